import type { Buffer } from 'node:buffer';
import { cappedText, TEXT_CAP } from './capped-text.ts';
import { decodeReferences, withoutControls } from './xml-references.ts';

/** The attributes of the tag that was just opened, by their place in the vocabulary; valid only during `open`. */
export interface Attributes {
  readonly has: (attribute: number) => boolean;
  /** Decoded once, without control characters; beyond 16 KB its first and last parts. */
  readonly text: (attribute: number) => string | undefined;
  /** Like `text`, for a value that is mostly that of the tag before: then it is the same string, not decoded again. */
  readonly repeatedText: (attribute: number) => string | undefined;
  /** A finite number as JSON, `1.0e+19` or `-1` write it; `undefined` for anything else. */
  readonly number: (attribute: number) => number | undefined;
  /** Whether the value is exactly these ASCII characters. */
  readonly is: (attribute: number, word: string) => boolean;
}

/** Where the values lie in the reader's buffer. `seen[a]` is `tag` where the current tag has attribute `a`. */
export interface AttributeRanges {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly seen: Int32Array;
  tag: number;
  buffer: Buffer;
}

export function attributeRanges(count: number, buffer: Buffer): AttributeRanges {
  return { starts: new Int32Array(count), ends: new Int32Array(count), seen: new Int32Array(count), tag: 0, buffer };
}

const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const DECIMAL = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;

export function attributesOf(ranges: AttributeRanges): Attributes {
  const { starts, ends, seen } = ranges;
  const previous = new Array<Repeated | undefined>(starts.length).fill(undefined);

  function has(attribute: number): boolean {
    return seen[attribute] === ranges.tag;
  }

  function text(attribute: number): string | undefined {
    return has(attribute) ? valueText(ranges.buffer, starts[attribute] ?? 0, ends[attribute] ?? 0) : undefined;
  }

  function repeatedText(attribute: number): string | undefined {
    if (!has(attribute)) return undefined;
    const start = starts[attribute] ?? 0;
    const end = ends[attribute] ?? 0;
    const last = previous[attribute];
    if (last !== undefined && sameBytes(last, ranges.buffer, start, end)) return last.text;
    const value = valueText(ranges.buffer, start, end);
    if (end - start <= TEXT_CAP) previous[attribute] = remember(last, ranges.buffer, start, end, value);
    return value;
  }

  function number(attribute: number): number | undefined {
    if (!has(attribute)) return undefined;
    const start = starts[attribute] ?? 0;
    const end = ends[attribute] ?? 0;
    let value = 0;
    let point = end; // where the decimals begin
    let i = start;
    for (; i < end; i++) {
      const digit = (ranges.buffer[i] ?? 0) - 48;
      if (digit >= 0 && digit <= 9) value = value * 10 + digit;
      else if (digit === -2 && point === end && i > start) point = i + 1;
      else break;
    }
    // Up to 15 digits are exact, and so is the power of ten: their quotient is the nearest number there is.
    if (i === end && end > start && end - start <= 15) return value / (POWERS[end - point] ?? Number.NaN);
    if (end - start > 64) return undefined;
    const written = ranges.buffer.toString('latin1', start, end);
    const parsed = DECIMAL.test(written) ? Number(written) : Number.NaN;
    return Number.isFinite(parsed) ? parsed : undefined;
  }

  function is(attribute: number, word: string): boolean {
    if (!has(attribute)) return false;
    const start = starts[attribute] ?? 0;
    if ((ends[attribute] ?? 0) - start !== word.length) return false;
    let i = 0;
    while (i < word.length && ranges.buffer[start + i] === word.charCodeAt(i)) i++;
    return i === word.length;
  }

  return { has, text, repeatedText, number, is };
}

interface Repeated {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly text: string;
}

function sameBytes(last: Repeated, buffer: Uint8Array, start: number, end: number): boolean {
  const { bytes, length } = last;
  if (end - start !== length) return false;
  let i = 0;
  while (i < length && bytes[i] === buffer[start + i]) i++;
  return i === length;
}

function remember(last: Repeated | undefined, buffer: Uint8Array, start: number, end: number, text: string): Repeated {
  const length = end - start;
  const bytes = last !== undefined && last.bytes.length >= length ? last.bytes : new Uint8Array(length * 2);
  bytes.set(buffer.subarray(start, end));
  return { bytes, length, text };
}

function valueText(buffer: Buffer, start: number, end: number): string {
  if (end - start > TEXT_CAP) return cappedValue(buffer.subarray(start, end));
  let high = 0;
  let special = false;
  for (let i = start; i < end; i++) {
    const byte = buffer[i] ?? 0;
    high |= byte;
    if (byte === 38 || byte === 127 || (byte < 32 && byte !== 10 && byte !== 9)) special = true;
  }
  const written = buffer.toString(high < 128 ? 'latin1' : 'utf8', start, end);
  return special || high >= 128 ? withoutControls(decodeReferences(written)) : written;
}

function cappedValue(bytes: Uint8Array): string {
  const capped = cappedText();
  capped.add(bytes);
  return withoutControls(decodeReferences(capped.take()));
}
