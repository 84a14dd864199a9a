import type { Ratio } from './ratio.ts';
import type { Environment } from './tests.ts';
import type { RepoPath } from './text.ts';

/**
 * `lines`: covered / coverable lines (GitHub's and LCOV's, the default). `strict-lines`: a line with an untaken branch is missed
 * (Codecov's). `lines-and-branches`: coverage.py's and Sonar's.
 */
export const METRICS = ['lines', 'branches', 'functions', 'statements', 'lines-and-branches', 'strict-lines'] as const;
export type Metric = (typeof METRICS)[number];

/** The branches that start on one line. `arms` is there where the format says which branch was taken, not only how many. */
export interface LineBranches {
  readonly taken: number;
  readonly total: number;
  /** Identity of a branch → times taken. */
  readonly arms?: ReadonlyMap<string, number>;
  /** Several reports took some of these branches and do not say which: more of them may have been taken. */
  readonly atLeast?: true;
}

/** A function, or a block of statements: how often it ran and how many units it counts for. */
export interface CoverageUnit {
  readonly hits: number;
  readonly count: number;
}

/**
 * What is known of one source file. Its lines, branches, functions and statements are packed: a report has thousands of files, of which
 * most are only ever counted. `detailOf` (merge/coverage-detail.ts) unpacks them, `createFilePacker` (merge/coverage-pack.ts) packs them.
 */
export interface FileCoverage {
  readonly path: RepoPath;
  readonly counts: FileCounts;
  /** Totals that the report declares without detail. They stand in for a metric whose detail is empty. */
  readonly totals: DeclaredTotals;
  /** Branches merged from reports that say how many were taken but not which: a lower bound, never to be gated on. */
  readonly branchesAtLeast: boolean;
  readonly packed: Uint8Array;
}

/** How many the detail of a file has of each, and how many of them are covered. A file without coverable lines is neither 0 % nor 100 %. */
export interface FileCounts {
  readonly lines: number;
  readonly linesHit: number;
  /** Of the lines that were hit: those of which a branch was not taken. */
  readonly linesPartial: number;
  readonly branches: number;
  readonly branchesTaken: number;
  readonly functions: number;
  readonly functionsHit: number;
  readonly statements: number;
  readonly statementsHit: number;
}

export type DeclaredTotals = Readonly<Partial<Record<'lines' | 'branches' | 'functions' | 'statements', Ratio>>>;

/** A source file line by line. Hits of anything: 0 … 2³²−1 (saturated). */
export interface FileDetail {
  readonly path: RepoPath;
  /** Coverable lines, 1-based, ascending. */
  readonly lines: Uint32Array;
  /** Times each of `lines` ran. */
  readonly hits: Uint32Array;
  /** By line. */
  readonly branches: ReadonlyMap<number, LineBranches>;
  /** By an identity of the format's own (line and name); empty where the format has none. */
  readonly functions: ReadonlyMap<string, CoverageUnit>;
  readonly statements: ReadonlyMap<string, CoverageUnit>;
  readonly totals: DeclaredTotals;
}

export interface Coverage {
  /** Sorted by path. */
  readonly files: ReadonlyMap<RepoPath, FileCoverage>;
  /** Names of the formats that it came from, sorted: percentages of different formats are not compared silently. */
  readonly formats: readonly string[];
  /** Number of reports that it came from. */
  readonly reports: number;
  /** Paths of reports that match no file, or several, of the repository: counted, kept as written, never guessed. */
  readonly unresolved: readonly string[];
  /** Nobody knew the files of the repository: paths are as reports write them, and may begin in any folder. */
  readonly asWritten?: boolean;
}

/** Totals of a whole report or snapshot; a metric that nothing measures is absent. */
export type CoverageTotals = Readonly<Partial<Record<Metric, Ratio>>>;

/** What one report covers, line by line: of suites that need not measure everything in every run, so that a later run can carry it along. */
export interface KeptCoverage {
  readonly path: string;
  readonly environment: Environment;
  readonly coverage: Coverage;
  /** Where another run measured it: on that commit, so many runs of base ago (1: in the last). `undefined`: this one did. */
  readonly from?: { readonly sha?: string; readonly age: number };
}

/** What the reports of one suite cover together. Totals of several reports cannot be added: what is in both would count twice. */
export interface SuiteCoverage {
  readonly name: string;
  readonly reports: number;
  readonly totals: CoverageTotals;
}
