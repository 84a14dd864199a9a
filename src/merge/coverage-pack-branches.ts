import type { FileCounts, LineBranches } from '../domain/coverage.ts';
import type { BranchColumns } from '../formats/format.ts';
import type { Branches } from './coverage-branches.ts';
import type { Numbers, PackWriter } from './coverage-bytes.ts';
import { saturated } from './coverage-lines.ts';

export const ARMS = 1;
export const AT_LEAST = 2;

/** Packs the branches of files, one file after the other, and counts them. */
export interface BranchPacker {
  /** The lines of the file, ascending. */
  readonly start: (lines: Numbers, hits: Numbers) => void;
  /** They come line by line, on so many lines, and no arm twice. */
  readonly ordered: (columns: BranchColumns, distinct: number) => void;
  readonly folded: (branches: Branches) => void;
  readonly counted: () => Pick<FileCounts, 'branches' | 'branchesTaken' | 'linesPartial'> & {
    readonly atLeast: boolean;
  };
}

export function branchPacker({ uint, text }: PackWriter): BranchPacker {
  let lines: Numbers = [];
  let hits: Numbers = [];
  /** Of `lines`: none that is still asked for lies before. */
  let place = 0;
  let branches = 0;
  let branchesTaken = 0;
  let linesPartial = 0;
  let atLeast = false;

  function count(line: number, taken: number, total: number): void {
    branches += total;
    branchesTaken += taken;
    if (taken >= total) return;
    while (place < lines.length && (lines[place] ?? 0) < line) place++;
    if (lines[place] === line && (hits[place] ?? 0) > 0) linesPartial++;
  }

  function ofCounts({ lines: at, taken, total }: Extract<BranchColumns, { total: unknown }>): void {
    let before = 0;
    for (let i = 0; i < at.length; i++) {
      const line = at[i] ?? 0;
      const all = saturated(total[i] ?? 0);
      const sure = Math.min(saturated(taken[i] ?? 0), all);
      uint(line - before);
      uint(sure);
      uint(all);
      uint(0);
      count(line, sure, all);
      before = line;
    }
  }

  function ofArms({ lines: at, arms, hits: times }: Extract<BranchColumns, { arms: unknown }>): void {
    let before = 0;
    for (let from = 0, end = 0; from < at.length; from = end) {
      const line = at[from] ?? 0;
      let taken = 0;
      for (end = from; end < at.length && at[end] === line; end++) if ((times[end] ?? 0) > 0) taken++;
      const total = end - from;
      uint(line - before);
      uint(taken);
      uint(total);
      uint(ARMS);
      uint(total);
      for (let i = from; i < end; i++) {
        text(arms[i] ?? '');
        uint(saturated(times[i] ?? 0));
      }
      count(line, taken, total);
      before = line;
    }
  }

  function lineOf({ taken, total, arms, atLeast: isLeast }: LineBranches): void {
    uint(saturated(taken));
    uint(saturated(total));
    uint((arms === undefined ? 0 : ARMS) + (isLeast === true ? AT_LEAST : 0));
    atLeast ||= isLeast === true;
    if (arms === undefined) return;
    uint(arms.size);
    for (const [arm, times] of arms) {
      text(arm);
      uint(saturated(times));
    }
  }

  return {
    start(ofLines, ofHits) {
      lines = ofLines;
      hits = ofHits;
      place = 0;
      branches = 0;
      branchesTaken = 0;
      linesPartial = 0;
      atLeast = false;
    },
    ordered(columns, distinct) {
      uint(distinct);
      if ('arms' in columns) ofArms(columns);
      else ofCounts(columns);
    },
    folded(folded) {
      uint(folded.size);
      let before = 0;
      for (const [line, ofLine] of [...folded].sort(([a], [b]) => a - b)) {
        uint(line - before);
        lineOf(ofLine);
        count(line, ofLine.taken, ofLine.total);
        before = line;
      }
    },
    counted: () => ({ branches, branchesTaken, linesPartial, atLeast }),
  };
}
