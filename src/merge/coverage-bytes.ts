import { Buffer } from 'node:buffer';
import { saturated } from './coverage-lines.ts';

/** Writes what is known of one source file after the other, always into the same bytes; what is kept is a copy of just what was written. */
export interface PackWriter {
  readonly start: () => void;
  /** An integer from 0 to 2³² − 1, seven bits a byte. */
  readonly uint: (value: number) => void;
  /** Ascending lines, each as the distance from the one before, with its hits, saturated; returns how many were hit. */
  readonly lines: (lines: Numbers, hits: Numbers) => number;
  readonly text: (text: string) => void;
  readonly finish: () => Uint8Array;
}

export interface Numbers {
  readonly length: number;
  readonly [index: number]: number;
}

export function createPackWriter(): PackWriter {
  let bytes = Buffer.allocUnsafe(FIRST);
  let at = 0;

  function room(size: number): void {
    if (at + size <= bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(bytes.length * 2, at + size));
    bytes.copy(larger, 0, 0, at);
    bytes = larger;
  }

  function uint(value: number): void {
    if (at + LONGEST_UINT > bytes.length) room(LONGEST_UINT);
    let rest = value;
    while (rest >= 0x80) {
      bytes[at++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    bytes[at++] = rest;
  }

  return {
    start() {
      at = 0;
    },
    uint,
    lines(lines, hits) {
      room(lines.length * 2 * LONGEST_UINT);
      let before = 0;
      let hit = 0;
      for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? 0;
        const distance = line - before;
        const count = saturated(hits[i] ?? 0);
        if (count > 0) hit++;
        // Nearly all take a byte each.
        if (distance < 0x80 && count < 0x80) {
          bytes[at] = distance;
          bytes[at + 1] = count;
          at += 2;
        } else {
          uint(distance);
          uint(count);
        }
        before = line;
      }
      return hit;
    },
    text(text) {
      room(text.length * 2 + LONGEST_UINT);
      const from = at;
      uint(text.length * 2);
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code > 0xff) {
          at = from;
          uint(text.length * 2 + WIDE);
          at += bytes.write(text, at, 'utf16le');
          return;
        }
        bytes[at++] = code;
      }
    },
    finish() {
      // Small ones share a block: thousands of files are not thousands of allocations.
      const packed = Buffer.allocUnsafe(at);
      bytes.copy(packed, 0, 0, at);
      return packed;
    },
  };
}

const FIRST = 4096;
const LONGEST_UINT = 5;
/** A text of UTF-16; all others have one byte for each character. */
const WIDE = 1;

/** Reads what a writer wrote, in the same order. */
export interface PackReader {
  readonly uint: () => number;
  readonly text: () => string;
  readonly skipText: () => void;
}

export function createPackReader(packed: Uint8Array): PackReader {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  let at = 0;

  function uint(): number {
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    return value >>> 0;
  }

  function textEnd(header: number): number {
    return at + (header % 2 === WIDE ? header - WIDE : header / 2);
  }

  return {
    uint,
    text() {
      const header = uint();
      const from = at;
      at = textEnd(header);
      return bytes.toString(header % 2 === WIDE ? 'utf16le' : 'latin1', from, at);
    },
    skipText() {
      at = textEnd(uint());
    },
  };
}
