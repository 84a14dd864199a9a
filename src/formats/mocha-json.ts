// Mocha's `--reporter json` (also through `npm test`, with lines around it).
//
// - The tests stand twice: in `tests`, and by outcome in `pending`, `failures`, `passes`. The second is read; the first has no outcome.
// - A hook that fails is in `failures` only, as `"before all" hook for "first test"`; the tests behind it are nowhere. It is an error
//   of the suite.
// - `currentRetry: 2` is a test that ran three times (this.retries); why the first two failed is not in the report.
// - A test that calls done() twice has passed and failed: two entries, and the failure stays.
// - Mocha writes the report at the end: process.exit() in a test, or a file that cannot be loaded, leaves none. --bail leaves out the
//   rest without a word.

import { type Outcome, onlyAttempt, PASSED } from '../domain/tests.ts';
import { compareDeclared } from './declared.ts';
import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { asText, count, duration, field, has, instant, text } from './json.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';
import { failed, named, skipped } from './report-text.ts';

export const mochaJson: Format = {
  name: 'mocha-json',
  title: 'Mocha JSON',
  kind: 'tests',
  claims(head) {
    if (!head.text.includes('"stats"')) return false;
    const shape = shapeOf(head);
    const stats = field(shape, 'stats');
    // Mochawesome has the same statistics and more.
    return has(stats, 'suites') && has(stats, 'passes') && !has(stats, 'testsRegistered') && !has(shape, 'results');
  },
  read,
  documentation: {
    producers: ['Mocha'],
    reads: 'hooks that failed, pending tests, retries',
    limits: 'why an earlier try failed is not in the report; --bail leaves out the rest without a word',
  },
};

const LISTS = ['pending/*', 'failures/*', 'passes/*'];

function* read(chunks: Chunks): Generator<Batch> {
  const stats = new Map<string, unknown>();
  const counted = { total: 0, failed: 0, hooks: 0 };
  const lists = new Set<string>();
  for (const { at, value, path } of jsonEntries(chunks, ['stats/*', ...LISTS, 'tests/*'])) {
    if (at === 'stats/*') {
      stats.set(String(path[1]), value);
      if (path[1] === 'start') yield instant(value);
    }
    lists.add(at);
    if (!LISTS.includes(at)) continue;
    const test = readTest(value, at);
    if (test.kind === 'case') counted.total++;
    else counted.hooks++;
    if (test.kind === 'case' && at === 'failures/*') counted.failed++;
    yield { cases: [test] };
  }
  const hooks = counted.hooks;
  const failures = count(stats.get('failures'));
  yield* compareDeclared(
    { total: count(stats.get('tests')), failed: failures === undefined ? undefined : failures - hooks },
    counted,
  );
  if (stats.get('end') === undefined) yield { incomplete: 'the report has no end of the run' };
}

const HOOK = /^"(?:before|after) (?:all|each)" hook/;

function readTest(test: unknown, at: string): ReportedCase {
  const name = named(text(field(test, 'title')), '(no name)');
  const full = text(field(test, 'fullTitle')) ?? name;
  const file = text(field(test, 'file'));
  return {
    kind: HOOK.test(name) ? 'suite' : 'case',
    suite: file,
    ...(file === undefined ? {} : { file }),
    classname: full.endsWith(name) ? named(full.slice(0, -name.length), '') : '',
    name,
    attempts: attemptsOf(test, at),
    repeated: 'case',
    ...duration(field(test, 'duration')),
  };
}

const MOST_TRIES = 100;

function attemptsOf(test: unknown, at: string): readonly Outcome[] {
  const earlier = Math.min(count(field(test, 'currentRetry')) ?? 0, MOST_TRIES);
  if (at === 'pending/*') return [skipped('')];
  const outcome = at === 'passes/*' ? PASSED : failureFrom(field(test, 'err'));
  if (earlier === 0) return onlyAttempt(outcome);
  return [...Array.from({ length: earlier }, () => failed({})), outcome];
}

function failureFrom(error: unknown): Outcome {
  return failed({
    type: text(field(error, 'name')),
    message: asText(field(error, 'message')),
    detail: asText(field(error, 'stack')),
  });
}
