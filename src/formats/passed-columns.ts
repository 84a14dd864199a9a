import { hashWord, lastWord } from '../domain/hash.ts';
import type { CaseHome, PassedCases } from './format.ts';
import { oddBytes } from './xml-values.ts';

/** Columns that are being written. The case in the row behind the last one is placed, and counts once it is kept. */
export interface PassedColumns extends PassedCases {
  length: number;
  starts: number[];
  homes: CaseHome[];
  characters: Uint8Array;
  ends: Uint32Array;
  hashes: Int32Array;
  ms: Int32Array;
  lines: Int32Array;
  before: number[];
  /** The same characters, for writing four at a time. */
  view: DataView;
  /** They were handed on, and are not written any more. */
  isTaken: boolean;
}

/** Enough for most reports, of which there may be thousands. */
const ROWS = 32;
const SIZE = 1024;
/** Longer names are no matter of columns. */
const LONGEST = 1024;
/** What no column of 32 bits holds, either. */
const LARGEST = 2 ** 31 - 1;
const BLANK = 32;

export function passedColumns(): PassedColumns {
  return columnsOf(memoryFor(ROWS, SIZE));
}

/** The columns behind others: they have room for as many cases, and the one that was placed there. */
export function nextColumns(last: PassedColumns): PassedColumns {
  const columns = columnsOf(memoryFor(last.ends.length, last.characters.length));
  const row = last.length;
  const start = startOf(last, row);
  const end = last.ends[row] ?? start;
  columns.characters.set(last.characters.subarray(start, end));
  columns.ends[0] = end - start;
  columns.hashes[0] = last.hashes[row] ?? 0;
  placeNumbers(columns, last.ms[row] ?? 0, last.lines[row] ?? 0);
  return columns;
}

type Memory = Pick<PassedColumns, 'ends' | 'hashes' | 'ms' | 'lines' | 'characters' | 'view'>;

function columnsOf(memory: Memory): PassedColumns {
  return { ...memory, length: 0, starts: [], homes: [], before: [], isTaken: false };
}

/** One piece of memory for all columns: there may be thousands of files. */
function memoryFor(rows: number, size: number): Memory {
  const memory = new ArrayBuffer(rows * 16 + size);
  return {
    ends: new Uint32Array(memory, 0, rows),
    hashes: new Int32Array(memory, rows * 4, rows),
    ms: new Int32Array(memory, rows * 8, rows),
    lines: new Int32Array(memory, rows * 12, rows),
    characters: new Uint8Array(memory, rows * 16, size),
    view: new DataView(memory, rows * 16, size),
  };
}

function grow(columns: PassedColumns, rows: number, size: number): void {
  const { ends, hashes, ms, lines, characters } = columns;
  const memory = memoryFor(rows, size);
  memory.ends.set(ends);
  memory.hashes.set(hashes);
  memory.ms.set(ms);
  memory.lines.set(lines);
  memory.characters.set(characters);
  Object.assign(columns, memory);
}

/** Index of the first byte of the name in a row. */
export function startOf({ ends }: Pick<PassedCases, 'ends'>, row: number): number {
  return row === 0 ? 0 : (ends[row - 1] ?? 0);
}

/** Places a name. `false`: it has other than ASCII characters that mean what they are, or something that is trimmed, and is not placed. */
export function placeName(columns: PassedColumns, source: DataView, start: number, end: number): boolean {
  const length = end - start;
  if (length === 0 || length > LONGEST) return false;
  const row = columns.length;
  const from = startOf(columns, row);
  if (row === columns.ends.length) grow(columns, row * 2, columns.characters.length);
  if (from + length + 4 > columns.characters.length) grow(columns, columns.ends.length, from * 2 + LONGEST + 4);
  const { view } = columns;
  let odd = 0;
  let hash = length;
  let to = from;
  let at = start;
  for (; at + 4 <= end; at += 4, to += 4) {
    const word = source.getInt32(at, true);
    view.setInt32(to, word, true);
    odd |= oddBytes(word);
    hash = hashWord(hash, word);
  }
  const last = lastWord(source.getInt32(at, true), end - at);
  view.setInt32(to, last, true);
  odd |= oddBytes(last);
  if (odd !== 0 || source.getUint8(start) <= BLANK || source.getUint8(end - 1) <= BLANK) return false;
  columns.ends[row] = from + length;
  columns.hashes[row] = hashWord(hash, last);
  return true;
}

/** Places milliseconds and a line beside the name. `false`: they have no place in the columns. */
export function placeNumbers(columns: PassedColumns, ms: number, line: number): boolean {
  columns.ms[columns.length] = ms;
  columns.lines[columns.length] = line;
  return ms <= LARGEST && line <= LARGEST;
}

/** The case that was placed is the next one. */
export function keepPassed(columns: PassedColumns, home: CaseHome): void {
  const row = columns.length;
  const { homes, starts } = columns;
  if (row === 0 || homes[homes.length - 1] !== home) {
    starts.push(row);
    homes.push(home);
  }
  columns.length = row + 1;
}
