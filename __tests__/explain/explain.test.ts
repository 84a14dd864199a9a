import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { encodeSnapshot } from '../../src/baseline/codec.ts';
import { extendHistory } from '../../src/compare/history.ts';
import type { History } from '../../src/domain/history.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { snapshot, suite } from '../draw.ts';
import { folderOf, run } from '../run.ts';

/** `name: body` of test cases in one class; no body: it passes. */
const junit = (cases: Readonly<Record<string, string>>, name = 'tests.shop') =>
  `<testsuite name="${name}" tests="${Object.keys(cases).length}">${Object.entries(cases)
    .map(
      ([title, body]) =>
        `<testcase classname="${name}" name="${title}" file="tests/shop.py" line="7">${body}</testcase>`,
    )
    .join('')}</testsuite>`;
const refused =
  '<failure type="ConnectionError" message="could not connect to 10.0.0.1:5432">trace of it\nin two lines</failure>';

const POLICY = 'version: 1\nsuites:\n  unit: { tests: "r/*.xml", owner: "@acme/shop" }\n';
const QUARANTINE = `version: 1
entries:
  - { test: "tests.shop › waits", kind: flaky, match: "late by a second", reason: "Clock race", owner: "@acme/time", added: 2026-11-01, expires: 2026-12-01 }
  - { test: "tests.shop › pays", kind: broken, match: "could not connect", reason: "No database", owner: "@acme/db", added: 2026-10-01, expires: 2026-11-01 }
`;
const HEAD = {
  '.github/test-health.yml': POLICY,
  '.github/test-quarantine.yml': QUARANTINE,
  'r/a.xml': junit({
    adds: '',
    pays: refused,
    ships: refused,
    waits: '<failure message="late by a second">x</failure>',
    skips: '<skipped message="no browser"/>',
    sells: '<failure message="no such article">x</failure>',
  }),
};

/** A snapshot of base with the history of so many runs: one letter a run for each test. */
function based(letters: Readonly<Record<string, string>>, name = 'tests/shop.py'): Uint8Array {
  const words: Readonly<Record<string, string>> = {
    P: 'passed',
    F: 'failed: no such article',
    '~': 'flaky: no',
    S: 'skipped',
  };
  let before: { history: History; snapshot: Snapshot } | undefined;
  const length = Math.max(...Object.values(letters).map((row) => row.length));
  for (let index = 0; index < length; index++) {
    const cases = Object.entries(letters).flatMap(([name, row]) => {
      const outcome = words[row[index] ?? '.'];
      return outcome === undefined ? [] : [[name, outcome] as const];
    });
    const options = { classname: 'tests.shop', file: 'tests/shop.py' };
    const taken = snapshot(suite(name, Object.fromEntries(cases), options));
    before = {
      history: extendHistory({ before, snapshot: taken, sha: String(index).padStart(40, '0'), at: index }),
      snapshot: taken,
    };
  }
  if (before === undefined) throw new Error('no runs');
  return encodeSnapshot(before.snapshot, { sha: 'f'.repeat(40), history: before.history });
}

async function explain(wanted: string, base?: Readonly<Record<string, string>>) {
  const root = folderOf(HEAD);
  if (base !== undefined) writeFileSync(join(root, 'base.snapshot'), based(base));
  const more = base === undefined ? [] : ['--base', 'base.snapshot'];
  const { status, out, err } = await run(root, 'explain', wanted, ...more);
  return { status, out, err };
}

const BASE = { adds: 'PPPP', pays: 'PPFP', ships: 'PPPP', waits: 'PPPP', skips: 'PPPP', sells: 'PPFF', gone: 'PPPP' };

