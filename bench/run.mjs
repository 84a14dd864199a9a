// The benchmarks of docs/benchmarks.md: `npm run bench`, which writes that file, or `npm run bench -- OPTION…`:
//
//   --quick        small inputs, one round: whether it runs, not how fast
//   --large        also inputs of 600 MB and 1 GB
//   --only TEXT    rows whose name has TEXT; writes no file
//   --built FOLDER measures the lib/ and dist/ in it instead of building
//   --rounds N     rounds (5); rows that take long have fewer, rows of a tenth of a second more
//
// Inputs are made once and kept in the folder for temporary files. Nothing here decides whether a build passes: times depend on the machine.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { action } from './action.mjs';
import { build } from './build.mjs';
import { inputs } from './inputs.mjs';
import { compete } from './measure.mjs';
import * as rows from './rows.mjs';
import { lineOf, tableOf, withTable } from './show.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    only: { type: 'string' },
    built: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const { quick, large } = options;
const rounds = Number(options.rounds ?? (quick ? 1 : 5));
const root = join(import.meta.dirname, '..');
const scratch = join(tmpdir(), 'test-health-bench');
const built = options.built ?? join(scratch, `build-${process.pid}`);

if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
  const npm = spawnSync('npm', ['ci', '--prefix', import.meta.dirname, '--no-audit', '--no-fund'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(`npm ci: ${npm.stderr}`);
}
if (options.built === undefined) build(root, built);

const cli = join(built, 'dist/cli.js');
const { pathOf: x, makeFor } = inputs(join(scratch, 'inputs'), { cli });
const MB = 1e6;
const size = quick ? MB : 100 * MB;

/** Making a row names its inputs; they are made before it is measured. */
const GROUPS = [
  () => rows.smallRows(x, { tests: 500, files: quick ? 10 : 200, latency: quick ? 5 : 100 }),
  () => rows.readerRows(x, size),
  () => rows.growthRows(x, size / 4),
  () =>
    rows.wholeRows(x, quick ? { many: 1000, huge: 4000, files: 40 } : { many: 100_000, huge: 1_000_000, files: 4000 }),
  () => rows.coverageRows(x, quick ? { files: 40, changed: 6 } : { files: 20_000, changed: 3000 }),
  () => [rows.mergeRow(x, quick ? { shards: 4, tests: 100 } : { shards: 256, tests: 10_000 })],
  () => [rows.gateRow(x, quick ? { shards: 4, tests: 100, latency: 5 } : { shards: 256, tests: 10_000, latency: 100 })],
  () =>
    rows.stepRows(
      x,
      quick
        ? { glob: 200, files: 200, paths: 1000, failures: 100 }
        : { glob: 20_000, files: 20_000, paths: 100_000, failures: 10_000 },
    ),
  () => (large ? rows.largeRows(x, quick ? 4 * MB : 1000 * MB) : []),
];

/** The command line keeps what V8 has compiled of it in the cache folder of the user. */
function cacheFolder(name) {
  const folder = join(scratch, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return { CI: '', XDG_CACHE_HOME: folder };
}

/** By what a row says of the machine that the command line runs on; most say nothing, which is CI. */
const MACHINES = {
  ci: () => (run) => run({ CI: 'true' }),
  new: () => (run) => run(cacheFolder('first-cache')),
  known() {
    let cached;
    return async (run) => {
      if (cached === undefined) {
        cached = cacheFolder('cache');
        await run(cached);
      }
      return run(cached);
    };
  },
};

/** What a row says is to be run, as a process. */
function processOf(candidate) {
  const { label, node = [], env = {} } = candidate;
  const own = { BENCH_BUILD: built, ...env };
  if (candidate.task !== undefined) {
    return {
      label,
      node,
      env: own,
      args: [join(import.meta.dirname, 'tasks.mjs'), candidate.task, ...candidate.args.map(String)],
    };
  }
  if (candidate.cli !== undefined) {
    const around = MACHINES[candidate.machine ?? 'ci']();
    return { label, node, env: own, cwd: scratch, args: [cli, ...candidate.cli], verdicts: true, around };
  }
  return { label, verdicts: true, ...action(candidate, { built, scratch }) };
}

const done = [];
for (const group of GROUPS) {
  for (const row of group()) {
    if (options.only !== undefined && !row.name.includes(options.only)) continue;
    makeFor(row.candidates);
    const fewer = row.runs !== undefined && (row.runs < rounds || !quick) && options.rounds === undefined;
    const results = await compete(row.candidates.map(processOf), fewer ? row.runs : rounds);
    const measured = { ...row, results };
    done.push(measured);
    process.stdout.write(`${lineOf(measured)}\n`);
  }
}

if (!quick && options.only === undefined) {
  const commit = execFileSync('git', ['-C', root, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`;
  const date = new Date().toISOString().slice(0, 10);
  const file = join(root, 'docs/benchmarks.md');
  writeFileSync(file, withTable(file, tableOf(done), { machine, date, commit, rounds }));
}

if (options.built === undefined) rmSync(built, { recursive: true, force: true });
