import { type Failure, failuresOf, isFailing, type TestCase, type TestSuite } from '../domain/tests.ts';
import type { BaseWitness, Classified, ClassifyOptions, Recollection } from './classified.ts';
import { furtherFailures, type Signature } from './signature.ts';

export interface FailureOnHead {
  readonly suite: TestSuite;
  readonly test: TestCase;
  readonly signature: Signature | undefined;
}

/** Of a test that the run of base does not have. */
export function classifyAbsent(known: Recollection | undefined): Omit<Classified, 'signature'> {
  if (known === undefined) return { class: 'newTestFailing', evidence: 'not on base' };
  if (known.flaky !== undefined) return { class: 'likelyFlaky', evidence: known.flaky };
  const why = 'the run of base, which was not whole, does not have it';
  if (known.instead !== undefined) return classifyByEarlier(known, known.instead, why);
  return { class: 'failingDifferently', evidence: `failed before with another error; ${why}` };
}

/** By the runs before that of base. */
export function classifyByEarlier(
  known: Recollection,
  { since, passed, never }: NonNullable<Recollection['instead']>,
  why: string,
): Omit<Classified, 'signature'> {
  if (since !== undefined)
    return { class: 'stillFailing', evidence: `failed with the same error ${since}; ${why}`, ...standingOf(known) };
  return { class: 'newlyFailing', evidence: never === true ? why : `${passed ?? 'passed before'}; ${why}` };
}

/** Of one of several tests of one name: the failure of another one excuses nothing. */
export function classifyTwin(
  { suite, test, signature }: FailureOnHead,
  rivals: readonly TestCase[],
  signatureOf: ClassifyOptions['signatureOf'],
): Omit<Classified, 'signature'> {
  const failedSo = (rival: TestCase) =>
    isFailing(rival.verdict) &&
    signature !== undefined &&
    signatureOf(rival, suite)?.digest === signature.digest &&
    newBesides({ suite, test }, rival, signatureOf) === undefined;
  if (rivals.every(failedSo)) {
    return { class: 'stillFailing', evidence: 'failed on base with the same error, as all of this name did there' };
  }
  const words = rivals.length === 1 ? 'one test of this name, which did not fail so' : undefined;
  const evidence = `base has ${words ?? `${rivals.length} tests of this name, which did not all fail so`}`;
  return { class: 'newlyFailing', evidence };
}

/** What head failed with besides that neither base nor the runs before it know of this test. */
export function unknownBesides(
  found: Pick<FailureOnHead, 'suite' | 'test'>,
  { before, recall, recallAbsent }: BaseWitness,
  signatureOf: ClassifyOptions['signatureOf'],
): Signature | undefined {
  return signaturesBesides(found, before?.test, signatureOf).find((further) => {
    const known = before === undefined ? recallAbsent?.(further) : recall?.(further);
    return known?.flaky === undefined && known?.instead?.since === undefined;
  });
}

/** What head failed with besides that base did not. */
export function newBesides(
  found: Pick<FailureOnHead, 'suite' | 'test'>,
  before: TestCase,
  signatureOf: ClassifyOptions['signatureOf'],
): Signature | undefined {
  return signaturesBesides(found, before, signatureOf)[0];
}

function signaturesBesides(
  { suite, test }: Pick<FailureOnHead, 'suite' | 'test'>,
  before: TestCase | undefined,
  signatureOf: ClassifyOptions['signatureOf'],
): readonly Signature[] {
  const further = furtherFailures(test);
  if (further.length === 0) return [];
  const sign = (failure: Failure) =>
    signatureOf({ ...test, attempts: [{ status: 'failed', kind: 'failure', failure }] }, suite);
  const known = new Set(before?.attempts.flatMap(failuresOf).map((failure) => sign(failure)?.digest));
  return further.flatMap((failure) => {
    const signature = sign(failure);
    return signature === undefined || known.has(signature.digest) ? [] : [signature];
  });
}

export function standingOf({ standing }: Recollection): Pick<Classified, 'standing'> {
  return standing === undefined ? {} : { standing };
}