describe('what is said of one test', () => {
  test('a test that newly fails: class, evidence, place, owner, cause, who shares it, history, an entry that has expired', async () => {
    const { status, out, err } = await explain('pays', BASE);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.replaceAll(/F-[0-9a-f]{6}/g, 'F-……')).toBe(`tests/shop.py › tests.shop › pays
  class     newly failing: passed in 3 of 4 base runs; accepted until 2026-11-01 by @acme/db, expired
  verdict   blocks newly-failing
  to pass   make it pass, here or in a later attempt of the same run
  place     tests/shop.py:7
  report    r/a.xml
  suite     unit, owner @acme/shop
  cause     F-……, not on base: could not connect to <ip>
  message   could not connect to 10.0.0.1:5432
  shared by 1 other test: tests/shop.py › tests.shop › ships
  history   ▁▁█▁ passed in 3 of 4 base runs, failed in 1
  accepted  no more, expired: until 2026-11-01 by @acme/db: No database (line 4, only "could not connect")
    trace of it
    in two lines
  To accept exactly this failure for a while, in a change that lands before this one (.github/test-quarantine.yml, under entries):
    - test: "tests/shop.py › tests.shop › pays"
      kind: broken
      match: F-……
      reason: "why it is accepted"
      owner: "who brings it to an end"
      added: 2026-11-20
      expires: 2026-12-04
`);
  });

  test('the entry that it proposes accepts exactly this failure', async () => {
    const { out } = await explain('sells');
    const [, entry = ''] = out.split('under entries):\n');
    const quarantine = `version: 1\nentries:\n${entry.replace(/^ {2}/gm, '')}`;
    const accepted = folderOf({ ...HEAD, '.github/test-quarantine.yml': quarantine });
    const { out: now } = await run(accepted, 'explain', 'sells');
    expect(now).toContain('class     accepted until 2026-12-04 by who brings it to an end');
    expect(now).toContain('verdict   no gate stops or warns because of it');
    expect(now).not.toContain('To accept exactly');
  });

  test('a name of which nobody sees every character has no entry to propose, and is shown as one line', async () => {
    const name = 'a\u202eb&#10;::error::c';
    const root = folderOf({ 'a.xml': junit({ [name]: '<failure message="x y z">x</failure>', other: '' }) });
    const { out } = await run(root, 'explain', '::error::', '--tests', 'a.xml');
    expect(out.split('\n')[0]).toBe('tests/shop.py › tests.shop › a�b↵::error::c');
    expect(out).not.toContain('To accept');
    const { err } = await run(root, 'explain', 'a::error::d', '--tests', 'a.xml');
    expect(err).toContain('near are:\n  "tests/shop.py › tests.shop › a�b↵::error::c"\n');
  });

  test.each<[string, string, Readonly<Record<string, string>>, readonly string[], string]>([
    ['a known failure', 'sells', BASE, ['newly-failing'], 'verdict   no gate stops or warns because of it\n'],
    [
      'a known failure, where the policy excuses none',
      'sells',
      BASE,
      ['failing', 'newly-failing'],
      'verdict   blocks failing\n  to pass   make it pass: these gates excuse nothing that base has too\n',
    ],
    ['one that is gone', 'gone', BASE, ['missing-tests'], 'verdict   blocks missing-tests\n  to pass   bring it back'],
    [
      'one that is skipped',
      'skips',
      BASE,
      ['{ check: newly-skipped, level: warn }'],
      'verdict   warns in newly-skipped\n  to pass   let it run again\n',
    ],
    [
      'one of a suite with a gate of its own',
      'ships',
      BASE,
      ['{ check: newly-failing, suite: unit }'],
      'verdict   blocks newly-failing (unit)\n',
    ],
    ['one that passes', 'adds', BASE, ['newly-failing'], 'verdict   no gate stops or warns because of it\n'],
  ])('which gates count %s', async (_name, wanted, base, checks, expected) => {
    const rows = checks.map((check) => (check.startsWith('{') ? `  - ${check}\n` : `  - check: ${check}\n`));
    const root = folderOf({ ...HEAD, '.github/test-health.yml': `${POLICY}gates:\n${rows.join('')}` });
    writeFileSync(join(root, 'base.snapshot'), based(base));
    const { out } = await run(root, 'explain', wanted, '--base', 'base.snapshot');
    expect(out).toContain(expected);
  });

  test.each<[string, string, Readonly<Record<string, string>> | undefined, readonly string[]]>([
    [
      'passed, as on base',
      'adds',
      BASE,
      ['class     passed, as on base\n', 'history   ▁▁▁▁ passed in 4 of 4 base runs\n'],
    ],
    [
      'accepted',
      'waits',
      BASE,
      [
        'class     accepted until 2026-12-01 by @acme/time',
        'accepted  this failure, until 2026-12-01 by @acme/time: Clock race',
      ],
    ],
    [
      'fails as on base',
      'sells',
      BASE,
      [
        'class     known failure: failed on base with the same error',
        ', on base too',
        '▁▁██ passed in 2 of 4 base runs, failed in 2, fails since 2 runs, first at 0000000',
      ],
    ],
    ['newly skipped', 'skips', BASE, ['class     newly skipped: passed on base; skipped: no browser']],
    ['on base only', 'gone', BASE, ['missing', 'history   ▁▁▁▁']],
    ['new', 'adds', { pays: 'P' }, ['class     added: not on base\n']],
    ['no base', 'sells', undefined, ['class     failing, no base to compare with']],
    ['no base, passed', 'adds', undefined, ['class     passed, no base to compare with\n']],
  ])('%s', async (_name, wanted, base, parts) => {
    const { status, out } = await explain(wanted, base);
    expect(status).toBe(0);
    for (const part of parts) expect(out).toContain(part);
  });

  test.each([
    ['"no such article"', 'accepted  this failure, until 2026-12-01'],
    ['"late by a second"', 'accepted  another failure than this one, until 2026-12-01'],
  ])('an entry that accepts %s of a test that fails otherwise says which it accepts', async (match, words) => {
    const entry = QUARANTINE.split('\n')[2]?.replace('waits', 'sells').replace('"late by a second"', match);
    const root = folderOf({ ...HEAD, '.github/test-quarantine.yml': `version: 1\nentries:\n${entry}\n` });
    expect((await run(root, 'explain', 'sells')).out).toContain(words);
  });

  test('an entry for a test that passes says nothing of a failure here', async () => {
    const entry = QUARANTINE.split('\n')[2]?.replace('waits', 'adds');
    const root = folderOf({ ...HEAD, '.github/test-quarantine.yml': `version: 1\nentries:\n${entry}\n` });
    expect((await run(root, 'explain', 'adds')).out).toContain('accepted  a failure of it, until 2026-12-01');
  });

  test('a test that moved has the history that it had under its old name', async () => {
    const root = folderOf(HEAD);
    writeFileSync(join(root, 'base.snapshot'), based({ adds: 'PFPP' }, 'tests/old.py'));
    const { out } = await run(root, 'explain', 'adds', '--base', 'base.snapshot');
    expect(out).toContain('class     moved: was tests/old.py ›');
    expect(out).toContain('history   ▁█▁▁ passed in 3 of 4 base runs, failed in 1\n');
  });

  test('as JSON, with the same facts', async () => {
    const { status, out } = await run(folderOf(HEAD), 'explain', 'ships', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      id: 'tests/shop.py › tests.shop › ships',
      verdict: 'failed',
      class: 'newlyFailing',
      file: 'tests/shop.py',
      line: 7,
      suite: { name: 'unit', owner: '@acme/shop' },
      cause: { signature: expect.stringMatching(/^F-[0-9a-f]{6}$/), others: ['tests/shop.py › tests.shop › pays'] },
      attempts: ['failure'],
      quarantine: [],
    });
  });
});

