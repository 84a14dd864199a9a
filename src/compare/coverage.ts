import type { Coverage, FileCoverage, Metric } from '../domain/coverage.ts';
import type { CarriedCoverage, CoverageComparison, FileDelta } from '../domain/coverage-comparison.ts';
import { plural } from '../domain/numbers.ts';
import type { RepoPath } from '../domain/text.ts';
import { fileRatio, sumOf } from '../merge/coverage-totals.ts';
import { carriedUnits, measuredPatch } from './carried.ts';
import { adjustedBase, explainDelta } from './coverage-delta.ts';
import { pairFiles, sortedDeltas } from './coverage-files.ts';
import type { Diff } from './diff.ts';

export interface CoverageSides {
  readonly head: Coverage | undefined;
  readonly base: Coverage | undefined;
  readonly metric: Metric;
  /** From base to head: it explains the difference. */
  readonly diff: Diff | undefined;
  /** What the change itself changes, where that is not the same. */
  readonly change?: Diff | undefined;
  /** What of head another run measured. */
  readonly carried?: CarriedCoverage | undefined;
}

/**
 * Before and after in one metric, with what the diff explains: changed lines, deleted code, and what it does not touch. `undefined`: neither
 * side has coverage.
 */
export function compareCoverage({
  head,
  base,
  metric,
  diff,
  change = diff,
  carried,
}: CoverageSides): CoverageComparison | undefined {
  if (head === undefined && base === undefined) return undefined;
  const bothSides = head !== undefined && base !== undefined;
  const delta = bothSides && diff !== undefined ? explainDelta({ head, base, diff, metric }) : undefined;
  const patch =
    head !== undefined && change !== undefined ? measuredPatch({ head, base, change, metric, carried }) : undefined;
  return {
    metric,
    head: head === undefined ? undefined : sumOf(head.files.values(), metric),
    base: base === undefined ? undefined : sumOf(base.files.values(), metric),
    ...(delta === undefined ? {} : { adjustedBase: adjustedBase(delta), delta }),
    ...(patch === undefined ? {} : { patch }),
    ...(carried === undefined ? {} : { carried: { ...carried, covered: carriedUnits({ head, carried, metric }) } }),
    caveats: bothSides ? caveatsOf(head, base) : [],
    files: bothSides ? sortedDeltas(fileDeltas({ head, base, metric, renamed: diff?.renamed ?? new Map() })) : [],
  };
}

/** The same code measured by another tool, or by fewer runs, has another number. */
function caveatsOf(head: Coverage, base: Coverage): readonly string[] {
  const caveats: string[] = [];
  if (head.formats.join() !== base.formats.join()) {
    caveats.push(`measured as ${base.formats.join(' + ')} on base and as ${head.formats.join(' + ')} here`);
  }
  if (head.reports !== base.reports) {
    caveats.push(`${plural(base.reports, 'coverage report')} on base and ${head.reports} here`);
  }
  return caveats;
}

interface FileSides {
  readonly head: Coverage;
  readonly base: Coverage;
  readonly metric: Metric;
  readonly renamed: ReadonlyMap<RepoPath, RepoPath>;
}

function fileDeltas({ head, base, metric, renamed }: FileSides): readonly FileDelta[] {
  const ratio = (file: FileCoverage | undefined) => (file === undefined ? undefined : fileRatio(file, metric));
  return pairFiles({ head: head.files, base: base.files }, renamed).map((pair) => ({
    path: pair.path,
    head: ratio(pair.head),
    base: ratio(pair.base),
  }));
}
