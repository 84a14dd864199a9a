import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an artifact holds: file name → content. */
export type ArtifactFiles = ReadonlyMap<string, Uint8Array>;

/** Leaves files for other jobs, under a name. A second attempt of a run takes the place of the first. */
export async function uploadArtifact(name: string, files: ArtifactFiles, folder: string): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  mkdirSync(folder, { recursive: true });
  const paths = [...files].map(([file, content]) => {
    const path = join(folder, file);
    writeFileSync(path, content);
    return path;
  });
  // What is in it is compressed; doing it again costs time and saves nothing.
  const upload = () => client.uploadArtifact(name, paths, folder, { compressionLevel: 0 });
  try {
    await upload();
  } catch (error) {
    if (!(error instanceof Error && /\b409\b|already exists/.test(error.message))) throw error;
    await client.deleteArtifact(name);
    await upload();
  }
}
