import type { KeptCoverage } from '../domain/coverage.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ReportRow, Snapshot } from '../domain/snapshot.ts';
import type { Batch } from '../formats/format.ts';
import { type ClosedReport, closeReport, createReportNotes } from './close.ts';
import { type CoverageCollector, collectCoverage } from './coverage.ts';
import { type CoverageSuite, collectSuites, type SuiteCoverages } from './coverage-suites.ts';
import { createEntryReader } from './entries.ts';
import { collectMutants, uniteMutants } from './mutants.ts';
import type { OpenReport } from './open-report.ts';
import { createRecorder } from './part.ts';
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
  const keeps = (path: string) => suites.some(({ selection, includes }) => selection === 'partial' && includes(path));
  return {
    open: (report) =>
      openReport(
        { ...report, ...(since === undefined ? {} : { since }) },
        { paths, closed, coverage, bySuite, kept, keeps },
      ),
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
}

function openReport(report: OpenReport, { paths, closed, coverage, bySuite, kept, keeps }: Destination): ReportSink {
  const recorder = createRecorder();
  const readEntry = createEntryReader({
    path: report.path,
    environment: report.environment,
    resolve: (written) => {
      const answer = paths.resolve(written);
      return answer.resolved ? answer.path : undefined;
    },
  });
  const covered = coverage.open({ format: report.format ?? '', path: report.path });
  const mutated = collectMutants(paths, report.path);
  const seen = createReportNotes();

  return {
    batch(batch) {
      seen.note(batch);
      for (const diagnostic of batch.diagnostics ?? []) seen.diagnostics.push({ ...diagnostic, file: report.path });
      for (const entry of batch.cases ?? []) {
        const { suite, test } = readEntry(entry);
        recorder.add(suite, test, entry.repeated);
        seen.count(test, entry);
      }
      covered.add(batch);
      mutated.add(batch);
    },
    close(diagnostics) {
      seen.diagnostics.push(...diagnostics);
      const done = closeReport(report, { recorder, covered, mutated, seen });
      // The union has its lines; of the reports one by one only what a suite needs is kept.
      const { coverage: own, ...rest } = done;
      if (own !== undefined) {
        const { path, environment } = report;
        bySuite.add(path, own);
        // Of a broken one nobody knows what it leaves out: no later run is to take it for a measurement.
        if (done.part.row.state === 'whole' && keeps(path)) kept.push({ path, environment, coverage: own });
      }
      closed.push(rest);
      return done.part.row;
    },
  };
}
