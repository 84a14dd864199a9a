import type { Coverage, Metric } from '../domain/coverage.ts';
import type { CarriedCoverage, PatchCoverage } from '../domain/coverage-comparison.ts';
import { byText, type RepoPath } from '../domain/text.ts';
import { sumOf } from '../merge/coverage-totals.ts';
import type { Diff } from './diff.ts';
import { patchCoverage } from './patch.ts';

export interface PatchSides {
  readonly head: Coverage;
  readonly change: Diff;
  readonly metric: Metric;
  readonly carried?: CarriedCoverage | undefined;
}

const NOTHING_MEASURED: Coverage = { files: new Map(), formats: [], reports: 0, unresolved: [] };

/** Coverage of the changed lines, as this run measured it: what is carried from base says nothing of them. */
export function measuredPatch({ head, change, metric, carried }: PatchSides): PatchCoverage | undefined {
  if (carried === undefined) return patchCoverage(head, change, metric);
  const patch = patchCoverage(carried.measured ?? NOTHING_MEASURED, change, metric);
  if (patch === undefined) return undefined;
  const only = patch.unmeasured.filter((path) => head.files.has(path));
  return {
    ...patch,
    unknownLines: [...new Set([...patch.unknownLines, ...(carried.hidden ?? [])])].sort(byText),
    unmeasured: patch.unmeasured.filter((path) => !head.files.has(path)),
    unsure: patch.unsure.filter((path) => !head.files.has(path)),
    ...(only.length === 0 ? {} : { carried: only.map((path) => ({ path, lines: addedLines(change, path) })) }),
  };
}

function addedLines({ byHead }: Diff, path: RepoPath): number {
  return (byHead.get(path)?.edits ?? []).reduce((sum, { added }) => sum + added, 0);
}

/** Of the covered units of head, or of the files that `isIn` takes, so many are covered only by what is carried. */
export function carriedUnits({
  head,
  carried: { measured },
  metric,
  isIn = () => true,
}: {
  readonly head: Coverage | undefined;
  readonly carried: Pick<CarriedCoverage, 'measured'>;
  readonly metric: Metric;
  readonly isIn?: (path: string) => boolean;
}): number {
  const covered = (coverage: Coverage | undefined) => {
    const files = [...(coverage?.files.values() ?? [])].filter(({ path }) => isIn(path));
    return sumOf(files, metric)?.covered ?? 0;
  };
  return Math.max(0, covered(head) - covered(measured));
}
