import type { ChangeClass, Touch } from '../domain/comparison.ts';
import {
  type Failure,
  failuresOf,
  isExpectedFailure,
  isFailing,
  type TestCase,
  type TestSuite,
} from '../domain/tests.ts';
import type { Flakiness } from './flakiness.ts';
import { furtherFailures, type Signature } from './signature.ts';

/** A class and what speaks for it. */
export interface Classified {
  readonly class: ChangeClass;
  readonly evidence: string;
  readonly signature?: Signature;
  /** Of a failure that base has too. */
  readonly standing?: 'broken' | 'flaky';
  readonly lapsed?: Touch;
}

/** What a waiver is asked: is exactly this failure of this test accepted? */
export interface WaiverQuery {
  readonly suite: TestSuite;
  readonly test: TestCase;
  readonly signature: Signature;
}

/** What base has to say of one test. */
export interface BaseWitness {
  /** `undefined`: the run has no base. */
  readonly hasBase: boolean;
  readonly before: { readonly suite: TestSuite; readonly test: TestCase } | undefined;
  /** Where base has several tests of this name and nobody can tell which it is: all of them. What only one of them did says nothing. */
  readonly rivals?: readonly TestCase[] | undefined;
  /** What the runs before say, of this failure of the test or of its fix. `undefined`: nothing is known of them. */
  readonly recall?: ((signature: Signature | undefined) => Recollection) | undefined;
}

/** What the history of base knows of one test. */
export interface Recollection extends Flakiness {
  /** "passed in 20 of 20 base runs" */
  readonly passed?: string | undefined;
  /** Of a test that fails on base: "since 9 runs, first at abc1234". */
  readonly since?: string | undefined;
  /** Of a test that fails on base: in three runs in a row, or as it did before for a moment. */
  readonly standing?: 'broken' | 'flaky' | undefined;
  /** Where the run of base says nothing of single tests (most of them failed): what those before it say. Without `since` the test passed in the last. */
  readonly instead?: Pick<Recollection, 'since' | 'passed'> | undefined;
}

export interface ClassifyOptions {
  readonly signatureOf: (test: TestCase, suite: TestSuite) => Signature | undefined;
  /** The evidence of the waiver; `undefined`: not accepted. */
  readonly waive: (query: WaiverQuery) => string | undefined;
}

/** The class of a test that is on head; `undefined`: nothing to say. First match wins, in the order of the table in docs. */
export function classify(
  { suite, test }: { readonly suite: TestSuite; readonly test: TestCase },
  witness: BaseWitness,
  options: ClassifyOptions,
): Classified | undefined {
  if (isFailing(test.verdict) || test.verdict === 'flaky') {
    const signature = options.signatureOf(test, suite);
    const waiver = signature === undefined ? undefined : options.waive({ suite, test, signature });
    const shown = signature === undefined ? {} : { signature };
    if (waiver !== undefined) return { class: 'waived', evidence: waiver, ...shown };
    if (test.verdict === 'flaky') {
      const isNew = witness.hasBase && witness.before === undefined;
      return { class: 'flaky', evidence: `${isNew ? 'new test, ' : ''}${attemptsOf(test)}`, ...shown };
    }
    return { ...classifyFailure({ suite, test, signature }, witness, options), ...shown };
  }
  if (!witness.hasBase) return undefined;
  const before = witness.before?.test;
  if (before === undefined)
    return {
      class: 'added',
      evidence: test.verdict === 'skipped' ? `not on base, ${verdictWords(test)}` : 'not on base',
    };
  if (test.verdict === 'skipped') {
    return before.verdict === 'skipped'
      ? undefined
      : { class: 'newlySkipped', evidence: `${verdictWords(before)} on base${reasonOf(test)}` };
  }
  return isFailing(before.verdict)
    ? { class: 'fixed', evidence: joined(`${verdictWords(before)} on base`, witness.recall?.(undefined).since) }
    : undefined;
}

interface FailureOnHead {
  readonly suite: TestSuite;
  readonly test: TestCase;
  readonly signature: Signature | undefined;
}

