import { byText } from '../../../src/domain/text.ts';
import type { ReportedBranch, ReportedFile } from '../../../src/formats/format.ts';
import { eachOf } from '../../../src/merge/coverage-branches.ts';

/** What a report says of one file after the union of its parts, counted plainly and apart from the product's own merging. */
export interface CountedFile {
  readonly path: string;
  readonly lines: Counted;
  readonly branches: Counted;
  readonly functions: Counted;
  readonly statements: Counted;
}

export interface Counted {
  readonly covered: number;
  readonly total: number;
}

export function countFiles(files: readonly ReportedFile[]): CountedFile[] {
  const parts = new Map<string, ReportedFile[]>();
  for (const file of files) parts.set(file.path, [...(parts.get(file.path) ?? []), file]);
  return [...parts].map(([path, same]) => countFile(path, same)).sort((a, b) => byText(a.path, b.path));
}

function countFile(path: string, parts: readonly ReportedFile[]): CountedFile {
  const lines = new Map<string, Unit>();
  for (const { lines: numbers, hits } of parts) {
    for (const [i, line] of numbers.entries()) add(lines, String(line), hits[i] ?? Number.NaN, 1);
  }
  const statements = new Map<string, Unit>();
  const functions = new Map<string, Unit>();
  for (const part of parts) {
    for (const { id, hits, count = 1 } of part.statements ?? []) add(statements, id, hits, count);
    for (const { id, hits, count = 1 } of part.functions ?? []) add(functions, id, hits, count);
  }
  const declared = (kind: 'lines' | 'branches' | 'functions' | 'statements') =>
    parts.reduce<Counted>((sum, { totals }) => plus(sum, totals?.[kind] ?? NOTHING), NOTHING);
  return {
    path,
    lines: lines.size > 0 ? total(lines) : declared('lines'),
    branches: parts.some((part) => branchesIn(part).length > 0) ? branchesOf(parts) : declared('branches'),
    functions: functions.size > 0 ? total(functions) : declared('functions'),
    statements: statements.size > 0 ? total(statements) : declared('statements'),
  };
}

const NOTHING: Counted = { covered: 0, total: 0 };
const plus = (a: Counted, b: Counted): Counted => ({ covered: a.covered + b.covered, total: a.total + b.total });

interface Unit {
  readonly hits: number;
  readonly count: number;
}

function add(units: Map<string, Unit>, id: string, hits: number, count: number): void {
  if (!(hits >= 0)) throw new Error(`hits of ${id}: ${hits}`);
  units.set(id, { hits: (units.get(id)?.hits ?? 0) + hits, count });
}

function total(units: ReadonlyMap<string, Unit>): Counted {
  return [...units.values()].reduce<Counted>(
    (sum, { hits, count }) => plus(sum, { covered: hits > 0 ? count : 0, total: count }),
    NOTHING,
  );
}

function branchesIn({ branches = [], branchColumns }: ReportedFile): readonly ReportedBranch[] {
  return branchColumns === undefined ? branches : eachOf(branchColumns);
}

function branchesOf(parts: readonly ReportedFile[]): Counted {
  const arms = new Map<string, Unit>();
  const counts = new Map<number, Counted>();
  for (const branch of parts.flatMap(branchesIn)) {
    if ('arm' in branch) add(arms, `${branch.line} ${branch.arm}`, branch.hits, 1);
    else {
      const known = counts.get(branch.line) ?? NOTHING;
      counts.set(branch.line, {
        covered: Math.max(known.covered, branch.taken),
        total: Math.max(known.total, branch.total),
      });
    }
  }
  return [...counts.values()].reduce(plus, total(arms));
}
