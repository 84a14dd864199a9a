// `go test -json`, `go tool test2json`, gotestsum's --jsonfile: one event per line, lines of other programs among them.
//
// - Every test and every subtest is a test, as in gotestsum's and go-junit-report's counts. A parent that failed only because a
//   subtest did has that subtest's failure, so that both have one cause.
// - go: a package that cannot be built has no tests and the output of its build in events of their own (since 1.24), or in
//   plain lines before (stderr): a collection error. `[no test files]` is nothing at all.
// - go: a test binary that panics, or calls os.Exit within a test, never prints its own PASS or FAIL; the tests behind it are
//   in no event. That is an internal error of the package, beside the test that it happened in.
// - go: a package whose tests all pass fails when TestMain says so (leaked goroutines, races): an error of the suite.
// - go: text without line feed before `--- PASS` hides a test's end; the end is looked for in the output, and in a package that
//   passed, no test failed.
// - go test -count=2 runs a test twice within one run of its package: two tests, since the run failed if either did.
// - gotestsum --rerun-fails starts a package again, with nothing but tests that failed: attempts of the same tests.
// - a killed run ends without the end of a package that has begun; there is no event for the end of all packages, so a file
//   that is cut between two packages looks whole.

import { type Outcome, PASSED } from '../domain/tests.ts';
import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { casesOf } from './go-test-cases.ts';
import {
  addPackageOutput,
  addTo,
  buildError,
  crashIn,
  type EndedTest,
  failOutcome,
  type PackageRun,
  packageError,
  packageRun,
  skipOutcome,
  unendedOutcome,
} from './go-test-package.ts';
import { attemptOf, keep, root } from './go-test-reruns.ts';
import { duration, field, instant, text } from './json.ts';
import { lineEvents } from './json-lines.ts';
import { firstEvent } from './json-shape.ts';

export const goTest: Format = {
  name: 'go-test',
  title: 'go test -json',
  kind: 'tests',
  claims(head) {
    return ACTIONS.test(text(field(firstEvent(head), 'Action')) ?? '');
  },
  read,
  documentation: {
    producers: ['go test'],
    reads: 'packages, subtests, skip reasons, build failures, panics, reruns of gotestsum as attempts',
    limits: 'no event says that all packages are done: a file cut between two packages looks whole',
  },
};

const ACTIONS = /^(?:start|run|pause|cont|pass|bench|fail|output|skip|attr|artifacts|build-output|build-fail)$/;

interface State {
  readonly runs: Map<string, PackageRun>;
  /** Output of builds by import path. */
  readonly builds: Map<string, string>;
  /** Builds that failed and that no package has named yet: the log broke off, or is one of `go build`. */
  readonly failedBuilds: Set<string>;
  /** Failed tests of packages that failed, until the end: a rerun may follow. By package and name. */
  readonly failures: Map<string, Map<string, ReportedCase>>;
}

/** Whose end is lost behind one of these has not ended, and fails. */
const QUIET: ReadonlySet<unknown> = new Set(['output', 'run', 'start', 'pause', 'cont']);

const EVENTS = {
  marker: /"Action": ?"/,
  telling: ['Action"'],
  isQuiet: (event: unknown) => QUIET.has(field(event, 'Action')),
};

function* read(chunks: Chunks): Generator<Batch> {
  const state: State = { runs: new Map(), builds: new Map(), failedBuilds: new Set(), failures: new Map() };
  let started = false;
  let stray = '';
  try {
    for (const { value, text: line, number, broken } of lineEvents(chunks, EVENTS)) {
      if (broken) yield { incomplete: `the event on line ${number} is broken` };
      if (value === undefined) {
        stray = addTo(stray, `${line}\n`);
        continue;
      }
      if (!started) {
        const time = instant(field(value, 'Time'));
        started = time.started !== undefined;
        if (started) yield time;
      }
      const cases = onEvent(state, value, stray);
      if (cases.length > 0) yield { cases };
    }
  } catch (error) {
    yield* rest(state);
    throw error;
  }
  yield* rest(state);
}

function onEvent(state: State, event: unknown, stray: string): readonly ReportedCase[] {
  const action = text(field(event, 'Action'));
  if (action === undefined) return [];
  const output = text(field(event, 'Output')) ?? '';
  const path = text(field(event, 'ImportPath')) ?? '';
  if (action === 'build-output') {
    state.builds.set(path, addTo(state.builds.get(path) ?? '', output));
    return [];
  }
  if (action === 'build-fail') {
    state.failedBuilds.add(path);
    return [];
  }
  const name = text(field(event, 'Package')) ?? '';
  const run = state.runs.get(name) ?? packageRun(name);
  state.runs.set(name, run);
  const test = text(field(event, 'Test'));
  if (test !== undefined) return onTest(run, test, { action, output, ...duration(field(event, 'Elapsed'), 1e-3) });
  if (action === 'output') addPackageOutput(run, output);
  if (action === 'start') run.begun = true;
  if (action !== 'pass' && action !== 'fail' && action !== 'skip') return [];
  state.runs.delete(name);
  const failedBuild = text(field(event, 'FailedBuild'));
  state.failedBuilds.delete(failedBuild ?? '');
  const build = failedBuild === undefined ? buildOutputIn(run, stray) : (state.builds.get(failedBuild) ?? ' ');
  return endPackage(state, run, { passed: action !== 'fail', build });
}

