import type { CoverageComparison } from './coverage-comparison.ts';
import type { History } from './history.ts';
import type { Ratio } from './ratio.ts';
import type { Snapshot } from './snapshot.ts';
import type { Failure, TestCase, TestCounts, TestId, TestSuite } from './tests.ts';

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
  /** At least one newly, differently or new failing test, or not whole while base was, or did not have it. Never without a base. */
  readonly newlyFailing: boolean;
  /** Expected to leave a report in every run. */
  readonly required: boolean;
  /** Test files (or classes) in it that ran on base and of which every test is skipped here, sorted. */
  readonly skippedWhole?: readonly string[];
  /** The policy assigns it reports of coverage and none of tests. */
  readonly coverageOnly?: true;
  /** Coverage of the reports that the policy assigns to this suite. */
  readonly coverage?: {
    readonly head?: Ratio;
    readonly base?: Ratio;
    /** Of so many of its reports the coverage of head is carried from base. */
    readonly carried?: number;
  };
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
  /** As the definitions call them; for each definition the class or title that it stood in: `''` for none, `undefined` where it does not show. */
  readonly names: ReadonlyMap<string, readonly (string | undefined)[]>;
  /** Titles around tests that the diff shows. */
  readonly around: ReadonlySet<string>;
}

/** Where the definitions of one name went. */
export interface MovedTests {
  /** By path on base: files that lose one, with what each stood in, as `DeletedTests` has it. */
  readonly from: ReadonlyMap<string, readonly (string | undefined)[]>;
  /** Paths on head of the files that get one. */
  readonly to: ReadonlySet<string>;
}

/** A line of Go's tests that a diff takes away, or adds. */
export interface SubtestLine {
  readonly text: string;
  /** The function that it stands in: `''` for none, `undefined` where it does not show. */
  readonly within: string | undefined;
  readonly isTaken: boolean;
}

/** What a change does to tests of one file that go on. */
export interface ChangedTests {
  /** Of a file of Go. */
  readonly subtests?: readonly SubtestLine[];
  /** Names of which a definition is taken away and another one given. */
  readonly rewritten: ReadonlySet<string>;
  /**
   * Lines that may be rows of a parameterised test; and, where rows are named after their values, of how many rows of each name there are fewer
   * than on base (below zero: more).
   */
  readonly rows: {
    readonly taken: readonly string[];
    readonly given: readonly string[];
    readonly names: ReadonlyMap<string, number>;
  };
}

/** Titles of groups of tests and names of classes that one file loses, and those that it gets; or the old and the new name of one test. */
export interface RenamedTitles {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Files that a diff takes away, as repository paths. */
export interface DiffPaths {
  readonly deleted: readonly string[];
  /** Old path → new path. */
  readonly renamed: ReadonlyMap<string, string>;
  /** By path on base: all files that change in any way. */
  readonly byBase?: ReadonlyMap<string, unknown>;
  /** The same by path on head. */
  readonly byHead?: ReadonlyMap<string, unknown>;
  /** By path on base: tests that its removed lines define and no added line of the whole diff does. */
  readonly deletedTests?: ReadonlyMap<string, DeletedTests>;
  /** By name: tests whose definition one file loses and another one gets. */
  readonly movedTests?: ReadonlyMap<string, MovedTests>;
  /** Names of tests that added lines define. */
  readonly addedTests?: ReadonlySet<string>;
  /** Of each test that has another name now. */
  readonly renamedTests?: readonly RenamedTitles[];
  /** Of each file that has other titles around tests now. */
  readonly renamedTitles?: readonly RenamedTitles[];
  /** By path on base. */
  readonly changedTests?: ReadonlyMap<string, ChangedTests>;
}

export interface Comparison {
  /** `undefined`: there is no base; then nothing is called new and `noBase` says what was looked for. */
  readonly base: Baseline | undefined;
  readonly noBase: string | undefined;
  /** Every class, blocking ones first in each list; without a base only `flaky`, `waived`, and `newlyFailing` for every other failure. */
  readonly changes: Readonly<Record<ChangeClass, readonly Change[]>>;
  /** So many more tests did not run than `changes.notRun` names, of suites that no report has: only where that names thousands. */
  readonly notNamed?: number;
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

/** How many tests are in a class, those that are not named among them. */
export function countOf(
  { changes, notNamed = 0 }: Pick<Comparison, 'changes' | 'notNamed'>,
  name: ChangeClass,
): number {
  return changes[name].length + (name === 'notRun' ? notNamed : 0);
}
