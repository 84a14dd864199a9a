// Runs processes in turn and measures each as a whole: A B C A B C …, so that a busy minute strikes all of them.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const probe = join(import.meta.dirname, 'measure.cjs');
const cost = join(tmpdir(), `test-health-bench-${process.pid}.json`);

/** One process, with what it needs around it. `verdicts`: exit status 1 is an answer. */
function measure({ around = (run) => run({}), ...candidate }) {
  return around((more) => start({ ...candidate, env: { ...candidate.env, ...more } }));
}

async function start({ args, env = {}, cwd, node = [], verdicts = false }) {
  const from = performance.now();
  rmSync(cost, { force: true });
  const child = spawn(process.execPath, [...node, '--require', probe, ...args], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', ...env, BENCH_COST: cost },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.resume();
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said = `${said}${text}`.slice(-4000);
  });
  const status = await new Promise((done) => {
    child.on('close', done);
  });
  const wallMs = performance.now() - from;
  const crashed = /\n {4}at .+:\d+:\d+\)?\n/.test(said);
  if (status !== 0 && (status !== 1 || !verdicts || crashed)) return { failed: reason(said) };
  return { wallMs, ...JSON.parse(readFileSync(cost, 'utf8')) };
}

function reason(said) {
  if (/heap out of memory|heap limit/.test(said)) return 'out of memory';
  if (/longer than 0x|ERR_STRING_TOO_LONG|Invalid string length/.test(said)) return 'no string is that long';
  return (
    said
      .split('\n')
      .find((line) => /Error/.test(line))
      ?.slice(0, 100) ?? 'failed'
  );
}

/** Medians by label of `runs` rounds. A candidate that fails once is not tried again. */
export async function compete(candidates, runs) {
  const results = new Map(candidates.map(({ label }) => [label, []]));
  for (let round = 0; round < runs; round++) {
    for (const candidate of candidates) {
      const known = results.get(candidate.label);
      if (known.some(({ failed }) => failed !== undefined)) continue;
      known.push(await measure(candidate));
    }
  }
  return new Map([...results].map(([label, all]) => [label, middle(all)]));
}

function middle(all) {
  const failure = all.find(({ failed }) => failed !== undefined);
  if (failure !== undefined) return failure;
  const median = (key) => all.map((one) => one[key]).sort((a, b) => a - b)[all.length >> 1];
  const medians = ['wallMs', 'cpuMs', 'rssMb', 'requests'].map((key) => [key, median(key)]);
  return { ...Object.fromEntries(medians), count: all[0].count };
}
