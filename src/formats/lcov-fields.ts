import type { Buffer } from 'node:buffer';

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

/** What follows the keyword, cut at its first commas into at most `parts`; the last may have commas itself. */
export function fields({ bytes, start, end }: Field, parts: number): readonly string[] {
  const text = bytes.toString('utf8', start, end);
  const cut: string[] = [];
  let from = text.indexOf(':') + 1;
  while (cut.length < parts - 1) {
    const comma = text.indexOf(',', from);
    if (comma < 0) break;
    cut.push(text.slice(from, comma));
    from = comma + 1;
  }
  return [...cut, text.slice(from)];
}
