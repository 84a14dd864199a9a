import { Buffer } from 'node:buffer';
import { constants, gunzipSync } from 'node:zlib';
import { ReportError } from '../domain/diagnostic.ts';

/** gcov writes its JSON as main.gcov.json.gz. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** Far above any report that is compressed; zlib has no reader that gives a part without the event loop. */
const LARGEST = 512 * 1024 * 1024;

/** The blocks are copied: each is valid until the next one is asked for. */
export function gunzip(blocks: Iterable<Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.length;
    if (length > LARGEST) throw new ReportError('the compressed file is larger than 512 MiB; wanted it decompressed');
    parts.push(Uint8Array.from(block));
  }
  try {
    return gunzipSync(Buffer.concat(parts), { maxOutputLength: LARGEST });
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError;
    const why = isTooLarge ? 'holds more than 512 MiB; wanted it decompressed' : 'is broken or ends in the middle';
    throw new ReportError(`the gzip file ${why}`, undefined, { cause });
  }
}

/** What the beginning of a compressed file holds; empty for what cannot be read. */
export function gunzipStart(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array(0);
  }
}
