import { type ChangeClass, NO_CHANGES, type SuiteComparison } from '../domain/comparison.ts';
import type { Metric } from '../domain/coverage.ts';
import type { ReportRow, Snapshot } from '../domain/snapshot.ts';
import type { SuiteState, TestSuite } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import { firstReport } from '../merge/case-list.ts';
import { compareKeys, createSuiteMap } from '../merge/suite-map.ts';
import { uniteReasons, worseState } from '../merge/suites.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { PolicySuite } from '../policy/policy.ts';
import { groupReports } from './groups.ts';
import { createTally, type Tally } from './tally.ts';

/** One row of the table while it is filled. There may be one for each of thirty thousand suites. */
export interface Row {
  readonly name: string;
  readonly policy: PolicySuite | undefined;
  readonly head: RowSide;
  readonly base: RowSide;
  /** `NO_CHANGES` until there is one: most suites have none. */
  changes: Readonly<Record<ChangeClass, number>>;
  /** Known from base, and here neither run nor explained. */
  lost: number;
  /** Suites in it that ran on base, and of which every test is skipped. */
  skippedWhole: readonly string[];
}

export interface RowSide {
  readonly tally: Tally;
  /** `undefined`: nothing of it is on this side. */
  state: SuiteState | undefined;
  reasons: readonly string[];
}

export interface RowOptions {
  readonly head: Snapshot;
  readonly base: Snapshot | undefined;
  readonly suites: readonly PolicySuite[];
}

/** The rows: suites of the policy in its order, then every suite that belongs to none. */
export interface Rows {
  /** Row of a suite's cases from one report. */
  readonly of: (side: 'head' | 'base', suite: TestSuite, report: number) => Row;
  /** Row of a suite, whether it has cases or not: of its first report. */
  readonly ofSuite: (side: 'head' | 'base', suite: TestSuite) => Row;
  readonly all: () => readonly Row[];
}

export function createRows({ head, base, suites }: RowOptions): Rows {
  const groups = {
    head: groupReports(head.reports, suites),
    base: groupReports(base?.reports ?? [], suites),
  };
  const named = new Map(suites.map((policy) => [policy, createRow(policy.name, policy)]));
  const others = createSuiteMap<Other>();
  let latest: Other | undefined;

  const rowFor = (policy: PolicySuite | undefined, suite: TestSuite): Row => {
    const row = policy === undefined ? undefined : named.get(policy);
    if (row !== undefined) return row;
    // Head and base are asked for side by side.
    if (latest?.suite.name === suite.name && latest.suite.environment === suite.environment) return latest.row;
    latest = others.get(suite);
    if (latest !== undefined) return latest.row;
    latest = { suite, row: createRow(rowName(suite), undefined) };
    others.set(suite, latest);
    return latest.row;
  };
  for (const [policy, row] of named) {
    addReports(row.head, policy, head.reports);
    addReports(row.base, policy, base?.reports ?? []);
  }
  return {
    of: (side, suite, report) => rowFor(groups[side].ofReport(report), suite),
    ofSuite(side, suite) {
      const report = firstReport(suite.cases);
      const group = report === undefined ? groups[side].ofEmptySuite(suite) : groups[side].ofReport(report);
      return rowFor(group, suite);
    },
    all: () => [
      ...named.values(),
      ...[...others.values()].sort((a, b) => compareKeys(a.suite, b.suite)).map(({ row }) => row),
    ],
  };
}

/** The row of a suite that belongs to none of the policy. */
interface Other {
  readonly suite: TestSuite;
  readonly row: Row;
}

function rowName({ environment, name }: TestSuite): string {
  return environment === '' ? name : `${name} (${environment})`;
}

function createRow(name: string, policy: PolicySuite | undefined): Row {
  return {
    name,
    policy,
    head: createSide(),
    base: createSide(),
    changes: NO_CHANGES,
    lost: 0,
    skippedWhole: NONE,
  };
}

function createSide(): RowSide {
  return { tally: createTally(), state: undefined, reasons: NONE };
}

const NONE: readonly string[] = [];

export function countChange(row: Row, name: ChangeClass): void {
  row.changes = { ...row.changes, [name]: row.changes[name] + 1 };
}

