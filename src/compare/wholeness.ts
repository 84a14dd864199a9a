import type { Change, ChangeClass, Comparison, SuiteComparison } from '../domain/comparison.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { EntryKind } from '../domain/tests.ts';
import { ENTRY_REASONS } from '../merge/suites.ts';
import { noteState, type Row, type Rows } from './rows.ts';

/** Of entries that are no tests: what evidence accepts. */
const KNOWN: readonly ChangeClass[] = ['stillFailing', 'waived'];

/** Whether base, or a waiver, accounts for a reason: each of the entries that it stands for is known. */
export function excuseReasons(
  collection: readonly Change[],
  head: Snapshot,
  rows: Rows,
): (reason: string, row: Row) => boolean {
  const unknown = collection.filter((change) => !KNOWN.includes(change.class));
  const unknownRows = (kind: EntryKind) => {
    const changes = unknown.filter(({ test }) => test.kind === kind);
    return new Set(changes.map(({ suite, test }) => rows.of('head', suite, test.report)));
  };
  const newlyUnloaded = unknownRows('collection');
  const newlyBroken = unknownRows('internal');
  const brokenPaths = unknown.flatMap(({ test }) =>
    test.kind === 'internal' ? (head.reports[test.report]?.path ?? []) : [],
  );
  return (reason, row) => {
    if (reason === ENTRY_REASONS.collection) return !newlyUnloaded.has(row);
    if (reason === ENTRY_REASONS.internal) return !newlyBroken.has(row);
    return (
      reason.endsWith(`: ${ENTRY_REASONS.internal}`) && !brokenPaths.some((path) => reason.startsWith(`${path}: `))
    );
  };
}

/** @param fixed entries of base that head has no more. */
export function countCollection(collection: readonly Change[], fixed: number): Comparison['collectionErrors'] {
  const known = collection.filter((change) => KNOWN.includes(change.class)).length;
  return { known, new: collection.length - known, fixed };
}

export interface JobOutcome {
  readonly jobStatus: 'success' | 'failure' | 'cancelled' | undefined;
  /** Failing tests and other entries in the reports of head. */
  readonly failures: number;
}

/** A job that failed for a reason that no report shows, or was cancelled, may have left out anything. */
export function noteJob(rows: Rows, { jobStatus, failures }: JobOutcome): void {
  const reason =
    jobStatus === 'cancelled'
      ? 'the job was cancelled'
      : jobStatus === 'failure' && failures === 0
        ? 'the job failed although no report shows a failure'
        : undefined;
  if (reason === undefined) return;
  for (const row of rows.all()) {
    if (row.head.state !== undefined) noteState(row.head, { state: 'partial', reasons: [reason] });
  }
}

/** Only then is the pass rate of the run a number. */
export function isWhole(
  suites: readonly SuiteComparison[],
  { notRun, head }: { readonly notRun: number; readonly head: Snapshot },
): boolean {
  if (notRun > 0) return false;
  if (head.reports.some(({ state, format }) => state !== 'whole' && format !== undefined)) return false;
  return suites.every(({ state, required }) => state === 'whole' || (state === 'absent' && !required));
}
