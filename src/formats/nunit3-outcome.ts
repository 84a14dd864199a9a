import { type Outcome, PASSED } from '../domain/tests.ts';
import { errored, failed, type ReportedFailure, skipped, unknownStatus } from './report-text.ts';

/** What an element says of its outcome. */
export interface NunitStatus {
  readonly result: string | undefined;
  readonly label: string | undefined;
  readonly site: string | undefined;
}

/**
 * | result | here | |
 * |---|---|---|
 * | Passed, Warning | passed | NUnit counts warnings apart, and the run succeeds with them |
 * | Failed | failed | |
 * | Failed, label Error, Cancelled or Invalid, or site SetUp or Parent | error | the set-up threw, the run was stopped, the test cannot be run |
 * | Skipped, Inconclusive | skipped | the label (Ignored, Explicit) is the reason where there is no message |
 * | anything else, or none | error | nothing says that it passed |
 *
 * An exception in the test itself has the label Error, too, and the site Test: that is a failure.
 */
export function nunitOutcome({ result, label, site }: NunitStatus, failure: ReportedFailure, reason: string): Outcome {
  // Unity's test runner and some adapters write `Failed(Child)`, `Failed:Error`, `Skipped:Ignored`.
  const [, word, added] = /^([A-Za-z]{1,20})(?:[:(]([A-Za-z]{1,20})\)?)?$/.exec(result ?? '') ?? [];
  const mark = label ?? added ?? '';
  switch (word) {
    case 'Passed':
    case 'Warning':
      return PASSED;
    case 'Failed':
      return neverRan(mark, site)
        ? errored(withMessage(failure, reason, mark))
        : failed(withMessage(failure, reason, mark));
    case 'Skipped':
      return skipped(reason.trim() === '' ? mark.toLowerCase() : reason);
    case 'Inconclusive':
      return skipped(reason.trim() === '' ? 'inconclusive' : reason);
    case undefined:
      return unknownStatus(result);
  }
  return unknownStatus(result);
}

function neverRan(label: string, site: string | undefined): boolean {
  return label === 'Cancelled' || label === 'Invalid' || site === 'SetUp' || site === 'Parent';
}

function withMessage(failure: ReportedFailure, reason: string, label: string): ReportedFailure {
  if (`${failure.message ?? ''}${failure.detail ?? ''}`.trim() !== '') return failure;
  const isSentence = label.includes(' '); // `Test exceeded Timeout value 1ms.`
  const unsaid = isSentence ? label : `failed${label === '' ? '' : ` (${label})`}, without a message`;
  const said = reason.trim() === '' ? unsaid : reason;
  return { ...failure, message: said };
}