function classifyFailure(
  { suite, test, signature }: FailureOnHead,
  { hasBase, before, rivals, recall }: BaseWitness,
  { signatureOf }: ClassifyOptions,
): Omit<Classified, 'signature'> {
  if (!hasBase) return { class: 'newlyFailing', evidence: 'failing, no base to compare with' };
  if (before === undefined) return { class: 'newTestFailing', evidence: 'not on base' };
  if (rivals !== undefined) return classifyTwin({ suite, test, signature }, rivals, signatureOf);
  const known = recall?.(signature) ?? {};
  // In the suite of head: a test that moved fails as it did before.
  const old = signatureOf(before.test, suite);
  const isAlike = signature !== undefined && old?.digest === signature.digest;
  if (!isFailing(before.test.verdict)) return classifyNew(before.test, { known, isAlike, old });
  const more = newBesides({ suite, test }, before.test, signatureOf);
  if (isAlike && more !== undefined) {
    return { class: 'failingDifferently', evidence: `failed on base too, without ${errorWords(more)}` };
  }
  if (isAlike) {
    const words = 'failed on base with the same error';
    const { standing, flaky } = known;
    const evidence = standing === 'flaky' && flaky !== undefined ? `${words}; ${flaky}` : joined(words, known.since);
    return { class: 'stillFailing', evidence, ...standingOf(known) };
  }
  // It fails now and then, as now; that base failed in another way at the same time says nothing against it.
  if (known.flaky !== undefined) return { class: 'likelyFlaky', evidence: known.flaky };
  if (known.instead !== undefined) {
    const { since, passed } = known.instead;
    const why = 'on base most tests fail';
    if (since !== undefined)
      return { class: 'stillFailing', evidence: `failed with the same error ${since}; ${why}`, ...standingOf(known) };
    return { class: 'newlyFailing', evidence: passed === undefined ? `passed before; ${why}` : `${passed}; ${why}` };
  }
  const other = old === undefined ? 'without an error that is known' : `with another error (${errorWords(old)})`;
  return { class: 'failingDifferently', evidence: `failed on base ${other}` };
}

/** Of one of several tests of one name: the failure of another one excuses nothing. */
function classifyTwin(
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

/** What head failed with besides that base did not. */
function newBesides(
  { suite, test }: { readonly suite: TestSuite; readonly test: TestCase },
  before: TestCase,
  signatureOf: ClassifyOptions['signatureOf'],
): Signature | undefined {
  const further = furtherFailures(test);
  if (further.length === 0) return undefined;
  const sign = (failure: Failure) =>
    signatureOf({ ...test, attempts: [{ status: 'failed', kind: 'failure', failure }] }, suite);
  const known = new Set(before.attempts.flatMap(failuresOf).map((failure) => sign(failure)?.digest));
  return further.map(sign).find((signature) => signature !== undefined && !known.has(signature.digest));
}

function standingOf({ standing }: Recollection): Pick<Classified, 'standing'> {
  return standing === undefined ? {} : { standing };
}

interface Before {
  readonly known: Recollection;
  /** What base failed with, where an attempt did. */
  readonly old: Signature | undefined;
  /** Head fails with the same. */
  readonly isAlike: boolean;
}

/** Of a test that did not fail on base. */
function classifyNew(before: TestCase, { known, old, isAlike }: Before): Omit<Classified, 'signature'> {
  const { flaky, otherwise, passed } = known;
  if (flaky !== undefined) return { class: 'likelyFlaky', evidence: flaky };
  if (before.verdict === 'flaky') {
    if (isAlike) return { class: 'likelyFlaky', evidence: `flaky on base: ${attemptsOf(before)}` };
    const error = old === undefined ? 'without an error that is known' : `with another error (${errorWords(old)})`;
    return { class: 'newlyFailing', evidence: `flaky on base ${error}` };
  }
  // How often it passed says nothing of a test that was skipped when last seen.
  const record = before.verdict === 'passed' ? passed : undefined;
  return { class: 'newlyFailing', evidence: joined(record ?? `${verdictWords(before)} on base`, otherwise) };
}

function errorWords({ id, line }: Signature): string {
  return `${id} ${line.slice(0, 80)}`;
}

export function verdictWords(test: Pick<TestCase, 'verdict' | 'attempts'>): string {
  return isExpectedFailure(test) ? 'expected to fail' : test.verdict;
}

function joined(words: string, record: string | undefined): string {
  return record === undefined ? words : `${words}, ${record}`;
}

/** `passed in attempt 3 of 3` */
function attemptsOf({ attempts }: TestCase): string {
  return `passed in attempt ${attempts.length} of ${attempts.length}`;
}

/** `; skipped: no database`, `; expected to fail: #123` */
function reasonOf(test: TestCase): string {
  const last = test.attempts.findLast((attempt) => attempt.status === 'skipped');
  const reason = last?.status === 'skipped' && last.reason !== '' ? `: ${last.reason.slice(0, 200)}` : '';
  const words = verdictWords(test);
  return reason === '' && words === 'skipped' ? '' : `; ${words}${reason}`;
}
