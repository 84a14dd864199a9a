import type {
  CoverageUnit,
  DeclaredTotals,
  FileCounts,
  FileCoverage,
  FileDetail,
  LineBranches,
} from '../domain/coverage.ts';
import type { RepoPath } from '../domain/text.ts';
import type { ReportedBranch, ReportedFile, ReportedUnit } from '../formats/format.ts';
import { areInOrder, type Branches, lineBranches } from './coverage-branches.ts';
import { createPackWriter, type Numbers } from './coverage-bytes.ts';
import { isAscending, lineHits, placeOf, saturated } from './coverage-lines.ts';
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

export const ARMS = 1;
export const AT_LEAST = 2;
const NO_TOTALS: DeclaredTotals = Object.freeze({});

export function createFilePacker(): FilePacker {
  const { start, uint, lines: writeLines, text, finish } = createPackWriter();
  /** Of the file that is being packed. */
  const counts = noCounts();
  let branchesAtLeast = false;
  let lines: Numbers = [];
  let hits: Numbers = [];

  function begin(ofLines: Numbers, ofHits: Numbers): void {
    start();
    Object.assign(counts, NO_COUNTS);
    branchesAtLeast = false;
    lines = ofLines;
    hits = ofHits;
    let hit = 0;
    uint(lines.length);
    writeLines(ofLines, (place) => {
      const count = saturated(ofHits[place] ?? 0);
      if (count > 0) hit++;
      return count;
    });
    counts.lines = lines.length;
    counts.linesHit = hit;
  }

  function countBranches(line: number, taken: number, total: number): void {
    counts.branches += total;
    counts.branchesTaken += taken;
    if (taken === total) return;
    const place = placeOf(lines, line);
    if (place >= 0 && (hits[place] ?? 0) > 0 && taken < total) counts.linesPartial++;
  }

  /** They come line by line, and no arm twice. */
  function orderedBranches(reported: readonly ReportedBranch[]): void {
    let distinct = 0;
    let last: number | undefined;
    for (const { line } of reported) {
      if (line !== last) distinct++;
      last = line;
    }
    uint(distinct);
    let before = 0;
    for (let i = 0; i < reported.length; ) {
      const first = reported[i];
      if (first === undefined) break;
      let end = i + 1;
      while (end < reported.length && reported[end]?.line === first.line) end++;
      uint(first.line - before);
      before = first.line;
      if ('arm' in first) arms(reported, i, end);
      else counted(first);
      i = end;
    }
  }

  function counted({ line, taken, total }: { readonly line: number; readonly taken: number; readonly total: number }) {
    const all = saturated(total);
    const sure = Math.min(saturated(taken), all);
    uint(sure);
    uint(all);
    uint(0);
    countBranches(line, sure, all);
  }

  function arms(reported: readonly ReportedBranch[], from: number, end: number): void {
    let taken = 0;
    for (let i = from; i < end; i++) {
      const branch = reported[i];
      if (branch !== undefined && 'arm' in branch && branch.hits > 0) taken++;
    }
    uint(taken);
    uint(end - from);
    uint(ARMS);
    uint(end - from);
    for (let i = from; i < end; i++) {
      const branch = reported[i];
      if (branch === undefined || !('arm' in branch)) continue;
      text(branch.arm);
      uint(saturated(branch.hits));
    }
    countBranches(reported[from]?.line ?? 0, taken, end - from);
  }

  function branchesOf(branches: Branches): void {
    uint(branches.size);
    let before = 0;
    for (const [line, ofLine] of [...branches].sort(([a], [b]) => a - b)) {
      uint(line - before);
      before = line;
      lineOf(line, ofLine);
    }
  }

  function lineOf(line: number, { taken, total, arms: identities, atLeast }: LineBranches): void {
    uint(saturated(taken));
    uint(saturated(total));
    uint((identities === undefined ? 0 : ARMS) + (atLeast === true ? AT_LEAST : 0));
    countBranches(line, taken, total);
    branchesAtLeast ||= atLeast === true;
    if (identities === undefined) return;
    uint(identities.size);
    for (const [arm, times] of identities) {
      text(arm);
      uint(saturated(times));
    }
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

  function done(path: RepoPath, totals: DeclaredTotals): FileCoverage {
    return { path, counts: { ...counts }, totals, branchesAtLeast, packed: finish() };
  }

  return {
    part(path, part) {
      if (isAscending(part.lines)) begin(part.lines, part.hits);
      else {
        const folded = lineHits(part.lines, part.hits);
        begin(folded.lines, folded.hits);
      }
      const { branches = [] } = part;
      if (areInOrder(branches)) orderedBranches(branches);
      else branchesOf(lineBranches(branches));
      reported('functions', part.functions);
      reported('statements', part.statements);
      return done(path, part.totals ?? NO_TOTALS);
    },
    detail(detail) {
      begin(detail.lines, detail.hits);
      branchesOf(detail.branches);
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
