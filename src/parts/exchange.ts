import { createHash } from 'node:crypto';
import { type Opened, openArchive } from '../baseline/archive.ts';
import { decodeSnapshot, encodeSnapshot } from '../baseline/codec.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { uploadArtifact } from '../github/artifacts.ts';
import { type Artifact, type GitHub, GitHubError, type History } from '../github/client.ts';
import type { Loaded } from '../load.ts';
import { decodeNote, encodeNote, type PartNote, portable } from './note.ts';
import { joinParts, type Part } from './part.ts';

const NOTE = 'part.json';
const SNAPSHOT = 'test-health.snapshot';
/** Downloads at once. */
const PARALLEL = 16;

/** Leaves what this job collected for the job that judges. `folder`: for the files on their way. */
export async function leavePart(
  loaded: Loaded,
  note: Omit<PartNote, 'diagnostics'>,
  { key, step, folder }: { key: string; step: string; folder: string },
): Promise<void> {
  const files = new Map<string, Uint8Array>([
    [NOTE, Buffer.from(encodeNote({ ...note, diagnostics: loaded.diagnostics.map(portable) }))],
    [SNAPSHOT, encodeSnapshot(loaded.snapshot, {})],
  ]);
  await uploadArtifact({ name: `${prefix(key)}${identity(note, step)}`, files, folder, compression: 'none' });
}

/** The parts of one gate in one run. */
export interface Exchange {
  readonly key: string;
  readonly runId: number | undefined;
  /** `undefined`: there is no token. */
  readonly github: GitHub | undefined;
  /** A faster way to an archive, for parts of the run itself, which takes none of the repository's requests. It may fail. */
  readonly own: ((id: number) => Promise<Buffer>) | undefined;
}

/** Everything that the jobs of the run left, as one. A part that cannot be read is an error: it is never a smaller whole. */
export async function takeParts({ key, runId, github, own }: Exchange): Promise<Loaded> {
  const problems: Diagnostic[] = [];
  const problem = (message: string) => {
    problems.push({ level: 'error', message });
  };
  const parts: Part[] = [];
  if (github === undefined || runId === undefined)
    problem('mode gate needs a token and a run to ask for what other jobs collected');
  else {
    const archives = archivesOf(github, own);
    try {
      const waiting = newest(await github.runArtifacts(runId), key);
      const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          const part = await openPart(next, archives);
          if ('problem' in part) problem(`the part ${next.name} cannot be read: ${part.problem}`);
          else parts.push(part);
        }
      };
      await Promise.all(Array.from({ length: PARALLEL }, worker));
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      problem(
        `what other jobs collected could not be asked for: ${error.message}. The job needs "permissions: actions: read" for it`,
      );
    }
  }
  const joined = joinParts(parts);
  problems.sort((a, b) => (a.message < b.message ? -1 : 1));
  const incomplete = problems.length > 0 || joined.incomplete === true;
  return { ...joined, diagnostics: [...problems, ...joined.diagnostics], incomplete };
}

/** Of each name the newest: a second attempt of a job leaves its part again. */
function newest(artifacts: readonly Artifact[], key: string): Artifact[] {
  const byName = new Map<string, Artifact>();
  for (const artifact of artifacts) {
    const isPart = artifact.name.startsWith(prefix(key)) && IDENTITY.test(artifact.name.slice(prefix(key).length));
    const known = byName.get(artifact.name);
    if (isPart && (known === undefined || known.id < artifact.id)) byName.set(artifact.name, artifact);
  }
  return [...byName.values()];
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

function prefix(key: string): string {
  return `test-health-part-${key}-`;
}

/** So that the gate `api` takes nothing of the gate `api-v2`. */
const IDENTITY = /^[0-9a-f]{12}$/;

/** One name for one step of one job of the run, the same in its second attempt. */
function identity({ job, matrix, shard }: Omit<PartNote, 'diagnostics'>, step: string): string {
  return createHash('sha256')
    .update(JSON.stringify([job, matrix, shard?.index, step]))
    .digest('hex')
    .slice(0, 12);
}
