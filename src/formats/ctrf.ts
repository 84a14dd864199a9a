// CTRF (Common Test Report Format, https://ctrf.io), by reporters for Jest, Playwright, Cypress, Vitest, k6, Go and others.
//
// - `status` is passed, failed, skipped, pending or other. `other` is an error unless `rawStatus` says that the test was left out
//   (the Jest reporter gives `todo` so, in its minimal mode without `rawStatus`).
// - `retryAttempts`: all attempts (specification) or all but the last (the Playwright reporter). `retries` alone counts the earlier ones;
//   `flaky: true` is a pass at a later attempt.
// - `suite` is text (older) or a list. Tests of Playwright's projects differ by `browser` alone ("chromium 130.0"): the project, without
//   its version.
// - The summary is a cross-check: a report may declare failures that it does not list.

import { type Outcome, onlyAttempt, PASSED } from '../domain/tests.ts';
import { compareDeclared, tally } from './declared.ts';
import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { asText, count, declaredCount, duration, field, has, instant, isTrue, lineNumber, list, text } from './json.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';
import { errored, failed, named, skipped, typedMessage, unknownStatus } from './report-text.ts';

export const ctrf: Format = {
  name: 'ctrf',
  title: 'CTRF',
  kind: 'tests',
  claims(head) {
    if (!head.text.includes('"CTRF"') && !head.text.includes('"results"')) return false;
    const shape = shapeOf(head);
    const results = field(shape, 'results');
    return field(shape, 'reportFormat') === 'CTRF' || (has(field(results, 'tool'), 'name') && has(results, 'summary'));
  },
  read,
  documentation: {
    producers: ['playwright-ctrf-json-reporter'],
    reads: 'retries with their attempts, file and line, raw statuses',
    limits: 'the status "other" without a raw status is an error',
  },
};

function* read(chunks: Chunks): Generator<Batch> {
  const summary = new Map<string, unknown>();
  const counted = tally();
  for (const { at, value, path } of jsonEntries(chunks, ['results/summary/*', 'results/tests/*'])) {
    if (at === 'results/tests/*') {
      const cases = [readTest(value)];
      counted.add(cases);
      yield { cases };
    } else {
      summary.set(String(path.at(-1)), value);
      if (path.at(-1) === 'start') yield instant(value);
    }
  }
  if (summary.size === 0) yield { incomplete: 'the report has no summary' };
  yield* compareDeclared(
    { total: declaredCount(summary.get('tests')), failed: declaredCount(summary.get('failed')) },
    counted.counts(),
  );
}

function readTest(test: unknown): ReportedCase {
  const file = text(field(test, 'filePath'));
  const suites =
    text(field(test, 'suite')) ??
    list(field(test, 'suite'))
      .flatMap((suite) => text(suite) ?? [])
      .join(' › ');
  const project = (text(field(test, 'browser')) ?? '').split(/[\d/]/, 1)[0]?.trim() ?? '';
  const hasBrowser = project !== '' && project !== 'undefined undefined';
  return {
    kind: 'case',
    suite: file ?? (suites === '' ? undefined : suites),
    ...(hasBrowser ? { project } : {}),
    ...(file === undefined ? {} : { file }),
    ...lineNumber(field(test, 'line')),
    classname: suites,
    name: named(text(field(test, 'name')), '(no name)'),
    attempts: attemptsOf(test),
    repeated: 'case',
    ...duration(field(test, 'duration')),
  };
}

const MOST_TRIES = 100;

function attemptsOf(test: unknown): readonly Outcome[] {
  const outcome = outcomeOf(test);
  const listed = list(field(test, 'retryAttempts')).map(outcomeOf);
  const retries = Math.min(count(field(test, 'retries')) ?? 0, MOST_TRIES);
  if (listed.length > 0) {
    const hasAll = listed.length > retries && listed.at(-1)?.status === outcome.status;
    return hasAll ? [...listed.slice(0, -1), outcome] : [...listed, outcome];
  }
  const earlier = retries === 0 && isTrue(field(test, 'flaky')) ? 1 : retries;
  if (earlier === 0 || outcome.status === 'skipped') return onlyAttempt(outcome);
  return [...Array.from({ length: earlier }, () => failed({})), outcome];
}

const LEFT_OUT = /^(?:todo|skipped|skip|disabled|ignored|notrun|pending|focused)$/i;

function outcomeOf(test: unknown): Outcome {
  const status = field(test, 'status');
  const raw = text(field(test, 'rawStatus')) ?? '';
  const message = asText(field(test, 'message')) ?? '';
  if (status === 'passed') return PASSED;
  if (status === 'failed') {
    return failed({ ...typedMessage(message), detail: asText(field(test, 'trace')) ?? message });
  }
  if (status === 'skipped' || status === 'pending') return skipped(message);
  if (status !== 'other') return unknownStatus(status);
  if (LEFT_OUT.test(raw)) return skipped(raw);
  const shown = message === '' ? `the test ended as ${raw === '' ? '"other"' : `"${raw.slice(0, 40)}"`}` : message;
  return errored({ message: shown, detail: asText(field(test, 'trace')) });
}
