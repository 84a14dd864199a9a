import type { CoverageTotals } from './coverage.ts';
import type { TestCounts, TestId } from './tests.ts';

/** So many runs of base are remembered. */
export const HISTORY_RUNS = 50;

/** One run of base, as trends show it. */
export interface RunRecord {
  readonly sha?: string;
  /** When it was, milliseconds since 1970. */
  readonly at?: number;
  readonly tests: TestCounts;
  /** Milliseconds of all tests together, as far as reports tell. */
  readonly ms: number;
  readonly coverage: CoverageTotals;
  /** It was whole, and not most of it failed: only then does it say anything about a single test. */
  readonly counted: boolean;
}

/** `P` passed · `~` passed after a failed attempt · `F` failed or errored · `S` skipped · `.` not there, or the run does not count. */
export type OutcomeCode = 'P' | '~' | 'F' | 'S' | '.';

/** What one test did. */
export interface TestRecord {
  /** One `OutcomeCode` for each run, oldest first. */
  readonly outcomes: string;
  /** Where it fails at the end: with this signature (its digest) for so many counted runs, first on that commit. */
  readonly failing?: { readonly signature: string; readonly runs: number; readonly sha?: string };
}

/**
 * The last runs of base, up to and with the one whose snapshot it is stored with. A test of that snapshot that is not in `tests` passed in
 * every counted run: that is what nearly all do, and so they cost nothing.
 */
export interface History {
  /** Oldest first, at most `HISTORY_RUNS`. */
  readonly runs: readonly RunRecord[];
  readonly tests: ReadonlyMap<TestId, TestRecord>;
}
