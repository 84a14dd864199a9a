import type { Baseline } from '../domain/comparison.ts';
import type { History } from '../domain/history.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type TestCase, type TestId, testId } from '../domain/tests.ts';
import { dayNumber } from '../policy/days.ts';
import type { Policy } from '../policy/policy.ts';
import type { Quarantine, QuarantineEntry } from '../policy/quarantine.ts';
import { usualOutcomes } from './history.ts';
import { entryFinder } from './waivers.ts';

/** A test that passed in so many whole runs in a row does not need its entry any more. */
const ENOUGH_RUNS = 10;

const DAY = 24 * 60 * 60 * 1000;

export interface QuarantinedRun {
  readonly quarantine: Quarantine;
  readonly policy: Policy;
  readonly head: Snapshot;
  readonly base: Baseline | undefined;
  /** All that was to run did. Of a run of which something is not there nothing is said about what its tests did. */
  readonly whole: boolean;
}

/** Why nobody needs an entry; `undefined`: somebody may. */
export type Needless = { readonly state: 'orphan' } | { readonly state: 'recovered'; readonly runs: number };

/**
 * Which entries nobody needs: those that name no test of this run nor of base, and those of which every test passed in the last ten whole
 * runs, this one among them. Runs before the entry was added say nothing about it. Of a run that is not whole nothing is said.
 */
export function findNeedless({
  quarantine: { entries },
  policy,
  head,
  base,
  whole,
}: QuarantinedRun): (entry: QuarantineEntry) => Needless | undefined {
  if (!whole || head.suites.length === 0) return () => undefined;
  const find = entryFinder(entries);
  const before = namedTests(base?.snapshot, find);
  /** The shortest row of passes of the tests that an entry names. */
  const rows = new Map<QuarantineEntry, number>();
  for (const [id, { test, named }] of namedTests(head, find)) {
    const outcomes = outcomesOf(base?.history, id, before.has(id));
    for (const entry of named) {
      const passes = test.verdict === 'passed' ? 1 + passesInARow(entry, outcomes, base?.history) : 0;
      rows.set(entry, Math.min(passes, rows.get(entry) ?? passes));
    }
  }
  const onBase = new Set([...before.values()].flatMap(({ named }) => named));
  // What not every run tests may be in another one.
  const isAll = policy.suites.every(({ selection }) => selection === 'full');
  return (entry) => {
    const passes = rows.get(entry);
    if (passes === undefined) return isAll && !onBase.has(entry) ? { state: 'orphan' } : undefined;
    return passes >= ENOUGH_RUNS ? { state: 'recovered', runs: passes } : undefined;
  };
}

interface NamedTest {
  readonly test: TestCase;
  readonly named: readonly QuarantineEntry[];
}

function namedTests(
  snapshot: Snapshot | undefined,
  find: ReturnType<typeof entryFinder>,
): ReadonlyMap<TestId, NamedTest> {
  const found = new Map<TestId, NamedTest>();
  for (const suite of snapshot?.suites ?? []) {
    for (const test of suite.cases) {
      const named = find({ suite, test });
      if (named.length > 0) found.set(testId(suite, test), { test, named });
    }
  }
  return found;
}

/** A test of base without a record passed in every run that counts. */
function outcomesOf(history: History | undefined, id: TestId, isOnBase: boolean): string {
  if (history === undefined) return '';
  return history.tests.get(id)?.outcomes ?? (isOnBase ? usualOutcomes(history.runs) : '');
}

/** Up to the last run of base. Runs that do not count, or that the test is not in, are left out; a flaky pass and a skip end the row. */
function passesInARow({ added }: QuarantineEntry, outcomes: string, history: History | undefined): number {
  const runs = history?.runs ?? [];
  const since = (dayNumber(added) ?? 0) * DAY;
  let passes = 0;
  for (let index = outcomes.length - 1; index >= 0; index--) {
    const code = outcomes[index];
    if (code === '.') continue;
    const at = runs[index]?.at;
    if (code !== 'P' || (at !== undefined && at < since)) break;
    passes++;
  }
  return passes;
}
