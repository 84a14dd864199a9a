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
