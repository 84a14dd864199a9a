import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { mayBeRow } from '../../src/compare/definitions.ts';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { snapshot, suite } from '../draw.ts';
import { drawDiff, parse } from '../draw-diff.ts';

const PY = 'tests/test_cart.py';
const JAVA = 'src/test/java/shop/CartTest.java';

interface Drawn {
  readonly path: string;
  readonly lines: readonly string[];
  readonly base: readonly string[];
  readonly head: readonly string[];
}

function changesOf({ path, lines, base, head }: Drawn): readonly string[] {
  const name = path === JAVA ? 'shop.CartTest' : path;
  const of = (names: readonly string[]) =>
    snapshot(suite(name, Object.fromEntries(names.map((each) => [each, 'passed'])), { classname: name }));
  const { changes } = compareSnapshots({
    head: of(head),
    base: { snapshot: of(base), label: 'base' },
    noBase: undefined,
    policy: DEFAULT_POLICY,
    diff: parse(drawDiff(path, lines)),
  });
  return CHANGE_CLASSES.flatMap((each) => changes[each].map((change) => `${change.test.name}: ${each}`));
}

const LIST = '-@pytest.mark.parametrize("n", [1, 3])';

describe('a parameterised test that goes on', () => {
  test.each<[string, Drawn, readonly string[]]>([
    [
      'loses a row in a line of its own',
      {
        path: PY,
        lines: [' @x([', '     (1, 2),', '-    (3, 4),', ' ])'],
        base: ['t[1-2]', 't[3-4]'],
        head: ['t[1-2]'],
      },
      ['t[3-4]: removed'],
    ],
    [
      'gets another value for one',
      {
        path: PY,
        lines: [LIST, '+@pytest.mark.parametrize("n", [1, 4])'],
        base: ['t[1]', 't[3]'],
        head: ['t[1]', 't[4]'],
      },
      ['t[3]: removed', 't[4]: added'],
    ],
    [
      'gets an argument more',
      {
        path: PY,
        lines: ['-def test_t(x):', '+def test_t(x, y):'],
        base: ['test_t[1]', 'test_t[2]'],
        head: ['test_t[1-a]', 'test_t[2-a]'],
      },
      ['test_t[1]: removed', 'test_t[2]: removed', 'test_t[1-a]: added', 'test_t[2-a]: added'],
    ],
    [
      'had no parameters before',
      { path: PY, lines: ['-def test_t():', '+def test_t(x):'], base: ['test_t'], head: ['test_t[a]', 'test_t[b]'] },
      ['test_t: removed', 'test_t[a]: added', 'test_t[b]: added'],
    ],
    [
      'has other types of parameters',
      {
        path: JAVA,
        lines: ['-  void adds(int a, int b) {', '+  void adds(int a) {'],
        base: ['adds(int, int)[1]', 'adds(int, int)[2]'],
        head: ['adds(int)[1]', 'adds(int)[2]'],
      },
      ['adds(int, int)[1]: removed', 'adds(int, int)[2]: removed', 'adds(int)[1]: added', 'adds(int)[2]: added'],
    ],
    [
      'has a title with its values',
      {
        path: 'a.test.ts',
        lines: [' it.each([', '   { a: 1, b: 2 },', '-  { a: 3, b: 4 },', " ])('adds $a to $b', () => {"],
        base: ['Cart > adds 1 to 2', 'Cart > adds 3 to 4'],
        head: ['Cart > adds 1 to 2'],
      },
      ['Cart > adds 3 to 4: removed'],
    ],
    [
      'loses a row of rows that are named by their number',
      {
        path: JAVA,
        lines: ['     "1, 2",', '-    "3, 4",', '     "5, 6",'],
        base: ['adds(int, int)[1]', 'adds(int, int)[2]'],
        head: ['adds(int, int)[1]'],
      },
      ['adds(int, int)[2]: removed'],
    ],
    [
      'loses a value of one list of two',
      {
        path: PY,
        lines: ['-@parametrize("a", ["", 0, date(2013, 1)])', '+@parametrize("a", ["", date(2013, 1)])'],
        base: ['t[-s]', 't[-ms]', 't[0-s]', 't[0-ms]'],
        head: ['t[-s]', 't[-ms]'],
      },
      ['t[0-s]: removed', 't[0-ms]: removed'],
    ],
    [
      'loses a row whose words stand in a new row of other signs',
      {
        path: PY,
        lines: ['-  ("<1.dev", False),', '+  ("!=1.dev", False),'],
        base: ['t[<1.dev-False]', 't[>1.dev-True]', 'u'],
        head: ['t[>1.dev-True]'],
      },
      ['u: missing', 't[<1.dev-False]: removed'],
    ],
    [
      'loses a row over several lines of which some go on',
      {
        path: PY,
        lines: ['   (', '     "a",', '-    1,', '+    2,', '   ),', '-  ("b", 2),'],
        base: ['t[a-1]', 't[b-2]', 't[c-1]'],
        head: ['t[a-2]', 't[c-1]'],
      },
      ['t[a-1]: removed', 't[b-2]: removed', 't[a-2]: added'],
    ],
    [
      'has one row less of several with the same values, which a number told apart',
      {
        path: PY,
        lines: ['   "1.dev",', '-  "1.dev",'],
        base: ['t[1.dev0]', 't[1.dev2]', 't[b]'],
        head: ['t[1.dev]', 't[b]'],
      },
      ['t[1.dev0]: removed', 't[1.dev2]: removed', 't[1.dev]: added'],
    ],
    [
      'has rows that are named by their place, and a new one before them',
      {
        path: PY,
        lines: ['+  ([0], "x"),', '   ([1], "a"),', '   ([2], "b"),'],
        base: ['t[v0-a]', 't[v1-b]'],
        head: ['t[v0-x]', 't[v1-a]', 't[v2-b]'],
      },
      ['t[v1-a]: moved', 't[v2-b]: moved', 't[v0-x]: added'],
    ],
    [
      'loses a row before one that is named by its place',
      {
        path: PY,
        lines: ['   "",', '-  0,', '   date(2013, 1),'],
        base: ['t[]', 't[0]', 't[v2]'],
        head: ['t[]', 't[v1]'],
      },
      ['t[0]: removed', 't[v1]: moved'],
    ],
    [
      'has a value with a number that is none of its place',
      { path: PY, lines: ['-  "v1",', '   "v2",', '+  "v3",'], base: ['t[v1]', 't[v2]'], head: ['t[v2]', 't[v3]'] },
      ['t[v1]: removed', 't[v3]: added'],
    ],
    [
      'has other names for all of its rows',
      {
        path: PY,
        lines: ['-@x("n", [1, 2])', '+@x("n", [1, 2], ids=["one", "two"])'],
        base: ['t[1]', 't[2]'],
        head: ['t[one]', 't[two]'],
      },
      ['t[1]: removed', 't[2]: removed', 't[one]: added', 't[two]: added'],
    ],
  ])('%s', (_, drawn, expected) => {
    expect(changesOf(drawn)).toEqual(expected);
  });

  test.each<[string, Drawn, string]>([
    [
      'the value is still there',
      {
        path: PY,
        lines: ['-@pytest.mark.parametrize("n", [1, 2, 3])', '+@pytest.mark.parametrize("n", [1, 2])'],
        base: ['t[1]', 't[2]'],
        head: ['t[1]'],
      },
      't[2]: missing',
    ],
    ['nothing of it runs', { path: PY, lines: [LIST], base: ['t[1]', 't[3]', 'z'], head: ['z'] }, 't[3]: missing'],
    [
      'the line asserts something',
      { path: PY, lines: ['-    assert f(3)', '-    expect(3)'], base: ['t[1]', 't[3]'], head: ['t[1]'] },
      't[3]: missing',
    ],
    [
      'another definition is rewritten',
      { path: PY, lines: ['-def test_u(x):', '+def test_u(y):'], base: ['t[1]', 't[a]'], head: ['t[1]'] },
      't[a]: missing',
    ],
    [
      'only a part of its values is deleted',
      { path: 'a.test.ts', lines: ['-  [3, 9],'], base: ['adds 1 to 2', 'adds 3 to 4'], head: ['adds 1 to 2'] },
      'adds 3 to 4: missing',
    ],
    [
      'its name has little in common with others',
      { path: 'a.test.ts', lines: ["-  ['logs', 'in'],"], base: ['user pays', 'logs in'], head: ['user pays'] },
      'logs in: missing',
    ],
    [
      'more rows that are named by their number are gone than lines',
      {
        path: JAVA,
        lines: ['-    "3, 4",', '-    "5, 6",', '+    "7, 8",'],
        base: ['adds(int, int)[1]', 'adds(int, int)[2]', 'adds(int, int)[3]'],
        head: ['adds(int, int)[1]'],
      },
      'adds(int, int)[3]: missing',
    ],
    [
      'fewer came than are gone, and none is taken away by its name',
      {
        path: PY,
        lines: ['-  ("x", 1),', '+  ("y", 1),'],
        base: ['t[x-1]', 't[a-1]', 't[b-2]', 't[c]'],
        head: ['t[y-1]', 't[c]'],
      },
      't[a-1]: missing',
    ],
    [
      'others came without a change to any row',
      { path: PY, lines: ['-x = 1', '+x = 2'], base: ['t[a]', 't[c]'], head: ['t[b]', 't[c]'] },
      't[a]: missing',
    ],
    [
      'its name is taken away once, and two tests lost a row of it',
      {
        path: PY,
        lines: ['-  ("<a", 1),', '+  ("=a", 1),'],
        base: ['t[<a-1]', 't[c]', 'u[<a-1]', 'u[c]'],
        head: ['t[c]', 'u[c]'],
      },
      'u[<a-1]: missing',
    ],
    [
      'the same row goes elsewhere in the file',
      {
        path: PY,
        lines: ['-  ("a", 1),', '   ("b", 2),', '+  (', '+    "a", 1', '+  ),'],
        base: ['t[a-1]', 't[b-2]'],
        head: ['t[b-2]'],
      },
      't[a-1]: missing',
    ],
  ])('is missing a row where %s', (_, drawn, expected) => {
    expect(changesOf(drawn)).toContain(expected);
  });

  test('says why', () => {
    const of = (names: readonly string[]) =>
      snapshot(suite(PY, Object.fromEntries(names.map((each) => [each, 'passed']))));
    const { changes } = compareSnapshots({
      head: of(['t[1]']),
      base: { snapshot: of(['t[1]', 't[3]']), label: 'base' },
      noBase: undefined,
      policy: DEFAULT_POLICY,
      diff: parse(drawDiff(PY, [LIST, '+@pytest.mark.parametrize("n", [1])'])),
    });
    expect(changes.removed.map(({ evidence }) => evidence)).toEqual([`the diff changes its parameters in ${PY}`]);
  });
});

test('a function that goes into a class has moved there', () => {
  const of = (classname: string) => snapshot(suite('tests.test_cart', { test_adds: 'passed' }, { classname }));
  const { changes } = compareSnapshots({
    head: of('tests.test_cart.TestCart'),
    base: { snapshot: of('tests.test_cart'), label: 'base' },
    noBase: undefined,
    policy: DEFAULT_POLICY,
    diff: parse(drawDiff(PY, ['-def test_adds():', '+class TestCart:', '+    def test_adds(self):'])),
  });
  expect([changes.moved, changes.missing].map((each) => each.length)).toEqual([1, 0]);
});

test.each([
  ['@pytest.mark.parametrize("n", [1, 2])', true],
  ['    (1, 2),', true],
  ['    "1, 2",', true],
  ['    pytest.param(1, id="one"),', true],
  ['  @ValueSource(ints = {1, 2})', true],
  ['    [InlineData(1, 2)]', true],
  ['    { in: 1, out: 2 },', true],
  ['    assert x == 3', false],
  ['    expect(f(3)).toBe(4)', false],
  ['    x = f(3)', false],
  ['    # (1, 2),', false],
  ['', false],
])('%s may be a row: %s', (line, is) => {
  expect(mayBeRow(line)).toBe(is);
});
