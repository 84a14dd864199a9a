// A drawn repository of which everything is known: what is flaky and how often, what was broken when, and what each pull request breaks.

/** What is drawn. Chances are those of one run, or of one pull request. */
export const SHAPE = {
  suites: 100,
  testsOfSuite: 20,
  runs: 300,
  firstPull: 50,
  runsADay: 4,
  flakyTests: 20,
  flakyRate: [0.01, 0.3],
  /** Of flaky tests, those that fail with one of two errors. */
  twoErrors: 0.2,
  breaks: 0.08,
  brokenRuns: [1, 2, 3, 5, 8, 13, 20],
  brokenTests: 8,
  massFailure: 0.02,
  partial: 0.02,
  rerun: 0.05,
  rename: 0.04,
  regression: 0.4,
  regressions: 5,
  /** Of regressions, those in tests that are flaky, and in tests that base fails. */
  inFlaky: 0.15,
  inBroken: 0.1,
  /** Of regressions in flaky tests, those that read as the test always does. */
  alike: 0.2,
  newTest: 0.1,
};

/** A repository that is not like that: larger or smaller, slower or faster, with rarer and with wilder flakes. */
export function drawShape(seed) {
  const dice = createDice(seed * 7919);
  const between = (least, most) => least * (most / least) ** dice.next();
  const whole = (least, most) => Math.round(between(least, most));
  return {
    ...SHAPE,
    suites: whole(20, 120),
    testsOfSuite: whole(5, 40),
    runsADay: between(0.5, 40),
    flakyTests: whole(5, 60),
    flakyRate: [0.005, 0.4],
    twoErrors: dice.next() * 0.4,
    breaks: between(0.02, 0.2),
    massFailure: between(0.002, 0.05),
    partial: between(0.002, 0.05),
    rerun: dice.next() * 0.2,
    rename: dice.next() * 0.1,
    regression: between(0.1, 0.6),
    inFlaky: dice.next() * 0.3,
    inBroken: dice.next() * 0.2,
    alike: dice.next() * 0.4,
  };
}

/** mulberry32: small, seeded, the same everywhere. */
function createDice(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return { next, below, is: (chance) => next() < chance, pick: (list) => list[below(list.length)] };
}

const NOUNS = [
  'order',
  'user',
  'invoice',
  'cart',
  'session',
  'report',
  'queue',
  'cache',
  'token',
  'index',
  'mail',
  'price',
];
const PASSED = [{ status: 'passed' }];
const DAY = 24 * 60 * 60 * 1000;

/** @returns runs of base, oldest first, and by the run that they are compared with: pull requests with the truth of every failing test. */
export function drawRepository(seed, shape = SHAPE) {
  const dice = createDice(seed);
  const tests = Array.from({ length: shape.suites * shape.testsOfSuite }, (_, index) => ({
    name: `test_${index}`,
    suite: Math.floor(index / shape.testsOfSuite),
  }));
  const flaky = drawFlaky(tests, { dice, shape });
  const names = Array.from({ length: shape.suites }, (_, index) => ({
    file: `tests/test_module_${index}.py`,
    version: 0,
  }));
  const broken = new Map();
  const runs = [];
  const pulls = new Map();
  let serial = 0;
  let moves = [];
  const error = (kind) => `${kind}: ${dice.pick(NOUNS)} ${dice.pick(NOUNS)} is ${word(serial++)}`;

  for (let run = 0, commit = 0; runs.length < shape.runs; run++) {
    const again = run > 0 && dice.is(shape.rerun);
    if (!again) commit++;
    // What is broken on one commit is broken in each of its runs.
    if (!again) for (const [name, period] of broken) if (period.until <= run) broken.delete(name);
    if (!again && dice.is(shape.breaks))
      breakTests({ tests, broken, dice, shape, until: run + dice.pick(shape.brokenRuns), error });
    const failing = failuresOf({ flaky, broken, dice });
    const mass = dice.is(shape.massFailure);
    if (mass) {
      for (const { name, suite } of tests)
        if (suite % 5 < 4) failing.set(name, 'ConnectionRefusedError: could not connect to postgres');
    }
    const partial = dice.is(shape.partial) ? dice.below(shape.suites) : undefined;
    runs.push({
      snapshot: snapshotOf({ tests, names, failing, partial }),
      sha: commit.toString(16).padStart(4, '0').repeat(10),
      at: Math.floor((run * DAY) / shape.runsADay),
      diff: diffOf(moves),
    });
    const renames = [];
    if (run >= shape.firstPull)
      pulls.set(run, drawPull({ tests, names, flaky, broken, dice, shape, error, run, renames }));
    moves = movesOf(names, renames);
    for (const suite of renames) names[suite] = renamed(names[suite]);
  }
  return { runs, pulls };
}

