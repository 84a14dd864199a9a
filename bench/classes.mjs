// How often the classes of failures are right, on drawn repositories of which the truth is known: `npm run bench:classes`. The comparison, the
// history and the gates are the program's own. Same seeds, same table. Writes docs/classes.md; `-- --seed N` draws another one, and writes nothing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CAUSES, drawFailures } from './causes.mjs';
import { drawRepository, drawShape, SHAPE } from './repository.mjs';
import { createAnyFailure, lastRunOnly } from './rules-of-peers.mjs';

const root = join(import.meta.dirname, '..');
const seedAt = process.argv.indexOf('--seed');
const seeds = seedAt < 0 ? [1, 2, 3, 4, 5] : [Number(process.argv[seedAt + 1])];
/** Of repositories of which everything else is drawn, too. */
const otherSeeds = seedAt < 0 ? Array.from({ length: 10 }, (_, index) => 101 + index) : seeds;

/** Compiles the program into a folder of its own; below node_modules, so that what is compiled finds its packages. */
async function compiled(use) {
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, 'node_modules', '.cache', 'classes-'));
  try {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json'), '--outDir', folder], { stdio: 'ignore' });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const load = (file) => import(pathToFileURL(join(folder, file)).href);
    const [{ compareSnapshots }, { extendHistory }, { DEFAULT_POLICY }, { judgeGates }] = await Promise.all(
      ['compare/compare.js', 'compare/history.js', 'policy/defaults.js', 'gates/index.js'].map(load),
    );
    return use({ compareSnapshots, extendHistory, DEFAULT_POLICY, judgeGates });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const NEWLY = new Set(['newlyFailing', 'failingDifferently', 'newTestFailing']);

/** The same three answers that the truth knows. */
function answerOf({ class: name, standing }) {
  if (NEWLY.has(name)) return 'newly failing';
  if (name === 'likelyFlaky' || standing === 'flaky') return 'likely flaky';
  return 'broken';
}

function createScore() {
  const counts = new Map();
  const bump = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    add(truth, answer) {
      bump(`truth ${truth}`);
      bump(`answer ${answer}`);
      if (truth === answer) bump(`right ${truth}`);
      bump(`${truth} as ${answer}`);
    },
    of: (key) => counts.get(key) ?? 0,
  };
}

const RULES = [
  ['this program', 'ours'],
  ['this program, with `likely-flaky: warn`', 'lenient'],
  ['compared with the last run only', 'last'],
  ['any failure on main makes it flaky, 30 passes end it', 'any'],
];
const LABELS = ['newly failing', 'likely flaky', 'broken'];

const results = await compiled((program) => ({
  ...measure(program, seeds, () => SHAPE),
  others: measure(program, otherSeeds, drawShape),
  clusters: timeClusters(program),
}));

function measure(program, drawn, shapeOf) {
  const scores = { ours: createScore(), last: createScore(), any: createScore() };
  const total = createTotal();
  for (const seed of drawn) judgeRepository(drawRepository(seed, shapeOf(seed)), { program, scores, total });
  // It calls everything the same, and lets more pass.
  return { scores: { ...scores, lenient: scores.ours }, total };
}

/** Milliseconds that a comparison of 10,000 failures keeps the processor busy, the middle one of nine, and how many causes it finds. */
function timeClusters({ compareSnapshots, DEFAULT_POLICY: policy }) {
  const head = drawFailures(10_000);
  let found = 0;
  const times = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    found = compareSnapshots({ head, base: undefined, noBase: 'none', policy }).clusters.length;
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return { found, ms: Math.ceil(times.sort((a, b) => a - b)[4]) };
}

function createTotal() {
  const zero = () => ({ ours: 0, lenient: 0, last: 0, any: 0 });
  return {
    good: 0,
    bad: 0,
    alike: 0,
    alikeExcused: 0,
    excused: 0,
    rerun: 0,
    byMassFailure: 0,
    falseRed: zero(),
    falseGreen: zero(),
  };
}

