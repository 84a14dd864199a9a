import { createHash } from 'node:crypto';
import type { Failure, TestCase, TestSuite } from '../domain/tests.ts';
import { innermostFrame } from './frames.ts';
import { informativeWords, maskLine } from './masks.ts';
import { rootLine } from './root-line.ts';

/** Part of every id: a change of the rules below gives new ids, never an old id with another meaning. */
const VERSION = 'v1';

/** What a failure is, apart from where and when it struck. Equal ids are one cause. */
export interface Signature {
  /** `F-3a1b9c` */
  readonly id: string;
  /** The masked root line, ≤ 300 characters. */
  readonly line: string;
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

/** The signature of a failure in a suite. The suite counts only where the failure says too little, and then only without a frame of the project. */
export function signatureOf(failure: Failure, suite: Pick<TestSuite, 'name'>): Signature {
  const line = maskLine(rootLine(failure));
  const scope = informativeWords(line) < 2 ? (innermostFrame(failure.detail) ?? suite.name) : '';
  const digest = createHash('sha256').update(`${VERSION}|${failure.type}|${line}|${scope}`).digest('hex');
  return { id: `F-${digest.slice(0, 6)}`, line };
}
