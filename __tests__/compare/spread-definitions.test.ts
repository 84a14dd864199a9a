import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { titlePattern } from '../../src/compare/title-patterns.ts';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { type DrawnSuite, snapshot, suite } from '../draw.ts';
import { drawDiff, parse } from '../draw-diff.ts';

interface Drawn extends DrawnSuite {
  readonly path?: string;
  readonly base: readonly string[];
  readonly head?: readonly string[];
}

const passed = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'passed']));

function changed(lines: readonly string[], { path = 'src/cart.test.js', base, head = ['stays'], ...options }: Drawn) {
  const { changes } = compareSnapshots({
    head: snapshot(suite(path, passed(head), options)),
    base: { snapshot: snapshot(suite(path, passed([...base, 'stays']), options)), label: 'base' },
    noBase: undefined,
    policy: DEFAULT_POLICY,
    diff: parse(drawDiff(path, lines)),
  });
  return CHANGE_CLASSES.flatMap((each) => changes[each].map(({ test: { name } }) => `${name}: ${each}`));
}

const PY = 'tests/test_cart.py';
const TABLE = [
  '-  it.each([',
  '-    [1, 2],',
  '-    [3, 4],',
  "-  ])('adds %i to %i', (a, b) => {",
  '-    x();',
  '-  });',
];

describe('a deleted definition over several lines', () => {
  test.each<[string, readonly string[], Drawn]>([
    ['of a title', ['-  it(', "-    'adds',", '-    () => {'], { base: ['adds'] }],
    [
      'of a title, with a remark',
      ['-  it.only(', '-    // slow', '-', '-    "adds", async () => {'],
      { base: ['adds'] },
    ],
    ['of a title with titles around it', ['-  test(', "-    'adds',"], { base: ['Cart > adds'] }],
    ['of a method', ['-  public void', '-      adds() {'], { path: 'src/test/java/CartTest.java', base: ['adds()'] }],
    ['of a macro', ['-TEST_F(CartTest,', '-       Adds) {'], { path: 'tests/cart_test.cc', base: ['Adds'] }],
    [
      'of a macro in three',
      ['-TEST_F(', '-    CartTest,', '-    Adds) {'],
      { path: 'tests/cart_test.cc', base: ['Adds'] },
    ],
    [
      'with decorators and rows',
      [
        '-@pytest.mark.parametrize(',
        '-    "a, b",',
        '-    [',
        '-        (1, 2),',
        '-    ],',
        '-)',
        '-def test_adds(',
        '-    a,',
        '-    b,',
        '-):',
      ],
      { path: PY, base: ['test_adds[1-2]', 'test_adds[3-4]'] },
    ],
    ['of a table', TABLE, { base: ['adds 1 to 2', 'adds 3 to 4'] }],
    ['of a table with titles around it', TABLE, { base: ['Cart > adds 1 to 2', 'Cart > adds 3 to 4'] }],
    ['of a table, with its title as the class', TABLE, { base: ['adds 1 to 2'], classname: 'adds 1 to 2' }],
    [
      'of a template of a table',
      ['-  test.each`', '-    a | b', "-  `('adds $a to $b.c', ({ a, b }) => {"],
      { base: ['adds 1 to 2'] },
    ],
    ['of a table in one line', ["-  it.each([1, 2])('adds %i', f)"], { base: ['adds 1', 'adds 2'] }],
  ])('explains what is gone: %s', (_, lines, drawn) => {
    expect(changed(lines, drawn)).toEqual(drawn.base.map((name) => `${name}: removed`));
  });

  test.each<[string, readonly string[], Drawn, readonly string[]]>([
    [
      'with all of its lines',
      ['-  it(', "-    'adds',", '+  it(', "+    'sums',", '     f)'],
      { base: ['adds'], head: ['stays', 'sums'] },
      ['sums: moved'],
    ],
    [
      'with a method over several lines',
      ['   void', '-    adds() {', '+    sums() {', ' '],
      { path: 'src/test/java/CartTest.java', base: ['adds()'], head: ['stays', 'sums()'] },
      ['sums(): moved'],
    ],
    [
      'with a table',
      ["-  ])('adds %i', (a) => {", "+  ])('sums %i', (a) => {"],
      { base: ['Cart adds 1', 'Cart adds 2'], head: ['stays', 'Cart sums 1', 'Cart sums 2'] },
      ['Cart adds 1: removed', 'Cart adds 2: removed', 'Cart sums 1: added', 'Cart sums 2: added'],
    ],
  ])('that gets another name explains it: %s', (_, lines, drawn, expected) => {
    expect(changed(lines, drawn)).toEqual(expected);
  });

  test.each<[string, readonly string[], Drawn]>([
    [
      'is only written over several lines now',
      ['-  void adds() {', '+  void', '+    adds() {'],
      { path: 'src/test/java/CartTest.java', base: ['adds()'] },
    ],
    ['has a call above it', ['-  call(', "-    'adds',"], { base: ['adds'] }],
    ['stands below a line that opens another', ['-  it(', "-    'sums',", "-    'adds',"], { base: ['adds'] }],
    ['has a word above it', ['-  const kind = test', "-    'adds',"], { base: ['adds'] }],
    ['stands in a remark', ['-  // it(', "-    'adds',"], { base: ['adds'] }],
    ['stands in another hunk', ['-  it(', '-', '-', '-', '-  x', "-    'adds',"], { base: ['adds'] }],
    ['is a row of a table that goes on', TABLE.map((line) => line.replace('-', '+')), { base: ['adds 1 to 2'] }],
    ['is another row of another table', TABLE, { base: ['adds 1 and 2'] }],
    ['is a row of one of two tables', TABLE, { base: ['A > adds 1 to 2', 'B > adds 1 to 2'] }],
    ['is a row of a table that has no words', ["-  ])('%s: %s', (a) => {"], { base: ['adds: 1'] }],
    [
      'is a row of a table that got another title, and nothing runs',
      ["-  ])('adds %i', (a) => {", "+  ])('sums %i', (a) => {"],
      { base: ['adds 1'] },
    ],
  ])('does not explain a test that %s', (_, lines, drawn) => {
    expect(changed(lines, drawn)).toEqual(drawn.base.map((name) => `${name}: missing`));
  });
});

