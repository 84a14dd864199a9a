import type { Outcome } from '../domain/tests.ts';
import type { ReportedCase } from './format.ts';
import { errored, failed, firstLine, skipped } from './report-text.ts';

/** One test between its `run` and its end. */
export interface RunningTest {
  readonly name: string;
  output: string;
}

/** One test of one run of a package that has ended. */
export interface EndedTest {
  readonly name: string;
  readonly outcome: Outcome;
  readonly ms: number | undefined;
}

/** One run of the tests of a package, from its first event to its own end. */
export interface PackageRun {
  readonly name: string;
  readonly running: Map<string, RunningTest>;
  ended: EndedTest[];
  /** Of the tests that have ended. */
  readonly names: Set<string>;
  /** It said that it starts, or a test did. */
  begun: boolean;
  /** Output that belongs to no test, without what the go command adds. */
  output: string;
  /** The test binary came to its own end: it printed PASS or FAIL. */
  finished: boolean;
  /** `[build failed]`, `[setup failed]`. */
  unbuilt: boolean;
}

export function packageRun(name: string): PackageRun {
  return {
    name,
    running: new Map(),
    ended: [],
    names: new Set(),
    begun: false,
    output: '',
    finished: false,
    unbuilt: false,
  };
}

/** Output is kept until its test has ended: a test that prints without end is cut. */
const LONGEST_OUTPUT = 64 * 1024;

export function addTo(kept: string, output: string): string {
  return kept.length < LONGEST_OUTPUT ? kept + output.slice(0, LONGEST_OUTPUT) : kept;
}

export function addPackageOutput(run: PackageRun, output: string): void {
  const line = output.trimEnd();
  if (line === 'PASS' || line === 'FAIL') run.finished = true;
  else if (/^FAIL\t.*\[(?:build|setup) failed\]$/.test(line)) run.unbuilt = true;
  else if (!/^(?:ok {2}|FAIL|\?) *\t|^coverage: |^exit status /.test(line)) run.output = addTo(run.output, output);
}

/** Lines that frame the output of a test; a binary that dies writes its coverage behind the output of the test that ran. */
const FRAME =
  /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME|ATTR|ARTIFACTS)\b|--- (?:PASS|FAIL|SKIP|BENCH): |coverage: [\d.]{1,9}% of statements)/;
const LOCATION = /^\s*(?:\w+: )?[\w.@/-]{1,200}\.go:\d{1,9}:(?:\d{1,9}:)? ?/;

export function withoutFrame(output: string): string {
  return output
    .split('\n')
    .filter((line) => !FRAME.test(line))
    .join('\n');
}

export function skipOutcome(output: string): Outcome {
  return skipped(goSkipReason(output));
}

export function goSkipReason(output: string): string {
  return withoutFrame(output).trim().replace(LOCATION, '');
}

export function failOutcome(output: string): Outcome {
  const detail = withoutFrame(output);
  return failed({ ...goReason(detail), detail });
}

/** Why a test failed, by its output without the lines that frame it. */
export function goReason(detail: string): { readonly type: string; readonly message: string } {
  const broken = crashIn(detail);
  return { type: broken === undefined ? '' : 'panic', message: broken ?? reasonIn(detail) };
}

