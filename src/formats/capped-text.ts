import { Buffer } from 'node:buffer';

/** Bytes of UTF-8 that are kept of one text: its first and its last lines. */
export const TEXT_CAP = 16 * 1024;
const HALF = TEXT_CAP / 2;

/** Collects bytes of UTF-8 text in bounded memory. */
export interface CappedText {
  readonly add: (bytes: Uint8Array) => void;
  /** What was kept, and starts anew. */
  readonly take: () => string;
}

export function cappedText(): CappedText {
  let kept = Buffer.alloc(1024);
  let length = 0; // of the first half
  let tail: Buffer | undefined; // the last bytes, in a buffer twice as large, moved down when it is full
  let tailLength = 0;
  let total = 0;

  function add(bytes: Uint8Array): void {
    total += bytes.length;
    const room = Math.min(TEXT_CAP - length, bytes.length);
    if (room > 0) {
      if (length + room > kept.length)
        kept = Buffer.concat([kept.subarray(0, length)], Math.min(TEXT_CAP, (length + room) * 2));
      kept.set(room === bytes.length ? bytes : bytes.subarray(0, room), length);
      length += room;
    }
    if (room < bytes.length) addToTail(bytes.subarray(Math.max(room, bytes.length - HALF)));
  }

  function addToTail(bytes: Uint8Array): void {
    tail ??= Buffer.alloc(TEXT_CAP);
    if (tailLength + bytes.length > TEXT_CAP) {
      tail.copyWithin(0, tailLength - HALF, tailLength);
      tailLength = HALF;
    }
    tail.set(bytes, tailLength);
    tailLength += bytes.length;
  }

  function take(): string {
    const text = total <= TEXT_CAP ? kept.toString('utf8', 0, length) : shortened();
    length = 0;
    tailLength = 0;
    total = 0;
    return text;
  }

  function shortened(): string {
    const all = Buffer.concat([kept.subarray(0, length), (tail ?? Buffer.alloc(0)).subarray(0, tailLength)]);
    const head = firstLines(all.subarray(0, HALF));
    const last = lastLines(all.subarray(all.length - HALF));
    const left = total - head.length - last.length;
    return `${head.toString('utf8')}\n[… ${left} bytes left out …]\n${last.toString('utf8')}`;
  }

  return { add, take };
}

/** Cuts at the last line end, where there is one in the second half, else before a character that is not whole. */
function firstLines(bytes: Buffer): Buffer {
  const lineEnd = bytes.lastIndexOf(10);
  if (lineEnd >= bytes.length / 2) return bytes.subarray(0, lineEnd);
  let end = bytes.length;
  while (end > 0 && isContinuation(bytes[end - 1])) end--;
  return bytes.subarray(0, (bytes[end - 1] ?? 0) >= 0xc0 ? end - 1 : end);
}

function lastLines(bytes: Buffer): Buffer {
  const lineEnd = bytes.indexOf(10);
  if (lineEnd >= 0 && lineEnd < bytes.length / 2) return bytes.subarray(lineEnd + 1);
  let start = 0;
  while (start < bytes.length && isContinuation(bytes[start])) start++;
  return bytes.subarray(start);
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
