import { type Change, type ChangeClass, type Comparison, countOf, type SuiteComparison } from '../domain/comparison.ts';
import { plural } from '../domain/numbers.ts';
import type { TestCounts } from '../domain/tests.ts';
import type { GateResult } from '../domain/verdict.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { GateSetting, PolicySuite } from '../policy/policy.ts';
import type { Evidence } from './gate.ts';
import { fail, notJudged } from './result.ts';

/** The tests that a gate is about: all of them, or those of one suite of the policy. */
export interface TestScope {
  /** `''`: everything. */
  readonly name: string;
  readonly head: TestCounts;
  /** Every part is whole: only then is a rate a number. */
  readonly whole: boolean;
  readonly changes: Readonly<Record<ChangeClass, number>>;
  readonly includes: (change: Change) => boolean;
}

export type ScopeAnswer = { readonly scope: TestScope } | { readonly result: GateResult };

/** What a gate needs to know of its tests, or the result where there is nothing to judge: nothing ran, or nothing had to. */
export function findScope(evidence: Evidence, setting: GateSetting, limit: string): ScopeAnswer {
  const { comparison, policy } = evidence;
  const { suite } = setting;
  if (suite === undefined) {
    const scope = wholeRun(evidence);
    if (scope.head.total > 0) return { scope };
    if (isCoverageOnly(evidence)) {
      return {
        result: notJudged(setting, 'not required', { actual: '0', limit, sentence: 'no test reports are named' }),
      };
    }
    if (evidence.mayBeEmpty === true && evidence.head.reports.length === 0) {
      const sentence = 'no test ran, and no suite of the policy must';
      return { result: notJudged(setting, 'not required', { actual: '0', limit, sentence }) };
    }
    return {
      result: fail(setting, {
        actual: '0',
        limit,
        sentence: 'no test ran, so there is nothing to judge',
        headline: nothingRan(comparison),
      }),
    };
  }
  const row = comparison.suites.find(({ name }) => name === suite);
  const declared = policy.suites.find(({ name }) => name === suite);
  if (row === undefined || row.state === 'absent') {
    const finding = { scope: suite, actual: 'absent', limit, sentence: 'it left no report' };
    if (declared?.required === false) {
      return { result: notJudged(setting, 'not required', { ...finding, sentence: 'it left no report and need not' }) };
    }
    return { result: fail(setting, { ...finding, headline: `${suite} did not run` }) };
  }
  return { scope: ofSuite(row, declared, evidence) };
}

/** In the words of `complete`, so that a title says it once. */
function nothingRan(comparison: Comparison): string {
  const known = countOf(comparison, 'notRun');
  return known === 0 ? 'no test ran' : `${plural(known, 'test')} did not run`;
}

/** The caller named coverage reports and no others, and base has no tests either. */
export function isCoverageOnly({ named, comparison }: Evidence): boolean {
  const { head, baseCounts } = comparison;
  return named?.tests === false && head.total + head.collectionErrors === 0 && (baseCounts?.total ?? 0) === 0;
}

function wholeRun(evidence: Evidence): TestScope {
  const { comparison } = evidence;
  const changes = countChanges(comparison);
  return { name: '', head: comparison.head, whole: isWhole(evidence), changes, includes: () => true };
}

/** A suite that need not run, and did not, takes nothing from the rate of those that did. */
function isWhole({ comparison, policy }: Evidence): boolean {
  if (comparison.whole) return true;
  const optional = policy.suites.filter(({ required }) => !required).map(({ name }) => name);
  const isLeftOut = ({ name, state }: SuiteComparison) => state === 'absent' && optional.includes(name);
  const others = comparison.suites.filter((row) => !isLeftOut(row));
  if (others.length === comparison.suites.length) return false;
  const notRun = comparison.suites.filter(isLeftOut).reduce((sum, { changes }) => sum + changes.notRun, 0);
  return others.every(({ state }) => state === 'whole') && countOf(comparison, 'notRun') === notRun;
}

function ofSuite(row: SuiteComparison, declared: PolicySuite | undefined, evidence: Evidence): TestScope {
  const { name, state, changes, head } = row;
  const whole = state === 'whole' && changes.notRun === 0;
  return { name, head, whole, changes, includes: isInSuite(declared, evidence) };
}

/** Whether a change is about a test from a report of that suite. */
export function isInSuite(suite: PolicySuite | undefined, { head, comparison }: Evidence): (change: Change) => boolean {
  const isReport = pathMatcher(suite?.tests ?? []);
  return (change) => {
    const reports = isOfBase(change) ? comparison.base?.snapshot.reports : head.reports;
    const report = reports?.[change.test.report];
    return report !== undefined && isReport(report.path);
  };
}

/** The test of such a change is described as it was on base. */
function isOfBase(change: Change): boolean {
  return change.class === 'missing' || change.class === 'notRun' || change.class === 'removed';
}

function countChanges(comparison: Comparison): Readonly<Record<ChangeClass, number>> {
  const { changes } = comparison;
  return {
    waived: changes.waived.length,
    flaky: changes.flaky.length,
    stillFailing: changes.stillFailing.length,
    failingDifferently: changes.failingDifferently.length,
    newTestFailing: changes.newTestFailing.length,
    likelyFlaky: changes.likelyFlaky.length,
    newlyFailing: changes.newlyFailing.length,
    fixed: changes.fixed.length,
    missing: changes.missing.length,
    notRun: countOf(comparison, 'notRun'),
    removed: changes.removed.length,
    moved: changes.moved.length,
    added: changes.added.length,
    newlySkipped: changes.newlySkipped.length,
  };
}

/** Tests of base that are not there; in a suite of which not every test runs every time they say nothing. */
export function countMissing(evidence: Evidence, scope: TestScope): number {
  const partial = evidence.policy.suites.filter(({ selection }) => selection === 'partial').map((suite) => suite.name);
  if (partial.includes(scope.name)) return 0;
  if (scope.name !== '') return scope.changes.missing;
  const excused = evidence.comparison.suites.filter((row) => partial.includes(row.name));
  return scope.changes.missing - excused.reduce((sum, row) => sum + row.changes.missing, 0);
}
