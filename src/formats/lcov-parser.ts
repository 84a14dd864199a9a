import { Buffer } from 'node:buffer';
import { type Diagnostic, ReportError } from '../domain/diagnostic.ts';
import { quote } from '../domain/printable.ts';
import type { ReportedFile } from './format.ts';
import { plainInteger, readHits } from './hits.ts';
import { armNames, COMMA, commaFrom, type Field, HIGHEST_LINE } from './lcov-fields.ts';
import type { FunctionWord } from './lcov-functions.ts';
import { quickLines } from './lcov-quick.ts';
import { DECLARED, type Declared, type LcovRecord, lcovRecord, reportedFile } from './lcov-record.ts';
import type { OnLine, QuickLine } from './lines.ts';
import { tolerated } from './tolerated.ts';

export interface LcovParser {
  readonly line: OnLine;
  readonly quick: QuickLine;
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
  const arms = armNames();
  let files: ReportedFile[] = [];
  let record: LcovRecord | undefined;
  /** Line of a `TN` that no `SF` follows yet. */
  let waiting: number | undefined;
  let broken: ReportError | undefined;
  let brokenLines = 0;

  function malformed({ bytes, start, end, number }: Field, wanted: string): void {
    brokenLines++;
    const found = quote(bytes.toString('utf8', start, Math.min(end, start + 240)));
    broken ??= new ReportError(`found ${found}, wanted ${wanted}`, number);
  }

  function close(current: LcovRecord): void {
    if (current.lines.length > 0 && (current.declared.get('LF') ?? 0) > current.lines.length) {
      odd.add('the record declares more lines (LF) than it lists (DA): those that are listed count', current.at);
    }
    const { declared } = current;
    for (const [found, hit] of PAIRS) {
      if ((declared.get(hit) ?? 0) > (declared.get(found) ?? 0))
        odd.add(`the record declares more that ran (${hit}) than there is (${found}): not counted`, current.at);
    }
    files.push(reportedFile(current));
    record = undefined;
  }

  function open(path: string, at: number): void {
    waiting = undefined;
    if (record !== undefined) {
      brokenLines++;
      broken ??= new ReportError('the record has no end_of_record before the next SF: it was cut', record.at);
      close(record);
    }
    record = lcovRecord({ path, at }, (why, line) => odd.add(`the hits of a function are ${why}: read as 0`, line));
  }

  /** A count that is no plain integer. */
  function oddCount(written: string, what: string, number: number): number {
    const read = readHits(written);
    if (read.odd !== undefined) odd.add(`the ${what} are ${read.odd}: read as 0`, number);
    return read.hits;
  }

  function line(bytes: Buffer, start: number, end: number, number: number): void {
    if (bytes[start] === LETTER_D && bytes[start + 1] === LETTER_A && bytes[start + 2] === COLON) {
      lineData(bytes, start, end, number);
      return;
    }
    if (end === start || bytes[start] === HASH) return;
    const word = wordAt(bytes, start, end);
    if (word === undefined) other({ bytes, start, end, number });
    else keyword(word, { bytes, start, end, number });
  }

  /** Any `DA`: with a checksum, with an odd count, cut at the end of a block. */
  function lineData(bytes: Buffer, start: number, end: number, number: number): void {
    const comma = commaFrom(bytes, start + 3, end);
    const at = plainInteger(bytes, start + 3, comma);
    if (record === undefined || at < 0 || at > HIGHEST_LINE) {
      malformed({ bytes, start, end, number }, record === undefined ? 'SF:<file> before it' : 'DA:<line>,<hits>');
      return;
    }
    let hits = plainInteger(bytes, comma + 1, end);
    if (hits < 0) {
      const checksum = commaFrom(bytes, comma + 1, end);
      const stop = checksum < 0 ? end : checksum;
      hits = plainInteger(bytes, comma + 1, stop);
      if (hits < 0)
        hits = oddCount(bytes.toString('latin1', comma + 1, Math.min(stop, comma + 80)), 'hits of a line', number);
    }
    if (at === 0) return;
    record.lines.push(at);
    record.hits.push(hits);
  }

  function branch(field: Field, current: LcovRecord): void {
    const { bytes, start, end, number } = field;
    const comma = commaFrom(bytes, start + 5, end);
    let last = end - 1;
    while (last > comma && bytes[last] !== COMMA) last--;
    const at = plainInteger(bytes, start + 5, comma);
    if (at < 0 || at > HIGHEST_LINE || commaFrom(bytes, comma + 1, last) < 0) {
      malformed(field, 'BRDA:<line>,<block>,<branch>,<taken>');
      return;
    }
    let hits = plainInteger(bytes, last + 1, end);
    if (hits < 0) {
      const written = bytes.toString('latin1', last + 1, Math.min(end, last + 80));
      hits = written === '-' ? 0 : oddCount(written, 'counts of a branch', number);
    }
    if (at === 0) return;
    current.branches.lines.push(at);
    current.branches.arms.push(arms.read(bytes, comma + 1, last));
    current.branches.hits.push(hits);
  }

  function keyword(word: Word, field: Field): void {
    const { bytes, start, end, number } = field;
    switch (word) {
      case 'SF':
        open(bytes.toString('utf8', start + 3, end), number);
        return;
      case 'TN':
        waiting = number;
        return;
      case 'to come':
        return;
    }
    if (record === undefined) malformed(field, 'SF:<file> before it');
    else if (word === 'BRDA') branch(field, record);
    else if (isDeclared(word)) {
      const from = start + word.length + 1;
      const plain = plainInteger(bytes, from, end);
      const count =
        plain >= 0 ? plain : oddCount(bytes.toString('latin1', from, Math.min(end, from + 80)), 'totals', number);
      record.declared.set(word, count);
    } else {
      const wanted = record.functions.read(word, field);
      if (wanted !== undefined) malformed(field, wanted);
    }
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
    quick: quickLines(() => record, arms),
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

type Word = 'SF' | 'TN' | 'BRDA' | Declared | FunctionWord | 'to come';

const END = 'end_of_record';
const WORDS: readonly Word[] = ['SF', 'TN', 'BRDA', 'FN', 'FNDA', 'FNL', 'FNA', ...DECLARED];
/** By their letters as one number. */
const BY_CODE: ReadonlyMap<number, Word> = new Map(WORDS.map((word) => [codeOf([...Buffer.from(word)]), word]));
const [HASH, COLON, LETTER_A, LETTER_D, LETTER_Z] = [35, 58, 65, 68, 90];

/** Two to four capitals before a colon; `undefined` for anything else. */
function wordAt(bytes: Buffer, start: number, end: number): Word | undefined {
  let code = 0;
  let at = start;
  for (; at < end && bytes[at] !== COLON; at++) {
    const letter = bytes[at] ?? 0;
    if (at - start === 4 || letter < LETTER_A || letter > LETTER_Z) return undefined;
    code = code * 32 + letter - 64;
  }
  if (at === end || at - start < 2) return undefined;
  return BY_CODE.get(code) ?? 'to come';
}

function codeOf(letters: readonly number[]): number {
  return letters.reduce((code, letter) => code * 32 + letter - 64, 0);
}

function isDeclared(word: Word): word is Declared {
  return DECLARED.some((declared) => declared === word);
}

/** What was found, and what of it was hit. */
const PAIRS = [
  ['LF', 'LH'],
  ['BRF', 'BRH'],
  ['FNF', 'FNH'],
] as const;