interface TestEvent {
  readonly action: string;
  readonly output: string;
  readonly ms?: number;
}

function onTest(run: PackageRun, name: string, { action, output, ms }: TestEvent): readonly ReportedCase[] {
  run.begun = true;
  const test = run.running.get(name) ?? { name, output: '' };
  // After its end a test may still print; `bench` ends a benchmark.
  if (action === 'run' || action === 'output') {
    const isLate = action === 'output' && run.names.has(name) && !run.running.has(name);
    if (isLate) run.output = addTo(run.output, output);
    else run.running.set(name, test);
    test.output = addTo(test.output, output);
    return [];
  }
  const outcome = outcomeOf(action, test.output);
  if (outcome === undefined) return [];
  // A binary that dies while the end of a test is on its way writes its last words into that test.
  if (outcome === PASSED && crashIn(test.output) !== undefined) run.output = addTo(run.output, test.output);
  run.running.delete(name);
  run.names.add(name);
  run.ended.push({ name, outcome, ms });
  return [];
}

function outcomeOf(action: string, output: string): Outcome | undefined {
  if (action === 'pass' || action === 'bench') return PASSED;
  if (action === 'fail') return failOutcome(output);
  return action === 'skip' ? skipOutcome(output) : undefined;
}

/** Before Go 1.24 the output of a build stood in plain lines of the same log. */
function buildOutputIn(run: PackageRun, stray: string): string {
  if (!run.unbuilt) return '';
  const start = stray.indexOf(`# ${run.name}\n`);
  if (start < 0) return ' ';
  const next = stray.indexOf('\n# ', start + 1);
  return stray.slice(start, next < 0 ? undefined : next);
}

function endPackage(
  state: State,
  run: PackageRun,
  { passed, build }: { passed: boolean; build: string },
): ReportedCase[] {
  const earlier = state.failures.get(run.name);
  const unended = [...run.running.values()];
  const error = passed ? undefined : packageError(run, build);
  for (const test of unended) {
    run.ended.push({ name: test.name, outcome: unendedOutcome(run, test, passed), ms: undefined });
  }
  if (passed) run.ended = withoutPrinted(run.ended);
  const isRerun =
    earlier !== undefined && run.ended.length > 0 && run.ended.every(({ name }) => earlier.has(root(name)));
  const cases = isRerun ? casesOf(run).flatMap((test) => attemptOf(earlier, test)) : casesOf(run);
  if (error !== undefined) cases.push(error);
  if (passed || isRerun) return cases;
  const kept = earlier ?? new Map<string, ReportedCase>();
  state.failures.set(run.name, kept);
  return cases.filter((test) => !keep(kept, test));
}

/** A test that runs others by itself (testing.RunTests) prints their ends as if they were its package's: that passed, so that none of it failed. */
function withoutPrinted(ended: readonly EndedTest[]): EndedTest[] {
  const passed = new Set(ended.flatMap(({ name, outcome }) => (outcome.status === 'passed' ? [name] : [])));
  return ended.filter(({ name, outcome }) => outcome.status !== 'failed' || !passed.has(name));
}

/** What waited for a rerun, and packages that never ended. */
function* rest(state: State): Generator<Batch> {
  const cases = [...state.failures.values()].flatMap((failures) => [...failures.values()]);
  const unfinished: string[] = [];
  for (const run of state.runs.values()) {
    if (!run.begun) continue;
    unfinished.push(run.name === '' ? 'the tests' : run.name);
    for (const test of run.running.values()) {
      run.ended.push({ name: test.name, outcome: unendedOutcome(run, test, false), ms: undefined });
    }
    for (const test of casesOf(run)) cases.push(test);
  }
  for (const path of state.failedBuilds)
    cases.push(buildError(path.replace(/ \[.*$/, ''), state.builds.get(path) ?? ''));
  if (cases.length > 0) yield { cases };
  if (unfinished.length === 0) return;
  const shown = unfinished.slice(0, 3).join(', ');
  const more = unfinished.length > 3 ? ` and ${unfinished.length - 3} more` : '';
  yield { incomplete: `the run ended before ${shown}${more} did` };
}
