import type { Coverage, FileCoverage, Metric } from '../domain/coverage.ts';
import type { CoverageDelta, FileDelta } from '../domain/coverage-comparison.ts';
import { addRatios, isBelow, NOTHING, type Ratio } from '../domain/ratio.ts';
import { byText, type RepoPath, repoPath } from '../domain/text.ts';
import { fileRatio, sumOf } from '../merge/coverage-totals.ts';
import { type FilePair, pairFiles, sortedDeltas } from './coverage-files.ts';
import type { Diff } from './diff.ts';
import type { FileDiff } from './file-diff.ts';
import { baseSpans, headSpans, isLineMetric, type LineMetric, unitsBySpan } from './line-units.ts';

export interface DeltaOptions {
  readonly head: Coverage;
  readonly base: Coverage;
  readonly diff: Diff;
  readonly metric: Metric;
}

/**
 * Explains the way from base to head in three steps, each a whole coverage of its own, so that their differences add up exactly:
 *
 *   base → (deleted) → withoutDeleted → (indirect) → untouched → (changed lines) → head
 *
 * Deleted is what an edit removes and does not replace: where it has fewer units on head than on base, that many less, covered ones
 * first. So deleting covered code is no drop, and rewriting covered code without tests is one. `undefined`: the metric has units
 * that lie on no line, or a side does not measure it.
 */
export function explainDelta({ head, base, diff, metric }: DeltaOptions): CoverageDelta | undefined {
  const steps = firstSteps({ head, base, diff, metric });
  const after = sumOf(head.files.values(), metric);
  if (steps === undefined || after === undefined) return undefined;
  const pairs = pairFiles({ head: head.files, base: base.files }, diff.renamed);
  const { before, deleted, withoutDeleted, touched } = steps;
  const removed = sumOfEach(touched, 'removed');
  const untouched = orElse(
    addRatios(minus(after, sumOfEach(touched, 'added')), minus(removed, deleted)),
    withoutDeleted,
  );
  return {
    base: before,
    withoutDeleted,
    untouched,
    head: after,
    indirect: indirectFiles(pairs, metric, touched),
    vanished: vanishedFiles(pairs, { head, base, diff, metric }),
  };
}

/** Base without what the diff deletes, where that is lower: what a drop is judged against. `undefined` as of `explainDelta`. */
export function adjustedBaseOf(sides: DeltaOptions): Ratio | undefined {
  const steps = firstSteps(sides);
  return steps && adjustedBase({ base: steps.before, withoutDeleted: steps.withoutDeleted });
}

/** Deleting covered code is no drop, and deleting uncovered code buys none. */
export function adjustedBase({ base, withoutDeleted }: Pick<CoverageDelta, 'base' | 'withoutDeleted'>): Ratio {
  return isBelow(withoutDeleted, base) ? withoutDeleted : base;
}

interface FirstSteps {
  readonly before: Ratio;
  readonly deleted: Ratio;
  readonly withoutDeleted: Ratio;
  readonly touched: readonly Touched[];
}

function firstSteps({ head, base, diff, metric }: DeltaOptions): FirstSteps | undefined {
  const before = sumOf(base.files.values(), metric);
  if (!isLineMetric(metric) || before === undefined) return undefined;
  const touched = diff.files.map((file) => touchedUnits(file, { head, base, metric }));
  const deleted = sumOfEach(touched, 'deleted');
  return { before, deleted, withoutDeleted: orElse(minus(before, deleted), before), touched };
}

function sumOfEach(touched: readonly Touched[], kind: 'removed' | 'added' | 'deleted'): Ratio {
  return touched.reduce((all, each) => addRatios(all, each[kind]), NOTHING);
}

/** A step that leaves nothing to cover says nothing: it is that before it. */
function orElse(step: Ratio, before: Ratio): Ratio {
  return step.total === 0 ? before : step;
}

/** What the diff of one file touches. */
interface Touched {
  readonly file: FileDiff;
  /** Of base: deleted or modified. */
  readonly removed: Ratio;
  /** Of head: added or modified. */
  readonly added: Ratio;
  /** Part of `removed`: not replaced. */
  readonly deleted: Ratio;
}

