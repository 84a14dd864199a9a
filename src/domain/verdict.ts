import type { Comparison } from './comparison.ts';
import type { Metric } from './coverage.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Snapshot } from './snapshot.ts';

/** 'could not say' is never 'passed', and carries its reason. `waived`: only what the quarantine accepts keeps it from failing. */
export type GateState = 'pass' | 'warn' | 'block' | 'waived' | 'not-judged';

/** Why a gate was not judged. All but the last make the verdict a warning: what was asked for could not be said. */
export type NotJudged = 'no base' | 'not comparable' | 'not required';

export interface GateResult {
  readonly check: string;
  /** Suite or paths that it is about; `''`: everything. */
  readonly scope: string;
  readonly state: GateState;
  /** As shown: `36`, `81.23 %`, `unknown`. */
  readonly actual: string;
  readonly limit: string;
  /** In which it measures, where the policy names one. */
  readonly metric?: Metric;
  /**
   * One sentence, ≤ 140 characters, with numerator and denominator; the same in log, check, JSON and comment. It begins with the scope where
   * there is one: `unit: 36 tests, limit 0`. Text of reports in it is untrusted, but one printable line.
   */
  readonly sentence: string;
  /** The same in a few words, for the title: `36 tests newly failing (1 cause)`. */
  readonly headline?: string;
  /** With the state `not-judged`. */
  readonly because?: NotJudged;
  /** `base`: by the policy of the base branch, where that is stricter. */
  readonly policy?: 'base';
}

export type VerdictState = 'pass' | 'warn' | 'block';

/** Where the rules of a change ask for less than those of its base. */
export interface Relaxation {
  readonly kind: 'gate' | 'suite' | 'quarantine entry' | 'mask';
  /** `coverage(unit)`; the suite; what the entry accepts. */
  readonly gate: string;
  /** As shown: `80 %`, `block`. */
  readonly from: string;
  readonly to: string;
  /** `coverage(unit): 80 % → 70 %`. Names in it are untrusted, but one printable line. */
  readonly sentence: string;
}

/** An entry of the quarantine that somebody should look at. */
export interface QuarantineFinding {
  /** `orphan`: it names no test. `recovered`: its tests passed in many whole runs in a row. `future`: its time is still to come. */
  readonly state: 'expired' | 'orphan' | 'recovered' | 'future';
  /** The file of the quarantine, where known, and the 1-based line. */
  readonly file?: string;
  readonly line: number;
  readonly by: 'test' | 'suite' | 'file';
  readonly name: string;
  readonly owner: string;
  readonly expires: string;
  /** `test "a › b" expired 3 days ago (2026-11-12, owner @acme): …`. Names in it are untrusted, but one printable line. */
  readonly sentence: string;
}

/** What a person with write access accepts, for one head commit and no other. */
export interface Override {
  /** Login. */
  readonly by: string;
  /** One printable line, untrusted. */
  readonly reason: string;
  readonly via: 'comment' | 'label';
  /** The head commit. */
  readonly sha: string;
  /** What it accepts, in the words of the gates: `newly-failing: 36 tests newly failing (1 cause)`. Never empty. */
  readonly accepted: readonly string[];
}

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
  /** What the rules of this change ask less than those of its base, by which it was judged too. `undefined`: those are not known. */
  readonly relaxations?: readonly Relaxation[];
  /** Somebody answers for some or all of what blocks. */
  readonly override?: Override;
  /** Entries of the quarantine that somebody should look at, in the order of the file. `undefined`: none. */
  readonly quarantine?: readonly QuarantineFinding[];
  /** Limits that could be raised, and what slowly gets worse, a sentence each. Never judged. */
  readonly proposals?: readonly string[];
}
