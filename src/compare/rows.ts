import { type ChangeClass, NO_CHANGES } from '../domain/comparison.ts';
import type { ReportRow, Snapshot } from '../domain/snapshot.ts';
import type { SuiteState, TestSuite } from '../domain/tests.ts';
import { firstReport } from '../merge/case-list.ts';
import { compareKeys, createSuiteMap, firstAtLeast } from '../merge/suite-map.ts';
import { uniteReasons, worseState } from '../merge/suites.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { PolicySuite } from '../policy/policy.ts';
import { groupReports } from './groups.ts';
import { createTally, type Tally } from './tally.ts';

/** One row of the table while it is filled. There may be one for each of thirty thousand suites. */
export interface Row {
  readonly name: string;
  readonly policy: PolicySuite | undefined;
  /** Of a row that is of no suite of the policy. */
  readonly suite: TestSuite | undefined;
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
  const named = new Map(suites.map((policy) => [policy, createRow({ name: policy.name, policy, suite: undefined })]));
  const others = createOtherRows();

  const rowFor = (policy: PolicySuite | undefined, suite: TestSuite): Row => {
    const row = policy === undefined ? undefined : named.get(policy);
    if (row !== undefined) return row;
    return others.of(suite);
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
    all: () => [...named.values(), ...others.all()],
  };
}

interface OtherRows {
  readonly of: (suite: TestSuite) => Row;
  readonly all: () => readonly Row[];
}

/** Rows of suites that are of none of the policy. They are asked for in the order of suites first, head and base side by side: few are looked for. */
function createOtherRows(): OtherRows {
  const inOrder: Row[] = [];
  const later = createSuiteMap<Row>();
  let latest: Row | undefined;
  return {
    of(suite) {
      if (latest?.suite !== undefined && compareKeys(latest.suite, suite) === 0) return latest;
      const last = inOrder.at(-1)?.suite;
      const isNext = last === undefined || compareKeys(last, suite) < 0;
      latest = isNext ? undefined : (findRow(inOrder, suite) ?? later.get(suite));
      if (latest !== undefined) return latest;
      latest = createRow({ name: rowName(suite), policy: undefined, suite });
      if (isNext) inOrder.push(latest);
      else later.set(suite, latest);
      return latest;
    },
    all: () => [...inOrder, ...later.values()].sort((a, b) => (a.suite && b.suite ? compareKeys(a.suite, b.suite) : 0)),
  };
}

function findRow(rows: readonly Row[], suite: TestSuite): Row | undefined {
  const row = rows[firstAtLeast(rows.length, (index) => compareRow(rows[index], suite))];
  return compareRow(row, suite) === 0 ? row : undefined;
}

function compareRow(row: Row | undefined, suite: TestSuite): number {
  return row?.suite === undefined ? 1 : compareKeys(row.suite, suite);
}

function rowName({ environment, name }: TestSuite): string {
  return environment === '' ? name : `${name} (${environment})`;
}

function createRow({ name, policy, suite }: Pick<Row, 'name' | 'policy' | 'suite'>): Row {
  return {
    name,
    policy,
    suite,
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

export function countChange(row: Row, name: ChangeClass, tests = 1): void {
  row.changes = { ...row.changes, [name]: row.changes[name] + tests };
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
