import type { OutcomeCode } from '../domain/history.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type CaseVerdict, type TestId, testId } from '../domain/tests.ts';
import { suiteKeyText } from '../merge/part.ts';
import { pairCases } from './pairs.ts';
import type { Signer } from './signature.ts';

/** Tests that only one of two neighbouring runs has. */
export function neighbours(before: Snapshot | undefined, snapshot: Snapshot) {
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

/** What a test did in one run. */
export interface RunOutcome {
  readonly code: OutcomeCode;
  /** Digest of what it failed with, also where another attempt passed. */
  readonly signature: string | undefined;
}

export interface OutcomeOptions {
  readonly signatureOf: Signer;
  readonly isWanted: (id: TestId) => boolean;
}

/** Of every test that did not simply pass, and of those that are asked for. */
export function readOutcomes(
  snapshot: Snapshot,
  { signatureOf, isWanted }: OutcomeOptions,
): ReadonlyMap<TestId, RunOutcome> {
  const outcomes = new Map<TestId, RunOutcome>();
  for (const suite of snapshot.suites) {
    for (const test of suite.cases) {
      if (test.kind !== 'case') continue;
      const id = testId(suite, test);
      if (test.verdict === 'passed' && !isWanted(id)) continue;
      const code = CODES[test.verdict];
      const failed = code === 'F' || code === '~';
      outcomes.set(id, { code, signature: failed ? signatureOf(test, suite)?.digest : undefined });
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
