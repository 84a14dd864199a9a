import type { Coverage, Metric } from '../domain/coverage.ts';
import type { PatchCoverage, UnmeasuredLines } from '../domain/coverage-comparison.ts';
import { count, plural } from '../domain/numbers.ts';
import { addRatios, NOTHING, type Ratio } from '../domain/ratio.ts';
import { fileRatio } from '../merge/coverage-totals.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { GateSetting } from '../policy/policy.ts';

/** The changed lines of some paths. */
export function narrowed(patch: PatchCoverage, paths: GateSetting['paths']): PatchCoverage {
  if (paths.length === 0) return patch;
  const isIn = pathMatcher(paths);
  const files = patch.files.filter(({ path }) => isIn(path));
  const inIt = (all: readonly UnmeasuredLines[] = []) => all.filter(({ path }) => isIn(path));
  return {
    ratio: files.reduce((sum, { ratio }) => addRatios(sum, ratio), NOTHING),
    files,
    unmeasured: patch.unmeasured.filter(isIn),
    withoutLines: patch.withoutLines.filter(isIn),
    unknownLines: patch.unknownLines.filter(isIn),
    unsure: patch.unsure.filter(isIn),
    carried: inIt(patch.carried),
    lost: inIt(patch.lost),
    unseen: inIt(patch.unseen),
  };
}

/** New files of no report as the gate wants them: left out, as they are, or each with all its lines uncovered. Their branches nobody can count. */
export function withUnseen(patch: PatchCoverage, { unmeasured }: GateSetting, metric: Metric): PatchCoverage {
  const { unseen = [], ...rest } = patch;
  if (unmeasured === 'ignore') return rest;
  if (unmeasured !== 'count' || metric === 'branches') return patch;
  const files = unseen.map(({ path, lines }) => ({
    path,
    ratio: { covered: 0, total: lines },
    uncovered: [],
    partial: [],
    isNew: true as const,
  }));
  return {
    ...rest,
    ratio: addRatios(patch.ratio, { covered: 0, total: linesOf(unseen) }),
    files: [...patch.files, ...files],
  };
}

export function linesOf(files: readonly UnmeasuredLines[]): number {
  return files.reduce((sum, { lines }) => sum + lines, 0);
}

/** With every line of the hidden files that may have changed: the uncovered ones at worst, the covered ones at best. */
export function bounds(
  { ratio: known, withoutLines, unknownLines, carried = [], lost = [], unseen = [] }: PatchCoverage,
  { coverage, metric }: { readonly coverage: Coverage; readonly metric: Metric },
): { readonly worst: Ratio | undefined; readonly best: Ratio | undefined } {
  // Of a changed file that nobody measured here every line that is new may be code, and may have any number of branches.
  const gone = [...carried, ...lost, ...unseen];
  if (gone.length > 0 && metric !== 'lines' && metric !== 'strict-lines') return { worst: undefined, best: undefined };
  const unmeasured = linesOf(gone);
  let worst: Ratio = addRatios(known, { covered: 0, total: unmeasured });
  let best: Ratio = addRatios(known, { covered: unmeasured, total: unmeasured });
  for (const path of [...withoutLines, ...unknownLines]) {
    const file = coverage.files.get(path);
    const ratio = file === undefined ? undefined : fileRatio(file, metric);
    if (ratio === undefined) return { worst: undefined, best: undefined };
    worst = addRatios(worst, { covered: 0, total: ratio.total - ratio.covered });
    best = addRatios(best, { covered: ratio.covered, total: ratio.covered });
  }
  return { worst, best };
}

/** `base measures a.ts, which is not measured here`, `no report has a.ts, which is new (30 lines)`. */
export function goneWords({
  lost,
  unseen,
}: {
  readonly lost: readonly UnmeasuredLines[];
  readonly unseen: readonly UnmeasuredLines[];
}): string {
  const names = (files: readonly UnmeasuredLines[]) => listNames(files.map(({ path }) => path));
  if (unseen.length === 0) return `base measures ${names(lost)}, which is not measured here`;
  if (lost.length > 0) return `not measured here: ${names([...lost, ...unseen])}`;
  const which = unseen.length === 1 ? 'which is new' : 'which are new';
  return `no report has ${names(unseen)}, ${which} (${plural(linesOf(unseen), 'line')})`;
}

export function listNames(paths: readonly string[]): string {
  const [first = ''] = paths;
  return paths.length === 1 ? first : `${count(paths.length)} files (${first}, …)`;
}
