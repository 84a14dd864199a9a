import type { RepoPath } from './text.ts';

/** Environment › suite › file? › classname › name [#n]: one test, the same one in every run. Made only by `testId`. */
export type TestId = string & { readonly __brand: 'TestId' };

/** What distinguishes one execution of the same tests from another (`os=linux, project=chromium`); `''` where nothing does. */
export type Environment = string & { readonly __brand: 'Environment' };
export const NO_ENVIRONMENT = '' as Environment;

/** What a report says of one failure, as written (decoded, without control characters, capped to 16 KB). */
export interface Failure {
  /** The exception's class or the assertion's kind; `''` where the report has none. */
  readonly type: string;
  readonly message: string;
  /** Stack trace or output. */
  readonly detail: string;
}

/** How one attempt ended. `error`: the test never got to its body (set-up, collection, infrastructure). */
export type Outcome =
  | { readonly status: 'passed' }
  | {
      readonly status: 'failed';
      readonly kind: 'failure' | 'error';
      readonly failure: Failure;
      /** What else failed in the same attempt: soft assertions, subtests, a tear-down. */
      readonly others?: readonly Failure[];
    }
  | { readonly status: 'skipped'; readonly reason: string; readonly expectedFailure: boolean };

export const PASSED: Outcome = Object.freeze({ status: 'passed' });
/** Shared by every case that passed at once: a million passing tests cost no million arrays. */
export const PASSED_ONCE: readonly Outcome[] = Object.freeze([PASSED]);

/** The attempts of a test that ran once. */
export function onlyAttempt(only: Outcome): readonly Outcome[] {
  return only === PASSED ? PASSED_ONCE : [only];
}

/** The verdict of a case folds its attempts (`merge/attempts.ts`). */
export type CaseVerdict = 'passed' | 'failed' | 'errored' | 'flaky' | 'skipped';

/**
 * What an entry of a report stands for. `case`: a test. `collection`: a file or module that could not be loaded, so that its tests
 * are unknown. `internal`: the runner itself broke, so that nothing after it ran. `suite`: an error of a suite's set-up or tear-down.
 * The last three are errors that are counted apart from tests.
 */
export type EntryKind = 'case' | 'collection' | 'internal' | 'suite';

/** One test of one run, attempts folded. */
export interface TestCase {
  readonly kind: EntryKind;
  /** The source file that the report names, as a repository path where it could be resolved, else as written. */
  readonly file?: RepoPath;
  /** 1-based. */
  readonly line?: number;
  readonly classname: string;
  readonly name: string;
  /** 1 for the first of its name, 2 … for same-named others: a pass never hides a failure of a same-named other test. */
  readonly ordinal: number;
  readonly verdict: CaseVerdict;
  /** In the order in which they ran; at least one. */
  readonly attempts: readonly Outcome[];
  /** Milliseconds of all attempts, where the report has them. */
  readonly ms?: number;
  /** Index into `Snapshot.reports`. */
  readonly report: number;
}

/**
 * `whole`: all that was to run is there. `partial`: some of it is not (the reasons say what). `absent`: expected, and no report.
 * `stale`: written before this run started. `unreadable`: a report is there and nothing could be read from it.
 */
export type SuiteState = 'whole' | 'partial' | 'absent' | 'stale' | 'unreadable';

/**
 * The cases of a suite in their canonical order: by report, then as the report has them. An array is one; a large suite keeps columns and
 * makes each case when it is asked for, so a million tests are no million objects. To filter: `[...list].filter(…)`.
 */
export interface CaseList extends Iterable<TestCase> {
  readonly length: number;
  readonly at: (index: number) => TestCase | undefined;
}

/** The test file, module or class that the report names, in its environment. */
export interface TestSuite {
  readonly environment: Environment;
  readonly name: string;
  readonly state: SuiteState;
  /** Why it is not whole, one clause each, sorted; empty for a whole suite. */
  readonly reasons: readonly string[];
  readonly cases: CaseList;
}

