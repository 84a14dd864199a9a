import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { parseDiff } from '../../src/compare/diff.ts';
import { extendHistory } from '../../src/compare/history.ts';
import { CHANGE_CLASSES, type DiffPaths } from '../../src/domain/comparison.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { mergeSnapshots } from '../../src/merge/snapshot.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { report, snapshot, suite } from '../draw.ts';
import { type Cases, DAY, type DrawnBase, lettered, WORDS } from '../draw-history.ts';

/** Reports that name no suite: each is one itself. */
function bare(reports: Readonly<Record<string, Cases>>): Snapshot {
  return mergeSnapshots(
    Object.entries(reports).map(([path, cases]): Snapshot => {
      const own = suite(path, cases);
      return { reports: [report(path, [own])], suites: [own], coverage: undefined };
    }),
  );
}

const compared = (base: Snapshot, head: Snapshot) =>
  compareSnapshots({ head, base: { snapshot: base, label: 'base' }, noBase: undefined, policy: DEFAULT_POLICY });

function changesOf(base: Snapshot, head: Snapshot): readonly string[] {
  const { changes } = compared(base, head);
  return CHANGE_CLASSES.flatMap((name) => changes[name].map(({ id }) => `${id}: ${name}`)).sort();
}

const X = 'failed: no such x';
const P = 'passed';

