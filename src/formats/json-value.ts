import type { Buffer } from 'node:buffer';

/** Finds the end of one JSON value, block by block: strings and brackets are all that it knows. */
export interface ValueEnd {
  /** For a value with this first byte. */
  readonly begin: (first: number) => void;
  /** Where it ends behind `at`; −1: not in this block. */
  readonly scan: (bytes: Buffer, at: number) => number;
  /** How many keys were written in all its objects; known once its end is found. */
  readonly keys: () => number;
}

const LF = 10;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

export function valueEnd(): ValueEnd {
  let isScalar = false;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let colons = 0;

  function begin(first: number): void {
    isScalar = first !== 0x7b && first !== 0x5b && first !== QUOTE;
    depth = 0;
    inString = false;
    escaped = false;
    colons = 0;
  }

  function scan(bytes: Buffer, at: number): number {
    const end = bytes.length;
    let i = at;
    if (escaped && i < end) {
      escaped = false;
      i++;
    }
    outside: while (i < end) {
      if (inString) {
        let byte = bytes[i];
        while (byte !== QUOTE && byte !== BACKSLASH && i < end) byte = bytes[++i];
        if (i >= end) return -1;
        if (byte === BACKSLASH) {
          i += 2;
          if (i > end) escaped = true;
          continue;
        }
        inString = false;
        i++;
        if (depth === 0) return i;
        continue;
      }
      if (isScalar) {
        while (i < end && !isDelimiter(bytes[i])) i++;
        return i < end ? i : -1;
      }
      while (i < end) {
        const byte = bytes[i++];
        if (byte === QUOTE) {
          inString = true;
          continue outside;
        }
        if (byte === COLON) colons++;
        else if (byte === 0x7b || byte === 0x5b) depth++;
        else if ((byte === 0x7d || byte === 0x5d) && --depth === 0) return i;
      }
    }
    return -1;
  }

  return { begin, scan, keys: () => colons };
}

function isDelimiter(byte: number | undefined): boolean {
  return (
    byte === COMMA ||
    byte === 0x7d ||
    byte === 0x5d ||
    byte === COLON ||
    byte === 0x20 ||
    byte === LF ||
    byte === 0x0d ||
    byte === 0x09
  );
}
