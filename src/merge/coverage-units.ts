import type { CoverageUnit } from '../domain/coverage.ts';
import type { ReportedUnit } from '../formats/format.ts';

/** Functions, or blocks of statements, by their identity. */
export type Units = ReadonlyMap<string, CoverageUnit>;

/** No identity comes twice. */
export function areDistinct(reported: readonly ReportedUnit[]): boolean {
  if (reported.length < 2) return true;
  const seen = new Set<string>();
  for (const { id } of reported) seen.add(id);
  return seen.size === reported.length;
}

export function reportedUnits(reported: readonly ReportedUnit[]): Units {
  const collected = new Map<string, CoverageUnit>();
  for (const { id, hits, count = 1 } of reported) {
    const known = collected.get(id);
    collected.set(id, known === undefined ? { hits, count } : uniteUnit(known, { hits, count }));
  }
  return collected;
}

export function uniteUnits(a: Units, b: Units): Units {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const united = new Map(a);
  for (const [id, unit] of b) {
    const known = united.get(id);
    united.set(id, known === undefined ? unit : uniteUnit(known, unit));
  }
  return united;
}

/** Two reports that count a block differently were made from different sources: the larger number is kept. */
function uniteUnit(a: CoverageUnit, b: CoverageUnit): CoverageUnit {
  return { hits: a.hits + b.hits, count: Math.max(a.count, b.count) };
}