function drawFlaky(tests, { dice, shape }) {
  const flaky = new Map();
  const [least, most] = shape.flakyRate;
  while (flaky.size < shape.flakyTests) {
    const { name } = dice.pick(tests);
    const errors = [`TimeoutError: waiting for ${word(flaky.size)} took 30 s`];
    if (dice.is(shape.twoErrors)) errors.push(`ConnectionResetError: ${word(flaky.size)} closed the connection`);
    flaky.set(name, { rate: least * (most / least) ** dice.next(), errors });
  }
  return flaky;
}

/** One or several tests of one suite, with one cause. */
function breakTests({ tests, broken, dice, shape, until, error }) {
  const first = dice.below(tests.length);
  const message = error('ImportError');
  for (let index = first; index < first + 1 + dice.below(shape.brokenTests); index++) {
    const test = tests[index];
    if (test !== undefined && test.suite === tests[first].suite) broken.set(test.name, { message, until });
  }
}

function failuresOf({ flaky, broken, dice }) {
  const failing = new Map();
  for (const [name, { rate, errors }] of flaky) if (dice.is(rate)) failing.set(name, dice.pick(errors));
  for (const [name, { message }] of broken) failing.set(name, message);
  return failing;
}

function drawPull({ tests, names, flaky, broken, dice, shape, error, run, renames }) {
  const failing = failuresOf({ flaky, broken, dice });
  const truth = new Map();
  for (const name of failing.keys())
    truth.set(name, { label: broken.has(name) ? 'broken' : 'likely flaky', alike: false });
  const added = [];
  if (dice.is(shape.regression)) {
    for (let left = 1 + dice.below(shape.regressions); left > 0; left--) {
      const name = pickTest({ tests, flaky, broken, dice, shape });
      const alike = flaky.has(name) && !broken.has(name) && dice.is(shape.alike);
      failing.set(name, alike ? flaky.get(name).errors[0] : error('AssertionError'));
      truth.set(name, { label: 'newly failing', alike });
    }
    if (dice.is(shape.newTest)) {
      const name = `test_new_in_${run}`;
      added.push({ name, suite: dice.below(shape.suites) });
      failing.set(name, error('AssertionError'));
      truth.set(name, { label: 'newly failing', alike: false });
    }
  }
  if (dice.is(shape.rename)) renames.push(dice.below(shape.suites));
  const own = names.map((each, suite) => (renames.includes(suite) ? renamed(each) : each));
  const diff = diffOf(movesOf(names, renames));
  return { head: snapshotOf({ tests: [...tests, ...added], names: own, failing }), truth, diff };
}

/** Old and new path of each file that is renamed. */
function movesOf(names, renames) {
  return renames.map((suite) => [fileOf(names[suite]), fileOf(renamed(names[suite]))]);
}

function diffOf(moves) {
  return { files: [], byHead: new Map(), byBase: new Map(), deleted: [], renamed: new Map(moves) };
}

function pickTest({ tests, flaky, broken, dice, shape }) {
  const chance = dice.next();
  if (chance < shape.inFlaky) return dice.pick([...flaky.keys()]);
  if (chance < shape.inFlaky + shape.inBroken && broken.size > 0) return dice.pick([...broken.keys()]);
  return dice.pick(tests).name;
}

function renamed({ file, version }) {
  return { file, version: version + 1 };
}

function fileOf({ file, version }) {
  return version === 0 ? file : file.replace('.py', `_${version}.py`);
}

/** Letters only: a number would be masked. */
function word(n) {
  let text = '';
  for (let rest = n + 1; rest > 0; rest = Math.floor(rest / 26)) text += String.fromCharCode(97 + (rest % 26));
  return `thing${text}`;
}

function snapshotOf({ tests, names, failing, partial }) {
  const groups = names.map(() => []);
  for (const test of tests) groups[test.suite].push(test);
  const suites = groups.map((all, index) => {
    const cut = index === partial ? all.slice(0, 5) : all;
    const name = fileOf(names[index]);
    return {
      environment: '',
      name,
      state: index === partial ? 'partial' : 'whole',
      reasons: index === partial ? ['junit.xml: ends in the middle'] : [],
      cases: cut.map((test) => caseOf(test.name, name, failing.get(test.name))),
    };
  });
  suites.sort((a, b) => (a.name < b.name ? -1 : 1));
  const row = {
    path: 'junit.xml',
    environment: '',
    format: 'junit',
    state: partial === undefined ? 'whole' : 'partial',
  };
  return { reports: [{ ...row, diagnostics: [] }], suites, coverage: undefined };
}

function caseOf(name, suite, message) {
  const type = message?.split(':')[0] ?? '';
  const failed = { status: 'failed', kind: 'failure', failure: { type, message, detail: '' } };
  return {
    kind: 'case',
    file: suite,
    classname: '',
    name,
    ordinal: 1,
    verdict: message === undefined ? 'passed' : 'failed',
    attempts: message === undefined ? PASSED : [failed],
    ms: 10,
    report: 0,
  };
}
