import { Buffer } from 'node:buffer';
import { ReportError } from '../domain/diagnostic.ts';
import { utf8 } from './decode.ts';
import type { Chunks } from './format.ts';

/** The bytes of a JSON document, pulled block by block; strings and brackets are all that it knows. */
export interface JsonBytes {
  /** To the first byte of the document: a runner may have written lines before it ("> project@1.0.0 test"). */
  readonly toDocument: () => void;
  /** The next byte that is no white space, without taking it. */
  readonly peek: () => number;
  readonly skip: () => void;
  readonly expect: (character: ',' | ':') => void;
  /** The next value as written. */
  readonly value: () => Buffer;
  /** Lets a reader take the next value where it lies, if all of it is in the block; `undefined`: it is still the next value. */
  readonly take: <Value>(read: InPlaceReader<Value>) => Value | undefined;
  /** Checks that no second document follows; other text may (package managers write how long they took). */
  readonly toEnd: () => void;
  /** 1-based line of the next byte. */
  readonly line: () => number;
}

/** Reads a value from `start` on and says where it ends; `undefined`: not of the expected shape, or not all of it is there. */
export type InPlaceReader<Value> = (
  bytes: Buffer,
  start: number,
) => { readonly value: Value; readonly end: number } | undefined;

/** One value on its own: what is larger is no test and no source file. */
const LONGEST = 256 * 1024 * 1024;

const LF = 10;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;

export function jsonBytes(chunks: Chunks): JsonBytes {
  const blocks = utf8(chunks)[Symbol.iterator]();
  let block: Buffer = Buffer.alloc(0);
  let at = 0;
  let lineNumber = 1; // of block[counted]
  let counted = 0;
  let nextFeed = -1; // the first line feed at or behind `counted`, once it is known
  let any = false;

  /** To the next block that has bytes; false at the end of the file. */
  function fill(): boolean {
    at = block.length;
    line();
    block = Buffer.alloc(0);
    at = 0;
    counted = 0;
    nextFeed = -1;
    for (let next = blocks.next(); next.done !== true; next = blocks.next()) {
      if (next.value.length === 0) continue;
      block = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length);
      any = true;
      return true;
    }
    return false;
  }

  function line(): number {
    // A document on one line has many values: the search for the next line feed is made once.
    while (nextFeed < at) {
      if (nextFeed >= counted) lineNumber++;
      const feed = block.indexOf(LF, Math.max(nextFeed + 1, counted));
      nextFeed = feed < 0 ? Number.POSITIVE_INFINITY : feed;
    }
    counted = at;
    return lineNumber;
  }

  function ended(): ReportError {
    return new ReportError(any ? 'the file ends in the middle of its JSON document' : 'the file is empty', line());
  }

  function peek(): number {
    for (;;) {
      while (at < block.length) {
        const byte = block[at];
        if (byte !== undefined && byte !== 0x20 && byte !== LF && byte !== 0x0d && byte !== 0x09) return byte;
        at++;
      }
      if (!fill()) throw ended();
    }
  }

  function expect(character: ',' | ':'): void {
    if (peek() !== character.charCodeAt(0)) {
      throw new ReportError(`the JSON document has no "${character}" where one should stand`, line());
    }
    at++;
  }

  function value(): Buffer {
    const first = peek();
    const parts: Buffer[] = [];
    let length = 0;
    let start = at;
    let depth = 0;
    let inString = false;
    let escaped = false;
    const isScalar = first !== 0x7b && first !== 0x5b && first !== QUOTE;
    for (;;) {
      const bytes = block;
      const end = bytes.length;
      let i = at;
      if (escaped && i < end) {
        escaped = false;
        i++;
      }
      scan: while (i < end) {
        if (inString) {
          let byte = bytes[i];
          while (byte !== QUOTE && byte !== BACKSLASH && i < end) byte = bytes[++i];
          if (i >= end) break;
          if (byte === BACKSLASH) {
            i += 2;
            if (i > end) {
              escaped = true;
              i = end;
            }
            continue;
          }
          inString = false;
          i++;
          if (depth === 0) return taken(i);
          continue;
        }
        if (isScalar) {
          while (i < end && !isDelimiter(bytes[i])) i++;
          if (i < end) return taken(i);
          break;
        }
        while (i < end) {
          const byte = bytes[i++];
          if (byte === QUOTE) {
            inString = true;
            continue scan;
          }
          if (byte === 0x7b || byte === 0x5b) depth++;
          else if ((byte === 0x7d || byte === 0x5d) && --depth === 0) return taken(i);
        }
      }
      keep(end);
      if (!fill()) throw ended();
      start = 0;
    }

    function keep(end: number): void {
      length += end - start;
      if (length > LONGEST) throw new ReportError('one value of the JSON document is longer than 256 MiB', line());
      if (end > start) parts.push(Buffer.from(block.subarray(start, end)));
    }

    function taken(end: number): Buffer {
      at = end;
      if (parts.length === 0) return block.subarray(start, end);
      keep(end);
      return Buffer.concat(parts);
    }
  }

  function take<Value>(read: InPlaceReader<Value>): Value | undefined {
    peek();
    const taken = read(block, at);
    if (taken !== undefined) at = taken.end;
    return taken?.value;
  }

  function toDocument(): void {
    let isLineStart = true;
    if (isDocumentStart(peek())) return;
    for (;;) {
      for (; at < block.length; at++) {
        const byte = block[at] ?? 0;
        if (isLineStart && isDocumentStart(byte)) return;
        isLineStart = byte === LF;
      }
      if (!fill()) throw new ReportError('the file has no JSON document', line());
    }
  }

  function isDocumentStart(byte: number): boolean {
    if (byte !== 0x5b) return byte === 0x7b;
    // "[12:00:01] starting" is a line of a log, and no list.
    const next = block[at + 1];
    return next === undefined || next === 0x7b || next === 0x5d || next === 0x20 || next === LF || next === 0x0d;
  }

  function toEnd(): void {
    let isLineStart = true;
    do {
      for (; at < block.length; at++) {
        const byte = block[at];
        if (isLineStart && (byte === 0x7b || (byte === 0x5b && isDocumentStart(byte)))) {
          throw new ReportError('a second JSON document begins here; wanted one in a file', line());
        }
        if (byte !== 0x20 && byte !== 0x0d) isLineStart = byte === LF;
      }
    } while (fill());
  }

  return {
    toDocument,
    peek,
    skip: () => {
      at++;
    },
    expect,
    value,
    take,
    toEnd,
    line,
  };
}

function isDelimiter(byte: number | undefined): boolean {
  return (
    byte === COMMA ||
    byte === 0x7d ||
    byte === 0x5d ||
    byte === 0x3a ||
    byte === 0x20 ||
    byte === LF ||
    byte === 0x0d ||
    byte === 0x09
  );
}
