import {
  BANG,
  CLOSE_BRACKET,
  DOUBLE_QUOTE,
  GT,
  HYPHEN,
  LT,
  OPEN_BRACKET,
  QUESTION,
  SINGLE_QUOTE,
} from './xml-bytes.ts';

/**
 * Position behind the `>` of the DOCTYPE that begins at `start`; −1 if it is not in the buffer. The internal subset is skipped with
 * its quoted strings, comments and instructions; nothing in it has any effect.
 */
export function endOfDoctype(bytes: Uint8Array, start: number, size: number): number {
  let depth = 0;
  for (let q = start + 2; q < size; q++) {
    const c = bytes[q];
    if (c === DOUBLE_QUOTE || c === SINGLE_QUOTE) q = bytes.indexOf(c, q + 1);
    else if (c === OPEN_BRACKET) depth++;
    else if (c === CLOSE_BRACKET) depth--;
    else if (c === LT && bytes[q + 1] === BANG && bytes[q + 2] === HYPHEN) q = endOfComment(bytes, q + 4, size);
    else if (c === LT && bytes[q + 1] === QUESTION) q = bytes.indexOf(GT, q);
    else if (c === GT && depth <= 0) return q + 1;
    if (q < 0) return -1;
  }
  return -1;
}

function endOfComment(bytes: Uint8Array, start: number, size: number): number {
  for (let q = start + 2; q < size; q++) {
    if (bytes[q] === GT && bytes[q - 1] === HYPHEN && bytes[q - 2] === HYPHEN) return q;
  }
  return -1;
}
