import type { FileCoverage, Metric } from '../domain/coverage.ts';
import type { Ratio } from '../domain/ratio.ts';
import { eachBranch, eachLine } from '../merge/coverage-detail.ts';
import type { Edit } from './file-diff.ts';

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

/** The same for lines that are asked for in ascending order. */
export function spansInOrder({ starts, ends }: Spans): (line: number) => number {
  let span = 0;
  return (line) => {
    while (span < ends.length && line >= (ends[span] ?? 0)) span++;
    return span < ends.length && line >= (starts[span] ?? 0) ? span : -1;
  };
}

/** What each span holds of one file. */
export function unitsBySpan(file: FileCoverage, spans: Spans, metric: LineMetric): readonly Ratio[] {
  const covered = new Float64Array(spans.starts.length);
  const total = new Float64Array(spans.starts.length);
  const adder = () => {
    const spanOf = spansInOrder(spans);
    return (line: number, hit: number, of: number) => {
      const span = spanOf(line);
      if (span < 0) return;
      covered[span] = (covered[span] ?? 0) + hit;
      total[span] = (total[span] ?? 0) + of;
    };
  };
  if (metric === 'strict-lines') eachStrictLine(file, adder());
  else if (metric !== 'branches') {
    const add = adder();
    eachLine(file, (line, hits) => add(line, hits > 0 ? 1 : 0, 1));
  }
  if (metric === 'branches' || metric === 'lines-and-branches') eachBranch(file, adder());
  return Array.from(total, (of, span) => ({ covered: covered[span] ?? 0, total: of }));
}

function eachStrictLine(file: FileCoverage, add: (line: number, hit: number, of: number) => void): void {
  const partial = new Set<number>();
  eachBranch(file, (line, taken, total) => {
    if (taken < total) partial.add(line);
  });
  eachLine(file, (line, hits) => add(line, hits > 0 && !partial.has(line) ? 1 : 0, 1));
}
