import { Buffer } from 'node:buffer';
import { hashWord, lastWord } from '../domain/hash.ts';
import type { CaseHome, PassedCases } from './format.ts';
import { oddBytes } from './xml-values.ts';

/** Columns that are being written. A name is placed first, and counts once it is kept. */
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
  /** Where the name that was placed last begins and ends, and its hash. */
  from: number;
  to: number;
  hash: number;
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

/** @param last the columns that these follow: they have room for as many cases, and the name that was placed there. */
export function passedColumns(last?: PassedColumns): PassedColumns {
  const memory = memoryFor(last?.ends.length ?? ROWS, last?.characters.length ?? SIZE);
  if (last !== undefined) memory.characters.set(last.characters.subarray(last.from, last.to));
  return {
    ...memory,
    length: 0,
    starts: [],
    homes: [],
    before: [],
    from: 0,
    to: last === undefined ? 0 : last.to - last.from,
    hash: last?.hash ?? 0,
    isTaken: false,
  };
}

type Memory = Pick<PassedColumns, 'ends' | 'hashes' | 'ms' | 'lines' | 'characters' | 'view'>;

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

/** Whether a name could be placed: of ASCII characters that mean what they are, and nothing that is trimmed. */
export function placeName(columns: PassedColumns, source: DataView, start: number, end: number): boolean {
  const length = end - start;
  if (length === 0 || length > LONGEST) return false;
  const from = columns.length === 0 ? 0 : (columns.ends[columns.length - 1] ?? 0);
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
  hash = hashWord(hash, last);
  if (odd !== 0) return false;
  columns.from = from;
  columns.to = from + length;
  columns.hash = hash;
  return view.getUint8(from) > BLANK && view.getUint8(from + length - 1) > BLANK;
}

const BLANK = 32;

/** Whether a duration or a line has a place in the columns. */
export function fits(value: number): boolean {
  return value <= LARGEST;
}

/** The case of which the name was placed is the next one. */
export function keepPassed(columns: PassedColumns, home: CaseHome, ms: number, line: number): void {
  const row = columns.length;
  if (row === columns.ends.length) grow(columns, row * 2, columns.characters.length);
  const { homes, starts } = columns;
  if (row === 0 || homes[homes.length - 1] !== home) {
    starts.push(row);
    homes.push(home);
  }
  columns.ends[row] = columns.to;
  columns.hashes[row] = columns.hash;
  columns.ms[row] = ms;
  columns.lines[row] = line;
  columns.length = row + 1;
}

/** The name that was placed last. */
export function placedName({ characters, from, to }: PassedColumns): string {
  return Buffer.from(characters.buffer, characters.byteOffset + from, to - from).toString('latin1');
}
