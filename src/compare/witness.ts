import { errorKey, type History, type RunRecord, type TestRecord } from '../domain/history.ts';
import { isFailing, type TestCase, type TestSuite, testId } from '../domain/tests.ts';
import type { Recollection } from './classes.ts';
import { type Flakiness, flakinessOf } from './flakiness.ts';
import { usualOutcomes } from './history.ts';
import { createSigner, type Signature, signatureRules, type UserMasks } from './signature.ts';

/** A test as base has it, and what it failed with on head. */
export interface WitnessQuery {
  readonly suite: TestSuite;
  readonly test: TestCase;
  readonly signature: Signature | undefined;
}

/** So many failures in a row are a test that is broken, not one that is flaky. */
const BROKEN = 3;

/** What the history of base has to say of a test of its snapshot. */
export function witnessOf(history: History, masks?: UserMasks): (query: WitnessQuery) => Recollection {
  const usual = usualOutcomes(history.runs);
  const signatureOf = createSigner(masks);
  const known = history.rules === undefined || history.rules === signatureRules(masks);
  return ({ suite, test, signature }) => {
    const found = history.tests.get(testId(suite, test));
    const record: TestRecord = found ?? { outcomes: usual };
    const errors = known ? (record.errors ?? []) : [];
    const error = signature === undefined ? undefined : errorKey(signature.digest);
    const flakiness = flakinessOf({ outcomes: record.outcomes, errors, error }, history.runs);
    if (!isFailing(test.verdict)) return { ...flakiness, passed: passedIn(record.outcomes) };
    const counted = history.runs.at(-1)?.counted !== false;
    const last = [...record.outcomes].findLast((code) => 'PF~'.includes(code));
    return {
      // What a run that does not count says of single tests is worth as little here as in the history.
      ...(counted || last === 'F' ? {} : { instead: { ...flakiness, passed: passedIn(record.outcomes) } }),
      ...standing({ record, flakiness }),
      since: since(record, known ? signatureOf(test, suite)?.digest : undefined, history.runs),
    };
  };
}

interface Standing {
  readonly record: TestRecord;
  readonly flakiness: Flakiness;
}

/** Of a failure that base has: a test that is broken there, or one that only failed once more. */
function standing({ record: { outcomes }, flakiness }: Standing): Pick<Recollection, 'standing' | 'flaky'> {
  const streak = /F*$/.exec(outcomes.replace(/[.S]/g, ''))?.[0].length ?? 0;
  if (streak >= BROKEN) return { standing: 'broken' };
  return flakiness.flaky === undefined ? {} : { standing: 'flaky', flaky: flakiness.flaky };
}

/** "since 9 runs, first at abc1234" */
function since({ failing }: TestRecord, digest: string | undefined, runs: readonly RunRecord[]): string | undefined {
  if (failing === undefined || failing.signature !== digest || runs.length === 0) return undefined;
  const first = failing.sha === undefined ? '' : `, first at ${failing.sha.slice(0, 7)}`;
  if (failing.runs < 2 && first === '') return undefined;
  return `since ${failing.runs} ${failing.runs === 1 ? 'run' : 'runs'}${first}`;
}

/** "passed in 20 of 20 base runs"; one run is no record. */
function passedIn(outcomes: string): string | undefined {
  const ran = outcomes.replace(/[.S]/g, '').length;
  return ran < 2 ? undefined : `passed in ${outcomes.replace(/[^P~]/g, '').length} of ${ran} base runs`;
}
