import type { SuiteComparison } from '../domain/comparison.ts';
import type { Metric } from '../domain/coverage.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { byText } from '../domain/text.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { PolicySuite } from '../policy/policy.ts';
import type { Row } from './rows.ts';

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
  const unexcused = reasons.length === 0 ? reasons : reasons.filter((reason) => !isExcused(reason, row));
  const worse = changes.newlyFailing + changes.failingDifferently + changes.newTestFailing > 0;
  const isAllowed = state === 'absent' && policy?.required === false;
  // What is new, and cannot be read to its end, never was in order.
  const wasWhole =
    base.state === 'whole' || (base.state === undefined && head.state !== undefined && unexcused.length > 0);
  // One record, and nothing spread into it: it is made of each of thousands of suites.
  const finished: Mutable<SuiteComparison> = {
    name,
    state,
    reasons,
    unexcused,
    head: head.tally,
    base: hasBase && base.state !== undefined ? base.tally : undefined,
    baseState: hasBase ? base.state : undefined,
    changes,
    newlyFailing: hasBase && (worse || (state !== 'whole' && !isAllowed && wasWhole)),
    required: policy?.required ?? false,
  };
  if (row.skippedWhole.length > 0) finished.skippedWhole = row.skippedWhole.toSorted(byText);
  if (policy === undefined) return finished;
  if (policy.tests.length === 0) finished.coverageOnly = true;
  if (policy.owner !== undefined) finished.owner = policy.owner;
  const coverage = coverageOf(policy, { metric, snapshots });
  if (coverage !== undefined) finished.coverage = coverage;
  return finished;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

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
