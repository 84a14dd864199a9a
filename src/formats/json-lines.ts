import { ReportError } from '../domain/diagnostic.ts';
import { utf8 } from './decode.ts';
import type { Chunks } from './format.ts';
import { repeatedKey } from './json-keys.ts';
import { parsedLine } from './json-shape.ts';
import { lineReader } from './lines.ts';

export interface TextLine {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** A line feed ends it. */
  readonly ended: boolean;
}

/** The lines of a text, with what `lines` does not say: whether the last one was ended. */
export function* textLines(chunks: Chunks): Generator<TextLine> {
  let ready: TextLine[] = [];
  let ended = true;
  const reader = lineReader((bytes, start, end, number) => {
    ready.push({ text: bytes.toString('utf8', start, end), number, ended });
  });
  for (const block of utf8(chunks)) {
    reader.write(block);
    yield* ready;
    ready = [];
  }
  ended = false;
  reader.end();
  yield* ready;
}

export interface LineEvent {
  /** An object; `undefined`: the line is none, as in a log into which other programs wrote. */
  readonly value: unknown;
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** It was an event and cannot be read: what it said is lost. */
  readonly broken: boolean;
}

/** How the events of a stream are known. */
export interface EventMarks {
  /** Tells what was an event from what never was one. */
  readonly marker: RegExp;
  /** Keys that say what became of a test, with the quote behind them: an event that has one of them twice, with two values, is broken. */
  readonly telling: readonly string[];
  /** Events that say nothing of that, as most do; none, unless given. */
  readonly isQuiet?: (event: unknown) => boolean;
}

/** A stream of one object per line among other lines. */
export function* lineEvents(chunks: Chunks, { marker, telling, isQuiet }: EventMarks): Generator<LineEvent> {
  for (const { text, number, ended } of textLines(chunks)) {
    const parsed = text.startsWith('{') ? parsedLine(text) : undefined;
    const isDoubtful = parsed !== undefined && isQuiet?.(parsed) !== true && isAnyTwice(text, telling);
    const value = isDoubtful && repeatedKey(text) !== undefined ? undefined : parsed;
    if (parsed === undefined && text.startsWith('{') && !ended) {
      throw new ReportError('the file ends in the middle of an event', number);
    }
    yield { value, text, number, broken: value === undefined && marker.test(text.slice(0, MARKED)) };
  }
}

const MARKED = 4096;

/** The search is for a letter, of which there are fewer than of quotes. */
function isAnyTwice(text: string, keys: readonly string[]): boolean {
  for (const key of keys) {
    const first = text.indexOf(key);
    if (first >= 0 && text.indexOf(key, first + key.length) >= 0) return true;
  }
  return false;
}
