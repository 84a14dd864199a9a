import type { SuiteComparison } from '../domain/comparison.ts';
import { count, plural } from '../domain/numbers.ts';
import type { GateResult } from '../domain/verdict.ts';
import type { GateSetting } from '../policy/policy.ts';
import type { Check, Evidence, Gate } from './gate.ts';
import { fail, pass } from './result.ts';
import { runProblems } from './run-problems.ts';
import { countAbsent, wholeRun } from './scope.ts';
import { suiteProblem } from './suite-problem.ts';

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

/** So many suites are named; what is beyond is one more result with the number. */
const MOST_NAMED = 10;

const LIMIT = 'whole';

interface Incomplete {
  readonly row: SuiteComparison;
  readonly problem: string;
}

function configure(setting: GateSetting): Check {
  return (evidence) => {
    const { suites } = evidence.comparison;
    const rows = setting.suite === undefined ? suites : suites.filter(({ name }) => name === setting.suite);
    if (setting.suite !== undefined && rows.length === 0) {
      return [
        fail(setting, {
          scope: setting.suite,
          actual: 'absent',
          limit: LIMIT,
          sentence: 'it left no report',
          headline: `${setting.suite} did not run`,
        }),
      ];
    }
    const incomplete = rows.flatMap((row): Incomplete[] => {
      const problem = suiteProblem(row, evidence);
      return problem === undefined ? [] : [{ row, problem }];
    });
    const problems = setting.suite === undefined ? runProblems(evidence, { namedSuites: incomplete.length }) : [];
    if (incomplete.length + problems.length === 0) return [passed(setting, rows, evidence)];
    const headline = problems[0]?.headline ?? tellHeadline(incomplete, evidence, setting);
    const named = incomplete.slice(0, MOST_NAMED).map(({ row, problem }) => {
      return fail(setting, { scope: row.name, actual: row.state, limit: LIMIT, sentence: problem, headline });
    });
    const rest = incomplete.slice(MOST_NAMED);
    const sentence = `${plural(rest.length, 'more suite')} of ${count(rows.length)} not complete`;
    return [
      ...problems.map((problem) =>
        fail(setting, { actual: problem.actual, limit: LIMIT, sentence: problem.sentence, headline }),
      ),
      ...named,
      ...(rest.length === 0 ? [] : [fail(setting, { actual: count(rest.length), limit: LIMIT, sentence, headline })]),
    ];
  };
}

function tellHeadline(incomplete: readonly Incomplete[], evidence: Evidence, { suite }: GateSetting): string {
  const notRun = suite === undefined ? countAbsent(evidence, wholeRun(evidence.comparison), 'notRun') : 0;
  if (notRun > 0) return `${plural(notRun, 'test')} did not run`;
  const [only] = incomplete;
  const all = incomplete.every(({ row }) => row.state === 'absent');
  if (only !== undefined && incomplete.length === 1)
    return `${only.row.name} ${all ? 'did not run' : 'is not complete'}`;
  return `${plural(incomplete.length, 'suite')} ${all ? 'did not run' : 'not complete'}`;
}

function passed(setting: GateSetting, rows: readonly SuiteComparison[], { comparison, head }: Evidence): GateResult {
  const known = rows.filter(({ state }) => state === 'partial');
  const total =
    setting.suite === undefined ? comparison.head.total : rows.reduce((sum, row) => sum + row.head.total, 0);
  const errors =
    setting.suite === undefined
      ? comparison.head.collectionErrors
      : rows.reduce((sum, row) => sum + row.head.collectionErrors, 0);
  const tests = `${plural(total, 'test')} in ${plural(rows.length, 'suite')}`;
  const finding = { scope: setting.suite ?? '', limit: LIMIT };
  if (known.length > 0 || errors > 0) {
    const sentence = `${tests}; ${plural(errors, 'error')} outside tests, known from base: nothing is newly incomplete`;
    return pass(setting, { ...finding, actual: 'partial, as on base', sentence });
  }
  return pass(setting, {
    ...finding,
    actual: LIMIT,
    sentence: `${tests} and ${plural(head.reports.length, 'report')}, all complete`,
  });
}
