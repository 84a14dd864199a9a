import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { snapshot, suite } from '../draw.ts';
import { drawDiff, parse } from '../draw-diff.ts';

const PATH = 'cart/cart_test.go';
const PACKAGE = 'example.com/shop/cart';

interface Drawn {
  readonly lines: readonly string[];
  readonly base: readonly string[];
  readonly head: readonly string[];
}

function changesOf({ lines, base, head }: Drawn): readonly string[] {
  const of = (names: readonly string[]) =>
    snapshot(
      suite(PACKAGE, Object.fromEntries(['TestAdds', ...names].map((name) => [name, 'passed'])), {
        classname: PACKAGE,
      }),
    );
  const { changes } = compareSnapshots({
    head: of(head),
    base: { snapshot: of(base), label: 'base' },
    noBase: undefined,
    policy: DEFAULT_POLICY,
    diff: parse(drawDiff(PATH, lines)),
  });
  return CHANGE_CLASSES.flatMap((each) =>
    changes[each].map(({ test: { name }, evidence }) => `${name}: ${each}${each === 'removed' ? `, ${evidence}` : ''}`),
  );
}

const REMOVED = `removed, the diff changes its parameters in ${PATH}`;
const ADDS = ' func TestAdds(t *testing.T) {';

describe('a subtest of Go is removed with its row', () => {
  test.each<[string, Drawn, readonly string[]]>([
    [
      'in a line of its own',
      { lines: [ADDS, '-\t\t{"two items", 2},'], base: ['TestAdds/two_items', 'TestAdds/one'], head: ['TestAdds/one'] },
      [`TestAdds/two_items: ${REMOVED}`],
    ],
    [
      'of which the name is a field',
      { lines: [ADDS, '-\t\t{', '-\t\t\tname: "a \\"b\\"",', '-\t\t},'], base: ['TestAdds/a_"b"'], head: [] },
      [`TestAdds/a_"b": ${REMOVED}`],
    ],
    [
      'of which the name is a key, and another one now',
      {
        lines: [' var rows = map[string]int{', '-\t"any interface": 1,', '+\t"any": 1,'],
        base: ['TestAdds/any_interface'],
        head: ['TestAdds/any'],
      },
      [`TestAdds/any_interface: ${REMOVED}`, 'TestAdds/any: added'],
    ],
    [
      'with what is below it, and a title with a slash',
      {
        lines: [ADDS, '-\t\t"a/b",'],
        base: ['TestAdds/enc/a/b', 'TestAdds/enc/a/b/twice', 'TestAdds/enc/c'],
        head: ['TestAdds/enc/c'],
      },
      [`TestAdds/enc/a/b: ${REMOVED}`, `TestAdds/enc/a/b/twice: ${REMOVED}`],
    ],
    [
      'in both tests that share the table',
      {
        lines: [' var rows = []string{', '-\t"one",'],
        base: ['TestAdds/dec/one', 'TestAdds/enc/one', 'TestAdds/dec/x', 'TestAdds/enc/x'],
        head: ['TestAdds/dec/x', 'TestAdds/enc/x'],
      },
      [`TestAdds/dec/one: ${REMOVED}`, `TestAdds/enc/one: ${REMOVED}`],
    ],
    [
      'where it is one of several of that name, and another test gets one',
      {
        lines: [ADDS, '-\t\t{label: "sort"},', ' }', ' func TestMore(t *testing.T) {', '+\t\t{label: "sort"},'],
        base: ['TestAdds/sort', 'TestAdds/sort#01'],
        head: ['TestAdds/sort'],
      },
      [`TestAdds/sort#01: ${REMOVED}`],
    ],
    [
      'where the name is put together of its values',
      { lines: [ADDS, '-\t\t{"add", 12},'], base: ['TestAdds/add-12'], head: [] },
      [`TestAdds/add-12: ${REMOVED}`],
    ],
    [
      'where rows have no names',
      { lines: [ADDS, '-\t\t{1, 2},'], base: ['TestAdds/#00', 'TestAdds/#01'], head: ['TestAdds/#00'] },
      [`TestAdds/#01: ${REMOVED}`],
    ],
    [
      'where all are named in another way',
      {
        lines: [ADDS, '-\t\tt.Run(row.in, func(t *testing.T) {', '+\t\tt.Run(row.name, func(t *testing.T) {'],
        base: ['TestAdds/a', 'TestAdds/b'],
        head: ['TestAdds/c', 'TestAdds/d'],
      },
      [`TestAdds/a: ${REMOVED}`, `TestAdds/b: ${REMOVED}`, 'TestAdds/c: added', 'TestAdds/d: added'],
    ],
  ])('%s', (_, drawn, expected) => {
    expect(changesOf(drawn)).toEqual(expected);
  });
});

describe('a subtest of Go is missing', () => {
  test.each<[string, Drawn, string]>([
    ['where its row stays', { lines: [ADDS, '-\t\t{"two", 2},'], base: ['TestAdds/one'], head: [] }, 'TestAdds/one'],
    [
      'where its row is edited',
      { lines: [ADDS, '-\t\t{"one", 1},', '+\t\t{"one", 2},'], base: ['TestAdds/one'], head: [] },
      'TestAdds/one',
    ],
    [
      'where its row is commented out',
      { lines: [ADDS, '-\t\t{"one", 1},', '+\t\t// {"one", 1},'], base: ['TestAdds/one'], head: [] },
      'TestAdds/one',
    ],
    [
      'where only a comment with its name is deleted',
      { lines: [ADDS, '-\t\t// "one" is first', '-\t\tx := 1'], base: ['TestAdds/one'], head: [] },
      'TestAdds/one',
    ],
    [
      'where the row of another test is deleted',
      { lines: [' func TestMore(t *testing.T) {', '-\t\t{"one", 1},'], base: ['TestAdds/one'], head: [] },
      'TestAdds/one',
    ],
    [
      'where more of its name are gone than rows',
      { lines: [ADDS, '-\t\t{"one", 1},'], base: ['TestAdds/one', 'TestAdds/one#01'], head: [] },
      'TestAdds/one',
    ],
    [
      'where more without a name are gone than rows',
      { lines: [ADDS, '-\t\t{1, 2},'], base: ['TestAdds/#00', 'TestAdds/#01'], head: [] },
      'TestAdds/#01',
    ],
    [
      'where they are named in another way, and fewer come',
      {
        lines: [ADDS, '-\t\tt.Run(row.in, func(t *testing.T) {', '+\t\tt.Run(row.name, func(t *testing.T) {'],
        base: ['TestAdds/a', 'TestAdds/b'],
        head: ['TestAdds/c'],
      },
      'TestAdds/a',
    ],
  ])('%s', (_, drawn, expected) => {
    expect(changesOf(drawn)).toContain(`${expected}: missing`);
  });
});
