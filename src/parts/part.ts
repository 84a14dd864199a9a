import type { Diagnostic } from '../domain/diagnostic.ts';
import { plural } from '../domain/numbers.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { addCounts, NO_TESTS } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import type { Loaded } from '../load.ts';
import { countCases } from '../merge/case-list.ts';
import { mergeSnapshots } from '../merge/snapshot.ts';
import type { PartNote } from './note.ts';

/** What one job of a run collected, for the job that judges them all. */
export interface Part {
  readonly note: PartNote;
  readonly snapshot: Snapshot;
}

/** All parts of a run as one, and what is missing. A job that failed behind green reports, or that never reported, is an error. */
export function joinParts(parts: readonly Part[]): Loaded {
  if (parts.length === 0) {
    const message = 'no job of this run collected anything: wanted at least one step with "mode: collect"';
    return {
      snapshot: mergeSnapshots([]),
      diagnostics: [error(message)],
      named: { tests: true, coverage: false },
      incomplete: true,
    };
  }
  const sorted = [...parts].sort((a, b) => order(a.note, b.note));
  const missing = [
    ...missingShards(sorted),
    ...sorted.flatMap(({ note, snapshot }) => brokenOff(note, snapshot) ?? []),
  ];
  return {
    snapshot: mergeSnapshots(sorted.map(({ snapshot }) => snapshot)),
    diagnostics: [
      ...missing,
      ...ofEarlierAttempts(sorted),
      ...sorted.flatMap(({ note }) =>
        note.diagnostics.map((one) => ({ ...one, message: `${nameOf(note)}: ${one.message}` })),
      ),
    ],
    incomplete: missing.length > 0,
    named: {
      tests: parts.some(({ note }) => note.named.tests),
      coverage: parts.some(({ note }) => note.named.coverage),
    },
  };
}

function order(a: PartNote, b: PartNote): number {
  return byText(a.job, b.job) || byText(a.matrix, b.matrix) || (a.shard?.index ?? 0) - (b.shard?.index ?? 0);
}

function missingShards(parts: readonly Part[]): readonly Diagnostic[] {
  const jobs = new Map<string, { total: number; seen: Set<number> }>();
  for (const { note } of parts) {
    if (note.shard === undefined) continue;
    const job = jobs.get(note.job) ?? { total: 0, seen: new Set() };
    jobs.set(note.job, { total: Math.max(job.total, note.shard.total), seen: job.seen.add(note.shard.index) });
  }
  return [...jobs].flatMap(([job, { total, seen }]) => {
    const missing = Array.from({ length: total }, (_none, index) => index).filter((index) => !seen.has(index));
    if (missing.length === 0) return [];
    const shown = missing.slice(0, 10).map((index) => index + 1);
    return [
      error(
        `job ${job}: ${seen.size} of ${total} jobs of its matrix reported; missing are number ${shown.join(', ')}${missing.length > shown.length ? ' and others' : ''}`,
      ),
    ];
  });
}

/** Of a run whose failed jobs were repeated the others are of the attempt before. */
function ofEarlierAttempts(parts: readonly Part[]): readonly Diagnostic[] {
  const last = Math.max(...parts.map(({ note }) => note.attempt));
  const earlier = parts.filter(({ note }) => note.attempt < last);
  if (earlier.length === 0) return [];
  const message = `${earlier.length} of ${plural(parts.length, 'part')} were collected before attempt ${last} of the run, and not again in it`;
  return [{ level: 'warning', message }];
}

/** As for one job: the runner knows better than a green report that something went wrong. */
function brokenOff(note: PartNote, { suites }: Snapshot): Diagnostic | undefined {
  if (note.status === 'cancelled') return error(`${nameOf(note)} was cancelled: what its reports leave out is unknown`);
  const { total, failed, errored, collectionErrors } = suites
    .map(({ cases }) => countCases(cases))
    .reduce(addCounts, NO_TESTS);
  if (note.status !== 'failure' || failed + errored + collectionErrors > 0) return undefined;
  return error(`${nameOf(note)} failed, but 0 of its ${total} tests did: something broke that no report shows`);
}

function nameOf({ job, matrix }: PartNote): string {
  return matrix === '' ? `job ${job}` : `job ${job} (${matrix})`;
}

function error(message: string): Diagnostic {
  return { level: 'error', message };
}
