import { type Outcome, onlyAttempt, PASSED } from '../domain/tests.ts';
import { ctestOutput } from './ctest-output.ts';
import type { Batch, Chunks, Format } from './format.ts';
import { errored, failed, named, skipped, unknownStatus } from './report-text.ts';
import { type Attributes, numbered } from './xml-events.ts';
import { readXmlTests, type TestOutput, type TestParser } from './xml-tests.ts';

/*
 * CTest's own Testing/<stamp>/Test.xml (`ctest -T Test`), what CDash reads.
 *
 * `notrun` is a failure, as ctest says (no executable, a fixture or a dependency failed), unless the test is disabled or asked to be skipped
 *   (SKIP_RETURN_CODE, SKIP_REGULAR_EXPRESSION).
 * A name in <TestList> without a result did not run: the report is incomplete.
 * The suite is the name of the build (CTEST_BUILD_NAME), without the host and the stamp, which are others in every run; the class is the folder.
 * Output is compressed by default: ctest-output.ts. Build.xml, Configure.xml and others have the same root and no <Testing>.
 */

const ELEMENTS = [
  'Site',
  'Testing',
  'StartTestTime',
  'TestList',
  'Test',
  'Name',
  'Path',
  'Results',
  'NamedMeasurement',
  'Measurement',
  'Value',
] as const;
const ATTRIBUTES = ['BuildName', 'Status', 'name', 'encoding', 'compression'] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

interface Open {
  readonly status: string | undefined;
  name: string;
  folder: string;
  output: string;
  readonly measured: Map<string, string>;
}

function ctestParser(output: TestOutput): TestParser {
  let buildName = 'CTest';
  let test: Open | undefined;
  let inList = false;
  let planned = 0;
  let seen = 0;
  let measurement: string | undefined;
  let encoding: string | undefined;
  let compression: string | undefined;

  function closeTest({ name, folder, status, output: printed, measured }: Open): void {
    seen++;
    const outcome = outcomeOf(status, measured, printed);
    const ms = millisecondsOf(measured.get('Execution Time'));
    output.add({
      kind: 'case',
      suite: buildName,
      classname: folder.replace(/^\.\/?/, ''),
      name: named(name, '(no name)'),
      attempts: onlyAttempt(outcome),
      ...(ms === undefined ? {} : { ms }),
      repeated: 'case',
    });
  }

  function openElement(element: number, at: Attributes): boolean {
    if (element === E.Site) {
      const written = at.text(A.BuildName) ?? '';
      if (written !== '' && written !== '(empty)') buildName = written;
    } else if (element === E.TestList) inList = true;
    else if (element === E.Test) {
      if (inList) planned++;
      else test = { status: at.repeatedText(A.Status), name: '', folder: '', output: '', measured: new Map() };
    } else if (element === E.NamedMeasurement) measurement = at.text(A.name) ?? '';
    else if (element === E.Measurement) measurement = undefined;
    else if (element === E.Value) {
      encoding = at.text(A.encoding);
      compression = at.text(A.compression);
      return test !== undefined;
    } else return element === E.StartTestTime || (test !== undefined && (element === E.Name || element === E.Path));
    return false;
  }

  function closeElement(element: number, text: string): void {
    if (element === E.StartTestTime) {
      const seconds = /^\d{9,11}$/.test(text.trim()) ? Number(text.trim()) : undefined;
      output.started(seconds === undefined ? undefined : seconds * 1000);
    } else if (element === E.TestList) inList = false;
    else if (test === undefined) return;
    else if (element === E.Test) {
      closeTest(test);
      test = undefined;
    } else if (element === E.Name) test.name = text;
    else if (element === E.Path) test.folder = text.trim();
    else if (element === E.Value) {
      if (measurement === undefined) test.output = ctestOutput(text, encoding, compression);
      else if (!test.measured.has(measurement)) test.measured.set(measurement, text.trim());
    }
  }

  return {
    open: openElement,
    close: closeElement,
    finish() {
      if (planned > seen) output.incomplete(`the run was to have ${planned} tests and the report has ${seen}`);
    },
  };
}

const ASKED_TO_SKIP = /^SKIP_/;

function outcomeOf(status: string | undefined, measured: ReadonlyMap<string, string>, printed: string): Outcome {
  const completion = measured.get('Completion Status') ?? '';
  switch (status) {
    case 'passed':
      return PASSED;
    case 'failed':
      return failed({ message: failedMessage(measured, printed), detail: printed });
    case 'notrun':
      if (completion === 'Disabled' || ASKED_TO_SKIP.test(completion)) return skipped(completion);
      return errored({
        message: printed.trim() === '' ? completion || 'did not run' : printed.trim(),
        detail: completion,
      });
    case undefined:
      return unknownStatus(undefined);
  }
  return unknownStatus(status);
}

/** What ctest says where it says more than that it failed, else what the test printed: an exit value tells no two causes apart. */
function failedMessage(measured: ReadonlyMap<string, string>, printed: string): string {
  const said = [measured.get('Exit Code'), measured.get('Completion Status')];
  const what = said.find((word = '') => word !== '' && word !== 'Completed' && word !== 'Failed');
  if (what !== undefined) return what;
  const lines = printed.split('\n').map((line) => line.trim());
  const told = lines.find((line) => TELLING.test(line)) ?? lines.find((line) => line !== '');
  const value = measured.get('Exit Value');
  return told ?? (value === undefined || value === '' ? 'failed' : `failed with exit value ${value}`);
}

const TELLING = /\b(?:error|fail(?:ed|ure)?|assert\w{0,20}|exception|expected|fatal|panic)\b/i;

function millisecondsOf(seconds: string | undefined): number | undefined {
  return seconds !== undefined && /^\d{1,9}(?:\.\d{1,20})?(?:e-\d{1,3})?$/.test(seconds)
    ? Math.round(Number(seconds) * 1000)
    : undefined;
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlTests(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, ctestParser);
}

export const ctest: Format = {
  name: 'ctest',
  title: 'CTest Test.xml',
  kind: 'tests',
  claims: ({ root, text }) => root?.name === 'Site' && /<Testing[\s>/]/.test(text),
  read,
  documentation: {
    producers: ['ctest'],
    reads: 'tests that were planned and did not run, output of failures, duration, time of the run',
    limits: 'no file and line; ctest --repeat shows the last attempt only',
  },
};
