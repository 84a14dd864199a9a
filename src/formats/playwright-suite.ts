import { type Outcome, PASSED, PASSED_ONCE } from '../domain/tests.ts';
import type { ReportedCase } from './format.ts';
import { asText, below, duration, field, lineNumber, list, number, text } from './json.ts';
import { errored, failed, failedAsExpected, named, skipped, typedMessage, unknownStatus } from './report-text.ts';

/** What the suite of one file holds. */
export interface SuiteOfFile {
  readonly cases: readonly ReportedCase[];
  /** Tests that were to run and did not, which no failure of the same file and project explains. */
  readonly waiting: number;
  readonly interrupted: number;
}

interface Read {
  readonly entry: ReportedCase;
  readonly ending: Ending;
}

type Ending = 'skipped' | 'interrupted' | 'did not run' | 'failed' | 'other';

export function readSuite(root: unknown): SuiteOfFile {
  const read = [...testsOf(root)];
  const broken = new Set(read.filter(({ ending }) => ending === 'failed').map(({ entry }) => entry.project));
  const waiting = read.filter(({ ending, entry }) => ending === 'did not run' && !broken.has(entry.project)).length;
  return {
    cases: read.map(({ entry }) => entry),
    waiting,
    interrupted: read.filter(({ ending }) => ending === 'interrupted').length,
  };
}

function* testsOf(root: unknown): Generator<Read> {
  const file = text(field(root, 'file')) ?? text(field(root, 'title'));
  const open: { readonly suite: unknown; readonly titles: string }[] = [{ suite: root, titles: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { suite, titles } = next;
    for (const spec of list(field(suite, 'specs'))) {
      const place = {
        suite: file ?? text(field(spec, 'file')),
        file: text(field(spec, 'file')) ?? file,
        classname: titles,
        name: named(text(field(spec, 'title')), '(no name)'),
        ...lineNumber(field(spec, 'line')),
      };
      for (const test of list(field(spec, 'tests'))) yield readTest(test, place);
    }
    const inner = list(field(suite, 'suites'));
    for (const one of inner.toReversed()) {
      open.push({ suite: one, titles: below(titles, named(text(field(one, 'title')), '')) });
    }
  }
}

interface Place {
  readonly suite: string | undefined;
  readonly file: string | undefined;
  readonly classname: string;
  readonly name: string;
  readonly line?: number;
}

function readTest(test: unknown, { file, ...place }: Place): Read {
  const results = list(field(test, 'results'));
  const project = text(field(test, 'projectName')) ?? '';
  const ending = endingOf(test, results);
  const times = results.map((result) => number(field(result, 'duration')) ?? 0);
  const entry: ReportedCase = {
    kind: 'case',
    ...place,
    ...(file === undefined ? {} : { file }),
    ...(project === '' ? {} : { project }),
    attempts: ending === 'failed' || ending === 'other' ? attemptsOf(test, results) : [skipped(reasonOf(test, ending))],
    repeated: 'case',
    ...(results.length === 0 ? {} : duration(times.reduce((sum, ms) => sum + ms, 0))),
  };
  return { entry, ending };
}

function endingOf(test: unknown, results: readonly unknown[]): Ending {
  const statuses = results.map((result) => field(result, 'status'));
  if (statuses.every((status) => status === 'skipped')) {
    return field(test, 'expectedStatus') === 'skipped' ? 'skipped' : 'did not run';
  }
  if (statuses.every((status) => status === 'skipped' || status === 'interrupted')) return 'interrupted';
  return field(test, 'status') === 'unexpected' ? 'failed' : 'other';
}

function reasonOf(test: unknown, ending: Ending): string {
  if (ending !== 'skipped') return ending;
  const annotations = list(field(test, 'annotations'));
  const skip = annotations.find((one) => ['skip', 'fixme'].includes(text(field(one, 'type')) ?? ''));
  return asText(field(skip, 'description')) ?? (field(skip, 'type') === 'fixme' ? 'fixme' : '');
}

/** A test that is called unexpected never ends with a pass. */
function attemptsOf(test: unknown, results: readonly unknown[]): readonly Outcome[] {
  const expected = text(field(test, 'expectedStatus')) ?? 'passed';
  const attempts = results.map((result) => outcomeOf(result, { expected, test }));
  const isUnexpected = field(test, 'status') === 'unexpected';
  if (isUnexpected && attempts.at(-1)?.status !== 'failed') {
    attempts.push(failed({ message: 'the report says that the test did not end as expected' }));
  }
  return attempts.length === 1 && attempts[0] === PASSED ? PASSED_ONCE : attempts;
}

function outcomeOf(result: unknown, { expected, test }: { expected: string; test: unknown }): Outcome {
  const status = field(result, 'status');
  if (status === 'passed') {
    return expected === 'passed' ? PASSED : failed({ message: `the test passed, and was to end as ${expected}` });
  }
  if (status === 'skipped') return skipped('');
  if (status === expected) {
    const mark = list(field(test, 'annotations')).find((one) => field(one, 'type') === 'fail');
    return failedAsExpected(asText(field(mark, 'description')) ?? 'test.fail');
  }
  if (status === 'failed') return failureFrom(result);
  if (status === 'timedOut') return failureFrom(result, 'timed out');
  return status === 'interrupted' ? errored({ message: 'interrupted' }) : unknownStatus(status);
}

function failureFrom(result: unknown, otherwise = ''): Outcome {
  const errors = list(field(result, 'errors'));
  const all = errors.length > 0 ? errors : [field(result, 'error')];
  const messages = all.map((error) => asText(field(error, 'message')) ?? asText(field(error, 'value')) ?? '');
  const stack = asText(field(field(result, 'error'), 'stack'));
  const head = messages[0] ?? '';
  return failed({
    ...typedMessage(head === '' ? otherwise : head),
    detail: messages.length > 1 ? messages.join('\n\n') : (stack ?? head),
  });
}
