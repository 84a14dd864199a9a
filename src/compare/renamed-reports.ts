import type { KeptCoverage } from '../domain/coverage.ts';
import { addTo } from '../domain/groups.ts';
import { byText } from '../domain/text.ts';

/**
 * Which reports of base go on under another name, each with that of head: reports are named after shards, processes and times, and what would be
 * carried of the old one would hide all that the new one does not cover any more. A report that base does not have stands for at most one that
 * is not here: that of which it measures the most files, at least half.
 */
export function renamedReports<T extends KeptCoverage>(
  missing: readonly T[],
  come: readonly KeptCoverage[],
): ReadonlyMap<T, KeptCoverage> {
  const renamed = new Map<T, KeptCoverage>();
  if (missing.length === 0 || come.length === 0) return renamed;
  const holders = new Map<string, T[]>();
  for (const each of missing) {
    for (const path of each.coverage.files.keys()) addTo(holders, path, each);
  }
  const pairs = come.flatMap((now) => {
    const shared = new Map<T, number>();
    for (const path of now.coverage.files.keys()) {
      for (const old of holders.get(path) ?? []) shared.set(old, (shared.get(old) ?? 0) + 1);
    }
    return [...shared].flatMap(([old, files]) => (files * 2 < old.coverage.files.size ? [] : [{ old, now, files }]));
  });
  pairs.sort((a, b) => b.files - a.files || byText(a.old.path, b.old.path) || byText(a.now.path, b.now.path));
  const taken = new Set<KeptCoverage>();
  for (const { old, now } of pairs) {
    if (renamed.has(old) || taken.has(now)) continue;
    renamed.set(old, now);
    taken.add(now);
  }
  return renamed;
}
