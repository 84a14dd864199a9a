import { A } from './junit-vocabulary.ts';
import type { Attributes } from './xml-events.ts';

/** What the start tag of a case, or of a suite, says of its outcome. */
export interface Said {
  /** As written; CTest and GoogleTest mean something of their own by it. */
  readonly status: string | undefined;
  /** Words for an outcome: `Passed`, `FAILED (2 of 3)`, `notrun`. */
  readonly words: readonly string[];
  /** The message of a failure (Node's test runner). */
  readonly failure: string | undefined;
  readonly error: string | undefined;
}

const WORDS = [A.status, A.result, A.Status, A.Result, A.outcome, A.Outcome, A.state, A.State] as const;
/** The word for an answer that says so. */
export const NO_SUCCESS = 'no success';

/** What one of two answers means. */
type Answer = readonly [attribute: number, answer: RegExp, word: string];

/** A number may count what passed: 0 of one that is skipped. */
const NO = /^\s*(?:false|no)\s*$/i;
const YES = /^\s*(?:true|yes|[1-9]\d{0,9})\s*$/i;
const OF_SUITES: readonly Answer[] = [
  [A.executed, /^\s*(?:false|no|not ?executed)\s*$/i, 'not executed'],
  [A.success, NO, NO_SUCCESS],
  [A.passed, NO, NO_SUCCESS],
];
/** In a suite these are counts. */
const OF_CASES: readonly Answer[] = [
  ...OF_SUITES,
  [A.disabled, YES, 'disabled'],
  [A.failed, YES, 'failed'],
  [A.failures, YES, 'failed'],
  [A.errors, YES, 'error'],
];

/** `undefined`: nothing, as nearly all do. */
export function saidBy(attributes: Attributes): Said | undefined {
  if (!saysAnything(attributes)) return undefined;
  return {
    status: attributes.text(A.status),
    words: wordsOf(attributes, OF_CASES),
    failure: messageIn(attributes.text(A.failure)),
    error: messageIn(attributes.text(A.error)),
  };
}

export function saidBySuite(attributes: Attributes): Said {
  const words = wordsOf(attributes, OF_SUITES);
  return { status: undefined, words, failure: undefined, error: undefined };
}

function wordsOf(attributes: Attributes, answers: readonly Answer[]): readonly string[] {
  const words = WORDS.flatMap((attribute) => attributes.text(attribute) ?? []);
  for (const [attribute, answer, word] of answers) {
    if (answer.test(attributes.text(attribute) ?? '')) words.push(word);
  }
  return words;
}

export function saysAnything(attributes: Attributes): boolean {
  return attributes.hasFrom(A.status);
}

/** Either a message, or an answer. */
function messageIn(written: string | undefined): string | undefined {
  return written === undefined || /^\s*(?:false|no|none|null|0)?\s*$/i.test(written) ? undefined : written;
}
