import type { KeptCoverage } from '../domain/coverage.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ReportRow, Snapshot } from '../domain/snapshot.ts';
import type { Batch } from '../formats/format.ts';
import { collectCases } from './cases.ts';
import { type ClosedReport, closeReport, createReportNotes } from './close.ts';
import { type CoverageCollector, collectCoverage, type ReportCoverage } from './coverage.ts';
import { type CoverageSuite, collectSuites, type SuiteCoverages } from './coverage-suites.ts';
import { createEntryReaders, type EntryReader } from './entries.ts';
import { collectMutants, type ReportMutants, uniteMutants } from './mutants.ts';
import type { OpenReport } from './open-report.ts';
import { createRecorders, type PartRecorder } from './part.ts';
import type { PathResolver } from './paths.ts';
import { assemble } from './snapshot.ts';

export interface BuilderOptions {
  readonly paths: PathResolver;
  /** Milliseconds since 1970: a report that was written before is stale. */
  readonly since?: number;
  /** Suites of the policy with coverage reports. */
  readonly suites?: readonly CoverageSuite[];
}

/** Takes one report as it is read. */
export interface ReportSink {
  readonly batch: (batch: Batch) => void;
  /** An error among the diagnostics says that the report could not be read, or not to its end. */
  readonly close: (diagnostics: readonly Diagnostic[]) => ReportRow;
}

/** From reports, one after the other, to a snapshot. It keeps what a snapshot keeps and nothing else of them. */
export interface SnapshotBuilder {
  readonly open: (report: OpenReport) => ReportSink;
  /** The order in which reports came leaves no trace. */
  readonly build: () => Snapshot;
}

export function createSnapshotBuilder({ paths, since, suites = [] }: BuilderOptions): SnapshotBuilder {
  const closed: Omit<ClosedReport, 'coverage'>[] = [];
  const coverage = collectCoverage(paths);
  const bySuite = collectSuites(suites);
  const kept: KeptCoverage[] = [];
  const destination: Destination = {
    paths,
    closed,
    coverage,
    bySuite,
    kept,
    keeps: (path) => suites.some(({ selection, includes }) => selection === 'partial' && includes(path)),
    createRecorder: createRecorders(),
    createEntryReader: createEntryReaders((written) => {
      const answer = paths.resolve(written);
      return answer.resolved ? answer.path : undefined;
    }),
  };
  return {
    open: (report) => openReport(since === undefined ? report : { ...report, since }, destination),
    build: () =>
      assemble({
        parts: closed.map(({ part }) => part),
        troubles: closed.flatMap(({ troubles }) => troubles),
        coverage: coverage.finish(),
        mutants: closed.map(({ mutants }) => mutants).reduce(uniteMutants, undefined),
        suiteCoverage: bySuite.finish(),
        keptCoverage: kept,
      }),
  };
}

interface Destination {
  readonly paths: PathResolver;
  readonly closed: Omit<ClosedReport, 'coverage'>[];
  readonly coverage: CoverageCollector;
  readonly bySuite: SuiteCoverages;
  readonly kept: KeptCoverage[];
  /** Whether the coverage of the report at that path is kept by itself. */
  readonly keeps: (path: string) => boolean;
  readonly createRecorder: () => PartRecorder;
  readonly createEntryReader: (report: OpenReport) => EntryReader;
}

function openReport(report: OpenReport, destination: Destination): ReportSink {
  const { paths, closed, coverage, bySuite, kept, keeps } = destination;
  const recorder = destination.createRecorder();
  const seen = createReportNotes();
  const cases = collectCases({ reader: destination.createEntryReader(report), recorder, seen });
  // Most reports have one kind of thing: nothing is made for the others.
  let covered: ReportCoverage | undefined;
  let mutated: ReportMutants | undefined;

  return {
    batch(batch) {
      seen.note(batch);
      for (const diagnostic of batch.diagnostics ?? []) seen.diagnostics.push({ ...diagnostic, file: report.path });
      if (batch.cases !== undefined) cases.add(batch);
      if (batch.files !== undefined || batch.sources !== undefined) {
        covered ??= coverage.open({ format: report.format ?? '', path: report.path });
        covered.add(batch);
      }
      if (batch.mutants !== undefined) {
        mutated ??= collectMutants(paths, report.path);
        mutated.add(batch);
      }
    },
    close(diagnostics) {
      seen.diagnostics.push(...diagnostics);
      const { coverage: own, ...rest } = closeReport(report, { recorder, covered, mutated, seen });
      // The union has its lines; of the reports one by one only what a suite needs is kept.
      if (own !== undefined) {
        const { path, environment } = report;
        bySuite.add(path, own);
        // Of a broken one nobody knows what it leaves out: no later run is to take it for a measurement.
        if (rest.part.row.state === 'whole' && keeps(path)) kept.push({ path, environment, coverage: own });
      }
      closed.push(rest);
      return rest.part.row;
    },
  };
}
