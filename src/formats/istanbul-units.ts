import type { ReportedFile, ReportedUnit } from './format.ts';

/**
 * Ids of the places on which statements and functions begin, `12:4`, and of those of several lines also where they end, `12:4-15`: a change of
 * a line of theirs is one of theirs (compare/own-lines.ts). Each string is made once for a whole report.
 */
export interface PlaceIds {
  readonly of: (line: number, column: number | undefined, endLine?: number) => string;
}

/** More different places than a report of any size has; beyond it, ids are made anew. */
const MOST = 500_000;
const COLUMNS = 4096;
const SPAN = 4096;

export function placeIds(): PlaceIds {
  const known = new Map<number, string>();
  const spans = new Map<number, string>();

  function spanning(line: number, column: number | undefined, endLine: number): string {
    const key = (line * COLUMNS + (column ?? COLUMNS)) * SPAN + endLine - line;
    const isKey = column !== undefined && column >= 0 && column < COLUMNS && endLine - line < SPAN;
    const id = isKey ? spans.get(key) : undefined;
    if (id !== undefined) return id;
    const made = `${line}:${column ?? ''}-${endLine}`;
    if (isKey && spans.size < MOST) spans.set(key, made);
    return made;
  }

  return {
    of(line, column, endLine = line) {
      if (endLine > line) return spanning(line, column, endLine);
      const key = line * COLUMNS + (column ?? COLUMNS);
      // A place without column, or beyond column 4095 (minified code), has no number of its own.
      if (column === undefined || !(column >= 0 && column < COLUMNS)) return `${line}:${column ?? ''}`;
      const id = known.get(key);
      if (id !== undefined) return id;
      const made = `${line}:${column}`;
      if (known.size < MOST) known.set(key, made);
      return made;
    },
  };
}

/** Statements of one file, and the lines on which they begin. */
export interface StatementCollector {
  readonly add: (statement: { readonly id: string; readonly line: number | undefined; readonly hits: number }) => void;
  readonly finish: () => Pick<ReportedFile, 'lines' | 'hits' | 'statements'>;
}

export function collectStatements(): StatementCollector {
  const units = collectUnits();
  const lines: number[] = [];
  const hits: number[] = [];
  /** Places in `lines`, once they are no longer ascending. */
  let places: Map<number, number> | undefined;
  let last = 0;

  function addLine(line: number, count: number): void {
    if (line > last && places === undefined) {
      last = line;
      lines.push(line);
      hits.push(count);
      return;
    }
    if (line !== last) places ??= new Map(lines.map((known, place) => [known, place]));
    const place = line === last && places === undefined ? lines.length - 1 : places?.get(line);
    if (place !== undefined) hits[place] = Math.max(count, hits[place] ?? 0);
    else {
      places?.set(line, lines.length);
      lines.push(line);
      hits.push(count);
    }
  }

  return {
    add({ id, line, hits: count }) {
      units.add(id, count);
      if (line !== undefined) addLine(line, count);
    },
    finish: () => ({ lines, hits, statements: units.all }),
  };
}

export interface UnitCollector {
  readonly all: readonly ReportedUnit[];
  /** The second of one id is another unit, `12:4#2`: the nth of a place is the nth in every report of the same code. */
  readonly add: (id: string, hits: number) => void;
}

export function collectUnits(): UnitCollector {
  const all: ReportedUnit[] = [];
  const seen = new Map<string, number>();
  return {
    all,
    add(id, hits) {
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      all.push({ id: times === 1 ? id : `${id}#${times}`, hits });
    },
  };
}

/** A branch by its kind and place, on the line on which it begins. */
export function branchName(
  type: string,
  place: { readonly column: number | undefined; readonly span: number; readonly endColumn: number | undefined },
): string {
  return `${type} ${place.column ?? ''}+${place.span}:${place.endColumn ?? ''}`;
}
