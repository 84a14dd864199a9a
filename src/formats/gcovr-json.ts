import { ReportError } from '../domain/diagnostic.ts';
import type { Batch, Chunks, Format, Head, ReportedBranch, ReportedFile, ReportedUnit } from './format.ts';
import { field, has, isTrue, list, text } from './json.ts';
import { hitsOf, lineOf, ratioOf } from './json-coverage.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';

/*
 * gcovr --json (formats 0.1 to 0.15) and --json-summary.
 *
 * Line rule: a line is covered if any record of it has a count above zero. Lines, branches and functions that are marked
 * `gcovr/excluded` (GCOVR_EXCL…) or `gcovr/noncode` are left out, as in gcovr's own numbers.
 * Branches: by function, number and block; functions by name and line. The file is called `file`, in other versions `filename`.
 * The summary has totals per file and no lines.
 */

function* read(chunks: Chunks): Generator<Batch> {
  for (const { path, value, line } of jsonEntries(chunks, ['files/*'])) {
    const name = text(field(value, 'file')) ?? text(field(value, 'filename'));
    if (path.length < 2 || name === undefined) throw new ReportError('an entry of files has no file', line);
    if (has(value, 'line_total')) yield { files: [{ path: name, lines: [], hits: [], totals: totalsOf(value) }] };
    else if (Array.isArray(field(value, 'lines'))) yield { files: [fileOf(name, value)] };
    else throw new ReportError('an entry of files has no lines', line);
  }
}

function totalsOf(value: unknown): NonNullable<ReportedFile['totals']> {
  const lines = ratioOf(field(value, 'line_covered'), field(value, 'line_total'));
  const branches = ratioOf(field(value, 'branch_covered'), field(value, 'branch_total'));
  const functions = ratioOf(field(value, 'function_covered'), field(value, 'function_total'));
  return {
    ...(lines === undefined ? {} : { lines }),
    ...(branches === undefined ? {} : { branches }),
    ...(functions === undefined ? {} : { functions }),
  };
}

function fileOf(path: string, value: unknown): ReportedFile {
  const lines: number[] = [];
  const hits: number[] = [];
  const branches: ReportedBranch[] = [];
  for (const written of list(field(value, 'lines'))) {
    const line = lineOf(field(written, 'line_number'));
    if (line === undefined || isLeftOut(written)) continue;
    lines.push(line);
    hits.push(hitsOf(field(written, 'count')));
    const owner = text(field(written, 'function_name')) ?? '';
    for (const [index, branch] of list(field(written, 'branches')).entries()) {
      if (isLeftOut(branch)) continue;
      const number = field(branch, 'branchno') ?? index;
      const blocks = `${String(field(branch, 'source_block_id') ?? '')}>${String(field(branch, 'destination_block_id') ?? '')}`;
      branches.push({ line, arm: `${owner} ${String(number)} ${blocks}`, hits: hitsOf(field(branch, 'count')) });
    }
  }
  return { path, lines, hits, branches, functions: [...functionsOf(value)] };
}

function* functionsOf(value: unknown): Generator<ReportedUnit> {
  for (const written of list(field(value, 'functions'))) {
    // A function that gcovr made up for lines without one has no count.
    if (isLeftOut(written) || !has(written, 'execution_count')) continue;
    const name = text(field(written, 'name')) ?? text(field(written, 'demangled_name')) ?? '';
    yield { id: `${String(field(written, 'lineno'))}:${name}`, hits: hitsOf(field(written, 'execution_count')) };
  }
}

function isLeftOut(written: unknown): boolean {
  return isTrue(field(written, 'gcovr/excluded')) || isTrue(field(written, 'gcovr/noncode'));
}

function claims(head: Head): boolean {
  if (!head.text.includes('"gcovr/')) return false;
  const shape = shapeOf(head);
  if (has(shape, 'gcovr/format_version') || has(shape, 'gcovr/summary_format_version')) return true;
  const [file] = list(field(shape, 'files'));
  return list(field(file, 'lines')).some((line) => has(line, 'gcovr/noncode') || has(line, 'gcovr/md5'));
}

export const gcovrJson: Format = {
  name: 'gcovr-json',
  title: 'gcovr JSON',
  kind: 'coverage',
  claims,
  read,
  documentation: {
    producers: ['gcovr'],
    reads: 'lines, branches by identity, functions; totals of the summary',
    limits: 'the summary has no lines',
  },
};
