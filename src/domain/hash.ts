/*
 * Hashes of names, four characters at a time. Those of a text and of its bytes are the same where it is ASCII. Whoever finds by them
 * compares what was found.
 */

/** What stands for the characters that a last word does not have. */
const BLANKS = 0x20202020;

/** @param seed the length of what is hashed, or the hash of what is before. */
export function hashWord(seed: number, word: number): number {
  const mixed = Math.imul(seed ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** A word of which only the first `count` characters, none to three, are meant. */
export function lastWord(word: number, count: number): number {
  const others = -1 << (count * 8);
  return (word & ~others) | (BLANKS & others);
}

/** 32 bits of `bytes[start … end)`. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  let word = 0;
  let shift = 0;
  for (let at = start; at < end; at++) {
    word |= (bytes[at] ?? 0) << shift;
    shift += 8;
    if (shift < 32) continue;
    hash = hashWord(hash, word);
    word = 0;
    shift = 0;
  }
  return hashWord(hash, lastWord(word, shift >> 3));
}

export function hashName(name: string): number {
  let hash = name.length;
  let word = 0;
  let shift = 0;
  for (let at = 0; at < name.length; at++) {
    word |= name.charCodeAt(at) << shift;
    shift += 8;
    if (shift < 32) continue;
    hash = hashWord(hash, word);
    word = 0;
    shift = 0;
  }
  return hashWord(hash, lastWord(word, shift >> 3));
}
