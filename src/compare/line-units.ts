import type { FileCoverage, Metric } from '../domain/coverage.ts';
import type { Ratio } from '../domain/ratio.ts';
import type { Edit } from './diff.ts';

/** Metrics of which every unit lies on a line, so that a diff divides them. */
export type LineMetric = Exclude<Metric, 'functions' | 'statements'>;

export function isLineMetric(metric: Metric): metric is LineMetric {
  return metric !== 'functions' && metric !== 'statements';
}

/** What each edit holds of one file, on its side of the diff. */
export function unitsByEdit(
  file: FileCoverage,
  {
    edits,
    side,
    metric,
  }: { readonly edits: readonly Edit[]; readonly side: 'base' | 'head'; readonly metric: LineMetric },
): readonly Ratio[] {
  const sums = edits.map(() => ({ covered: 0, total: 0 }));
  for (const { line, covered, total } of lineUnits(file, metric)) {
    const sum = sums[editAt(edits, line, side)];
    if (sum === undefined) continue;
    sum.covered += covered;
    sum.total += total;
  }
  return sums;
}

/** Place of the edit in which the line lies; −1 for none. */
export function editAt(edits: readonly Edit[], line: number, side: 'base' | 'head'): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.[side] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  // Of several that begin here all but the last are empty on this side.
  const edit = edits[low - 1];
  if (edit === undefined) return -1;
  return line < edit[side] + (side === 'base' ? edit.removed : edit.added) ? low - 1 : -1;
}

interface LineUnits extends Ratio {
  readonly line: number;
}

function* lineUnits(file: FileCoverage, metric: LineMetric): Generator<LineUnits> {
  if (metric !== 'branches') {
    for (const [i, line] of file.lines.entries()) {
      const ofLine = metric === 'strict-lines' ? file.branches.get(line) : undefined;
      const isWhole = ofLine === undefined || ofLine.taken === ofLine.total;
      yield { line, covered: (file.hits[i] ?? 0) > 0 && isWhole ? 1 : 0, total: 1 };
    }
  }
  if (metric === 'branches' || metric === 'lines-and-branches') {
    for (const [line, { taken, total }] of file.branches) yield { line, covered: taken, total };
  }
}
