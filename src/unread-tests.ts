import { utf8 } from './formats/decode.ts';
import type { Chunks, Head } from './formats/format.ts';

interface UnreadTests {
  readonly tool: string;
  /** What only a failure has. */
  readonly failed: RegExp;
}

/** Reports of tests in XML that no format claims, by their root element. */
const UNREAD: ReadonlyMap<string, UnreadTests> = new Map([
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

/** No mark of a failure is longer. */
const LONGEST = 300;

/** The tool whose report this is, if it has a failure in it: nobody would see that. Without one, another report says the same. */
export function unreadFailures({ root }: Head, chunks: Chunks): string | undefined {
  const unread = UNREAD.get(root?.name ?? '');
  if (unread === undefined) return undefined;
  const decoder = new TextDecoder();
  let text = '';
  for (const block of utf8(chunks)) {
    text = text.slice(-LONGEST) + decoder.decode(block, { stream: true });
    if (unread.failed.test(text)) return unread.tool;
  }
  return undefined;
}
