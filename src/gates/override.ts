import { type Comparison, isUnexcused } from '../domain/comparison.ts';
import type { GateResult, Judgement, Override } from '../domain/verdict.ts';
import { firstTwo, verdictTitle } from './title.ts';
import { verdictOf } from './verdict.ts';

/** Somebody's word for the failures of one head. */
export interface Acceptance extends Omit<Override, 'accepted'> {
  /** Causes (`F-3a1b9c`) and checks that it is limited to; none: all that can be accepted. */
  readonly names: readonly string[];
}

/** What says that something did not run or could not be read: nobody has seen what it hides, so nobody can accept it. */
const NEVER: readonly string[] = ['complete', 'min-tests'];
const NOT_KNOWN: readonly string[] = ['unknown', 'absent'];

/**
 * The judgement with what somebody accepts. The findings stay as they are, and so do their words; accepted they no longer block. It is a
 * warning at best: a run that somebody answers for is not one that passed.
 */
export function withAcceptance(judgement: Judgement, acceptance: Acceptance): Judgement {
  const { names, ...who } = acceptance;
  const taken = judgement.gates.filter((gate) => isAcceptable(gate, judgement) && isNamed(gate, judgement, names));
  if (taken.length === 0) return judgement;
  const gates = judgement.gates.map((gate) => (taken.includes(gate) ? { ...gate, state: 'waived' as const } : gate));
  const override: Override = { ...who, accepted: taken.map(wordsOf) };
  if (verdictOf(gates) === 'block') {
    const title = verdictTitle({ verdict: 'block', gates, comparison: judgement.comparison });
    return { ...judgement, gates, title, override };
  }
  return { ...judgement, verdict: 'warn', title: `Accepted by ${who.by}: ${firstTwo(taken)}`, gates, override };
}

/** What the author of an acceptance would name: causes of new failures, and checks about anything else. */
export function namesToAccept(judgement: Judgement): readonly string[] {
  const gates = judgement.gates.filter((gate) => isAcceptable(gate, judgement));
  const causes = gates.some(isByCause) ? blockingCauses(judgement.comparison) : [];
  return [...causes, ...new Set(gates.filter((gate) => !isByCause(gate)).map(({ check }) => check))];
}

/** It blocks, and it is known what it is about. */
function isAcceptable({ state, check, actual }: GateResult, { comparison }: Judgement): boolean {
  if (state !== 'block' || NEVER.includes(check) || NOT_KNOWN.includes(actual)) return false;
  return comparison.head.total + comparison.head.collectionErrors > 0 || check.includes('coverage');
}

function isNamed(gate: GateResult, { comparison }: Judgement, names: readonly string[]): boolean {
  if (names.length === 0 || names.includes(gate.check)) return true;
  if (!isByCause(gate)) return false;
  const causes = blockingCauses(comparison);
  return causes.length > 0 && causes.every((cause) => names.includes(cause));
}

function isByCause({ check }: GateResult): boolean {
  return check === 'newly-failing';
}

function blockingCauses({ clusters }: Comparison): readonly string[] {
  return clusters.filter(({ changes }) => changes.some(isUnexcused)).map(({ id }) => id);
}

function wordsOf({ check, headline, sentence }: GateResult): string {
  return `${check}: ${headline ?? sentence}`;
}
