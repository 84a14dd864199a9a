import type { Change } from '../domain/comparison.ts';
import {
  type CaseVerdict,
  countTests,
  type Failure,
  lastFailure,
  type Outcome,
  type TestCase,
  type TestSuite,
  testId,
} from '../domain/tests.ts';
import type { Judgement } from '../domain/verdict.ts';
import { classesById } from './classes.ts';
import type { Renderer } from './renderer.ts';

/**
 * The tests of head in the Common Test Report Format (ctrf.io, specification 0.0.0), attempts folded. What it has no word for, an errored
 * test or a class against base, stands in `rawStatus` and `extra`. It wants times that reports do not give: they are 0.
 */
export function ctrfJson(judgement: Judgement): object {
  const { suites } = judgement.head.snapshot;
  const classes = classesById(judgement.comparison);
  const counts = countTests(suites.flatMap(({ cases }) => [...cases]));
  const outside = counts.collectionErrors;
  return {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    generatedBy: 'test-health',
    results: {
      tool: { name: 'test-health' },
      summary: {
        tests: counts.total + outside,
        passed: counts.passed,
        failed: counts.failed + counts.errored + outside,
        skipped: counts.skipped,
        pending: 0,
        other: 0,
        flaky: counts.flaky,
        suites: suites.length,
        start: 0,
        stop: 0,
        extra: { verdict: judgement.verdict, title: judgement.title, whole: judgement.comparison.whole },
      },
      tests: suites.flatMap((suite) =>
        [...suite.cases].map((test) => row(suite, test, classes.get(testId(suite, test)))),
      ),
    },
  };
}

const STATUS: Readonly<Record<CaseVerdict, 'passed' | 'failed' | 'skipped'>> = {
  passed: 'passed',
  flaky: 'passed',
  failed: 'failed',
  errored: 'failed',
  skipped: 'skipped',
};

function row(suite: TestSuite, test: TestCase, change: Change | undefined): object {
  const failure = test.verdict === 'passed' ? undefined : lastFailure(test);
  const path = [suite.environment, suite.name, test.classname].filter(
    (part, i, all) => part !== '' && all.indexOf(part) === i,
  );
  return {
    name: test.name === '' ? '(no name)' : test.name,
    status: STATUS[test.verdict],
    duration: Math.round(test.ms ?? 0),
    ...(path.length === 0 ? {} : { suite: path }),
    ...(failure === undefined ? {} : { message: failure.message, trace: traceOf(failure, lastOthers(test)) }),
    ...(test.file === undefined ? {} : { filePath: test.file }),
    ...(test.line === undefined ? {} : { line: test.line }),
    rawStatus: test.kind === 'case' ? test.verdict : test.kind,
    ...(test.attempts.length === 1
      ? {}
      : { retries: test.attempts.length - 1, retryAttempts: test.attempts.map(attempt) }),
    flaky: test.verdict === 'flaky',
    ...(change === undefined ? {} : { extra: extra(change) }),
  };
}

function attempt(outcome: Outcome, index: number): object {
  return {
    attempt: index + 1,
    status: outcome.status,
    ...(outcome.status === 'failed'
      ? { message: outcome.failure.message, trace: traceOf(outcome.failure, outcome.others) }
      : {}),
  };
}

function lastOthers({ attempts }: TestCase): readonly Failure[] | undefined {
  const last = attempts.findLast(({ status }) => status === 'failed');
  return last?.status === 'failed' ? last.others : undefined;
}

/** With what else failed in the same attempt. */
function traceOf({ detail }: Failure, others: readonly Failure[] = []): string {
  return [detail, ...others.map(({ message, detail: text }) => `${message}\n${text}`)].join('\n\n');
}

function extra({ class: name, evidence, signature }: Change): object {
  return { class: name, evidence, ...(signature === undefined ? {} : { signature }) };
}

export const ctrf: Renderer = {
  name: 'ctrf',
  summary: 'the tests in the Common Test Report Format (ctrf.io)',
  file: true,
  render: (judgement) => `${JSON.stringify(ctrfJson(judgement))}\n`,
};
