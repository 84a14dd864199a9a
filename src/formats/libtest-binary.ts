import type { Batch, ReportedCase } from './format.ts';
import { count, field } from './json.ts';
import { errored, named, skipped } from './report-text.ts';
import { runErrors } from './run-error.ts';

/** What the stream says of one test binary. */
export interface TestBinary {
  readonly name: string | undefined;
  /** Largest of the counts that its suite began with. */
  expected: number;
  begun: number;
  over: number;
  /** Failures and ignored tests that the ends of its suite count. */
  failed: number;
  ignored: number;
  isFailed: boolean;
  readonly running: Set<string>;
  /** Tests that have ended, but for ignored ones. */
  readonly ended: Set<string>;
  endedIgnored: number;
  failures: number;
}

export function testBinary(name: string | undefined): TestBinary {
  return {
    name,
    expected: 0,
    begun: 0,
    over: 0,
    failed: 0,
    ignored: 0,
    isFailed: false,
    running: new Set(),
    ended: new Set(),
    endedIgnored: 0,
    failures: 0,
  };
}

export function beginSuite(binary: TestBinary, expected: number): void {
  binary.begun++;
  binary.expected = Math.max(binary.expected, expected);
}

export function endSuite(binary: TestBinary, end: unknown): void {
  binary.over++;
  binary.failed += count(field(end, 'failed')) ?? 0;
  binary.ignored = Math.max(binary.ignored, count(field(end, 'ignored')) ?? 0);
  binary.isFailed ||= field(end, 'event') !== 'ok';
}

/** What is wrong with a binary of which nothing more will come. */
export function* closeBinary(binary: TestBinary): Generator<Batch> {
  const isOver = binary.over >= binary.begun;
  const hiddenIgnored = isOver ? Math.max(0, binary.ignored - binary.endedIgnored) : 0;
  const cases = openCases(binary, hiddenIgnored);
  if (cases.length > 0) yield { cases };
  if (!isOver) yield { incomplete: 'a test binary ended before its tests did' };
  const missing = binary.expected - binary.ended.size - Math.max(binary.ignored, binary.endedIgnored);
  if (isOver && missing > 0)
    yield { incomplete: `${missing} of ${binary.expected} tests of a test binary did not run` };
  if (binary.failed <= binary.failures && !(binary.isFailed && binary.failures === 0)) return;
  const message = `the test binary reports ${binary.failed} failures, and names ${binary.failures}`;
  const errors = runErrors({ message }, binary.failed - binary.failures);
  yield { cases: errors.map((error) => ({ ...error, suite: binary.name })) };
}

/** Tests that began and have no end: ignored ones that nextest loses, or those that were running. */
function openCases(binary: TestBinary, hiddenIgnored: number): readonly ReportedCase[] {
  const areIgnored = binary.running.size <= hiddenIgnored;
  const outcome = areIgnored ? skipped('') : errored({ message: 'the test was running when its test binary ended' });
  return [...binary.running].map((name) => ({
    kind: 'case',
    ...placeOf(name, binary.name),
    attempts: [outcome],
    repeated: 'case',
  }));
}

/** nextest: `crate::binary$module::test`. A doc test's name is `src/lib.rs - item (line 3)`. */
export function placeOf(
  written: string,
  binary: string | undefined,
): { readonly suite: string | undefined; readonly classname: string; readonly name: string } {
  const dollar = written.indexOf('$');
  const path = written.slice(dollar + 1);
  const parts = path.includes(' - ') ? [path] : path.split('::');
  const name = named(parts.pop(), '(no name)');
  return { suite: dollar < 0 ? binary : written.slice(0, dollar), classname: parts.join('::'), name };
}
