// Dart's and Flutter's JSON (`dart test --reporter json`, `flutter test --machine`): one event per line.
// Protocol: https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md
//
// - `hidden` tests that succeed (loading a file, setUpAll) are no tests. A "loading …" that fails is a file that cannot be loaded; a
//   (setUpAll) or (tearDownAll) that fails is an error of its suite.
// - A test may have several errors, also of tries that were repeated ("Retry: …" is printed), and even after its end: such a
//   test has failed.
// - `error` is anything that is no failed expectation.
// - The stream ends with `done`; `success` is null when the run was stopped.
// - Flutter writes lists (`[{"event":"test.startedProcess"…}]`) between the events.
// - Suites of one file for several platforms (`-p vm,chrome`) differ by platform alone: the project, unless it is the VM.

import type { Outcome } from '../domain/tests.ts';
import { type DartTest, dartCase } from './dart-case.ts';
import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { asText, count, field, has, isTrue, text } from './json.ts';
import { lineEvents } from './json-lines.ts';
import { firstEvent } from './json-shape.ts';
import { errored } from './report-text.ts';
import { runError } from './run-error.ts';

export const dartJson: Format = {
  name: 'dart-json',
  title: 'Dart and Flutter JSON',
  kind: 'tests',
  claims(head) {
    const event = firstEvent(head);
    return field(event, 'type') === 'start' && has(event, 'protocolVersion');
  },
  read,
  documentation: {
    producers: [],
    reads: 'groups, files that could not be loaded, set-up and tear-down, tries, errors after the end of a test',
    limits: 'what an earlier try failed with is only known in parts; the fixtures are written after the protocol',
  },
};

interface State {
  readonly suites: Map<number, unknown>;
  readonly groups: Map<number, unknown>;
  readonly tests: Map<number, DartTest>;
  /** Tests that have passed: an error may still follow. */
  readonly passed: Map<number, DartTest>;
  failures: number;
  expected: number | undefined;
  done: unknown;
}

const EVENTS = { marker: /"type": ?"/, telling: ['type"', 'result"', 'success"', 'skipped"', 'hidden"'] };

function* read(chunks: Chunks): Generator<Batch> {
  const state: State = {
    suites: new Map(),
    groups: new Map(),
    tests: new Map(),
    passed: new Map(),
    failures: 0,
    expected: undefined,
    done: undefined,
  };
  for (const { value, number, broken } of lineEvents(chunks, EVENTS)) {
    if (broken) yield { incomplete: `the event on line ${number} is broken` };
    const test = value === undefined ? undefined : onEvent(state, value);
    if (test === undefined) continue;
    if (test.attempts.at(-1)?.status === 'failed') state.failures++;
    yield { cases: [test] };
  }
  yield* ending(state);
}

function onEvent(state: State, event: unknown): ReportedCase | undefined {
  switch (field(event, 'type')) {
    case 'suite':
      return remember(state.suites, field(event, 'suite'));
    case 'group':
      return remember(state.groups, field(event, 'group'));
    case 'testStart':
      return start(state, event);
    case 'print':
      return print(state, event);
    case 'error':
      return onError(state, event);
    case 'testDone':
      return end(state, event);
    case 'allSuites':
      state.expected = count(field(event, 'count'));
      return undefined;
    case 'done':
      state.done = event;
      return undefined;
  }
  return undefined;
}

function remember(known: Map<number, unknown>, value: unknown): undefined {
  const id = count(field(value, 'id'));
  if (id !== undefined) known.set(id, value);
  return undefined;
}

function start(state: State, event: unknown): undefined {
  const test = field(event, 'test');
  const id = count(field(test, 'id'));
  if (id === undefined) return undefined;
  const suite = state.suites.get(count(field(test, 'suiteID')) ?? -1);
  const groups = field(test, 'groupIDs');
  const last = Array.isArray(groups) ? count(groups.at(-1)) : undefined;
  const group = text(field(state.groups.get(last ?? -1), 'name')) ?? '';
  state.tests.set(id, { test, suite, group, started: count(field(event, 'time')), errors: [], retries: 0 });
  return undefined;
}

function print(state: State, event: unknown): undefined {
  const test = state.tests.get(count(field(event, 'testID')) ?? -1);
  if (test !== undefined && (text(field(event, 'message')) ?? '').startsWith('Retry: ')) test.retries++;
  return undefined;
}

function onError(state: State, event: unknown): ReportedCase | undefined {
  const id = count(field(event, 'testID')) ?? -1;
  const running = state.tests.get(id);
  if (running !== undefined) {
    running.errors.push(event);
    return undefined;
  }
  const late = state.passed.get(id);
  if (late === undefined) return undefined;
  late.errors.push(event);
  return { ...dartCase(late, 'error', {}), repeated: 'attempt' };
}

function end(state: State, event: unknown): ReportedCase | undefined {
  const id = count(field(event, 'testID')) ?? -1;
  const test = state.tests.get(id);
  if (test === undefined) return undefined;
  state.tests.delete(id);
  const result = field(event, 'result');
  const isHidden = isTrue(field(event, 'hidden'));
  if (result === 'success') state.passed.set(id, { ...test, errors: [] });
  if (isHidden && result === 'success') return undefined;
  const finished = count(field(event, 'time'));
  const ms = finished === undefined || test.started === undefined ? {} : { ms: Math.max(0, finished - test.started) };
  return dartCase(test, isTrue(field(event, 'skipped')) ? 'skipped' : result, ms);
}

function* ending(state: State): Generator<Batch> {
  const unfinished = [...state.tests.values()].map((test): ReportedCase => {
    const attempts: readonly Outcome[] = [errored({ message: 'the test did not end' })];
    return { ...dartCase(test, 'success', {}), kind: 'case', attempts };
  });
  if (unfinished.length > 0) yield { cases: unfinished };
  if (state.done === undefined) yield { incomplete: 'the stream has no "done": the run ended before its tests did' };
  else if (field(state.done, 'success') === null)
    yield { incomplete: 'the run was stopped before its tests had ended' };
  else if (unfinished.length > 0) yield { incomplete: `${unfinished.length} tests have no end` };
  else if (field(state.done, 'success') === false && state.failures === 0) {
    const message = 'the run failed, and none of its tests did';
    yield { cases: [runError({ message, detail: asText(field(state.done, 'message')) })] };
  }
  const loaded = [...state.suites.values()].length;
  if (state.expected !== undefined && loaded < state.expected) {
    yield { incomplete: `${state.expected - loaded} of ${state.expected} test files are not in the report` };
  }
}
