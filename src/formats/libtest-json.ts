// Rust's libtest (`cargo test -- -Z unstable-options --format json`), cargo-nextest's `--message-format libtest-json` and
// `libtest-json-plus`: one event per line.
//
// - libtest names no test binary. Where cargo's own lines are in the same log ("Running unittests src/lib.rs (target/…)", "Doc-tests
//   tiny") they are the suites; nextest's names begin with theirs (`crate::binary$module::test`).
// - `std::process::exit` or an abort in a test ends the stream without the end of its suite, and exit(0) with exit status 0.
// - `timeout` is a warning of libtest ("has been running for over 60 seconds"), not an end. nextest: `failed`, "time limit exceeded".
// - nextest --retries: `#3` behind a name that has ended is the number of tries; the earlier ones are not in the report.
// - nextest with fail-fast: tests that never began are only missing from the count of their suite; binaries that never began are nowhere.
// - nextest counts ignored tests twice: the suite of such a binary ends before its tests have, and begins again; of ignored tests
//   alone there is a start without end. So its binaries are judged at the end of the stream, by name.
// - Names of doc tests have the line in them ("src/lib.rs - add (line 3)").

import { type Outcome, onlyAttempt, PASSED } from '../domain/tests.ts';
import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { count, duration, field, has, text } from './json.ts';
import { lineEvents } from './json-lines.ts';
import { firstEvent } from './json-shape.ts';
import { beginSuite, closeBinary, endSuite, placeOf, type TestBinary, testBinary } from './libtest-binary.ts';
import { failed, firstLine, skipped, unknownStatus } from './report-text.ts';

export const libtestJson: Format = {
  name: 'libtest-json',
  title: 'cargo test and nextest JSON',
  kind: 'tests',
  claims(head) {
    const event = firstEvent(head);
    const type = field(event, 'type');
    return (type === 'suite' && has(event, 'event')) || (type === 'test' && has(event, 'event') && has(event, 'name'));
  },
  read,
  documentation: {
    producers: ['cargo test', 'cargo-nextest'],
    reads: 'test binaries, ignored tests with their reason, panics, tries of nextest',
    limits:
      'libtest names test binaries only where cargo’s own lines are in the same file; doc tests are named after their line, and known again without it',
  },
};

interface State {
  /** Name of the binary that cargo's own line announced. */
  announced: string | undefined;
  /** libtest's: the one that runs. nextest's: the one that the events before were about. */
  current: TestBinary | undefined;
  /** nextest's, by name. */
  readonly binaries: Map<string, TestBinary>;
  /** nextest: a suite that began; the next test says of which binary. */
  pending: number | undefined;
}

const BINARY = /^\s+(?:Running (?:unittests )?(\S{1,1024}) \(.{1,4096}\)|Doc-tests (\S{1,200}))\s*$/;

