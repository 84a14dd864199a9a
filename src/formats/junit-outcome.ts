import { type Failure, failuresOf, type Outcome, onlyAttempt, PASSED } from '../domain/tests.ts';
import { goReason, goSkipReason, withoutFrame } from './go-test-package.ts';
import type { Dialect } from './junit-dialect.ts';
import type { Finding } from './junit-finding.ts';
import { NO_SUCCESS, type Said } from './junit-words.ts';
import { errored, failed, failedAsExpected, type ReportedFailure, skipped } from './report-text.ts';

/** Some writers say more behind the word: `FAILED (2 of 3)`. */
const FAILED = /^\s*(?:fail(?:ed|ure|ing|s)?|ko|nok|not ok)(?![\w-])/i;
const BROKEN =
  /^\s*(?:err(?:or(?:ed|s)?)?|exception|broken|crash(?:ed)?|abort(?:ed)?|interrupted|killed|time(?:d?[ _-]?)out|unresolved)(?![\w-])/i;
const NOT_RUN =
  /^(?:notrun|not[ _-]?run|not[ _-]?executed|disabled|skipped|skip|ignored|suppressed|pending|inactive)$/i;

/** The attempts of one case, in the order in which they ran. */
export function attemptsOf(findings: readonly Finding[], said: Said | undefined, dialect: Dialect): readonly Outcome[] {
  if (findings.length === 0) {
    const only = outcomeSaid(said, dialect);
    return onlyAttempt(only);
  }
  // Nearly always that is all there is.
  const only = findings.length === 1 ? findings[0] : undefined;
  if (only?.sort === 'skipped') return [skipOrNotRun(only, said, dialect)];
  if (only?.sort === 'failure' || only?.sort === 'error') return [failedWith(only, dialect)];
  const last = lastAttempt(findings, said, dialect);
  const earlier = findings.filter(({ sort }) => sort === 'flaky' || sort === 'flaky error');
  const later = findings.filter(({ sort }) => sort === 'rerun' || sort === 'rerun error');
  // Surefire: `failure` is the first attempt, every `rerunFailure` one more. A re-run without it failed all the same.
  const own = later.length > 0 && last === PASSED ? [] : [last];
  return [...earlier.map(attempt), ...own, ...later.map(attempt)];
}

function attempt(finding: Finding): Outcome {
  const isError = finding.sort === 'flaky error' || finding.sort === 'rerun error';
  return isError ? errored(failureIn(finding)) : failed(failureIn(finding));
}

function lastAttempt(findings: readonly Finding[], said: Said | undefined, dialect: Dialect): Outcome {
  const failures = findings.filter(({ sort }) => sort === 'failure' || sort === 'error');
  const skip = findings.find(({ sort }) => sort === 'skipped');
  // Node's test runner: a test that is still to be done and fails is no failure. Else a failure beside a skip is a failure.
  const isTodo = skip?.type === 'todo';
  if (failures.length > 0 && !isTodo) return together(failures, dialect);
  if (skip !== undefined) return skipOrNotRun(skip, said, dialect);
  return outcomeSaid(said, dialect);
}

/** Several failures of one attempt (subtests of pytest, soft assertions, a tear-down): one stands for it, a failure before an error; none is lost. */
function together(findings: readonly Finding[], dialect: Dialect): Outcome {
  const main = findings.find(({ sort }) => sort === 'failure') ?? findings[0];
  if (main === undefined) return PASSED;
  const outcome = failedWith(main, dialect);
  const others = findings.filter((finding) => finding !== main).map((finding) => failed(failureIn(finding, dialect)));
  return outcome.status !== 'failed' || others.length === 0
    ? outcome
    : { ...outcome, others: others.flatMap(failuresOf) };
}

function failedWith(finding: Finding, dialect: Dialect): Outcome {
  const failure = failureIn(finding, dialect);
  return finding.sort === 'failure' ? failed(failure) : errored(failure);
}

function failureIn({ type, message, text }: Finding, dialect: Dialect = 'other'): ReportedFailure {
  return dialect === 'go' ? goFailure(message, text) : { type, message, detail: text };
}

// gotestsum's and go-junit-report's message is always "Failed"; what happened is in the text, between the runner's own lines.
function goFailure(message: string | undefined, text: string): ReportedFailure {
  if (message !== 'Failed') return { message, detail: text };
  const told = goReason(withoutFrame(text));
  if (told.message !== '') return { ...told, detail: text };
  const ending = text === '' || text.includes('--- FAIL') ? 'failed without a message' : 'ended without a result';
  return { message: ending, detail: text };
}

/** ctest writes every test that did not run as skipped, and counts as skipped only those that asked for it themselves. */
const CTEST_SKIP = /^SKIP_/;
const CTEST_NOT_RUN = /^Unable to find executable/;

function skipOrNotRun({ type, message, text }: Finding, said: Said | undefined, dialect: Dialect): Outcome {
  const reason = message === undefined || message === '' ? text : message;
  const isCtest = dialect === 'ctest' && said?.status === 'notrun' && !CTEST_SKIP.test(reason);
  if (isCtest || CTEST_NOT_RUN.test(reason)) return errored({ message: reason === '' ? 'did not run' : reason });
  if (type !== undefined && /xfail/i.test(type)) return failedAsExpected(reason);
  return skipped(dialect === 'go' ? goSkipReason(reason) : reason);
}

function outcomeSaid(said: Said | undefined, dialect: Dialect): Outcome {
  const told = failureSaid(said);
  if (told !== undefined) return told;
  const notRun = said?.words.find((word) => NOT_RUN.test(word));
  if (notRun === undefined) return PASSED;
  return dialect === 'ctest' && notRun === 'notrun' ? errored({ message: 'did not run' }) : skipped('');
}

/** A failure that attributes tell of; `undefined` where they tell of none. */
export function failureSaid(said: Said | undefined): Outcome | undefined {
  if (said === undefined) return undefined;
  if (said.failure !== undefined) return failed({ message: said.failure });
  if (said.error !== undefined) return errored({ message: said.error });
  const isLeftOut = said.words.some((word) => NOT_RUN.test(word));
  for (const word of said.words) {
    // A test that did not run did not succeed either.
    if (word === NO_SUCCESS && isLeftOut) continue;
    if (word === NO_SUCCESS || FAILED.test(word)) return failed({ message: `status="${word}", without a message` });
    if (BROKEN.test(word)) return errored({ message: `status="${word}", without a message` });
  }
  return undefined;
}

/** A panic or an exit ends the test binary: the tests after it did not run. */
export function isAbortedGoTest({ message, detail }: Failure): boolean {
  if (message === 'No test result found' || /--- FAIL: [^\n]*\npanic: /.test(detail)) return true;
  return /^=== RUN /.test(detail) && !/--- FAIL: |bytes left out/.test(detail);
}
