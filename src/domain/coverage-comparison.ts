import type { Coverage, Metric } from './coverage.ts';
import type { Ratio } from './ratio.ts';
import type { ReportRow } from './snapshot.ts';
import type { RepoPath } from './text.ts';

export interface FileDelta {
  readonly path: RepoPath;
  readonly head: Ratio | undefined;
  readonly base: Ratio | undefined;
}

/** Lines of head, 1-based, both of them in it. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Changed lines of one file that can be covered. */
export interface PatchFile {
  readonly path: RepoPath;
  readonly ratio: Ratio;
  /** Ascending; lines without code between two uncovered ones belong to the range. */
  readonly uncovered: readonly LineRange[];
  /** Lines that ran and of which not every branch was taken. */
  readonly partial: readonly LineRange[];
  /** The change adds the file. */
  readonly isNew?: true;
}

/** Coverage of the lines that the diff adds or modifies. 0 of 0: there is nothing to cover. */
export interface PatchCoverage {
  readonly ratio: Ratio;
  /** Files with something to cover, by path. */
  readonly files: readonly PatchFile[];
  /** Changed files that no report measures: documents, tests, and what a report forgot. */
  readonly unmeasured: readonly RepoPath[];
  /** Changed files of which the reports have totals and no lines: the ratio is not that of the whole change. */
  readonly withoutLines: readonly RepoPath[];
  /** Measured files that the diff changes without saying which lines (binary by its attributes, or too large): the ratio is without them. */
  readonly unknownLines: readonly RepoPath[];
  /** Those of `unmeasured` that a path of a report may mean that could not be resolved. */
  readonly unsure: readonly RepoPath[];
  /** Changed files of which all coverage is carried, and how many lines the change adds to each: nobody measured those. */
  readonly carried?: readonly UnmeasuredLines[];
  /** Those of `unmeasured` that base measures: a test that loaded them is gone, or they are newly left out. */
  readonly lost?: readonly UnmeasuredLines[];
  /** Those of `unmeasured` that are new and would be measured if anything ran them, as far as shows, with their lines of code. */
  readonly unseen?: readonly UnmeasuredLines[];
}

/** A changed file, and how many lines the change adds to it. */
export interface UnmeasuredLines {
  readonly path: RepoPath;
  readonly lines: number;
}

/**
 * Coverage on the way from base to head in three steps. The differences between neighbours add up exactly to that of head and base;
 * a step that would leave nothing to cover is that before it.
 */
export interface CoverageDelta {
  readonly base: Ratio;
  /** Base without what the diff deletes and does not replace. */
  readonly withoutDeleted: Ratio;
  /** And with all that the diff does not touch as it is on head: the step to here is indirect, that from here are the changed lines. */
  readonly untouched: Ratio;
  readonly head: Ratio;
  /** Files of which lines that the diff does not touch changed in coverage, largest loss first, then by path; without the touched lines. */
  readonly indirect: readonly FileDelta[];
  /** Files that base measures and head does not, although the diff does not delete them. */
  readonly vanished: readonly RepoPath[];
}

/** Coverage that another run measured, of reports that need not be there in every run. */
export interface CarriedCoverage {
  /** What this run measured. `undefined`: nothing. */
  readonly measured: Coverage | undefined;
  /** The newest first. `age`: measured so many runs of base ago, 1 in the last. */
  readonly reports: readonly {
    readonly suite: string;
    readonly path: string;
    readonly sha?: string;
    readonly age: number;
  }[];
  /** Files on base of what is not carried because it is too old or nobody knows what changed. */
  readonly dropped: readonly RepoPath[];
  /** Files on head that the change touches without showing where: nothing of them is carried. */
  readonly hidden?: readonly RepoPath[];
}

/** Source files that the policy gives one name, before and after, in the metric of the comparison. */
export interface ComponentCoverage {
  readonly name: string;
  readonly owner?: string;
  /** Measured files of it here, and on base. */
  readonly files: number;
  readonly baseFiles: number;
  /** `undefined`: nothing of it is measured. */
  readonly head?: Ratio;
  /** Of the files that lie in it now, or lay in it and are gone. */
  readonly base?: Ratio;
  /** Base without what the diff deletes, where that is lower. `undefined`: there is no diff, or the metric has units that lie on no line. */
  readonly adjustedBase?: Ratio;
  /** Changed lines in it that can be covered. `undefined`: nobody knows what changed. */
  readonly patch?: Ratio;
  /**
   * Changed files in it of whose changed lines nobody knows whether they are covered: their coverage is carried, is only a total, they are
   * new and in no report, or nothing of the component is measured. `undefined`: none.
   */
  readonly unknownFiles?: number;
  /** Of the covered units of head so many are carried from base. */
  readonly carried?: number;
}

export interface CoverageComparison {
  /** A coverage report of head that is not whole: the number of head is then what was read, and nobody claims it. */
  readonly broken?: Pick<ReportRow, 'path' | 'state'>;
  readonly metric: Metric;
  readonly head: Ratio | undefined;
  readonly base: Ratio | undefined;
  /** What a drop is judged against: base, or base without what the diff deletes where that is lower. `undefined`: there is no diff. */
  readonly adjustedBase?: Ratio;
  /** `undefined`: there is no diff, or the metric has units that lie on no line (functions, statements). */
  readonly delta?: CoverageDelta;
  readonly patch?: PatchCoverage;
  /** Why head and base are not comparable (other formats, other number of reports); empty where they are. */
  readonly caveats: readonly string[];
  /** Files of which the ratio differs, or that are only on one side: largest loss first, then by path. */
  readonly files: readonly FileDelta[];
  /** `undefined`: nothing is carried, and nothing was to be. */
  readonly carried?: CarriedCoverage & {
    /** Of the covered units of head so many are not measured here. */
    readonly covered: number;
  };
  /** In the order of the policy; a file in two of them counts in both, and once in the total. `undefined`: the policy has none. */
  readonly components?: readonly ComponentCoverage[];
  /** Measured files in none of them, where there are some. */
  readonly inNoComponent?: ComponentCoverage;
}
