import type { Snapshot } from '../domain/snapshot.ts';
import { isFailing, type TestCase, type TestSuite } from '../domain/tests.ts';
import { firstReport } from '../merge/case-list.ts';
import { type Suites, suitesOf } from '../merge/suite-map.ts';
import type { Located } from './moves.ts';
import { eachAlone, pairCases } from './pairs.ts';
import { noteState, type Rows } from './rows.ts';
import { addCase, addPassed, createTally, type Tally } from './tally.ts';

/** A test on both sides. */
export interface Pair {
  readonly head: Located;
  readonly base: Located;
  /** Where nobody can tell which of several same-named tests of base it is: all that it may be. */
  readonly rivals?: readonly TestCase[] | undefined;
}

/** Head and base side by side. Pairs of which nothing can be said (passed on both sides) are only counted. */
export interface Joined {
  readonly both: readonly Pair[];
  /** Only on head. Without a base: what failed. */
  readonly come: readonly Located[];
  /** Only on base. */
  readonly gone: readonly Located[];
  /** More suites that only base has, each as a whole, where thousands of tests are gone. */
  readonly absent: readonly TestSuite[];
  /** Every failure of base. */
  readonly baseFailures: readonly Located[];
  readonly headSuites: Suites;
}

/** Nobody reads the names of more tests that did not run. */
export const MOST_NAMED = 10_000;

/** Joins suite by suite, and counts every case into its row. */
export function joinSuites(head: Snapshot, base: Snapshot | undefined, rows: Rows): Joined {
  const both: Pair[] = [];
  const come: Located[] = [];
  const gone: Located[] = [];
  const absent: TestSuite[] = [];
  const baseFailures: Located[] = [];
  const headSuites = suitesOf(head.suites);
  const baseSuites = suitesOf(base?.suites ?? []);

  const join = (headSuite: TestSuite | undefined, baseSuite: TestSuite | undefined) => {
    const countHead = counter(rows, 'head', headSuite);
    const countBase = counter(rows, 'base', baseSuite);
    const seeBase = (located: Located) => {
      const { test } = located;
      addCase(countBase(test.report), test);
      if (isFailing(test.verdict)) baseFailures.push(located);
    };
    if (base === undefined) {
      // Nothing is said of what passed, and so nothing is made of it.
      eachAlone(headSuite?.cases ?? [], {
        passed: ({ length, report }) => addPassed(countHead(report), length),
        other(test) {
          addCase(countHead(test.report), test);
          if (headSuite !== undefined && mayFail(test)) come.push({ suite: headSuite, test });
        },
      });
      return;
    }
    const headSide = headSuite && { suite: headSuite, reports: head.reports };
    const baseSide = baseSuite && { suite: baseSuite, reports: base.reports };
    pairCases(headSide, baseSide, {
      passed({ length, reports }) {
        addPassed(countHead(reports.a), length);
        addPassed(countBase(reports.b), length);
      },
      both(one, other, rivals) {
        addCase(countHead(one.report), one);
        if (baseSuite === undefined || headSuite === undefined) return;
        const before: Located = { suite: baseSuite, test: other };
        seeBase(before);
        if (!isQuiet(one, other)) both.push({ head: { suite: headSuite, test: one }, base: before, rivals });
      },
      headOnly(test) {
        addCase(countHead(test.report), test);
        if (headSuite !== undefined) come.push({ suite: headSuite, test });
      },
      baseOnly(test) {
        if (baseSuite === undefined) return;
        const located: Located = { suite: baseSuite, test };
        seeBase(located);
        gone.push(located);
      },
    });
  };
  const countAbsent = (suite: TestSuite) => {
    const count = counter(rows, 'base', suite);
    eachAlone(suite.cases, {
      passed: ({ length, report }) => addPassed(count(report), length),
      other(test) {
        addCase(count(test.report), test);
        if (isFailing(test.verdict)) baseFailures.push({ suite, test });
      },
    });
  };
  for (const suite of headSuites.all) join(suite, baseSuites.get(suite));
  for (const suite of baseSuites.all) {
    if (headSuites.get(suite) !== undefined) continue;
    if (gone.length < MOST_NAMED) join(undefined, suite);
    else {
      absent.push(suite);
      countAbsent(suite);
    }
  }
  return { both, come, gone, absent, baseFailures, headSuites };
}

/** Passed on both sides, or skipped on both. */
function isQuiet(head: TestCase, base: TestCase): boolean {
  return head.verdict === base.verdict && (head.verdict === 'passed' || head.verdict === 'skipped');
}

function mayFail({ verdict }: TestCase): boolean {
  return verdict !== 'passed' && verdict !== 'skipped';
}

/** What the cases of a report of one suite are counted into: its row, which takes over the suite's state. */
function counter(rows: Rows, side: 'head' | 'base', suite: TestSuite | undefined): (report: number) => Tally {
  if (suite === undefined) return createTally;
  // The row of the suite is that of its first report.
  let report = firstReport(suite.cases);
  let { tally } = noteState(rows.ofSuite(side, suite)[side], suite);
  return (next) => {
    if (next !== report) {
      report = next;
      tally = noteState(rows.of(side, suite, next)[side], suite).tally;
    }
    return tally;
  };
}
