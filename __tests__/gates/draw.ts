import type { Change, ChangeClass, Cluster, Comparison, SuiteComparison } from '../../src/domain/comparison.ts';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import type { Coverage, FileCoverage, FileDetail } from '../../src/domain/coverage.ts';
import type { Ratio } from '../../src/domain/ratio.ts';
import type { ReportRow, Snapshot } from '../../src/domain/snapshot.ts';
import { NO_TESTS, type TestCounts, testId } from '../../src/domain/tests.ts';
import type { GateResult } from '../../src/domain/verdict.ts';
import type { Evidence } from '../../src/gates/gate.ts';
import { judge } from '../../src/gates/index.ts';
import type { GateSetting, Policy, PolicySuite } from '../../src/policy/policy.ts';
import { EMPTY_SNAPSHOT, report, suite } from '../draw.ts';
import { packed } from '../draw-coverage.ts';

/** One row of `gates:`: `setting('pass-rate', { limit: 98_000_000 })`. */
export function setting(check: string, options: Partial<GateSetting> = {}): GateSetting {
  return {
    check,
    level: 'block',
    limit: undefined,
    suite: undefined,
    paths: [],
    metric: undefined,
    ignoreBelow: undefined,
    line: 1,
    ...options,
  };
}

/** `counts('36 failed, 2 passed')`; `outside` are errors outside tests. */
export function counts(text: string): TestCounts {
  const drawn = { ...NO_TESTS };
  for (const part of text === '' ? [] : text.split(', ')) {
    const [n = '', word = ''] = part.replaceAll(',', '').split(' ');
    const key = word === 'outside' ? 'collectionErrors' : word;
    if (!(key in drawn)) throw new Error(`draw: "${part}" is no count`);
    drawn[key as keyof TestCounts] += Number(n);
  }
  const { passed, failed, errored, skipped } = drawn;
  return { ...drawn, total: passed + failed + errored + skipped };
}

/** `36/100` */
export function ratio(text: string): Ratio {
  const [covered = '', total = ''] = text.split('/');
  return { covered: Number(covered), total: Number(total) };
}

export type DrawnChanges = Partial<Record<ChangeClass, number>>;

/** A row of the table of suites. */
export function row(
  name: string,
  head: string,
  options: Partial<Omit<SuiteComparison, 'changes' | 'base' | 'head'>> & {
    readonly base?: string;
    readonly changes?: DrawnChanges;
  } = {},
): SuiteComparison {
  const { base, changes, ...rest } = options;
  const none = Object.fromEntries(CHANGE_CLASSES.map((each) => [each, 0])) as Record<ChangeClass, number>;
  return {
    name,
    state: 'whole',
    reasons: [],
    head: counts(head),
    base: base === undefined ? undefined : counts(base),
    baseState: base === undefined ? undefined : 'whole',
    newlyFailing: false,
    required: true,
    ...rest,
    changes: { ...none, ...changes },
  };
}

/** One test in one class; `report` is the index of its report. */
export function change(
  name: ChangeClass,
  title: string,
  options: { kind?: string; evidence?: string; report?: number } = {},
): Change {
  const words = options.kind ?? 'failed: boom';
  const inSuite = suite('tests/a.py', { [title]: words }, { report: options.report ?? 0 });
  const test = inSuite.cases.at(0);
  if (test === undefined) throw new Error('draw: no test');
  return { id: testId(inSuite, test), class: name, evidence: options.evidence ?? '', suite: inSuite, test };
}

/** So many changes of one class. */
export function changes(
  name: ChangeClass,
  n: number,
  options: { kind?: string; evidence?: string; report?: number } = {},
): Change[] {
  return Array.from({ length: n }, (_, index) => change(name, `${name}${index}`, options));
}

export function cluster(id: string, message: string, members: readonly Change[]): Cluster {
  const failure = { type: '', message, detail: '' };
  return { id, message, failure, changes: members, likelyOneCause: false, isNew: true };
}

