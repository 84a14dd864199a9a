import type { CoverageUnit, FileCoverage } from '../domain/coverage.ts';
import type { Ratio } from '../domain/ratio.ts';
import type { RepoPath } from '../domain/text.ts';
import type { ReportedFile, ReportedUnit } from '../formats/format.ts';
import { type Branches, lineBranches, uniteBranches } from './coverage-branches.ts';
import { type LineHits, lineHits, uniteLines } from './coverage-lines.ts';

type Units = ReadonlyMap<string, CoverageUnit>;
type Totals = FileCoverage['totals'];

/** One source file from all that one report says of it: hit if any part of the report hit it. */
export function fileCoverage(path: RepoPath, parts: readonly ReportedFile[]): FileCoverage {
  const [first] = parts;
  const one = parts.length === 1 && first !== undefined;
  const lines = one
    ? lineHits(first.lines, first.hits)
    : lineHits(
        parts.flatMap((part) => part.lines),
        parts.flatMap((part) => part.hits),
      );
  let branches: Branches = new Map();
  let totals: Totals = {};
  const functions: [string, CoverageUnit][] = [];
  const statements: [string, CoverageUnit][] = [];
  for (const part of parts) {
    if (part.branches !== undefined) branches = uniteBranches(branches, lineBranches(part.branches));
    if (part.totals !== undefined) totals = uniteTotals(totals, part.totals);
    functions.push(...units(part.functions));
    statements.push(...units(part.statements));
  }
  return assemble(path, {
    lines,
    branches,
    functions: collectUnits(functions),
    statements: collectUnits(statements),
    totals,
  });
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

function units(reported: readonly ReportedUnit[] = []): [string, CoverageUnit][] {
  return reported.map(({ id, hits, count = 1 }) => [id, { hits, count }]);
}

function collectUnits(entries: Iterable<readonly [string, CoverageUnit]>): Units {
  const collected = new Map<string, CoverageUnit>();
  for (const [id, unit] of entries) {
    const known = collected.get(id);
    collected.set(id, known === undefined ? unit : uniteUnit(known, unit));
  }
  return collected;
}

function uniteUnits(a: Units, b: Units): Units {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  return collectUnits([...a, ...b]);
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
