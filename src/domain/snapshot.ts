import type { Coverage, CoverageTotals, KeptCoverage, SuiteCoverage } from './coverage.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { MutantCounts, Mutants } from './mutants.ts';
import type { Environment, TestCounts, TestSuite } from './tests.ts';

/** Entries as a report has them, before attempts are folded; errors count as failed. */
export interface CaseCounts {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What one file turned out to be. Every file gets its row, whatever is in it. */
export interface ReportRow {
  /** As the user knows it: relative to the workspace (or the base folder) where it lies inside. */
  readonly path: string;
  readonly environment: Environment;
  /** Name of the format; `undefined`: no format claims the file. */
  readonly format: string | undefined;
  /** `partial`: it ends in the middle or says itself that it is not complete; what was read is kept. `stale`: written before the run started. */
  readonly state: 'whole' | 'partial' | 'unreadable' | 'stale';
  readonly cases?: CaseCounts;
  readonly tests?: TestCounts;
  readonly coverage?: CoverageTotals & { readonly files: number };
  readonly mutants?: MutantCounts;
  readonly diagnostics: readonly Diagnostic[];
}

/** All that one run left behind, merged; what a base run stores. Reports, suites and cases are in a canonical order: the order of arrival leaves no trace. */
export interface Snapshot {
  readonly reports: readonly ReportRow[];
  readonly suites: readonly TestSuite[];
  /** `undefined`: no coverage was reported. */
  readonly coverage: Coverage | undefined;
  /** `undefined`: no mutation report. */
  readonly mutants?: Mutants | undefined;
  /** Of suites of the policy with several coverage reports, by name. */
  readonly suiteCoverage?: readonly SuiteCoverage[];
  /** Of suites of the policy with `selection: partial`; what another run measured is part of `coverage` too. */
  readonly keptCoverage?: readonly KeptCoverage[];
}

/** The first coverage report that is not whole: what it leaves out may be anything, and no ratio is to be claimed. */
export function brokenCoverage(reports: readonly ReportRow[]): ReportRow | undefined {
  return reports.find(({ coverage, state }) => coverage !== undefined && state !== 'whole');
}

/** No report that is known was read: nothing is to be learned from it, and to compare with it would call every test new. */
export function isEmpty({ reports, suites, coverage, mutants }: Snapshot): boolean {
  const isRead = reports.some(({ format }) => format !== undefined);
  return !isRead && suites.length === 0 && coverage === undefined && mutants === undefined;
}
