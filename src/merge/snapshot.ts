import type { Coverage, KeptCoverage, SuiteCoverage } from '../domain/coverage.ts';
import type { Mutants } from '../domain/mutants.ts';
import type { ReportRow, Snapshot } from '../domain/snapshot.ts';
import type { TestSuite } from '../domain/tests.ts';
import { segmentsOf } from './case-list.ts';
import { uniteCoverage } from './coverage.ts';
import { uniteSuites } from './coverage-suites.ts';
import { uniteKept } from './kept-coverage.ts';
import { uniteMutants } from './mutants.ts';
import { eachSlice, type ReportPart } from './part.ts';
import { orderReports } from './report-order.ts';
import { createSuiteDrafts, type SuiteDrafts } from './suite-drafts.ts';
import type { SuiteTrouble } from './suites.ts';

export interface SnapshotParts {
  /** In any order; the same report twice is one. */
  readonly parts: readonly ReportPart[];
  readonly troubles: readonly SuiteTrouble[];
  readonly coverage: Coverage | undefined;
  readonly mutants?: Mutants | undefined;
  readonly suiteCoverage?: readonly SuiteCoverage[];
  readonly keptCoverage?: readonly KeptCoverage[];
}

/** Puts reports together in their canonical order. */
export function assemble({ parts, troubles, ...measured }: SnapshotParts): Snapshot {
  const drafts = createSuiteDrafts();
  parts.forEach(({ recorded }, number) => {
    if (recorded !== undefined) eachSlice(recorded, (suite, slice) => drafts.addCases(suite, slice, number));
  });
  for (const trouble of troubles) drafts.addTrouble(trouble);
  return inOrder({ reports: parts.map(({ row }) => row), drafts, ...measured });
}

/** Joins shards one after the other: of a shard that was added only its columns are kept. */
export interface SnapshotJoiner {
  readonly add: (snapshot: Snapshot) => void;
  /** Of all of them. Neither order nor repetition leaves a trace. To be asked for once. */
  readonly finish: () => Snapshot;
}

export function createJoiner(): SnapshotJoiner {
  const reports: ReportRow[] = [];
  const drafts = createSuiteDrafts();
  let coverage: Coverage | undefined;
  let mutants: Mutants | undefined;
  const suiteCoverage: (readonly SuiteCoverage[])[] = [];
  const keptCoverage: KeptCoverage[] = [];
  return {
    add(snapshot) {
      for (const suite of snapshot.suites) {
        for (const segment of segmentsOf(suite.cases)) drafts.addCases(suite, segment, reports.length + segment.report);
        if (isInTrouble(suite)) drafts.addTrouble(suite);
      }
      for (const row of snapshot.reports) reports.push(row);
      if (snapshot.coverage !== undefined)
        coverage = coverage === undefined ? snapshot.coverage : uniteCoverage(coverage, snapshot.coverage);
      mutants = uniteMutants(mutants, snapshot.mutants);
      suiteCoverage.push(snapshot.suiteCoverage ?? []);
      keptCoverage.push(...(snapshot.keptCoverage ?? []));
    },
    finish: () =>
      inOrder({ reports, drafts, coverage, mutants, suiteCoverage: uniteSuites(suiteCoverage), keptCoverage }),
  };
}

/** Snapshots of shards as one. Associative, commutative and idempotent. */
export function mergeSnapshots(snapshots: readonly Snapshot[]): Snapshot {
  const joiner = createJoiner();
  for (const snapshot of snapshots) joiner.add(snapshot);
  return joiner.finish();
}

/** Whether its cases do not say all of it. */
function isInTrouble({ state, reasons, cases }: TestSuite): boolean {
  return state !== 'whole' || reasons.length > 0 || cases.length === 0;
}

interface Joined extends Omit<SnapshotParts, 'parts' | 'troubles'> {
  /** As they came. */
  readonly reports: readonly ReportRow[];
  readonly drafts: SuiteDrafts;
}

function inOrder({ reports, drafts, coverage, mutants, suiteCoverage = [], keptCoverage = [] }: Joined): Snapshot {
  const { rows, numbers } = orderReports(reports, drafts);
  return {
    reports: rows,
    suites: drafts.finish(numbers),
    coverage,
    ...(mutants === undefined ? {} : { mutants }),
    ...(suiteCoverage.length === 0 ? {} : { suiteCoverage }),
    ...(keptCoverage.length === 0 ? {} : { keptCoverage: uniteKept(keptCoverage) }),
  };
}
