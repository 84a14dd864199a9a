import type { DiffPaths } from '../domain/comparison.ts';
import {
  errorKey,
  type Flake,
  HISTORY_RUNS,
  type History,
  type RunRecord,
  type TestRecord,
} from '../domain/history.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { isMassFailure, type TestId } from '../domain/tests.ts';
import { totalMs } from '../merge/case-list.ts';
import { coverageTotals } from '../merge/coverage-totals.ts';
import { extendDurations } from './durations.ts';
import { extendFlakes } from './flakes.ts';
import { neighbours, type RunOutcome, readOutcomes, underNewNames } from './outcomes.ts';
import { eachAlone } from './pairs.ts';
import { createSigner, signatureRules, type UserMasks } from './signature.ts';
import { addCase, addPassed, createTally } from './tally.ts';

export interface ExtendOptions {
  /** The run before: its history and the snapshot that it was stored with. `undefined`: history begins here. */
  readonly before: { readonly history: History; readonly snapshot: Snapshot } | undefined;
  readonly snapshot: Snapshot;
  readonly sha?: string;
  /** Milliseconds since 1970. */
  readonly at?: number;
  /** The policy's own masks for signatures. */
  readonly masks?: UserMasks | undefined;
  /** From the run before to this one, where known: tests keep their history under the new name of their file. */
  readonly diff?: DiffPaths | undefined;
}

/** The history with one more run of base, and without what leaves the window. */
export function extendHistory({ before, snapshot, sha, at, masks, diff }: ExtendOptions): History {
  const { tests, ms } = measure(snapshot);
  const run: RunRecord = {
    ...(sha === undefined ? {} : { sha }),
    ...(at === undefined ? {} : { at }),
    tests,
    ms,
    coverage: snapshot.coverage === undefined ? {} : coverageTotals(snapshot.coverage),
    counted: isWhole(snapshot) && !isMassFailure(tests),
  };
  const signatureOf = createSigner(masks);
  const rules = signatureRules(masks);
  const known = before?.history.runs ?? [];
  const runs = [...known, run].slice(-HISTORY_RUNS);
  const changed = neighbours(before?.snapshot, snapshot, diff);
  const { come, gone } = changed;
  const old = underNewNames(before === undefined ? NO_RECORDS : recordsBy(rules, before, signatureOf), changed);
  const current = readOutcomes(snapshot, { signatureOf, wanted: new Set([...old.keys(), ...come]) });
  const usual = usualOutcomes(runs);
  const usualBefore = usualOutcomes(known);
  const records = new Map<TestId, TestRecord>();
  const plain = createPlainRecords();
  const remember = (id: TestId) => {
    const past = old.get(id);
    const outcomesBefore = past?.outcomes ?? (come.has(id) ? '.'.repeat(known.length) : usualBefore);
    const now = current.get(id);
    const seen = run.counted ? now : undefined;
    const outcomes = `${outcomesBefore}${seen?.code ?? '.'}`.slice(-HISTORY_RUNS);
    const flakes = past === undefined ? NO_FLAKES : extendFlakes(past, seen?.code);
    // A test of this snapshot is known to have passed where it has no record; any other is forgotten once nothing is known of it.
    if (flakes.length === 0 && (now === undefined ? /^\.*$/.test(outcomes) : outcomes === usual)) return;
    const failing = run.counted ? failingSince(past, now, sha) : past?.failing;
    const errors = errorsWith(past?.errors ?? outcomesBefore.length, keyOf(seen));
    if (failing === undefined && errors === undefined && flakes.length === 0) {
      records.set(id, plain(outcomes));
      return;
    }
    records.set(id, {
      outcomes,
      ...(failing === undefined ? {} : { failing }),
      ...(errors === undefined ? {} : { errors }),
      ...(flakes.length === 0 ? {} : { flakes }),
    });
  };
  for (const id of old.keys()) remember(id);
  for (const id of current.keys()) if (!old.has(id)) remember(id);
  for (const id of gone) if (!old.has(id) && !current.has(id)) remember(id);
  const timed = before?.history.durations;
  const durations = extendDurations(
    timed && { ...timed, tests: underNewNames(timed.tests, changed) },
    snapshot,
    run.counted,
  );
  return { runs, tests: records, rules, durations };
}

