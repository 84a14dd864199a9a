import { ReportError } from '../domain/diagnostic.ts';
import type { Batch, Chunks, Format, Head, ReportedBranch, ReportedFile, ReportedUnit } from './format.ts';
import { field, has, list, text } from './json.ts';
import { hitsOf, lineOf, ratioOf } from './json-coverage.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';
import { segmentLines } from './llvm-cov-segments.ts';

/*
 * llvm-cov export (clang, Swift, Rust's cargo-llvm-cov), "llvm.coverage.json.export" 2.x: data → files → { filename, segments, branches, summary }.
 *
 * Line rule: LLVM's LineCoverageStats (see llvm-cov-segments.ts), the one of `llvm-cov show` and of its LCOV export. The summary's own
 * line counts are per function and may be lower where templates or macros share lines. They stand in with -summary-only.
 *
 * Branches: [line, column, end line, end column, times true, times false, …], once per instantiation of a template: the two sides
 * of a place are two arms; an arm is taken if any instantiation took it (the summary takes the best instantiation). The two sides
 * of a condition that the compiler folded are both 0 in the file and not counted in the summary: here they count as not taken.
 * Functions: instantiations with the same first place are one function, as in the summary. -skip-functions: totals instead.
 * Exports of several binaries have several elements in `data`.
 */

function* read(chunks: Chunks): Generator<Batch> {
  let seen = 0;
  const withFunctions = new Set<string>();
  const declared = new Map<string, ReportedFile['totals']>();
  for (const { at, value, line } of jsonEntries(chunks, ['data/*/files/*', 'data/*/functions/*'])) {
    if (at === 'data/*/files/*') {
      const path = text(field(value, 'filename'));
      if (path === undefined) throw new ReportError('an entry of files has no filename', line);
      const file = fileOf(path, value);
      const functions = totalOf(value, 'functions');
      if (functions !== undefined) declared.set(path, { functions });
      seen++;
      yield { files: [file] };
    } else if (at === 'data/*/functions/*') {
      const unit = functionOf(value);
      if (unit === undefined) continue;
      withFunctions.add(unit.path);
      yield { files: [{ path: unit.path, lines: [], hits: [], functions: [unit.function] }] };
    } else throw new ReportError('data has no list of files', line);
  }
  if (seen === 0) yield { diagnostics: [{ level: 'warning', message: 'the export has no files' }] };
  for (const [path, totals] of declared) {
    if (!withFunctions.has(path) && totals !== undefined) yield { files: [{ path, lines: [], hits: [], totals }] };
  }
}

function fileOf(path: string, value: unknown): ReportedFile {
  const segments = field(value, 'segments');
  if (Array.isArray(segments)) return { path, ...segmentLines(list(segments)), branches: [...branchesOf(value)] };
  const lines = totalOf(value, 'lines');
  const branches = totalOf(value, 'branches');
  return {
    path,
    lines: [],
    hits: [],
    totals: {
      ...(lines === undefined ? {} : { lines }),
      ...(branches === undefined || branches.total === 0 ? {} : { branches }),
    },
  };
}

function totalOf(value: unknown, metric: string) {
  const counts = field(field(value, 'summary'), metric);
  return ratioOf(field(counts, 'covered'), field(counts, 'count'));
}

function* branchesOf(value: unknown): Generator<ReportedBranch> {
  for (const branch of list(field(value, 'branches'))) {
    const [from, column, to, endColumn, whenTrue, whenFalse] = list(branch);
    const line = lineOf(from);
    if (line === undefined) continue;
    const place = `${String(column)}-${String(to)}:${String(endColumn)}`;
    yield { line, arm: `${place} true`, hits: hitsOf(whenTrue) };
    yield { line, arm: `${place} false`, hits: hitsOf(whenFalse) };
  }
}

function functionOf(value: unknown): { readonly path: string; readonly function: ReportedUnit } | undefined {
  const [region] = list(field(value, 'regions'));
  const [line, column, , , , file] = list(region);
  const filenames = list(field(value, 'filenames'));
  const path = text(filenames[typeof file === 'number' ? file : 0]) ?? text(filenames[0]);
  if (path === undefined) return undefined;
  return { path, function: { id: `${String(line)}:${String(column)}`, hits: hitsOf(field(value, 'count')) } };
}

function claims(head: Head): boolean {
  if (!head.text.includes('"data"') || !head.text.includes('"files"')) return false;
  const [first] = list(field(shapeOf(head), 'data'));
  const [file] = list(field(first, 'files'));
  const isEmpty =
    Array.isArray(field(first, 'files')) && file === undefined && head.text.includes('llvm.coverage.json.export');
  return isEmpty || ['segments', 'filename', 'branches', 'expansions'].some((name) => has(file, name));
}

export const llvmCov: Format = {
  name: 'llvm-cov',
  title: 'llvm-cov export JSON',
  kind: 'coverage',
  claims,
  read,
  documentation: {
    producers: ['llvm-cov'],
    reads: 'lines by LLVM’s own rule, branches by identity, functions; totals of -summary-only',
    limits: 'conditions that the compiler folded count as branches that were not taken',
  },
};
