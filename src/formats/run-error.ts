import type { ReportedCase } from './format.ts';
import { errored, type ReportedFailure } from './report-text.ts';

/** What the run itself failed with, and no test shows. */
export function runError(failure: ReportedFailure): ReportedCase {
  return {
    kind: 'internal',
    suite: undefined,
    classname: '',
    name: '[run]',
    attempts: [errored(failure)],
    repeated: 'case',
  };
}

/** A header may count anything. */
const MOST = 1000;

/** One for each of so many failures that are counted and not named: where there are more than on base, the others are new. */
export function runErrors(failure: ReportedFailure, howMany: number): readonly ReportedCase[] {
  return oneForEach(howMany, runError(failure));
}

/** At least one. */
export function oneForEach(howMany: number, entry: ReportedCase): readonly ReportedCase[] {
  return Array.from({ length: Math.min(Math.max(howMany, 1), MOST) }, () => entry);
}
