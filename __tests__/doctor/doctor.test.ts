import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../src/doctor/index.ts';
import { folderOf, PROJECT, run } from '../run.ts';

const POLICY = '.github/test-health.yml';
const QUARANTINE = '.github/test-quarantine.yml';
const CI = '.github/workflows/ci.yml';
const REPORT = 'reports/junit.xml';
const COVERAGE = 'coverage/lcov.info';
const COMMIT = '0123456789012345678901234567890123456789';

const expression = (code: string) => `\${{ ${code} }}`;

const WORKFLOW = `on:
  pull_request:
  merge_group:
permissions: { contents: read, actions: read, pull-requests: write }
jobs:
  test:
    steps:
      - { uses: actions/checkout@v6, with: { fetch-depth: 2 } }
      - run: make test
      - uses: acme/test-health@${COMMIT}
        if: ${expression('!cancelled()')}
`;

/** Nothing is wrong with it. */
const CLEAN = {
  [POLICY]: `version: 1
suites:
  unit: { tests: "reports/*.xml", coverage: coverage/lcov.info }
`,
  [REPORT]: '<testsuite name="a" tests="1"><testcase classname="a" name="adds" file="test/a.py" line="3"/></testsuite>',
  [COVERAGE]: 'SF:src/a.py\nDA:1,1\nBRDA:1,0,0,1\nBRDA:1,0,1,0\nend_of_record\n',
  [CI]: WORKFLOW,
};

type Files = Readonly<Record<string, string>>;
const changed = (text: string, from: string | RegExp, to: string) => {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`the clean repository does not have ${String(from)}`);
  return result;
};
const workflow = (from: string | RegExp, to: string): Files => ({ [CI]: changed(WORKFLOW, from, to) });
const gates = (row: string): Files => ({ [POLICY]: `${CLEAN[POLICY]}gates:\n  - check: complete\n  - ${row}\n` });
const quarantine = (options: Files): Files => {
  const entry = {
    test: 'a › adds',
    kind: 'flaky',
    match: 'ClockSkew',
    reason: 'r',
    owner: 'o',
    added: '2026-11-01',
    expires: '2026-12-01',
    ...options,
  };
  const rows = Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return { [QUARANTINE]: `version: 1\nentries:\n  - { ${rows.join(', ')} }\n` };
};
/** A matrix whose jobs upload their reports, and a job that judges them. */
const matrix = (name: string, merge: string): Files => ({
  [CI]: `on: { pull_request: , merge_group: }
permissions: { contents: read, actions: read, pull-requests: write }
jobs:
  test:
    strategy: { matrix: { shard: [1, 2] } }
    steps:
      - run: make test
      - uses: actions/upload-artifact@v4
        with: { name: "${name}", path: reports/junit.xml }
        if: ${expression('!cancelled()')}
  gate:
    needs: test
    if: ${expression('!cancelled()')}
    steps:
      - { uses: actions/checkout@v6, with: { fetch-depth: 2 } }
      - uses: actions/download-artifact@v4
        with: { path: reports, merge-multiple: ${merge} }
      - uses: acme/test-health@${COMMIT}
`,
});

async function findings(files: Files) {
  return findingsIn(folderOf({ ...CLEAN, ...files }));
}

async function findingsIn(root: string) {
  const { status, out, err } = await run(root, 'doctor', '--json');
  expect(err).toBe('');
  const result: { findings: { level: string; check: string; file?: string; line?: number; found: string }[] } =
    JSON.parse(out);
  return {
    status,
    found: result.findings.map(({ level, check, file, line }) => {
      const place = [file, line].filter((part) => part !== undefined).join(':');
      return [level, check, ...(place === '' ? [] : [place])].join(' ');
    }),
    words: result.findings.map(({ found }) => found).join('\n'),
  };
}

