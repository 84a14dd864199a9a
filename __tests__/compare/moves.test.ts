import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { parseDiff } from '../../src/compare/diff.ts';
import { extendHistory } from '../../src/compare/history.ts';
import { CHANGE_CLASSES, type DiffPaths } from '../../src/domain/comparison.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { maskName } from '../../src/merge/identity.ts';
import { mergeSnapshots } from '../../src/merge/snapshot.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { report, snapshot, suite } from '../draw.ts';
import { deletedFile, drawDiff } from '../draw-diff.ts';
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

describe('a test whose definition the diff takes from one file to another', () => {
  const A = 'tests/test_a.py';
  const B = 'tests/test_b.py';
  const moved = drawDiff(A, ['-def test_adds():', ' x = 1']) + drawDiff(B, ['+def test_adds():', ' y = 1']);
  const changesWith = (diff: string, base: Snapshot, head: Snapshot) => {
    const options = { head, base: { snapshot: base, label: 'base' }, noBase: undefined, policy: DEFAULT_POLICY };
    const { changes } = compareSnapshots({ ...options, diff: parseDiff([Buffer.from(diff)]) });
    return CHANGE_CLASSES.flatMap((name) => changes[name].map(({ id }) => `${id}: ${name}`)).sort();
  };
  const modules = (a: Cases, b: Cases) => snapshot(suite('tests.test_a', a), suite('tests.test_b', b));

  test.each<[string, Cases, Cases, string]>([
    ['passes in both', { test_adds: P }, { test_adds: P }, 'moved'],
    ['fails as it did', { test_adds: X }, { test_adds: X }, 'stillFailing'],
    ['fails now', { test_adds: P }, { test_adds: X }, 'newlyFailing'],
    ['fails otherwise', { test_adds: 'failed: no such y' }, { test_adds: X }, 'failingDifferently'],
    ['is mended by the way', { test_adds: X }, { test_adds: P }, 'fixed'],
  ])('%s', (_, before, after, found) => {
    expect(changesWith(moved, modules({ ...before, z: P }, { z: P }), modules({ z: P }, { ...after, z: P }))).toEqual([
      `tests.test_b › test_adds: ${found}`,
    ]);
  });

  test('out of a describe that its class does not name', () => {
    const [js, other] = ['src/a.test.js', 'src/b.test.js'];
    const titled = (path: string) => [" describe('Cart', () => {", `${path === js ? '-' : '+'}  it('adds', f)`];
    const at = (path: string, classname: string) => snapshot(suite(path, { 'Cart › adds': X }, { classname }));
    const diff = drawDiff(js, titled(js)) + drawDiff(other, titled(other));
    expect(changesWith(diff, at(js, 'first'), at(other, 'second'))).toEqual([
      'src/b.test.js › second › Cart › adds: stillFailing',
    ]);
  });

  test('did not run where it is now: it is missing', () => {
    const [base, head] = [modules({ test_adds: P, z: P }, { z: P }), modules({ z: P }, { z: P })];
    expect(changesWith(moved, base, head)).toEqual(['tests.test_a › test_adds: missing']);
  });

  test('into a describe of its file, or of another', () => {
    const [JS, OTHER] = ['a.test.js', 'b.test.js'];
    const wrapped = ["+describe('Cart', () => {", "-it('adds', f)", "+  it('adds', f)"];
    expect(
      changesWith(drawDiff(JS, wrapped), snapshot(suite(JS, { adds: X })), snapshot(suite(JS, { 'Cart > adds': X }))),
    ).toEqual([`${JS} › Cart > adds: stillFailing`]);
    const [base, head] = [
      snapshot(suite(JS, { adds: P, z: P })),
      snapshot(suite(JS, { z: P }), suite(OTHER, { 'Cart > adds': P })),
    ];
    const diff = drawDiff(JS, ["-it('adds', f)"]) + drawDiff(OTHER, ["+describe('Cart', () => {", "+  it('adds', f)"]);
    expect(changesWith(diff, base, head)).toEqual([`${OTHER} › Cart > adds: moved`]);
  });

  test('of which the definition in another class of the file changes, is missing', () => {
    const inClass = (name: string) => suite('tests.test_a', { test_adds: P }, { classname: `tests.test_a.${name}` });
    const drawn = (...names: string[]) =>
      snapshot({ ...inClass(''), cases: names.flatMap((name) => [...inClass(name).cases]) });
    const lines = [
      ' class A:',
      '-    def test_adds(self):',
      '+    def test_adds(self, x):',
      '+class C:',
      '+    def test_adds(self):',
    ];
    expect(changesWith(drawDiff(A, lines), drawn('A', 'B'), drawn('A', 'C'))).toEqual([
      'tests.test_a › tests.test_a.B › test_adds: missing',
      'tests.test_a › tests.test_a.C › test_adds: added',
    ]);
  });

  test('a test of the same name in a third file is not it', () => {
    const head = snapshot(suite('tests.test_a', { z: P }), suite('tests.test_c', { test_adds: P }));
    expect(changesWith(moved, snapshot(suite('tests.test_a', { test_adds: P, z: P })), head)).toEqual([
      'tests.test_a › test_adds: missing',
      'tests.test_c › test_adds: added',
    ]);
  });

  test('from a file that is deleted', () => {
    const diff =
      drawDiff(B, ['+def test_adds():', ' y = 1']) + deletedFile(A, 1).replace('-line 1', '-def test_adds():');
    const [base, head] = [modules({ test_adds: X }, { z: P }), snapshot(suite('tests.test_b', { test_adds: X, z: P }))];
    expect(changesWith(diff, base, head)).toEqual(['tests.test_b › test_adds: stillFailing']);
  });
});

