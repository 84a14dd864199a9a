import type { Finding } from './junit-finding.ts';
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

/** From `status` on, what a case has only where it says something of its outcome, or where it is spelled otherwise. */
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
  'message',
  'type',
  'tests',
  'skipped',
  'skip',
  'skips',
  'ignored',
  'xsi:noNamespaceSchemaLocation',
  'status',
  'Status',
  'result',
  'Result',
  'outcome',
  'Outcome',
  'state',
  'State',
  'success',
  'passed',
  'executed',
  'disabled',
  'failed',
  'failure',
  'failures',
  'error',
  'errors',
  'Name',
  'Tests',
  'Failures',
  'Errors',
] as const;

/** What serializers that write the names of classes, and those who write reports by hand, call these. */
const OTHER_SPELLINGS: readonly (readonly [element: (typeof ELEMENTS)[number], spellings: readonly string[]])[] = [
  ['testsuites', ['TestSuites', 'testSuites', 'Testsuites', 'TESTSUITES', 'test_suites']],
  ['testsuite', ['TestSuite', 'testSuite', 'Testsuite', 'TESTSUITE', 'test_suite']],
  ['testcase', ['TestCase', 'testCase', 'Testcase', 'TESTCASE', 'test_case']],
  ['failure', ['Failure', 'FAILURE', 'failed', 'Failed', 'FAILED', 'fail', 'Fail', 'FAIL']],
  ['error', ['Error', 'ERROR', 'exception', 'Exception']],
  ['skipped', ['Skipped', 'SKIPPED', 'skip', 'Ignored']],
];

const SPELLINGS = OTHER_SPELLINGS.flatMap(([element, spellings]) => spellings.map((name) => ({ name, element })));

export const VOCABULARY: Vocabulary = {
  elements: [...ELEMENTS, ...SPELLINGS.map(({ name }) => name)],
  attributes: ATTRIBUTES,
};
export const E = numbered(ELEMENTS);
export const A = numbered(ATTRIBUTES);

const MEANT = SPELLINGS.map(({ element }) => E[element]);

/** The element that is meant, by its place in the vocabulary. */
export function meant(element: number): number {
  return element < ELEMENTS.length ? element : (MEANT[element - ELEMENTS.length] ?? element);
}

const ROOTS = new Set(
  SPELLINGS.filter(({ element }) => element === 'testsuites' || element === 'testsuite').map(({ name }) => name),
);

export function isRootSpelledOtherwise(name: string | undefined): boolean {
  return name !== undefined && ROOTS.has(name);
}

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
