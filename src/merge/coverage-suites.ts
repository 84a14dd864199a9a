import type { Coverage, SuiteCoverage } from '../domain/coverage.ts';
import { byText } from '../domain/text.ts';
import { uniteCoverages } from './coverage.ts';
import { coverageTotals } from './coverage-totals.ts';

/** A suite of the policy, and which coverage reports are its. */
export interface CoverageSuite {
  readonly name: string;
  readonly includes: (report: string) => boolean;
  /** `partial`: its reports are kept one by one, for a later run that has only some of them. */
  readonly selection?: 'full' | 'partial';
}

export interface SuiteCoverages {
  readonly add: (report: string, coverage: Coverage) => void;
  /** By name; only those of several reports, since the row of a single one says it already. */
  readonly finish: () => readonly SuiteCoverage[];
}

export function collectSuites(suites: readonly CoverageSuite[]): SuiteCoverages {
  const found = suites.map(({ name, includes }) => ({ name, includes, all: [] as Coverage[] }));
  return {
    add(report, coverage) {
      for (const { includes, all } of found) if (includes(report)) all.push(coverage);
    },
    finish: () =>
      found
        .flatMap(({ name, all }) => {
          const united = all.length < 2 ? undefined : uniteCoverages(all);
          return united === undefined ? [] : [{ name, reports: all.length, totals: coverageTotals(united) }];
        })
        .sort((a, b) => byText(a.name, b.name)),
  };
}

/**
 * Of shards: the lines are not there any more, so that a suite of which several shards have something has no number. The same shard twice is
 * one.
 */
export function uniteSuites(all: readonly (readonly SuiteCoverage[])[]): readonly SuiteCoverage[] {
  const byName = new Map<string, Map<string, SuiteCoverage>>();
  for (const suite of all.flat()) {
    const same = byName.get(suite.name) ?? new Map<string, SuiteCoverage>();
    byName.set(suite.name, same.set(JSON.stringify([suite.reports, suite.totals]), suite));
  }
  return [...byName.values()]
    .flatMap((different) => (different.size === 1 ? [...different.values()] : []))
    .sort((a, b) => byText(a.name, b.name));
}