interface LineSides extends Pick<DeltaOptions, 'head' | 'base'> {
  readonly metric: LineMetric;
}

function touchedUnits(file: FileDiff, { head, base, metric }: LineSides): Touched {
  const before = file.base === undefined ? undefined : base.files.get(file.base);
  const after = file.head === undefined ? undefined : head.files.get(file.head);
  // A file that is gone or new as a whole may have no lines in the report, only totals.
  if (file.head === undefined) {
    const all = ratioOf(before, metric);
    return { file, removed: all, added: NOTHING, deleted: all };
  }
  if (file.base === undefined) return { file, removed: NOTHING, added: ratioOf(after, metric), deleted: NOTHING };
  const removed = before === undefined ? [] : unitsBySpan(before, baseSpans(file.edits), metric);
  const added = after === undefined ? [] : unitsBySpan(after, headSpans(file.edits), metric);
  const deleted = removed.map((units, edit) => notReplaced(units, added[edit] ?? NOTHING));
  return {
    file,
    removed: removed.reduce(addRatios, NOTHING),
    added: added.reduce(addRatios, NOTHING),
    deleted: deleted.reduce(addRatios, NOTHING),
  };
}

function notReplaced(removed: Ratio, added: Ratio): Ratio {
  const total = Math.max(0, removed.total - added.total);
  return { covered: Math.min(removed.covered, total), total };
}

function ratioOf(file: FileCoverage | undefined, metric: Metric): Ratio {
  return (file === undefined ? undefined : fileRatio(file, metric)) ?? NOTHING;
}

function minus(a: Ratio, b: Ratio): Ratio {
  return { covered: a.covered - b.covered, total: a.total - b.total };
}

function indirectFiles(
  pairs: readonly FilePair<FileCoverage>[],
  metric: Metric,
  touched: readonly Touched[],
): readonly FileDelta[] {
  const removed = new Map<RepoPath, Ratio>();
  const added = new Map<RepoPath, Ratio>();
  for (const each of touched) {
    if (each.file.base !== undefined) removed.set(each.file.base, each.removed);
    if (each.file.head !== undefined) added.set(each.file.head, each.added);
  }
  const rest = (file: FileCoverage | undefined, without: Ratio | undefined): Ratio | undefined => {
    const ratio = file === undefined ? undefined : fileRatio(file, metric);
    const left = ratio === undefined || without === undefined ? ratio : minus(ratio, without);
    return left?.total === 0 ? undefined : left;
  };
  const deltas = pairs.map((pair) => ({
    path: pair.path,
    head: rest(pair.head, added.get(pair.path)),
    base: rest(pair.base, removed.get(pair.basePath)),
  }));
  return sortedDeltas(deltas);
}

/** A submodule is one file of the repository, and nobody knows what another commit of it changes. */
function isInSubmodule(path: RepoPath, { byBase }: Diff): boolean {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (byBase.has(repoPath(path.slice(0, end)))) return true;
  }
  return false;
}

function vanishedFiles(
  pairs: readonly FilePair<FileCoverage>[],
  { head, base, diff, metric }: DeltaOptions,
): readonly RepoPath[] {
  const unresolved = new Set(base.unresolved);
  // Base did not know which file of the repository it was: it may be one that head knows.
  const isFoundNow = (path: RepoPath) =>
    unresolved.has(path) && [...head.files.keys()].some((now) => now.endsWith(`/${path}`));
  return pairs
    .filter((pair) => ratioOf(pair.head, metric).total === 0 && ratioOf(pair.base, metric).total > 0)
    .filter(({ basePath, head }) => {
      const file = diff.byBase.get(basePath);
      if (file === undefined) return !isInSubmodule(basePath, diff);
      // A file that is there without a line has lost them all: by what the diff does to it, or it was not measured.
      return file.head !== undefined && (head === undefined || (file.edits.length === 0 && !file.binary));
    })
    .filter(({ basePath }) => !isFoundNow(basePath))
    .map(({ path }) => path)
    .sort(byText);
}
