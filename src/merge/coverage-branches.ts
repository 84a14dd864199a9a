import type { LineBranches } from '../domain/coverage.ts';
import type { BranchColumns, ReportedBranch } from '../formats/format.ts';
import { isAscending, isLine } from './coverage-lines.ts';

export type Branches = ReadonlyMap<number, LineBranches>;

/** The same as columns; `undefined`: some have an identity and some only a number. */
export function columnsOf(reported: readonly ReportedBranch[]): BranchColumns | undefined {
  const [first] = reported;
  return first === undefined || 'arm' in first ? armColumns(reported) : countColumns(reported);
}

function armColumns(reported: readonly ReportedBranch[]): BranchColumns | undefined {
  const columns = { lines: [] as number[], arms: [] as string[], hits: [] as number[] };
  for (const branch of reported) {
    if (!('arm' in branch)) return undefined;
    columns.lines.push(branch.line);
    columns.arms.push(branch.arm);
    columns.hits.push(branch.hits);
  }
  return columns;
}

function countColumns(reported: readonly ReportedBranch[]): BranchColumns | undefined {
  const columns = { lines: [] as number[], taken: [] as number[], total: [] as number[] };
  for (const branch of reported) {
    if ('arm' in branch) return undefined;
    columns.lines.push(branch.line);
    columns.taken.push(branch.taken);
    columns.total.push(branch.total);
  }
  return columns;
}

/** The branches of columns, each by itself. */
export function eachOf(columns: BranchColumns): readonly ReportedBranch[] {
  return columns.lines.map((line, i) =>
    'arms' in columns
      ? { line, arm: columns.arms[i] ?? '', hits: columns.hits[i] ?? 0 }
      : { line, taken: columns.taken[i] ?? 0, total: columns.total[i] ?? 0 },
  );
}

/** How many lines they lie on, if they come line by line, and no line or arm twice: there is nothing to fold. −1: there is. */
export function linesInOrder(columns: BranchColumns): number {
  return 'arms' in columns ? armsInOrder(columns) : countsInOrder(columns);
}

function countsInOrder({ lines, total }: Extract<BranchColumns, { total: unknown }>): number {
  if (!isAscending(lines)) return -1;
  for (let i = 0; i < total.length; i++) if ((total[i] ?? 0) <= 0 || !isLine(lines[i] ?? 0)) return -1;
  return lines.length;
}

function armsInOrder({ lines, arms }: Extract<BranchColumns, { arms: unknown }>): number {
  let distinct = 0;
  let line = 0;
  let from = 0;
  for (let i = 0; i < lines.length; i++) {
    const next = lines[i] ?? 0;
    if (next < line || !isLine(next)) return -1;
    if (next > line || i === 0) {
      distinct++;
      from = i;
    } else if (i - from > MOST_ARMS) return -1;
    line = next;
    for (let k = from; k < i; k++) if (arms[k] === arms[i]) return -1;
  }
  return distinct;
}

/** Lines with more branches are looked at in another way. */
const MOST_ARMS = 16;

/** Branches that one part of a report lists, by line. */
export function lineBranches(reported: readonly ReportedBranch[]): Branches {
  const arms = new Map<number, Map<string, number>>();
  const branches = new Map<number, LineBranches>();
  for (const branch of reported) {
    if (!isLine(branch.line)) continue;
    if ('arm' in branch) {
      const ofLine = arms.get(branch.line) ?? new Map<string, number>();
      if (ofLine.size === 0) arms.set(branch.line, ofLine);
      ofLine.set(branch.arm, (ofLine.get(branch.arm) ?? 0) + branch.hits);
    } else if (branch.total > 0) {
      const counts = { taken: Math.min(branch.taken, branch.total), total: branch.total };
      const known = branches.get(branch.line);
      branches.set(branch.line, known === undefined ? counts : uniteLineBranches(known, counts));
    }
  }
  for (const [line, ofLine] of arms) {
    const counts = { taken: takenArms(ofLine), total: ofLine.size, arms: ofLine };
    const known = branches.get(line);
    branches.set(line, known === undefined ? counts : uniteLineBranches(known, counts));
  }
  return branches;
}

export function uniteBranches(a: Branches, b: Branches): Branches {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const united = new Map(a);
  for (const [line, theirs] of b) {
    const ours = united.get(line);
    united.set(line, ours === undefined ? theirs : uniteLineBranches(ours, theirs));
  }
  return united;
}

/**
 * The branches of one line, from two reports. Arms with an identity are united. Counts are not: one branch taken here and one
 * there may be the same, so the larger count stands, as a lower bound (`atLeast`) unless it is sure: all are taken, or only one of
 * them took any. Different arms (V8 numbers its branches anew in each run) make it a lower bound too.
 */
function uniteLineBranches(a: LineBranches, b: LineBranches): LineBranches {
  const arms = uniteArms(a.arms, b.arms);
  const taken = Math.max(a.taken, b.taken, arms === undefined ? 0 : takenArms(arms));
  const total = Math.max(a.total, b.total, arms?.size ?? 0);
  const atLeast = taken < total && (a.atLeast === true || b.atLeast === true || !isExact(a, b));
  return { taken, total, ...(arms === undefined ? {} : { arms }), ...(atLeast ? { atLeast } : {}) };
}

function isExact(a: LineBranches, b: LineBranches): boolean {
  if (a.arms !== undefined && b.arms !== undefined) return sameArms(a.arms, b.arms);
  if (a.arms !== undefined || b.arms !== undefined) return false;
  return a.total === b.total && (a.taken === 0 || b.taken === 0);
}

type Arms = ReadonlyMap<string, number>;

function uniteArms(a: Arms | undefined, b: Arms | undefined): Arms | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const united = new Map(a);
  for (const [arm, hits] of b) united.set(arm, (united.get(arm) ?? 0) + hits);
  return united;
}

function sameArms(a: Arms, b: Arms): boolean {
  if (a.size !== b.size) return false;
  for (const arm of a.keys()) if (!b.has(arm)) return false;
  return true;
}

function takenArms(arms: Arms): number {
  let taken = 0;
  for (const hits of arms.values()) if (hits > 0) taken++;
  return taken;
}
