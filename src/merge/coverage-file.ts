import type { DeclaredTotals, FileCoverage, FileDetail } from '../domain/coverage.ts';
import type { Ratio } from '../domain/ratio.ts';
import type { RepoPath } from '../domain/text.ts';
import type { ReportedFile } from '../formats/format.ts';
import { uniteBranches } from './coverage-branches.ts';
import { detailOf } from './coverage-detail.ts';
import { uniteLines } from './coverage-lines.ts';
import { createFilePacker, type FilePacker } from './coverage-pack.ts';
import { uniteUnits } from './coverage-units.ts';

/** One source file from all that one report says of it: hit if any part of the report hit it. */
export function fileCoverage(
  path: RepoPath,
  parts: readonly ReportedFile[],
  packer = createFilePacker(),
): FileCoverage {
  const packed = parts.map((part) => packer.part(path, part));
  return uniteParts(packed, packer) ?? packer.part(path, { path, lines: [], hits: [] });
}

/** Parts of one file. Halves are united first: thousands of classes in one file cost n log n lines, not n². `undefined` for none. */
export function uniteParts(parts: readonly FileCoverage[], packer: FilePacker): FileCoverage | undefined {
  if (parts.length <= 1) return parts[0];
  const united = uniteDetails(parts.map(detailOf));
  return united === undefined ? undefined : packer.detail(united);
}

/** The same source file from two reports. */
export function uniteFiles(a: FileCoverage, b: FileCoverage, packer = createFilePacker()): FileCoverage {
  return packer.detail(uniteTwo(detailOf(a), detailOf(b)));
}

function uniteDetails(details: readonly FileDetail[]): FileDetail | undefined {
  if (details.length <= 1) return details[0];
  const half = details.length >> 1;
  const first = uniteDetails(details.slice(0, half));
  const second = uniteDetails(details.slice(half));
  return first === undefined || second === undefined ? (first ?? second) : uniteTwo(first, second);
}

function uniteTwo(a: FileDetail, b: FileDetail): FileDetail {
  return {
    path: a.path,
    ...uniteLines(a, b),
    branches: uniteBranches(a.branches, b.branches),
    functions: uniteUnits(a.functions, b.functions),
    statements: uniteUnits(a.statements, b.statements),
    totals: uniteTotals(a.totals, b.totals),
  };
}

/** Declared totals say how many, not which: the larger numbers are a lower bound of what both cover together. */
function uniteTotals(a: DeclaredTotals, b: DeclaredTotals): DeclaredTotals {
  const united: Partial<Record<keyof DeclaredTotals, Ratio>> = { ...a };
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
