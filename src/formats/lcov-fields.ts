import type { Buffer } from 'node:buffer';
import { plainInteger } from './hits.ts';

/** One line, or the rest of one. */
export interface Field {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  /** 1-based, of the line. */
  readonly number: number;
}

/** Highest line number that a file is believed to have. */
export const HIGHEST_LINE = 0xffff_ffff;
export const COMMA = 44;

/** −1 where there is none. */
export function commaFrom(bytes: Buffer, start: number, end: number): number {
  for (let i = start; i < end; i++) if (bytes[i] === COMMA) return i;
  return -1;
}

/** What stands between line and count of a BRDA. Most are two small numbers: each of those is one string, however often it comes. */
export function armReader(): (bytes: Buffer, start: number, end: number) => string {
  const known = new Map<number, string>();
  return (bytes, start, end) => {
    const comma = commaFrom(bytes, start, end);
    const block = end - start > 10 ? -1 : plainInteger(bytes, start, comma);
    const branch = block < 0 ? -1 : plainInteger(bytes, comma + 1, end);
    if (branch < 0 || branch > 999) return bytes.toString('utf8', start, end);
    const key = block * 1000 + branch;
    const arm = known.get(key);
    // Another length: the same numbers with leading zeros are another name.
    if (arm !== undefined && arm.length === end - start) return arm;
    const text = bytes.toString('latin1', start, end);
    if (arm === undefined) known.set(key, text);
    return text;
  };
}