/** A coverage with files of so many lines: `coverage({ 'app/a.py': '9/10' })`. */
export function coverage(files: Readonly<Record<string, string>>, options: Partial<FileDetail> = {}): Coverage {
  const all = Object.entries(files).map(([path, text]) => fileOf(path, ratio(text), options));
  return { files: new Map(all.map((file) => [file.path, file])), formats: ['lcov'], reports: 1, unresolved: [] };
}

function fileOf(path: string, { covered, total }: Ratio, options: Partial<FileDetail>): FileCoverage {
  const lines = Uint32Array.from({ length: total }, (_, index) => index + 1);
  const hits = Uint32Array.from({ length: total }, (_, index) => (index < covered ? 1 : 0));
  return packed(path, { lines, hits, ...options });
}

export interface DrawnEvidence {
  /** Of the whole run; default: the sum of the rows is not taken, ten passed. */
  readonly head?: string;
  readonly base?: string | undefined;
  readonly rows?: readonly SuiteComparison[];
  readonly changes?: readonly Change[];
  readonly outside?: readonly Change[];
  readonly clusters?: readonly Cluster[];
  readonly collectionErrors?: Comparison['collectionErrors'];
  readonly whole?: boolean;
  readonly noBase?: string;
  readonly reports?: readonly ReportRow[];
  readonly snapshot?: Partial<Snapshot>;
  readonly baseSnapshot?: Partial<Snapshot>;
  readonly coverage?: Comparison['coverage'];
  readonly suites?: readonly PolicySuite[];
  readonly gates?: readonly GateSetting[];
  readonly diagnostics?: Evidence['diagnostics'];
  readonly jobStatus?: Evidence['jobStatus'];
  readonly named?: { readonly tests: boolean; readonly coverage: boolean };
  readonly diffs?: Evidence['diffs'];
}

/** Ten passing tests on both sides, and what is said to differ. `base: undefined`: there is none. */
export function evidence(drawn: DrawnEvidence = {}): Evidence {
  const { gates = [], suites = [], diagnostics = [], jobStatus } = drawn;
  const policy: Policy = { file: 'policy.yml', suites, gates };
  const reports = drawn.reports ?? [report('junit.xml')];
  const head: Snapshot = { ...EMPTY_SNAPSHOT, reports, ...drawn.snapshot };
  const named = drawn.named === undefined ? {} : { named: drawn.named };
  return { head, comparison: comparison(drawn), policy, diagnostics, jobStatus, diffs: drawn.diffs, ...named };
}

function comparison(drawn: DrawnEvidence): Comparison {
  const head = counts(drawn.head ?? '10 passed');
  const hasBase = !('base' in drawn) || drawn.base !== undefined;
  const byClass = Object.fromEntries(
    CHANGE_CLASSES.map((name) => [name, (drawn.changes ?? []).filter((each) => each.class === name)]),
  ) as Record<ChangeClass, Change[]>;
  return {
    base: hasBase ? { snapshot: { ...EMPTY_SNAPSHOT, ...drawn.baseSnapshot }, label: '4f2c91a' } : undefined,
    noBase: hasBase ? undefined : (drawn.noBase ?? '4f2c91a'),
    changes: byClass,
    collectionErrors: drawn.collectionErrors ?? { known: 0, new: 0, fixed: 0 },
    ...(drawn.outside === undefined ? {} : { collectionChanges: drawn.outside }),
    clusters: drawn.clusters ?? [],
    suites: drawn.rows ?? [],
    head,
    baseCounts: hasBase ? counts(drawn.base ?? '10 passed') : undefined,
    whole: drawn.whole ?? true,
    coverage: drawn.coverage,
  };
}

/** What one gate says: `block unit: 36 tests, limit 0`, one line for each result. */
export function say(gate: GateSetting, drawn: DrawnEvidence): readonly string[] {
  return results(gate, drawn).map(({ state, sentence }) => `${state} ${sentence}`);
}

export function results(gate: GateSetting, drawn: DrawnEvidence): readonly GateResult[] {
  return judge(evidence({ ...drawn, gates: [gate] })).gates;
}

export function policySuite(name: string, options: Partial<PolicySuite> = {}): PolicySuite {
  return { name, tests: [`reports/${name}/*.xml`], coverage: [], required: true, selection: 'full', ...options };
}
