import type { Coverage, KeptCoverage, SuiteCoverage } from '../domain/coverage.ts';
import type { Mutants } from '../domain/mutants.ts';
import type { ReportRow, Snapshot } from '../domain/snapshot.ts';
import { failuresOf, type SuiteState, type TestCase, type TestSuite } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import { listCases, type Segment, type Slice, segmentsOf } from './case-list.ts';
import type { CaseColumns } from './columns.ts';
import { uniteCoverage } from './coverage.ts';
import { uniteSuites } from './coverage-suites.ts';
import { uniteKept } from './kept-coverage.ts';
import { uniteMutants } from './mutants.ts';
import { numberAcross } from './ordinals.ts';
import type { PartSuite, ReportPart, SuiteKey } from './part.ts';
import { firstAbove } from './sparse-column.ts';
import { ENTRY_REASONS, type SuiteTrouble, uniteReasons, worseState } from './suites.ts';

export interface SnapshotParts {
  /** In any order; the same report twice is one. */
  readonly parts: readonly ReportPart[];
  readonly troubles: readonly SuiteTrouble[];
  readonly coverage: Coverage | undefined;
  readonly mutants?: Mutants | undefined;
  readonly suiteCoverage?: readonly SuiteCoverage[];
  readonly keptCoverage?: readonly KeptCoverage[];
}

/** Puts reports together in their canonical order: by path, then environment, then content. */
export function assemble(given: SnapshotParts): Snapshot {
  const { parts, troubles, coverage, mutants, suiteCoverage = [], keptCoverage = [] } = given;
  const ordered = [...parts].sort(compareParts);
  const distinct = ordered.filter((part, index) => {
    const before = ordered[index - 1];
    return before === undefined || compareParts(before, part) !== 0;
  });
  const drafts = createDrafts();
  distinct.forEach((part, report) => {
    addPart(drafts, part, report);
  });
  for (const trouble of troubles) {
    const draft = drafts.of(trouble);
    draft.state = worseState(draft.state, trouble.state);
    draft.reasons = uniteReasons(draft.reasons, trouble.reasons);
  }
  const suites = drafts.all().sort(compareKeys).map(finishSuite);
  return {
    reports: distinct.map((part) => part.row),
    suites,
    coverage,
    ...(mutants === undefined ? {} : { mutants }),
    ...(suiteCoverage.length === 0 ? {} : { suiteCoverage }),
    ...(keptCoverage.length === 0 ? {} : { keptCoverage: uniteKept(keptCoverage) }),
  };
}

/** Snapshots of shards as one. Associative, commutative and idempotent: neither order nor repetition leaves a trace. */
export function mergeSnapshots(snapshots: readonly Snapshot[]): Snapshot {
  const coverages = snapshots.flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage]));
  return assemble({
    parts: snapshots.flatMap(splitSnapshot),
    troubles: snapshots.flatMap(({ suites }) => suites.filter(isInTrouble)),
    coverage: coverages.length === 0 ? undefined : coverages.reduce(uniteCoverage),
    mutants: snapshots.map(({ mutants }) => mutants).reduce(uniteMutants, undefined),
    suiteCoverage: uniteSuites(snapshots.map(({ suiteCoverage = [] }) => suiteCoverage)),
    keptCoverage: snapshots.flatMap(({ keptCoverage = [] }) => keptCoverage),
  });
}

/** Whether its cases do not say all of it. */
function isInTrouble({ state, reasons, cases }: TestSuite): boolean {
  return state !== 'whole' || reasons.length > 0 || cases.length === 0;
}

/** The way back: a snapshot as the reports that it came from, in the columns that it has. */
function splitSnapshot({ reports, suites }: Snapshot): readonly ReportPart[] {
  const parts = reports.map((row): ReportPart & { readonly suites: PartSuite[] } => ({ row, suites: [] }));
  for (const { environment, name, cases } of suites) {
    for (const [report, slices] of byReport(segmentsOf(cases)))
      parts[report]?.suites.push({ environment, name, slices });
  }
  return parts;
}

function byReport(segments: readonly Segment[]): Iterable<readonly [report: number, slices: readonly Slice[]]> {
  const [first] = segments;
  if (first !== undefined && segments.length === 1) return [[first.report, segments]];
  const all = new Map<number, Slice[]>();
  for (const segment of segments) {
    const known = all.get(segment.report);
    if (known === undefined) all.set(segment.report, [segment]);
    else known.push(segment);
  }
  return all;
}

interface SuiteDraft extends SuiteKey {
  segments: Segment[];
  state: SuiteState;
  reasons: readonly string[];
}

interface Drafts {
  readonly of: (suite: SuiteKey) => SuiteDraft;
  readonly all: () => SuiteDraft[];
}

/** There may be a hundred thousand: no key is built. */
function createDrafts(): Drafts {
  const environments = new Map<string, Map<string, SuiteDraft>>();
  return {
    of({ environment, name }) {
      const byName = environments.get(environment) ?? new Map<string, SuiteDraft>();
      if (byName.size === 0) environments.set(environment, byName);
      const known = byName.get(name);
      if (known !== undefined) return known;
      const draft: SuiteDraft = { environment, name, segments: [], state: 'whole', reasons: [] };
      byName.set(name, draft);
      return draft;
    },
    all: () => [...environments.values()].flatMap((byName) => [...byName.values()]),
  };
}

function addPart(drafts: Drafts, part: ReportPart, report: number): void {
  const reasons = createReasons();
  for (const suite of part.suites) {
    const draft = drafts.of(suite);
    for (const { columns, ordinals, from, to } of suite.slices) {
      const segment = { columns, ordinals, from, to, report };
      // Most suites have one: an array that grows has room for seventeen.
      if (draft.segments.length === 0) draft.segments = [segment];
      else draft.segments.push(segment);
      for (const reason of reasons(segment)) {
        if (draft.reasons.includes(reason)) continue;
        draft.state = worseState(draft.state, 'partial');
        draft.reasons = uniteReasons(draft.reasons, [reason]);
      }
    }
  }
}

/** Why the suite of a slice is not whole. Columns are looked through once, as thousands of suites may share them. */
function createReasons(): (slice: Slice) => readonly string[] {
  let latest: CaseColumns | undefined;
  let indices: readonly number[] = [];
  return ({ columns, from, to }) => {
    if (columns !== latest)
      indices = columns.unusual
        .between(0, columns.names.length)
        .filter((index) => ENTRY_REASONS[columns.unusual.get(index)?.kind ?? 'case'] !== undefined);
    latest = columns;
    if (indices.length === 0) return [];
    return indices
      .slice(firstAbove(indices, from - 1), firstAbove(indices, to - 1))
      .flatMap((index) => ENTRY_REASONS[columns.unusual.get(index)?.kind ?? 'case'] ?? []);
  };
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
  for (const { environment, name, slices } of [...part.suites].sort(compareKeys)) {
    if (slices.length === 0) continue;
    yield JSON.stringify([environment, name]);
    const segments = slices.map(({ columns, from, to }) => ({ columns, from, to, report: 0, ordinals: NO_ORDINALS }));
    for (const test of listCases(segments)) yield caseText(test);
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
      return [attempt.kind, ...failuresOf(attempt).flatMap(({ type, message, detail }) => [type, message, detail])];
    case 'skipped':
      return [attempt.reason, attempt.expectedFailure];
  }
}
