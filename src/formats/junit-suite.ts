import type { ReportedCase } from './format.ts';
import { headerCount } from './junit-numbers.ts';
import { A } from './junit-vocabulary.ts';
import { errored } from './report-text.ts';
import type { Attributes } from './xml-events.ts';

/** What a start tag of `testsuites` or `testsuite` counts. */
export interface Header {
  readonly tests: number | undefined;
  /** Failures and errors. */
  readonly failures: number;
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
  return {
    tests: headerCount(attributes, A.tests),
    failures: headerCount(attributes, A.failures, A.errors) ?? 0,
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
 * The error that a header counts and no entry shows: newman's failed requests, errors of a class's set-up. Only more failures than there
 * are count: many writers count fewer (mocha's xunit reporter, jest-junit), or tests where others count failures.
 */
export function hiddenFailures({ failures }: Header, read: Tally, suite: string | undefined): ReportedCase | undefined {
  const hidden = failures - read.failures;
  if (hidden <= 0) return undefined;
  const message = `the header counts ${plural(failures, 'failure')}, the test cases below it show ${read.failures}`;
  return {
    kind: 'suite',
    suite,
    classname: '',
    name: 'failures without a test case',
    attempts: [errored({ message })],
    repeated: 'attempt',
  };
}

/** A header that counts tests over no test case at all: nobody knows what became of them. */
export function unknownTests({ tests = 0, skipped }: Header, read: Tally): string | undefined {
  if (read.cases > 0 || read.failures > 0 || tests <= skipped) return undefined;
  return `a header counts ${plural(tests, 'test')} and no test case follows`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
