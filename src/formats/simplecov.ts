import { ReportError } from '../domain/diagnostic.ts';
import type { Batch, Chunks, Format, Head, ReportedBranch, ReportedFile, ReportedUnit } from './format.ts';
import { field, has, list, text } from './json.ts';
import { entriesOf, hitsOf, lineOf, ratioOf } from './json-coverage.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';

/*
 * SimpleCov: .resultset.json (command → coverage → file → lines) and coverage.json of its JSON formatter (coverage → file → lines).
 *
 * Line rule: the nth element of `lines` is line n; a number is its hits, null is no code, "ignored" (formatter, `:nocov:`) is left out.
 * Branches: one arm each, identified by the condition and the arm as Ruby names them (kind, number, place); they count on the line on
 * which the condition begins. Methods by name and place.
 *
 * Several commands in one result set (RSpec, Minitest, parallel workers): united by SimpleCov's rule: hits add up, and a line that one
 * command calls no code and no command ran is no code (0 + null = null: a file that a command only tracked guesses its lines).
 * SimpleCov < 0.18: a file is a bare list of lines. `:nocov:` and filters are applied by the formatters, not in the result set:
 * the result set counts lines that SimpleCov's own summary leaves out.
 */

function* readResultSet(chunks: Chunks): Generator<Batch> {
  const files = new Map<string, { readonly lines: (number | undefined)[]; readonly parts: unknown[] }>();
  for (const { path, value, line } of jsonEntries(chunks, ['*/coverage/*'])) {
    const key = path[2];
    const lines = linesOf(value);
    if (typeof key !== 'string' || lines === undefined)
      throw new ReportError('an entry of coverage has no list of lines', line);
    const known = files.get(key);
    if (known === undefined) files.set(key, { lines, parts: [value] });
    else {
      unite(known.lines, lines);
      known.parts.push(value);
    }
  }
  for (const [path, { lines, parts }] of files) {
    yield {
      files: [
        {
          path,
          ...coverable(lines),
          branches: parts.flatMap((part) => [...resultSetBranches(part)]),
          functions: parts.flatMap((part) => resultSetMethods(part)),
        },
      ],
    };
  }
}

function unite(ours: (number | undefined)[], theirs: readonly (number | undefined)[]): void {
  for (const [index, hits] of theirs.entries()) {
    const known = ours[index];
    const sum = (known ?? 0) + (hits ?? 0);
    const isCode = sum > 0 || ((known !== undefined || index >= ours.length) && hits !== undefined);
    ours[index] = isCode ? sum : undefined;
  }
}

/** Hits by index; `undefined` for no code. */
function linesOf(value: unknown): (number | undefined)[] | undefined {
  const written = Array.isArray(value) ? value : field(value, 'lines');
  if (!Array.isArray(written)) return undefined;
  return list(written).map((hits) => (hits === null || hits === 'ignored' ? undefined : hitsOf(hits)));
}

function coverable(lines: readonly (number | undefined)[]): Pick<ReportedFile, 'lines' | 'hits'> {
  const numbers: number[] = [];
  const counts: number[] = [];
  for (const [index, hits] of lines.entries()) {
    if (hits === undefined) continue;
    numbers.push(index + 1);
    counts.push(hits);
  }
  return { lines: numbers, hits: counts };
}

/** `[:if, 0, 3, 4, 3, 26]`: kind, number, first line and column, last line and column. */
const PLACE = /^\[[^,\]]{1,40}, \d{1,9}, (\d{1,9}),/;

function* resultSetBranches(value: unknown): Generator<ReportedBranch> {
  for (const [condition, arms] of entriesOf(field(value, 'branches'))) {
    const line = lineOf(Number(PLACE.exec(condition)?.[1])) ?? 1;
    for (const [arm, hits] of entriesOf(arms)) yield { line, arm: `${condition} ${arm}`, hits: hitsOf(hits) };
  }
}

function resultSetMethods(value: unknown): readonly ReportedUnit[] {
  return entriesOf(field(value, 'methods')).map(([id, hits]) => ({ id, hits: hitsOf(hits) }));
}

function* readFormatted(chunks: Chunks): Generator<Batch> {
  for (const { path, value, line } of jsonEntries(chunks, ['coverage/*'])) {
    const key = path[1];
    if (typeof key !== 'string') throw new ReportError('coverage is not an object of files', line);
    const lines = linesOf(value);
    const totals = ratioOf(field(value, 'covered_lines'), field(value, 'total_lines'));
    if (lines === undefined && totals === undefined)
      throw new ReportError('an entry of coverage has no list of lines', line);
    yield {
      files: [
        {
          path: key,
          ...coverable(lines ?? []),
          branches: [...formattedBranches(value)],
          functions: formattedMethods(value),
          ...(lines === undefined && totals !== undefined ? { totals: { lines: totals } } : {}),
        },
      ],
    };
  }
}

function* formattedBranches(value: unknown): Generator<ReportedBranch> {
  for (const [index, branch] of list(field(value, 'branches')).entries()) {
    const hits = field(branch, 'coverage');
    const line = lineOf(field(branch, 'report_line')) ?? lineOf(field(branch, 'start_line'));
    if (hits === 'ignored' || line === undefined) continue;
    yield { line, arm: `${index} ${text(field(branch, 'type')) ?? ''}`, hits: hitsOf(hits) };
  }
}

function formattedMethods(value: unknown): readonly ReportedUnit[] {
  return list(field(value, 'methods')).flatMap((method) => {
    const hits = field(method, 'coverage');
    const id = `${String(field(method, 'start_line'))}:${text(field(method, 'name')) ?? ''}`;
    return hits === 'ignored' ? [] : [{ id, hits: hitsOf(hits) }];
  });
}

function isFileCoverage(value: unknown): boolean {
  return Array.isArray(value) || Array.isArray(field(value, 'lines'));
}

function claimsResultSet(head: Head): boolean {
  if (!head.text.includes('"coverage"')) return false;
  return entriesOf(shapeOf(head)).some(([, command]) => {
    const files = entriesOf(field(command, 'coverage'));
    return files.length === 0 ? has(command, 'coverage') && has(command, 'timestamp') : isFileCoverage(files[0]?.[1]);
  });
}

function claimsFormatted(head: Head): boolean {
  if (!head.text.includes('"coverage"')) return false;
  const shape = shapeOf(head);
  const [first] = entriesOf(field(shape, 'coverage'));
  return has(field(shape, 'meta'), 'simplecov_version') || Array.isArray(field(first?.[1], 'lines'));
}

export const simplecovResultSet: Format = {
  name: 'simplecov-resultset',
  title: 'SimpleCov .resultset.json',
  kind: 'coverage',
  claims: claimsResultSet,
  read: readResultSet,
  documentation: {
    producers: ['simplecov'],
    reads: 'lines, branches by identity, methods; several commands united by SimpleCov’s rule',
    limits: '`:nocov:` and filters are not applied in the file: SimpleCov’s own summary may count fewer lines',
  },
};

export const simplecovJson: Format = {
  name: 'simplecov-json',
  title: 'SimpleCov JSON formatter',
  kind: 'coverage',
  claims: claimsFormatted,
  read: readFormatted,
  documentation: {
    producers: ['simplecov'],
    reads: 'lines, branches, methods',
    limits: 'branches are identified by their order',
  },
};
