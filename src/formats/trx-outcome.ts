import { type Outcome, PASSED } from '../domain/tests.ts';
import { errored, failed, type ReportedFailure, skipped, unknownStatus } from './report-text.ts';

/** What a result says besides its outcome. */
export interface TrxText extends ReportedFailure {
  readonly output: string;
}

/**
 * Visual Studio's list of outcomes, and what each means here:
 *
 * | outcome | here | why |
 * |---|---|---|
 * | Passed | passed | |
 * | PassedButRunAborted | passed, the report incomplete | the run broke off after it |
 * | Warning | passed | it passed; something about it was odd |
 * | Failed | failed | |
 * | Timeout | failed | the test took too long |
 * | Error, Aborted, Disconnected | error | the test, or its machine, broke |
 * | NotRunnable | error | the test cannot be run as it is written; MSTest's default counts it as failed |
 * | InProgress, Pending | error, the report incomplete | the run ended before the test did |
 * | Inconclusive, NotExecuted, Completed | skipped | no verdict: an assumption did not hold, ignored, a manual test |
 * | anything else, or none | error | nothing says that it passed |
 */
const OUTCOMES: ReadonlyMap<string, (text: TrxText) => Outcome> = new Map([
  ['Passed', () => PASSED],
  ['PassedButRunAborted', () => PASSED],
  ['Warning', () => PASSED],
  ['Failed', failed],
  ['Timeout', otherwise(failed, 'the test timed out')],
  ['Error', errored],
  ['Aborted', otherwise(errored, 'the test was aborted')],
  ['Disconnected', otherwise(errored, 'the machine that ran the test was disconnected')],
  ['NotRunnable', otherwise(errored, 'the test cannot be run')],
  ['InProgress', otherwise(errored, 'the run ended while the test ran')],
  ['Pending', otherwise(errored, 'the run ended before the test began')],
  ['Inconclusive', because('inconclusive')],
  ['NotExecuted', because('')],
  ['Completed', because('completed without a verdict')],
]);

/** Outcomes of a test or of the run that mean: it did not get to its end. */
const UNFINISHED: ReadonlySet<string> = new Set([
  'PassedButRunAborted',
  'Aborted',
  'Disconnected',
  'InProgress',
  'Pending',
]);

export function trxOutcome(written: string | undefined, text: TrxText): Outcome {
  return OUTCOMES.get(written ?? '')?.(text) ?? unknownStatus(written);
}

export function isUnfinished(written: string | undefined): boolean {
  return UNFINISHED.has(written ?? '');
}

function otherwise(outcome: (failure: ReportedFailure) => Outcome, message: string): (text: TrxText) => Outcome {
  return (text) => outcome(`${text.message ?? ''}${text.detail ?? ''}`.trim() === '' ? { ...text, message } : text);
}

/** NUnit's adapter gives the reason as the message, MSTest's as output. */
function because(word: string): (text: TrxText) => Outcome {
  return ({ message = '', output }) => skipped([message, output, word].find((reason) => reason.trim() !== '') ?? '');
}
