import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { MOST_NAMED } from '../../src/compare/join.ts';
import { CHANGE_CLASSES, countOf, type DiffPaths } from '../../src/domain/comparison.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { TestSuite } from '../../src/domain/tests.ts';
import { judgeGates } from '../../src/gates/index.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type DrawnSuite, snapshot, suite } from '../draw.ts';
import { deletedFile, drawDiff, parse } from '../draw-diff.ts';

/** Suites of a thousand tests each, of names that no other has: `com.acme.M00Test`, … */
const MANY = MOST_NAMED / 1000 + 3;
const LAST = `com.acme.M${MANY - 1}Test`;
const big = (
  n: number,
  options: DrawnSuite & { readonly first?: string; readonly as?: string; readonly test?: string } = {},
) => {
  const { first = 'passed', as = `com.acme.M${String(n).padStart(2, '0')}Test`, test: name = `t${n}_` } = options;
  const cases = Array.from({ length: 1000 }, (_, i) => [`${name}${i}`, i === 0 ? first : 'passed']);
  return suite(as, Object.fromEntries(cases), { classname: as, ...options });
};
const NOTHING = suite('nothing', {});
const OTHER = suite('other', { z: 'passed' });
const FIRST = Array.from({ length: MANY - 1 }, (_, n) => big(n));
const all = (last: TestSuite = big(MANY - 1)) => snapshot(...FIRST, last, OTHER);

function compared(
  base: Snapshot,
  head: Snapshot,
  { diff, policy = DEFAULT_POLICY }: { diff?: DiffPaths | string; policy?: Policy } = {},
) {
  const comparison = compareSnapshots({
    head,
    base: { snapshot: base, label: 'base' },
    noBase: undefined,
    policy,
    ...(typeof diff === 'string' ? { diff: parse(diff) } : {}),
  });
  const counts = CHANGE_CLASSES.flatMap((name) =>
    countOf(comparison, name) === 0 ? [] : [`${name}: ${countOf(comparison, name)}`],
  );
  return { comparison, counts };
}

describe('thousands of tests in suites that head has not', () => {
  test('are counted in their rows and in the run, and the first are named', () => {
    const { comparison, counts } = compared(all(), snapshot(OTHER));
    expect(counts).toEqual([`notRun: ${MANY * 1000}`]);
    expect(comparison.changes.notRun).toHaveLength(MOST_NAMED);
    expect(comparison.notNamed).toBe(3000);
    expect(comparison.whole).toBe(false);
    expect(comparison.baseCounts).toMatchObject({ total: MANY * 1000 + 1, passed: MANY * 1000 + 1 });
    expect(comparison.suites.find(({ name }) => name === LAST)).toMatchObject({
      state: 'absent',
      base: { total: 1000 },
      changes: { notRun: 1000 },
      newlyFailing: true,
    });
    const gates = judgeGates({
      head: snapshot(OTHER),
      comparison,
      policy: DEFAULT_POLICY,
      diagnostics: [],
      diffs: {},
      jobStatus: undefined,
    });
    expect(gates[0]).toMatchObject({ check: 'complete', state: 'block' });
    expect(gates[0]?.sentence).toMatch(/^0 of 13,000 known tests reported, 13,000 did not run/);
  });

  test('are all named where they are no more than that', () => {
    const base = snapshot(...FIRST.slice(0, MOST_NAMED / 1000), OTHER);
    const { comparison } = compared(base, snapshot(OTHER));
    expect(comparison.changes.notRun).toHaveLength(MOST_NAMED);
    expect(comparison).not.toHaveProperty('notNamed');
  });

  test('that failed are known failures of base', () => {
    const base = all(big(MANY - 1, { first: 'failed: no such x' }));
    const { comparison } = compared(base, snapshot(suite('other', { z: 'failed: no such x' })));
    expect(comparison.baseCounts?.failed).toBe(1);
    expect(comparison.clusters.map(({ isNew }) => isNew)).toEqual([false]);
  });

  const others = (MANY - 1) * 1000;
  test.each<[string, TestSuite, TestSuite, string, readonly string[]]>([
    [
      'that the diff deletes',
      big(MANY - 1),
      NOTHING,
      deletedFile(`src/test/java/${LAST.replaceAll('.', '/')}.java`, 1),
      [`notRun: ${others}`, 'removed: 1000'],
    ],
    [
      'in a file that is named as their class',
      big(MANY - 1, { as: 'shop.web.CartTests' }),
      NOTHING,
      deletedFile('tests/CartTests.cs', 1),
      [`notRun: ${others}`, 'removed: 1000'],
    ],
    [
      'of which the diff deletes the definition',
      big(MANY - 1, { test: 'test_x[', as: 'tests.test_x' }),
      NOTHING,
      drawDiff('tests/test_x.py', ['-def test_x(a):', '-    pass']),
      [`notRun: ${others}`, 'removed: 1000'],
    ],
    [
      'that go on in another suite',
      big(MANY - 1),
      big(MANY - 1, { as: 'z', classname: LAST }),
      '',
      [`notRun: ${others}`, 'moved: 1000'],
    ],
    [
      'that go on under another name of their class',
      big(MANY - 1),
      big(MANY - 1, { as: 'com.acme.CartTest' }),
      drawDiff('src/test/java/com/acme/A.java', [`-class M${MANY - 1}Test {`, '+class CartTest {', ' ']),
      [`notRun: ${others}`, 'moved: 1000'],
    ],
    [
      'that have the time in the name of their suite',
      big(MANY - 1, { as: 'run 2026-11-20T10:00:00Z', test: 'run_' }),
      big(MANY - 1, { as: 'run 2026-11-20T11:30:00Z', test: 'run_' }),
      '',
      [`notRun: ${others}`, 'moved: 1000'],
    ],
  ])('are what they would be in a small run: %s', (_, last, head, diff, expected) => {
    const { comparison, counts } = compared(all(last), snapshot(head, OTHER), diff === '' ? {} : { diff });
    expect([...counts].sort()).toEqual([...expected].sort());
    expect(comparison.changes.notRun).toHaveLength(MOST_NAMED);
  });

  test('of a suite of which not every test runs every time are not missed', () => {
    const policy: Policy = {
      ...DEFAULT_POLICY,
      suites: [{ name: 'some', tests: ['junit.xml'], coverage: [], required: false, selection: 'partial' }],
    };
    const { counts } = compared(all(), snapshot(OTHER), { policy });
    expect(counts).toEqual([]);
  });

  test('of a suite of the policy of which something is here make it partial', () => {
    const policy: Policy = {
      ...DEFAULT_POLICY,
      suites: [{ name: 'all', tests: ['junit.xml'], coverage: [], required: true, selection: 'full' }],
    };
    const { comparison } = compared(all(), snapshot(OTHER), { policy });
    expect(comparison.suites).toMatchObject([{ name: 'all', state: 'partial', changes: { notRun: MANY * 1000 } }]);
  });
});
