import { type Durations, HISTORY_RUNS, TIMED_MS } from '../domain/history.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type TestId, testId } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';

/** So many durations of one test say what is usual. */
const KEPT = 20;
/** Of more tests that take long only the slowest are timed: what is stored has a bound. */
export const MOST_TIMED = 2000;

/** Durations with those of one more run. A run that does not count says nothing. */
export function extendDurations(before: Durations | undefined, snapshot: Snapshot, counted: boolean): Durations {
  const old: Durations = before ?? { runs: 0, tests: new Map() };
  if (!counted) return old;
  const tests = new Map<TestId, readonly number[]>();
  for (const suite of snapshot.suites) {
    for (const test of suite.cases) {
      const { ms, kind, verdict } = test;
      if (kind !== 'case' || ((ms ?? 0) < TIMED_MS && old.tests.size === 0)) continue;
      const id = testId(suite, test);
      const past = old.tests.get(id) ?? [];
      // Of a test that fails or is skipped the time says nothing; what it took before is still known.
      const all = verdict === 'passed' && ms !== undefined ? [...past, ms].slice(-KEPT) : past;
      if (all.some((each) => each >= TIMED_MS)) tests.set(id, all);
    }
  }
  return { runs: Math.min(old.runs + 1, HISTORY_RUNS), tests: slowest(tests) };
}

function slowest(tests: ReadonlyMap<TestId, readonly number[]>): Durations['tests'] {
  if (tests.size <= MOST_TIMED) return tests;
  const ranked = [...tests].map(([id, all]) => ({ id, all, most: Math.max(...all) }));
  ranked.sort((a, b) => b.most - a.most || byText(a.id, b.id));
  const kept = new Set(ranked.slice(0, MOST_TIMED).map(({ id }) => id));
  return new Map([...tests].filter(([id]) => kept.has(id)));
}
