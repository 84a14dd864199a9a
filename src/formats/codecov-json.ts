import { ReportError } from '../domain/diagnostic.ts';
import type { Batch, Chunks, Format, Head, ReportedBranch, ReportedFile } from './format.ts';
import { field, has } from './json.ts';
import { entriesOf, hitsOf, lineOf } from './json-coverage.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';

/*
 * Codecov's custom JSON: coverage → file → { "line": value } or a list whose first element is line 0. cargo llvm-cov --codecov writes it.
 *
 * Line rule: a number is hits; "1/2" is a line of which one branch (cargo llvm-cov: region) of two ran, covered if at least one did;
 * `true` is a line that ran in part; null is no code.
 */

const PARTIAL = /^\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*$/;

function* read(chunks: Chunks): Generator<Batch> {
  for (const { path, value, line } of jsonEntries(chunks, ['coverage/*'])) {
    const [, key] = path;
    if (typeof key !== 'string' || typeof value !== 'object' || value === null) {
      throw new ReportError('an entry of coverage has no lines; wanted an object or a list', line);
    }
    yield { files: [fileOf(key, value)] };
  }
}

function fileOf(path: string, value: object): ReportedFile {
  const lines: number[] = [];
  const hits: number[] = [];
  const branches: ReportedBranch[] = [];
  for (const [key, written] of Object.entries(value)) {
    const line = lineOf(Number(key));
    if (line === undefined || written === null) continue;
    const [, taken, total] = (typeof written === 'string' ? PARTIAL.exec(written) : null) ?? [];
    lines.push(line);
    hits.push(taken === undefined ? hitsOf(written) : Number(taken));
    if (Number(total) > 1) branches.push({ line, taken: Number(taken), total: Number(total) });
    else if (written === true) branches.push({ line, taken: 1, total: 2 });
  }
  return { path, lines, hits, branches };
}

function claims(head: Head): boolean {
  if (!head.text.includes('"coverage"')) return false;
  const shape = shapeOf(head);
  const coverage = field(shape, 'coverage');
  const [first] = entriesOf(coverage);
  if (first === undefined || has(shape, 'meta')) return false;
  const [, file] = first;
  return Array.isArray(file) || (entriesOf(file).length > 0 && entriesOf(file).every(([key]) => /^\d{1,9}$/.test(key)));
}

export const codecovJson: Format = {
  name: 'codecov-json',
  title: 'Codecov JSON',
  kind: 'coverage',
  claims,
  read,
  documentation: {
    producers: ['cargo llvm-cov'],
    reads: 'lines, branches (how many, not which)',
    limits: 'cargo llvm-cov writes regions where others write branches',
  },
};
