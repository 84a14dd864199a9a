// Playwright Test's `--reporter=json`, also of `merge-reports`.
//
// - A file's suite has the suites of its describes and the specs; a spec has one test per project; a test has one result per try.
// - Ours are the words of Playwright's list reporter: passed, failed, flaky, skipped, interrupted, did not run. The report itself calls
//   the last two "skipped": a run that was interrupted, or stopped by --max-failures or a time limit, has no failure in it. What was
//   to pass and has no result did not run; unless an earlier test of the same file and project failed (serial mode, beforeAll), that
//   makes the report incomplete.
// - test.fail(): failing is expected (`expectedStatus: "failed"`), and kept apart from passing. Passing is the failure.
// - Files that cannot be loaded, no tests found, global set-up and workers that break are in `errors` of the document. After a
//   file that cannot be loaded nothing runs.
// - Messages are coloured; a test has several errors (expect.soft).

import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { asText, count, field, has, instant, lineNumber, text } from './json.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';
import { readSuite } from './playwright-suite.ts';
import { errored, named, typedMessage } from './report-text.ts';

export const playwrightJson: Format = {
  name: 'playwright-json',
  title: 'Playwright JSON',
  kind: 'tests',
  claims(head) {
    if (!head.text.includes('"config"')) return false;
    const shape = shapeOf(head);
    const config = field(shape, 'config');
    // `metadata` may hold a whole diff: the first keys decide.
    return (
      (has(config, 'forbidOnly') && has(config, 'fullyParallel')) ||
      (config !== undefined && has(shape, 'suites') && has(shape, 'stats'))
    );
  },
  read,
  documentation: {
    producers: ['Playwright Test'],
    reads:
      'projects, every try, expected failures, tests that were interrupted or did not run, errors outside of tests',
    limits: 'steps and attachments are not read',
  },
};

const STATS = ['expected', 'unexpected', 'flaky', 'skipped'] as const;

function* read(chunks: Chunks): Generator<Batch> {
  const stats = new Map<string, unknown>();
  let tests = 0;
  let waiting = 0;
  let interrupted = 0;
  for (const { at, value, path } of jsonEntries(chunks, ['config/rootDir', 'suites/*', 'errors/*', 'stats/*'])) {
    if (at === 'config/rootDir') {
      const root = text(value);
      if (root !== undefined) yield { sources: [root] };
    } else if (at === 'suites/*') {
      const file = readSuite(value);
      tests += file.cases.length;
      waiting += file.waiting;
      interrupted += file.interrupted;
      yield { cases: file.cases };
    } else if (at === 'errors/*') {
      yield readError(value);
    } else {
      stats.set(String(path[1]), value);
      if (path[1] === 'startTime') yield instant(value);
    }
  }
  const declared = STATS.reduce((sum, key) => sum + (count(stats.get(key)) ?? 0), 0);
  if (stats.size === 0 && tests === 0) yield { incomplete: 'the report has neither tests nor statistics' };
  if (declared > tests) yield { incomplete: `the report declares ${declared} tests and has ${tests}` };
  if (interrupted > 0) yield { incomplete: `the run was interrupted within ${amount(interrupted)}` };
  if (waiting > 0) yield { incomplete: `${amount(waiting)} did not run` };
}

function amount(tests: number): string {
  return tests === 1 ? '1 test' : `${tests} tests`;
}

/** What the run says when a limit of its own stops it. */
const STOPPED = /^(?:Testing stopped early|Timed out waiting)/;

function readError(error: unknown): Batch {
  const message = asText(field(error, 'message')) ?? asText(field(error, 'value')) ?? asText(error);
  const detail = asText(field(error, 'stack')) ?? asText(field(error, 'snippet'));
  const outcome = errored({ ...typedMessage(message ?? ''), detail });
  const shown = outcome.status === 'failed' ? outcome.failure.message : '';
  if (STOPPED.test(shown)) return { incomplete: named(shown.split('\n', 1)[0], 'the run was stopped') };
  const location = field(error, 'location');
  const file = text(field(location, 'file'));
  const isLoading = file !== undefined && /\.(?:spec|test)\./.test(file);
  const entry: ReportedCase = {
    kind: isLoading ? 'collection' : 'internal',
    suite: isLoading ? file : undefined,
    ...(file === undefined ? {} : { file, ...lineNumber(field(location, 'line')) }),
    classname: '',
    name: isLoading ? '[load]' : '[run]',
    attempts: [outcome],
    repeated: 'case',
  };
  return { cases: [entry] };
}