test('a repository with which nothing is wrong has no finding', async () => {
  expect(await findings({})).toEqual({ status: 0, found: [], words: '' });
  const root = folderOf(CLEAN);
  expect(await run(root, 'doctor')).toEqual({
    status: 0,
    out: 'Nothing to mend: 2 reports and 1 workflow looked at\n',
    err: '',
  });
});

/** What is wrong, the files that differ from the clean ones, the one finding, a part of its words. */
const TROUBLES: readonly (readonly [string, Files, string, string])[] = [
  [
    'what a reader noticed',
    { [COVERAGE]: '{"type":"llvm.coverage.json.export","version":"2.0.1","data":[{"files":[],"totals":{}}]}' },
    `warning report-notes ${COVERAGE}`,
    'the export has no files',
  ],
  [
    'a mistake in the policy',
    {
      [POLICY]: `${CLEAN[POLICY]}gates:\n  - check: complet\n`,
      [CI]: changed(WORKFLOW, /$/, `        with: { tests: "reports/*.xml", coverage: ${COVERAGE} }\n`),
    },
    `error policy-mistakes ${POLICY}:5`,
    'did you mean complete?',
  ],
  [
    'a component of which nothing is measured',
    { [POLICY]: `${CLEAN[POLICY]}components:\n  web: { paths: packages/wbe }\n` },
    `warning component-matches-nothing ${POLICY}:5`,
    'component "web": no coverage report measures a file of it',
  ],
  [
    'a mistake in the quarantine',
    { [QUARANTINE]: 'version: 1\nentries: 3\n' },
    `error quarantine-mistakes ${QUARANTINE}:2`,
    'wanted a list',
  ],
  [
    'a required suite without a report',
    { [POLICY]: `${CLEAN[POLICY]}  e2e: { tests: "e2e/*.xml" }\n` },
    `error required-suite-without-report ${POLICY}:4`,
    '"e2e" is required',
  ],
  [
    'a glob that matches nothing',
    { [POLICY]: `${CLEAN[POLICY]}  e2e: { tests: "e2e/*.xml", required: false }\n` },
    `warning glob-matches-nothing ${POLICY}:4`,
    '"e2e/*.xml" matches no file',
  ],
  [
    'a second glob of a suite',
    { [POLICY]: `version: 1\nsuites:\n  unit: { tests: ["reports/*.xml", "x/*.xml"], coverage: ${COVERAGE} }\n` },
    `warning glob-matches-nothing ${POLICY}:3`,
    '"x/*.xml" matches no file',
  ],
  [
    'a glob of a workflow',
    { [CI]: changed(WORKFLOW, /$/, '        with: { tests: out/*.xml }\n') },
    `warning glob-matches-nothing ${CI}:10`,
    '"out/*.xml"',
  ],
  [
    'a report that ends in the middle',
    { 'reports/cut.xml': '<testsuite name="b"><testcase classname="b" name="x" file="b.py"/><testca' },
    'error unreadable-report reports/cut.xml:1',
    '',
  ],
  ['an empty report', { 'reports/empty.xml': '' }, 'error unreadable-report reports/empty.xml', 'is empty'],
  [
    'a file that is no report',
    { 'reports/pom.xml': `<project><name>${'x'.repeat(80)}</name></project>` },
    'warning unclaimed-file reports/pom.xml',
    '1 file: no format that is known',
  ],
  [
    'counts that are not those of the entries',
    { [REPORT]: changed(CLEAN[REPORT], 'tests="1"', 'tests="7"') },
    `warning declared-counts ${REPORT}`,
    'the header counts 7 tests, the report has 1 test case',
  ],
  [
    'more entries than the report counts',
    { [REPORT]: changed(CLEAN[REPORT], 'tests="1"', 'tests="0"') },
    `hint declared-counts ${REPORT}`,
    'the header counts 0 tests',
  ],
  [
    'no file attribute',
    { [REPORT]: changed(CLEAN[REPORT], 'file="test/a.py" line="3"', '') },
    `hint no-file-attribute ${REPORT}`,
    'annotations have no place',
  ],
  [
    'no file attribute, of pytest',
    {
      [REPORT]:
        '<testsuites name="pytest tests"><testsuite name="pytest" tests="1"><testcase classname="a" name="b" time="1"/></testsuite></testsuites>',
    },
    `hint no-file-attribute ${REPORT}`,
    'of pytest',
  ],
  [
    'JUnit where JSON says more',
    {
      [REPORT]:
        '<testsuites name="jest tests"><testsuite name="a" tests="1"><testcase classname="a" name="b" time="1"/></testsuite></testsuites>',
    },
    `hint better-format ${REPORT}`,
    'JUnit of jest-junit',
  ],
  [
    'a gate on branches that are a lower bound',
    { ...gates('{ check: coverage, min: 10%, metric: branches }'), ...twoOfBranches() },
    `warning branch-lower-bound ${POLICY}:6`,
    'is never judged',
  ],
  ['branches that are a lower bound', twoOfBranches(), 'hint branch-lower-bound', 'a lower bound'],
  [
    'an entry that has expired',
    quarantine({ expires: '2026-11-10' }),
    `warning quarantine-entries ${QUARANTINE}:3`,
    'expired 10 days ago',
  ],
  [
    'an entry that names no test',
    quarantine({ test: 'a › subtracts' }),
    `warning quarantine-entries ${QUARANTINE}:3`,
    'matches no test of this gate, here or on base',
  ],
  [
    'a workflow that cannot be read',
    { '.github/workflows/x.yml': 'on: push\njobs: {}\njobs: {}\n' },
    'warning unreadable-workflow .github/workflows/x.yml:3',
    '',
  ],
  ['a gate only on success', workflow(/\n {8}if: .*/, ''), `error only-on-success ${CI}:10`, 'job "test"'],
  [
    'a gate with a condition that implies success',
    workflow('!cancelled()', "github.event_name == 'pull_request'"),
    `error only-on-success ${CI}:10`,
    'nobody hears of failed tests',
  ],
  [
    'a gate that is skipped through needs',
    workflow('  test:\n', '  test:\n    needs: [build, lint]\n'),
    `error skipped-through-needs ${CI}:6`,
    'when build or lint fails',
  ],
  [
    'one name for the artifacts of a matrix',
    matrix('reports', 'false'),
    `error reports-overwritten ${CI}:8`,
    'all but one are lost',
  ],
  [
    'artifacts unpacked over each other',
    matrix(`reports-${expression('matrix.shard')}`, 'true'),
    `error reports-overwritten ${CI}:16`,
    'overwrite each other',
  ],
  [
    'no permission to comment',
    workflow(', pull-requests: write', ''),
    `warning permissions ${CI}:6`,
    'pull-requests: write: no comment',
  ],
  ['no permission to read results', workflow(' actions: read,', ''), `warning permissions ${CI}:6`, 'actions: read'],
  [
    'permissions of the job in place of those of the workflow',
    workflow('  test:\n', '  test:\n    permissions: read-all\n'),
    `warning permissions ${CI}:6`,
    'pull-requests: write',
  ],
  [
    'no permissions at all',
    workflow(/permissions: .*\n/, ''),
    `hint permissions ${CI}:5`,
    'does not say its permissions',
  ],
  [
    'a step whose failure is ignored',
    workflow(/$/, '        continue-on-error: true\n'),
    `error verdict-ignored ${CI}:10`,
    'of the step lets everything pass',
  ],
  [
    'a job whose failure is ignored',
    workflow('  test:\n', '  test:\n    continue-on-error: true\n'),
    `error verdict-ignored ${CI}:6`,
    'of job "test" lets everything pass',
  ],
  [
    'reports that are uploaded only when tests pass',
    { [CI]: changed(matrix(`reports-${expression('strategy.job-index')}`, 'false')[CI] ?? '', / {8}if: .*\n/, '') },
    `error upload-only-on-success ${CI}:8`,
    'sees no failed test (job "test")',
  ],
  [
    'a gate without the repository',
    workflow(/.*checkout.*\n/, ''),
    `error no-checkout ${CI}:9`,
    `${POLICY} is not there`,
  ],
  [
    'a checkout without the base commit',
    workflow(', with: { fetch-depth: 2 }', ''),
    `hint shallow-checkout ${CI}:8`,
    'has one commit',
  ],
  [
    'a policy that does not ask for everything to run',
    { [POLICY]: `${CLEAN[POLICY]}gates:\n  - check: newly-failing\n` },
    `warning no-complete-gate ${POLICY}`,
    'tests that did not run',
  ],
  [
    'a policy that only warns where not everything ran',
    { [POLICY]: `${CLEAN[POLICY]}gates:\n  - { check: complete, level: warn }\n  - check: newly-failing\n` },
    `warning no-complete-gate ${POLICY}:5`,
    'complete only warns',
  ],
  [
    'a gate about a suite that does not exist',
    {
      ...gates('{ check: failing, suite: units }'),
      ...workflow(/$/, '        with: { tests: "reports/*.xml", coverage: coverage/lcov.info }\n'),
    },
    `error policy-mistakes ${POLICY}:6`,
    '"units" is not named under suites; did you mean unit?',
  ],
  ['the Action by a tag', workflow(COMMIT, 'v1'), `warning not-pinned ${CI}:10`, 'names no commit'],
  [
    'an input with a slip',
    workflow(/(if: .*\n)$/, '$1        with: { polcy: p.yml, token: t, Key: unit }\n'),
    `error unknown-input ${CI}:10`,
    '"polcy" is no input of the Action, so nothing reads it; did you mean policy?',
  ],
  ['no merge_group', workflow('  merge_group:\n', ''), `hint no-merge-group ${CI}:5`, 'merge queue'],
  [
    'no workflow with the Action',
    workflow(/uses: acme.*\n.*\n/, 'run: echo\n'),
    'hint no-workflow',
    'runs test-health',
  ],
];

