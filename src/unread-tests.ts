import { utf8 } from './formats/decode.ts';
import type { Chunks, Head } from './formats/format.ts';
import { has, list } from './formats/json.ts';
import { shapeOf } from './formats/json-shape.ts';

interface UnreadTests {
  readonly tool: string;
  /** What only a failure has. */
  readonly failed: RegExp;
}

/** Reports of tests in XML that no format claims, by their root element. */
const XML: ReadonlyMap<string, UnreadTests> = new Map([
  ['Catch', { tool: 'Catch2', failed: /\bsuccess="false"/ }],
  ['Catch2TestRun', { tool: 'Catch2', failed: /\bsuccess="false"/ }],
  ['doctest', { tool: 'doctest', failed: /\b(?:success|test_case_success)="false"/ }],
  ['TestCase', { tool: 'Qt Test', failed: /<Incident\s+type="(?:fail|xpass)"/ }],
  ['TestRun', { tool: 'CppUnit', failed: /<FailedTest[\s>]/ }],
  ['CUNIT_TEST_RUN_REPORT', { tool: 'CUnit', failed: /<CUNIT_RUN_TEST_FAILURE>/ }],
  ['unittest-results', { tool: 'UnitTest++', failed: /<failure[\s/>]/ }],
  ['gtester', { tool: 'GLib', failed: /<status\s[^<>]{0,200}\bexit-status="[^"0]/ }],
  ['testExecutions', { tool: 'SonarQube', failed: /<(?:failure|error)[\s/>]/ }],
  ['unitTest', { tool: 'SonarQube', failed: /<(?:failure|error)[\s/>]/ }],
]);

interface UnreadJson extends UnreadTests {
  /** Keys of the document, or of the first element of its list. */
  readonly keys: readonly string[];
}

/** The same in JSON. */
const JSON_REPORTS: readonly UnreadJson[] = [
  { tool: 'pytest-json-report', keys: ['exitcode', 'summary'], failed: /"exitcode": ?[1-4]\b/ },
  { tool: 'GoogleTest', keys: ['testsuites', 'failures'], failed: /"failures": ?[1-9]/ },
  { tool: 'Ginkgo', keys: ['SuitePath', 'SuiteSucceeded'], failed: /"SuiteSucceeded": ?false/ },
  { tool: 'Newman', keys: ['collection', 'run'], failed: /"failures": ?\[\s{0,200}\{/ },
  { tool: 'WebdriverIO', keys: ['suites', 'capabilities'], failed: /"state": ?"failed"/ },
  { tool: 'TestCafe', keys: ['fixtures', 'userAgents'], failed: /"errs": ?\[\s{0,200}"/ },
];

/** No mark of a failure is longer. */
const LONGEST = 300;

/** The tool whose report this is, if it has a failure in it: nobody would see that. Without one, another report says the same. */
export function unreadFailures(head: Head, chunks: Chunks): string | undefined {
  const unread = head.root === undefined ? jsonReport(head) : XML.get(head.root.name);
  if (unread === undefined) return undefined;
  const decoder = new TextDecoder();
  let text = '';
  for (const block of utf8(chunks)) {
    text = text.slice(-LONGEST) + decoder.decode(block, { stream: true });
    if (unread.failed.test(text)) return unread.tool;
  }
  return undefined;
}

/** Some are a list of what others are one of. */
function jsonReport(head: Head): UnreadTests | undefined {
  const shape = shapeOf(head);
  const document = list(shape)[0] ?? shape;
  return JSON_REPORTS.find(({ keys }) => keys.every((key) => has(document, key)));
}
