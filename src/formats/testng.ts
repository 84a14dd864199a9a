import { type Outcome, onlyAttempt, PASSED } from '../domain/tests.ts';
import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { timestamp } from './junit-numbers.ts';
import { errored, failed, failedAsExpected, named, skipped, unknownStatus } from './report-text.ts';
import { type Attributes, numbered } from './xml-events.ts';
import { checkDeclared, readXmlTests, type TestOutput, type TestParser } from './xml-tests.ts';

/*
 * TestNG's testng-results.xml.
 *
 * is-config: set-up and tear-down methods are no tests; one that failed is an entry of kind suite, and the tests that it kept from running
 *   are skipped, as TestNG counts them.
 * retried="true" (7.0 and later): an attempt that failed and was run again, written as SKIP, before or behind the last attempt. It belongs to
 *   the test of the same name and parameters in its class.
 * SUCCESS_PERCENTAGE_FAILURE: a failure within the percentage that the test allows itself: accepted, apart from passed tests.
 * Parameters are part of the name: row(1, a). Disabled methods are counted as ignored, not listed.
 */

const ELEMENTS = [
  'testng-results',
  'suite',
  'class',
  'test-method',
  'param',
  'value',
  'exception',
  'message',
  'full-stacktrace',
] as const;
const ATTRIBUTES = [
  'name',
  'status',
  'is-config',
  'retried',
  'duration-ms',
  'started-at',
  'is-null',
  'class',
  'passed',
  'failed',
  'skipped',
] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

interface Method {
  readonly name: string;
  readonly status: string | undefined;
  readonly isConfig: boolean;
  readonly isRetried: boolean;
  readonly ms: number | undefined;
  readonly params: string[];
  exception: string;
  message: string;
  detail: string;
}

interface Attempt {
  readonly outcome: Outcome;
  readonly ms: number;
}

function testngParser(output: TestOutput): TestParser {
  let declared: { total: number; failed: number } | undefined;
  let classname = '';
  let method: Method | undefined;
  /** Attempts that were retried, and the tests of the class, which may come before them. */
  let retried = new Map<string, Attempt[]>();
  let waiting: ReportedCase[] = [];

  function openRoot(at: Attributes): void {
    const count = (name: number) => at.number(name) ?? 0;
    declared = { total: count(A.passed) + count(A.failed) + count(A.skipped), failed: count(A.failed) };
  }

  function openMethod(at: Attributes): void {
    method = {
      name: named(at.text(A.name), '(no name)'),
      status: at.repeatedText(A.status),
      isConfig: at.is(A['is-config'], 'true'),
      isRetried: at.is(A.retried, 'true'),
      ms: at.number(A['duration-ms']),
      params: [],
      exception: '',
      message: '',
      detail: '',
    };
  }

  function closeMethod(own: Method): void {
    const outcome = outcomeOf(own);
    const name = own.params.length === 0 ? own.name : `${own.name}(${own.params.join(', ')})`;
    const ms = own.ms !== undefined && own.ms >= 0 ? own.ms : undefined;
    if (own.status === 'STARTED' || own.status === 'CREATED') output.incomplete('the run ended while a test ran');
    if (own.isConfig) {
      if (outcome.status !== 'failed') return;
      const attempts: Outcome[] = [{ ...outcome, kind: 'error' }];
      waiting.push({
        kind: 'suite',
        suite: suiteOf(classname),
        classname,
        name: `[${name}]`,
        attempts,
        repeated: 'case',
      });
    } else if (own.isRetried) {
      const attempts = retried.get(name) ?? [];
      attempts.push({ outcome: failed(failureOf(own)), ms: ms ?? 0 });
      retried.set(name, attempts);
    } else {
      waiting.push({
        kind: 'case',
        suite: suiteOf(classname),
        classname,
        name,
        attempts: onlyAttempt(outcome),
        ...(ms === undefined ? {} : { ms }),
        repeated: 'case',
      });
    }
  }

  function closeClass(): void {
    for (const entry of waiting) {
      const earlier = entry.kind === 'case' ? retried.get(entry.name) : undefined;
      if (earlier === undefined) output.add(entry);
      else {
        retried.delete(entry.name);
        const ms = earlier.reduce((sum, attempt) => sum + attempt.ms, entry.ms ?? 0);
        output.add({ ...entry, attempts: [...earlier.map(({ outcome }) => outcome), ...entry.attempts], ms });
      }
    }
    // Attempts without a last one: the run was broken off between two.
    for (const [name, attempts] of retried) {
      output.incomplete('a test was to run again and did not');
      const outcomes = attempts.map(({ outcome }) => outcome);
      output.add({ kind: 'case', suite: suiteOf(classname), classname, name, attempts: outcomes, repeated: 'case' });
    }
    waiting = [];
    retried = new Map();
    classname = '';
  }

  function closeText(element: number, text: string): void {
    if (method === undefined) return;
    if (element === E.message) method.message = text.trim();
    else if (element === E['full-stacktrace']) method.detail = text.trim();
  }

  return {
    open(element, at) {
      if (element === E['testng-results']) openRoot(at);
      else if (element === E.suite) output.started(startOf(at.text(A['started-at'])));
      else if (element === E.class) classname = at.text(A.name) ?? '';
      else if (element === E['test-method']) openMethod(at);
      else if (element === E.value) {
        if (at.is(A['is-null'], 'true')) method?.params.push('null');
        else return method !== undefined;
      } else if (element === E.exception) {
        if (method !== undefined) method.exception = at.repeatedText(A.class) ?? '';
      } else return element === E.message || element === E['full-stacktrace'];
      return false;
    },
    close(element, text) {
      if (element === E['test-method']) {
        if (method !== undefined) closeMethod(method);
        method = undefined;
      } else if (element === E.class) closeClass();
      else if (element === E.value) {
        if (text !== '') method?.params.push(text.trim());
      } else closeText(element, text);
    },
    finish() {
      if (declared !== undefined) checkDeclared(output, declared);
    },
    abandon: closeClass,
  };
}

function outcomeOf(method: Method): Outcome {
  switch (method.status) {
    case 'PASS':
      return PASSED;
    case 'FAIL':
      return failed(failureOf(method));
    case 'SKIP':
      return skipped(method.message);
    case 'SUCCESS_PERCENTAGE_FAILURE':
      return failedAsExpected(method.message);
    case 'STARTED':
    case 'CREATED':
      return errored({ message: 'the run ended before the test did' });
    case undefined:
      return unknownStatus(undefined);
  }
  return unknownStatus(method.status);
}

function failureOf({ exception, message, detail }: Method) {
  const says = `${message}${detail}`.trim();
  return { type: exception, message: says === '' ? 'failed, without a message' : message, detail };
}

function suiteOf(classname: string): string | undefined {
  const outer = classname.replace(/\$.*$/s, '');
  return outer === '' ? undefined : outer;
}

/** `2026-01-02T03:04:05 UTC`, and with a Z before 7.0; other zones are names that mean several. */
function startOf(written: string | undefined): number | undefined {
  return timestamp(written?.replace(/ (?:UTC|GMT)$/, 'Z'), 'written');
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlTests(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, testngParser);
}

export const testng: Format = {
  name: 'testng',
  title: 'TestNG testng-results.xml',
  kind: 'tests',
  claims: ({ root }) => root?.name === 'testng-results',
  read,
  documentation: {
    producers: ['TestNG'],
    reads: 'attempts, errors of configuration methods, parameters, skip reasons, duration, time of the run',
    limits: 'disabled methods are not listed; no file and line',
  },
};