function judgeRepository({ runs, pulls }, { program, scores, total }) {
  const anyFailure = createAnyFailure();
  let base;
  for (const [index, { snapshot, sha, at, diff }] of runs.entries()) {
    base = { snapshot, history: program.extendHistory({ before: base, snapshot, sha, at, diff }), label: sha, sha };
    anyFailure.see(snapshot);
    const pull = pulls.get(index);
    if (pull !== undefined) judgePull(pull, { program, scores, total, base, anyFailure });
  }
}

function judgePull({ head, truth, diff }, { program, scores, total, base, anyFailure }) {
  const { compareSnapshots, judgeGates, DEFAULT_POLICY: policy } = program;
  const comparison = compareSnapshots({ head, base, noBase: undefined, policy, diff });
  const last = lastRunOnly(base.snapshot);
  const found = new Map(
    Object.values(comparison.changes).flatMap((all) => all.map((change) => [change.test.name, change])),
  );
  const blocking = { ours: [], lenient: [], last: [], any: [] };
  for (const [name, { label, alike }] of truth) {
    const change = found.get(name);
    if (change === undefined) throw new Error(`${name} fails and is in no class`);
    const answers = { ours: answerOf(change), last: last(name), any: anyFailure.answer(name) };
    for (const rule of Object.keys(scores)) scores[rule].add(label, answers[rule]);
    if (change.class !== 'stillFailing') blocking.ours.push(change);
    if (NEWLY.has(change.class)) blocking.lenient.push(change);
    for (const rule of ['last', 'any']) if (answers[rule] === 'newly failing') blocking[rule].push(change);
    if (label === 'newly failing') noteRegression(total, { alike, excused: change.class === 'stillFailing' });
    const outcomes = base.history.tests.get(change.id)?.outcomes ?? '';
    if (label === 'likely flaky' && answers.any === label && answers.ours !== label && !/[F~]/.test(outcomes)) {
      total.byMassFailure++;
    }
  }
  const isBad = [...truth.values()].some(({ label }) => label === 'newly failing');
  if (isBad) total.bad++;
  else total.good++;
  for (const [rule, changes] of Object.entries(blocking)) {
    if (isBad && changes.length === 0) total.falseGreen[rule]++;
    if (!isBad && changes.length > 0) total.falseRed[rule]++;
  }
  if (!isBad && blocking.ours.length > 0 && blocking.ours.every((change) => change.class === 'likelyFlaky'))
    total.rerun++;
  const named = { tests: true, coverage: false };
  const jobStatus = truth.size > 0 ? 'failure' : 'success';
  const lenient = {
    ...policy,
    gates: policy.gates.map((gate) => (gate.check === 'newly-failing' ? { ...gate, likelyFlaky: 'warn' } : gate)),
  };
  for (const [rule, rules] of Object.entries({ ours: policy, lenient })) {
    const gates = judgeGates({ head, comparison, policy: rules, diagnostics: [], named, jobStatus, diffs: {} });
    if (gates.some(({ state }) => state === 'block') !== blocking[rule].length > 0)
      throw new Error(`the gates say otherwise than the classes (${rule})`);
  }
}

function noteRegression(total, { alike, excused }) {
  if (alike) total.alike++;
  if (excused && alike) total.alikeExcused++;
  if (excused && !alike) total.excused++;
}

const percent = (n, of) => (of === 0 ? 'n/a' : `${(Math.floor((n * 1000) / of) / 10).toFixed(1)} %`);

function tableOf({ scores, total: { good, bad, falseRed, falseGreen } }) {
  const rows = RULES.map(([words, rule]) => {
    const score = scores[rule];
    const cells = LABELS.flatMap((label) => {
      const answered = score.of(`answer ${label}`);
      const right = score.of(`right ${label}`);
      if (answered === 0) return ['never said', '0.0 %'];
      return [percent(right, answered), percent(right, score.of(`truth ${label}`))];
    });
    return `| ${[words, ...cells, `${falseRed[rule]} of ${good}`, `${falseGreen[rule]} of ${bad}`].join(' | ')} |`;
  });
  const titles = ['Rule', ...LABELS.flatMap((label) => [`${label}: precision`, 'recall']), 'false red', 'false green'];
  return [`| ${titles.join(' | ')} |`, `|:--|${'--:|'.repeat(titles.length - 1)}`, ...rows].join('\n');
}

