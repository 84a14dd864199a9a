import type { Outcome } from '../domain/tests.ts';
import { assemblyName, instantOf, outermostClass, secondsOf, splitQualified, withoutClass } from './dotnet-values.ts';
import type { Batch, Chunks, Format } from './format.ts';
import { nunitCase } from './nunit-case.ts';
import { type NunitStatus, nunitOutcome } from './nunit3-outcome.ts';
import { named } from './report-text.ts';
import { runError } from './run-error.ts';
import { type Attributes, numbered } from './xml-events.ts';
import { checkDeclared, readXmlTests, type TestOutput, type TestParser } from './xml-tests.ts';

/*
 * NUnit 3 and 4: nunit3-console, NunitXml.TestLogger, Unity's test runner. Outcomes: nunit3-outcome.ts.
 *
 * Failed without a <failure>: failed all the same.
 * A suite's own failure (site SetUp or TearDown; an assembly that cannot be loaded: runstate NotRunnable) has no test: it is an entry of
 *   kind suite, or collection for an assembly. A suite that failed because of its tests (site Child or Parent, or a failed test in it) is
 *   none. Older writers give no site: then a failed suite counts when no test in it failed.
 * Unity: result="Failed(Child)"; `test-run` may lack total and failed.
 * <assertions> repeat what the failure says; attachments, properties and output are not read.
 */

const ELEMENTS = [
  'test-run',
  'test-suite',
  'test-case',
  'failure',
  'reason',
  'message',
  'stack-trace',
  'assertion',
  'attachment',
  'output',
] as const;
const ATTRIBUTES = [
  'name',
  'fullname',
  'classname',
  'type',
  'runstate',
  'result',
  'label',
  'site',
  'duration',
  'start-time',
  'total',
  'failed',
] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

interface Open extends NunitStatus {
  readonly element: number;
  readonly type: string;
  readonly name: string;
  readonly fullname: string;
  readonly classname: string;
  readonly runstate: string | undefined;
  readonly ms: number | undefined;
  /** The tally of failures when it began. */
  readonly failuresBefore: number;
  message: string;
  detail: string;
  reason: string;
}

