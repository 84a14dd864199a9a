import { Buffer } from 'node:buffer';
import { ReportError } from '../domain/diagnostic.ts';
import { utf8 } from './decode.ts';
import type { Chunks } from './format.ts';

/**
 * One line as a range of bytes of UTF-8 in `bytes`, without its line feed and a carriage return before that; valid only during
 * the call. `number` is 1-based.
 */
export type OnLine = (bytes: Buffer, start: number, end: number, number: number) => void;

export interface LineReader {
  /** Calls back for every line that is complete. The block is not kept. */
  readonly write: (block: Uint8Array) => void;
  /** Calls back for a last line without line feed. */
  readonly end: () => void;
}

/**
 * Reads the line that begins at `start` by itself, as far as it knows such lines: where the next one begins, or −1, which leaves it to
 * `OnLine`. It sees the block only: a line that goes on in the next one is none of its.
 */
export type QuickLine = (bytes: Buffer, start: number) => number;

/** No line of any report is that long: what is, is no line format. */
const LONGEST = 256 * 1024 * 1024;

/** Cuts blocks into lines without making a string of each: a line across blocks is copied, all others are looked at in place. */
export function lineReader(onLine: OnLine, quick: QuickLine = () => -1): LineReader {
  const carried: Buffer[] = [];
  let carriedBytes = 0;
  let number = 0;

  function emit(bytes: Buffer, start: number, end: number): void {
    onLine(bytes, start, end > start && bytes[end - 1] === CR ? end - 1 : end, ++number);
  }

  function carry(rest: Buffer): void {
    if (rest.length === 0) return;
    carriedBytes += rest.length;
    if (carriedBytes > LONGEST)
      throw new ReportError('the line is longer than 256 MiB; wanted a report of lines', number + 1);
    carried.push(Buffer.from(rest));
  }

  function completeCarried(rest: Buffer): void {
    const whole = Buffer.concat([...carried, rest]);
    carried.length = 0;
    carriedBytes = 0;
    emit(whole, 0, whole.length);
  }

  function write(block: Uint8Array): void {
    const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
    let start = 0;
    if (carriedBytes > 0) {
      const feed = lineFeed(bytes, 0);
      if (feed < 0) {
        carry(bytes);
        return;
      }
      completeCarried(bytes.subarray(0, feed));
      start = feed + 1;
    }
    for (;;) {
      for (let next = quick(bytes, start); next >= 0; next = quick(bytes, start)) {
        start = next;
        number++;
      }
      const feed = lineFeed(bytes, start);
      if (feed < 0) break;
      emit(bytes, start, feed);
      start = feed + 1;
    }
    carry(bytes.subarray(start));
  }

  return {
    write,
    end() {
      if (carriedBytes > 0) completeCarried(Buffer.alloc(0));
    },
  };
}

/** The lines of a file as strings, for formats whose lines are read as a whole; `number` is 1-based. */
export function* lines(chunks: Chunks): Generator<{ readonly text: string; readonly number: number }> {
  let ready: { readonly text: string; readonly number: number }[] = [];
  const reader = lineReader((bytes, start, end, number) =>
    ready.push({ text: bytes.toString('utf8', start, end), number }),
  );
  for (const block of utf8(chunks)) {
    reader.write(block);
    yield* ready;
    ready = [];
  }
  reader.end();
  yield* ready;
}

const LF = 10;
const CR = 13;
/** Up to here a loop finds the line feed sooner than a call out of JavaScript does. */
const NEAR = 48;

function lineFeed(bytes: Buffer, from: number): number {
  const near = Math.min(bytes.length, from + NEAR);
  let i = from;
  while (i < near && bytes[i] !== LF) i++;
  if (i < near) return i;
  return i < bytes.length ? bytes.indexOf(LF, i) : -1;
}
