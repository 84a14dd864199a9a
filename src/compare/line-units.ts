import type { FileCoverage, Metric } from '../domain/coverage.ts';
import type { Ratio } from '../domain/ratio.ts';
import { linesOf } from '../merge/coverage-detail.ts';
import type { Edit } from './diff.ts';

/** Metrics of which every unit lies on a line, so that a diff divides them. */
export type LineMetric = Exclude<Metric, 'functions' | 'statements'>;

export function isLineMetric(metric: Metric): metric is LineMetric {
  return metric !== 'functions' && metric !== 'statements';
}

/** The edits of a file on one side of the diff: the lines from `starts[i]` to before `ends[i]`, ascending. */
export interface Spans {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

export function baseSpans(edits: readonly Edit[]): Spans {
  return {
    starts: Float64Array.from(edits, ({ base }) => base),
    ends: Float64Array.from(edits, ({ base, removed }) => base + removed),
  };
}

export function headSpans(edits: readonly Edit[]): Spans {
  return {
    starts: Float64Array.from(edits, ({ head }) => head),
    ends: Float64Array.from(edits, ({ head, added }) => head + added),
  };
}

/** Place of the span in which the line lies; −1 for none. */
export function spanAt({ starts, ends }: Spans, line: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  // Of several that begin at one line all but the last are empty.
  return low > 0 && line < (ends[low - 1] ?? 0) ? low - 1 : -1;
}

/** What each span holds of one file. */
export function unitsBySpan(file: FileCoverage, spans: Spans, metric: LineMetric): readonly Ratio[] {
  const covered = new Float64Array(spans.starts.length);
  const total = new Float64Array(spans.starts.length);
  const add = (line: number, hit: number, of: number) => {
    const span = spanAt(spans, line);
    if (span < 0) return;
    covered[span] = (covered[span] ?? 0) + hit;
    total[span] = (total[span] ?? 0) + of;
  };
  const { lines, hits, branches } = linesOf(file);
  if (metric !== 'branches') {
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] ?? 0;
      const ofLine = metric === 'strict-lines' ? branches.get(line) : undefined;
      const isWhole = ofLine === undefined || ofLine.taken === ofLine.total;
      add(line, hits[i] !== 0 && isWhole ? 1 : 0, 1);
    }
  }
  if (metric === 'branches' || metric === 'lines-and-branches') {
    for (const [line, ofLine] of branches) add(line, ofLine.taken, ofLine.total);
  }
  return Array.from(total, (of, span) => ({ covered: covered[span] ?? 0, total: of }));
}
