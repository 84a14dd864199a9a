// Jest's `--json --outputFile` (also the results that a custom reporter gets), Vitest's `--reporter=json`.
//
// - A file that cannot be loaded is a failed file without tests: a collection error. A file that failed though none of its tests did
//   is one whose hooks failed (Jest's afterAll, Vitest's beforeAll, after which its tests are "skipped"): an error of the suite.
// - Jest: an afterAll that fails beside failing tests is only in the file's message ("Test suite failed to run").
// - Jest: `invocations` counts the tries of a test (jest.retryTimes); why the earlier ones failed is mostly not in the report.
// - Vitest: a test that passed and has failure messages passed at a later try.
// - Jest: `pending` is skipped (or left out by --testNamePattern). Vitest: `pending` was queued and never ran (--bail), `skipped` is
//   skipped; a file that never began has passed, without tests.
// - Jest: `failing: true` (test.failing) that passed failed as it should. Vitest does not say which tests are `fails`.
// - Jest writes no report at all for --bail, an interrupt or process.exit() in a test. Vitest: an error outside of any test is not in
//   the report, which says success; only the runner's exit status tells.
// - Jest's `--coverage` adds `coverageMap`: Istanbul's data, by file.

import { type Outcome, onlyAttempt, PASSED } from '../domain/tests.ts';
import { compareDeclared, type Declared, tally } from './declared.ts';
import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { istanbulFile } from './istanbul.ts';
import {
  asText,
  count,
  declaredCount,
  duration,
  field,
  has,
  instant,
  isFalse,
  isTrue,
  lineNumber,
  list,
  text,
} from './json.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';
import { errored, failed, failedAsExpected, named, skipped, typedMessage, unknownStatus } from './report-text.ts';
import { runError, runErrors } from './run-error.ts';

export const jestJson: Format = {
  name: 'jest-json',
  title: 'Jest and Vitest JSON',
  kind: 'tests',
  claims(head) {
    if (!head.text.includes('"num')) return false;
    const shape = shapeOf(head);
    return (
      count(field(shape, 'numTotalTestSuites')) !== undefined ||
      count(field(shape, 'numFailedTestSuites')) !== undefined
    );
  },
  read,
  documentation: {
    producers: ['Jest', 'Vitest'],
    reads: 'files that could not be loaded, hooks that failed, retries, todo, expected failures, coverageMap',
    limits: 'Vitest: errors outside of tests are not in the report. Jest: why an earlier try failed is not either',
  },
};

const ROOT_COUNTS = ['numTotalTests', 'numFailedTests', 'numTotalTestSuites', 'numRuntimeErrorTestSuites'] as const;
const PATTERNS = [...ROOT_COUNTS, 'startTime', 'success', 'wasInterrupted', 'testResults/*', 'coverageMap/*'];

function* read(chunks: Chunks): Generator<Batch> {
  const root = new Map<string, unknown>();
  const counted = tally();
  let files = 0;
  let fileErrors = 0;
  let waiting = 0;
  for (const { at, value, path } of jsonEntries(chunks, PATTERNS)) {
    if (at === 'testResults/*') {
      const isVitest = !root.has('numRuntimeErrorTestSuites');
      const file = readFile(value, isVitest);
      files++;
      fileErrors += file.cases.filter(({ kind }) => kind !== 'case').length;
      waiting += file.waiting;
      counted.add(file.cases);
      if (file.cases.length > 0) yield { cases: file.cases };
    } else if (at === 'coverageMap/*') {
      yield { files: [istanbulFile(String(path[1]), value)] };
    } else {
      root.set(String(path[0]), value);
      if (at === 'startTime') yield instant(value);
    }
  }
  yield* ending(root, { counted: counted.counts(), files, fileErrors, waiting });
}

interface Totals {
  readonly counted: Declared;
  readonly files: number;
  readonly fileErrors: number;
  /** Tests that were to run and did not. */
  readonly waiting: number;
}

function* ending(
  root: ReadonlyMap<string, unknown>,
  { counted, files, fileErrors, waiting }: Totals,
): Generator<Batch> {
  const declared = {
    total: declaredCount(root.get('numTotalTests')),
    failed: declaredCount(root.get('numFailedTests')),
  };
  yield* compareDeclared(declared, counted);
  const runtimeErrors = declaredCount(root.get('numRuntimeErrorTestSuites'));
  const toRun = declaredCount(root.get('numTotalTestSuites')) ?? 0;
  if (runtimeErrors !== undefined && toRun > files) {
    yield { incomplete: `${toRun - files} of ${toRun} test files have no result in the report` };
  }
  if (runtimeErrors !== undefined && runtimeErrors > fileErrors) {
    const message = `the report counts ${runtimeErrors} test files that failed to run, and names ${fileErrors}`;
    yield { cases: runErrors({ message }, runtimeErrors - fileErrors) };
  } else if (isFalse(root.get('success')) && (counted.failed ?? 0) + fileErrors === 0) {
    const nothing = counted.total === 0 ? ', and has no test' : ', and names no test that did';
    yield { cases: [runError({ message: `the report says that the run failed${nothing}` })] };
  }
  if (waiting > 0) yield { incomplete: `${waiting} ${waiting === 1 ? 'test' : 'tests or files'} did not run` };
  if (isTrue(root.get('wasInterrupted'))) yield { incomplete: 'the run was interrupted' };
}

