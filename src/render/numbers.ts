import { count } from '../domain/numbers.ts';
import { hundredths, type Ratio } from '../domain/ratio.ts';

/** `188 of 400`. */
export function ofTotal({ covered, total }: Ratio): string {
  return `${count(covered)} of ${count(total)}`;
}

/**
 * Head minus base in percentage points: `+9 pp`, `−0.2 pp`, `±0 pp`, `−<0.01 pp` for a difference that two decimals do not show.
 * Computed from the integers, not from the shown percentages; `undefined` where one side is 0 of 0.
 */
export function points(head: Ratio, base: Ratio): string | undefined {
  if (head.total === 0 || base.total === 0) return undefined;
  const difference = exactDifference(head, base);
  if (difference === 0n) return '±0 pp';
  const sign = difference > 0n ? '+' : '−';
  const size = difference > 0n ? difference : -difference;
  const shown = Number((size * 10_000n) / (BigInt(head.total) * BigInt(base.total)));
  return `${sign}${shown === 0 ? '<0.01' : decimal(shown)} pp`;
}

/** Negative where head covers a smaller part than base, positive where it covers more; 0 where one side is 0 of 0. */
export function compareRatios(head: Ratio, base: Ratio): number {
  const difference = exactDifference(head, base);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** One percentage as ten cells of text: `████████░░`. Full only when all is covered, empty only when nothing is; `''` for 0 of 0. */
export function bar(ratio: Ratio): string {
  const value = hundredths(ratio);
  if (value === undefined) return '';
  const full = value === 10_000 ? 10 : value === 0 ? 0 : Math.min(9, Math.max(1, Math.floor(value / 1000)));
  return '█'.repeat(full) + '░'.repeat(10 - full);
}

function exactDifference(head: Ratio, base: Ratio): bigint {
  return BigInt(head.covered) * BigInt(base.total) - BigInt(base.covered) * BigInt(head.total);
}

/** Hundredths as decimals, trailing zeros left out. */
function decimal(hundredthsOfPoint: number): string {
  const fraction = String(hundredthsOfPoint % 100)
    .padStart(2, '0')
    .replace(/0{1,2}$/, '');
  const whole = count(Math.floor(hundredthsOfPoint / 100));
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
