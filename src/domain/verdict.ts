import type { Comparison } from './comparison.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Snapshot } from './snapshot.ts';

/** 'could not say' is never 'passed', and carries its reason. */
export type GateState = 'pass' | 'warn' | 'block' | 'waived' | 'not-judged';

export interface GateResult {
  readonly check: string;
  /** Suite or paths that it is about; `''`: everything. */
  readonly scope: string;
  readonly state: GateState;
  /** As shown: `36`, `81.23 %`, `unknown`. */
  readonly actual: string;
  readonly limit: string;
  /** One sentence, ≤ 140 characters, with numerator and denominator; the same in log, check, JSON and comment. Text of reports in it is untrusted. */
  readonly sentence: string;
}

export type VerdictState = 'pass' | 'warn' | 'block';

/** All that any view shows; every renderer reads it and none adds to it. */
export interface Judgement {
  readonly verdict: VerdictState;
  /** The verdict in words and at most two numbers: the first line of the comment, without its symbol. */
  readonly title: string;
  readonly head: { readonly snapshot: Snapshot; readonly sha: string | undefined };
  readonly comparison: Comparison;
  /** In the order of the policy. */
  readonly gates: readonly GateResult[];
  readonly diagnostics: readonly Diagnostic[];
}
