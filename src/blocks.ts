import { closeSync, constants, openSync, readSync } from 'node:fs';
import type { FoundFile } from './find.ts';

const BLOCK = 256 * 1024;
const SMALLEST_BLOCK = 4096;

/** The bytes of a file through one buffer: a block is valid until the next one is asked for. */
export function* readBlocks({
  real,
  bytes,
}: Pick<FoundFile, 'real' | 'bytes'>): Generator<Uint8Array, undefined, undefined> {
  // The path is resolved: a link here was put there since.
  const descriptor = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    // Thousands of small files need no large buffer each; one that has grown since is read all the same.
    const buffer = Buffer.allocUnsafe(Math.min(BLOCK, Math.max(SMALLEST_BLOCK, bytes)));
    for (;;) {
      const length = readSync(descriptor, buffer, 0, buffer.length, null);
      if (length === 0) return undefined;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}
