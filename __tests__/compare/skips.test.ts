import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { CHANGE_CLASSES, type Comparison } from '../../src/domain/comparison.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { snapshot, suite } from '../draw.ts';

type Cases = Readonly<Record<string, string>>;

function compare(head: Snapshot, base: Snapshot | undefined): Comparison {
  const given = base && { snapshot: base, label: 'base' };
  return compareSnapshots({ head, base: given, noBase: given ? undefined : 'none', policy: DEFAULT_POLICY });
}

function between(base: Cases, head: Cases): readonly string[] {
  const { changes } = compare(
    snapshot(suite('s', { ...head, z: 'passed' })),
    snapshot(suite('s', { ...base, z: 'passed' })),
  );
  return CHANGE_CLASSES.flatMap((name) => changes[name].map(({ evidence }) => `${name}: ${evidence}`));
}

describe('an expected failure', () => {
  test('is a skip that is counted apart', () => {
    const head = snapshot(
      suite('s', { a: 'xfail', b: 'skipped', c: 'xfail', d: 'passed' }),
      suite('t', { e: 'passed' }),
    );
    const result = compare(head, head);
    expect(result.head).toMatchObject({ total: 5, passed: 2, skipped: 3, expectedFailures: 2 });
    expect(result.baseCounts).toEqual(result.head);
    expect(result.suites.map((row) => row.head.expectedFailures)).toEqual([2, undefined]);
  });

  test.each<[string, Cases, Cases, readonly string[]]>([
    [
      'of a test that passed',
      { a: 'passed' },
      { a: 'xfail: #12' },
      ['newlySkipped: passed on base; expected to fail: #12'],
    ],
    [
      'of a test that failed',
      { a: 'failed: no x' },
      { a: 'xfail' },
      ['newlySkipped: failed on base; expected to fail'],
    ],
    ['of a new test', {}, { a: 'xfail' }, ['added: not on base, expected to fail']],
    [
      'that passes, strictly: the report has a failure',
      { a: 'xfail' },
      { a: 'failed: [XPASS(strict)]' },
      ['newlyFailing: expected to fail on base'],
    ],
    ['that passes, not strictly: the report has a pass', { a: 'xfail' }, { a: 'passed' }, []],
    ['as on base', { a: 'xfail' }, { a: 'xfail' }, []],
    ['that is gone', { a: 'xfail' }, {}, ['missing: expected to fail on base']],
  ])('%s', (_, base, head, expected) => {
    expect(between(base, head)).toEqual(expected);
  });
});

describe('a new test', () => {
  test.each<[string, string, readonly string[]]>([
    ['is listed', 'passed', ['added: not on base']],
    ['is listed where it is skipped', 'skipped', ['added: not on base, skipped']],
    ['is named where it is flaky on arrival', 'flaky: race', ['flaky: new test, passed in attempt 2 of 2']],
  ])('%s', (_, words, expected) => {
    expect(between({}, { a: words })).toEqual(expected);
  });

  test('is not called new without a base', () => {
    const { changes } = compare(snapshot(suite('s', { a: 'flaky: race' })), undefined);
    expect(changes.flaky[0]?.evidence).toBe('passed in attempt 2 of 2');
  });
});

describe('a file of which every test is skipped', () => {
  const ran = snapshot(suite('a.py', { a: 'passed', b: 'passed' }), suite('b.py', { c: 'passed', d: 'passed' }));

  test('is said', () => {
    const head = snapshot(
      suite('a.py', { a: 'skipped: no db', b: 'skipped' }),
      suite('b.py', { c: 'skipped', d: 'passed' }),
    );
    const { changes, suites } = compare(head, ran);
    expect(changes.newlySkipped.map(({ evidence }) => evidence)).toEqual([
      'passed on base; skipped: no db; nothing of a.py runs any more',
      'passed on base; nothing of a.py runs any more',
      'passed on base',
    ]);
    expect(suites.map(({ skippedWhole }) => skippedWhole)).toEqual([['a.py'], undefined]);
  });

  test('also as one of many files of a suite that the policy names, and it warns', () => {
    const policy = {
      ...DEFAULT_POLICY,
      suites: [{ name: 'unit', tests: ['*.xml'], coverage: [], required: true, selection: 'full' as const }],
    };
    const head = snapshot(suite('a.py', { a: 'skipped', b: 'skipped' }), suite('b.py', { c: 'passed', d: 'passed' }));
    const { suites } = compareSnapshots({ head, base: { snapshot: ran, label: 'base' }, noBase: undefined, policy });
    expect(suites.map(({ name, skippedWhole }) => [name, skippedWhole])).toEqual([['unit', ['a.py']]]);
  });

  test('as on base is nothing new', () => {
    const skipped = snapshot(suite('a.py', { a: 'skipped' }));
    expect(compare(skipped, skipped).suites[0]?.skippedWhole).toBeUndefined();
  });
});
