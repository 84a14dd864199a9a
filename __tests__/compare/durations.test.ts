import { describe, expect, test } from '@jest/globals';
import { extendDurations, MOST_TIMED } from '../../src/compare/durations.ts';
import type { Durations } from '../../src/domain/history.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { NO_ENVIRONMENT, PASSED_ONCE, type TestCase } from '../../src/domain/tests.ts';

/** Tests `t0`, `t1` … of one suite that took so long. */
function run(ms: readonly number[]): Snapshot {
  const cases = ms.map((each, index): TestCase => {
    const name = `t${index}`;
    return {
      kind: 'case',
      classname: '',
      name,
      ordinal: 1,
      verdict: 'passed',
      attempts: PASSED_ONCE,
      ms: each,
      report: 0,
    };
  });
  return {
    reports: [],
    suites: [{ environment: NO_ENVIRONMENT, name: 's', state: 'whole', reasons: [], cases }],
    coverage: undefined,
  };
}

const longest = (all: readonly number[]) => Math.max(...all);
const shown = ({ tests }: Durations) => [...tests].map(([id, all]) => `${id} ${longest(all)}`);

/** Every test that took long, ranked at the end. */
function slowestOf(times: ReadonlyMap<string, number>): readonly string[] {
  const ranked = [...times].filter(([, ms]) => ms >= 1000);
  ranked.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const kept = new Set(ranked.slice(0, MOST_TIMED).map(([id]) => id));
  return [...times].filter(([id]) => kept.has(id)).map(([id, ms]) => `${id} ${ms}`);
}

describe('of very many tests that take long, the slowest are timed', () => {
  test.each<[string, (index: number) => number]>([
    ['in the order of their time', (index) => 1000 + index],
    ['from the slowest on', (index) => 20_000 - index],
    ['all alike', () => 5000],
    ['mixed, some of them fast', (index) => (index * 7919) % 4001],
  ])('%s', (_name, msOf) => {
    const ms = Array.from({ length: 9000 }, (_, index) => msOf(index));
    const first = extendDurations(undefined, run(ms), true);
    expect(shown(first)).toEqual(slowestOf(new Map(ms.map((each, index) => [`s › t${index}`, each]))));
    // One run later all are fast: what they took before is still known.
    const second = extendDurations(first, run(ms.map(() => 1)), true);
    expect(shown(second)).toEqual(shown(first));
  });
});
