import { ReportError } from '../domain/diagnostic.ts';
import type { WrittenValue } from './json-bytes.ts';
import { keysIn, repeatedKey } from './json-keys.ts';

/** Where a value stands. */
export interface ValuePlace {
  /** Keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  /** 1-based line on which it begins. */
  readonly line: number;
}

/** Throws `ReportError` for what is no JSON, and for a key that has two values. */
export function parsedValue(raw: WrittenValue, { path, line }: ValuePlace): unknown {
  let written: string;
  try {
    written = raw.bytes.toString('utf8');
  } catch (cause) {
    throw new ReportError(`one value${place(path)} is too long`, line, { cause });
  }
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch (cause) {
    // The library's message quotes the input: only the position in it is of use.
    const position = cause instanceof SyntaxError ? /position (\d{1,10})/.exec(cause.message)?.[1] : undefined;
    const before = position === undefined ? 0 : lineFeeds(written, Number(position));
    throw new ReportError(`the JSON document is broken${place(path)}`, line + before);
  }
  const twice = raw.keys === keysIn(value) ? undefined : repeatedKey(written);
  if (twice !== undefined) throw keyTwice(twice.key, line + lineFeeds(written, twice.position));
  return value;
}

function lineFeeds(written: string, end: number): number {
  let feeds = 0;
  for (let at = written.indexOf('\n'); at >= 0 && at < end; at = written.indexOf('\n', at + 1)) feeds++;
  return feeds;
}

/** Keys are text of the report: only those that are plain words are shown. */
function place(path: readonly (string | number)[]): string {
  const shown = path.map((key) => (typeof key === 'number' || /^\w{1,40}$/.test(key) ? key : '…')).join('.');
  return shown === '' ? '' : ` at ${shown}`;
}

export function keyTwice(key: string, line: number): ReportError {
  const shown = /^[\w-]{1,40}$/.test(key) ? ` "${key}"` : '';
  return new ReportError(
    `the key${shown} is twice in one object, with two values: which of them counts, nobody knows`,
    line,
  );
}
