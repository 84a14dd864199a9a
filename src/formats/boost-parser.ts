import { type Outcome, onlyAttempt, PASSED } from '../domain/tests.ts';
import { A, E } from './boost-vocabulary.ts';
import type { ReportedCase } from './format.ts';
import { errored, failed, named, skipped, unknownStatus } from './report-text.ts';
import type { Attributes } from './xml-events.ts';
import { checkDeclared, type TestOutput, type TestParser } from './xml-tests.ts';

interface Open {
  readonly name: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** Of a report. */
  readonly result: string | undefined;
  readonly checks: number;
  /** Of a log. */
  readonly skipReason: string | undefined;
  readonly problems: string[];
  isInFixture: boolean;
  ms: number | undefined;
}

const TEXTS: ReadonlySet<number> = new Set([
  E.Error,
  E.FatalError,
  E.Exception,
  E.LastCheckpoint,
  E.Message,
  E.TestingTime,
]);

/** Results of a suite whose tests tell what failed. */
const ENDED: ReadonlySet<string> = new Set(['', 'passed', 'passed-with-warnings', 'failed', 'skipped']);

const NOT_RUN = skipped('no assertion after the test module was aborted: it did not run');

export function boostParser(output: TestOutput): TestParser {
  const suites: Open[] = [];
  let test: Open | undefined;
  let isReport = false;
  let hasLog = false;
  let listed = 0;
  let logCases = 0;
  let isAborted = false;
  let declared: { total: number; failed: number } | undefined;
  /** Of a report: cases behind an aborted one that checked nothing, which may not have run. */
  let doubtful: ReportedCase[] = [];
  let afterAbort = false;

  function open(at: Attributes): Open {
    const line = at.number(A.line);
    const counts = [A.assertions_passed, A.assertions_failed, A.warnings_failed].map((name) => at.number(name) ?? 0);
    return {
      name: named(at.text(A.name), '(no name)'),
      file: at.repeatedText(A.file) || undefined,
      line: line !== undefined && Number.isInteger(line) && line > 0 ? line : undefined,
      result: at.repeatedText(A.result),
      checks: counts.reduce((sum, count) => sum + count, 0),
      skipReason: at.is(A.skipped, 'yes') ? (at.text(A.reason) ?? '') : undefined,
      problems: [],
      isInFixture: false,
      ms: undefined,
    };
  }

  function openSuite(at: Attributes): void {
    const suite = open(at);
    if (isReport && suites.length === 0) {
      const count = (name: number) => at.number(name) ?? 0;
      const bad = count(A.test_cases_failed) + count(A.test_cases_timed_out);
      const good = count(A.test_cases_passed) + count(A.test_cases_passed_with_warnings);
      declared = { total: good + bad, failed: bad };
    }
    suites.push(suite);
  }

  function entryOf(own: Open, outcome: Outcome): ReportedCase {
    const [first, ...inner] = suites.map(({ name }) => name);
    const { name, file, line, ms } = own;
    return {
      kind: 'case',
      suite: first,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      classname: inner.join('/'),
      name,
      attempts: onlyAttempt(outcome),
      ...(ms === undefined ? {} : { ms }),
      repeated: 'case',
    };
  }

  function closeCase(own: Open): void {
    if (!isReport) {
      logCases++;
      output.add(entryOf(own, logOutcome(own)));
      return;
    }
    if (hasLog) return;
    const outcome = reportOutcome(own);
    if (outcome.status !== 'skipped') listed++;
    const saysNothing = own.result === 'passed' && own.checks === 0;
    if (saysNothing && suites.some(({ result }) => result === 'aborted')) {
      output.incomplete('the fixture of a suite failed: its tests did not run');
      output.add(entryOf(own, skipped('no assertion, and the fixture of its suite failed: it did not run')));
      return;
    }
    if (saysNothing && afterAbort) {
      doubtful.push(entryOf(own, PASSED));
      return;
    }
    release();
    if (own.result === 'aborted') afterAbort = true;
    output.add(entryOf(own, outcome));
  }

  /** A case behind them did run, and so did they. */
  function release(): void {
    for (const entry of doubtful) output.add(entry);
    doubtful = [];
  }

  function closeSuite(suite: Open): void {
    const own = suite.problems.length > 0 ? suite.problems.join('\n') : undefined;
    const isBroken = isReport && !hasLog && !ENDED.has(suite.result ?? '');
    if (own === undefined && !isBroken) return;
    suites.push(suite);
    const message = own ?? `the suite is ${suite.result}: its fixture failed, or it took too long`;
    const entry = entryOf(suite, errored({ message }));
    suites.pop();
    output.add({ ...entry, kind: 'suite', name: '[suite]' });
  }

  function closeProblem(text: string): void {
    const owner = test ?? suites.at(-1);
    const problem = text.trim() === '' ? 'failed, without a message' : text.trim();
    if (owner !== undefined) owner.problems.push(problem);
    else {
      // Below the level at which cases are written, this is all there is.
      const attempts = [errored({ message: problem })];
      output.add({ kind: 'suite', suite: undefined, classname: '', name: '[log]', attempts, repeated: 'case' });
    }
  }

  return {
    open(element, at) {
      if (element === E.TestLog) isReport = false;
      else if (element === E.TestResult) {
        isReport = true;
        hasLog = logCases > 0;
      } else if (element === E.TestSuite) openSuite(at);
      else if (element === E.TestCase) test = open(at);
      else return TEXTS.has(element);
      return false;
    },
    close(element, text) {
      if (element === E.TestCase) {
        if (test !== undefined) closeCase(test);
        test = undefined;
      } else if (element === E.TestSuite) {
        const suite = suites.pop();
        if (suite !== undefined) closeSuite(suite);
      } else if (element === E.Error || element === E.FatalError || element === E.Exception) closeProblem(text);
      else if (element === E.LastCheckpoint) {
        if (test !== undefined && /\bfixture\b/.test(text)) test.isInFixture = true;
      } else if (element === E.Message) {
        if (test === undefined && /^Test is aborted$/.test(text.trim())) isAborted = true;
      } else if (element === E.TestingTime && test !== undefined) test.ms = microseconds(text);
    },
    finish() {
      if (doubtful.length > 0) {
        output.incomplete('the test module was aborted: tests behind did not run');
        for (const entry of doubtful) output.add({ ...entry, attempts: [NOT_RUN] });
      }
      if (isAborted) output.incomplete('the test module was aborted: tests behind did not run');
      if (logCases === 0 && !isReport)
        output.incomplete('the log has no test case: none ran, or it was written below --log_level=test_suite');
      if (declared !== undefined && !hasLog) {
        checkDeclared(output, declared, { total: listed, failed: output.counted().failed });
      }
    },
    abandon() {
      for (const entry of doubtful) output.add({ ...entry, attempts: [NOT_RUN] });
    },
  };
}

function logOutcome({ skipReason, problems, isInFixture }: Open): Outcome {
  if (skipReason !== undefined) return skipped(skipReason);
  const [message, ...more] = problems;
  if (message === undefined) return PASSED;
  const failure = { message, detail: more.length === 0 ? undefined : problems.join('\n') };
  return isInFixture ? errored(failure) : failed(failure);
}

function reportOutcome({ result }: Open): Outcome {
  switch (result) {
    case 'passed':
    case 'passed-with-warnings':
      return PASSED;
    case 'failed':
      return failed({ message: 'failed; the report has no message' });
    case 'aborted':
      return failed({ message: 'aborted; the report has no message' });
    case 'timed-out':
      return failed({ message: 'timed out' });
    case 'skipped':
      return skipped('');
    case undefined:
      return unknownStatus(undefined);
  }
  return unknownStatus(result);
}

function microseconds(text: string): number | undefined {
  const written = text.trim();
  return /^\d{1,15}$/.test(written) ? Math.round(Number(written) / 1000) : undefined;
}
