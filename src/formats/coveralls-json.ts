import { ReportError } from '../domain/diagnostic.ts';
import type { Batch, Chunks, Format, Head, ReportedBranch, ReportedFile } from './format.ts';
import { field, has, list, text } from './json.ts';
import { hitsOf, lineOf } from './json-coverage.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';

/*
 * Coveralls JSON (the body of its jobs API): source_files → { name, coverage, branches }.
 *
 * Line rule: the nth element of `coverage` is line n: hits, or null for no code.
 * `branches` is one flat list of [line, block, branch, hits]; some writers put a fifth number (the place in the list) behind each. Five
 * where the length does not divide by four, or where by fours some line would lie outside of the file.
 */

function* read(chunks: Chunks): Generator<Batch> {
  for (const { value, line } of jsonEntries(chunks, ['source_files/*'])) {
    const path = text(field(value, 'name'));
    const coverage = field(value, 'coverage');
    if (path === undefined || !Array.isArray(coverage)) {
      throw new ReportError('an entry of source_files has no name and list of coverage', line);
    }
    yield { files: [fileOf(path, { coverage, branches: list(field(value, 'branches')) })] };
  }
}

interface Written {
  readonly coverage: readonly unknown[];
  readonly branches: readonly unknown[];
}

function fileOf(path: string, { coverage, branches }: Written): ReportedFile {
  const lines: number[] = [];
  const hits: number[] = [];
  for (const [index, written] of coverage.entries()) {
    if (written === null) continue;
    lines.push(index + 1);
    hits.push(hitsOf(written));
  }
  return { path, lines, hits, branches: [...branchesOf(branches, coverage.length)] };
}

function* branchesOf(written: readonly unknown[], lastLine: number): Generator<ReportedBranch> {
  const width = [4, 5].find((each) => written.length % each === 0 && fits(written, each, lastLine));
  if (width === undefined) throw new ReportError('the list of branches is not one of line, block, branch and hits');
  for (let at = 0; at < written.length; at += width) {
    const line = lineOf(written[at]);
    if (line === undefined) continue;
    yield { line, arm: `${String(written[at + 1])}.${String(written[at + 2])}`, hits: hitsOf(written[at + 3]) };
  }
}

function fits(written: readonly unknown[], width: number, lastLine: number): boolean {
  for (let at = 0; at < written.length; at += width) if ((lineOf(written[at]) ?? lastLine + 1) > lastLine) return false;
  return true;
}

export const coverallsJson: Format = {
  name: 'coveralls-json',
  title: 'Coveralls JSON',
  kind: 'coverage',
  claims: (head: Head) => head.text.includes('"source_files"') && has(shapeOf(head), 'source_files'),
  read,
  documentation: {
    producers: ['gcovr'],
    reads: 'lines, branches by identity',
    limits: 'no functions',
  },
};