describe('which test is meant', () => {
  test.each([
    ['its id', 'tests/shop.py › tests.shop › adds'],
    ['the spelling of its runner', 'tests/shop.py::adds'],
    ['a part of its id', 'hop › ad'],
    ['a part of its id in another case', 'ADDS'],
  ])('%s', async (_name, wanted) => {
    const { status, out } = await explain(wanted);
    expect([status, out.split('\n')[0]]).toEqual([0, 'tests/shop.py › tests.shop › adds']);
  });

  test('a name that is a part of others is meant as it stands', async () => {
    const root = folderOf({ 'a.xml': junit({ add: '', 'add more': '' }) });
    const { out } = await run(root, 'explain', 'add', '--tests', 'a.xml');
    expect(out.split('\n')[0]).toBe('tests/shop.py › tests.shop › add');
    const two = folderOf({ 'a.xml': junit({ add: '' }), 'b.xml': junit({ add: '' }, 'tests.cart') });
    expect((await run(two, 'explain', 'add', '--tests', '*.xml')).out.split('\n')[0]).toBe(
      '2 tests match, name one of them:',
    );
  });

  test('an id that is a part of others is meant exactly', async () => {
    const root = folderOf({ 'a.xml': junit({ adds: '', 'adds more': '' }) });
    const { out } = await run(root, 'explain', 'tests/shop.py › tests.shop › adds', '--tests', 'a.xml');
    expect(out).toContain('class     passed');
  });

  test('several are listed, twenty at most, with the exact number of the others', async () => {
    const many = Object.fromEntries(Array.from({ length: 33 }, (_, n) => [`adds ${n}`, '']));
    const root = folderOf({ 'a.xml': junit(many) });
    const { status, out } = await run(root, 'explain', 'adds', '--tests', 'a.xml');
    expect(status).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect([lines[0], lines.length, lines.at(-1)]).toEqual([
      '33 tests match, name one of them (the first 20):',
      22,
      '  and 13 others',
    ]);
    const json = await run(root, 'explain', 'adds', '--tests', 'a.xml', '--json');
    expect(JSON.parse(json.out)).toMatchObject({ version: 1, total: 33, matches: { length: 20 } });
  });

  test('none is a mistake in the call, told with the nearest names', async () => {
    const { status, out, err } = await explain('shpis');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    const typo = await explain('tests/shop.py › tests.shop › shps');
    expect([typo.status, typo.err]).toEqual([2, expect.stringContaining('"tests/shop.py › tests.shop › ships"')]);
    expect(err).toContain(
      'found no test "shpis" among 6 tests of 1 report; near are:\n  "tests/shop.py › tests.shop › ships"\n',
    );
  });

  test('where no report was read the name may be right', async () => {
    const { status, err } = await run(folderOf({}), 'explain', 'ships', '--tests', 'r/*.xml');
    expect([status, err]).toEqual([
      2,
      expect.stringContaining('found no test "ships": no report was read, look at --tests'),
    ]);
  });

  test.each([[[]], [['a', 'b']], [['']]])('%j is no one test', async (names) => {
    const { status, err } = await run(folderOf(HEAD), 'explain', ...names);
    expect([status, err]).toEqual([2, expect.stringContaining('wanted one test')]);
  });
});

test('a test of base that is only counted among thousands that did not run is explained all the same', async () => {
  const suites = Array.from({ length: 14 }, (_, n) =>
    suite(`s${n + 10}`, Object.fromEntries(Array.from({ length: 1000 }, (__, i) => [`t${n + 10}_${i}`, 'passed']))),
  );
  const root = folderOf({ 'a.xml': junit({ adds: '' }) });
  writeFileSync(join(root, 'base.snapshot'), encodeSnapshot(snapshot(...suites), {}));
  const { out } = await run(root, 'explain', 't23_999', '--tests', 'a.xml', '--base', 'base.snapshot');
  expect(out).toContain('s23 › t23_999\n  class     not run: passed on base; no report has its suite\n');
  expect(out).toContain('verdict   blocks complete\n');
  const { out: named } = await run(root, 'explain', 't10_1', '--tests', 'a.xml', '--base', 'base.snapshot');
  expect(named).toContain('s10 › t10_1\n  class     not run: passed on base; no report has its suite\n');
});
