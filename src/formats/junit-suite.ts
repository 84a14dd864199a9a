import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Outcome } from '../domain/tests.ts';
import type { ReportedCase } from './format.ts';
import type { Dialect } from './junit-dialect.ts';
import type { Finding } from './junit-finding.ts';
import { headerCount } from './junit-numbers.ts';
import { A } from './junit-vocabulary.ts';
import { errored } from './report-text.ts';
import { oneForEach } from './run-error.ts';
import type { Attributes } from './xml-events.ts';

/** What a start tag of `testsuites` or `testsuite` counts. */
export interface Header {
  readonly tests: number | undefined;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/** What was read so far, of the whole file. */
export interface Tally {
  cases: number;
  /** Elements that say that something failed, not cases: headers count those. */
  failures: number;
  skipped: number;
}

export function headerOf(attributes: Attributes): Header {
  const errors = headerCount(attributes, A.errors, A.Errors) ?? headerCount(attributes, A.error) ?? 0;
  // Crystal 0.24 and others write `failed`; some count errors in it, too.
  const failed = (headerCount(attributes, A.failed) ?? headerCount(attributes, A.failure) ?? 0) - errors;
  return {
    tests: headerCount(attributes, A.tests, A.Tests),
    failures: Math.max(failed, headerCount(attributes, A.failures, A.Failures) ?? 0),
    errors,
    skipped: headerCount(attributes, A.skipped, A.skip, A.skips, A.ignored, A.disabled) ?? 0,
  };
}

export function difference(now: Tally, before: Tally): Tally {
  return {
    cases: now.cases - before.cases,
    failures: now.failures - before.failures,
    skipped: now.skipped - before.skipped,
  };
}

/**
 * Failures that a header counts and no entry shows: newman's failed requests, errors of a class's set-up. Only more failures than there
 * are count: many writers count fewer (mocha's xunit reporter, jest-junit), or failed tests where others count failures.
 */
export function hiddenFailures({ failures, errors }: Header, read: Tally, dialect: Dialect): number {
  // gotestsum's errors are lines of build output, and @web/test-runner's are its failures once more.
  const countsErrors = dialect !== 'go' && dialect !== 'web-test-runner';
  const all = countsErrors || (failures === 0 && read.failures === 0) ? failures + errors : failures;
  return Math.max(0, all - read.failures);
}

/** The entries that stand for them: the same in every run, so that a base that has as many excuses them, and one that has fewer only those. */
export function hiddenFailureEntries(hidden: number, suite: string | undefined): readonly ReportedCase[] {
  const message = 'the header counts more failures than the test cases show';
  return oneForEach(hidden, {
    kind: 'suite',
    suite,
    classname: '',
    name: 'failures without a test case',
    attempts: [errored({ message, detail: `${plural(hidden, 'failure')} more` })],
    repeated: 'case',
  });
}

/** A header that counts tests over no test case at all: nobody knows what became of them. */
export function unknownTests({ tests = 0, skipped }: Header, read: Tally): string | undefined {
  if (read.cases > 0 || read.failures > 0 || tests <= skipped) return undefined;
  return `a header counts ${plural(tests, 'test')} and no test case follows`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `suites`: names of the suite and those around it, outermost first. */
export function suiteError(suites: readonly string[], { sort, type, message, text }: Finding): ReportedCase {
  const failure = errored({ type, message, detail: text });
  return {
    kind: 'suite',
    suite: suites[0],
    classname: suites.slice(1).join(' › '),
    name: sort === 'failure' ? 'failure of the suite' : 'error of the suite',
    attempts: [failure],
    repeated: 'case',
  };
}

/** A suite that says that it failed, and has nothing in it that did. */
export function suiteFailure(suites: readonly string[], outcome: Outcome): ReportedCase {
  return {
    kind: 'suite',
    suite: suites[0],
    classname: suites.slice(1).join(' › '),
    name: 'failure of the suite',
    attempts: [outcome],
    repeated: 'case',
  };
}

export function headerNotes(declared: number | undefined, { cases }: Tally): Omit<Diagnostic, 'file'>[] {
  if (declared === undefined || declared === cases) return [];
  const message = `the header counts ${plural(declared, 'test')}, the report has ${plural(cases, 'test case')}; the cases count`;
  return [{ level: 'note', message }];
}
