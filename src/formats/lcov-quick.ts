import type { Buffer } from 'node:buffer';
import { type ArmNames, COMMA } from './lcov-fields.ts';
import type { ArmColumns } from './lcov-record.ts';
import type { QuickLine } from './lines.ts';

/** Where the lines of the record that is open go. */
export interface QuickRecord {
  readonly lines: number[];
  readonly hits: number[];
  readonly branches: ArmColumns;
}

/**
 * Reads `DA:12,3` and `BRDA:12,0,1,3`, which nearly all lines of a report are: one pass over the bytes, no string. Whatever is written in
 * another way (a checksum, names, an odd count, a carriage return, a line that is cut at the end of a block) is left to the others.
 */
export function quickLines(record: () => QuickRecord | undefined, arms: ArmNames): QuickLine {
  /** Behind the integer that was read last. */
  let at = 0;

  /** −1: there is none, or a longer one. */
  function integer(bytes: Buffer, from: number): number {
    const last = from + LONGEST;
    let value = 0;
    let i = from;
    for (; i <= last; i++) {
      const digit = (bytes[i] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    at = i;
    return i === from || i > last ? -1 : value;
  }

  function line(bytes: Buffer, start: number, open: QuickRecord): number {
    const number = integer(bytes, start + 3);
    if (number <= 0 || bytes[at] !== COMMA) return -1;
    const hits = integer(bytes, at + 1);
    if (hits < 0 || bytes[at] !== LF) return -1;
    open.lines.push(number);
    open.hits.push(hits);
    return at + 1;
  }

  function branch(bytes: Buffer, start: number, open: QuickRecord): number {
    const number = integer(bytes, start + 5);
    if (number <= 0 || bytes[at] !== COMMA) return -1;
    const from = at + 1;
    const block = integer(bytes, from);
    if (block < 0 || bytes[at] !== COMMA) return -1;
    const index = integer(bytes, at + 1);
    if (index < 0 || bytes[at] !== COMMA) return -1;
    const arm = arms.of(block, index, at - from);
    const isNone = bytes[at + 1] === MINUS;
    const hits = isNone ? 0 : integer(bytes, at + 1);
    if (isNone) at += 2;
    if (arm === undefined || hits < 0 || bytes[at] !== LF) return -1;
    open.branches.lines.push(number);
    open.branches.arms.push(arm);
    open.branches.hits.push(hits);
    return at + 1;
  }

  return (bytes, start) => {
    const open = record();
    // Never beyond the end of the block: one such read, and every later one takes five times as long.
    if (open === undefined || bytes.length - start < LONGEST_LINE) return -1;
    const first = bytes[start];
    if (first === LETTER_D) {
      return bytes[start + 1] === LETTER_A && bytes[start + 2] === COLON ? line(bytes, start, open) : -1;
    }
    if (first !== LETTER_B || bytes[start + 1] !== LETTER_R || bytes[start + 2] !== LETTER_D) return -1;
    return bytes[start + 3] === LETTER_A && bytes[start + 4] === COLON ? branch(bytes, start, open) : -1;
  };
}

/** Digits of a number that is exact in any case. */
const LONGEST = 9;
/** Of the lines that are read here. */
const LONGEST_LINE = 64;
const [LF, MINUS, ZERO, COLON, LETTER_A, LETTER_B, LETTER_D, LETTER_R] = [10, 45, 48, 58, 65, 66, 68, 82];
