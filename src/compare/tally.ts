import { isExpectedFailure, NO_TESTS, type TestCase, type TestCounts } from '../domain/tests.ts';

/** Counts that grow case by case, as `countTests` has them. There is one for each suite and side: a plain record. */
export type Tally = { -readonly [Key in keyof TestCounts]: TestCounts[Key] };

export function createTally(): Tally {
  return { ...NO_TESTS };
}

export function addCase(tally: Tally, test: Pick<TestCase, 'kind' | 'verdict' | 'attempts'>): void {
  const { kind, verdict } = test;
  if (kind !== 'case') {
    tally.collectionErrors++;
    return;
  }
  tally.total++;
  if (verdict === 'flaky') {
    tally.passed++;
    tally.flaky++;
  } else tally[verdict]++;
  if (isExpectedFailure(test)) tally.expectedFailures = (tally.expectedFailures ?? 0) + 1;
}

export function addPassed(tally: Tally, cases: number): void {
  tally.total += cases;
  tally.passed += cases;
}

export function sumCounts(all: Iterable<TestCounts>): TestCounts {
  const sum = createTally();
  for (const counts of all) {
    sum.total += counts.total;
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.errored += counts.errored;
    sum.skipped += counts.skipped;
    sum.flaky += counts.flaky;
    sum.collectionErrors += counts.collectionErrors;
    if (counts.expectedFailures !== undefined)
      sum.expectedFailures = (sum.expectedFailures ?? 0) + counts.expectedFailures;
  }
  return sum;
}
