import type { Coverage, CoverageTotals, FileCoverage, Metric } from '../domain/coverage.ts';
import { addRatios, NOTHING, type Ratio } from '../domain/ratio.ts';

const METRICS = ['lines', 'branches', 'functions', 'statements', 'lines-and-branches', 'strict-lines'] as const;

/** Sums of all files, for every metric that something measures. */
export function coverageTotals(coverage: Coverage | Iterable<FileCoverage>): CoverageTotals {
  const sums = METRICS.map((metric) => ({ metric, ...noSum() }));
  for (const file of 'files' in coverage ? coverage.files.values() : coverage) {
    const ratios = fileRatios(file);
    for (const sum of sums) addFile(sum, ratios[sum.metric]);
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

/** One file in every metric: its lines are counted once. */
function fileRatios(file: FileCoverage): Readonly<Record<Metric, Ratio | undefined>> {
  const lines = lineRatio(file);
  const branches = fileRatio(file, 'branches');
  return {
    lines,
    branches,
    functions: fileRatio(file, 'functions'),
    statements: fileRatio(file, 'statements'),
    'lines-and-branches': lines && addRatios(lines, branches ?? NOTHING),
    'strict-lines': strictRatio(file, lines),
  };
}

/** One file in one metric; `undefined`: the file's report does not measure it. A file without coverable lines is 0 of 0. */
export function fileRatio(file: FileCoverage, metric: Metric): Ratio | undefined {
  switch (metric) {
    case 'lines':
      return lineRatio(file);
    case 'branches':
      return file.branches.size > 0 ? branchRatio(file) : (file.totals.branches ?? NOTHING);
    case 'functions':
      return file.functions.size > 0 ? unitRatio(file.functions.values()) : (file.totals.functions ?? NOTHING);
    case 'statements':
      return file.statements.size > 0 ? unitRatio(file.statements.values()) : (file.totals.statements ?? NOTHING);
    case 'lines-and-branches': {
      const lines = lineRatio(file);
      return lines === undefined ? undefined : addRatios(lines, fileRatio(file, 'branches') ?? NOTHING);
    }
    case 'strict-lines':
      return strictRatio(file, lineRatio(file));
  }
}

function lineRatio({ lines, hits, totals, branches, functions, statements }: FileCoverage): Ratio | undefined {
  if (lines.length > 0) return { covered: countHit(hits), total: lines.length };
  if (totals.lines !== undefined) return totals.lines;
  const measuresElse = branches.size + functions.size + statements.size > 0 || Object.keys(totals).length > 0;
  return measuresElse ? undefined : NOTHING;
}

function countHit(hits: Uint32Array): number {
  let covered = 0;
  for (let i = 0; i < hits.length; i++) if (hits[i] !== 0) covered++;
  return covered;
}

function branchRatio({ branches }: FileCoverage): Ratio {
  let covered = 0;
  let total = 0;
  for (const line of branches.values()) {
    covered += line.taken;
    total += line.total;
  }
  return { covered, total };
}

function unitRatio(units: Iterable<{ readonly hits: number; readonly count: number }>): Ratio {
  let covered = 0;
  let total = 0;
  for (const { hits, count } of units) {
    total += count;
    if (hits > 0) covered += count;
  }
  return { covered, total };
}

/** A line of which a branch was not taken is missed. */
function strictRatio({ lines, hits, branches, totals }: FileCoverage, ofLines: Ratio | undefined): Ratio | undefined {
  if (lines.length === 0) return totals.lines === undefined ? ofLines : undefined;
  let covered = ofLines?.covered ?? 0;
  for (const [line, { taken, total }] of branches) {
    if (taken < total && (hits[placeOf(lines, line)] ?? 0) > 0) covered--;
  }
  return { covered, total: lines.length };
}

/** Index of the line; −1 where it is not coverable. */
function placeOf(lines: Uint32Array, line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return lines[low] === line ? low : -1;
}
