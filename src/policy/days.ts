const MILLISECONDS_OF_A_DAY = 86_400_000;

/** Days since 1970 of a day written `2026-11-30`; `undefined` for a day that no calendar has. */
export function dayNumber(day: string): number | undefined {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (year === '' || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  return time / MILLISECONDS_OF_A_DAY;
}

/** From `a` to `b`; negative where `b` is earlier. Both are days that exist. */
export function daysBetween(a: string, b: string): number {
  return (dayNumber(b) ?? 0) - (dayNumber(a) ?? 0);
}

/** The day so many days later. `day` is one that exists. */
export function dayAfter(day: string, days: number): string {
  return new Date(((dayNumber(day) ?? 0) + days) * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
}
