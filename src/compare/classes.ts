import { isExpectedFailure, isFailing, type TestCase, type TestSuite } from '../domain/tests.ts';
import type { BaseWitness, Classified, ClassifyOptions, Recollection } from './classified.ts';
import {
  classifyAbsent,
  classifyByEarlier,
  classifyTwin,
  type FailureOnHead,
  newBesides,
  standingOf,
  unknownBesides,
} from './failures.ts';
import type { Signature } from './signature.ts';

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
  if (before === undefined && witness.recallAbsent?.(undefined) !== undefined) return undefined;
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

/** What a known failure excuses is it alone: with an error besides that base never had, the test fails anew. */
function classifyFailure(
  found: FailureOnHead,
  witness: BaseWitness,
  options: ClassifyOptions,
): Omit<Classified, 'signature'> {
  const judged = classifyDeciding(found, witness, options);
  if (judged.class !== 'likelyFlaky' && judged.class !== 'stillFailing') return judged;
  const more = witness.rivals === undefined ? unknownBesides(found, witness, options.signatureOf) : undefined;
  if (more === undefined) return judged;
  const { before } = witness;
  const hasFailed = before === undefined || isFailing(before.test.verdict);
  return {
    class: hasFailed ? 'failingDifferently' : 'newlyFailing',
    evidence: `${judged.evidence}; but without ${errorWords(more)}`,
  };
}

function classifyDeciding(
  { suite, test, signature }: FailureOnHead,
  { hasBase, before, rivals, recall, recallAbsent }: BaseWitness,
  { signatureOf }: ClassifyOptions,
): Omit<Classified, 'signature'> {
  if (!hasBase) return { class: 'newlyFailing', evidence: 'failing, no base to compare with' };
  if (before === undefined) return classifyAbsent(recallAbsent?.(signature));
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
  if (known.instead !== undefined) return classifyByEarlier(known, known.instead, known.doubt ?? '');
  const other = old === undefined ? 'without an error that is known' : `with another error (${errorWords(old)})`;
  return { class: 'failingDifferently', evidence: `failed on base ${other}` };
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
