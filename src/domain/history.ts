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
  /** What it failed with: the beginning of a digest (`errorKey`) for each run, `''` where it did not fail. `undefined`: not known. */
  readonly errors?: readonly string[];
  /** Errors with which it failed for a moment, each once, however many runs are remembered. Not there: none. */
  readonly flakes?: readonly Flake[];
}

/** So long a failure that was gone at once is remembered. */
export const FLAKE_RUNS = 200;

/** A failure after which the test passed again. */
export interface Flake {
  /** `errorKey` */
  readonly error: string;
  /** So many runs of base ago it was last seen, the run in which the test passed again being the first. */
  readonly ago: number;
}

/** So many hexadecimal digits of a signature's digest tell the failures of one test apart. */
const ERROR_DIGITS = 12;

export function errorKey(digest: string): string {
  return digest.slice(0, ERROR_DIGITS);
}

/**
 * The last runs of base, up to and with the one whose snapshot it is stored with. A test of that snapshot that is not in `tests` passed in
 * every counted run: that is what nearly all do, and so they cost nothing.
 */
export interface History {
  /** Oldest first, at most `HISTORY_RUNS`. */
  readonly runs: readonly RunRecord[];
  readonly tests: ReadonlyMap<TestId, TestRecord>;
  /** By which rules the signatures in it were made (`signatureRules`); those made by others say nothing. */
  readonly rules?: string;
  readonly durations?: Durations;
}

/** A test that never took so long cannot become slower by so much that it is told; milliseconds. */
export const TIMED_MS = 1000;

/** How long passing tests took. One that is not in it took less than `TIMED_MS` in every run, unless there are too many that did. */
export interface Durations {
  /** In so many counted runs durations were looked at, at most `HISTORY_RUNS`. */
  readonly runs: number;
  /** Milliseconds in the last runs in which the test passed, oldest first. */
  readonly tests: ReadonlyMap<TestId, readonly number[]>;
}
