import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { snapshot, suite } from '../draw.ts';
import { drawDiff, parse } from '../draw-diff.ts';

const BASE = 'tests.test_base';
const OTHER = 'tests.test_other';

/** Tests of a class in each of two files, on base and on head, where the diff is in the first one. */
interface Drawn {
  readonly lines: readonly string[];
  readonly first: readonly [base: string, head: string];
  readonly second: readonly [base: string, head: string];
}

function changesOf({ lines, first, second }: Drawn): readonly string[] {
  const of = (side: 0 | 1) =>
    snapshot(
      ...[
        { name: BASE, classname: `${BASE}.TestBase`, tests: first[side] },
        { name: OTHER, classname: `${OTHER}.TestOther`, tests: second[side] },
      ]
        .filter(({ tests }) => tests !== '')
        .map(({ name, classname, tests }) =>
          suite(name, Object.fromEntries(tests.split(' ').map((each) => [each, 'passed'])), { classname }),
        ),
    );
  const { changes } = compareSnapshots({
    head: of(1),
    base: { snapshot: of(0), label: 'base' },
    noBase: undefined,
    policy: DEFAULT_POLICY,
    diff: parse(drawDiff('tests/test_base.py', lines)),
  });
  return CHANGE_CLASSES.flatMap((each) =>
    changes[each].map(({ suite: { name }, test }) => `${name} ${test.name}: ${each}`),
  );
}

const DELETED = [' class TestBase:', '-    def test_a(self):', '-        pass'];
const FIRST: Drawn['first'] = ['test_a test_b', 'test_b'];
const ROW = ['-    @parametrize("n", [1, 3])', '+    @parametrize("n", [1])'];

describe('a test that a class has from one in another file', () => {
  test.each<[string, Drawn]>([
    [
      'is removed where the diff deletes it there',
      { lines: DELETED, first: FIRST, second: ['test_a test_b test_c', 'test_b test_c'] },
    ],
    [
      'is removed where the diff takes the row there',
      { lines: ROW, first: ['t[1] t[3] test_b', 't[1] test_b'], second: ['t[1] t[3] test_b', 't[1] test_b'] },
    ],
  ])('%s', (_, drawn) => {
    const gone = drawn.lines === ROW ? 't[3]' : 'test_a';
    expect(changesOf(drawn)).toEqual([`${BASE} ${gone}: removed`, `${OTHER} ${gone}: removed`]);
  });

  test.each<[string, Drawn]>([
    [
      'it did not run all that the other class did',
      { lines: DELETED, first: FIRST, second: ['test_a test_c', 'test_c'] },
    ],
    [
      'the other class had this one only',
      { lines: DELETED, first: ['test_a', ''], second: ['test_a test_c', 'test_c'] },
    ],
    [
      'the other class goes on with it',
      { lines: [' x'], first: ['test_a test_b', 'test_a test_b'], second: ['test_a test_b', 'test_b'] },
    ],
  ])('is missing where %s', (_, drawn) => {
    expect(changesOf(drawn)).toContain(`${OTHER} test_a: missing`);
  });

  test('is removed with the parameters that the class gives it', () => {
    const rows: Drawn['first'] = ['t[a-1] t[a-3] test_b', 't[a-1] test_b'];
    const changes = changesOf({ lines: ROW, first: rows, second: ['t[1] t[3] test_b', 't[1] test_b'] });
    expect(changes).toEqual([`${BASE} t[a-3]: removed`, `${OTHER} t[3]: removed`]);
    const more = changesOf({ lines: ROW, first: rows, second: ['t[1] t[3] t[4] test_b', 't[1] test_b'] });
    expect(more).toEqual(expect.arrayContaining([`${OTHER} t[3]: missing`, `${OTHER} t[4]: missing`]));
  });

  test('did not run where nothing of its class did', () => {
    const changes = changesOf({ lines: DELETED, first: FIRST, second: ['test_a test_b', ''] });
    expect(changes).toEqual(expect.arrayContaining([`${OTHER} test_a: notRun`, `${OTHER} test_b: notRun`]));
  });
});
