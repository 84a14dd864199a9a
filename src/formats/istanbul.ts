import { ReportError } from '../domain/diagnostic.ts';
import type { Batch, Chunks, Format, Head, ReportedBranch, ReportedFile, ReportedUnit } from './format.ts';
import { field, has, list } from './json.ts';
import { distinctIds, entriesOf, hitsOf, lineOf, someValueHas } from './json-coverage.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';

/*
 * Istanbul coverage-final.json: file → { path, statementMap, fnMap, branchMap, s, f, b }.
 *
 * Line rule (istanbul-lib-coverage's): a line is coverable if a statement starts on it, and ran as often as the one of these that ran
 * most; a statement of several lines counts on its first. Branches are the entries of `b`, functions those of `f`.
 *
 * Identity is the place in the source, never the number of the entry: V8 reports number branches anew in each run. Of several with the
 * same place (code that a compiler made up) the nth is the nth in every report.
 *
 * Jest, Karma: an entry, or the whole map, may be wrapped in `{ data: … }`.
 * c8, Vitest (V8): every source line is a statement, blank lines too; each branch entry has one arm; a file that no test loaded has
 *   `all: true`, hits 0 and one function `(empty-report)`, which stays a missed function after a merge with a shard that loaded it.
 * Columns may be null, missing or infinite; `if` without else has an arm whose location is `{}`; `loc` may be missing.
 */

function* read(chunks: Chunks): Generator<Batch> {
  for (const { path, value, line } of jsonEntries(chunks, ['*', 'data/*'])) {
    const key = path[path.length - 1];
    if (typeof key !== 'string' || !isEntry(value)) {
      throw new ReportError('an entry is not the coverage of a file; wanted statementMap and s', line);
    }
    yield { files: [istanbulFile(key, value)] };
  }
}

function isEntry(value: unknown): boolean {
  const entry = has(value, 'data') ? field(value, 'data') : value;
  return has(entry, 'statementMap') && has(entry, 's');
}

/** One entry of Istanbul's map (coverage-final.json, Jest's `coverageMap`); throws `ReportError` for anything else. */
export function istanbulFile(path: string, value: unknown): ReportedFile {
  if (!isEntry(value)) throw new ReportError('an entry is not the coverage of a file; wanted statementMap and s');
  const entry = has(value, 'data') ? field(value, 'data') : value;
  return { path, ...statementsOf(entry), branches: branchesOf(entry), functions: functionsOf(entry) };
}

function statementsOf(entry: unknown): Pick<ReportedFile, 'lines' | 'hits' | 'statements'> {
  const counts = field(entry, 's');
  const distinct = distinctIds();
  const statements: ReportedUnit[] = [];
  const lines = new Map<number, number>();
  for (const [id, location] of entriesOf(field(entry, 'statementMap'))) {
    const hits = hitsOf(field(counts, id));
    statements.push({ id: distinct(place(location, id)), hits });
    const line = lineOf(field(field(location, 'start'), 'line'));
    if (line !== undefined) lines.set(line, Math.max(hits, lines.get(line) ?? 0));
  }
  return { lines: [...lines.keys()], hits: [...lines.values()], statements };
}

function functionsOf(entry: unknown): readonly ReportedUnit[] {
  const counts = field(entry, 'f');
  const distinct = distinctIds();
  return entriesOf(field(entry, 'fnMap')).map(([id, declared]) => ({
    id: distinct(place(field(declared, 'decl') ?? field(declared, 'loc'), id)),
    hits: hitsOf(field(counts, id)),
  }));
}

function branchesOf(entry: unknown): readonly ReportedBranch[] {
  const counts = field(entry, 'b');
  const distinct = distinctIds();
  const branches: ReportedBranch[] = [];
  for (const [id, branch] of entriesOf(field(entry, 'branchMap'))) {
    const [first] = list(field(branch, 'locations'));
    const location = field(branch, 'loc') ?? first;
    const line =
      lineOf(field(branch, 'line')) ??
      lineOf(field(field(location, 'start'), 'line')) ??
      lineOf(field(field(first, 'start'), 'line'));
    const name = distinct(`${branchType(branch)} ${place(location, id)}`);
    for (const [index, hits] of list(field(counts, id)).entries()) {
      // A branch without a line still counts: as one of the first line.
      branches.push({ line: line ?? 1, arm: `${name}:${index}`, hits: hitsOf(hits) });
    }
  }
  return branches;
}

function branchType(branch: unknown): string {
  const type = field(branch, 'type');
  return typeof type === 'string' ? type : '';
}

/** `line:column-line:column`; the number of the entry where it has no place. */
function place(location: unknown, id: string): string {
  const start = field(location, 'start');
  const end = field(location, 'end');
  if (lineOf(field(start, 'line')) === undefined) return id;
  return `${position(start)}-${position(end)}`;
}

function position(at: unknown): string {
  return `${coordinate(field(at, 'line'))}:${coordinate(field(at, 'column'))}`;
}

function coordinate(value: unknown): string {
  return typeof value === 'number' ? String(value) : '';
}

function claims(head: Head): boolean {
  if (!head.text.includes('"statementMap"')) return false;
  const shape = shapeOf(head);
  return (
    someValueHas(shape, 'statementMap') ||
    entriesOf(shape).some(([, entry]) => has(field(entry, 'data'), 'statementMap')) ||
    someValueHas(field(shape, 'data'), 'statementMap') ||
    entriesOf(field(shape, 'data')).some(([, entry]) => has(field(entry, 'data'), 'statementMap'))
  );
}

export const istanbul: Format = {
  name: 'istanbul',
  title: 'Istanbul coverage-final.json',
  kind: 'coverage',
  claims,
  read,
  documentation: {
    producers: ['c8', 'jest', 'nyc', 'vitest'],
    reads: 'lines, branches by place, functions, statements',
    limits: 'V8 counts every line of the source, Istanbul those on which a statement starts: one run, two numbers',
  },
};
