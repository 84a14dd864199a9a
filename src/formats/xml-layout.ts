import { BLANK, DOUBLE_QUOTE, EQUALS, GT, LT, SINGLE_QUOTE, SLASH, shownName } from './xml-bytes.ts';
import type { NameTable } from './xml-names.ts';
import type { Window } from './xml-window.ts';

/** The token goes on behind the bytes that there are. */
export const INCOMPLETE = -1;

/** Where the values of known attributes lie in the window. `seen[a]` is `tag` where the current tag has attribute `a`. */
export interface AttributeRanges {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly seen: Int32Array;
  tag: number;
  /** The last attribute of the vocabulary that the current tag has; −1: it has none. */
  highest: number;
}

export function attributeRanges(count: number): AttributeRanges {
  return {
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    seen: new Int32Array(count),
    tag: 0,
    highest: -1,
  };
}

export interface AttributeScannerOptions {
  readonly window: Window;
  /** How many elements are known. */
  readonly elements: number;
  readonly attributes: NameTable;
  readonly ranges: AttributeRanges;
  readonly fail: (message: string, position: number) => never;
}

/**
 * Reads the attributes of a tag of which the name ends at `start`; the position of its `>` or `/>`, or `INCOMPLETE`. `element`: its place
 * in the vocabulary, or the number of known elements for all others.
 */
export type AttributeScanner = (start: number, element: number) => number;

/** Attributes of an element that are remembered, and the bytes between two values. */
const REMEMBERED = 8;
const LONGEST = 32;

/**
 * The tags of one element are mostly written alike: what stood between two values of the last one (` time="`) is compared with the next one
 * four bytes at a time, and only what differs is read byte by byte. Equal bytes mean the same, as no such piece depends on what is before.
 */
export function attributeScanner(options: AttributeScannerOptions): AttributeScanner {
  const { window, elements, attributes, ranges, fail } = options;
  const { starts, ends, seen } = ranges;
  const places = (elements + 1) * REMEMBERED;
  // One piece of memory for all: there may be thousands of files.
  const pieces = new Uint8Array(places * (LONGEST + 4));
  const words = new DataView(pieces.buffer);
  /** What a piece is: its length, the quote and one more than the attribute, in 8, 8 and 16 bits; 0: none is known. */
  const meanings = new Int32Array(pieces.buffer, places * LONGEST);

  /** Of the piece that was read byte by byte last. */
  let read = -1;

  function remember(place: number, start: number, end: number): void {
    const length = end - start;
    for (let i = 0; i < length && i < LONGEST; i++) pieces[place * LONGEST + i] = window.bytes[start + i] ?? 0;
    const quote = window.bytes[end - 1] ?? 0;
    meanings[place] = length <= LONGEST ? length | (quote << 8) | ((read + 1) << 16) : 0;
  }

  /**
   * Reads a piece byte by byte: where its value begins, or where the tag ends, `INCOMPLETE` if that is not there yet. Apart from the loop over
   * all pieces, which is compiled in every run.
   */
  function piece(start: number, place: number): number {
    const { bytes, size } = window;
    let q = start;
    let c: number;
    do c = bytes[++q] ?? 0;
    while (c <= BLANK);
    if (c === GT || c === SLASH) return q;
    const name = q;
    while (c > GT || (c > BLANK && c < LT && c !== SLASH)) c = bytes[++q] ?? 0;
    const stop = q;
    while (c <= BLANK) c = bytes[++q] ?? 0;
    if (c !== EQUALS || stop === name) {
      if (q >= size) return INCOMPLETE;
      fail(`attribute "${shownName(bytes, name, stop)}" without a value`, name);
    }
    do c = bytes[++q] ?? 0;
    while (c <= BLANK);
    if (q >= size) return INCOMPLETE;
    if (c !== DOUBLE_QUOTE && c !== SINGLE_QUOTE) {
      fail(`value of "${shownName(bytes, name, stop)}" without quotes`, name);
    }
    read = place < elements * REMEMBERED ? attributes.find(bytes, name, stop) : -1;
    remember(place, start, q + 1);
    return q + 1;
  }

  /** Where the tag ends, of which something other than a blank follows a value. */
  function tagEnd(q: number): number {
    const { bytes, size } = window;
    if (q >= size) return INCOMPLETE;
    if (bytes[q] !== SLASH) fail('attributes that no blank separates, or a quote too many', q);
    if (q + 1 >= size) return INCOMPLETE;
    if (bytes[q + 1] !== GT) fail('"/" inside a tag', q);
    return q;
  }

  return (start, element) => {
    const { bytes, view, size } = window;
    const tag = (ranges.tag + 1) | 0;
    ranges.tag = tag;
    ranges.highest = -1;
    const last = (element + 1) * REMEMBERED - 1;
    let place = element * REMEMBERED;
    let q = start;
    for (;;) {
      const c = bytes[q] ?? 0;
      if (c === GT) return q;
      if (c > BLANK) return tagEnd(q);
      const known = meanings[place] ?? 0;
      const length = known & 255; // at least four, as in ` x="`
      let quote = (known >> 8) & 255;
      let attribute = (known >> 16) - 1;
      if (length > 0 && isSame(view, q, words, place * LONGEST, length)) q += length;
      else {
        q = piece(q, place);
        if (q === INCOMPLETE) return INCOMPLETE;
        quote = bytes[q - 1] ?? 0;
        // The tag ends behind a blank.
        if (quote <= BLANK) continue;
        attribute = read;
      }
      const value = q;
      q = endOfValue(view, q, quote);
      if (q >= size) return INCOMPLETE;
      if (attribute >= 0) {
        // Which of two values counts is nobody's to guess: the one that says "passed" would hide the one that says "failed".
        if (seen[attribute] === tag) fail(`attribute "${nameBefore(bytes, value)}" is twice in one tag`, value);
        starts[attribute] = value;
        ends[attribute] = q;
        seen[attribute] = tag;
        if (attribute > ranges.highest) ranges.highest = attribute;
      }
      q++;
      if (place < last) place++;
    }
  };
}

/** The name of the attribute whose value begins at `value`, for a message. */
function nameBefore(bytes: Window['bytes'], value: number): string {
  let end = value - 1;
  while ((bytes[end - 1] ?? 0) <= BLANK || bytes[end - 1] === EQUALS) end--;
  let start = end;
  while ((bytes[start - 1] ?? 0) > BLANK) start--;
  return shownName(bytes, start, end);
}

/** `length`: at least four. The last word overlaps the one before it. */
function isSame(a: DataView, i: number, b: DataView, j: number, length: number): boolean {
  const last = length - 4;
  let at = 0;
  while (at < last && a.getInt32(i + at, true) === b.getInt32(j + at, true)) at += 4;
  return at >= last && a.getInt32(i + last, true) === b.getInt32(j + last, true);
}

/** Position of the next `quote`, which there is. */
function endOfValue(view: DataView, start: number, quote: number): number {
  const quotes = Math.imul(quote, 0x01010101);
  for (let q = start; ; q += 4) {
    const word = view.getInt32(q, true) ^ quotes;
    // The top bit of the first byte that is zero now.
    const zero = (word - 0x01010101) & ~word & 0x80808080;
    if (zero !== 0) return q + ((31 - Math.clz32(zero & -zero)) >> 3);
  }
}