/** Records that say nothing but outcomes: thousands of tests have the same, and share one. */
function createPlainRecords(): (outcomes: string) => TestRecord {
  const known = new Map<string, TestRecord>();
  return (outcomes) => {
    const record = known.get(outcomes) ?? { outcomes };
    known.set(outcomes, record);
    return record;
  };
}

/** @param before of each run, or of how many runs there is none. `undefined`: no run has any. */
function errorsWith(before: readonly string[] | number, now: string): TestRecord['errors'] {
  const isFree = typeof before === 'number' || before.slice(1 - HISTORY_RUNS).every((error) => error === '');
  if (isFree && now === '') return undefined;
  return [...(typeof before === 'number' ? Array.from({ length: before }, () => '') : before), now].slice(
    -HISTORY_RUNS,
  );
}

const NO_RECORDS: History['tests'] = new Map();
const NO_FLAKES: readonly Flake[] = [];
const NO_IDS: ReadonlySet<TestId> = new Set();

/** What a test did that has no record. */
export function usualOutcomes(runs: readonly Pick<RunRecord, 'counted'>[]): string {
  return runs.map(({ counted }) => (counted ? 'P' : '.')).join('');
}

function measure(snapshot: Snapshot): Pick<RunRecord, 'tests' | 'ms'> {
  const tests = createTally();
  let ms = 0;
  for (const { cases } of snapshot.suites) {
    ms += totalMs(cases);
    eachAlone(cases, {
      passed: ({ length }) => addPassed(tests, length),
      other: (test) => addCase(tests, test),
    });
  }
  // Trends need no more than the counts that are stored.
  const { expectedFailures: _, ...counts } = tests;
  return { tests: counts, ms };
}

/** Every report and suite was read to its end. */
export function isWhole({ suites, reports }: Snapshot): boolean {
  return (
    suites.every(({ state }) => state === 'whole') &&
    reports.every(({ state, format }) => state === 'whole' || format === undefined)
  );
}

/**
 * The records of the run before, with signatures of today's rules. Where they were made by others (masks came or went), the snapshot says
 * what still fails with what; what failed before it cannot be told any more, and is remembered without a signature.
 */
function recordsBy(
  rules: string,
  { history, snapshot }: { readonly history: History; readonly snapshot: Snapshot },
  signatureOf: ReturnType<typeof createSigner>,
): History['tests'] {
  if (history.rules === undefined || history.rules === rules) return history.tests;
  const last = readOutcomes(snapshot, { signatureOf, wanted: NO_IDS });
  return new Map(
    [...history.tests].map(([id, { outcomes, failing }]) => {
      const signature = last.get(id)?.signature;
      return [id, { outcomes, ...(failing && signature !== undefined ? { failing: { ...failing, signature } } : {}) }];
    }),
  );
}

function keyOf(seen: RunOutcome | undefined): string {
  return seen?.signature === undefined ? '' : errorKey(seen.signature);
}

/** A run in which a test is not there or skipped says nothing about its failure. */
function failingSince(
  old: TestRecord | undefined,
  now: RunOutcome | undefined,
  sha: string | undefined,
): TestRecord['failing'] {
  if (now === undefined || now.code === 'S') return old?.failing;
  if (now.code !== 'F' || now.signature === undefined) return undefined;
  const { signature } = now;
  if (old?.failing?.signature === signature) return { ...old.failing, runs: old.failing.runs + 1 };
  return { signature, runs: 1, ...(sha === undefined ? {} : { sha }) };
}