function confusionOf({ scores: { ours } }) {
  const rows = LABELS.map(
    (truth) => `| ${[truth, ...LABELS.map((answer) => ours.of(`${truth} as ${answer}`))].join(' | ')} |`,
  );
  return ['| Truth ↓, said → | newly failing | likely flaky | broken |', '|:--|--:|--:|--:|', ...rows].join('\n');
}

function git(...args) {
  return spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' }).stdout.trim();
}

const { total, clusters, others } = results;
const page = `# How often the classes are right

Written by \`npm run bench:classes\` on ${new Date().toISOString().slice(0, 10)}, at ${git('rev-parse', '--short', 'HEAD')}. The truth is drawn: ${seeds.length} repositories of ${(SHAPE.suites * SHAPE.testsOfSuite).toLocaleString('en')} tests and ${SHAPE.runs} runs of base each, and
${total.good + total.bad} pull requests. ${SHAPE.flakyTests} tests fail at random in 1 to 30 % of their runs, one in five of them with one of two errors. Now and then some tests of a module are
broken for 1 to 20 runs, most of a run fails with one error, a report ends in the middle, a commit runs twice, and a file is renamed. ${total.bad} pull requests
break tests, also flaky and broken ones. The comparison, the history and the gates are the program's own (\`bench/repository.mjs\` draws, \`bench/classes.mjs\` counts).

${tableOf(results)}

Precision: of the failures that a rule calls so, those that are. Recall: of the failures that are so, those that it calls so. False red: pull
requests without a new defect that are blocked. False green: pull requests with one that are not.

${confusionOf(results)}

- **False red.** A flaky failure blocks by default, since a real defect may hide behind it. In ${total.rerun} of our ${total.falseRed.ours} red ones every failure is called likely flaky, and the advice is to
  run the job again; ${total.falseRed.ours - total.rerun} blame the change wrongly.
- **False green.** ${total.excused} new failures with an error of their own were excused. ${total.alike} read exactly as the test's own flaky failures do; ${total.alikeExcused} of them met a base that failed with the
  same words at that moment, and were excused: no comparison of results can tell these.
- **\`likely-flaky: warn\`** lets ${total.falseGreen.lenient} of ${total.bad} pull requests with a new defect pass, in each of which every new failure is called likely flaky, and blocks ${total.falseRed.lenient} of ${total.good} without one.
- **What cannot be known.** A flaky test's first failure, or its first with another error, looks like a new one: ${results.scores.ours.of('likely flaky as newly failing')} of ${results.scores.ours.of('truth likely flaky').toLocaleString('en')}. Three failures in a row look like a break, also where chance
  drew them. That all that is broken is called so is no merit: whoever calls every failure of base broken does as well, and is right in ${percent(results.scores.last.of('right broken'), results.scores.last.of('answer broken'))} of it.

## Other repositories

${otherSeeds.length} repositories of which everything else is drawn, too: 20 to 120 modules of 5 to 40 tests, a run every other day to 40 a day, 5 to 60 flaky tests that fail in 0.5 to 40 % of their runs, more and fewer breaks, renames,
re-runs and broken runs. No rule was made with these.

${tableOf(others)}

${confusionOf(others)}

${others.scores.ours.of('broken as newly failing')} broken tests are called newly failing: they broke in the very run in which most of base failed with another error.

## Causes

10,000 failures of ${CAUSES.length} causes, no two alike (\`bench/causes.mjs\`): ${clusters.found} causes found, with the whole comparison in ${clusters.ms} ms of the processor (the middle one of nine) on ${cpus()[0]?.model.trim()}, Node ${process.versions.node}.
A line that says too little (\`HTTPError: 503 from <url>\`) is a cause of the innermost frame of the project, or, where a report has no frames, of its suite.
`;
console.log(
  [
    tableOf(results),
    '',
    confusionOf(results),
    '',
    JSON.stringify(total),
    JSON.stringify(clusters),
    tableOf(others),
    confusionOf(others),
    JSON.stringify(others.total),
  ].join('\n'),
);
if (seedAt < 0) writeFileSync(join(root, 'docs', 'classes.md'), page);
