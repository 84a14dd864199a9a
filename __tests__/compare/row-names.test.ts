import { describe, expect, test } from '@jest/globals';
import { HOLE, mayBeNamed, rowNamesIn } from '../../src/compare/row-names.ts';

/** `?` for a value that a name does not tell. */
const named = (...lines: readonly string[]) => [...rowNamesIn(lines).keys()].map((name) => name.replaceAll(HOLE, '?'));

describe('rows in lines of Python are named as pytest names them', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a row', ['  ("a", 1),'], ['a', '1', 'a-1']],
    ['a row over several lines', ['  (', '    "a",', '    -1.5,  # why', '  ),'], ['a', '-1.5', 'a--1.5']],
    ['texts that follow each other', ['  ("a" "b", None),'], ['ab', 'None', 'ab-None']],
    ['nothing in texts', ['  (True, "", ""),'], ['True', 'True--']],
    ['brackets, commas and quotes in texts', [`  ("(a, 'b", 'it\\'s'),`], ["(a, 'b", "it's", "(a, 'b-it's"]],
    ['what a name does not tell', ['  ([1, 2], "a", 10**3),'], ['1', '2', '1-2', 'a', '?-a-?']],
    ['a row with a name', ['  pytest.param("a", 1, id="one", marks=x),'], ['a', '1', 'one']],
    ['a list of values', ['  "a",', '  2,'], ['a', '2']],
    ['lists in a decorator', ['@x("n", [1, True])'], ['n', '1', 'True', '1-True', 'n-?']],
    ['no statement', ['  assert f("a", 1)', '  x = f("a", 1)', '  def f(a="b"):', '  for a in (1, 2):'], []],
    ['nothing within a statement', ['  assert f(', '    ("a", 1),', '  )', '  "b",'], ['b']],
    ['what is open above', ['    1,', '  ),', '  ("b", 2),'], ['1', 'b', '2', 'b-2']],
    ['what is open below', ['  ("b", 2),', '  (', '    "a",'], ['b', '2', 'b-2', 'a']],
  ])('%s', (_, lines, expected) => {
    expect(named(...lines)).toEqual(expected);
  });

  test('a line of nothing but quotes and brackets takes no time worth telling', () => {
    for (const line of ['"'.repeat(20_000), '('.repeat(20_000), '"\\'.repeat(10_000)])
      expect(rowNamesIn([line]).size).toBeLessThan(2);
  });
});

test.each([
  ['a-1', 'a-1', true],
  ['a-1', 'a-2', false],
  ['x3-a', `${HOLE}-a`, true],
  ['x3-a-b', `${HOLE}-a`, false],
  ['a', `${HOLE}-a`, false],
  ['-5-a', `${HOLE}-a`, true],
])('a row of %s may be named %j: %s', (parameters, name, is) => {
  expect(mayBeNamed(parameters, name)).toBe(is);
});