describe('a row over several lines', () => {
  const rows = { path: PY, base: ['t[1-2]', 't[3-4]'], head: ['stays', 't[1-2]'] };
  const ROW = ['(', '    3,', '    4,', '),'];
  const minus = ROW.map((line) => `-        ${line}`);

  test.each<[string, readonly string[]]>([
    ['in brackets', minus],
    ['with a name', ['-   pytest.param(', '-      3,', '-      4,', '-      id="a(b",', '-  ),']],
  ])('that is deleted explains its test: %s', (_, lines) => {
    expect(changed([' @parametrize([', ...lines, ' ])'], rows)).toEqual(['t[3-4]: removed']);
  });

  test.each<[string, readonly string[]]>([
    ['one of its values goes on', minus.slice(0, 2)],
    ['it goes elsewhere', [...minus, ' x', ...ROW.map((line) => `+  ${line}`)]],
    ['the values are of several', ['-  [', '-    (3,', '-     5),', '-    (6,', '-     4),', '-  ]']],
    ['there are too many', ['-  (', ...Array.from({ length: 40 }, () => '-    9,'), '-    3,', '-    4,', '-  )']],
  ])('explains none where %s', (_, lines) => {
    expect(changed([' @parametrize([', ...lines, ' ])'], rows)).toEqual(['t[3-4]: missing']);
  });
});

test.each([
  ['adds %i to %i', 'adds 1 to 2', true],
  ['adds %i to %i', 'adds 1 to ', true],
  ['adds %i to %i', 'adds 1', false],
  ['adds $a.b', 'adds x', true],
  ['%s adds $b', 'x adds y', true],
  ['%s adds', 'x adds more', false],
  ['adds %i here and here', 'adds here', false],
  ['adds', 'adds', undefined],
  ['%s to', 'a to', undefined],
])('%j with its values is %j: %j', (title, name, expected) => {
  expect(titlePattern(title)?.(name)).toBe(expected);
});
