import type { Buffer } from 'node:buffer';
import type { ReportedBranch, ReportedFile, ReportedUnit } from './format.ts';
import { COMMA, createCursor, type JsonCursor, LIST_END, type Place } from './istanbul-cursor.ts';
import { branchName, collectStatements, collectUnits, type PlaceIds } from './istanbul-units.ts';

/**
 * Reads entries of coverage-final.json from their bytes, without making objects of them. It knows the one way in which
 * every version of Istanbul and v8-to-istanbul writes it (compact, keys in this order, counts as integers); for anything else it says
 * `undefined`, and the entry is parsed.
 */
export function entryReader(ids: PlaceIds): (bytes: Buffer, start: number) => Taken | undefined {
  const cursor = createCursor();
  return (bytes, start) => {
    cursor.reset(bytes, start);
    return readEntry(cursor, ids);
  };
}

function readEntry(cursor: JsonCursor, ids: PlaceIds): Taken | undefined {
  const statements: Units = { keys: [], lines: [], columns: [], ends: [] };
  const functions: Units = { keys: [], lines: [], columns: [], ends: [] };
  const branches: Branches = { keys: [], lines: [], names: [] };
  let counts: Counts | undefined;
  let calls: Counts | undefined;
  let arms: { readonly keys: readonly number[]; readonly hits: readonly (readonly number[])[] } | undefined;
  cursor.members((key) => {
    const isTwice =
      (key === 's' && counts !== undefined) ||
      (key === 'f' && calls !== undefined) ||
      (key === 'b' && arms !== undefined);
    if (isTwice) cursor.fail();
    else if (key === 'statementMap') readPlaces(cursor, statements, () => cursor.place());
    else if (key === 'fnMap') readPlaces(cursor, functions, () => readFunction(cursor));
    else if (key === 'branchMap') readBranches(cursor, branches);
    else if (key === 's') counts = readCounts(cursor);
    else if (key === 'f') calls = readCounts(cursor);
    else if (key === 'b') arms = readArms(cursor);
    else if (key === 'data') cursor.fail();
    else cursor.skip();
  });
  if (!cursor.ok() || counts === undefined || calls === undefined || arms === undefined) return undefined;
  if (!sameKeys(statements.keys, counts.keys) || !sameKeys(functions.keys, calls.keys)) return undefined;
  if (!sameKeys(branches.keys, arms.keys)) return undefined;
  const value = {
    ...statementsOf(statements, counts.hits, ids),
    functions: functionsOf(functions, calls.hits, ids),
    branches: branchesOf(branches, arms.hits),
  };
  return { value, end: cursor.at() };
}

interface Taken {
  readonly value: Omit<ReportedFile, 'path'>;
  /** Behind the entry. */
  readonly end: number;
}

interface Units {
  readonly keys: number[];
  readonly lines: number[];
  /** −1: none. */
  readonly columns: number[];
  /** Their last lines. */
  readonly ends: number[];
}

interface Branches {
  readonly keys: number[];
  readonly lines: number[];
  readonly names: string[];
}

interface Counts {
  readonly keys: readonly number[];
  readonly hits: readonly number[];
}

function statementsOf({ lines, columns, ends }: Units, hits: readonly number[], ids: PlaceIds) {
  const collected = collectStatements();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? 0;
    collected.add({ id: idAt(ids, line, columns[i], ends[i]), line, hits: hits[i] ?? 0 });
  }
  return collected.finish();
}

function functionsOf({ lines, columns, ends }: Units, hits: readonly number[], ids: PlaceIds): readonly ReportedUnit[] {
  const units = collectUnits();
  for (let i = 0; i < lines.length; i++) units.add(idAt(ids, lines[i] ?? 0, columns[i], ends[i]), hits[i] ?? 0);
  return units.all;
}

function idAt(ids: PlaceIds, line: number, column = -1, endLine = line): string {
  return ids.of(line, column < 0 ? undefined : column, endLine);
}

function branchesOf({ lines, names }: Branches, hits: readonly (readonly number[])[]): readonly ReportedBranch[] {
  const branches: ReportedBranch[] = [];
  const seen = new Map<string, number>();
  for (const [i, line] of lines.entries()) {
    const name = names[i] ?? '';
    const times = (seen.get(`${line} ${name}`) ?? 0) + 1;
    seen.set(`${line} ${name}`, times);
    const distinct = times === 1 ? name : `${name}#${times}`;
    for (const [index, count] of (hits[i] ?? []).entries())
      branches.push({ line, arm: `${distinct}:${index}`, hits: count });
  }
  return branches;
}

function sameKeys(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function readPlaces(cursor: JsonCursor, into: Units, read: () => Place): void {
  cursor.numbered((key) => {
    const { line, column, endLine } = read();
    into.keys.push(key);
    into.lines.push(line);
    into.columns.push(column);
    into.ends.push(endLine);
  });
}

/** `{"name":"f","decl":{…},"loc":{…},"line":1}`: from where it is declared to the end of its body. */
function readFunction(cursor: JsonCursor): Place {
  cursor.literal('{"name":');
  cursor.skip();
  cursor.literal(',"decl":');
  const { line, column } = cursor.place();
  cursor.literal(',"loc":');
  const { endLine, endColumn } = cursor.place();
  if (cursor.byte() === COMMA) {
    cursor.literal(',"line":');
    cursor.integer();
  }
  cursor.literal('}');
  return { line, column, endLine, endColumn };
}

function readBranches(cursor: JsonCursor, into: Branches): void {
  cursor.numbered((key) => {
    let type = '';
    let line: number | undefined;
    let start = 0;
    let place = { column: -1, span: 0, endColumn: -1 };
    cursor.members((part) => {
      if (part === 'type') type = cursor.word();
      else if (part === 'line') line = cursor.integer();
      else if (part === 'loc') {
        const { line: first, column, endLine, endColumn } = cursor.place();
        start = first;
        place = { column, span: endLine - first, endColumn };
      } else cursor.skip();
    });
    // Without a place, or with a line of its own that is not that of the place: left to the other reader.
    if (start === 0 || (line !== undefined && line !== start)) cursor.fail();
    const { column, span, endColumn } = place;
    into.keys.push(key);
    into.lines.push(start);
    into.names.push(branchName(type, { column: none(column), span, endColumn: none(endColumn) }));
  });
}

function none(column: number): number | undefined {
  return column < 0 ? undefined : column;
}

function readCounts(cursor: JsonCursor): Counts {
  const keys: number[] = [];
  const hits: number[] = [];
  cursor.numbered((key) => {
    keys.push(key);
    hits.push(cursor.integer());
  });
  return { keys, hits };
}

function readArms(cursor: JsonCursor) {
  const keys: number[] = [];
  const hits: number[][] = [];
  cursor.numbered((key) => {
    const arms: number[] = [];
    cursor.literal('[');
    while (cursor.ok() && cursor.byte() !== LIST_END) {
      if (arms.length > 0) cursor.literal(',');
      arms.push(cursor.integer());
    }
    cursor.literal(']');
    keys.push(key);
    hits.push(arms);
  });
  return { keys, hits };
}
