import type { Coverage } from '../domain/coverage.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { countMutants, type Mutants } from '../domain/mutants.ts';
import { count, plural } from '../domain/numbers.ts';
import { quote } from '../domain/printable.ts';
import type { CaseCounts, ReportRow } from '../domain/snapshot.ts';
import type { SuiteState, TestCase } from '../domain/tests.ts';
import type { Batch, ReportedCase } from '../formats/format.ts';
import { countSlices } from './case-list.ts';
import type { ReportCoverage } from './coverage.ts';
import { coverageTotals } from './coverage-totals.ts';
import { suiteOfReport } from './entries.ts';
import type { ReportMutants } from './mutants.ts';
import type { OpenReport } from './open-report.ts';
import type { PartRecorder, ReportPart } from './part.ts';
import type { SuiteKey } from './suite-map.ts';
import { ENTRY_REASONS, type SuiteTrouble, uniteReasons } from './suites.ts';

/** What a report left, once it is read. */
export interface ClosedReport {
  readonly part: ReportPart;
  readonly troubles: readonly SuiteTrouble[];
  readonly mutants: Mutants | undefined;
  readonly coverage: Coverage | undefined;
}

/** What is noted of a report besides its cases and files. */
export interface ReportNotes {
  readonly note: (batch: Batch) => void;
  /** Counts an entry as the report has it, before attempts of several entries are folded; what is implied is no entry. */
  readonly count: (
    test: Pick<TestCase, 'kind' | 'verdict'>,
    entry: Pick<ReportedCase, 'implied' | 'listed' | 'reach'>,
  ) => void;
  /** Counts entries that passed. */
  readonly countPassed: (count: number) => void;
  readonly diagnostics: Diagnostic[];
  /** What the report says of its own incompleteness. */
  readonly incomplete: string[];
  readonly cases: () => CaseCounts;
  readonly started: () => number | undefined;
  readonly saw: { cases: boolean; files: boolean; mutants: boolean; internal: boolean };
}

export function createReportNotes(): ReportNotes {
  const counts = { total: 0, passed: 0, failed: 0, skipped: 0 };
  const incomplete: string[] = [];
  const saw = { cases: false, files: false, mutants: false, internal: false };
  let started: number | undefined;
  return {
    note(batch) {
      // A report of several suites is as fresh as its freshest: it was written after that one began.
      if (batch.started !== undefined) started = Math.max(started ?? batch.started, batch.started);
      if (batch.incomplete !== undefined) incomplete.push(batch.incomplete);
      saw.cases ||= batch.cases !== undefined;
      saw.files ||= batch.files !== undefined;
      saw.mutants ||= batch.mutants !== undefined;
    },
    count({ kind, verdict }, { implied, listed, reach }) {
      saw.internal ||= kind === 'internal' && reach !== 'suite';
      // An error of a suite is ours, not an entry of the report.
      if ((kind === 'suite' && listed !== true) || implied === true) return;
      counts.total++;
      if (verdict === 'skipped') counts.skipped++;
      else if (verdict === 'passed' || verdict === 'flaky') counts.passed++;
      else counts.failed++;
    },
    countPassed(count) {
      counts.total += count;
      counts.passed += count;
    },
    diagnostics: [],
    incomplete,
    cases: () => ({ ...counts }),
    started: () => started,
    saw,
  };
}

interface ReadReport {
  readonly recorder: PartRecorder;
  readonly seen: ReportNotes;
  /** Only where it has any. */
  readonly covered: ReportCoverage | undefined;
  readonly mutated: ReportMutants | undefined;
}

