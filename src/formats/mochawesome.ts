// Mochawesome's JSON, also of Cypress with cypress-mochawesome-reporter, and what mochawesome-merge joins.
//
// - Suites within suites; a file's root suite has no title. Hooks that failed stand in `beforeHooks` and `afterHooks`: errors of the
//   suite.
// - `skipped` tests (no state) did not run: behind a hook that failed, or because of --bail. `pending` are the skipped ones.
// - Retries (this.retries, Cypress) leave no trace.

import { type Outcome, PASSED_ONCE } from '../domain/tests.ts';
import { compareDeclared, tally } from './declared.ts';
import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { asText, below, count, duration, field, has, instant, isTrue, list, text } from './json.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';
import { failed, named, skipped, typedMessage, unknownStatus } from './report-text.ts';

export const mochawesome: Format = {
  name: 'mochawesome',
  title: 'Mochawesome',
  kind: 'tests',
  claims(head) {
    if (!head.text.includes('"stats"')) return false;
    const shape = shapeOf(head);
    const stats = field(shape, 'stats');
    return has(stats, 'testsRegistered') || (has(stats, 'passes') && Array.isArray(field(shape, 'results')));
  },
  read,
  documentation: {
    producers: ['Mochawesome'],
    reads: 'nested suites, hooks that failed, tests that did not run',
    limits: 'retries leave no trace in the report',
  },
};

function* read(chunks: Chunks): Generator<Batch> {
  const stats = new Map<string, unknown>();
  const counted = tally();
  let waiting = 0;
  for (const { at, value, path } of jsonEntries(chunks, ['stats/*', 'results/*'])) {
    if (at === 'stats/*') {
      stats.set(String(path[1]), value);
      if (path[1] === 'start') yield instant(value);
      continue;
    }
    const file = readFile(value);
    waiting += file.waiting;
    counted.add(file.cases);
    yield { cases: file.cases };
  }
  const { total = 0, failed = 0 } = counted.counts();
  const registered = count(stats.get('testsRegistered')) ?? count(stats.get('tests'));
  yield* compareDeclared({ total: registered, failed: count(stats.get('failures')) }, { total, failed });
  if (waiting > 0) yield { incomplete: `${waiting} ${waiting === 1 ? 'test' : 'tests'} did not run` };
  if (stats.get('end') === undefined) yield { incomplete: 'the report has no end of the run' };
}

interface Open {
  readonly suite: unknown;
  readonly titles: string;
  readonly file: string | undefined;
  /** A hook of it, or of a suite around it, failed. */
  readonly isBroken: boolean;
}

function readFile(root: unknown): { readonly cases: readonly ReportedCase[]; readonly waiting: number } {
  const cases: ReportedCase[] = [];
  let waiting = 0;
  const open: Open[] = [{ suite: root, titles: '', file: undefined, isBroken: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { suite } = next;
    const titles = below(next.titles, named(text(field(suite, 'title')), ''));
    const file =
      [field(suite, 'fullFile'), field(suite, 'file')].map(text).find((path) => path !== undefined && path !== '') ??
      next.file;
    const place = { suite: file, ...(file === undefined ? {} : { file }), classname: titles };
    const hooks = [...list(field(suite, 'beforeHooks')), ...list(field(suite, 'afterHooks'))].filter(hasFailed);
    const isBroken = next.isBroken || hooks.length > 0;
    for (const hook of hooks) cases.push({ ...place, ...readTest(hook, isBroken), kind: 'suite' });
    for (const test of list(field(suite, 'tests'))) {
      cases.push({ ...place, ...readTest(test, isBroken) });
      if (isTrue(field(test, 'skipped')) && !isBroken) waiting++;
    }
    for (const inner of list(field(suite, 'suites')).toReversed()) open.push({ suite: inner, titles, file, isBroken });
  }
  return { cases, waiting };
}

function hasFailed(test: unknown): boolean {
  return isTrue(field(test, 'fail')) || field(test, 'state') === 'failed';
}

function readTest(
  test: unknown,
  isBroken: boolean,
): Pick<ReportedCase, 'kind' | 'name' | 'attempts' | 'repeated' | 'ms'> {
  return {
    kind: 'case',
    name: named(text(field(test, 'title')), '(no name)'),
    attempts: attemptsOf(test, isBroken),
    repeated: 'case',
    ...duration(field(test, 'duration')),
  };
}

function attemptsOf(test: unknown, isBroken: boolean): readonly Outcome[] {
  if (hasFailed(test)) return [failureFrom(field(test, 'err'))];
  const state = field(test, 'state');
  if (state === 'passed') return PASSED_ONCE;
  if (state === 'pending' || isTrue(field(test, 'pending'))) return [skipped('')];
  if (isTrue(field(test, 'skipped'))) return [skipped(isBroken ? 'did not run: a hook failed' : 'did not run')];
  return [unknownStatus(state)];
}

function failureFrom(error: unknown): Outcome {
  return failed({ ...typedMessage(asText(field(error, 'message')) ?? ''), detail: asText(field(error, 'estack')) });
}
