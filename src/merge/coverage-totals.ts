import type { Coverage, CoverageTotals, FileCoverage, Metric } from '../domain/coverage.ts';
import { addRatios, NOTHING, type Ratio } from '../domain/ratio.ts';

const METRICS = ['lines', 'branches', 'functions', 'statements', 'lines-and-branches', 'strict-lines'] as const;

/** Sums of all files, for every metric that something measures. */
export function coverageTotals(coverage: Coverage | Iterable<FileCoverage>): CoverageTotals {
  const sums = METRICS.map((metric) => ({ metric, ...noSum() }));
  for (const file of 'files' in coverage ? coverage.files.values() : coverage) {
    for (const sum of sums) addFile(sum, fileRatio(file, sum.metric));
  }
  const totals: Partial<Record<Metric, Ratio>> = {};
  for (const sum of sums) {
    const total = totalOf(sum, sum.metric);
    if (total !== undefined) totals[sum.metric] = total;
  }
  return totals;
}

/** The sum of one metric; `undefined`: nothing measures it, which is not 0 of 0. */
export function sumOf(files: Iterable<FileCoverage>, metric: Metric): Ratio | undefined {
  const sum = noSum();
  for (const file of files) addFile(sum, fileRatio(file, metric));
  return totalOf(sum, metric);
}

interface Sum {
  covered: number;
  total: number;
  /** Some file does not measure it. */
  unknown: boolean;
}

function noSum(): Sum {
  return { covered: 0, total: 0, unknown: false };
}

function addFile(sum: Sum, ratio: Ratio | undefined): void {
  sum.unknown ||= ratio === undefined;
  sum.covered += ratio?.covered ?? 0;
  sum.total += ratio?.total ?? 0;
}

function totalOf({ covered, total, unknown }: Sum, metric: Metric): Ratio | undefined {
  // Strict lines need every line: a number for some of the files would not be one for the whole.
  if (metric === 'strict-lines' && unknown) return undefined;
  if (total > 0) return { covered, total };
  // A report of empty files has no lines; it says nothing of the rest, and one that measures something else says nothing of lines.
  const isOfLines = metric === 'lines' || metric === 'lines-and-branches' || metric === 'strict-lines';
  return isOfLines && !unknown ? NOTHING : undefined;
}

/** One file in one metric; `undefined`: the file's report does not measure it. A file without coverable lines is 0 of 0. */
export function fileRatio({ counts, totals }: FileCoverage, metric: Metric): Ratio | undefined {
  switch (metric) {
    case 'lines':
      return lineRatio({ counts, totals });
    case 'branches':
      return branchRatio({ counts, totals });
    case 'functions':
      return counts.functions > 0
        ? { covered: counts.functionsHit, total: counts.functions }
        : (totals.functions ?? NOTHING);
    case 'statements':
      return counts.statements > 0
        ? { covered: counts.statementsHit, total: counts.statements }
        : (totals.statements ?? NOTHING);
    case 'lines-and-branches': {
      const lines = lineRatio({ counts, totals });
      return lines === undefined ? undefined : addRatios(lines, branchRatio({ counts, totals }));
    }
    case 'strict-lines':
      if (hidesBranches({ counts, totals })) return undefined;
      if (counts.lines > 0) return { covered: counts.linesHit - counts.linesPartial, total: counts.lines };
      return totals.lines === undefined ? lineRatio({ counts, totals }) : undefined;
  }
}

type Counted = Pick<FileCoverage, 'counts' | 'totals'>;

/** Branches were not taken, and nobody knows on which lines. */
function hidesBranches({ counts, totals }: Counted): boolean {
  return counts.branches === 0 && totals.branches !== undefined && totals.branches.covered < totals.branches.total;
}

/** Whether the report has only a total of what the metric counts, so that nobody knows on which lines it is. */
export function isOnlyTotal({ counts, totals }: Counted, metric: Metric): boolean {
  const lines = counts.lines === 0 && totals.lines !== undefined;
  const branches = counts.branches === 0 && (totals.branches?.total ?? 0) > 0;
  switch (metric) {
    case 'lines':
      return lines;
    case 'branches':
      return branches;
    case 'lines-and-branches':
      return lines || branches;
    case 'strict-lines':
      return lines || hidesBranches({ counts, totals });
    case 'functions':
    case 'statements':
      return false;
  }
}

function lineRatio({ counts, totals }: Counted): Ratio | undefined {
  if (counts.lines > 0) return { covered: counts.linesHit, total: counts.lines };
  if (totals.lines !== undefined) return totals.lines;
  const measuresElse = counts.branches + counts.functions + counts.statements > 0 || Object.keys(totals).length > 0;
  return measuresElse ? undefined : NOTHING;
}

function branchRatio({ counts, totals }: Counted): Ratio {
  return counts.branches > 0 ? { covered: counts.branchesTaken, total: counts.branches } : (totals.branches ?? NOTHING);
}
