import type { Diffs } from '../compare/diff.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Metric } from '../domain/coverage.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { GateResult } from '../domain/verdict.ts';
import type { GateSetting, Policy } from '../policy/policy.ts';

/** All that a gate may look at. */
export interface Evidence {
  readonly head: Snapshot;
  readonly comparison: Comparison;
  readonly policy: Policy;
  /** Of loading: unreadable files, globs that match nothing. */
  readonly diagnostics: readonly Diagnostic[];
  /** Which kinds of report the caller named, where that is known: nobody is blocked for a kind that was never to be there. `undefined`: tests. */
  readonly named?: { readonly tests: boolean; readonly coverage: boolean };
  /** A run without any report is what the policy allows: no suite must run. */
  readonly mayBeEmpty?: boolean;
  /** Status of the job so far, where the runner tells it. */
  readonly jobStatus: 'success' | 'failure' | 'cancelled' | undefined;
  /** What changed, where that is known. */
  readonly diffs?: Diffs | undefined;
}

/** A gate with its settings. It returns one result, or one for each scope. */
export type Check = (evidence: Evidence) => readonly GateResult[];

/** One kind of check: its settings are read, and refused, before any report is. */
export interface Gate {
  /** `check:` in the policy. */
  readonly name: string;
  /** One line for the README's table. */
  readonly summary: string;
  /** Which limit it takes, in which unit; `none`: it has no limit. `default` (an integer, as in `GateSetting.limit`) where it is not required. */
  readonly limit:
    | { readonly key: 'none' }
    | {
        readonly key: 'min' | 'max';
        readonly unit: 'count' | 'percent' | 'points' | 'seconds';
        readonly required: boolean;
        readonly default?: number;
      };
  /** Which narrowings it understands. */
  readonly narrows: readonly ('suite' | 'paths' | 'component' | 'metric' | 'ignore-below')[];
  /** Further keys that it understands. */
  readonly options?: readonly ('compare' | 'lines' | 'likely-flaky' | 'rises' | 'unmeasured')[];
  /** Metrics that it cannot measure. */
  readonly exceptMetrics?: readonly Metric[];
  readonly configure: (setting: GateSetting) => Check;
}
