import type { Diagnostic } from '../domain/diagnostic.ts';
import { plural } from '../domain/numbers.ts';
import { quote } from '../domain/printable.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { daysBetween } from '../policy/days.ts';
import type { Quarantine, QuarantineEntry } from '../policy/quarantine.ts';
import { entryFinder, stateOf } from './waivers.ts';

export interface ReviewOptions {
  readonly quarantine: Quarantine;
  /** `2026-11-30` */
  readonly today: string;
  readonly head: Snapshot;
  /** On the default branch an entry that has expired is an error: there somebody has to act on it; a pull request may not be able to. */
  readonly branch: 'default' | 'other';
}

/** Entries that somebody should look at, each as a diagnostic with its line: expired, not yet valid, and those that name no test. */
export function reviewQuarantine({ quarantine, today, head, branch }: ReviewOptions): readonly Diagnostic[] {
  const { file, entries } = quarantine;
  const orphans = orphanedEntries(entries, head);
  return entries.flatMap((entry) => {
    const found = review(entry, { today, branch, isOrphan: (each) => orphans.has(each) });
    if (found === undefined) return [];
    const message = `${entry.target.by} ${quote(entry.target.name, 100)} ${found.message}`;
    return [{ level: found.level, ...(file === undefined ? {} : { file }), line: entry.line, message }];
  });
}

interface Review extends Pick<ReviewOptions, 'today' | 'branch'> {
  readonly isOrphan: (entry: QuarantineEntry) => boolean;
}

function review(
  entry: QuarantineEntry,
  { today, branch, isOrphan }: Review,
): Pick<Diagnostic, 'level' | 'message'> | undefined {
  const { added, expires, owner } = entry;
  switch (stateOf(entry, today)) {
    case 'expired': {
      const ago = `expired ${plural(daysBetween(expires, today), 'day')} ago (${expires}, owner ${owner})`;
      return { level: branch === 'default' ? 'error' : 'warning', message: `${ago}: it accepts nothing any more` };
    }
    case 'future':
      return { level: 'warning', message: `was added on ${added}, which is still to come: it accepts nothing yet` };
    case 'active':
      return isOrphan(entry)
        ? { level: 'warning', message: 'names no test of this run: remove the entry, or correct the name' }
        : undefined;
  }
}

/** Entries that no test of a run is named by. In a run that is not whole that says little: nothing is then called orphaned. */
export function orphanedEntries(
  entries: readonly QuarantineEntry[],
  { suites, reports }: Snapshot,
): ReadonlySet<QuarantineEntry> {
  const orphans = new Set(entries);
  if (
    suites.length === 0 ||
    suites.some(({ state }) => state !== 'whole') ||
    reports.some(({ state, format }) => state !== 'whole' && format !== undefined)
  ) {
    return new Set();
  }
  const find = entryFinder(entries);
  for (const suite of suites) {
    for (const test of suite.cases) {
      if (orphans.size === 0) return orphans;
      for (const entry of find({ suite, test })) orphans.delete(entry);
    }
  }
  return orphans;
}
