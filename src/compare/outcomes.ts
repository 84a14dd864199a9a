import type { DiffPaths } from '../domain/comparison.ts';
import type { OutcomeCode } from '../domain/history.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type CaseVerdict, type TestCase, type TestId, type TestSuite, testId } from '../domain/tests.ts';
import { eachPicked, eachUnusual, type Segment } from '../merge/case-list.ts';
import { createIdFilter } from '../merge/id-filter.ts';
import { suitesOf } from '../merge/suite-map.ts';
import { explainByDiff } from './explained.ts';
import { findMoves, type Located } from './moves.ts';
import { pairCases } from './pairs.ts';
import { sidesOf } from './side.ts';
import type { Signer } from './signature.ts';

/** What became of tests between two neighbouring runs. */
export interface Neighbours {
  /** That only the later run has, and of which the earlier one says nothing. */
  readonly come: ReadonlySet<TestId>;
  /** That only the earlier one has. */
  readonly gone: ReadonlySet<TestId>;
  /** By what a test is called in the later one: what the same test was called in the earlier. Others are called the same. */
  readonly was: ReadonlyMap<TestId, TestId>;
  /** Of those that came: same-named tests of which nobody can tell which is which. What is known of their names is known of none of them. */
  readonly unsure: ReadonlySet<TestId>;
}

/** What is known of tests, by what they are called in the later of two runs. */
export function underNewNames<T>(known: ReadonlyMap<TestId, T>, { was, unsure }: Neighbours): ReadonlyMap<TestId, T> {
  if (was.size === 0 && unsure.size === 0) return known;
  const now = new Map([...was].map(([id, old]) => [old, id]));
  const named = new Map<TestId, T>();
  for (const [id, value] of known) {
    const name = now.get(id) ?? (was.has(id) || unsure.has(id) ? undefined : id);
    if (name !== undefined) named.set(name, value);
  }
  return named;
}

/** @param diff from the one to the other, where known. */
export function neighbours(before: Snapshot | undefined, snapshot: Snapshot, diff: DiffPaths | undefined): Neighbours {
  const come = new Set<TestId>();
  const gone = new Set<TestId>();
  const was = new Map<TestId, TestId>();
  const unsure = new Set<TestId>();
  if (before === undefined) return { come, gone, was, unsure };
  const arrived: Located[] = [];
  const left: Located[] = [];
  const previous = suitesOf(before.suites);
  const now = suitesOf(snapshot.suites);
  const pair = (suite: TestSuite | undefined, old: TestSuite | undefined) => {
    const headSide = suite && { suite, reports: snapshot.reports };
    const baseSide = old && { suite: old, reports: before.reports };
    pairCases(headSide, baseSide, {
      passed: () => undefined,
      both(test, other, rivals) {
        if (suite === undefined || old === undefined || test.kind !== 'case') return;
        if (rivals !== undefined) unsure.add(testId(suite, test));
        else if (test.ordinal !== other.ordinal) was.set(testId(suite, test), testId(old, other));
      },
      headOnly(test) {
        if (suite !== undefined && test.kind === 'case') arrived.push({ suite, test });
      },
      baseOnly(test) {
        if (old !== undefined && test.kind === 'case') left.push({ suite: old, test });
      },
    });
  };
  for (const old of previous.all) pair(now.get(old), old);
  for (const suite of now.all) if (previous.get(suite) === undefined) pair(suite, undefined);
  const { from, moved } = findMoves(
    { tests: left, reports: before.reports },
    { tests: arrived, reports: snapshot.reports },
    explainByDiff(diff, sidesOf({ head: snapshot, base: before, diff })),
  );
  for (const located of arrived) {
    const origin = from.get(located);
    const id = testId(located.suite, located.test);
    if (origin === undefined) come.add(id);
    else if (origin.rivals !== undefined) unsure.add(id);
    else was.set(id, testId(origin.before.suite, origin.before.test));
  }
  for (const located of left) if (!moved.has(located)) gone.add(testId(located.suite, located.test));
  for (const id of unsure) come.add(id);
  return { come, gone, was, unsure };
}

/** What a test did in one run. */
export interface RunOutcome {
  readonly code: OutcomeCode;
  /** Digest of what it failed with, also where another attempt passed. */
  readonly signature: string | undefined;
}

export interface OutcomeOptions {
  readonly signatureOf: Signer;
  readonly wanted: ReadonlySet<TestId>;
}

/** Of every test that did not simply pass, and of those that are asked for. */
export function readOutcomes(
  snapshot: Snapshot,
  { signatureOf, wanted }: OutcomeOptions,
): ReadonlyMap<TestId, RunOutcome> {
  const outcomes = new Map<TestId, RunOutcome>();
  const mayHave = createIdFilter(wanted);
  for (const suite of snapshot.suites) {
    const note = (test: TestCase) => {
      if (test.kind !== 'case') return;
      const id = testId(suite, test);
      if (test.verdict === 'passed' && !wanted.has(id)) return;
      const code = CODES[test.verdict];
      const failed = code === 'F' || code === '~';
      outcomes.set(id, { code, signature: failed ? signatureOf(test, suite)?.digest : undefined });
    };
    const pick = (segment: Segment) => {
      const isWanted = mayHave(suite, segment);
      const { unusual } = segment.columns;
      return (index: number) => unusual.get(index) !== undefined || isWanted(index);
    };
    if (wanted.size === 0) eachUnusual(suite, note);
    else eachPicked(suite, pick, note);
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