/** Two reports that took one of two branches each, and do not say which. */
function twoOfBranches(): Files {
  const clover = (hits: number) =>
    `<?xml version="1.0"?><coverage line-rate="1" branch-rate="0.5" version="1"><packages><package name="p"><classes><class name="b" filename="src/b.py"><lines><line number="1" hits="${hits}" branch="true" condition-coverage="50% (1/2)"/></lines></class></classes></package></packages></coverage>`;
  return { 'reports/x.xml': clover(1), 'reports/y.xml': clover(2) };
}

describe('exactly one thing is found where exactly one thing is wrong', () => {
  test.each(TROUBLES)('%s', async (_name, files, expected, words) => {
    const found = await findings(files);
    expect(found.found).toEqual([expected]);
    expect(found.words).toContain(words);
    expect(found.status).toBe(expected.startsWith('error') ? 1 : 0);
  });

  test('paths of coverage that are not in the repository', async () => {
    const [there, gone] = [CLEAN[COVERAGE], changed(CLEAN[COVERAGE], 'src/a.py', '/build/b.py')];
    const root = folderOf({ ...CLEAN, 'src/a.py': '', [COVERAGE]: there + gone });
    execFileSync('git', ['init', '--quiet', root]);
    const { status, found, words } = await findingsIn(root);
    expect([status, found]).toEqual([0, [`warning unresolved-paths ${COVERAGE}`]]);
    expect(words).toBe('1 of 2 measured files with a path that is not in the repository: /build/b.py');
  });

  test('a glob of a component that matches no file of the repository', async () => {
    const policy = `${CLEAN[POLICY]}components:\n  a: { paths: [src, scr/**, "!gone"] }\n`;
    const root = folderOf({ ...CLEAN, 'src/a.py': '', [POLICY]: policy });
    execFileSync('git', ['init', '--quiet', root]);
    const { found, words } = await findingsIn(root);
    expect(found).toEqual([`warning component-matches-nothing ${POLICY}:5`]);
    expect(words).toBe('component "a": "scr/**" matches no file of the repository');
  });

  test('every check has its trouble', () => {
    const tested = new Set(TROUBLES.map(([, , expected]) => expected.split(' ')[1]));
    expect(CHECKS.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual(['unresolved-paths']);
  });
});

test('the text says where, what and what to do, errors first', async () => {
  const root = folderOf({ ...CLEAN, ...workflow(/@0.*\n.*\n/, '@v1\n'), 'reports/empty.xml': '' });
  const { status, out } = await run(root, 'doctor');
  expect(status).toBe(1);
  expect(out).toBe(`error    unreadable-report  reports/empty.xml
  is empty: the run that was to write it did not finish
  → look in the log of the job for why the run that writes it did not finish

error    only-on-success  .github/workflows/ci.yml:10
  the step runs only when every step before it succeeded, so nobody hears of failed tests (job "test")
  → let the step run after failed tests, too:
      if: ${expression('!cancelled()')}

warning  not-pinned  .github/workflows/ci.yml:10
  "acme/test-health@v1" names no commit: a tag or branch can be moved to other code
  → write the 40 digits of the commit, and the version as a comment behind it

2 errors, 1 warning: 3 reports and 1 workflow looked at
`);
});

test('with a base, an entry of which the test passes long enough is told, and what to do with it', async () => {
  const entry = quarantine({ added: '2026-11-01' });
  const root = folderOf({ ...CLEAN, ...entry });
  const base = ['--output', 'base.snapshot', '--tests', 'reports/*.xml'];
  for (let index = 0; index < 10; index++)
    await run(
      root,
      'snapshot',
      ...base,
      ...(index === 0 ? [] : ['--base', 'base.snapshot']),
      '--sha',
      `a${index}`.repeat(20),
    );
  const { out } = await run(root, 'doctor', '--base', 'base.snapshot');
  expect(out).toContain(
    'test "a › adds" passed in 11 whole runs in a row (owner o): remove the entry\n  → delete the entry\n',
  );
  expect((await run(root, 'doctor')).out).toContain('Nothing to mend');
  const { status, err } = await run(root, 'doctor', '--base', 'gone.snapshot');
  expect([status, err]).toEqual([2, expect.stringContaining('gone.snapshot')]);
});

test('a policy about coverage alone need not ask for tests to be complete', async () => {
  const coverage = { [POLICY]: `${CLEAN[POLICY]}gates:\n  - { check: coverage, min: 10% }\n` };
  expect((await findings(coverage)).found).toEqual([]);
});

describe('the examples that ship with the project have nothing to mend but reports that are not there', () => {
  const examples = readdirSync(join(PROJECT, 'examples')).filter((name) => name.endsWith('.yml'));
  test.each(examples)('%s', async (name) => {
    const text = readFileSync(join(PROJECT, 'examples', name), 'utf8').replaceAll(
      'OWNER/test-health@COMMIT',
      `acme/test-health@${COMMIT}`,
    );
    const { found } = await findingsIn(folderOf({ [POLICY]: 'version: 1\n', [CI]: text }));
    const others = found.filter((each) => !each.startsWith('warning glob-matches-nothing'));
    // A server of one's own has no merge queue to wait for.
    expect(others).toEqual(name === 'ghes.yml' ? [expect.stringContaining('hint no-merge-group')] : []);
  });
});

test('the reports that are named in the call are looked at in place of those of the workflows', async () => {
  const root = folderOf({ ...workflow(/$/, '        with: { tests: "gone/*.xml" }\n'), 'a.xml': CLEAN[REPORT] });
  expect((await run(root, 'doctor')).out).toContain('"gone/*.xml" matches no file');
  expect((await run(root, 'doctor', '--tests', 'a.xml')).out).toContain('Nothing to mend: 1 report');
});
