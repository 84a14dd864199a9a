import type { ReportedUnit } from './format.ts';
import { type Field, fields } from './lcov-fields.ts';

/** The functions of one record. */
export interface LcovFunctions {
  /** `FN:line[,end],name` */
  readonly named: (name: string, line: number) => void;
  /** `FNDA:hits,name` */
  readonly ran: (name: string, hits: number) => void;
  /** `FNL:index,line[,end]` */
  readonly placed: (index: string, line: number) => void;
  /** `FNA:index,hits,name`: an alias; the function ran if one of them did. */
  readonly aliasRan: (index: string, hits: number) => void;
  readonly units: () => readonly ReportedUnit[];
}

export function lcovFunctions(): LcovFunctions {
  // Several functions may have one name (two static ones in a file that includes another): the nth FNDA belongs to the nth FN.
  const named = new Map<string, { readonly lines: number[]; readonly hits: number[] }>();
  const placed = new Map<string, { line: number; hits: number }>();

  function byName(name: string): { readonly lines: number[]; readonly hits: number[] } {
    const known = named.get(name) ?? { lines: [], hits: [] };
    if (known.lines.length + known.hits.length === 0) named.set(name, known);
    return known;
  }

  function* units(): Generator<ReportedUnit> {
    for (const [name, { lines, hits }] of named) {
      for (const [n, line] of lines.entries()) {
        const last = n === lines.length - 1;
        const own = last ? hits.slice(n) : hits.slice(n, n + 1);
        yield { id: `${line}:${name}`, hits: own.reduce((sum, each) => sum + each, 0) };
      }
      // An FNDA whose FN is missing still says that there is such a function.
      if (lines.length === 0) yield { id: `:${name}`, hits: hits.reduce((sum, each) => sum + each, 0) };
    }
    const atLine = new Map<number, number>();
    for (const { line, hits } of placed.values()) {
      const ordinal = (atLine.get(line) ?? 0) + 1;
      atLine.set(line, ordinal);
      yield { id: ordinal === 1 ? `${line}` : `${line}#${ordinal}`, hits };
    }
  }

  return {
    named: (name, line) => byName(name).lines.push(line),
    ran: (name, hits) => byName(name).hits.push(hits),
    placed: (index, line) => placed.set(index, { line, hits: placed.get(index)?.hits ?? 0 }),
    aliasRan(index, hits) {
      const place = placed.get(index);
      if (place === undefined) placed.set(index, { line: 0, hits });
      else place.hits += hits;
    },
    units: () => [...units()],
  };
}

const DIGITS = /^\d{1,10}$/;

export interface FunctionReading {
  readonly into: LcovFunctions;
  readonly hits: (written: string, number: number) => number;
}

/** Reads a line of `FN…`; returns what was wanted if it is none. */
export function readFunction(word: string, field: Field, { into, hits }: FunctionReading): string | undefined {
  const [first = '', second = '', third] = fields(field, word === 'FNDA' ? 2 : 3);
  switch (word) {
    case 'FN': {
      const hasEnd = third !== undefined && DIGITS.test(second);
      const name = third === undefined ? second : hasEnd ? third : `${second},${third}`;
      if (!DIGITS.test(first) || name === '') return 'FN:<line>,<name>';
      into.named(name, Number(first));
      return undefined;
    }
    case 'FNDA':
      if (second === '') return 'FNDA:<hits>,<name>';
      into.ran(second, hits(first, field.number));
      return undefined;
    case 'FNL':
      if (!DIGITS.test(first) || !DIGITS.test(second)) return 'FNL:<index>,<line>';
      into.placed(first, Number(second));
      return undefined;
    case 'FNA':
      if (!DIGITS.test(first) || third === undefined) return 'FNA:<index>,<hits>,<name>';
      into.aliasRan(first, hits(second, field.number));
      return undefined;
  }
  return undefined; // another record about functions, of a later lcov
}
