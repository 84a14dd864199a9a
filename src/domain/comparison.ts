import type { Coverage, Metric } from './coverage.ts';
import type { History } from './history.ts';
import type { Ratio } from './ratio.ts';
import type { ReportRow, Snapshot } from './snapshot.ts';
import type { Failure, TestCase, TestCounts, TestId, TestSuite } from './tests.ts';
import type { RepoPath } from './text.ts';

/** Classes of tests, as keys of the JSON result. A test of head that fails is in exactly one of the first seven. */
export const CHANGE_CLASSES = [
  'waived',
  'flaky',
  'stillFailing',
  'failingDifferently',
  'newTestFailing',
  'likelyFlaky',
  'newlyFailing',
  'fixed',
  'missing',
  'notRun',
  'removed',
  'moved',
  'added',
  'newlySkipped',
] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** No test in any class. */
export const NO_CHANGES: Readonly<Record<ChangeClass, number>> = {
  waived: 0,
  flaky: 0,
  stillFailing: 0,
  failingDifferently: 0,
  newTestFailing: 0,
  likelyFlaky: 0,
  newlyFailing: 0,
  fixed: 0,
  missing: 0,
  notRun: 0,
  removed: 0,
  moved: 0,
  added: 0,
  newlySkipped: 0,
};

/** Classes of failures that neither base nor the quarantine excuses. Without a base every failure that is not waived is in the last. */
export const UNEXCUSED = [
  'failingDifferently',
  'newTestFailing',
  'likelyFlaky',
  'newlyFailing',
] as const satisfies readonly ChangeClass[];

/** Whether a change touches the file of a test. */
export type Touch = 'touched' | 'untouched' | 'unknown';

/** One test in one class, with the evidence for it. */
export interface Change {
  readonly id: TestId;
  readonly class: ChangeClass;
  /** "passed in 20 of 20 base runs" */
  readonly evidence: string;
  readonly suite: TestSuite;
  /** On head; for `missing`, `notRun` and `removed` as it was on base. */
  readonly test: TestCase;
  /** The same test on base, where base knows it (for `moved` under its old name). */
  readonly before?: TestCase;
  /** Of the failure on head, where it fails: `F-3a1b9c`. */
  readonly signature?: string;
  /** Of a failure that base has too, from its history: three runs in a row or more (`broken`), or as before for a moment (`flaky`). */
  readonly standing?: 'broken' | 'flaky';
  /** An entry of the quarantine accepted exactly this failure, which base has too, and has expired: whether the change touches the test's file. */
  readonly lapsed?: Touch;
}

/** Whether a failure counts against the change: nothing excuses it, or what did has expired and the change works in its file. */
export function isUnexcused({ class: name, lapsed }: Pick<Change, 'class' | 'lapsed'>): boolean {
  return lapsed === 'touched' || UNEXCUSED.some((each) => each === name);
}

/** Failures with one signature. */
export interface Cluster {
  /** `F-3a1b9c` */
  readonly id: string;
  /** The masked root line, ≤ 300 characters. */
  readonly message: string;
  readonly failure: Failure;
  readonly changes: readonly Change[];
  /** It covers at least half of all failing tests. */
  readonly likelyOneCause: boolean;
  /** Not seen on base. `undefined`: no base. */
  readonly isNew: boolean | undefined;
  /** Where the history of base knows it: "first seen 3 runs ago, at abc1234". */
  readonly seen?: string;
}

/** A test that took much longer than on base. Nothing is judged by it. */
export interface Slower {
  readonly id: TestId;
  readonly suite: TestSuite;
  readonly test: TestCase;
  /** Milliseconds here, and usually on base. */
  readonly ms: number;
  readonly usual: number;
  /** "15.2 s, was 1.2 s in 20 base runs" */
  readonly evidence: string;
}