function nunit3Parser(output: TestOutput): TestParser {
  const open: Open[] = [];
  let declared: { total: number | undefined; failed: number | undefined; result: string | undefined } | undefined;
  let inside: 'failure' | 'reason' | undefined;
  let failures = 0;

  function openElement(element: number, at: Attributes): void {
    open.push({
      element,
      type: at.repeatedText(A.type) ?? '',
      name: at.text(A.name) ?? '',
      fullname: at.text(A.fullname) ?? '',
      classname: at.repeatedText(A.classname) ?? '',
      runstate: at.repeatedText(A.runstate),
      result: at.repeatedText(A.result),
      label: at.repeatedText(A.label),
      site: at.repeatedText(A.site),
      ms: secondsOf(at, A.duration),
      failuresBefore: failures,
      message: '',
      detail: '',
      reason: '',
    });
  }

  function openRun(at: Attributes): void {
    output.started(instantOf(at.text(A['start-time'])));
    declared = { total: at.number(A.total), failed: at.number(A.failed), result: at.text(A.result) };
    if (at.is(A.label, 'Cancelled')) output.incomplete('the run was cancelled');
  }

  function closeCase(test: Open): void {
    const { classname, name } = namesOf(test);
    const outcome = nunitOutcome(test, textOf(test), test.reason);
    if (outcome.status === 'failed') failures++;
    if (test.label === 'Cancelled') output.incomplete('the run was cancelled');
    output.add(nunitCase({ classname, name, assembly: assemblyOf(open), outcome, ms: test.ms }));
  }

  function closeSuite(suite: Open): void {
    // Its tests say all there is.
    if (suite.result === undefined && suite.message === '' && suite.detail === '') return;
    const outcome = nunitOutcome(suite, textOf(suite), suite.reason);
    if (outcome.status !== 'failed' || isFailureOfOthers(suite)) return;
    failures++;
    const isAssembly = suite.type === 'Assembly' || suite.type === 'Project' || suite.type === 'Unknown';
    const cannotLoad = isAssembly && suite.runstate === 'NotRunnable';
    const classname = suite.type.endsWith('Fixture') ? suite.classname || suite.fullname : '';
    output.add({
      kind: cannotLoad ? 'collection' : 'suite',
      suite: outermostClass(classname) ?? assemblyOf([...open, suite]),
      classname,
      name: `[${named(suite.type, 'suite')}${suite.site === undefined ? '' : ` ${suite.site}`}] ${named(suite.name, '(no name)')}`,
      attempts: [asError(outcome)],
      repeated: 'case',
    });
  }

  function isFailureOfOthers({ site, failuresBefore, message, detail }: Open): boolean {
    if (site === 'Child' || site === 'Parent') return failures > failuresBefore || site === 'Parent';
    if (site === 'SetUp' || site === 'TearDown') return false;
    const saysNothing = /^(?:One or more child tests had errors.*)?$/i.test(`${message}${detail}`.trim());
    return failures > failuresBefore && saysNothing;
  }

  function closeText(element: number, text: string): void {
    const owner = open.at(-1);
    if (owner === undefined || text === '') return;
    if (element === E['stack-trace']) owner.detail = text;
    else if (inside === 'reason') owner.reason = text;
    else owner.message = text;
  }

  return {
    open(element, at) {
      if (element === E['test-run']) openRun(at);
      else if (element === E['test-suite'] || element === E['test-case']) openElement(element, at);
      else if (element === E.failure) inside = 'failure';
      else if (element === E.reason) inside = 'reason';
      else if (element === E.assertion || element === E.attachment || element === E.output) inside = undefined;
      else return inside !== undefined;
      return false;
    },
    close(element, text) {
      if (element === E['test-case'] || element === E['test-suite']) {
        const closed = open.pop();
        if (closed !== undefined) (element === E['test-case'] ? closeCase : closeSuite)(closed);
      } else if (element === E.message || element === E['stack-trace']) closeText(element, text);
      else inside = undefined;
    },
    finish() {
      if (declared === undefined) return;
      const { result, ...counts } = declared;
      const counted = output.counted();
      checkDeclared(output, counts, { total: counted.total, failed: Math.max(counted.failed, failures) });
      if (/^Failed/.test(result ?? '') && failures === 0 && (counts.failed ?? 0) === 0) {
        const message = 'the run failed although nothing in it did';
        output.incomplete(message);
        output.add(runError({ message }));
      }
    },
  };
}

function textOf({ message, detail }: Open) {
  return { message, detail };
}

/** Older engines give only names. */
function namesOf({ classname, fullname, name }: Open): { readonly classname: string; readonly name: string } {
  if (classname !== '') return { classname, name: withoutClass(name, classname) };
  const split = splitQualified(fullname === '' ? name : fullname);
  return { classname: split.classname, name: name === '' ? split.name : withoutClass(name, split.classname) };
}

function assemblyOf(open: readonly Open[]): string | undefined {
  const assembly = open.find(({ type }) => type === 'Assembly') ?? open.find(({ name }) => name !== '');
  return assemblyName(assembly?.name);
}

function asError(outcome: Outcome): Outcome {
  return outcome.status === 'failed' ? { ...outcome, kind: 'error' } : outcome;
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlTests(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, nunit3Parser);
}

export const nunit3: Format = {
  name: 'nunit3',
  title: 'NUnit 3 XML',
  kind: 'tests',
  claims: ({ root }) => root?.name === 'test-run',
  read,
  documentation: {
    producers: ['nunit3-console', 'Unity'],
    reads: 'errors of set-up, tear-down and loading, skip reasons, duration, time of the run',
    limits: 'a retried test shows its last attempt only',
  },
};
