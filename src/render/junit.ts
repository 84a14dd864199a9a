import {
  addCounts,
  countTests,
  lastFailure,
  NO_TESTS,
  type Outcome,
  type TestCase,
  type TestSuite,
} from '../domain/tests.ts';
import type { Judgement } from '../domain/verdict.ts';
import type { Renderer } from './renderer.ts';

/**
 * All tests of head as one JUnit file, in Surefire's dialect: the last attempt decides, earlier ones are `flakyFailure`, `flakyError`,
 * `rerunFailure` and `rerunError`. A line of a report is a line here; the order is that of the snapshot.
 */
export function renderJunit({ head }: Judgement): string {
  const { suites } = head.snapshot;
  const all = suites.map((suite) => countTests(suite.cases)).reduce(addCounts, NO_TESTS);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes([['name', 'test-health'], ...numbers(all)])}>`,
    ...suites.map(testSuite),
    '</testsuites>\n',
  ].join('\n');
}

function testSuite(suite: TestSuite): string {
  const counts = countTests(suite.cases);
  const environment = suite.environment === '' ? [] : [['hostname', suite.environment] as const];
  const head = attributes([['name', suite.name], ...environment, ...numbers(counts)]);
  return [`  <testsuite${head}>`, ...[...suite.cases].map((test) => testCase(suite, test)), '  </testsuite>'].join(
    '\n',
  );
}

type Attribute = readonly [name: string, value: string | number];

function numbers(counts: typeof NO_TESTS): readonly Attribute[] {
  return [
    ['tests', counts.total + counts.collectionErrors],
    ['failures', counts.failed],
    ['errors', counts.errored + counts.collectionErrors],
    ['skipped', counts.skipped],
  ];
}

function testCase(suite: TestSuite, test: TestCase): string {
  const head = attributes([
    ['classname', test.classname === '' ? suite.name : test.classname],
    ['name', test.name],
    ...(test.file === undefined ? [] : [['file', test.file] as const]),
    ...(test.line === undefined ? [] : [['line', test.line] as const]),
    ...(test.ms === undefined ? [] : [['time', test.ms / 1000] as const]),
  ]);
  const children = outcome(test);
  if (children.length === 0) return `    <testcase${head}/>`;
  return [`    <testcase${head}>`, ...children.map((child) => `      ${child}`), '    </testcase>'].join('\n');
}

function outcome(test: TestCase): readonly string[] {
  switch (test.verdict) {
    case 'passed':
      return [];
    case 'skipped':
      return [skipped(test.attempts.at(-1))];
    case 'flaky':
      return failedAttempts(test.attempts, 'flaky');
    case 'failed':
    case 'errored':
      return failed(test);
  }
}

function skipped(last: Outcome | undefined): string {
  const reason = last?.status === 'skipped' ? last.reason : '';
  const kind: readonly Attribute[] =
    last?.status === 'skipped' && last.expectedFailure ? [['type', 'pytest.xfail']] : [];
  return `<skipped${attributes([...kind, ...(reason === '' ? [] : [['message', reason] as const])])}/>`;
}

/** The failure that the verdict rests on, and the attempts before it. */
function failed(test: TestCase): readonly string[] {
  const failure = lastFailure(test) ?? { type: '', message: '', detail: '' };
  const last = test.attempts.findLastIndex(({ status }) => status === 'failed');
  const earlier = test.attempts.filter((_, i) => i !== last);
  const attempt = test.attempts[last];
  const others = attempt?.status === 'failed' ? (attempt.others ?? []) : [];
  const name = test.verdict === 'failed' ? 'failure' : 'error';
  return [...[failure, ...others].map((each) => element(name, each)), ...failedAttempts(earlier, 'rerun')];
}

function failedAttempts(attempts: readonly Outcome[], prefix: 'flaky' | 'rerun'): readonly string[] {
  return attempts.flatMap((each) =>
    each.status === 'failed'
      ? [element(`${prefix}${each.kind === 'failure' ? 'Failure' : 'Error'}`, each.failure)]
      : [],
  );
}

function element(
  name: string,
  { type, message, detail }: { readonly type: string; readonly message: string; readonly detail: string },
): string {
  return `<${name}${attributes([
    ['message', message],
    ['type', type],
  ])}>${escaped(detail)}</${name}>`;
}

function attributes(all: readonly Attribute[]): string {
  return all
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`)
    .join('');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\r', '&#13;'],
]);

/** What XML 1.0 cannot hold at all, not even as a reference, becomes `�`. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\uFFFD')
    .replace(/[&<>"\r]/g, (character) => ENTITIES.get(character) ?? '');
}

export const junit: Renderer = {
  name: 'junit',
  summary: 'all tests of the run as one JUnit file',
  file: true,
  render: renderJunit,
};
