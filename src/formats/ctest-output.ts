import { Buffer } from 'node:buffer';
import { constants, inflateSync } from 'node:zlib';

const LARGEST = 1024 * 1024;
const LEFT_OUT = /\n\[… \d+ bytes left out …\]/;

/** What a test printed: ctest compresses long output (zlib, base64). The beginning is enough, and what cannot be read is left out. */
export function ctestOutput(text: string, encoding: string | undefined, compression: string | undefined): string {
  if (encoding !== 'base64') return text;
  const [start = ''] = text.split(LEFT_OUT, 1);
  const bytes = Buffer.from(start.replace(/\s/g, ''), 'base64');
  if (compression === undefined || compression === '') return bytes.toString('utf8');
  try {
    return inflateSync(bytes, { maxOutputLength: LARGEST, finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
  } catch {
    return '';
  }
}