/** Decides what the report is worth. What was written before the run started has no results of this run: its suites stay, without cases. */
export function closeReport(report: OpenReport, { recorder, covered, mutated, seen }: ReadReport): ClosedReport {
  const { path, environment, format } = report;
  const state = stateOf(report, seen);
  const diagnostics = [
    ...seen.diagnostics,
    ...(state === 'stale' ? [staleDiagnostic(path)] : ambiguousPaths(path, covered?.ambiguous() ?? [])),
  ];
  // What is stale never becomes part of the whole.
  const coverage = state === 'stale' ? undefined : covered?.close();
  const mutants = state === 'stale' ? undefined : mutated?.mutants();
  const recorded = recorder.finish();
  const row: Mutable<ReportRow> = { path, environment, format, state, diagnostics };
  if (holdsTests(report, seen)) {
    row.cases = seen.cases();
    row.tests = countSlices([recorded]);
  }
  const measured =
    coverage === undefined ? emptyCoverage(report, seen) : { ...coverageTotals(coverage), files: coverage.files.size };
  if (measured !== undefined) row.coverage = measured;
  if (mutants !== undefined) row.mutants = countMutants([...mutants.files.values()].flat());
  const reasons = reasonsOf({ path, state, seen });
  const troubles = suitesInTrouble(report, { state, suites: recorded.suites, reasons });
  return { part: { row, recorded: state === 'stale' ? undefined : recorded }, troubles, mutants, coverage };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** File systems and archives keep times to 1 or 2 seconds. */
const CLOCK_GRAIN = 2000;

/** Whether a file of that time was there before; both in milliseconds. */
export function isBefore(time: number, since: number): boolean {
  return time < since - CLOCK_GRAIN;
}

function stateOf({ modified, since, format }: OpenReport, seen: ReportNotes): ReportRow['state'] {
  if (since !== undefined) {
    const written = [modified, seen.started()].filter((time) => time !== undefined);
    if (written.some((time) => isBefore(time, since))) return 'stale';
  }
  const broken = seen.diagnostics.some(({ level }) => level === 'error');
  if (format === undefined) return 'unreadable';
  if (broken && seen.cases().total === 0 && !seen.saw.files && !seen.saw.mutants) return 'unreadable';
  return broken || seen.incomplete.length > 0 ? 'partial' : 'whole';
}

function staleDiagnostic(file: string): Diagnostic {
  return { level: 'error', file, message: 'was written before this run started: left out' };
}

const EXAMPLES = 3;

function ambiguousPaths(file: string, paths: readonly string[]): readonly Diagnostic[] {
  if (paths.length === 0) return [];
  const rest = paths.length > EXAMPLES ? ` and ${count(paths.length - EXAMPLES)} more` : '';
  const which = `${paths
    .slice(0, EXAMPLES)
    .map((path) => quote(path, 200))
    .join(', ')}${rest}`;
  const message = `${plural(paths.length, 'path')} could be any of several files of the repository: ${which}. Different files may be counted as one; wanted are paths from the root of the repository, or the report in the folder of its package`;
  return [{ level: 'warning', file, message }];
}

/** An empty report has no batch that would tell its kind. */
function holdsTests({ format, kind, purpose }: OpenReport, { saw }: ReportNotes): boolean {
  if (saw.cases) return true;
  return format !== undefined && !saw.files && !saw.mutants && (kind ?? purpose) === 'tests';
}

/** Also of a file that was to be a report of coverage, and broke before it said so: what it was to hold is missing in every total. */
function emptyCoverage(
  { format, kind, purpose }: OpenReport,
  { saw, diagnostics }: ReportNotes,
): ReportRow['coverage'] {
  if (format === undefined && purpose === 'coverage') {
    return diagnostics.some(({ level }) => level === 'error') ? { files: 0 } : undefined;
  }
  return format !== undefined && !saw.cases && !saw.mutants && (kind ?? purpose) === 'coverage'
    ? { files: 0 }
    : undefined;
}

/** Why all suites of the report are in doubt: nobody can tell which of them are complete. */
function reasonsOf({
  path,
  state,
  seen,
}: {
  path: string;
  state: ReportRow['state'];
  seen: ReportNotes;
}): readonly string[] {
  if (state === 'stale') return [`${path}: was written before this run started`];
  const errors = seen.diagnostics.filter(({ level }) => level === 'error');
  const clauses = [...seen.incomplete, ...errors.map(({ message }) => message)];
  if (seen.saw.internal && ENTRY_REASONS.internal !== undefined) clauses.push(ENTRY_REASONS.internal);
  return uniteReasons(clauses.map((clause) => `${path}: ${clause}`));
}

interface Doubt {
  readonly state: ReportRow['state'];
  readonly suites: readonly SuiteKey[];
  readonly reasons: readonly string[];
}

function suitesInTrouble(report: OpenReport, { state, suites, reasons }: Doubt): readonly SuiteTrouble[] {
  if (reasons.length === 0) return [];
  const doubt: SuiteState = state === 'whole' ? 'partial' : state;
  if (suites.length > 0) return suites.map(({ environment, name }) => ({ environment, name, state: doubt, reasons }));
  // Nothing of a coverage report is lost to the tests.
  if (report.purpose !== 'tests' || report.kind === 'coverage') return [];
  return [{ environment: report.environment, name: suiteOfReport(report.path), state: doubt, reasons }];
}
