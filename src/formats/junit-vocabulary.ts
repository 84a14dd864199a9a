import type { Finding } from './junit-outcome.ts';
import { type Attributes, numbered, type Vocabulary } from './xml-events.ts';

const ELEMENTS = [
  'testsuites',
  'testsuite',
  'testcase',
  'failure',
  'error',
  'skipped',
  'ignored',
  'flakyFailure',
  'flakyError',
  'rerunFailure',
  'rerunError',
  'stackTrace',
  'system-out',
  'system-err',
  'properties',
  'property',
] as const;

const ATTRIBUTES = [
  'name',
  'classname',
  'class',
  'file',
  'filepath',
  'line',
  'lineno',
  'time',
  'duration',
  'timestamp',
  'hostname',
  'id',
  'package',
  'status',
  'result',
  'message',
  'type',
  'failure',
  'tests',
  'failures',
  'errors',
  'skipped',
  'skip',
  'skips',
  'ignored',
  'disabled',
  'xsi:noNamespaceSchemaLocation',
] as const;

export const VOCABULARY: Vocabulary = { elements: ELEMENTS, attributes: ATTRIBUTES };
export const E = numbered(ELEMENTS);
export const A = numbered(ATTRIBUTES);

/** What an element says of the case or suite that it is in, by element. */
export const SORTS: readonly (Finding['sort'] | undefined)[] = sortsOf({
  [E.failure]: 'failure',
  [E.error]: 'error',
  [E.skipped]: 'skipped',
  [E.ignored]: 'skipped',
  [E.flakyFailure]: 'flaky',
  [E.flakyError]: 'flaky error',
  [E.rerunFailure]: 'rerun',
  [E.rerunError]: 'rerun error',
});

function sortsOf(sorts: Readonly<Record<number, Finding['sort']>>): readonly (Finding['sort'] | undefined)[] {
  return Array.from(Object.values(E), (_, element) => sorts[element]);
}

export function fileOf(attributes: Attributes): string | undefined {
  const file = attributes.repeatedText(A.file) || attributes.repeatedText(A.filepath) || undefined;
  return file !== undefined && isDigit(file.charCodeAt(file.length - 1)) ? withoutLine(file) : file;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function withoutLine(file: string): string {
  return WITH_LINE.test(file) ? file.slice(0, file.lastIndexOf(':')) : file;
}

/** ExUnit: `test/cart_test.exs:12`, in which the line is no name of a test. */
const WITH_LINE = /\.\w{1,8}:\d{1,7}$/;

/** jest-junit's name for what is outside of any `describe`, and ctest's for a run that nobody named. */
export function written(name: string | undefined): string {
  return name === undefined || name === 'undefined' || name === '(empty)' ? '' : name.trim();
}
