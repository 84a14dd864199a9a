import { createHash, randomBytes } from 'node:crypto';
import { type Opened, openArchive } from '../baseline/archive.ts';
import { decodeSnapshot, encodeSnapshot } from '../baseline/codec.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { uploadArtifact } from '../github/artifacts.ts';
import type { Call } from '../github/call.ts';
import { type Artifact, type GitHub, GitHubError, type History } from '../github/client.ts';
import type { Loaded } from '../load.ts';
import { chooseParts, partName } from './choice.ts';
import { decodeNote, encodeNote, type PartNote, portable } from './note.ts';
import { createPartJoiner, type Part } from './part.ts';

const NOTE = 'part.json';
const SNAPSHOT = 'test-health.snapshot';
/** Downloads at once. */
const PARALLEL = 16;

/** Where a part is left. */
export interface Leaving {
  readonly key: string;
  /** The number of this job in this attempt of the run; `undefined`: the runner does not tell. */
  readonly jobId: number | undefined;
  /** For the files on their way. */
  readonly folder: string;
}

/** Leaves what this job collected for the job that judges. */
export async function leavePart(
  loaded: Loaded,
  note: Omit<PartNote, 'diagnostics'>,
  { key, jobId, folder }: Leaving,
): Promise<void> {
  const files = new Map<string, Uint8Array>([
    [NOTE, Buffer.from(encodeNote({ ...note, diagnostics: loaded.diagnostics.map(portable) }))],
    [SNAPSHOT, encodeSnapshot(loaded.snapshot, {})],
  ]);
  // No two jobs share a name, not even two calls of one workflow: neither takes the place of the other.
  const left = { identity: identity(note), attempt: note.attempt, job: jobId ?? randomBytes(4).toString('hex') };
  await uploadArtifact({ name: partName(key, left), files, folder, compression: 'none' });
}

/** The parts of one gate in one run. */
export interface Exchange {
  readonly key: string;
  readonly runId: number | undefined;
  /** Of the run, as far as it is known. */
  readonly attempt: number;
  /** `undefined`: there is no token. */
  readonly github: GitHub | undefined;
  /** A faster way to an archive, for parts of the run itself, which takes none of the repository's requests. It may fail. */
  readonly own: ((id: number) => Promise<Buffer>) | undefined;
  /** The call of a reusable workflow that the job is in that judges. */
  readonly call: Call;
}

/** Everything that the jobs of the run left, as one. A part that cannot be read is an error: it is never a smaller whole. */
export async function takeParts({ key, runId, attempt, github, own, call }: Exchange): Promise<Loaded> {
  const problems: Diagnostic[] = [];
  const problem = (message: string) => {
    problems.push({ level: 'error', message });
  };
  const joiner = createPartJoiner();
  if (github === undefined || runId === undefined)
    problem('mode gate needs a token and a run to ask for what other jobs collected');
  else {
    const archives = archivesOf(github, own);
    try {
      const artifacts = await github.runArtifacts(runId);
      const { chosen, problems: lost } = await chooseParts({
        artifacts,
        key,
        attempt,
        call,
        jobs: async () => (call.state === 'known' ? call.jobs : github.runJobs(runId)),
      });
      lost.forEach(problem);
      const waiting = chosen.entries();
      const worker = async () => {
        for (const [place, next] of waiting) {
          const part = await openPart(next, archives);
          if ('problem' in part) problem(`the part ${next.name} cannot be read: ${part.problem}`);
          else joiner.add(part, place);
        }
      };
      // All come to an end, also where one fails: none adds to what is joined already.
      const ended = await Promise.allSettled(Array.from({ length: PARALLEL }, worker));
      for (const end of ended) if (end.status === 'rejected') throw end.reason;
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      problem(
        `what other jobs collected could not be asked for: ${error.message}. The job needs "permissions: actions: read" for it`,
      );
    }
  }
  const joined = joiner.finish();
  problems.sort((a, b) => (a.message < b.message ? -1 : 1));
  const incomplete = problems.length > 0 || joined.incomplete === true;
  return { ...joined, diagnostics: [...problems, ...joined.diagnostics], incomplete };
}

type Archives = Pick<History, 'downloadArtifact'>;

function archivesOf(github: Archives, own: Exchange['own']): Archives {
  if (own === undefined) return github;
  return { downloadArtifact: (id) => own(id).catch(() => github.downloadArtifact(id)) };
}

async function openPart(artifact: Artifact, github: Archives): Promise<Part | { readonly problem: string }> {
  if (artifact.expired) return { problem: 'it has expired' };
  const opened: Opened = await openArchive(artifact, github, [NOTE, SNAPSHOT]);
  if ('problem' in opened) return opened;
  const [note, snapshot] = opened.files;
  if (note === undefined || snapshot === undefined) return { problem: 'it is not whole' };
  const decodedNote = decodeNote(note.toString());
  if ('problem' in decodedNote) return decodedNote;
  const decoded = decodeSnapshot(snapshot);
  return 'problem' in decoded ? decoded : { note: decodedNote, snapshot: decoded.snapshot };
}

/** One name for one step of one job of the run, the same in its second attempt. */
function identity({ job, matrix, shard, step }: Omit<PartNote, 'diagnostics'>): string {
  return createHash('sha256')
    .update(JSON.stringify([job, matrix, shard?.index, step]))
    .digest('hex')
    .slice(0, 12);
}