/** A suite of the policy is as whole as its reports, also where they have no tests. */
function addReports(side: RowSide, { tests, coverage }: PolicySuite, reports: readonly ReportRow[]): void {
  const patterns = tests.length > 0 ? tests : coverage;
  if (patterns.length === 0) return;
  const matches = pathMatcher(patterns);
  for (const { path, state, diagnostics, format } of reports) {
    if (format === undefined && !diagnostics.some(({ level }) => level === 'error')) continue;
    if (!matches(path)) continue;
    const reasons = diagnostics.filter(({ level }) => level === 'error').map(({ message }) => `${path}: ${message}`);
    noteState(side, { state, reasons: state === 'whole' ? [] : reasons });
  }
}

export function noteState(side: RowSide, { state, reasons }: Pick<TestSuite, 'state' | 'reasons'>): RowSide {
  side.state = side.state === undefined ? state : worseState(side.state, state);
  if (reasons.length > 0) side.reasons = uniteReasons(side.reasons, reasons);
  return side;
}

export interface FinishOptions {
  readonly hasBase: boolean;
  /** Reasons for which base has the same excuse. */
  readonly isExcused: (reason: string, row: Row) => boolean;
  readonly metric: Metric;
  readonly snapshots: { readonly head: Snapshot; readonly base: Snapshot | undefined };
}

/** A suite that base had and head has not, and nothing of it is lost: taken away by the diff, moved, or never with a test. */
export function isExplained({ policy, head, lost }: Row): boolean {
  return policy === undefined && head.state === undefined && lost === 0;
}

export function finishRow(row: Row, { hasBase, isExcused, metric, snapshots }: FinishOptions): SuiteComparison {
  const { name, policy, head, base, changes } = row;
  const state = head.state ?? 'absent';
  const reasons = head.state === undefined ? ABSENT : head.reasons;
  const counts = base.tally;
  const worse = changes.newlyFailing + changes.failingDifferently + changes.newTestFailing > 0;
  const isAllowed = state === 'absent' && policy?.required === false;
  const coverage = policy === undefined ? undefined : coverageOf(policy, { metric, snapshots });
  return {
    name,
    ...(policy?.owner === undefined ? {} : { owner: policy.owner }),
    state,
    reasons,
    unexcused: reasons.length === 0 ? reasons : reasons.filter((reason) => !isExcused(reason, row)),
    head: head.tally,
    base: hasBase && base.state !== undefined ? counts : undefined,
    baseState: hasBase ? base.state : undefined,
    changes,
    newlyFailing: hasBase && (worse || (state !== 'whole' && !isAllowed && base.state === 'whole')),
    required: policy?.required ?? false,
    ...(row.skippedWhole.length === 0 ? {} : { skippedWhole: row.skippedWhole.toSorted(byText) }),
    ...(coverage === undefined ? {} : { coverage }),
  };
}

const ABSENT: readonly string[] = ['no report has it'];

/** Totals of several reports cannot be added: the files in both would count twice. What they cover together was found out when they were read. */
function coverageOf(
  { name, coverage }: PolicySuite,
  { metric, snapshots }: Pick<FinishOptions, 'metric' | 'snapshots'>,
): SuiteComparison['coverage'] {
  if (coverage.length === 0) return undefined;
  const matches = pathMatcher(coverage);
  const carriedIn = ({ keptCoverage = [] }: Snapshot) =>
    keptCoverage.filter(({ from, path }) => from !== undefined && matches(path)).length;
  const together = (snapshot: Snapshot) => {
    const { reports, suiteCoverage = [] } = snapshot;
    const carried = carriedIn(snapshot);
    const found = reports.filter((row) => row.coverage !== undefined && matches(row.path));
    if (found.length === 1 && carried === 0) return found[0]?.coverage?.[metric];
    // Another number of reports: they were read by other patterns.
    const united = suiteCoverage.find((suite) => suite.name === name && suite.reports === found.length + carried);
    return united?.totals[metric];
  };
  const head = together(snapshots.head);
  const base = snapshots.base && together(snapshots.base);
  const carried = carriedIn(snapshots.head);
  return {
    ...(head === undefined ? {} : { head }),
    ...(base === undefined ? {} : { base }),
    ...(carried === 0 ? {} : { carried }),
  };
}
