import { describe, expect, test } from '@jest/globals';
import { extendDurations, MOST_TIMED } from '../../src/compare/durations.ts';
import { extendHistory } from '../../src/compare/history.ts';
import { findSlower } from '../../src/compare/slower.ts';
import type { History } from '../../src/domain/history.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { snapshot, suite } from '../draw.ts';

/** Forty tests that take 100 ms on a machine of speed 1, and those that are given, in milliseconds. */
function timed(tests: Readonly<Record<string, number>>, speed = 1): Snapshot {
  const others = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`t${index}`, 100]));
  const all = Object.entries({ ...others, ...tests });
  const drawn = suite('s', Object.fromEntries(all.map(([name]) => [name, 'passed'])));
  const ms = new Map(all);
  return snapshot({
    ...drawn,
    cases: [...drawn.cases].map((each) => ({ ...each, ms: Math.round((ms.get(each.name) ?? 0) * speed) })),
  });
}

interface Base {
  readonly history: History;
  readonly snapshot: Snapshot;
}

function runs(all: readonly Snapshot[]): Base {
  let before: Base | undefined;
  for (const each of all) before = { history: extendHistory({ before, snapshot: each }), snapshot: each };
  if (before === undefined) throw new Error('no runs');
  return before;
}

const steady = (ms: number, n = 10) => runs(Array.from({ length: n }, () => timed({ a: ms })));

function slower(base: Base, head: Snapshot): readonly string[] {
  return findSlower(head, base.snapshot, base.history).map(({ id, evidence }) => `${id}: ${evidence}`);
}

describe('a test is slower', () => {
  test.each<[string, number, number, readonly string[]]>([
    ['at 10 s more than a short test took', 2000, 12_001, ['s › a: 12 s, was 2 s in 10 base runs']],
    ['not at 10 s more exactly', 2000, 12_000, []],
    ['at more than twice what a long test took', 60_000, 120_001, ['s › a: 2 min, was 1 min in 10 base runs']],
    ['not at twice', 60_000, 120_000, []],
    ['where it never took a second', 30, 11_001, ['s › a: 11 s, was less than 1 s']],
    ['not at 11 s where it never took a second', 30, 11_000, []],
  ])('%s', (_, usual, now, expected) => {
    expect(slower(steady(usual), timed({ a: now }))).toEqual(expected);
  });

  test('only from eight runs on', () => {
    expect(slower(steady(2000, 7), timed({ a: 60_000 }))).toEqual([]);
    expect(slower(steady(2000, 8), timed({ a: 60_000 }))).toHaveLength(1);
  });

  test('only where it took longer than in any run of base', () => {
    const base = runs(Array.from({ length: 10 }, (_, index) => timed({ a: index === 4 ? 40_000 : 2000 })));
    expect(slower(base, timed({ a: 40_000 }))).toEqual([]);
    expect(slower(base, timed({ a: 40_001 }))).toHaveLength(1);
  });

  test('only beyond what its times usually differ by', () => {
    const base = runs(Array.from({ length: 10 }, (_, index) => timed({ a: 60_000 + (index % 2) * 40_000 })));
    expect(slower(base, timed({ a: 198_000 }))).toEqual([]);
    expect(slower(base, timed({ a: 199_000 }))).toHaveLength(1);
  });

  test('as fast machines as base has count: on one that is half as fast everything takes twice as long', () => {
    expect(slower(steady(20_000), timed({ a: 35_000 }, 2))).toEqual([]);
    expect(slower(steady(20_000), timed({ a: 41_000 }, 2))).toEqual([
      's › a: 1 min 22 s, was 20 s in 10 base runs; tests took 200 % of their time on base here',
    ]);
    expect(slower(steady(20_000), timed({ a: 41_000 }, 0.5))).toHaveLength(1);
  });

  test('never where it is new, failed, or nobody timed it', () => {
    const base = steady(2000);
    expect(slower(base, timed({ a: 2000, b: 60_000 }))).toEqual([]);
    expect(slower(base, snapshot(suite('s', { a: 'failed: no x' })))).toEqual([]);
    const { durations: _, ...older } = base.history;
    expect(slower({ ...base, history: older }, timed({ a: 60_000 }))).toEqual([]);
  });
});

describe('what is kept of durations', () => {
  test('is of tests that took a second at least once, of passing runs, at most twenty', () => {
    const one = steady(1000, 30).history.durations;
    expect([...(one?.tests ?? [])]).toEqual([['s › a', Array.from({ length: 20 }, () => 1000)]]);
    expect(steady(999, 30).history.durations).toEqual({ runs: 30, tests: new Map() });
    const failed = { history: steady(2000).history, snapshot: timed({ a: 2000 }) };
    const after = extendHistory({ before: failed, snapshot: snapshot(suite('s', { a: 'failed: no x' })) });
    expect(after.durations?.tests.get('s › a' as never)).toHaveLength(10);
  });

  test('is no more of many tests than of the slowest', () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_TIMED + 5 }, (_, index) => [`slow${index}`, 2000 + index]),
    );
    const { tests } = extendDurations(undefined, timed(many), true);
    expect(tests.size).toBe(MOST_TIMED);
    expect(tests.has('s › slow4' as never)).toBe(false);
    expect(tests.has('s › slow5' as never)).toBe(true);
  });

  test('is nothing of a run that does not count', () => {
    expect(extendDurations(undefined, timed({ a: 2000 }), false)).toEqual({ runs: 0, tests: new Map() });
  });
});
