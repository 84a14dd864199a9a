import { type Outcome, PASSED } from '../domain/tests.ts';
import { assemblyName, outermostClass, secondsOf, splitQualified } from './dotnet-values.ts';
import type { Batch, Chunks, Format } from './format.ts';
import { nunitCase } from './nunit-case.ts';
import { errored, failed, named, skipped, unknownStatus } from './report-text.ts';
import { type Attributes, numbered } from './xml-events.ts';
import { checkDeclared, readXmlTests, type TestOutput, type TestParser } from './xml-tests.ts';

/*
 * NUnit 2 (`test-results`), nunit3-console's format=nunit2, MbUnit, and what copies it.
 *
 * Until 2.4 a test has `executed` and `success` and no `result`; some writers leave out `success`, too: then a <failure> decides.
 *   What is neither executed nor says that it passed is skipped; a word that is neither True nor False is an error.
 * NotRunnable and Invalid (no fitting constructor, wrong signature) are errors: NUnit 3 counts them as failed.
 * A suite's failure (TestFixtureSetUp, TestFixtureTearDown) is an entry of kind suite; "Child test failed" is none.
 * Times with the machine's decimal comma; date and time without a zone, so they say nothing.
 */

const ELEMENTS = ['test-results', 'test-suite', 'test-case', 'failure', 'reason', 'message', 'stack-trace'] as const;
const ATTRIBUTES = ['name', 'type', 'executed', 'success', 'result', 'time', 'total', 'errors', 'failures'] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

interface Open {
  readonly name: string;
  readonly type: string;
  readonly executed: string | undefined;
  readonly success: string | undefined;
  readonly result: string | undefined;
  readonly ms: number | undefined;
  readonly failuresBefore: number;
  /** The class of a test in it. */
  classname: string;
  hasFailure: boolean;
  message: string;
  detail: string;
  reason: string;
}

/** Results of a suite that has no failure of its own; old writers give none. */
const UNSUSPICIOUS: ReadonlySet<string> = new Set(['', 'Success', 'Ignored', 'Skipped', 'NotRun', 'Inconclusive']);

function nunit2Parser(output: TestOutput): TestParser {
  const open: Open[] = [];
  let declared: { total: number | undefined; failed: number } | undefined;
  let inside: 'failure' | 'reason' | undefined;
  let failures = 0;

  function openElement(at: Attributes): void {
    open.push({
      name: at.text(A.name) ?? '',
      type: at.repeatedText(A.type) ?? '',
      executed: at.repeatedText(A.executed)?.toLowerCase(),
      success: at.repeatedText(A.success)?.toLowerCase(),
      result: at.repeatedText(A.result),
      ms: secondsOf(at, A.time),
      failuresBefore: failures,
      classname: '',
      hasFailure: false,
      message: '',
      detail: '',
      reason: '',
    });
  }

  function closeCase(test: Open): void {
    const { classname, name } = splitQualified(test.name);
    const outcome = outcomeOf(test);
    if (outcome.status === 'failed') failures++;
    const fixture = open.at(-1);
    if (fixture !== undefined) fixture.classname = classname;
    output.add(nunitCase({ classname, name, assembly: suiteOf(open), outcome, ms: test.ms }));
  }

  function closeSuite(suite: Open): void {
    const says = `${suite.message}${suite.detail}`.trim();
    const isOwn = suite.hasFailure && !/^(?:(?:One or more )?child tests? (?:failed|had errors)\.?)?$/i.test(says);
    const isFailed = !UNSUSPICIOUS.has(suite.result ?? '') || suite.success === 'false';
    if (!isOwn && !(isFailed && failures === suite.failuresBefore)) return;
    failures++;
    const { message, detail, reason } = suite;
    const text = says !== '' ? message : reason.trim() !== '' ? reason : 'the suite failed although no test in it did';
    const { classname } = suite;
    output.add({
      kind: 'suite',
      suite: outermostClass(classname) ?? suiteOf([...open, suite]),
      classname,
      name: `[suite] ${named(assemblyName(suite.name), '(no name)')}`,
      attempts: [errored({ message: text, detail })],
      repeated: 'case',
    });
  }

  return {
    open(element, at) {
      if (element === E['test-results']) {
        const failed = (at.number(A.errors) ?? 0) + (at.number(A.failures) ?? 0);
        declared = { total: at.number(A.total), failed };
      } else if (element === E['test-suite'] || element === E['test-case']) openElement(at);
      else if (element === E.failure || element === E.reason) {
        inside = element === E.failure ? 'failure' : 'reason';
        const owner = open.at(-1);
        if (owner !== undefined && element === E.failure) owner.hasFailure = true;
      } else return inside !== undefined;
      return false;
    },
    close(element, text) {
      if (element === E['test-case'] || element === E['test-suite']) {
        const closed = open.pop();
        if (closed !== undefined) (element === E['test-case'] ? closeCase : closeSuite)(closed);
      } else if (element === E.failure || element === E.reason) inside = undefined;
      else {
        const owner = open.at(-1);
        if (owner === undefined) return;
        if (element === E['stack-trace']) owner.detail = text;
        else if (inside === 'reason') owner.reason = text;
        else if (element === E.message) owner.message = text;
      }
    },
    finish() {
      if (declared === undefined) return;
      const { total, failed } = output.counted();
      checkDeclared(output, declared, { total, failed: Math.max(failed, failures) });
    },
  };
}

function outcomeOf(test: Open): Outcome {
  const { executed, success, result, hasFailure, message, detail, reason } = test;
  const failure = { message: `${message}${detail}`.trim() === '' ? 'failed, without a message' : message, detail };
  switch (result) {
    case 'Success':
      return hasFailure || success === 'false' ? failed(failure) : PASSED;
    case 'Failure':
      return failed(failure);
    case 'Error':
      // An exception, in the test or in its set-up: only the message tells.
      return /^(?:TestFixture)?SetUp\b/i.test(message) ? errored(failure) : failed(failure);
    case 'NotRunnable':
    case 'Invalid':
      return errored({ message: reason.trim() === '' ? 'the test cannot be run' : reason });
    case 'Cancelled':
      return errored({ message: 'the run was cancelled', detail });
    case 'Ignored':
    case 'Skipped':
    case 'NotRun':
    case 'Inconclusive':
      return skipped(reason.trim() === '' ? (message.trim() === '' ? result.toLowerCase() : message) : reason);
    case undefined:
      break;
  }
  if (result !== undefined) return unknownStatus(result);
  if (hasFailure || success === 'false') return failed(failure);
  if (executed === 'false') return skipped(reason);
  return success === 'true' || (success === undefined && executed === 'true') ? PASSED : unknownStatus(success);
}

/** The nearest fixture that has a name. */
function suiteOf(open: readonly Open[]): string | undefined {
  const fixture = open.findLast(({ type, name }) => name !== '' && !/^(?:Theory|ParameterizedTest)$/.test(type));
  return assemblyName(fixture?.name);
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlTests(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, nunit2Parser);
}

export const nunit2: Format = {
  name: 'nunit2',
  title: 'NUnit 2 XML',
  kind: 'tests',
  claims: ({ root }) => root?.name === 'test-results',
  read,
  documentation: {
    producers: ['NUnit 2'],
    reads: 'errors of fixtures, skip reasons, duration',
    limits: 'no file and line, no time zone',
  },
};