/** Disjoint but for `flaky`, which is the part of `passed` that needed more than one attempt. */
export interface TestCounts {
  /** passed + failed + errored + skipped. */
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly flaky: number;
  /** Entries that are no tests: files that could not be loaded, internal errors, errors of a suite. */
  readonly collectionErrors: number;
  /** Of `skipped`, those that ran and failed as they are expected to (xfail). Not there: none, or nobody counted them apart. */
  readonly expectedFailures?: number;
}

export const NO_TESTS: TestCounts = {
  total: 0,
  passed: 0,
  failed: 0,
  errored: 0,
  skipped: 0,
  flaky: 0,
  collectionErrors: 0,
};

/** Joins what identifies a test. `›` in a part is no danger: ids are compared, never taken apart. */
export function testId(
  suite: Pick<TestSuite, 'environment' | 'name'>,
  test: Pick<TestCase, 'file' | 'classname' | 'name' | 'ordinal'>,
): TestId {
  const parts = [
    suite.environment,
    suite.name,
    test.file === suite.name ? '' : (test.file ?? ''),
    test.classname === suite.name ? '' : test.classname,
    test.name,
  ];
  const id = parts.filter((part) => part !== '').join(' › ');
  return (test.ordinal > 1 ? `${id} #${test.ordinal}` : id) as TestId;
}

export function isFailing(verdict: CaseVerdict): verdict is 'failed' | 'errored' {
  return verdict === 'failed' || verdict === 'errored';
}

/** Every failure of an attempt; none for one that did not fail. */
export function failuresOf(attempt: Outcome): readonly Failure[] {
  return attempt.status === 'failed' ? [attempt.failure, ...(attempt.others ?? [])] : [];
}

/** The failure that the verdict rests on: the last failed attempt's. `undefined` where no attempt failed. */
export function lastFailure(test: Pick<TestCase, 'attempts'>): Failure | undefined {
  const failed = test.attempts.findLast((attempt) => attempt.status === 'failed');
  return failed?.status === 'failed' ? failed.failure : undefined;
}

export function countTests(cases: Iterable<Pick<TestCase, 'kind' | 'verdict'>>): TestCounts {
  const counts = { ...NO_TESTS };
  for (const test of cases) {
    if (test.kind !== 'case') {
      counts.collectionErrors++;
      continue;
    }
    counts.total++;
    if (test.verdict === 'flaky') {
      counts.passed++;
      counts.flaky++;
    } else counts[test.verdict]++;
  }
  return counts;
}

export function addCounts(a: TestCounts, b: TestCounts): TestCounts {
  return {
    total: a.total + b.total,
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    errored: a.errored + b.errored,
    skipped: a.skipped + b.skipped,
    flaky: a.flaky + b.flaky,
    collectionErrors: a.collectionErrors + b.collectionErrors,
    ...expected(a, b),
  };
}

const MASS_FAILURE = { percent: 50, tests: 10 };

/** Half of what ran, and ten tests: something else than the tests broke, and what they say of single tests is not to be relied on. */
export function isMassFailure({ failed, errored, total, skipped }: TestCounts): boolean {
  const failing = failed + errored;
  return failing >= MASS_FAILURE.tests && failing * 100 >= (total - skipped) * MASS_FAILURE.percent;
}

function expected(a: TestCounts, b: TestCounts): Pick<TestCounts, 'expectedFailures'> {
  const expectedFailures = (a.expectedFailures ?? 0) + (b.expectedFailures ?? 0);
  return expectedFailures === 0 ? {} : { expectedFailures };
}

/** It ran, and failed as it is expected to. */
export function isExpectedFailure({ verdict, attempts }: Pick<TestCase, 'verdict' | 'attempts'>): boolean {
  return verdict === 'skipped' && attempts.some((each) => each.status === 'skipped' && each.expectedFailure);
}
