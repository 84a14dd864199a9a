import type { Buffer } from 'node:buffer';
import { type Diagnostic, ReportError } from '../domain/diagnostic.ts';
import { quote } from '../domain/printable.ts';
import type { ReportedFile } from './format.ts';
import { plainInteger, readHits } from './hits.ts';
import { COMMA, commaFrom, type Field, HIGHEST_LINE } from './lcov-fields.ts';
import { readFunction } from './lcov-functions.ts';
import { type Declared, type LcovRecord, lcovRecord, reportedFile } from './lcov-record.ts';
import type { OnLine } from './lines.ts';
import { tolerated } from './tolerated.ts';

export interface LcovParser {
  readonly line: OnLine;
  /** The files that are complete since the last call. */
  readonly take: () => readonly ReportedFile[];
  /** No more lines: an open record is kept as far as it was read. */
  readonly end: () => void;
  readonly diagnostics: () => readonly Omit<Diagnostic, 'file'>[];
  /** Throws `ReportError` if the file was cut or has lines that say nothing. */
  readonly check: () => void;
}

export function lcovParser(): LcovParser {
  const odd = tolerated();
  let files: ReportedFile[] = [];
  let record: LcovRecord | undefined;
  /** Line of a `TN` that no `SF` follows yet. */
  let waiting: number | undefined;
  let broken: ReportError | undefined;
  let brokenLines = 0;

  function malformed({ bytes, start, end, number }: Field, wanted: string): void {
    brokenLines++;
    broken ??= new ReportError(
      `found ${quote(bytes.toString('utf8', start, Math.min(end, start + 240)))}, wanted ${wanted}`,
      number,
    );
  }

  function close(current: LcovRecord): void {
    const found = current.declared.get('LF') ?? 0;
    if (current.lines.length > 0 && found > current.lines.length) {
      odd.add(
        `the record declares ${found} lines (LF) and lists ${current.lines.length} (DA): those that are listed count`,
        current.at,
      );
    }
    files.push(reportedFile(current));
    record = undefined;
  }

  function open(path: string, number: number): void {
    waiting = undefined;
    if (record !== undefined) {
      brokenLines++;
      broken ??= new ReportError('the record has no end_of_record before the next SF: it was cut', record.at);
      close(record);
    }
    record = lcovRecord(path, number);
  }

  function count({ bytes, start, end, number }: Field, what: string): number {
    const plain = plainInteger(bytes, start, end);
    if (plain >= 0) return plain;
    const read = readHits(bytes.toString('latin1', start, Math.min(end, start + 80)));
    if (read.odd !== undefined) odd.add(`the ${what} of a line are ${read.odd}: read as 0`, number);
    return read.hits;
  }

  function line(bytes: Buffer, start: number, end: number, number: number): void {
    const first = bytes[start];
    if (first === LETTER_D && bytes[start + 1] === LETTER_A && bytes[start + 2] === COLON) {
      lineData({ bytes, start, end, number });
      return;
    }
    if (end === start || first === HASH) return;
    let colon = start;
    while (colon < end && colon < start + 5 && bytes[colon] !== COLON) colon++;
    if (bytes[colon] === COLON && colon < end)
      keyword(bytes.toString('latin1', start, colon), { bytes, start, end, number });
    else other({ bytes, start, end, number });
  }

  function lineData(field: Field): void {
    const { bytes, start, end, number } = field;
    const comma = commaFrom(bytes, start + 3, end);
    const at = comma < 0 ? -1 : plainInteger(bytes, start + 3, comma);
    if (record === undefined || at < 0 || at > HIGHEST_LINE) {
      malformed(field, record === undefined ? 'SF:<file> before it' : 'DA:<line>,<hits>');
      return;
    }
    const second = commaFrom(bytes, comma + 1, end);
    const hits = count({ bytes, start: comma + 1, end: second < 0 ? end : second, number }, 'hits');
    if (at === 0) return;
    record.lines.push(at);
    record.hits.push(hits);
  }

  function branch(field: Field, current: LcovRecord): void {
    const { bytes, start, end, number } = field;
    const comma = commaFrom(bytes, start + 5, end);
    let last = end - 1;
    while (last > comma && bytes[last] !== COMMA) last--;
    const at = comma < 0 ? -1 : plainInteger(bytes, start + 5, comma);
    if (at < 0 || at > HIGHEST_LINE || commaFrom(bytes, comma + 1, last) < 0) {
      malformed(field, 'BRDA:<line>,<block>,<branch>,<taken>');
      return;
    }
    const notRun = end - last === 2 && bytes[last + 1] === HYPHEN;
    const hits = notRun ? 0 : count({ bytes, start: last + 1, end, number }, 'counts of a branch');
    if (at > 0) current.branches.push({ line: at, arm: bytes.toString('utf8', comma + 1, last), hits });
  }

  function functionHits(written: string, number: number): number {
    const read = readHits(written);
    if (read.odd !== undefined) odd.add(`the hits of a function are ${read.odd}: read as 0`, number);
    return read.hits;
  }

  function keyword(word: string, field: Field): void {
    const { bytes, start, end, number } = field;
    if (word === 'SF') {
      open(bytes.toString('utf8', start + 3, end), number);
      return;
    }
    if (word === 'TN') {
      waiting = number;
      return;
    }
    if (record === undefined) {
      if (OWN_WORDS.has(word)) malformed(field, 'SF:<file> before it');
      else if (!OTHER_WORD.test(word)) malformed(field, 'SF:<file>');
      return;
    }
    if (word === 'BRDA') branch(field, record);
    else if (word.startsWith('FN') && !isDeclared(word)) {
      const wanted = readFunction(word, field, { into: record.functions, hits: functionHits });
      if (wanted !== undefined) malformed(field, wanted);
    } else if (isDeclared(word))
      record.declared.set(word, count({ bytes, start: start + word.length + 1, end, number }, 'totals'));
    else if (!OTHER_WORD.test(word)) malformed(field, 'an LCOV record');
  }

  /** A line without keyword. */
  function other(field: Field): void {
    const { bytes, start, end, number } = field;
    const text = bytes.toString('latin1', start, Math.min(end, start + 64)).trim();
    if (text === '' || text === 'EOF') return;
    if (!text.startsWith(END)) {
      malformed(field, record === undefined ? 'TN:<test> or SF:<file>' : 'DA:, BRDA:, FN: … or end_of_record');
      return;
    }
    if (record === undefined) malformed(field, 'SF:<file> before it');
    else close(record);
    // Two files put together: the first had no line feed at its end.
    if (text.length > END.length) line(bytes, start + END.length, end, number);
  }

  return {
    line,
    take() {
      const taken = files;
      files = [];
      return taken;
    },
    end() {
      if (record !== undefined) {
        const { at } = record;
        close(record);
        broken = new ReportError('the file ends in this record, before its end_of_record: it was cut', at);
      } else if (waiting !== undefined) {
        broken = new ReportError('the file ends after TN, before a record: it was cut', waiting);
      }
    },
    diagnostics: () => [
      ...(brokenLines > 1 ? [{ level: 'warning' as const, message: `${brokenLines} lines are no LCOV records` }] : []),
      ...odd.diagnostics(),
    ],
    check() {
      if (broken !== undefined) throw broken;
    },
  };
}

const END = 'end_of_record';
const OTHER_WORD = /^[A-Z]{2,4}$/;
const OWN_WORDS: ReadonlySet<string> = new Set([
  'DA',
  'BRDA',
  'FN',
  'FNDA',
  'FNL',
  'FNA',
  'LF',
  'LH',
  'BRF',
  'BRH',
  'FNF',
  'FNH',
]);
const HYPHEN = 45;
const COLON = 58;
const HASH = 35;
const LETTER_A = 65;
const LETTER_D = 68;

function isDeclared(word: string): word is Declared {
  return word === 'LF' || word === 'LH' || word === 'FNF' || word === 'FNH' || word === 'BRF' || word === 'BRH';
}
