import type { Coverage, SuiteCoverage } from '../domain/coverage.ts';
import type { Mutants } from '../domain/mutants.ts';
import type { ReportRow, Snapshot } from '../domain/snapshot.ts';
import type { SuiteState, TestCase, TestSuite } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import { listCases, type Segment } from './case-list.ts';
import { valueAt } from './columns.ts';
import { uniteCoverage } from './coverage.ts';
import { uniteSuites } from './coverage-suites.ts';
import { uniteMutants } from './mutants.ts';
import { numberAcross } from './ordinals.ts';
import { createRecorder, type ReportPart, type SuiteKey, suiteKeyText } from './part.ts';
import { ENTRY_REASONS, type SuiteTrouble, uniteReasons, worseState } from './suites.ts';

export interface SnapshotParts {
  /** In any order; the same report twice is one. */
  readonly parts: readonly ReportPart[];
  readonly troubles: readonly SuiteTrouble[];
  readonly coverage: Coverage | undefined;
  readonly mutants?: Mutants | undefined;
  readonly suiteCoverage?: readonly SuiteCoverage[];
}

/** Puts reports together in their canonical order: by path, then environment, then content. */
export function assemble({ parts, troubles, coverage, mutants, suiteCoverage = [] }: SnapshotParts): Snapshot {
  const ordered = [...parts].sort(compareParts);
  const distinct = ordered.filter((part, index) => {
    const before = ordered[index - 1];
    return before === undefined || compareParts(before, part) !== 0;
  });
  const drafts = new Map<string, SuiteDraft>();
  distinct.forEach((part, report) => {
    addPart(drafts, part, report);
  });
  for (const trouble of troubles) {
    const draft = draftOf(drafts, trouble);
    draft.state = worseState(draft.state, trouble.state);
    draft.reasons = uniteReasons(draft.reasons, trouble.reasons);
  }
  const suites = [...drafts.values()].sort(compareKeys).map(finishSuite);
  return {
    reports: distinct.map((part) => part.row),
    suites,
    coverage,
    ...(mutants === undefined ? {} : { mutants }),
    ...(suiteCoverage.length === 0 ? {} : { suiteCoverage }),
  };
}

/** Snapshots of shards as one. Associative, commutative and idempotent: neither order nor repetition leaves a trace. */
export function mergeSnapshots(snapshots: readonly Snapshot[]): Snapshot {
  const coverages = snapshots.flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage]));
  return assemble({
    parts: snapshots.flatMap(splitSnapshot),
    troubles: snapshots.flatMap((snapshot) => snapshot.suites),
    coverage: coverages.length === 0 ? undefined : coverages.reduce(uniteCoverage),
    mutants: snapshots.map(({ mutants }) => mutants).reduce(uniteMutants, undefined),
    suiteCoverage: uniteSuites(snapshots.map(({ suiteCoverage = [] }) => suiteCoverage)),
  });
}

/** The way back: a snapshot as the reports that it came from. */
function splitSnapshot(snapshot: Snapshot): readonly ReportPart[] {
  const recorders = snapshot.reports.map(createRecorder);
  for (const suite of snapshot.suites) {
    // Attempts are folded already: what is there twice is two tests.
    for (const test of suite.cases) recorders[test.report]?.add(suite, test, 'case');
  }
  return snapshot.reports.flatMap((row, index) => recorders[index]?.finish(row) ?? []);
}

interface SuiteDraft extends SuiteKey {
  readonly segments: Segment[];
  state: SuiteState;
  reasons: readonly string[];
}

function draftOf(drafts: Map<string, SuiteDraft>, { environment, name }: SuiteKey): SuiteDraft {
  const key = suiteKeyText({ environment, name });
  const draft = drafts.get(key) ?? { environment, name, segments: [], state: 'whole', reasons: [] };
  drafts.set(key, draft);
  return draft;
}

