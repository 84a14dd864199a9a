import { count } from '../domain/numbers.ts';
import type { Ratio } from '../domain/ratio.ts';

/** `188 of 400`. */
export function ofTotal({ covered, total }: Ratio): string {
  return `${count(covered)} of ${count(total)}`;
}

/** Negative where head covers a smaller part than base, positive where it covers more; 0 where one side is 0 of 0. */
export function compareRatios(head: Ratio, base: Ratio): number {
  const difference = BigInt(head.covered) * BigInt(base.total) - BigInt(base.covered) * BigInt(head.total);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
