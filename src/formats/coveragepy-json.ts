import { ReportError } from '../domain/diagnostic.ts';
import type { Batch, Chunks, Format, Head, ReportedBranch, ReportedFile, ReportedUnit } from './format.ts';
import { field, has, list } from './json.ts';
import { entriesOf, lineOf } from './json-coverage.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';

/*
 * coverage.py JSON (coverage json; formats 1 to 3, coverage ≥ 5.0): files → { executed_lines, missing_lines, excluded_lines, … }.
 *
 * Line rule: executed_lines are covered, missing_lines are not; excluded lines are in neither. No counts of executions: hits are 0 or 1.
 * A branch is a jump from one line to another (a negative target is the exit of the function or module that begins there); the
 * pair is its identity. Functions (≥ 7.6): covered if one of their lines ran; the region '' is what lies outside of them.
 *
 * meta.timestamp has no time zone: it does not tell when the run began. Contexts are not read. The percentages of the summary mix lines
 * and branches where branches were measured (metric `lines-and-branches`).
 */

function* read(chunks: Chunks): Generator<Batch> {
  for (const { path, value, line } of jsonEntries(chunks, ['files/*'])) {
    const [, key] = path;
    if (typeof key !== 'string' || !has(value, 'executed_lines') || !has(value, 'missing_lines')) {
      throw new ReportError('an entry of files has no executed_lines and missing_lines', line);
    }
    yield { files: [fileOf(key, value)] };
  }
}

function fileOf(path: string, value: unknown): ReportedFile {
  const executed = linesOf(value, 'executed_lines');
  const missing = linesOf(value, 'missing_lines');
  return {
    path,
    lines: [...executed, ...missing],
    hits: [...executed.map(() => 1), ...missing.map(() => 0)],
    branches: [...branchesOf(value, 'executed_branches', 1), ...branchesOf(value, 'missing_branches', 0)],
    functions: functionsOf(value),
  };
}

function linesOf(value: unknown, name: string): readonly number[] {
  return list(field(value, name)).flatMap((written) => lineOf(written) ?? []);
}

function* branchesOf(value: unknown, name: string, hits: number): Generator<ReportedBranch> {
  for (const jump of list(field(value, name))) {
    const [from, to] = list(jump);
    const line = lineOf(from);
    if (line !== undefined && typeof to === 'number') yield { line, arm: String(to), hits };
  }
}

function functionsOf(value: unknown): readonly ReportedUnit[] {
  const functions: ReportedUnit[] = [];
  for (const [name, region] of entriesOf(field(value, 'functions'))) {
    const executed = linesOf(region, 'executed_lines').length;
    const measured = executed + linesOf(region, 'missing_lines').length;
    if (name !== '' && measured > 0) functions.push({ id: name, hits: executed > 0 ? 1 : 0 });
  }
  return functions;
}

function claims(head: Head): boolean {
  if (!head.text.includes('"meta"')) return false;
  const shape = shapeOf(head);
  return (
    has(shape, 'files') && (has(field(shape, 'meta'), 'branch_coverage') || has(field(shape, 'meta'), 'show_contexts'))
  );
}

export const coveragepyJson: Format = {
  name: 'coveragepy-json',
  title: 'coverage.py JSON',
  kind: 'coverage',
  claims,
  read,
  documentation: {
    producers: ['coverage.py'],
    reads: 'lines, branches by identity, functions',
    limits: 'no execution counts',
  },
};
