import type { ReportedUnit } from './format.ts';
import { plainInteger, readHits } from './hits.ts';
import { commaFrom, type Field, HIGHEST_LINE } from './lcov-fields.ts';

/** The functions of one record: `FN:line[,end],name` with `FNDA:hits,name`, or `FNL:index,line[,end]` with `FNA:index,hits,name`. */
export interface LcovFunctions {
  /** Reads one of these lines; returns what was wanted if it is none. */
  readonly read: (word: FunctionWord, field: Field) => string | undefined;
  readonly units: () => readonly ReportedUnit[];
}

export type FunctionWord = 'FN' | 'FNDA' | 'FNL' | 'FNA';

export function lcovFunctions(odd: (why: string, line: number) => void): LcovFunctions {
  const lines: number[] = [];
  const names: string[] = [];
  const ran: string[] = [];
  const hits: number[] = [];
  const placed = new Map<number, { line: number; hits: number }>();

  function countAt(field: Field, start: number, end: number): number {
    const plain = plainInteger(field.bytes, start, end);
    if (plain >= 0) return plain;
    const read = readHits(field.bytes.toString('latin1', start, Math.min(end, start + 80)));
    if (read.odd !== undefined) odd(read.odd, field.number);
    return read.hits;
  }

  function read(word: FunctionWord, field: Field): string | undefined {
    const { bytes, end } = field;
    const from = field.start + word.length + 1;
    const comma = commaFrom(bytes, from, end);
    const first = comma < 0 ? -1 : plainInteger(bytes, from, comma);
    const next = comma + 1;
    const second = comma < 0 ? -1 : commaFrom(bytes, next, end);
    switch (word) {
      case 'FN': {
        // The second field is the last line only if it is a number: a name may have commas itself.
        const hasEnd = second >= 0 && plainInteger(bytes, next, second) >= 0;
        const name = hasEnd ? second + 1 : next;
        if (first < 0 || first > HIGHEST_LINE || name === end) return 'FN:<line>,<name>';
        lines.push(first);
        names.push(bytes.toString('utf8', name, end));
        return undefined;
      }
      case 'FNDA':
        if (comma < 0 || next === end) return 'FNDA:<hits>,<name>';
        ran.push(bytes.toString('utf8', next, end));
        hits.push(countAt(field, from, comma));
        return undefined;
      case 'FNL': {
        const line = plainInteger(bytes, next, second < 0 ? end : second);
        if (first < 0 || line < 0 || line > HIGHEST_LINE) return 'FNL:<index>,<line>';
        placed.set(first, { line, hits: placed.get(first)?.hits ?? 0 });
        return undefined;
      }
      case 'FNA': {
        if (first < 0 || second < 0) return 'FNA:<index>,<hits>,<name>';
        const place = placed.get(first) ?? { line: 0, hits: 0 };
        place.hits += countAt(field, next, second);
        placed.set(first, place);
        return undefined;
      }
    }
  }

  return {
    read,
    units() {
      const units: ReportedUnit[] = [];
      if (names.length + ran.length > 0) namedUnits({ lines, names, ran, hits }, units);
      if (placed.size > 0) placedUnits(placed.values(), units);
      return units;
    },
  };
}

interface Named {
  readonly lines: readonly number[];
  readonly names: readonly string[];
  readonly ran: readonly string[];
  readonly hits: readonly number[];
}

function namedUnits({ lines, names, ran, hits }: Named, units: ReportedUnit[]): void {
  const inOrder = names.length === ran.length && names.every((name, i) => name === ran[i]);
  const counts = inOrder ? undefined : hitsByName(ran, hits);
  for (const [i, name] of names.entries()) {
    const own = counts === undefined ? hits[i] : counts.get(name)?.shift();
    units.push({ id: `${lines[i] ?? 0}:${name}`, hits: own ?? 0 });
  }
  if (counts === undefined) return;
  // An FNDA whose FN is missing still says that there is such a function.
  const defined = new Set(names);
  for (const [name, rest] of counts) {
    if (!defined.has(name)) units.push({ id: `:${name}`, hits: rest.reduce((sum, each) => sum + each, 0) });
  }
}

/** Several functions may have one name (static ones of included files): the nth FNDA belongs to the nth FN. */
function hitsByName(ran: readonly string[], hits: readonly number[]): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const [i, name] of ran.entries()) {
    const known = counts.get(name);
    if (known === undefined) counts.set(name, [hits[i] ?? 0]);
    else known.push(hits[i] ?? 0);
  }
  return counts;
}

/** Aliases of one place are one function: it ran if one of them did. */
function placedUnits(places: Iterable<{ readonly line: number; readonly hits: number }>, units: ReportedUnit[]): void {
  const atLine = new Map<number, number>();
  for (const { line, hits } of places) {
    const ordinal = (atLine.get(line) ?? 0) + 1;
    atLine.set(line, ordinal);
    units.push({ id: ordinal === 1 ? `${line}` : `${line}#${ordinal}`, hits });
  }
}
