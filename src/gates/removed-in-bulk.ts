import type { Comparison } from '../domain/comparison.ts';

/** The rule by which a suite is in doubt, for what the diff takes away from it. */
const BULK = { tests: 5, percent: 10 };

/**
 * How many tests the diff takes away, where it does so in bulk from some suite; 0: nowhere. It blocks nobody, who deletes tests may do so;
 * but a run that is green because hardly any test is left is not to look like every other one.
 */
export function removedInBulk({ suites }: Comparison): number {
  const isBulk = ({ base, changes: { removed } }: Comparison['suites'][number]) =>
    removed >= BULK.tests && removed * 100 >= (base?.total ?? 0) * BULK.percent;
  return suites.some(isBulk) ? suites.reduce((sum, { changes }) => sum + changes.removed, 0) : 0;
}
