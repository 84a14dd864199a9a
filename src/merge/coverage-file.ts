import type { CoverageUnit, FileCoverage } from '../domain/coverage.ts';
import type { Ratio } from '../domain/ratio.ts';
import type { RepoPath } from '../domain/text.ts';
import type { ReportedFile, ReportedUnit } from '../formats/format.ts';
import { type Branches, lineBranches, uniteBranches } from './coverage-branches.ts';
import { type LineHits, lineHits, uniteLines } from './coverage-lines.ts';

type Units = ReadonlyMap<string, CoverageUnit>;
type Totals = FileCoverage['totals'];

const NO_BRANCHES: Branches = new Map();
const NO_UNITS: Units = new Map();
const NO_TOTALS: Totals = Object.freeze({});

/** One part of what a report says of a source file. */
export function filePart(path: RepoPath, part: ReportedFile): FileCoverage {
  return assemble(path, {
    lines: lineHits(part.lines, part.hits),
    branches: part.branches === undefined ? NO_BRANCHES : lineBranches(part.branches),
    functions: reportedUnits(part.functions),
    statements: reportedUnits(part.statements),
    totals: part.totals ?? NO_TOTALS,
  });
}

/** One source file from all that one report says of it: hit if any part of the report hit it. */
export function fileCoverage(path: RepoPath, parts: readonly ReportedFile[]): FileCoverage {
  return uniteParts(parts.map((part) => filePart(path, part))) ?? filePart(path, { path, lines: [], hits: [] });
}

/** Halves are united first: thousands of classes in one file cost n log n lines, not n². `undefined` for none. */
export function uniteParts(parts: readonly FileCoverage[]): FileCoverage | undefined {
  if (parts.length <= 1) return parts[0];
  const half = parts.length >> 1;
  const first = uniteParts(parts.slice(0, half));
  const second = uniteParts(parts.slice(half));
  return first === undefined || second === undefined ? (first ?? second) : uniteFiles(first, second);
}

/** The same source file from two reports. */
export function uniteFiles(a: FileCoverage, b: FileCoverage): FileCoverage {
  return assemble(a.path, {
    lines: uniteLines(a, b),
    branches: uniteBranches(a.branches, b.branches),
    functions: uniteUnits(a.functions, b.functions),
    statements: uniteUnits(a.statements, b.statements),
    totals: uniteTotals(a.totals, b.totals),
  });
}

interface Pieces {
  readonly lines: LineHits;
  readonly branches: Branches;
  readonly functions: Units;
  readonly statements: Units;
  readonly totals: Totals;
}

function assemble(
  path: RepoPath,
  { lines: { lines, hits }, branches, functions, statements, totals }: Pieces,
): FileCoverage {
  let branchesAtLeast = false;
  for (const { atLeast } of branches.values()) branchesAtLeast ||= atLeast === true;
  return { path, lines, hits, branches, functions, statements, totals, branchesAtLeast };
}

function reportedUnits(reported: readonly ReportedUnit[] | undefined): Units {
  if (reported === undefined || reported.length === 0) return NO_UNITS;
  const collected = new Map<string, CoverageUnit>();
  for (const { id, hits, count = 1 } of reported) {
    const known = collected.get(id);
    collected.set(id, known === undefined ? { hits, count } : uniteUnit(known, { hits, count }));
  }
  return collected;
}

function uniteUnits(a: Units, b: Units): Units {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const united = new Map(a);
  for (const [id, unit] of b) {
    const known = united.get(id);
    united.set(id, known === undefined ? unit : uniteUnit(known, unit));
  }
  return united;
}

/** Two reports that count a block differently were made from different sources: the larger number is kept. */
function uniteUnit(a: CoverageUnit, b: CoverageUnit): CoverageUnit {
  return { hits: a.hits + b.hits, count: Math.max(a.count, b.count) };
}

/** Declared totals say how many, not which: the larger numbers are a lower bound of what both cover together. */
function uniteTotals(a: Totals, b: Totals): Totals {
  const united: Partial<Record<keyof Totals, Ratio>> = { ...a };
  for (const kind of KINDS) {
    const theirs = b[kind];
    const ours = a[kind];
    if (theirs === undefined) continue;
    united[kind] =
      ours === undefined
        ? theirs
        : { covered: Math.max(ours.covered, theirs.covered), total: Math.max(ours.total, theirs.total) };
  }
  return united;
}

const KINDS = ['lines', 'branches', 'functions', 'statements'] as const;
