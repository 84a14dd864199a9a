import type { Ratio } from './ratio.ts';

/** `3105` → `3,105`. For integers ≥ 0. */
export function count(n: number): string {
  return String(n).replace(/\d(?=(?:\d{3})+$)/g, '$&,');
}

/** `1 test`, `3,105 tests`. */
export function plural(n: number, one: string, many: string = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** Two decimals are shown, more only where a limit has more. */
const SHOWN = 2;

/**
 * `81.4 %`, rounded down, trailing zeros left out; `<0.01 %` for what is more than nothing and less than is shown; `n/a` for 0 of 0.
 * With the decimals of a limit, what is shown reaches the limit exactly when the ratio does.
 */
export function percent({ covered, total }: Ratio, decimals: number = SHOWN): string {
  if (total === 0) return 'n/a';
  const scale = 10n ** BigInt(decimals);
  const value = (BigInt(covered) * 100n * scale) / BigInt(total);
  return `${value === 0n && covered > 0 ? `<${fixed(1n, decimals)}` : fixed(value, decimals)} %`;
}

/** 100 %, in millionths of a percent. */
export const WHOLE = 100_000_000;

/** A limit in millionths of a percent as it is written: `80 %`, `99.995 %`. */
export function percentLimit(micro: number): string {
  return `${fixed(BigInt(micro), 6)} %`;
}

/** A limit in millionths of a percentage point: `0.5 pp`. */
export function pointsLimit(micro: number): string {
  return `${fixed(BigInt(micro), 6)} pp`;
}

/**
 * Head minus base in percentage points: `+9 pp`, `−0.2 pp`, `±0 pp`, `−<0.01 pp` for a difference that is not shown. Computed from the
 * integers, not from the shown percentages; `n/a` where one side is 0 of 0.
 */
export function points(head: Ratio, base: Ratio, decimals: number = SHOWN): string {
  if (head.total === 0 || base.total === 0) return 'n/a';
  const difference = BigInt(head.covered) * BigInt(base.total) - BigInt(base.covered) * BigInt(head.total);
  if (difference === 0n) return '±0 pp';
  const size = difference > 0n ? difference : -difference;
  const shown = (size * 100n * 10n ** BigInt(decimals)) / (BigInt(head.total) * BigInt(base.total));
  return `${difference > 0n ? '+' : '−'}${shown === 0n ? `<${fixed(1n, decimals)}` : fixed(shown, decimals)} pp`;
}

/** How many decimals a number of millionths is written with, at least two. */
export function decimalsOf(micro: number): number {
  const text = fixed(BigInt(micro), 6);
  const point = text.indexOf('.');
  return Math.max(SHOWN, point < 0 ? 0 : text.length - point - 1);
}

/** `1 h 2 min`, `3 min 4 s`, `1.25 s`, `80 ms`: milliseconds, rounded down to what is shown. */
export function duration(ms: number): string {
  if (ms < 1000) return `${ms} ms`;
  if (ms < 60_000) return `${fixed(BigInt(Math.floor(ms / 10)), 2)} s`;
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const [large, small] =
    minutes < 60
      ? [`${minutes} min`, `${seconds % 60} s`]
      : [`${count(Math.floor(minutes / 60))} h`, `${minutes % 60} min`];
  return small.startsWith('0 ') ? large : `${large} ${small}`;
}

/** An integer of 10⁻ᵈ as decimals, trailing zeros left out. */
function fixed(value: bigint, decimals: number): string {
  const digits = String(value).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return fraction === '' ? count(Number(whole)) : `${count(Number(whole))}.${fraction}`;
}
