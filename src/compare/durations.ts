import { type Durations, HISTORY_RUNS, TIMED_MS } from '../domain/history.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type TestId, testId } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import { eachPicked, type Segment } from '../merge/case-list.ts';
import { createIdFilter } from '../merge/id-filter.ts';

/** So many durations of one test say what is usual. */
const KEPT = 20;
/** Of more tests that take long only the slowest are timed: what is stored has a bound. */
export const MOST_TIMED = 2000;

/** Durations with those of one more run. A run that does not count says nothing. */
export function extendDurations(before: Durations | undefined, snapshot: Snapshot, counted: boolean): Durations {
  const old: Durations = before ?? { runs: 0, tests: new Map() };
  if (!counted) return old;
  let tests = new Map<TestId, readonly number[]>();
  /** The slowest so far all took as long: one that took less needs no look, and a million of them no place. */
  let floor = TIMED_MS;
  const mayHave = createIdFilter(old.tests.keys());
  for (const suite of snapshot.suites) {
    const pick = (segment: Segment) => {
      const isKnown = mayHave(suite, segment);
      const { ms } = segment.columns;
      return (index: number) => ms.at(index) >= floor || isKnown(index);
    };
    eachPicked(suite, pick, (test) => {
      const { ms, kind, verdict } = test;
      if (kind !== 'case') return;
      const id = testId(suite, test);
      const past = old.tests.get(id) ?? [];
      // Of a test that fails or is skipped the time says nothing; what it took before is still known.
      const all = verdict === 'passed' && ms !== undefined ? [...past, ms].slice(-KEPT) : past;
      if (!all.some((each) => each >= floor)) return;
      tests.set(id, all);
      if (tests.size < 2 * MOST_TIMED) return;
      tests = slowest(tests);
      floor = Math.min(...[...tests.values()].map((each) => Math.max(...each)));
    });
  }
  return { runs: Math.min(old.runs + 1, HISTORY_RUNS), tests: slowest(tests) };
}

function slowest(tests: Map<TestId, readonly number[]>): Map<TestId, readonly number[]> {
  if (tests.size <= MOST_TIMED) return tests;
  const ranked = [...tests].map(([id, all]) => ({ id, all, most: Math.max(...all) }));
  ranked.sort((a, b) => b.most - a.most || byText(a.id, b.id));
  const kept = new Set(ranked.slice(0, MOST_TIMED).map(({ id }) => id));
  return new Map([...tests].filter(([id]) => kept.has(id)));
}
