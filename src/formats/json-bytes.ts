import { Buffer } from 'node:buffer';
import { ReportError } from '../domain/diagnostic.ts';
import { utf8 } from './decode.ts';
import type { Chunks } from './format.ts';
import { valueEnd } from './json-value.ts';

/** The bytes of a JSON document, pulled block by block. */
export interface JsonBytes {
  /** To the first byte of the document: a runner may have written lines before it ("> project@1.0.0 test"). */
  readonly toDocument: () => void;
  /** The next byte that is no white space, without taking it. */
  readonly peek: () => number;
  readonly skip: () => void;
  readonly expect: (character: ',' | ':') => void;
  /** The next value as written. */
  readonly value: () => WrittenValue;
  /** Lets a reader take the next value where it lies, if all of it is in the block; `undefined`: it is still the next value. */
  readonly take: <Value>(read: InPlaceReader<Value>) => Value | undefined;
  /** Checks that no second document follows; other text may (package managers write how long they took). */
  readonly toEnd: () => void;
  /** 1-based line of the next byte. */
  readonly line: () => number;
}

export interface WrittenValue {
  readonly bytes: Buffer;
  /** How many keys are written in all its objects. */
  readonly keys: number;
}

/** Reads a value from `start` on and says where it ends; `undefined`: not of the expected shape, or not all of it is there. */
export type InPlaceReader<Value> = (
  bytes: Buffer,
  start: number,
) => { readonly value: Value; readonly end: number } | undefined;

/** So many characters tell `<testsuite` from other lines. */
const XML_BEGINNING = 10;

/** One value on its own: what is larger is no test and no source file. */
const LONGEST = 256 * 1024 * 1024;

const LF = 10;

export function jsonBytes(chunks: Chunks): JsonBytes {
  const blocks = utf8(chunks)[Symbol.iterator]();
  const scanner = valueEnd();
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

  function value(): WrittenValue {
    scanner.begin(peek());
    const parts: Buffer[] = [];
    let length = 0;
    let start = at;
    for (;;) {
      const end = scanner.scan(block, at);
      if (end >= 0) return taken(end);
      keep(block.length);
      if (!fill()) throw ended();
      start = 0;
    }

    function keep(end: number): void {
      length += end - start;
      if (length > LONGEST) throw new ReportError('one value of the JSON document is longer than 256 MiB', line());
      if (end > start) parts.push(Buffer.from(block.subarray(start, end)));
    }

    function taken(end: number): WrittenValue {
      at = end;
      const keys = scanner.keys();
      if (parts.length === 0) return { bytes: block.subarray(start, end), keys };
      keep(end);
      return { bytes: Buffer.concat(parts), keys };
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
    /** Of the line, as far as it tells what begins there. */
    let beginning = '';
    do {
      for (; at < block.length; at++) {
        const byte = block[at] ?? 0;
        if (beginning === '' && (byte === 0x7b || (byte === 0x5b && isDocumentStart(byte)))) throw second();
        if (byte === LF) beginning = '';
        else if (beginning.length < XML_BEGINNING && (beginning !== '' || byte > 0x20)) {
          beginning += String.fromCharCode(byte);
          if (/^<(?:\?xml |testsuite)/.test(beginning)) throw second();
        }
      }
    } while (fill());
  }

  function second(): ReportError {
    return new ReportError('a second document begins here; wanted one in a file', line());
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
