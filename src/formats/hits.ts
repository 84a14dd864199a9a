import type { Buffer } from 'node:buffer';

/** What stands where a number of executions is expected; `odd`: why it was read as it was, `undefined` for an ordinary number. */
export interface Hits {
  readonly hits: number;
  readonly odd: 'negative' | 'not a number' | undefined;
}

const NUMBER = /^\s*[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?\s*$/;

/**
 * Hits as any tool writes them: fractions, `1.0e+19`, counts beyond 2⁵³ and wrapped 64-bit ones are hits if they are above zero.
 * A negative count (gcc's counters raced between threads) or none at all is no evidence that the line ran: 0.
 */
export function readHits(written: string): Hits {
  if (written.length > 64 || !NUMBER.test(written)) return { hits: 0, odd: 'not a number' };
  const value = Number(written.replace(',', '.'));
  if (value < 0) return { hits: 0, odd: 'negative' };
  return { hits: Math.min(value, Number.MAX_VALUE), odd: undefined };
}

/** A decimal integer of at most 15 digits, or −1: most numbers are, and need no string. */
export function plainInteger(bytes: Buffer, start: number, end: number): number {
  if (end <= start || end - start > 15) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
