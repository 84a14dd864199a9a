// Allure's results (`allure-results/*-result.json`), by reporters for JUnit, TestNG, pytest, Jest, Mocha, Playwright and others: one test
// and one try of it per file; and the containers beside them (`*-container.json`), which hold set-up and tear-down.
//
// - `failed` is a failed assertion, `broken` an error. `unknown` never got an outcome.
// - Tries of one test are several files with one `historyId`: no single file says that it is a retry, and they are not folded.
// - Values of parameters tell the runs of a parameterised test apart, unless the name has them already (pytest); those that Allure is
//   told to exclude do not.
// - Containers with fixtures that did not fail, or without any, hold nothing of interest.

import { type Outcome, PASSED_ONCE } from '../domain/tests.ts';
import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { asText, duration, field, has, instant, isTrue, list, number, text } from './json.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';
import { errored, failed, named, skipped, typedMessage, unknownStatus } from './report-text.ts';

export const allure: Format = {
  name: 'allure',
  title: 'Allure results',
  kind: 'tests',
  claims(head) {
    if (!head.text.includes('"uuid"')) return false;
    const shape = shapeOf(head);
    if (text(field(shape, 'uuid')) === undefined) return false;
    const isResult = ['historyId', 'testCaseId', 'fullName', 'statusDetails'].some((key) => has(shape, key));
    const isContainer = Array.isArray(field(shape, 'children'));
    return isResult || isContainer || (has(shape, 'stage') && has(shape, 'labels'));
  },
  read,
  documentation: {
    producers: ['allure-mocha'],
    reads: 'one test per file, parameters, fixtures that failed',
    limits: 'tries of one test are several files, which are not folded',
  },
};

const KEYS = [
  'name',
  'fullName',
  'status',
  'statusDetails',
  'stage',
  'labels',
  'parameters',
  'start',
  'stop',
  'children',
  'befores',
  'afters',
];

function* read(chunks: Chunks): Generator<Batch> {
  const result = new Map<string, unknown>();
  for (const { at, value } of jsonEntries(chunks, KEYS)) result.set(at, value);
  yield instant(result.get('start'));
  if (result.has('children')) yield { cases: fixturesOf(result) };
  else yield { cases: [readResult(result)] };
}

type Result = ReadonlyMap<string, unknown>;

function readResult(result: Result): ReportedCase {
  const labels = new Map<string, string>();
  for (const label of list(result.get('labels'))) {
    const name = text(field(label, 'name'));
    const value = text(field(label, 'value'));
    if (name !== undefined && value !== undefined && !labels.has(name)) labels.set(name, value);
  }
  const suites = ['parentSuite', 'suite', 'subSuite'].flatMap((key) => labels.get(key) ?? []);
  const start = number(result.get('start'));
  const stop = number(result.get('stop'));
  return {
    kind: 'case',
    suite: labels.get('testClass') ?? (suites.length > 0 ? suites.join(' › ') : labels.get('package')),
    classname: suites.join(' › '),
    name: named(text(result.get('name')) ?? text(result.get('fullName')), '(no name)') + parametersOf(result),
    attempts: attemptsOf(result.get('status'), result.get('statusDetails')),
    repeated: 'case',
    ...(start === undefined || stop === undefined ? {} : duration(stop - start)),
  };
}

function parametersOf(result: Result): string {
  const name = text(result.get('name')) ?? '';
  const values = list(result.get('parameters'))
    .filter((parameter) => !isTrue(field(parameter, 'excluded')))
    .flatMap((parameter) => asText(field(parameter, 'value')) ?? []);
  return values.length === 0 || name.includes('[') || name.includes('(') ? '' : ` [${values.join(', ')}]`;
}

function attemptsOf(status: unknown, details: unknown): readonly Outcome[] {
  const message = asText(field(details, 'message')) ?? '';
  const failure = { ...typedMessage(message), detail: asText(field(details, 'trace')) };
  if (status === 'passed') return PASSED_ONCE;
  if (status === 'failed') return [failed(failure)];
  if (status === 'broken') return [errored(failure)];
  if (status === 'skipped') return [skipped(message)];
  return [status === 'unknown' && message !== '' ? errored(failure) : unknownStatus(status)];
}

function fixturesOf(container: Result): readonly ReportedCase[] {
  const fixtures = [...list(container.get('befores')), ...list(container.get('afters'))];
  return fixtures.flatMap((fixture): ReportedCase[] => {
    // One that never ended has none, or null.
    const status = field(fixture, 'status') ?? undefined;
    if (status === undefined || status === 'passed' || status === 'skipped') return [];
    const name = named(text(field(fixture, 'name')), '[fixture]');
    const suite = text(container.get('name'));
    const isKnown = status === 'failed' || status === 'broken';
    const attempts = attemptsOf(isKnown ? 'broken' : status, field(fixture, 'statusDetails'));
    return [{ kind: 'suite', suite, classname: '', name, attempts, repeated: 'case' }];
  });
}
