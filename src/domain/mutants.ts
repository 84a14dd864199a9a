import type { RepoPath } from './text.ts';

/**
 * `killed` and `timeout`: the tests noticed the change. `survived`, `no-coverage`: they did not. The others say nothing of the tests:
 * `invalid` (does not compile or load), `ignored` (the user's choice), `pending` (not tried: the run is not complete). In the order in which
 * one outweighs the other where two reports tried the same mutant.
 */
export const MUTANT_STATUSES = [
  'killed',
  'timeout',
  'survived',
  'no-coverage',
  'pending',
  'invalid',
  'ignored',
] as const;
export type MutantStatus = (typeof MUTANT_STATUSES)[number];

/** One change that a mutation tester made to the code. */
export interface Mutant {
  /** 1-based, first and last. */
  readonly line: number;
  readonly endLine: number;
  /** The kind of change, as the tool names it. */
  readonly mutator: string;
  readonly status: MutantStatus;
}

export interface Mutants {
  /** Sorted by path; of each file by line, then end, mutator and status. */
  readonly files: ReadonlyMap<RepoPath, readonly Mutant[]>;
  readonly reports: number;
  /** Paths of reports that match no file, or several, of the repository. */
  readonly unresolved: readonly string[];
  /** Nobody knew the files of the repository: paths are as reports write them. */
  readonly asWritten?: boolean;
}

export type MutantCounts = Readonly<Record<MutantStatus, number>>;

export function countMutants(mutants: Iterable<Mutant>): MutantCounts {
  const counts: Record<MutantStatus, number> = {
    killed: 0,
    timeout: 0,
    survived: 0,
    'no-coverage': 0,
    pending: 0,
    invalid: 0,
    ignored: 0,
  };
  for (const { status } of mutants) counts[status]++;
  return counts;
}