describe('a group of tests that the diff gives another title', () => {
  const PY = 'tests/test_a.py';
  const JS = 'a.test.js';
  const changesWith = (base: Snapshot, head: Snapshot, diff?: string) => {
    const options = { head, base: { snapshot: base, label: 'base' }, noBase: undefined, policy: DEFAULT_POLICY };
    const { changes } = compareSnapshots({
      ...options,
      ...(diff === undefined ? {} : { diff: parseDiff([Buffer.from(diff)]) }),
    });
    return CHANGE_CLASSES.flatMap((name) =>
      changes[name].map(({ test: { classname, name: title } }) => `${classname} ${title}: ${name}`),
    ).sort();
  };
  const inClass = (classname: string, cases: Cases) => snapshot(suite('tests.test_a', cases, { classname }));
  const cart = drawDiff(PY, ['-class TestCart(Base):', '+class TestBasket(Base):', '     def test_adds(self):']);

  test.each<[string, Snapshot, Snapshot, string, readonly string[]]>([
    [
      'a class',
      inClass('tests.test_a.TestCart', { test_adds: P, test_sums: X }),
      inClass('tests.test_a.TestBasket', { test_adds: X, test_sums: X }),
      cart,
      ['tests.test_a.TestBasket test_adds: newlyFailing', 'tests.test_a.TestBasket test_sums: stillFailing'],
    ],
    [
      'a describe, of which the report has the title in names and suite',
      snapshot(suite('Cart', { 'Cart when empty adds': P }, { classname: 'Cart when empty adds' })),
      snapshot(suite('Basket', { 'Basket when empty adds': P }, { classname: 'Basket when empty adds' })),
      drawDiff(JS, ["-describe('Cart', () => {", "+describe('Basket', () => {"]),
      ['Basket when empty adds Basket when empty adds: moved'],
    ],
    [
      'a describe, in the middle of names',
      snapshot(suite(JS, { 'Cart > when empty > adds': P })),
      snapshot(suite(JS, { 'Cart > without items > adds': P })),
      drawDiff(JS, ["-  describe('when empty', () => {", "+  describe('without items', () => {"]),
      [' Cart > without items > adds: moved'],
    ],
    [
      'a test of it is gone: it is missing',
      inClass('tests.test_a.TestCart', { test_adds: P, test_sums: P }),
      inClass('tests.test_a.TestBasket', { test_adds: P }),
      cart,
      ['tests.test_a.TestBasket test_adds: moved', 'tests.test_a.TestCart test_sums: missing'],
    ],
    [
      'the title is only a part of a word',
      snapshot(suite(JS, { 'Carts > adds': P, z: P })),
      snapshot(suite(JS, { 'Baskets > adds': P, z: P })),
      drawDiff(JS, ["-describe('Cart', () => {", "+describe('Basket', () => {"]),
      [' Baskets > adds: added', ' Carts > adds: missing'],
    ],
    [
      'the title goes to another file',
      snapshot(suite(JS, { 'Cart > adds': P, z: P })),
      snapshot(suite(JS, { 'Basket > adds': P, z: P })),
      drawDiff(JS, ["-describe('Cart', () => {"]) + drawDiff('b.test.js', ["+describe('Basket', () => {"]),
      [' Basket > adds: added', ' Cart > adds: missing'],
    ],
    [
      'it keeps its title',
      snapshot(suite(JS, { 'Cart > adds': P, z: P })),
      snapshot(suite(JS, { 'Basket > adds': P, z: P })),
      drawDiff(JS, ["-describe('Cart', () => {", "+describe('Cart', async () => {", "+describe('Basket', () => {"]),
      [' Basket > adds: added', ' Cart > adds: missing'],
    ],
  ])('%s', (_, base, head, diff, expected) => {
    expect(changesWith(base, head, diff)).toEqual(expected);
  });

  test('a failure is known only where each that it may have been failed so', () => {
    const two = drawDiff(JS, [
      "-describe('A', () => {",
      "+describe('X', () => {",
      "-describe('B', () => {",
      "+describe('Y', () => {",
    ]);
    const base = snapshot(suite(JS, { 'A > adds': X, 'B > adds': P }));
    expect(changesWith(base, snapshot(suite(JS, { 'X > adds': X, 'Y > adds': P })), two)).toEqual([
      ' X > adds: newlyFailing',
      ' Y > adds: moved',
    ]);
  });
});

