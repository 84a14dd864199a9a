import { createHash } from 'node:crypto';
import { type Failure, failuresOf, type TestCase, type TestSuite } from '../domain/tests.ts';
import { innermostFrame } from './frames.ts';
import { informativeWords, isOfAnyProgram, maskLine } from './masks.ts';
import { rootLine } from './root-line.ts';

/** Part of every id: a change of the rules below gives new ids, never an old id with another meaning. */
const VERSION = 'v1';

/** How an id looks. */
export const SIGNATURE = /^F-[0-9a-f]{6}$/;

/** What a failure is, apart from where and when it struck. Equal ids are one cause. */
export interface Signature {
  /** `F-3a1b9c`: what is shown. */
  readonly id: string;
  /** The whole hash, in hex: what is compared. */
  readonly digest: string;
  /** The masked root line, ≤ 300 characters. */
  readonly line: string;
}

/** The user's own masks (`masks:` of a policy), each with exactly one group: what it matches is left out of a root line. */
export type UserMasks = readonly RegExp[];

/** What signatures depend on besides the failure: those made by other rules are not compared. */
export function signatureRules(masks: UserMasks = []): string {
  if (masks.length === 0) return VERSION;
  const sources = JSON.stringify(masks.map(({ source }) => source));
  return `${VERSION}-${createHash('sha256').update(sources).digest('hex').slice(0, 12)}`;
}

/** The failure that stands for a failing test: its last attempt's of kind `failure`, else its last error. A tear-down's error never hides the failure before it. */
export function decidingFailure(test: Pick<TestCase, 'attempts'>): Failure | undefined {
  let error: Failure | undefined;
  for (let index = test.attempts.length - 1; index >= 0; index--) {
    const attempt = test.attempts[index];
    if (attempt?.status !== 'failed') continue;
    if (attempt.kind === 'failure') return attempt.failure;
    error ??= attempt.failure;
  }
  return error;
}

/**
 * What failed besides, without being forgiven: the other failures of the attempt that decides, and errors after it (a tear-down). A known
 * failure excuses none of them.
 */
export function furtherFailures(test: Pick<TestCase, 'attempts'>): readonly Failure[] {
  const deciding = decidingFailure(test);
  const at = test.attempts.findLastIndex((attempt) => attempt.status === 'failed' && attempt.failure === deciding);
  return test.attempts
    .slice(Math.max(at, 0))
    .flatMap(failuresOf)
    .filter((failure) => failure !== deciding);
}

/**
 * The signature of a failure in a suite. The suite counts only where the failure says too little, and then only without a frame of the project. The
 * frame counts also where the line is what a runtime says of any program.
 */
export function signatureOf(failure: Failure, suite: Pick<TestSuite, 'name'>, masks: UserMasks = []): Signature {
  return sign(signatureParts(failure, suite, masks));
}

interface SignatureParts {
  readonly type: string;
  readonly line: string;
  readonly scope: string;
}

function signatureParts(failure: Failure, suite: Pick<TestSuite, 'name'>, masks: UserMasks): SignatureParts {
  const line = maskLine(rootLine(failure), masks);
  return { type: failure.type, line, scope: scopeOf(line, failure, suite) };
}

function scopeOf(line: string, { detail }: Failure, suite: Pick<TestSuite, 'name'>): string {
  if (informativeWords(line) < 2) return innermostFrame(detail) ?? suite.name;
  return isOfAnyProgram(line) ? (innermostFrame(detail) ?? '') : '';
}

function keyOf({ type, line, scope }: SignatureParts): string {
  return `${VERSION}|${type}|${line}|${scope}`;
}

function sign(parts: SignatureParts): Signature {
  const digest = createHash('sha256').update(keyOf(parts)).digest('hex');
  return { id: `F-${digest.slice(0, 6)}`, digest, line: parts.line };
}

export type Signer = (test: Pick<TestCase, 'attempts'>, suite: Pick<TestSuite, 'name'>) => Signature | undefined;

/** `signatureOf` for the failure that stands for a test; equal failures are hashed once. */
export function createSigner(masks: UserMasks = []): Signer {
  const known = new Map<string, Signature>();
  return (test, suite) => {
    const failure = decidingFailure(test);
    if (failure === undefined) return undefined;
    const parts = signatureParts(failure, suite, masks);
    const key = keyOf(parts);
    const signature = known.get(key) ?? sign(parts);
    known.set(key, signature);
    return signature;
  };
}
