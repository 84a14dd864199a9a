import { Buffer } from 'node:buffer';

export const LT = 60;
export const GT = 62;
export const SLASH = 47;
export const BANG = 33;
export const QUESTION = 63;
export const EQUALS = 61;
export const COLON = 58;
export const HYPHEN = 45;
export const OPEN_BRACKET = 91;
export const CLOSE_BRACKET = 93;
export const DOUBLE_QUOTE = 34;
export const SINGLE_QUOTE = 39;
/** Blanks are this and everything below: raw control characters in markup are tolerated. */
export const BLANK = 32;

/**
 * Lies behind the data in the reader's buffer, so that loops over bytes need no bounds: those over a name, over blanks and over text stop
 * at the `<`, those over a value at its quote. Longer than any read ahead.
 */
export const SENTINEL = Buffer.from(`<"'`.padEnd(48, '<'));

/** Where the name that begins at `start` ends. */
export function nameEnd(bytes: Uint8Array, start: number): number {
  let q = start;
  for (let c = bytes[q] ?? 0; c > GT || (c > BLANK && c < LT && c !== SLASH); c = bytes[q] ?? 0) q++;
  return q;
}

/** Where a name begins behind its namespace prefix. */
export function localName(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) if (bytes[i] === COLON) return i + 1;
  return start;
}

export function isNameStart(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === COLON || c >= 128;
}

/** Whether all of `word` stands at `start`. */
export function isSame(word: Uint8Array, bytes: Uint8Array, start: number): boolean {
  let i = 0;
  while (i < word.length && word[i] === bytes[start + i]) i++;
  return i === word.length;
}

/** Fit for a message. */
export function shownName(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('latin1', start, Math.min(end, start + 60)).replaceAll(/[^\w:.-]/g, '?');
}

/** Position of the next `<`, which there is: near ones are found without a call, far ones many bytes at a time. */
export function nextTag(bytes: Buffer, start: number): number {
  let p = start;
  while (p < start + 48 && bytes[p] !== LT) p++;
  return bytes[p] === LT ? p : bytes.indexOf(LT, p);
}