describe('a test that the diff gives another name', () => {
  const found = (base: Cases, head: Cases, lines: readonly string[], path = 'tests/test_cart.py') => {
    const { changes } = compareSnapshots({
      head: snapshot(suite(path, { ...head, stays: P })),
      base: { snapshot: snapshot(suite(path, { ...base, stays: P })), label: 'base' },
      noBase: undefined,
      policy: DEFAULT_POLICY,
      diff: parseDiff([Buffer.from(drawDiff(path, lines))]),
    });
    return CHANGE_CLASSES.flatMap((name) => changes[name].map(({ test }) => `${test.name}: ${name}`)).sort();
  };
  const RENAMED = ['-def test_adds():', '+def test_sums():', ' '];

  test.each<[string, Cases, Cases, readonly string[], readonly string[], string?]>([
    ['fails still', { test_adds: X }, { test_sums: X }, RENAMED, ['test_sums: stillFailing']],
    [
      'fails with another error',
      { test_adds: X },
      { test_sums: 'failed: y' },
      RENAMED,
      ['test_sums: failingDifferently'],
    ],
    ['passed, and fails', { test_adds: P }, { test_sums: X }, RENAMED, ['test_sums: newlyFailing']],
    ['passes', { test_adds: P }, { test_sums: P }, RENAMED, ['test_sums: moved']],
    ['did not run', { test_adds: P }, {}, RENAMED, ['test_adds: missing']],
    [
      'is none any more',
      { test_adds: P },
      {},
      ['-def test_adds():', '+def check_adds():', ' '],
      ['test_adds: missing'],
    ],
    [
      'is a helper with other lines',
      { test_adds: P },
      {},
      ['-def test_adds():', '-    assert 1', '+def check():', '+    pass'],
      ['test_adds: removed'],
    ],
    [
      'with its rows',
      { 'test_adds[1]': X, 'test_adds[2]': P },
      { 'test_sums[1]': X, 'test_sums[2]': P },
      RENAMED,
      ['test_sums[1]: stillFailing', 'test_sums[2]: moved'],
    ],
    [
      'with other decorators',
      { test_adds: X },
      { test_sums: X },
      ['-@slow', '-def test_adds():', '+@slow(1)', '+@fast', '+', '+def test_sums():', '     x = 1'],
      ['test_sums: stillFailing'],
    ],
    [
      'with a blank line below',
      { test_adds: X },
      { test_sums: X },
      ['-def test_adds():', '-', '+def test_sums():', '+', ' '],
      ['test_sums: stillFailing'],
    ],
    [
      'with titles around it',
      { 'Cart > adds': X },
      { 'Cart > sums (it.is)': X },
      [" describe('Cart', () => {", "-  it('adds', () => {", "+  it('sums (it.is)', () => {"],
      ['Cart > sums (it.is): stillFailing'],
      'src/cart.test.ts',
    ],
    [
      'in a line of its own',
      { 'Cart adds': X },
      { 'Cart sums': X },
      ['   it(', "-    'adds',", "+    'sums',", '     () => {'],
      ['Cart sums: stillFailing'],
      'src/cart.test.ts',
    ],
    [
      'a method',
      { 'adds()': X },
      { 'sums()': X },
      ['-  public void adds() throws Exception {', '+  public void sums() throws Exception {', ' '],
      ['sums(): stillFailing'],
      'src/test/java/CartTest.java',
    ],
  ])('%s', (_, base, head, lines, expected, ...[path]) => {
    expect(found(base, head, lines, path)).toEqual(expected);
  });

  const NEW = ['test_adds: removed', 'test_sums: newTestFailing'];
  test.each<[string, readonly string[], (readonly string[])?]>([
    ['with other lines below', ['-def test_adds():', '-    assert 1', '+def test_sums():', '+    assert 2']],
    ['with a long line below', ['-def test_adds():', '+def test_sums():', `+    assert ${'x'.repeat(600)}`]],
    ['with other parameters', ['-def test_adds(a):', '+def test_sums():', ' ']],
    ['with another test beside it', ['-def test_adds():', '+def test_more():', '+def test_sums():', ' ']],
    ['in the place of another one', ['-def test_more():', '-def test_adds():', '+def test_sums():', ' ']],
    ['in two places, as another one too', [...RENAMED, '-def test_adds():', '+def test_more():', ' ']],
    ['in two places, from another one too', [...RENAMED, '-def test_more():', '+def test_sums():', ' ']],
    [
      'and goes on elsewhere',
      [...RENAMED, '+def test_adds():', '+    pass'],
      ['test_adds: missing', 'test_sums: newTestFailing'],
    ],
    ['of which one was there', [...RENAMED, '-def test_sums():', '-    pass']],
    ['somewhere else', ['-def test_adds():', ' ', '+def test_sums():', ' ']],
  ])('is another test: %s', (_, lines, ...[expected = NEW]) => {
    expect(found({ test_adds: X }, { test_sums: X }, lines)).toEqual(expected);
  });

  test('a failure is known only where each that it may have been failed so', () => {
    const both = (adds: string) =>
      snapshot(
        ...['A', 'B'].map((name) =>
          suite(name, { stays: P, [adds]: name === 'A' || adds === 'test_sums' ? X : P }, { classname: 'C' }),
        ),
      );
    const diff = parseDiff([Buffer.from(drawDiff('tests/test_cart.py', RENAMED))]);
    const { changes } = compareSnapshots({
      head: both('test_sums'),
      base: { snapshot: both('test_adds'), label: 'base' },
      noBase: undefined,
      policy: DEFAULT_POLICY,
      diff,
    });
    expect(changes.stillFailing.map(({ id }) => id)).toEqual(['A › C › test_sums']);
    expect(changes.newlyFailing.map(({ id }) => id)).toEqual(['B › C › test_sums']);
  });

  test('keeps its history', () => {
    const base = lettered('PFPFP');
    const taken = snapshot(suite('s', { b: P, z: P }));
    const diff = parseDiff([Buffer.from(drawDiff('test/s.py', ['-def test_a():', '+def test_b():', ' ']))]);
    const named = { ...diff, renamedTests: [{ from: ['a'], to: ['b'] }] };
    const history = extendHistory({ before: base, snapshot: taken, at: DAY * 9, diff: named });
    expect([...history.tests].map(([id, { outcomes }]) => `${id}: ${outcomes}`)).toEqual(['s › b: PFPFPP']);
  });
});

