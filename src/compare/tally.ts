import { addCounts, NO_TESTS, type TestCase, type TestCounts } from '../domain/tests.ts';

/** Counts cases one by one, as `countTests` does. */
export interface Tally {
  readonly add: (test: Pick<TestCase, 'kind' | 'verdict'>) => void;
  readonly counts: () => TestCounts;
}

export function createTally(): Tally {
  const counts = { ...NO_TESTS };
  return {
    add({ kind, verdict }) {
      if (kind !== 'case') {
        counts.collectionErrors++;
        return;
      }
      counts.total++;
      if (verdict === 'flaky') {
        counts.passed++;
        counts.flaky++;
      } else counts[verdict]++;
    },
    counts: () => ({ ...counts }),
  };
}

export function sumCounts(all: Iterable<TestCounts>): TestCounts {
  let sum = NO_TESTS;
  for (const counts of all) sum = addCounts(sum, counts);
  return sum;
}
