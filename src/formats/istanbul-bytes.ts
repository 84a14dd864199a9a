import { Buffer } from 'node:buffer';
import type { ReportedBranch, ReportedFile, ReportedUnit } from './format.ts';
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

function readEntry(cursor: Cursor, ids: PlaceIds): Taken | undefined {
  const statements: Units = { keys: [], lines: [], columns: [] };
  const functions: Units = { keys: [], lines: [], columns: [] };
  const branches: Branches = { keys: [], lines: [], names: [] };
  let counts: Counts | undefined;
  let calls: Counts | undefined;
  let arms: { readonly keys: readonly number[]; readonly hits: readonly (readonly number[])[] } | undefined;
  cursor.members((key) => {
    if (key === 'statementMap') readPlaces(cursor, statements, () => cursor.place());
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

interface Place {
  line: number;
  /** −1: none. */
  column: number;
  endLine: number;
  endColumn: number;
}

function statementsOf({ lines, columns }: Units, hits: readonly number[], ids: PlaceIds) {
  const collected = collectStatements();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? 0;
    collected.add({ id: idAt(ids, line, columns[i]), line, hits: hits[i] ?? 0 });
  }
  return collected.finish();
}

function functionsOf({ lines, columns }: Units, hits: readonly number[], ids: PlaceIds): readonly ReportedUnit[] {
  const units = collectUnits();
  for (let i = 0; i < lines.length; i++) units.add(idAt(ids, lines[i] ?? 0, columns[i]), hits[i] ?? 0);
  return units.all;
}

function idAt(ids: PlaceIds, line: number, column = -1): string {
  return ids.of(line, column < 0 ? undefined : column);
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

function readPlaces(cursor: Cursor, into: Units, read: () => Place): void {
  cursor.numbered((key) => {
    const { line, column } = read();
    into.keys.push(key);
    into.lines.push(line);
    into.columns.push(column);
  });
}

/** `{"name":"f","decl":{…},"loc":{…},"line":1}` */
function readFunction(cursor: Cursor): Place {
  cursor.literal('{"name":');
  cursor.skip();
  cursor.literal(',"decl":');
  const { line, column, endLine, endColumn } = cursor.place();
  cursor.literal(',"loc":');
  cursor.place();
  if (cursor.byte() === COMMA) {
    cursor.literal(',"line":');
    cursor.integer();
  }
  cursor.literal('}');
  return { line, column, endLine, endColumn };
}

function readBranches(cursor: Cursor, into: Branches): void {
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

function readCounts(cursor: Cursor): Counts {
  const keys: number[] = [];
  const hits: number[] = [];
  cursor.numbered((key) => {
    keys.push(key);
    hits.push(cursor.integer());
  });
  return { keys, hits };
}

function readArms(cursor: Cursor) {
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

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OBJECT, OBJECT_END, LIST, LIST_END] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Walks compact JSON; once something is not as expected, `ok` is false for good and nothing moves any more. */
interface Cursor {
  readonly reset: (bytes: Buffer, start: number) => void;
  readonly ok: () => boolean;
  readonly fail: () => void;
  readonly at: () => number;
  readonly byte: () => number | undefined;
  readonly literal: (text: string) => void;
  /** Digits, at most 15. */
  readonly integer: () => number;
  /** A string without escapes. */
  readonly word: () => string;
  readonly skip: () => void;
  /** An object: calls back in front of each value, which must be read or skipped. */
  readonly members: (onKey: (key: string) => void) => void;
  /** An object whose keys are integers. */
  readonly numbered: (onKey: (key: number) => void) => void;
  /** `{"start":{"line":1,"column":0},"end":{"line":1,"column":9}}`; the same object in every call. */
  readonly place: () => Place;
}

/** One for a whole report: functions that are made once are fast. */
function createCursor(): Cursor {
  let bytes: Buffer = Buffer.alloc(0);
  let at = 0;
  let isOk = true;
  const place: Place = { line: 0, column: 0, endLine: 0, endColumn: 0 };

  function fail(): void {
    isOk = false;
    at = bytes.length;
  }

  function literal(text: string): void {
    for (let i = 0; i < text.length; i++) {
      if (bytes[at + i] !== text.charCodeAt(i)) {
        fail();
        return;
      }
    }
    at += text.length;
  }

  function integer(): number {
    const start = at;
    let value = 0;
    for (;;) {
      const digit = (bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      at++;
    }
    // A fraction, an exponent, or none at all: what follows an integer is a comma or the end of its container.
    const next = bytes[at];
    if (at === start || at - start > 15 || (next !== COMMA && next !== OBJECT_END && next !== LIST_END)) fail();
    return value;
  }

  /** −1 for null. */
  function column(): number {
    if (bytes[at] !== 0x6e) return integer();
    literal('null');
    return -1;
  }

  function stringEnd(from: number): number {
    const end = bytes.indexOf(QUOTE, from);
    return end < 0 ? bytes.length : end;
  }

  function word(): string {
    literal('"');
    const end = stringEnd(at);
    for (let i = at; i < end; i++) if (bytes[i] === BACKSLASH || (bytes[i] ?? 0) > 127) fail();
    const text = isOk ? bytes.toString('latin1', at, end) : '';
    if (isOk) at = end + 1;
    return text;
  }

  function skip(): void {
    let depth = 0;
    while (at < bytes.length) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        at++;
        while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
      } else if (byte === OBJECT || byte === LIST) depth++;
      else if (byte === OBJECT_END || byte === LIST_END) {
        if (depth === 0) return;
        depth--;
      } else if (byte === COMMA && depth === 0) return;
      at++;
    }
  }

  function entries(onEntry: () => void): void {
    literal('{');
    while (isOk && bytes[at] !== OBJECT_END) {
      const before = at;
      onEntry();
      if (bytes[at] === COMMA) at++;
      else if (bytes[at] !== OBJECT_END) fail();
      if (at === before) fail();
    }
    literal('}');
  }

  function reset(block: Buffer, start: number): void {
    bytes = block;
    at = start;
    isOk = true;
  }

  return {
    reset,
    ok: () => isOk,
    fail,
    at: () => at,
    byte: () => bytes[at],
    literal,
    integer,
    word,
    skip,
    members: (onKey) =>
      entries(() => {
        const key = word();
        literal(':');
        onKey(key);
      }),
    numbered: (onKey) =>
      entries(() => {
        literal('"');
        const start = at;
        let key = 0;
        for (; (bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57; at++) key = key * 10 + (bytes[at] ?? 0) - 48;
        if (at === start || at - start > 9) fail();
        literal('":');
        onKey(key);
      }),
    place() {
      literal('{"start":{"line":');
      place.line = integer();
      literal(',"column":');
      place.column = column();
      literal('},"end":{"line":');
      place.endLine = integer();
      literal(',"column":');
      place.endColumn = column();
      literal('}}');
      if (place.line < 1) fail();
      return place;
    },
  };
}
