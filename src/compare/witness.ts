import { errorKey, type History, type TestRecord } from '../domain/history.ts';
import { isFailing, isMassFailure, type TestCase, type TestSuite, testId } from '../domain/tests.ts';
import type { Recollection } from './classified.ts';
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
    const { errors = [], flakes = [] } = known ? record : {};
    const error = signature === undefined ? undefined : errorKey(signature.digest);
    const flakiness = flakinessOf({ outcomes: record.outcomes, errors, error, flakes }, history.runs);
    if (!isFailing(test.verdict)) return { ...flakiness, passed: passedIn(record.outcomes) };
    return {
      ...flakiness,
      ...instead(history, beforeLast(record, signature)),
      ...standing({ record, flakiness }),
      since: since(record, known ? signatureOf(test, suite)?.digest : undefined),
    };
  };
}

/**
 * What the history says of a test that the last run of base does not have because that run was not whole; `undefined`: that run was, or nobody
 * knows the test.
 */
export function absentWitnessOf(
  history: History,
  masks?: UserMasks,
): (query: WitnessQuery) => Recollection | undefined {
  if (history.runs.at(-1)?.counted !== false) return () => undefined;
  const known = history.rules === undefined || history.rules === signatureRules(masks);
  return ({ suite, test, signature }) => {
    const record = history.tests.get(testId(suite, test));
    if (record === undefined) return undefined;
    const { errors = [], flakes = [] } = known ? record : {};
    const error = signature === undefined ? undefined : errorKey(signature.digest);
    const flakiness = flakinessOf({ outcomes: record.outcomes, errors, error, flakes }, history.runs);
    return { ...flakiness, instead: beforeLast(record, signature), ...standing({ record, flakiness }) };
  };
}

/** What a run that does not count says of single tests is worth as little here as in the history: the runs before it are asked. */
function beforeLast({ outcomes, failing }: TestRecord, signature: Signature | undefined): Recollection['instead'] {
  const last = [...outcomes].findLast((code) => 'PF~'.includes(code));
  if (last === undefined) return { never: true };
  if (last !== 'F') return { passed: passedIn(outcomes) };
  return failing !== undefined && failing.signature === signature?.digest ? { since: sinceWords(failing) } : undefined;
}

/** Of a test that failed in the last run. One that was not whole is the only witness where none before it knows the test. */
function instead({ runs }: History, before: Recollection['instead']): Pick<Recollection, 'instead' | 'doubt'> {
  const last = runs.at(-1);
  if (last?.counted !== false) return {};
  if (isMassFailure(last.tests)) return { instead: before, doubt: 'on base most tests fail' };
  return before?.never === true ? {} : { instead: before, doubt: 'the run of base was not whole' };
}

interface Standing {
  readonly record: TestRecord;
  readonly flakiness: Flakiness;
}

/** Of a failure that base has: a test that is broken there, or one that only failed once more. */
function standing({ record: { failing }, flakiness }: Standing): Pick<Recollection, 'standing'> {
  if (failing !== undefined && failing.runs >= BROKEN) return { standing: 'broken' };
  return flakiness.flaky === undefined ? {} : { standing: 'flaky' };
}

/** "since 9 runs, first at abc1234" */
function since({ failing }: TestRecord, digest: string | undefined): string | undefined {
  return failing === undefined || failing.signature !== digest ? undefined : sinceWords(failing);
}

function sinceWords({ runs, sha }: NonNullable<TestRecord['failing']>): string | undefined {
  const first = sha === undefined ? '' : `, first at ${sha.slice(0, 7)}`;
  return runs < 2 && first === '' ? undefined : `since ${runs} ${runs === 1 ? 'run' : 'runs'}${first}`;
}

/** "passed in 20 of 20 base runs"; one run is no record. */
function passedIn(outcomes: string): string | undefined {
  const ran = outcomes.replace(/[.S]/g, '').length;
  return ran < 2 ? undefined : `passed in ${outcomes.replace(/[^P~]/g, '').length} of ${ran} base runs`;
}
