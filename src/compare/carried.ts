import type { Coverage, Metric } from '../domain/coverage.ts';
import type { CarriedCoverage, PatchCoverage, UnmeasuredLines } from '../domain/coverage-comparison.ts';
import { byText, type RepoPath } from '../domain/text.ts';
import { fileRatio, sumOf } from '../merge/coverage-totals.ts';
import type { Diff } from './diff.ts';
import { patchCoverage } from './patch.ts';
import { unseenFiles } from './unseen.ts';

export interface PatchSides {
  readonly head: Coverage;
  readonly change: Diff;
  readonly metric: Metric;
  readonly carried?: CarriedCoverage | undefined;
  readonly base?: Coverage | undefined;
}

const NOTHING_MEASURED: Coverage = { files: new Map(), formats: [], reports: 0, unresolved: [] };

/** Coverage of the changed lines, as this run measured it: what is carried from base says nothing of them. */
export function measuredPatch(sides: PatchSides): PatchCoverage | undefined {
  const patch = withoutCarried(sides);
  if (patch === undefined) return undefined;
  const lost = lostFiles(patch, sides);
  const unsure = new Set(patch.unsure);
  const unseen = unseenFiles(
    patch.unmeasured.filter((path) => !unsure.has(path)),
    sides.change,
    sides.head,
  );
  return {
    ...patch,
    ...(lost.length === 0 ? {} : { lost }),
    ...(unseen.length === 0 ? {} : { unseen }),
  };
}

/** What another tool measures on base is no loss, and what is not carried any more is none of the change. */
function lostFiles(
  { unmeasured }: PatchCoverage,
  { head, base, change, carried }: PatchSides,
): readonly UnmeasuredLines[] {
  if (base === undefined || base.formats.join() !== head.formats.join()) return [];
  const dropped = new Set(carried?.dropped);
  return unmeasured.flatMap((path) => {
    const file = base.files.get(change.byHead.get(path)?.base ?? path);
    const isMeasured = file !== undefined && (fileRatio(file, 'lines')?.total ?? 0) > 0;
    return isMeasured && !dropped.has(file.path) ? [{ path, lines: addedLines(change, path) }] : [];
  });
}

function withoutCarried({ head, change, metric, carried }: PatchSides): PatchCoverage | undefined {
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
