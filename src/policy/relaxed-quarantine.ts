import { quote } from '../domain/printable.ts';
import type { Relaxation } from '../domain/verdict.ts';
import { daysBetween } from './days.ts';
import type { QuarantineEntry } from './quarantine.ts';
import { relaxation } from './relaxation.ts';

/**
 * Entries of `head` that accept what those of `base` do not: new ones, longer ones, and those that match more; one that has expired accepts
 * nothing. In the order of head.
 * @param today `2026-11-30`
 */
export function relaxedQuarantine(
  base: readonly QuarantineEntry[],
  head: readonly QuarantineEntry[],
  today: string,
): readonly Relaxation[] {
  return head.flatMap((entry) => {
    const { match, expires } = entry;
    if (daysBetween(today, expires) < 0) return [];
    const same = base.filter((each) => each.target.by === entry.target.by && each.target.name === entry.target.name);
    const about = {
      kind: 'quarantine entry',
      gate: `quarantine of ${entry.target.by} ${quote(entry.target.name)}`,
    } as const;
    if (same.some((each) => accepts(each.match, match) && each.expires >= expires && each.added <= entry.added))
      return [];
    const twin = same.find((each) => each.match === match);
    if (twin !== undefined) {
      return [relaxation({ ...about, from: `${twin.added} to ${twin.expires}`, to: `${entry.added} to ${expires}` })];
    }
    const [other] = same;
    if (other !== undefined) return [relaxation({ ...about, from: quote(other.match), to: quote(match) })];
    return [relaxation({ ...about, from: 'none', to: `${quote(match)} until ${expires}` })];
  });
}

/** What contains the whole of a text contains its parts: a longer match accepts no more than a shorter one. */
function accepts(before: string, after: string): boolean {
  return before === after || (!/^F-[0-9a-f]{6}$/.test(before) && after.includes(before));
}
