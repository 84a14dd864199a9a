import type { Coverage, FileCoverage, Metric } from '../domain/coverage.ts';
import type { LineRange, PatchCoverage, PatchFile } from '../domain/coverage-comparison.ts';
import { addRatios, NOTHING } from '../domain/ratio.ts';
import { byText, type RepoPath } from '../domain/text.ts';
import { eachBranch, eachLine } from '../merge/coverage-detail.ts';
import { isOnlyTotal } from '../merge/coverage-totals.ts';
import type { Diff } from './diff.ts';
import type { FileDiff } from './file-diff.ts';
import { isLineMetric, type LineMetric, spansInOrder, unitsBySpan } from './line-units.ts';
import { changedSpans } from './own-lines.ts';
import { endsAlike, fileName, looseName } from './path-ends.ts';

/** Coverage of the lines that the diff adds or modifies; `undefined` for a metric whose units lie on no line. */
export function patchCoverage(head: Coverage, diff: Diff, metric: Metric): PatchCoverage | undefined {
  if (!isLineMetric(metric)) return undefined;
  const files: PatchFile[] = [];
  const unmeasured: RepoPath[] = [];
  const withoutLines: RepoPath[] = [];
  const unknownLines: RepoPath[] = [];
  for (const changed of diff.files) {
    const { base, head: path, edits, binary, untracked } = changed;
    if (path === undefined || (!binary && edits.every(({ added }) => added === 0))) continue;
    const file = head.files.get(path);
    const isUnknown = binary && edits.length === 0;
    // A new file is new as a whole, whatever it holds.
    if (isUnknown && file !== undefined) unknownLines.push(path);
    else if (file === undefined) {
      // What lies about in a working tree is no change, unless a report measures it.
      if (!binary && untracked !== true) unmeasured.push(path);
    } else if (isOnlyTotal(file, metric)) withoutLines.push(path);
    else files.push({ ...patchOf(file, changed, metric), ...(base === undefined ? { isNew: true } : {}) });
  }
  const isElsewhere = files.length + withoutLines.length + unknownLines.length === 0;
  const isUnsure = head.asWritten === true ? endsAlike(head.files.keys(), isElsewhere) : nameIn(head.unresolved);
  return {
    ratio: files.reduce((sum, { ratio }) => addRatios(sum, ratio), NOTHING),
    files: files.filter(({ ratio }) => ratio.total > 0).sort((a, b) => byText(a.path, b.path)),
    unmeasured: unmeasured.sort(byText),
    withoutLines: withoutLines.sort(byText),
    unknownLines: unknownLines.sort(byText),
    unsure: unmeasured.filter(isUnsure),
  };
}

function patchOf(file: FileCoverage, diff: FileDiff, metric: LineMetric): PatchFile {
  const spans = changedSpans(file, diff);
  const ratio = unitsBySpan(file, spans, metric).reduce(addRatios, NOTHING);
  if (ratio.total === 0) return { path: file.path, ratio, uncovered: [], partial: [] };
  const spanOf = spansInOrder(spans);
  const halfTaken = linesWithUntaken(file);
  const uncovered = rangesOf();
  const partial = rangesOf();
  eachLine(file, (line, hits) => {
    const isChanged = spanOf(line) >= 0;
    uncovered.line(line, isChanged && hits === 0);
    partial.line(line, isChanged && hits > 0 && halfTaken.has(line));
  });
  return { path: file.path, ratio, uncovered: uncovered.ranges, partial: partial.ranges };
}

function linesWithUntaken(file: FileCoverage): ReadonlySet<number> {
  const lines = new Set<number>();
  eachBranch(file, (line, taken, total) => {
    if (taken < total) lines.add(line);
  });
  return lines;
}

/** Lines without code between two of a range (a comment, the end of a call) belong to it; more of them do not. */
const GAP = 3;

/** Ranges of lines that come in ascending order: those that are wanted, and of which none between is not. */
function rangesOf(): {
  readonly line: (line: number, isWanted: boolean) => void;
  readonly ranges: readonly LineRange[];
} {
  const ranges: { first: number; last: number }[] = [];
  let open: { first: number; last: number } | undefined;

  function line(each: number, isWanted: boolean): void {
    if (!isWanted) open = undefined;
    else if (open === undefined || each - open.last > GAP + 1) {
      open = { first: each, last: each };
      ranges.push(open);
    } else open.last = each;
  }

  return { line, ranges };
}

function nameIn(paths: readonly string[]): (path: string) => boolean {
  const names = new Set(paths.map((path) => fileName(looseName(path))));
  return (path) => names.has(fileName(looseName(path)));
}
