import type { ChangeClass } from '../domain/comparison.ts';
import { isFailing, type TestCase, type TestSuite } from '../domain/tests.ts';
import type { Signature } from './signature.ts';

/** A class and what speaks for it. */
export interface Classified {
  readonly class: ChangeClass;
  readonly evidence: string;
  readonly signature?: Signature;
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
  /** Of a test that passed on base: why it is likely flaky, from the runs before. */
  readonly flakiness?: string | undefined;
  /** "passed in 20 of 20 base runs" of a test that does not fail on base, "since 9 runs, first at abc1234" of one that does. */
  readonly record?: string | undefined;
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
    if (test.verdict === 'flaky') return { class: 'flaky', evidence: attemptsOf(test), ...shown };
    return { ...classifyFailure({ suite, signature }, witness, options), ...shown };
  }
  if (!witness.hasBase) return undefined;
  const before = witness.before?.test;
  if (before === undefined)
    return { class: 'added', evidence: test.verdict === 'skipped' ? 'not on base, skipped' : 'not on base' };
  if (test.verdict === 'skipped') {
    return before.verdict === 'skipped'
      ? undefined
      : { class: 'newlySkipped', evidence: `${verdictWords(before)} on base${reasonOf(test)}` };
  }
  return isFailing(before.verdict)
    ? { class: 'fixed', evidence: joined(`${verdictWords(before)} on base`, witness.record) }
    : undefined;
}

function classifyFailure(
  { suite, signature }: { readonly suite: TestSuite; readonly signature: Signature | undefined },
  { hasBase, before, flakiness, record }: BaseWitness,
  { signatureOf }: ClassifyOptions,
): Classified {
  if (!hasBase) return { class: 'newlyFailing', evidence: 'failing, no base to compare with' };
  if (before === undefined) return { class: 'newTestFailing', evidence: 'not on base' };
  if (isFailing(before.test.verdict)) {
    // In the suite of head: a test that moved fails as it did before.
    const known = signatureOf(before.test, suite);
    if (signature !== undefined && known?.digest === signature.digest) {
      return { class: 'stillFailing', evidence: joined('failed on base with the same error', record) };
    }
    const other =
      known === undefined
        ? 'without an error that is known'
        : `with another error (${known.id} ${known.line.slice(0, 80)})`;
    return { class: 'failingDifferently', evidence: `failed on base ${other}` };
  }
  if (flakiness !== undefined) return { class: 'likelyFlaky', evidence: flakiness };
  if (before.test.verdict === 'flaky')
    return { class: 'likelyFlaky', evidence: `flaky on base: ${attemptsOf(before.test)}` };
  // How often it passed says nothing of a test that was skipped when last seen.
  const passed = before.test.verdict === 'passed' ? record : undefined;
  return { class: 'newlyFailing', evidence: passed ?? `${verdictWords(before.test)} on base` };
}

export function verdictWords({ verdict }: Pick<TestCase, 'verdict'>): string {
  return verdict;
}

function joined(words: string, record: string | undefined): string {
  return record === undefined ? words : `${words}, ${record}`;
}

/** `passed in attempt 3 of 3` */
function attemptsOf({ attempts }: TestCase): string {
  return `passed in attempt ${attempts.length} of ${attempts.length}`;
}

function reasonOf(test: TestCase): string {
  const last = test.attempts.findLast((attempt) => attempt.status === 'skipped');
  return last?.status === 'skipped' && last.reason !== '' ? `; skipped: ${last.reason.slice(0, 200)}` : '';
}