describe('a report that names no suite', () => {
  test.each<[string, Record<string, Cases>, Record<string, Cases>, readonly string[]]>([
    [
      'lies in another folder',
      { 'out/unit.tap': { adds: P, sums: X } },
      { 'reports/unit.tap': { adds: P, sums: X } },
      ['reports/unit.tap › adds: moved', 'reports/unit.tap › sums: stillFailing'],
    ],
    [
      'has another name',
      { 'unit.tap': { adds: P, sums: P } },
      { 'all.tap': { adds: P, sums: X } },
      ['all.tap › adds: moved', 'all.tap › sums: newlyFailing'],
    ],
    [
      'is written by shards',
      { 'unit.tap': { adds: P, sums: X } },
      { '1/unit.tap': { adds: P }, '2/unit.tap': { sums: X } },
      ['1/unit.tap › adds: moved', '2/unit.tap › sums: stillFailing'],
    ],
    [
      'is written by one shard more',
      { 'unit-1.xml': { a1: 'passed', bb: P }, 'unit-2.xml': { cc: X, dd: P } },
      { 'unit-1.xml': { a1: 'passed' }, 'unit-2.xml': { bb: P }, 'unit-3.xml': { cc: X, dd: P } },
      ['unit-2.xml › bb: moved', 'unit-3.xml › cc: stillFailing', 'unit-3.xml › dd: moved'],
    ],
    [
      'has the names of another one: each goes where its path does',
      { 'a/unit.tap': { works: X }, 'b/unit.tap': { works: P } },
      { 'out/b/unit.tap': { works: X }, 'out/a/unit.tap': { works: P } },
      ['out/a/unit.tap › works: fixed', 'out/b/unit.tap › works: newlyFailing'],
    ],
    [
      'has numbers for names, which every report has: only the same file name will do',
      { 'a/one.tap': { 1: P }, 'two.tap': { 1: P } },
      { 'b/one.tap': { 1: P }, 'three.tap': { 1: P } },
      ['b/one.tap › 1: moved', 'three.tap › 1: added', 'two.tap › 1: notRun'],
    ],
    [
      'is not there, and its tests are nowhere',
      { 'one.tap': { adds: P }, 'two.tap': { sums: P } },
      { 'one.tap': { adds: P }, 'three.tap': { divides: P } },
      ['three.tap › divides: added', 'two.tap › sums: notRun'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changesOf(bare(before), bare(after))).toEqual(expected);
  });

  test('no failure is excused by one of several of its name that moved', () => {
    const base = bare({ 'one.tap': { works: X }, 'two.tap': { works: P } });
    expect(changesOf(base, bare({ 'ten.tap': { works: P }, 'six.tap': { works: X } }))).toEqual([
      'six.tap › works: newlyFailing',
      'ten.tap › works: moved',
    ]);
    expect(changesOf(base, bare({ 'six.tap': { works: X } }))).toContain('six.tap › works: newlyFailing');
  });

  test('a suite that has a name is not moved by it', () => {
    const base = snapshot(suite('tests/a.py', { adds: P }));
    expect(changesOf(base, snapshot(suite('tests/b.py', { adds: P })))).toEqual([
      'tests/a.py › adds: notRun',
      'tests/b.py › adds: added',
    ]);
  });

  test('the cause of a failure that moved is one that base has, also where its line says nothing', () => {
    const generic = { adds: 'failed: AssertionError: 1 != 2' };
    const { changes, clusters } = compared(bare({ 'a/unit.tap': generic }), bare({ 'b/unit.tap': generic }));
    expect(changes.stillFailing).toHaveLength(1);
    expect(clusters.map(({ isNew }) => isNew)).toEqual([false]);
  });
});

describe('two files that describe the same in the same words', () => {
  const inFile = (path: string) => suite(path, { renders: P }, { classname: 'button' });
  const base = snapshot(inFile('src/a/button.test.js'));
  const diffOf = (text: string) => parseDiff([Buffer.from(text)]);
  const added = (path: string) =>
    `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`;
  const edited = (path: string) =>
    `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-x\n+y\n`;
  const gone = (path: string) =>
    `diff --git a/${path} b/${path}\ndeleted file mode 100644\n--- a/${path}\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n`;
  const B = 'src/b/button.test.js';

  test.each<[string, string | undefined, string, readonly string[]]>([
    ['nothing is known of the change', undefined, B, [`${B} › button › renders: moved`]],
    [
      'the old file is left alone',
      added(B),
      B,
      ['src/a/button.test.js › button › renders: notRun', `${B} › button › renders: added`],
    ],
    ['the old file changes', added(B) + edited('src/a/button.test.js'), B, [`${B} › button › renders: moved`]],
    ['the old file is deleted', added(B) + gone('src/a/button.test.js'), B, [`${B} › button › renders: moved`]],
    [
      'the old file changes, in a folder of the repository',
      edited(`web/${'src/a/button.test.js'}`),
      B,
      [`${B} › button › renders: moved`],
    ],
    [
      'the same file is written from another folder',
      added('x.js'),
      'a/button.test.js',
      ['a/button.test.js › button › renders: moved'],
    ],
  ])('%s', (_, diff, now, expected) => {
    const { changes } = compareSnapshots({
      head: snapshot(inFile(now)),
      base: { snapshot: base, label: 'base' },
      noBase: undefined,
      policy: DEFAULT_POLICY,
      ...(diff !== undefined && { diff: diffOf(diff) }),
    });
    expect(CHANGE_CLASSES.flatMap((name) => changes[name].map(({ id }) => `${id}: ${name}`)).sort()).toEqual(expected);
  });
});

describe('history goes on under a new name', () => {
  const next = (before: DrawnBase, taken: Snapshot, diff?: DiffPaths): DrawnBase => {
    const at = before.history.runs.length * DAY;
    return { snapshot: taken, history: extendHistory({ before, snapshot: taken, sha: 'fffffff', at, diff }) };
  };
  const renamed: DiffPaths = { deleted: [], renamed: new Map([['s', 't']]) };
  const at = (name: string, letter: string) => snapshot(suite(name, { a: WORDS[letter] ?? '', z: P }));
  const outcomesOf = ({ history }: DrawnBase) =>
    Object.fromEntries([...history.tests].map(([id, { outcomes }]) => [id, outcomes]));

  test.each([
    ['FPFP', 'P', { 't › a': 'FPFPP' }],
    ['PPFF', 'F', { 't › a': 'PPFFF' }],
    ['PPPP', 'P', {}],
    ['PPPP', 'F', { 't › a': 'PPPPF' }],
  ])('of a file that the diff renames: %s, then %s', (letters, last, expected) => {
    expect(outcomesOf(next(lettered(letters), at('t', last), renamed))).toEqual(expected);
  });

  test('with since when it fails, and with what', () => {
    const { tests } = next(lettered('PFF'), at('t', 'F'), renamed).history;
    const record = [...tests.values()][0];
    expect(record?.failing).toMatchObject({ runs: 3, sha: '0000001' });
    expect(record?.errors?.filter((error) => error !== '')).toHaveLength(3);
  });

  test('without a diff it begins anew', () => {
    expect(outcomesOf(next(lettered('FPFP'), at('t', 'P')))).toEqual({
      's › a': 'FPFP.',
      's › z': 'PPPP.',
      't › a': '....P',
      't › z': '....P',
    });
  });

  test('a new test in the old place begins anew', () => {
    const both = mergeSnapshots([at('t', 'P'), { ...at('s', 'P'), reports: [report('other.xml')] }]);
    expect(outcomesOf(next(lettered('FPFP'), both, renamed))).toEqual({
      't › a': '....P',
      't › z': '....P',
      's › a': 'FPFPP',
    });
  });

  test('how long tests took goes on, too', () => {
    const slow = (name: string): Snapshot => {
      const one = suite(name, { a: P });
      return snapshot({ ...one, cases: [...one.cases].map((each) => ({ ...each, ms: 5000 })) });
    };
    const first: DrawnBase = {
      snapshot: slow('s'),
      history: extendHistory({ before: undefined, snapshot: slow('s') }),
    };
    const { durations } = next(first, slow('t'), renamed).history;
    expect([...(durations?.tests ?? [])]).toEqual([['t › a', [5000, 5000]]]);
  });

  test('a flaky test is known as flaky after its file was renamed', () => {
    const base = next(lettered('PFPFP'), at('t', 'P'), renamed);
    const head = at('t', 'F');
    const { changes } = compareSnapshots({
      head,
      base: { ...base, label: 'b' },
      noBase: undefined,
      policy: DEFAULT_POLICY,
    });
    expect(changes.likelyFlaky.map(({ evidence }) => evidence)).toEqual([
      'failed so in 2 of 6 base runs, and passed again',
    ]);
  });
});
