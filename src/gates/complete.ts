import type { SuiteComparison } from '../domain/comparison.ts';
import { groupBy } from '../domain/groups.ts';
import { count, plural } from '../domain/numbers.ts';
import { byText } from '../domain/text.ts';
import type { GateResult } from '../domain/verdict.ts';
import type { GateSetting } from '../policy/policy.ts';
import type { Check, Evidence, Gate } from './gate.ts';
import { jobProblem } from './job-problem.ts';
import { fail, notJudged, pass } from './result.ts';
import { newErrorsAmong, type RunProblem, runProblems } from './run-problems.ts';
import { isCoverageOnly, isInSuite } from './scope.ts';
import { skippedInBulk } from './skipped-in-bulk.ts';
import { findIncomplete, type Incomplete, tellMany, tellOne } from './suite-problem.ts';
import { vanishedFiles } from './vanished.ts';

/**
 * Nothing that was to run may be left out: by a runner that crashed, a report that is old or ends in the middle, a suite without a report. What
 * base had too, with the same cause, is known and passes, and the sentence says so.
 */
export const complete: Gate = {
  name: 'complete',
  summary: 'every expected suite left a whole, fresh and readable report, and every test known from base ran',
  limit: { key: 'none' },
  narrows: ['suite'],
  configure,
};

/** So many suites with one cause each have their own line; more share one. */
const MOST_ALONE = 2;

/** So many lines; what is beyond is one more with the number. */
const MOST_LINES = 10;

const LIMIT = 'whole';

function configure(setting: GateSetting): Check {
  return (evidence) => {
    const { suite } = setting;
    const rows = evidence.comparison.suites.filter(({ name }) => suite === undefined || name === suite);
    if (suite !== undefined && rows.length === 0) {
      const finding = { scope: suite, actual: 'absent', limit: LIMIT, sentence: 'it left no report' };
      return [fail(setting, { ...finding, headline: `${suite} did not run` })];
    }
    const found = rows.flatMap((row) => findIncomplete(row, evidence) ?? []);
    const job = suite === undefined ? jobProblem(evidence) : undefined;
    // What the job did stands in every suite: it is told once.
    const incomplete = job === undefined ? found : found.filter((each) => !isOfJobOnly(each));
    const suitesTold = incomplete.length > 0;
    const problems =
      suite === undefined ? runProblems(evidence, { suitesTold }) : suitesTold ? [] : newErrorsOf(suite, evidence);
    const all = [...(job === undefined ? [] : [job]), ...problems];
    const unmeasured = suite === undefined ? vanishedFiles(setting, evidence) : [];
    if (incomplete.length + all.length === 0)
      return [passed(setting, rows, evidence), ...skippedInBulk(setting, rows, evidence), ...unmeasured];
    const headline = notRunHeadline(incomplete) ?? all[0]?.headline ?? suitesHeadline(incomplete);
    return [
      ...all.map(({ actual, sentence }) =>
        fail(setting, { scope: suite ?? '', actual, limit: LIMIT, sentence, headline }),
      ),
      ...tellSuites(incomplete, { setting, headline }),
      ...unmeasured,
    ];
  };
}

/** A suite in which only a set-up breaks is whole, and its row shows nothing of it. */
function newErrorsOf(suite: string, evidence: Evidence): readonly RunProblem[] {
  const declared = evidence.policy.suites.find(({ name }) => name === suite);
  const found = newErrorsAmong(evidence.comparison, isInSuite(declared, evidence));
  return found === undefined ? [] : [found];
}

function isOfJobOnly({ row, notRun }: Incomplete): boolean {
  return row.state === 'partial' && notRun === 0 && row.unexcused?.length === 1;
}

interface Told {
  readonly setting: GateSetting;
  readonly headline: string;
}

/** Those first of which most did not run. */
function tellSuites(incomplete: readonly Incomplete[], { setting, headline }: Told): readonly GateResult[] {
  const groups = [...groupBy(incomplete, ({ cause }) => cause).values()]
    .flatMap((group) => (group.length > MOST_ALONE ? [group] : group.map((each) => [each])))
    .toSorted((a, b) => notRunOf(b) - notRunOf(a) || byText(a[0]?.row.name ?? '', b[0]?.row.name ?? ''));
  const results = groups.slice(0, MOST_LINES).map((group) => {
    const [first] = group;
    if (first !== undefined && group.length === 1) {
      const { row } = first;
      return fail(setting, { scope: row.name, actual: row.state, limit: LIMIT, sentence: tellOne(first), headline });
    }
    return fail(setting, {
      actual: `${count(group.length)} suites`,
      limit: LIMIT,
      sentence: tellMany(group),
      headline,
    });
  });
  const rest = groups.slice(MOST_LINES).flat();
  if (rest.length === 0) return results;
  const sentence = `${plural(rest.length, 'more suite')} of ${count(incomplete.length)} that are not complete`;
  return [...results, fail(setting, { actual: count(rest.length), limit: LIMIT, sentence, headline })];
}

function notRunOf(group: readonly Incomplete[]): number {
  return group.reduce((sum, { notRun }) => sum + notRun, 0);
}

function notRunHeadline(incomplete: readonly Incomplete[]): string | undefined {
  const notRun = notRunOf(incomplete);
  return notRun === 0 ? undefined : `${plural(notRun, 'test')} did not run`;
}

function suitesHeadline(incomplete: readonly Incomplete[]): string {
  const words = incomplete.every(({ row }) => row.state === 'absent') ? 'did not run' : 'not complete';
  const [first] = incomplete;
  return first !== undefined && incomplete.length === 1
    ? `${first.row.name} ${words}`
    : `${plural(incomplete.length, 'suite')} ${words}`;
}

function passed(setting: GateSetting, rows: readonly SuiteComparison[], evidence: Evidence): GateResult {
  const { comparison, head } = evidence;
  const read = head.reports.filter(({ format }) => format !== undefined).length;
  const sum = (measure: (row: SuiteComparison) => number) => rows.reduce((total, row) => total + measure(row), 0);
  const everything = setting.suite === undefined;
  const total = everything ? comparison.head.total : sum((row) => row.head.total);
  const errors = everything ? comparison.head.collectionErrors : sum((row) => row.head.collectionErrors);
  const left = rows.filter(({ state }) => state === 'absent').length;
  const tests = `${plural(total, 'test')} in ${plural(rows.length - left, 'suite')}`;
  const finding = { scope: setting.suite ?? '', limit: LIMIT };
  if (head.reports.length === 0) {
    const sentence = 'no report was found, and no suite of the policy must run';
    return notJudged(setting, 'not required', { ...finding, actual: 'absent', sentence });
  }
  if (isCoverageOnly(evidence)) {
    const sentence = `${plural(read, 'coverage report')}, ${read === 1 ? 'complete' : 'all complete'}`;
    return pass(setting, { ...finding, actual: LIMIT, sentence });
  }
  if (errors > 0 || rows.some(({ state }) => state === 'partial')) {
    const sentence = `${tests}; ${plural(errors, 'error')} outside tests, known from base: nothing is newly incomplete`;
    return pass(setting, { ...finding, actual: 'partial, as on base', sentence });
  }
  const optional = left === 0 ? '' : `; ${plural(left, 'suite')} that need not run did not`;
  const sentence = `${tests} and ${plural(read, 'report')}, all complete${optional}`;
  return pass(setting, { ...finding, actual: LIMIT, sentence });
}
