import type { Coverage, KeptCoverage } from '../domain/coverage.ts';
import { byText } from '../domain/text.ts';
import { uniteCoverage } from './coverage.ts';

/** A report is the same in two runs where its path and its environment are. No environment has a NUL. */
export function reportKey({ path, environment }: { readonly path: string; readonly environment: string }): string {
  return `${environment}\0${path}`;
}

/** Of shards, in a canonical order. What this run measured is kept before what another did; the same shard twice is one. */
export function uniteKept(all: readonly KeptCoverage[]): readonly KeptCoverage[] {
  const byReport = new Map<string, KeptCoverage>();
  for (const kept of all) {
    const known = byReport.get(reportKey(kept));
    byReport.set(reportKey(kept), known === undefined ? kept : uniteTwo(known, kept));
  }
  return [...byReport.values()].sort((a, b) => byText(a.path, b.path) || byText(a.environment, b.environment));
}

function uniteTwo(a: KeptCoverage, b: KeptCoverage): KeptCoverage {
  if (a.from !== undefined || b.from !== undefined) {
    const younger = (a.from?.age ?? 0) <= (b.from?.age ?? 0) ? a : b;
    return younger;
  }
  return isSame(a.coverage, b.coverage) ? a : { ...a, coverage: uniteCoverage(a.coverage, b.coverage) };
}

function isSame(a: Coverage, b: Coverage): boolean {
  if (a.files.size !== b.files.size) return false;
  return [...a.files].every(([path, { packed }]) => {
    const other = b.files.get(path)?.packed;
    return other !== undefined && Buffer.compare(packed, other) === 0;
  });
}
