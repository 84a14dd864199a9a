import { Buffer } from 'node:buffer';

/** From where to where. Columns: −1 for null. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export const COMMA = 0x2c;
export const LIST_END = 0x5d;
const [QUOTE, BACKSLASH, OBJECT, OBJECT_END, LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b];

/** Walks compact JSON; once something is not as expected, `ok` is false for good and nothing moves any more. */
export interface JsonCursor {
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
export function createCursor(): JsonCursor {
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
