import type { Diagnostic } from '../domain/diagnostic.ts';
import { groupBy } from '../domain/groups.ts';
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

/** Jobs of a matrix that are not there: of the whole matrix, and of one of the several that call the workflow with it. */
function missingShards(notes: readonly PartNote[]): readonly Diagnostic[] {
  const sharded = notes.flatMap(({ job, step, shard }) => (shard === undefined ? [] : [{ job, step, ...shard }]));
  const matrices = groupBy(sharded, ({ job, total }) => JSON.stringify([job, total]));
  return [...matrices.values()].flatMap((parts) => {
    const [{ job, total } = { job: '', total: 0 }] = parts;
    const seen = new Set(parts.map(({ index }) => index));
    const missing = Array.from({ length: total }, (_none, index) => index).filter((index) => !seen.has(index));
    if (missing.length === 0) return [...groupBy(parts, ({ step }) => step).values()].flatMap(missingCalls);
    const numbers = missing.map((index) => index + 1);
    return [
      error(`job ${job}: ${seen.size} of ${total} jobs of its matrix reported; missing are number ${shown(numbers)}`),
    ];
  });
}

interface Sharded {
  readonly job: string;
  readonly index: number;
}

/** Of one step: where two jobs call the workflow, there are two parts of each number. A step that not every job has is of those that have it. */
function missingCalls(parts: readonly Sharded[]): readonly Diagnostic[] {
  const counts = new Map<number, number>();
  for (const { index } of parts) counts.set(index, (counts.get(index) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const fewer = [...counts].filter(([, count]) => count < most).map(([index]) => index + 1);
  if (fewer.length === 0) return [];
  const [{ job } = { job: '' }] = parts;
  return [error(`job ${job} of a workflow that is called ${most} times: not all reported of number ${shown(fewer)}`)];
}

function shown(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  return `${sorted.slice(0, 10).join(', ')}${sorted.length > 10 ? ' and others' : ''}`;
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
