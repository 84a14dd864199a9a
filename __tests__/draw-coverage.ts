import type { Coverage, FileCoverage, FileDetail, LineBranches } from '../src/domain/coverage.ts';
import { byText, type RepoPath, repoPath } from '../src/domain/text.ts';
import { detailOf } from '../src/merge/coverage-detail.ts';
import { createFilePacker } from '../src/merge/coverage-pack.ts';

const EMPTY: Omit<FileDetail, 'path'> = {
  lines: new Uint32Array(0),
  hits: new Uint32Array(0),
  branches: new Map(),
  functions: new Map(),
  statements: new Map(),
  totals: {},
};

/** A file of which only what matters is said. */
export function packed(path: string, detail: Partial<FileDetail> = {}): FileCoverage {
  return createFilePacker().detail({ ...EMPTY, path: repoPath(path), ...detail });
}

/**
 * A file as a strip, one character a line from line 1: `+` covered, `-` missed, `.` no code, and of lines with two branches
 * `1` one taken, `2` both, `0` none (the line is covered unless it is `0`).
 */
export function drawFile(path: string, strip: string): FileCoverage {
  const lines: number[] = [];
  const hits: number[] = [];
  const branches = new Map<number, LineBranches>();
  for (const [index, mark] of [...strip].entries()) {
    if (mark === '.' || mark === ' ') continue;
    lines.push(index + 1);
    hits.push(mark === '-' || mark === '0' ? 0 : 1);
    if (mark !== '+' && mark !== '-') branches.set(index + 1, { taken: Number(mark), total: 2 });
  }
  return packed(path, { lines: Uint32Array.from(lines), hits: Uint32Array.from(hits), branches });
}

/** `coverage({ 'src/a.py': '++-.+' })` */
export function coverage(
  strips: Readonly<Record<string, string>>,
  options: Partial<Pick<Coverage, 'formats' | 'reports' | 'unresolved' | 'asWritten'>> = {},
): Coverage {
  const files = Object.entries(strips)
    .map(([path, strip]): [RepoPath, FileCoverage] => [repoPath(path), drawFile(path, strip)])
    .sort(([a], [b]) => byText(a, b));
  return { files: new Map(files), formats: ['lcov'], reports: 1, unresolved: [], ...options };
}

/** The way back: what of a file is covered. */
export function strip(file: FileCoverage): string {
  const { lines, hits, branches } = detailOf(file);
  const marks: string[] = [];
  for (const [index, line] of lines.entries()) {
    while (marks.length < line - 1) marks.push('.');
    const taken = branches.get(line)?.taken;
    marks.push(taken !== undefined ? String(taken) : (hits[index] ?? 0) > 0 ? '+' : '-');
  }
  return marks.join('');
}