function readFile(
  entry: unknown,
  isVitest: boolean,
): { readonly cases: readonly ReportedCase[]; readonly waiting: number } {
  const path = text(field(entry, 'name')) ?? text(field(entry, 'testFilePath'));
  const project = projectOf(field(entry, 'displayName'));
  const place = {
    suite: path,
    ...(path === undefined ? {} : { file: path }),
    ...(project === undefined ? {} : { project }),
  };
  const all = [...list(field(entry, 'assertionResults')), ...list(field(entry, 'testResults'))];
  const tests = all.filter((test) => !standsForFile(test));
  const cases = tests.map((test): ReportedCase => ({ ...place, ...readTest(test, isVitest) }));
  const message = asText(field(entry, 'message')) ?? asText(field(entry, 'failureMessage')) ?? '';
  const error = fileError(entry, message, cases);
  if (error !== undefined) {
    const kind = tests.length === 0 ? 'collection' : 'suite';
    cases.push({
      ...place,
      kind,
      classname: '',
      name: kind === 'collection' ? '[load]' : '[hooks]',
      attempts: [error],
      repeated: 'case',
    });
  }
  if (!has(entry, 'assertionResults') && !has(entry, 'testResults')) return { cases, waiting: 1 };
  const notBegun = isVitest && tests.length === 0 && error === undefined ? 1 : 0;
  const queued = isVitest ? tests.filter((test) => field(test, 'status') === 'pending').length : 0;
  return { cases, waiting: notBegun + queued };
}

/** jest-junit with `reportTestSuiteErrors` puts the error of a file among its tests, in what all reporters share: without a title, with a status of its own. */
function standsForFile(test: unknown): boolean {
  const message = asText(list(field(test, 'failureMessages'))[0]) ?? '';
  return !has(test, 'title') && field(test, 'status') === 'error' && message.includes(RUN_FAILED);
}

function projectOf(displayName: unknown): string | undefined {
  const name = text(displayName) ?? text(field(displayName, 'name')) ?? '';
  return name === '' ? undefined : name;
}

/** Of a file. A word that is not known says nothing good. */
const FILES_THAT_PASSED: ReadonlySet<unknown> = new Set([
  'passed',
  'skipped',
  'pending',
  'focused',
  'todo',
  'disabled',
]);

const RUN_FAILED = 'Test suite failed to run';

/** What went wrong with a file beside its tests. */
function fileError(entry: unknown, message: string, cases: readonly ReportedCase[]): Outcome | undefined {
  const execError = field(entry, 'testExecError') ?? undefined;
  const thrown = asText(field(execError, 'message')) ?? text(execError);
  const status = field(entry, 'status') ?? 'passed';
  const isFailed = !FILES_THAT_PASSED.has(status) || execError !== undefined || (cases.length === 0 && message !== '');
  const hasFailedTest = cases.some(({ attempts }) => attempts.at(-1)?.status === 'failed');
  const at = message.indexOf(RUN_FAILED);
  if (at < 0 && !(isFailed && (!hasFailedTest || execError !== undefined))) return undefined;
  const detail = at < 0 ? message : message.slice(at + RUN_FAILED.length);
  if (detail.trim() !== '') return errored({ message: thrown, detail: detail.trim() });
  return errored({
    message: thrown ?? (cases.length === 0 ? 'the file could not be run' : 'a hook of the file failed'),
  });
}

function readTest(test: unknown, isVitest: boolean): Omit<ReportedCase, 'suite'> {
  const ancestors = list(field(test, 'ancestorTitles')).map((title) => text(title) ?? '');
  return {
    kind: 'case',
    classname: ancestors.filter((title) => title !== '').join(' › '),
    name: named(text(field(test, 'title')), '(no name)'),
    attempts: attemptsOf(test, isVitest),
    repeated: 'case',
    ...lineNumber(field(field(test, 'location'), 'line')),
    ...duration(field(test, 'duration')),
  };
}

function attemptsOf(test: unknown, isVitest: boolean): readonly Outcome[] {
  const messages = list(field(test, 'failureMessages')).flatMap((message) => asText(message) ?? []);
  const outcome = outcomeOf(test, messages, isVitest);
  const reasons = list(field(test, 'retryReasons')).map((reason) => asText(reason) ?? '');
  if (outcome === PASSED && messages.length > 0) return [...messages.map(failureFrom), PASSED];
  const tries = (count(field(test, 'invocations')) ?? 1) - 1;
  const earlier = Math.min(Math.max(tries, reasons.length), MOST_TRIES);
  if (outcome.status === 'skipped' || earlier <= 0) return onlyAttempt(outcome);
  return [...Array.from({ length: earlier }, (_, i) => failureFrom(reasons[i] ?? '')), outcome];
}

const MOST_TRIES = 100;

function outcomeOf(test: unknown, messages: readonly string[], isVitest: boolean): Outcome {
  const status = field(test, 'status');
  if (status === 'passed') return isTrue(field(test, 'failing')) ? failedAsExpected('test.failing') : PASSED;
  if (status === 'failed') return failureFrom(messages.join('\n\n'));
  if (status === 'todo') return skipped('todo');
  if (status === 'pending') return skipped(isVitest ? 'did not run' : '');
  return status === 'skipped' || status === 'disabled' ? skipped('') : unknownStatus(status);
}

/** `Name: message`, then the frames of the stack. */
function failureFrom(message: string): Outcome {
  const frames = message.search(/\n\s{1,20}at /);
  const head = frames < 0 ? message : message.slice(0, frames);
  return failed({ ...typedMessage(head), detail: message });
}