/** One row of the table: a suite, or a group of suites that the policy names, before and after. */
export interface SuiteComparison {
  readonly name: string;
  readonly owner?: string;
  readonly state: TestSuite['state'];
  readonly reasons: readonly string[];
  /**
   * Those of `reasons` that evidence does not excuse. A file that cannot be loaded, and could not on base for the same cause, is excused;
   * everything else is not. Empty: nothing about this row is newly incomplete.
   */
  readonly unexcused?: readonly string[];
  readonly head: TestCounts;
  /** `undefined`: no base, or the suite is not on base. */
  readonly base: TestCounts | undefined;
  readonly baseState: TestSuite['state'] | undefined;
  readonly changes: Readonly<Record<ChangeClass, number>>;
  /** At least one newly, differently or new failing test, or not whole while base was. Never without a base. */
  readonly newlyFailing: boolean;
  /** Expected to leave a report in every run. */
  readonly required: boolean;
  /** Test files (or classes) in it that ran on base and of which every test is skipped here, sorted. */
  readonly skippedWhole?: readonly string[];
  /** Coverage of the reports that the policy assigns to this suite. */
  readonly coverage?: {
    readonly head?: Ratio;
    readonly base?: Ratio;
    /** Of so many of its reports the coverage of head is carried from base. */
    readonly carried?: number;
  };
}

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
  readonly carried?: readonly { readonly path: RepoPath; readonly lines: number }[];
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
  readonly base?: Ratio;
  /** Changed lines in it that can be covered. `undefined`: nobody knows what changed. */
  readonly patch?: Ratio;
  /**
   * Changed files in it of whose changed lines nobody knows whether they are covered: their coverage is carried, is only a total, or nothing of
   * the component is measured. `undefined`: none.
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

/** The run that head is compared with. */
export interface Baseline {
  readonly snapshot: Snapshot;
  /** The runs of base up to this one, where they were stored with it. */
  readonly history?: History;
  /** The commit, where known. */
  readonly sha?: string;
  /** What the reader of a comment is told: "4f2c91a, 2 commits behind main", "the reports in base/". */
  readonly label: string;
}

/** Tests of one file whose definitions the diff deletes. */
export interface DeletedTests {
  /** As the definitions call them, and how often. */
  readonly names: ReadonlyMap<string, number>;
  /** Titles around tests that the diff shows. */
  readonly around: ReadonlySet<string>;
}

/** Files that a diff takes away, as repository paths. */
export interface DiffPaths {
  readonly deleted: readonly string[];
  /** Old path → new path. */
  readonly renamed: ReadonlyMap<string, string>;
  /** By path on base: all files that change in any way. */
  readonly byBase?: ReadonlyMap<string, unknown>;
  /** By path on base: tests that its removed lines define and no added line of the whole diff does, and how often. */
  readonly deletedTests?: ReadonlyMap<string, DeletedTests>;
}

export interface Comparison {
  /** `undefined`: there is no base; then nothing is called new and `noBase` says what was looked for. */
  readonly base: Baseline | undefined;
  readonly noBase: string | undefined;
  /** Every class, blocking ones first in each list; without a base only `flaky`, `waived`, and `newlyFailing` for every other failure. */
  readonly changes: Readonly<Record<ChangeClass, readonly Change[]>>;
  /** Signatures of failures and collection errors on head that base did not have, and that it had. */
  readonly collectionErrors: { readonly known: number; readonly new: number; readonly fixed: number };
  /**
   * Entries of head that are no tests (files that could not be loaded, internal errors, errors of a suite): `stillFailing` where base had the
   * same with the same signature, else `newTestFailing` or `failingDifferently`; `newlyFailing` without a base. They are in no list of `changes`.
   */
  readonly collectionChanges?: readonly Change[];
  /** Of all failures, those of `collectionChanges` among them; largest first. */
  readonly clusters: readonly Cluster[];
  readonly suites: readonly SuiteComparison[];
  /** Largest first. `undefined`: there is no history of base to tell. */
  readonly slower?: readonly Slower[];
  readonly head: TestCounts;
  readonly baseCounts: TestCounts | undefined;
  /** Every suite of head is whole and nothing known from base did not run: only then is a pass rate a number. */
  readonly whole: boolean;
  readonly coverage: CoverageComparison | undefined;
  /** What the change takes away, where it is known: what is stored for later runs goes on under new names. */
  readonly takenAway?: DiffPaths;
}
