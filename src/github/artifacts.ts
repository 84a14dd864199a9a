import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an artifact holds: file name → content. */
export type ArtifactFiles = ReadonlyMap<string, Uint8Array>;

export interface Upload {
  readonly name: string;
  readonly files: ArtifactFiles;
  /** For the files on their way. */
  readonly folder: string;
  /** `none`: what is in it is compressed already; doing it again costs time and saves nothing. */
  readonly compression: 'none' | 'usual';
}

export interface Uploaded {
  /** By which GitHub knows them. */
  readonly id: number | undefined;
  /** There were some of that name in this run already: of an attempt before, or of another job. */
  readonly replaced: boolean;
}

/** Leaves files for other jobs and for people. A second attempt of a run takes the place of the first. */
export async function uploadArtifact({ name, files, folder, compression }: Upload): Promise<Uploaded> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  mkdirSync(folder, { recursive: true });
  const paths = [...files].map(([file, content]) => {
    const path = join(folder, file);
    writeFileSync(path, content);
    return path;
  });
  const options = compression === 'none' ? { compressionLevel: 0 } : {};
  const upload = async () => (await client.uploadArtifact(name, paths, folder, options)).id;
  try {
    return { id: await upload(), replaced: false };
  } catch (error) {
    if (!(error instanceof Error && /\b409\b|already exists/.test(error.message))) throw error;
    await client.deleteArtifact(name);
    return { id: await upload(), replaced: true };
  }
}

/**
 * The archive of an artifact of this run, by the service of the runner: it takes none of the requests that a repository has. The archive
 * stays as it is; what is in it is read in memory.
 */
export async function downloadOwnArtifact(id: number, folder: string): Promise<Buffer> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const path = join(folder, String(id));
  await new DefaultArtifactClient().downloadArtifact(id, { path, skipDecompress: true });
  // The store says how the file is called.
  const [name, ...others] = readdirSync(path);
  if (name === undefined || others.length > 0) throw new Error(`artifact ${id} came as ${others.length} files`);
  const archive = readFileSync(join(path, name));
  rmSync(path, { recursive: true });
  return archive;
}
