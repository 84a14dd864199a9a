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

/** Names of branches: most are two small numbers, and each of those is one string, however often it comes. */
export interface ArmNames {
  /** As it is written. */
  readonly read: (bytes: Buffer, start: number, end: number) => string;
  /** Of a block and a branch that take so many characters; `undefined`: they are written in another way (leading zeros), or large. */
  readonly of: (block: number, branch: number, length: number) => string | undefined;
}

export function armNames(): ArmNames {
  const known = new Map<number, string>();

  function of(block: number, branch: number, length: number): string | undefined {
    if (branch > 999 || length > 10) return undefined;
    const key = block * 1000 + branch;
    let arm = known.get(key);
    if (arm === undefined) {
      arm = `${block},${branch}`;
      known.set(key, arm);
    }
    return arm.length === length ? arm : undefined;
  }

  return {
    of,
    read(bytes, start, end) {
      const comma = commaFrom(bytes, start, end);
      const block = plainInteger(bytes, start, comma);
      const branch = block < 0 ? -1 : plainInteger(bytes, comma + 1, end);
      return (branch < 0 ? undefined : of(block, branch, end - start)) ?? bytes.toString('utf8', start, end);
    },
  };
}
