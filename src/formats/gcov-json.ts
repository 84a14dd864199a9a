import { ReportError } from '../domain/diagnostic.ts';
import type { Batch, Chunks, Format, Head, ReportedBranch, ReportedFile, ReportedUnit } from './format.ts';
import { field, has, list, text } from './json.ts';
import { hitsOf, lineOf } from './json-coverage.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';

/*
 * gcov --json-format (GCC ≥ 9): files → { file, functions, lines }; written as main.gcov.json.gz.
 *
 * Line rule: a line is covered if any record of it has a count above zero: templates, inline functions and constructors repeat a line for
 * each function that has it. `unexecuted_block` marks a line of which a part did not run: it is covered. Line 0 is code that the
 * compiler made up.
 * Branches (-b): by function and order; those of exceptions and calls are among them, as in gcov's own numbers.
 * Paths are relative to current_working_directory, which may stand behind the files.
 */

function* read(chunks: Chunks): Generator<Batch> {
  const folder = 'current_working_directory';
  let held: ReportedFile[] | undefined = [];
  try {
    for (const { at, value, line } of jsonEntries(chunks, ['files/*', folder])) {
      if (at === folder) {
        const source = text(value);
        if (source !== undefined) yield { sources: [source] };
        yield { files: held ?? [] };
        held = undefined;
      } else {
        const file = fileOf(value, line);
        if (held === undefined) yield { files: [file] };
        else held.push(file);
      }
    }
  } catch (error) {
    yield { files: held ?? [] };
    throw error;
  }
  yield { files: held ?? [] };
}

function fileOf(value: unknown, at: number): ReportedFile {
  const path = text(field(value, 'file'));
  if (path === undefined || !Array.isArray(field(value, 'lines'))) {
    throw new ReportError('an entry of files has no file and lines', at);
  }
  const lines: number[] = [];
  const hits: number[] = [];
  const branches: ReportedBranch[] = [];
  for (const written of list(field(value, 'lines'))) {
    const line = lineOf(field(written, 'line_number'));
    if (line === undefined) continue;
    lines.push(line);
    hits.push(hitsOf(field(written, 'count')));
    const owner = text(field(written, 'function_name')) ?? '';
    for (const [index, branch] of list(field(written, 'branches')).entries()) {
      branches.push({ line, arm: `${owner} ${index}`, hits: hitsOf(field(branch, 'count')) });
    }
  }
  return { path, lines, hits, branches, functions: list(field(value, 'functions')).map(functionOf) };
}

function functionOf(written: unknown): ReportedUnit {
  const name = text(field(written, 'name')) ?? text(field(written, 'demangled_name')) ?? '';
  return { id: `${String(field(written, 'start_line'))}:${name}`, hits: hitsOf(field(written, 'execution_count')) };
}

function claims(head: Head): boolean {
  if (!head.text.includes('"files"')) return false;
  const shape = shapeOf(head);
  if (has(shape, 'gcc_version')) return true;
  const [file] = list(field(shape, 'files'));
  const [line] = list(field(file, 'lines'));
  return has(line, 'unexecuted_block') && !has(shape, 'gcovr/format_version');
}

export const gcovJson: Format = {
  name: 'gcov-json',
  title: 'gcov JSON',
  kind: 'coverage',
  claims,
  read,
  documentation: {
    producers: ['gcov'],
    reads: 'lines, branches by identity, functions; gzip as gcov writes it',
    limits: 'branches of exceptions count, as in gcov’s own numbers',
  },
};
