import type { CoverageUnit, DeclaredTotals, FileCounts, FileCoverage, FileDetail } from '../domain/coverage.ts';
import type { RepoPath } from '../domain/text.ts';
import type { ReportedFile, ReportedUnit } from '../formats/format.ts';
import { columnsOf, eachOf, lineBranches, linesInOrder } from './coverage-branches.ts';
import { createPackWriter, type Numbers } from './coverage-bytes.ts';
import { isAscending, lineHits, saturated } from './coverage-lines.ts';
import { branchPacker } from './coverage-pack-branches.ts';
import { areDistinct, reportedUnits } from './coverage-units.ts';

/**
 * Packs files one after the other. Of each: the number of its lines, each as the distance from the line before and its hits; the number of
 * lines with branches, each as distance, taken, total, flags, and arms where there are any; functions and statements as name, hits, count.
 */
export interface FilePacker {
  /** One part of what a report says of a file. */
  readonly part: (path: RepoPath, part: ReportedFile) => FileCoverage;
  readonly detail: (detail: FileDetail) => FileCoverage;
}

const NO_TOTALS: DeclaredTotals = Object.freeze({});

export function createFilePacker(): FilePacker {
  const writer = createPackWriter();
  const { uint, text } = writer;
  const branches = branchPacker(writer);
  /** Of the file that is being packed. */
  let counts = noCounts();

  function begin(lines: Numbers, hits: Numbers): void {
    writer.start();
    branches.start(lines, hits);
    counts = noCounts();
    uint(lines.length);
    counts.lines = lines.length;
    counts.linesHit = writer.lines(lines, hits);
  }

  function unit(kind: 'functions' | 'statements', id: string, { hits: times, count }: CoverageUnit): void {
    text(id);
    uint(saturated(times));
    uint(saturated(count));
    counts[kind] += count;
    if (times > 0) counts[`${kind}Hit`] += count;
  }

  function unitsOf(kind: 'functions' | 'statements', units: ReadonlyMap<string, CoverageUnit>): void {
    uint(units.size);
    for (const [id, each] of units) unit(kind, id, each);
  }

  function reported(kind: 'functions' | 'statements', units: readonly ReportedUnit[] = []): void {
    if (!areDistinct(units)) {
      unitsOf(kind, reportedUnits(units));
      return;
    }
    uint(units.length);
    for (const { id, hits: times, count = 1 } of units) unit(kind, id, { hits: times, count });
  }

  function branchesOf({ branches: each = [], branchColumns = columnsOf(each) }: ReportedFile): void {
    const distinct = branchColumns === undefined ? -1 : linesInOrder(branchColumns);
    if (branchColumns === undefined || distinct < 0) {
      branches.folded(lineBranches(branchColumns === undefined ? each : eachOf(branchColumns)));
    } else branches.ordered(branchColumns, distinct);
  }

  function done(path: RepoPath, totals: DeclaredTotals): FileCoverage {
    const { atLeast, ...ofBranches } = branches.counted();
    Object.assign(counts, ofBranches);
    return { path, counts, totals, branchesAtLeast: atLeast, packed: writer.finish() };
  }

  return {
    part(path, part) {
      if (isAscending(part.lines)) begin(part.lines, part.hits);
      else {
        const folded = lineHits(part.lines, part.hits);
        begin(folded.lines, folded.hits);
      }
      branchesOf(part);
      reported('functions', part.functions);
      reported('statements', part.statements);
      return done(path, part.totals ?? NO_TOTALS);
    },
    detail(detail) {
      begin(detail.lines, detail.hits);
      branches.folded(detail.branches);
      unitsOf('functions', detail.functions);
      unitsOf('statements', detail.statements);
      return done(detail.path, detail.totals);
    },
  };
}

type Counts = { -readonly [Kind in keyof FileCounts]: number };

const NO_COUNTS: FileCounts = Object.freeze({
  lines: 0,
  linesHit: 0,
  linesPartial: 0,
  branches: 0,
  branchesTaken: 0,
  functions: 0,
  functionsHit: 0,
  statements: 0,
  statementsHit: 0,
});

function noCounts(): Counts {
  return { ...NO_COUNTS };
}
