import { ReportError } from '../domain/diagnostic.ts';
import type { Batch, Chunks, Format, Head, ReportedBranch, ReportedFile, ReportedUnit } from './format.ts';
import { entryReader } from './istanbul-bytes.ts';
import { branchName, collectStatements, collectUnits, type PlaceIds, placeIds } from './istanbul-units.ts';
import { field, has, list, number, text } from './json.ts';
import { distinctIds, entriesOf, hitsOf, lineOf, someValueHas } from './json-coverage.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';

/*
 * Istanbul coverage-final.json: file → { path, statementMap, fnMap, branchMap, s, f, b }.
 *
 * Line rule (istanbul-lib-coverage's): a line is coverable if a statement starts on it, and ran as often as the one of these that ran
 * most; a statement of several lines counts on its first, and a change of one of the others is a change of it. Branches are the entries of `b`, functions those of `f`.
 *
 * Identity is the place in the source (where statements and functions begin, all of a branch), never the number of the entry: V8 reports
 * number branches anew in each run. Of several with the same place the nth is the nth in every report of the same code.
 *
 * Jest, Karma: an entry, or the whole map, may be wrapped in `{ data: … }`.
 * c8, Vitest (V8): every source line is a statement, blank lines too; each branch entry has one arm; a file that no test loaded has
 *   `all: true`, hits 0 and one function `(empty-report)`, which stays a missed function after a merge with a shard that loaded it.
 * Columns may be null, missing or infinite; `if` without else has an arm whose location is `{}`; `loc` may be missing.
 */

function* read(chunks: Chunks): Generator<Batch> {
  const ids = placeIds();
  for (const { path, value, quick, line } of jsonEntries(chunks, ['*', 'data/*'], entryReader(ids))) {
    const key = path[path.length - 1];
    if (typeof key !== 'string' || (quick === undefined && !isEntry(value))) {
      throw new ReportError('an entry is not the coverage of a file; wanted statementMap and s', line);
    }
    yield { files: [quick === undefined ? fileOf(key, value, ids) : { path: key, ...quick }] };
  }
}

function isEntry(value: unknown): boolean {
  const entry = has(value, 'data') ? field(value, 'data') : value;
  return has(entry, 'statementMap') && has(entry, 's');
}

/** One entry of Istanbul's map (coverage-final.json, Jest's `coverageMap`); throws `ReportError` for anything else. */
export function istanbulFile(path: string, value: unknown): ReportedFile {
  if (!isEntry(value)) throw new ReportError('an entry is not the coverage of a file; wanted statementMap and s');
  return fileOf(path, value, placeIds());
}

function fileOf(path: string, value: unknown, ids: PlaceIds): ReportedFile {
  const entry = has(value, 'data') ? field(value, 'data') : value;
  return { path, ...statementsOf(entry, ids), functions: functionsOf(entry, ids), branches: branchesOf(entry) };
}

function statementsOf(entry: unknown, ids: PlaceIds): Pick<ReportedFile, 'lines' | 'hits' | 'statements'> {
  const counts = field(entry, 's');
  const collected = collectStatements();
  for (const [key, location] of entriesOf(field(entry, 'statementMap'))) {
    const line = lineOf(field(field(location, 'start'), 'line'));
    collected.add({
      id: placeId(ids, { begins: location, ends: location, key }),
      line,
      hits: hitsOf(field(counts, key)),
    });
  }
  return collected.finish();
}

function functionsOf(entry: unknown, ids: PlaceIds): readonly ReportedUnit[] {
  const counts = field(entry, 'f');
  const units = collectUnits();
  for (const [key, declared] of entriesOf(field(entry, 'fnMap'))) {
    const body = field(declared, 'loc');
    const id = placeId(ids, { begins: field(declared, 'decl') ?? body, ends: body, key });
    units.add(id, hitsOf(field(counts, key)));
  }
  return units.all;
}

interface Placed {
  readonly begins: unknown;
  readonly ends: unknown;
  /** Its number, for one that has no place. */
  readonly key: string;
}

function placeId(ids: PlaceIds, { begins, ends, key }: Placed): string {
  const start = field(begins, 'start');
  const line = lineOf(field(start, 'line'));
  if (line === undefined) return key;
  return ids.of(line, number(field(start, 'column')), lineOf(field(field(ends, 'end'), 'line')));
}

function branchesOf(entry: unknown): readonly ReportedBranch[] {
  const counts = field(entry, 'b');
  const distinct = distinctIds();
  const branches: ReportedBranch[] = [];
  for (const [key, branch] of entriesOf(field(entry, 'branchMap'))) {
    const [first] = list(field(branch, 'locations'));
    const location = field(branch, 'loc') ?? first;
    const start = lineOf(field(field(location, 'start'), 'line'));
    // A branch without a line still counts: as one of the first line.
    const line = lineOf(field(branch, 'line')) ?? start ?? lineOf(field(field(first, 'start'), 'line')) ?? 1;
    const named = distinct(`${line} ${start === undefined ? key : nameOf(branch, location, start)}`);
    const name = named.slice(named.indexOf(' ') + 1);
    for (const [index, hits] of list(field(counts, key)).entries()) {
      branches.push({ line, arm: `${name}:${index}`, hits: hitsOf(hits) });
    }
  }
  return branches;
}

function nameOf(branch: unknown, location: unknown, start: number): string {
  const end = field(location, 'end');
  return branchName(text(field(branch, 'type')) ?? '', {
    column: number(field(field(location, 'start'), 'column')),
    span: (number(field(end, 'line')) ?? start) - start,
    endColumn: number(field(end, 'column')),
  });
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
