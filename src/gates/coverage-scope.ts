import { carriedUnits } from '../compare/carried.ts';
import type { FileCoverage, Metric } from '../domain/coverage.ts';
import { count, plural } from '../domain/numbers.ts';
import type { Ratio } from '../domain/ratio.ts';
import { brokenCoverage, type ReportRow, type Snapshot } from '../domain/snapshot.ts';
import type { RepoPath } from '../domain/text.ts';
import { sumOf } from '../merge/coverage-totals.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { GateSetting } from '../policy/policy.ts';
import { componentWords } from '../policy/wording.ts';
import { originOf } from './carried-words.ts';
import type { Evidence } from './gate.ts';

/** `79.99 % of lines`: the metric stands beside every number. */
export const METRIC_WORDS: Readonly<Record<Metric, string>> = {
  lines: 'lines',
  branches: 'branches',
  functions: 'functions',
  statements: 'statements',
  'lines-and-branches': 'lines and branches',
  'strict-lines': 'strict lines',
};

/** Metrics in which a branch of which nobody knows whether it was taken makes the number a lower bound. */
const OF_BRANCHES: readonly Metric[] = ['branches', 'lines-and-branches', 'strict-lines'];

export function isOfBranches(metric: Metric): boolean {
  return OF_BRANCHES.includes(metric);
}

/** Coverage of what a gate is about; or that the report lacks it; or that the number is only a bound. */
export type Measured =
  | { readonly kind: 'measured'; readonly ratio: Ratio; readonly files: readonly FileCoverage[] }
  | { readonly kind: 'absent'; readonly reason: string }
  | { readonly kind: 'lower bound'; readonly reason: string };

export function metricOf(setting: GateSetting, { comparison }: Evidence): Metric {
  return setting.metric ?? comparison.coverage?.metric ?? 'lines';
}

/** What the gate is about, for `GateResult.scope`. */
export function scopeName({ suite, component, paths }: GateSetting): string {
  return suite ?? (component === undefined ? paths.join(', ') : componentWords(component));
}

/** Of which files. `now`: where a file lies on head, of base. */
export interface Part extends Pick<GateSetting, 'paths'> {
  readonly now?: (path: RepoPath) => string;
}

/** Of one side, head or base. For the coverage of a suite see `ofSuite`. */
export function measure(
  { coverage, reports }: Snapshot,
  { paths, now = (path) => path }: Part,
  metric: Metric,
): Measured {
  if (coverage === undefined) return { kind: 'absent', reason: 'no coverage report' };
  const broken = brokenCoverage(reports);
  if (broken !== undefined) return { kind: 'absent', reason: notWholeWords(broken) };
  const all = [...coverage.files.values()];
  const isIn = pathMatcher(paths);
  const files = all.filter(({ path }) => isIn(now(path)));
  if (files.length === 0) {
    const unknown =
      coverage.unresolved.length === 0
        ? ''
        : ` (${count(coverage.unresolved.length)} of them with a path that is not in the repository)`;
    return { kind: 'absent', reason: `0 of ${plural(all.length, 'measured file')} in it${unknown}` };
  }
  const words = METRIC_WORDS[metric];
  const unsure = files.filter(({ branchesAtLeast }) => branchesAtLeast);
  if (unsure.length > 0 && isOfBranches(metric)) {
    const which = `${count(unsure.length)} of ${plural(files.length, 'file')}`;
    return {
      kind: 'lower bound',
      reason: `${words} are a lower bound: reports of ${which} do not say which branch was taken`,
    };
  }
  const ratio = sumOf(files, metric);
  if (ratio === undefined)
    return { kind: 'absent', reason: `the reports (${coverage.formats.join(', ')}) do not measure ${words}` };
  // Everything empty is what a tool leaves that measured nothing.
  if (ratio.total === 0 && paths.length === 0)
    return { kind: 'absent', reason: `0 ${words} in ${plural(files.length, 'file')}: nothing was measured` };
  return { kind: 'measured', ratio, files };
}

export function notWholeWords({ path, state }: ReportRow): string {
  return `${path} is ${state}, and what it leaves out is unknown`;
}

/** Of the reports that the policy assigns to a suite: kept in the metric of the comparison only. */
export function ofSuite(suite: string, { comparison, head, policy }: Evidence, side: 'head' | 'base'): Measured {
  const reports = side === 'head' ? head.reports : (comparison.base?.snapshot.reports ?? []);
  const isOwn = pathMatcher(policy.suites.find(({ name }) => name === suite)?.coverage ?? []);
  const broken = brokenCoverage(reports.filter(({ path }) => isOwn(path)));
  if (broken !== undefined) return { kind: 'absent', reason: notWholeWords(broken) };
  const ratio = comparison.suites.find(({ name }) => name === suite)?.coverage?.[side];
  if (ratio?.total === 0) return { kind: 'absent', reason: 'its coverage report measures nothing' };
  if (ratio !== undefined) return { kind: 'measured', ratio, files: [] };
  const found = reports.filter(({ path, coverage }) => coverage !== undefined && isOwn(path)).length;
  if (found < 2) return { kind: 'absent', reason: 'no coverage report' };
  return {
    kind: 'absent',
    reason: `its ${count(found)} coverage reports cannot be added, merge them or gate on paths`,
  };
}

/** `, 204 carried from 4f2c91a` of what a gate is about; `''`: nothing of it is. */
export function carriedWords(evidence: Evidence, setting: GateSetting, metric: Metric): string {
  const { carried } = evidence.comparison.coverage ?? {};
  if (carried === undefined) return '';
  if (setting.suite !== undefined) {
    const row = evidence.comparison.suites.find(({ name }) => name === setting.suite);
    const reports = row?.coverage?.carried ?? 0;
    const own = carried.reports.filter(({ suite }) => suite === setting.suite);
    return reports === 0 ? '' : `, ${plural(reports, 'report')} carried from ${originOf(own)}`;
  }
  const n = carriedUnits({ head: evidence.head.coverage, carried, metric, isIn: pathMatcher(setting.paths) });
  return n === 0 ? '' : `, ${count(n)} carried from ${originOf(carried.reports)}`;
}