describe('a name that is other in every run', () => {
  const changesWith = (base: Snapshot, head: Snapshot, diff?: string) => {
    const options = { head, base: { snapshot: base, label: 'base' }, noBase: undefined, policy: DEFAULT_POLICY };
    const { changes } = compareSnapshots({
      ...options,
      ...(diff === undefined ? {} : { diff: parseDiff([Buffer.from(diff)]) }),
    });
    return CHANGE_CLASSES.flatMap((name) =>
      changes[name].map(({ test: { name: title } }) => `${title}: ${name}`),
    ).sort();
  };
  const S = 'tests.test_a';
  const of = (...names: string[]) => snapshot(suite(S, Object.fromEntries(names.map((name) => [name, P]))));

  test.each([
    ['a date', '2026-01-02', '2026-11-20'],
    ['a date in words', 'Fri Nov 20 2026 16:24:54 GMT+0000', 'Sat Nov 21 2026 16:24:55 GMT+0000'],
    ['a date with slashes', '11/20/2026', '11/21/2026'],
    ['a short time stamp', '20261120T162454Z', '20261121T112233Z'],
    ['a time of day', '10:11:12', '11:12:13'],
    ['a port', 'http://localhost:41231/a', 'http://localhost:39231/a'],
    ['seconds since 1970', '1763625640', '1763999999'],
    ['a commit', '4f2c91a0b', '8e1c91a0c'],
    ['a duration', 'took 12ms', 'took 15ms'],
    ['a temporary folder', '/tmp/tmpab12cd', '/tmp/tmpzz99aa'],
    ['a lambda', 'CartTest$$Lambda/0x00007f0b4c0a3c00@6d5380c2', 'CartTest$$Lambda/0x00007f0b4c0b3c00@7d5380c3'],
    ['an identifier that sorts', '01ARZ3NDEKTSV4RRFFQ69G5FAV', '01BRZ3NDEKTSV4RRFFQ69G5FAW'],
    ['the line of a doc test', 'src/a.rs - A<T>::new (line 9) - compile', 'src/a.rs - A<T>::new (line 12) - compile'],
  ])('by %s: the test is the same', (_, before, after) => {
    const masked = maskName(`test_x[${after}]`);
    expect(changesWith(of(maskName(`test_x[${before}]`), 'y'), of(masked, 'y'))).toEqual([`${masked}: moved`]);
  });

  test.each([
    ['a time of day', 'TestOpens/at_10:11:12', 'TestOpens/at_11:12:13'],
    [
      'a time as a value',
      'TestEqual/time.Date(2026,_time.November,_20,_19,_42,_45,_56677471,_time.Local)',
      'TestEqual/time.Date(2026,_time.November,_20,_20,_1,_2,_113,_time.Local)',
    ],
  ])('in Go, where a blank is written as a line, by %s', (_, before, after) => {
    expect(changesWith(of(before, 'y'), of(after, 'y'))).toEqual([`${after}: moved`]);
  });

  test('in the name of the suite: all of its tests are the same', () => {
    const at = (day: string) => snapshot(suite(`nightly ${day}`, { adds: P, sums: P }));
    expect(changesWith(at('2026-01-02'), at('2026-01-03'))).toEqual(['adds: moved', 'sums: moved']);
  });

  test('where fewer come than are gone, one is missing', () => {
    const base = of('t[2026-01-02]', 't[2026-01-03]', 'y');
    expect(changesWith(base, of('t[2026-02-02]', 'y'))).toEqual(['t[2026-01-03]: missing', 't[2026-02-02]: moved']);
  });

  test('a failure is known only where each that it may have been failed so', () => {
    const failing = (names: Cases) => snapshot(suite(S, names));
    const [a, b] = ['t[2026-01-02]', 't[2026-01-03]'];
    const head = failing({ 't[2026-02-02]': X, 't[2026-02-03]': P });
    expect(changesWith(failing({ [a ?? '']: X, [b ?? '']: P }), head)).toContain('t[2026-02-02]: newlyFailing');
    expect(changesWith(failing({ [a ?? '']: X, [b ?? '']: X }), head)).toContain('t[2026-02-02]: stillFailing');
    expect(changesWith(failing({ [a ?? '']: X }), failing({ 't[2026-02-02]': X }))).toEqual([
      't[2026-02-02]: stillFailing',
    ]);
  });

  test.each([
    ['a number', 't[1]', 't[2]'],
    ['the number of an issue', 'test_issue_123456789', 'test_issue_234567890'],
    ['a word', 't[red]', 't[green]'],
    ['the place of the value', 't[2026-01-02]', 'u[2026-01-03]'],
  ])('%s is no such value', (_, before, after) => {
    expect(changesWith(of(before, 'y'), of(after, 'y'))).toEqual([`${before}: missing`, `${after}: added`].sort());
  });

  test('a test that the diff defines under its new name is a new one', () => {
    const diff = drawDiff('a.test.js', ["+  it('opens at 11:30', f)"]);
    const [base, head] = [of('Shop opens at 10:30', 'y'), of('Shop opens at 11:30', 'y')];
    expect(changesWith(base, head, diff)).toEqual(['Shop opens at 10:30: missing', 'Shop opens at 11:30: added']);
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

  describe('beside an entry that is no test, and is called the same', () => {
    const entry = { a: 'collection: no module' };
    const having = (cases: Cases, ...entries: readonly Cases[]): Snapshot => {
      const all = [cases, ...entries].flatMap((each) => [...suite('s', each).cases]);
      const times = new Map<string, number>();
      const numbered = all.map((each) => {
        const key = `${each.kind} ${each.name}`;
        times.set(key, (times.get(key) ?? 0) + 1);
        return { ...each, ordinal: times.get(key) ?? 1 };
      });
      return snapshot({ ...suite('s', {}), cases: numbered });
    };

    test.each<[string, Snapshot, Snapshot, Readonly<Record<string, string>>]>([
      ['that came', having({ a: P, z: P }), having({ a: X, z: P }, entry), { 's › a': 'PF' }],
      ['that is gone', having({ z: P }, entry), having({ z: P }), {}],
      [
        'of which there are more now',
        having({ a: X, z: P }, entry),
        having({ a: P, z: P }, entry, entry),
        { 's › a': 'FP' },
      ],
      [
        'of which there are fewer now',
        having({ a: X, z: P }, entry, entry),
        having({ a: P, z: P }, entry),
        { 's › a': 'FP' },
      ],
    ])('%s', (_, first, second, expected) => {
      const before = { snapshot: first, history: extendHistory({ before: undefined, snapshot: first, at: 0 }) };
      expect(outcomesOf(next(before, second))).toEqual(expected);
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
