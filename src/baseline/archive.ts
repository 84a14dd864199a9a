import { createHash } from 'node:crypto';
import { MOST_BYTES } from '../github/body.ts';
import type { Artifact, History } from '../github/client.ts';
import { readZipEntry, ZipError } from './zip.ts';

const FILE_BYTES = 512 * 1024 * 1024;

export type Opened = { readonly files: readonly Buffer[] } | { readonly problem: string };

/** The named files of an artifact, in that order, or why it cannot be used: too large, not what was uploaded, or no whole archive. */
export async function openArchive(
  artifact: Artifact,
  github: Pick<History, 'downloadArtifact'>,
  names: readonly string[],
): Promise<Opened> {
  if (artifact.bytes > MOST_BYTES) return { problem: `it is larger than ${MOST_BYTES} bytes` };
  const archive = await github.downloadArtifact(artifact.id);
  const actual = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  if (artifact.digest !== undefined && artifact.digest !== actual) {
    return { problem: 'its archive does not have the digest that GitHub keeps' };
  }
  try {
    return { files: names.map((name) => readZipEntry(archive, name, FILE_BYTES)) };
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    return { problem: `its archive ${error.message}` };
  }
}
