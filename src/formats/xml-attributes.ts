import { TEXT_CAP } from './capped-text.ts';
import type { AttributeRanges } from './xml-layout.ts';
import { isRepeated, type Repeated, repeatable, valueNumber, valueText } from './xml-values.ts';
import type { Window } from './xml-window.ts';

/** The attributes of the tag that was just opened, by their place in the vocabulary; valid only during `open`. */
export interface Attributes {
  readonly has: (attribute: number) => boolean;
  /** Whether there is that one or one behind it in the vocabulary. */
  readonly hasFrom: (attribute: number) => boolean;
  /** Decoded once, without control characters; beyond 16 KB its first and last parts. */
  readonly text: (attribute: number) => string | undefined;
  /** Like `text`, for a value that is mostly that of the tag before: then it is the same string, not decoded again. */
  readonly repeatedText: (attribute: number) => string | undefined;
  /** A finite number as JSON, `1.0e+19` or `-1` write it; `undefined` for anything else. */
  readonly number: (attribute: number) => number | undefined;
  /** Gives the place of the value, as it is written, to `take`; `false` where there is none. */
  readonly raw: (attribute: number, take: TakeBytes) => boolean;
  /** Whether the value is exactly these ASCII characters. */
  readonly is: (attribute: number, word: string) => boolean;
}

/** Gets `view[start … end)`, of which no more is to be read than the word that the end lies in. */
export type TakeBytes = (view: DataView, start: number, end: number) => boolean;

export function attributesOf(window: Window, ranges: AttributeRanges): Attributes {
  const { starts, ends, seen } = ranges;
  const previous = new Array<Repeated | undefined>(starts.length).fill(undefined);

  function has(attribute: number): boolean {
    return seen[attribute] === ranges.tag;
  }

  function text(attribute: number): string | undefined {
    return has(attribute) ? valueText(window, starts[attribute] ?? 0, ends[attribute] ?? 0) : undefined;
  }

  function repeatedText(attribute: number): string | undefined {
    if (!has(attribute)) return undefined;
    const start = starts[attribute] ?? 0;
    const end = ends[attribute] ?? 0;
    const last = previous[attribute];
    if (last !== undefined && isRepeated(last, window, start, end)) return last.text;
    const value = valueText(window, start, end);
    if (end - start <= TEXT_CAP) previous[attribute] = repeatable(last, window.bytes.subarray(start, end), value);
    return value;
  }

  function number(attribute: number): number | undefined {
    return has(attribute) ? valueNumber(window, starts[attribute] ?? 0, ends[attribute] ?? 0) : undefined;
  }

  function raw(attribute: number, take: TakeBytes): boolean {
    return has(attribute) && take(window.view, starts[attribute] ?? 0, ends[attribute] ?? 0);
  }

  function is(attribute: number, word: string): boolean {
    if (!has(attribute)) return false;
    const start = starts[attribute] ?? 0;
    if ((ends[attribute] ?? 0) - start !== word.length) return false;
    let i = 0;
    while (i < word.length && window.bytes[start + i] === word.charCodeAt(i)) i++;
    return i === word.length;
  }

  return { has, hasFrom: (attribute) => ranges.highest >= attribute, text, repeatedText, number, raw, is };
}
