import type { Diagnostic } from '../domain/diagnostic.ts';
import { plural } from '../domain/numbers.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { addCounts, NO_TESTS } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import type { Loaded } from '../load.ts';
import { countCases } from '../merge/case-list.ts';
import { createJoiner } from '../merge/snapshot.ts';
import type { PartNote } from './note.ts';

/** What one job of a run collected, for the job that judges them all. */
export interface Part {
  readonly note: PartNote;
  readonly snapshot: Snapshot;
}

/** Joins the parts of a run as they come: of a part that was added only its columns are kept. */
export interface PartJoiner {
  /** @param place of the part among all of them: the same whichever comes first. */
  readonly add: (part: Part, place: number) => void;
  /** All of them as one, and what is missing. A job that failed behind green reports, or that never reported, is an error. */
  readonly finish: () => Loaded;
}

export function createPartJoiner(): PartJoiner {
  const joiner = createJoiner();
  const notes: Noted[] = [];
  return {
    add({ note, snapshot }, place) {
      notes.push({ place, note, broken: brokenOff(note, snapshot) });
      joiner.add(snapshot);
    },
    finish: () => ({ snapshot: joiner.finish(), ...judgeNotes(notes.sort(order)) }),
  };
}

interface Noted {
  readonly place: number;
  readonly note: PartNote;
  /** What its reports do not show. */
  readonly broken: Diagnostic | undefined;
}

function judgeNotes(all: readonly Noted[]): Omit<Loaded, 'snapshot'> {
  if (all.length === 0) {
    const message = 'no job of this run collected anything: wanted at least one step with "mode: collect"';
    return { diagnostics: [error(message)], named: { tests: true, coverage: false }, incomplete: true };
  }
  const notes = all.map(({ note }) => note);
  const missing = [...missingShards(notes), ...all.flatMap(({ broken }) => broken ?? [])];
  return {
    diagnostics: [
      ...missing,
      ...ofEarlierAttempts(notes),
      ...notes.flatMap((note) =>
        note.diagnostics.map((one) => ({ ...one, message: `${nameOf(note)}: ${one.message}` })),
      ),
    ],
    incomplete: missing.length > 0,
    named: {
      tests: notes.some(({ named }) => named.tests),
      coverage: notes.some(({ named }) => named.coverage),
    },
  };
}

function order({ note: a, place }: Noted, { note: b, place: other }: Noted): number {
  const jobs = byText(a.job, b.job) || byText(a.matrix, b.matrix);
  return jobs || (a.shard?.index ?? 0) - (b.shard?.index ?? 0) || place - other;
}

function missingShards(notes: readonly PartNote[]): readonly Diagnostic[] {
  const jobs = new Map<string, { total: number; seen: Set<number> }>();
  for (const { job: name, shard } of notes) {
    if (shard === undefined) continue;
    const job = jobs.get(name) ?? { total: 0, seen: new Set() };
    jobs.set(name, { total: Math.max(job.total, shard.total), seen: job.seen.add(shard.index) });
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
function ofEarlierAttempts(notes: readonly PartNote[]): readonly Diagnostic[] {
  const last = Math.max(...notes.map(({ attempt }) => attempt));
  const earlier = notes.filter(({ attempt }) => attempt < last);
  if (earlier.length === 0) return [];
  const message = `${earlier.length} of ${plural(notes.length, 'part')} were collected before attempt ${last} of the run, and not again in it`;
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
