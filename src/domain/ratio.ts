/** `covered` of `total`, both integers ≥ 0. Never stored as a percentage: a percentage is only ever shown. */
export interface Ratio {
  readonly covered: number;
  readonly total: number;
}

export const NOTHING: Ratio = { covered: 0, total: 0 };

export function addRatios(a: Ratio, b: Ratio): Ratio {
  return { covered: a.covered + b.covered, total: a.total + b.total };
}

/**
 * Compares exactly: `percentMicro` is the threshold in millionths of a percent (80 % = 80_000_000), so that 79.996 % never
 * passes 80 %. 0 of 0 meets every threshold.
 */
export function meets({ covered, total }: Ratio, percentMicro: number): boolean {
  return BigInt(covered) * 100_000_000n >= BigInt(percentMicro) * BigInt(total);
}

/** The percentage in hundredths, rounded down: 7999 for 79.996 %; `undefined` for 0 of 0. 10000 only when all is covered, 0 only when nothing is. */
export function hundredths({ covered, total }: Ratio): number | undefined {
  if (total === 0) return undefined;
  const floored = Number((BigInt(covered) * 10_000n) / BigInt(total));
  return floored === 0 && covered > 0 ? 1 : floored;
}

/**
 * By how much the percentage of head lies below that of base, in millionths of a percentage point (0.5 pp = 500_000), rounded up
 * (towards the larger drop), so that `dropMicro(…) > limit` is the exact comparison; negative for a gain; `undefined` where one
 * side is 0 of 0.
 */
export function dropMicro(base: Ratio, head: Ratio): number | undefined {
  if (base.total === 0 || head.total === 0) return undefined;
  const numerator =
    (BigInt(base.covered) * BigInt(head.total) - BigInt(head.covered) * BigInt(base.total)) * 100_000_000n;
  const denominator = BigInt(base.total) * BigInt(head.total);
  const towardsZero = numerator / denominator;
  return Number(numerator > 0n && numerator % denominator !== 0n ? towardsZero + 1n : towardsZero);
}

/** Whether the percentage of `a` is lower than that of `b`; never of or than 0 of 0. */
export function isBelow(a: Ratio, b: Ratio): boolean {
  if (a.total === 0 || b.total === 0) return false;
  return BigInt(a.covered) * BigInt(b.total) < BigInt(b.covered) * BigInt(a.total);
}
