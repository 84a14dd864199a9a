import { HISTORY_RUNS, type History, type OutcomeCode, type RunRecord, type TestRecord } from '../domain/history.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type CaseVerdict, type TestCounts, type TestId, testId } from '../domain/tests.ts';
import { coverageTotals } from '../merge/coverage-totals.ts';
import { suiteKeyText } from '../merge/part.ts';
import { pairCases } from './pairs.ts';
import { createSigner } from './signature.ts';
import { addCase, createTally } from './tally.ts';

export interface ExtendOptions {
  /** The run before: its history and the snapshot that it was stored with. `undefined`: history begins here. */
  readonly before: { readonly history: History; readonly snapshot: Snapshot } | undefined;
  readonly snapshot: Snapshot;
  readonly sha?: string;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

/** The history with one more run of base, and without what leaves the window. */
export function extendHistory({ before, snapshot, sha, at }: ExtendOptions): History {
  const { tests, ms } = measure(snapshot);
  const run: RunRecord = {
    ...(sha === undefined ? {} : { sha }),
    ...(at === undefined ? {} : { at }),
    tests,
    ms,
    coverage: snapshot.coverage === undefined ? {} : coverageTotals(snapshot.coverage),
    counted: isWhole(snapshot) && !isMassFailure(tests),
  };
  const known = before?.history.runs ?? [];
  const old = before?.history.tests ?? NO_RECORDS;
  const runs = [...known, run].slice(-HISTORY_RUNS);
  const { come, gone } = differences(before?.snapshot, snapshot);
  const current = readOutcomes(snapshot, (id) => old.has(id) || come.has(id));
  const usual = usualOutcomes(runs);
  const records = new Map<TestId, TestRecord>();
  for (const id of new Set([...old.keys(), ...current.keys(), ...gone])) {
    const past = old.get(id)?.outcomes ?? (come.has(id) ? '.'.repeat(known.length) : usualOutcomes(known));
    const now = current.get(id);
    const outcomes = `${past}${run.counted ? (now?.code ?? '.') : '.'}`.slice(-HISTORY_RUNS);
    // A test of this snapshot is known to have passed where it has no record; any other is forgotten once nothing is known of it.
    if (now === undefined ? /^\.*$/.test(outcomes) : outcomes === usual) continue;
    const failing = run.counted ? failingSince(old.get(id), now, sha) : old.get(id)?.failing;
    records.set(id, { outcomes, ...(failing === undefined ? {} : { failing }) });
  }
  return { runs, tests: records };
}

const NO_RECORDS: History['tests'] = new Map();

/** What a test did that has no record. */
export function usualOutcomes(runs: readonly Pick<RunRecord, 'counted'>[]): string {
  return runs.map(({ counted }) => (counted ? 'P' : '.')).join('');
}

function measure(snapshot: Snapshot): Pick<RunRecord, 'tests' | 'ms'> {
  const tests = createTally();
  let ms = 0;
  for (const { cases } of snapshot.suites) {
    for (const test of cases) {
      addCase(tests, test);
      ms += test.ms ?? 0;
    }
  }
  return { tests, ms };
}

function isWhole({ suites, reports }: Snapshot): boolean {
  return (
    suites.every(({ state }) => state === 'whole') &&
    reports.every(({ state, format }) => state === 'whole' || format === undefined)
  );
}

/** Something else than the tests broke. */
const MASS_FAILURE = { percent: 50, tests: 10 };

function isMassFailure({ failed, errored, total, skipped }: TestCounts): boolean {
  const failing = failed + errored;
  return failing >= MASS_FAILURE.tests && failing * 100 >= (total - skipped) * MASS_FAILURE.percent;
}

/** Tests that only one of two neighbouring runs has. */
function differences(before: Snapshot | undefined, snapshot: Snapshot) {
  const come = new Set<TestId>();
  const gone = new Set<TestId>();
  if (before === undefined) return { come, gone };
  const previous = new Map(before.suites.map((suite) => [suiteKeyText(suite), suite]));
  const now = new Map(snapshot.suites.map((suite) => [suiteKeyText(suite), suite]));
  for (const key of new Set([...previous.keys(), ...now.keys()])) {
    const old = previous.get(key);
    const suite = now.get(key);
    pairCases(suite, old, {
      passed: () => undefined,
      both: () => undefined,
      headOnly(test) {
        if (suite !== undefined && test.kind === 'case') come.add(testId(suite, test));
      },
      baseOnly(test) {
        if (old !== undefined && test.kind === 'case') gone.add(testId(old, test));
      },
    });
  }
  return { come, gone };
}

interface Outcome {
  readonly code: OutcomeCode;
  /** Of a failure. */
  readonly signature: string | undefined;
}

/** Of every test that did not simply pass, and of those that are asked for. */
function readOutcomes(snapshot: Snapshot, isWanted: (id: TestId) => boolean): ReadonlyMap<TestId, Outcome> {
  const outcomes = new Map<TestId, Outcome>();
  const signatureOf = createSigner();
  for (const suite of snapshot.suites) {
    for (const test of suite.cases) {
      if (test.kind !== 'case') continue;
      const id = testId(suite, test);
      if (test.verdict === 'passed' && !isWanted(id)) continue;
      const code = CODES[test.verdict];
      outcomes.set(id, { code, signature: code === 'F' ? signatureOf(test, suite)?.digest : undefined });
    }
  }
  return outcomes;
}

const CODES: Readonly<Record<CaseVerdict, OutcomeCode>> = {
  passed: 'P',
  flaky: '~',
  failed: 'F',
  errored: 'F',
  skipped: 'S',
};

/** A run in which a test is not there or skipped says nothing about its failure. */
function failingSince(
  old: TestRecord | undefined,
  now: Outcome | undefined,
  sha: string | undefined,
): TestRecord['failing'] {
  if (now === undefined || now.code === 'S') return old?.failing;
  if (now.code !== 'F' || now.signature === undefined) return undefined;
  const { signature } = now;
  if (old?.failing?.signature === signature) return { ...old.failing, runs: old.failing.runs + 1 };
  return { signature, runs: 1, ...(sha === undefined ? {} : { sha }) };
}
