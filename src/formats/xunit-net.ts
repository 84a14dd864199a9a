import { type Outcome, onlyAttempt, PASSED } from '../domain/tests.ts';
import { assemblyName, instantOf, outermostClass, secondsOf, splitQualified, withoutClass } from './dotnet-values.ts';
import type { Batch, Chunks, Format, Head } from './format.ts';
import { errored, failed, named, skipped, unknownStatus } from './report-text.ts';
import { oneForEach } from './run-error.ts';
import { type Attributes, numbered } from './xml-events.ts';
import { checkDeclared, readXmlTests, type TestOutput, type TestParser } from './xml-tests.ts';

/*
 * xUnit.net: version 1 (root `assembly`, tests in `class`), versions 2 and 3 (root `assemblies`, tests in `collection`), Fixie.
 * The console of version 1 puts several of its assemblies into `assemblies`, too.
 *
 * Fail without a <failure>: failed all the same.
 * <errors> of an assembly (clean-up of a class, collection or assembly; in version 1 a <failure> of a class) have no test: entries of
 *   kind suite. `errors="2"` without any <error> becomes one.
 * NotRun (version 3: explicit tests): skipped. Warnings are not read. Times with the machine's decimal comma.
 * run-date and run-time have no zone; version 3's start-rtf has.
 */

const ELEMENTS = [
  'assembly',
  'class',
  'collection',
  'errors',
  'error',
  'test',
  'failure',
  'reason',
  'message',
  'stack-trace',
  'output',
  'trait',
  'warning',
] as const;
const ATTRIBUTES = [
  'name',
  'type',
  'method',
  'result',
  'time',
  'exception-type',
  'source-file',
  'source-line',
  'start-rtf',
  'total',
  'failed',
  'errors',
] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

/** What can fail: a test, an error of the assembly, a class of version 1. */
interface Open {
  readonly element: number;
  readonly name: string;
  /** The class; of an error, where it happened. */
  readonly type: string | undefined;
  readonly result: string | undefined;
  readonly ms: number | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  hasFailure: boolean;
  exception: string;
  message: string;
  detail: string;
  reason: string;
}

function xunitParser(output: TestOutput): TestParser {
  const open: Open[] = [];
  let assembly: string | undefined;
  let inside: 'failure' | 'reason' | undefined;
  let total = 0;
  let failures = 0;
  let declaredErrors = 0;
  let errors = 0;

  function openAssembly(at: Attributes): void {
    assembly = assemblyName(at.text(A.name));
    output.started(instantOf(at.text(A['start-rtf'])));
    total += at.number(A.total) ?? 0;
    failures += at.number(A.failed) ?? 0;
    declaredErrors += at.number(A.errors) ?? 0;
  }

  function openOwner(element: number, at: Attributes): void {
    const line = at.number(A['source-line']);
    open.push({
      element,
      name: at.text(A.name) ?? '',
      type: at.repeatedText(A.type),
      result: at.repeatedText(A.result),
      ms: secondsOf(at, A.time),
      file: at.repeatedText(A['source-file']) || undefined,
      line: line !== undefined && Number.isInteger(line) && line > 0 ? line : undefined,
      hasFailure: false,
      exception: '',
      message: '',
      detail: '',
      reason: '',
    });
  }

  function openFailure(at: Attributes): void {
    inside = 'failure';
    const owner = open.at(-1);
    if (owner === undefined) return;
    owner.hasFailure = true;
    owner.exception = at.repeatedText(A['exception-type']) ?? '';
  }

  function closeTest(test: Open): void {
    const outcome = outcomeOf(test);
    const split = test.type === undefined ? splitQualified(test.name) : undefined;
    const classname = split?.classname ?? test.type ?? '';
    const { file, line, ms } = test;
    output.add({
      kind: 'case',
      suite: outermostClass(classname) ?? assembly,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      classname,
      name: named(split?.name ?? withoutClass(test.name, classname), '(no name)'),
      attempts: onlyAttempt(outcome),
      ...(ms === undefined ? {} : { ms }),
      repeated: 'case',
    });
  }

  function closeError({ element, type, name, message, detail, exception }: Open): void {
    const isClass = element === E.class;
    if (!isClass) errors++;
    output.add({
      kind: 'suite',
      suite: isClass ? (outermostClass(name) ?? assembly) : assembly,
      classname: isClass ? name : '',
      name: isClass ? '[class]' : `[${named(type, 'error')}] ${named(name, '(no name)')}`,
      attempts: [errored({ type: exception, message, detail })],
      repeated: 'case',
    });
  }

  function closeText(element: number, text: string): void {
    const owner = open.at(-1);
    if (owner === undefined) return;
    if (element === E.reason) {
      if (owner.reason === '') owner.reason = text;
    } else if (inside === 'reason') owner.reason = text;
    else if (element === E['stack-trace']) owner.detail = text;
    else if (element === E.message) owner.message = text;
  }

  return {
    open(element, at) {
      if (element === E.assembly) openAssembly(at);
      else if (element === E.test || element === E.error || element === E.class) openOwner(element, at);
      else if (element === E.failure) openFailure(at);
      else if (element === E.reason) {
        inside = 'reason';
        return true;
      } else return inside !== undefined && (element === E.message || element === E['stack-trace']);
      return false;
    },
    close(element, text) {
      if (element === E.test || element === E.error || element === E.class) {
        const closed = open.pop();
        if (closed === undefined) return;
        if (element === E.test) closeTest(closed);
        else if (element === E.error || closed.hasFailure) closeError(closed);
      } else if (element === E.message || element === E['stack-trace'] || element === E.reason) {
        closeText(element, text);
      }
      if (element === E.failure || element === E.reason) inside = undefined;
    },
    finish() {
      checkDeclared(output, { total, failed: failures });
      if (declaredErrors > errors) {
        const attempts = [errored({ message: 'the assembly counts more errors than the report shows' })];
        const entry = {
          kind: 'suite',
          suite: assembly,
          classname: '',
          name: '[errors]',
          attempts,
          repeated: 'case',
        } as const;
        for (const error of oneForEach(declaredErrors - errors, entry)) output.add(error);
      }
    },
  };
}

function outcomeOf({ result, hasFailure, exception, message, detail, reason }: Open): Outcome {
  const says = `${exception}${message}${detail}`.trim();
  const failure = { type: exception, message: says === '' ? 'failed, without a message' : message, detail };
  switch (result) {
    case 'Pass':
      return hasFailure ? failed(failure) : PASSED;
    case 'Fail':
      return failed(failure);
    case 'Skip':
      return skipped(reason);
    case 'NotRun':
      return skipped(reason.trim() === '' ? 'not run (explicit)' : reason);
    case undefined:
      return unknownStatus(undefined);
  }
  return unknownStatus(result);
}

function claims({ root, text }: Head): boolean {
  if (root?.name === 'assemblies') return true;
  // Other formats have an `assembly` somewhere, none as the root.
  return root?.name === 'assembly' && (root.attributes.has('run-date') || /<(?:class|collection)[\s>]/.test(text));
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlTests(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, xunitParser);
}

export const xunitNet: Format = {
  name: 'xunit-net',
  title: 'xUnit.net XML (1, 2, 3)',
  kind: 'tests',
  claims,
  read,
  documentation: {
    producers: ['xUnit.net'],
    reads: 'errors of clean-up, skip reasons, file and line (version 3), duration, time of the run (version 3)',
    limits: 'versions 1 and 2 write no time zone, so an old report is not told from a new one',
  },
};