const EVENTS = { marker: /"event": ?"/, telling: ['type"', 'event"', 'failed"'] };

function* read(chunks: Chunks): Generator<Batch> {
  const state: State = { announced: undefined, current: undefined, binaries: new Map(), pending: undefined };
  for (const { value, text: line, number, broken } of lineEvents(chunks, EVENTS)) {
    if (broken) yield { incomplete: `the event on line ${number} is broken` };
    const type = field(value, 'type');
    if (value === undefined) onOtherLine(state, line);
    else if (type === 'suite') yield* onSuite(state, value);
    else if (type === 'test' || type === 'bench') {
      const test = onTest(state, value);
      if (test !== undefined) yield { cases: [test] };
    }
  }
  if (state.current !== undefined && !state.binaries.has(state.current.name ?? '')) yield* closeBinary(state.current);
  if (state.pending !== undefined) yield { incomplete: 'a test binary ended before its tests began' };
  for (const binary of state.binaries.values()) yield* closeBinary(binary);
}

function onOtherLine(state: State, line: string): void {
  const found = BINARY.exec(line);
  if (found !== null) state.announced = found[1] ?? `Doc-tests ${found[2] ?? ''}`;
}

function* onSuite(state: State, event: unknown): Generator<Batch> {
  const named = field(event, 'nextest');
  const plus = `${text(field(named, 'crate')) ?? ''}::${text(field(named, 'test_binary')) ?? ''}`;
  const known = named === undefined ? state.current : binaryOf(state, plus);
  if (field(event, 'event') === 'started') {
    const expected = count(field(event, 'test_count')) ?? 0;
    if (named !== undefined && known !== undefined) return beginSuite(known, expected);
    // libtest runs one binary after the other: one that is still open has broken off.
    if (known !== undefined && !state.binaries.has(known.name ?? '')) yield* closeBinary(known);
    if ((state.pending ?? 0) > 0) yield { incomplete: 'a test binary ended before its tests began' };
    state.current = undefined;
    state.pending = expected;
    return;
  }
  const binary = known ?? begin(state, '');
  endSuite(binary, event);
  if (state.binaries.has(binary.name ?? '')) return;
  yield* closeBinary(binary);
  state.current = undefined;
}

function binaryOf(state: State, name: string): TestBinary {
  const binary = state.binaries.get(name) ?? testBinary(name);
  state.binaries.set(name, binary);
  return binary;
}

/** The binary that a test belongs to; the first test behind the start of a suite says which suite that was. */
function begin(state: State, written: string): TestBinary {
  const dollar = written.indexOf('$');
  const binary =
    dollar > 0 ? binaryOf(state, written.slice(0, dollar)) : (state.current ?? testBinary(state.announced));
  if (state.pending !== undefined) beginSuite(binary, state.pending);
  state.pending = undefined;
  state.current = binary;
  return binary;
}

const MOST_TRIES = 100;

function onTest(state: State, event: unknown): ReportedCase | undefined {
  const written = text(field(event, 'name')) ?? '';
  const kind = field(event, 'event');
  const binary = begin(state, written);
  if (kind === 'started') {
    binary.running.add(written);
    return undefined;
  }
  if (kind === 'timeout') return undefined;
  const tries = written.includes('$') ? /#(\d{1,4})$/.exec(written)?.[1] : undefined;
  const name = tries === undefined ? written : written.slice(0, -tries.length - 1);
  const outcome = outcomeOf(event);
  binary.running.delete(name);
  if (outcome.status === 'skipped') binary.endedIgnored++;
  else binary.ended.add(name);
  if (outcome.status === 'failed') binary.failures++;
  const earlier = Math.min(Number(tries ?? 1) - 1, MOST_TRIES);
  const once = onlyAttempt(outcome);
  return {
    kind: 'case',
    ...placeOf(name, binary.name),
    attempts: earlier > 0 ? [...Array.from({ length: earlier }, () => failed({})), outcome] : once,
    repeated: 'case',
    ...duration(field(event, 'exec_time'), 1e-3),
  };
}

function outcomeOf(event: unknown): Outcome {
  const kind = field(event, 'event');
  const message = text(field(event, 'message')) ?? '';
  if (kind === 'ok' || field(event, 'type') === 'bench') return PASSED;
  if (kind === 'ignored') return skipped(message);
  if (kind !== 'failed') return unknownStatus(kind);
  const stdout = text(field(event, 'stdout')) ?? '';
  const reason = text(field(event, 'reason'));
  return failed({
    type: isPanic(stdout) ? 'panic' : '',
    message: message || panicIn(stdout) || reason,
    detail: stdout,
  });
}

function isPanic(stdout: string): boolean {
  return /^thread '.{0,1024}' (?:\(\d{1,20}\) )?panicked at /m.test(stdout);
}

/** `thread 'tests::a' (11) panicked at src/lib.rs:10:43:` and the message in the next lines; before Rust 1.73 in quotes on the same. */
function panicIn(stdout: string): string {
  const at = stdout.search(/^thread '.{0,1024}' (?:\(\d{1,20}\) )?panicked at /m);
  if (at < 0) return firstLine(stdout);
  const [first = '', ...rest] = stdout.slice(at).split('\n');
  const old = /panicked at '(.{0,4096})', \S{1,1024}$/.exec(first)?.[1];
  if (old !== undefined) return old;
  const end = rest.findIndex((line) => /^(?:stack backtrace:|note: )/.test(line));
  return rest.slice(0, end < 0 ? undefined : end).join('\n');
}
