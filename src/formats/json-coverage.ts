import type { Ratio } from '../domain/ratio.ts';
import { readHits } from './hits.ts';
import { field, number } from './json.ts';

/**
 * Executions as JSON reports write them: numbers (of 64 bits, negative where a counter overflowed), numbers in strings, `true`. Whatever
 * is no number above zero is no evidence that the code ran: 0.
 */
export function hitsOf(value: unknown): number {
  if (typeof value === 'number') return value > 0 ? value : 0;
  if (typeof value === 'string') return readHits(value).hits;
  return value === true ? 1 : 0;
}

/** An integer ≥ 1. */
export function lineOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}

/** Own keys and values of an object, in its order; none for anything else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** Two declared counts; fractions round down, never more covered than there are. `undefined`: one of them is missing. */
export function ratioOf(coveredCount: unknown, totalCount: unknown): Ratio | undefined {
  const covered = number(coveredCount);
  const total = number(totalCount);
  if (covered === undefined || total === undefined || total < 0) return undefined;
  return { covered: Math.min(Math.max(0, Math.floor(covered)), Math.floor(total)), total: Math.floor(total) };
}

/** The second unit of one identity in a file is another unit: `3:2-3:9`, `3:2-3:9#2`. */
export function distinctIds(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}#${times}`;
  };
}

/** For recognising: some value of the object has all these keys. */
export function someValueHas(value: unknown, ...names: readonly string[]): boolean {
  return entriesOf(value).some(([, entry]) => names.every((name) => field(entry, name) !== undefined));
}