/** The line that a binary dies with. */
export function crashIn(output: string): string | undefined {
  return /^(?:panic|fatal error): .{1,400}/m.exec(output)?.[0].replace(/ \[recovered.*$/, '');
}

/** What t.Error says comes after what t.Log says; testify's text begins on a line of its own. An example has no t, only what it printed. */
function reasonIn(detail: string): string {
  const example = exampleReason(detail.split('\n'));
  if (example !== undefined) return example;
  const located = detail.split('\n').findLast((line) => LOCATION.test(line));
  if (located === undefined) return firstLine(detail);
  const reason = located.replace(LOCATION, '').trim();
  return reason === '' ? (/^\s+Error:\s+(\S.*)$/m.exec(detail)?.[1]?.trim() ?? '') : reason;
}

function exampleReason(lines: readonly string[]): string | undefined {
  const got = lines.indexOf('got:');
  const want = lines.indexOf('want:', got + 1);
  return got < 0 || want < 0 ? undefined : `got ${lines[got + 1]?.trim()}, want ${lines[want + 1]?.trim() ?? ''}`;
}

/**
 * How a test ended whose end is missing, because what it printed last had no line feed and the end stands in the same line, or because
 * the test binary died under it.
 */
export function unendedOutcome(run: PackageRun, test: RunningTest, packagePassed: boolean): Outcome {
  const end = /--- (PASS|FAIL|SKIP): (\S+) \(/.exec(test.output);
  if (end?.[2] === test.name) {
    if (end[1] === 'SKIP') return skipOutcome(test.output);
    return end[1] === 'PASS' && run.finished ? { status: 'passed' } : failOutcome(test.output);
  }
  if (packagePassed || (run.finished && hasPassedParent(run, test.name))) return { status: 'passed' };
  const outcome = failOutcome(test.output);
  if (outcome.status === 'failed' && outcome.failure.message !== '') return outcome;
  const message = run.finished
    ? 'the report has no end of this test'
    : 'the test was running when its test binary ended';
  return errored({ message, detail: withoutFrame(test.output) });
}

function hasPassedParent(run: PackageRun, name: string): boolean {
  const parent = name.split('/', 1)[0];
  return parent !== name && run.ended.some((test) => test.name === parent && test.outcome.status === 'passed');
}

interface EndedBinary {
  /** The line that it died with. */
  readonly crash: string | undefined;
  /** Tests that ran then. */
  readonly running: readonly string[];
  readonly output: string;
}

/** A test binary that never came to its own end: nobody knows which tests behind it did not run. */
export function endedBinary(suite: string, { crash, running, output }: EndedBinary): ReportedCase {
  const last = running.length > 0 ? ` while ${running.slice(0, 5).join(', ')} ran` : '';
  const ended = `the test binary ended before its tests did${last}`;
  const failure = {
    type: crash === undefined ? '' : 'panic',
    message: crash ?? ended,
    detail: `${ended}\n${output}`,
  };
  const attempts = [errored(failure)];
  return { suite, classname: suite, kind: 'internal', name: '[package]', attempts, repeated: 'case', reach: 'suite' };
}

/** What is wrong with a package beyond its tests; `undefined`: nothing. */
export function packageError(run: PackageRun, build: string): ReportedCase | undefined {
  if (run.unbuilt || build !== '') return buildError(run.name, build === '' ? run.output : build);
  if (!run.finished) {
    const outputs = [run.output, ...[...run.running.values()].map(({ output }) => output)];
    const crash = [...outputs.map(crashIn), ...run.ended.map(panicOf)].find((panic) => panic !== undefined);
    return endedBinary(run.name, { crash, running: [...run.running.keys()], output: run.output });
  }
  if (run.ended.some((test) => test.outcome.status === 'failed')) return undefined;
  const output = run.output.trim();
  const message = output === '' ? 'the package failed, and none of its tests did' : firstLine(output);
  const attempts = [errored({ message, detail: output })];
  return { kind: 'suite', suite: run.name, classname: run.name, name: '[package]', attempts, repeated: 'case' };
}

export function buildError(suite: string, detail: string): ReportedCase {
  const message = firstLine(detail.replace(/^#.*$/gm, '')).replace(LOCATION, '');
  const attempts = [errored({ type: 'build failed', message: message === '' ? 'the build failed' : message, detail })];
  return { kind: 'collection', suite, classname: suite, name: '[build]', attempts, repeated: 'case' };
}

function panicOf({ outcome }: EndedTest): string | undefined {
  return outcome.status === 'failed' && outcome.failure.type === 'panic' ? outcome.failure.message : undefined;
}