function addPart(drafts: Map<string, SuiteDraft>, part: ReportPart, report: number): void {
  const { columns, ordinals, suites } = part;
  const own = suites.map((suite) => draftOf(drafts, suite));
  eachStretch(part, (suite, from, to) => {
    own[suite]?.segments.push({ columns, report, from, to, ordinals });
  });
  for (const [index, { kind }] of columns.unusual) {
    const reason = ENTRY_REASONS[kind];
    const draft = own[valueAt(columns.suites, index) ?? -1];
    if (reason === undefined || draft === undefined || draft.reasons.includes(reason)) continue;
    draft.state = worseState(draft.state, 'partial');
    draft.reasons = uniteReasons(draft.reasons, [reason]);
  }
}

function eachStretch({ columns }: ReportPart, visit: (suite: number, from: number, to: number) => void): void {
  const { starts, values } = columns.suites;
  values.forEach((suite, run) => {
    visit(suite, starts[run] ?? 0, starts[run + 1] ?? columns.names.length);
  });
}

function finishSuite({ environment, name, state, reasons, segments }: SuiteDraft): TestSuite {
  return { environment, name, state, reasons, cases: listCases(numberAcross(segments)) };
}

function compareKeys(a: SuiteKey, b: SuiteKey): number {
  return byText(a.environment, b.environment) || byText(a.name, b.name);
}

/** 0 only for reports that are equal in all that a snapshot keeps. The content is looked at only where path and environment are the same. */
function compareParts(a: ReportPart, b: ReportPart): number {
  const rows = byText(a.row.path, b.row.path) || byText(a.row.environment, b.row.environment);
  if (rows !== 0 || a === b) return rows;
  return byText(rowText(a.row), rowText(b.row)) || compareCases(a, b);
}

function rowText({ format, state, cases, tests, coverage, mutants, diagnostics }: ReportRow): string {
  return JSON.stringify([
    format,
    state,
    sorted(cases),
    sorted(tests),
    sorted(coverage),
    sorted(mutants),
    diagnostics.map(sorted),
  ]);
}

/** Entries by key: two records that are equal give one text, whichever way they were made. */
function sorted(record: object | undefined): unknown {
  return record === undefined ? null : Object.entries(record).sort(([a], [b]) => byText(a, b));
}

function compareCases(a: ReportPart, b: ReportPart): number {
  const left = contentOf(a);
  const right = contentOf(b);
  for (;;) {
    const one = left.next();
    const other = right.next();
    if (one.done === true || other.done === true) return Number(other.done === true) - Number(one.done === true);
    const order = byText(one.value, other.value);
    if (order !== 0) return order;
  }
}

/** A report's content as texts, suite by suite: what a stored snapshot still tells, without the order of the suites in the file. */
function* contentOf(part: ReportPart): Generator<string, undefined> {
  const stretches = part.suites.map((): Segment[] => []);
  eachStretch(part, (suite, from, to) => {
    stretches[suite]?.push({ columns: part.columns, report: 0, from, to, ordinals: NO_ORDINALS });
  });
  const suites = part.suites.map((suite, index) => ({ ...suite, segments: stretches[index] ?? [] }));
  for (const suite of suites.sort(compareKeys)) {
    if (suite.segments.length === 0) continue;
    yield JSON.stringify([suite.environment, suite.name]);
    for (const test of listCases(suite.segments)) yield caseText(test);
  }
  return undefined;
}

const NO_ORDINALS: ReadonlyMap<number, number> = new Map();

function caseText({ kind, file, line, classname, name, ms, attempts }: TestCase): string {
  return JSON.stringify([kind, file, line, classname, name, ms, attempts.map(attemptFields)]);
}

function attemptFields(attempt: TestCase['attempts'][number]): readonly unknown[] {
  switch (attempt.status) {
    case 'passed':
      return [];
    case 'failed':
      return [attempt.kind, attempt.failure.type, attempt.failure.message, attempt.failure.detail];
    case 'skipped':
      return [attempt.reason, attempt.expectedFailure];
  }
}
