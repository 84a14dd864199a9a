import type { Buffer } from 'node:buffer';
import type { AttributeRanges } from './xml-attributes.ts';
import { BLANK, DOUBLE_QUOTE, EQUALS, GT, nameEnd, nextByte, SINGLE_QUOTE, SLASH, shownName } from './xml-bytes.ts';
import type { NameTable } from './xml-names.ts';

/** The token goes on behind the bytes that there are. */
export const INCOMPLETE = -1;

/** Reads the attributes of the tag of which the name ends at `start`; the position of `>` or of `/>`. */
export type AttributeScanner = (bytes: Buffer, start: number, size: number) => number;

/** Notes where the values of known attributes lie. `size`: bytes that there are; zero bytes follow. */
export function attributeScanner(
  names: NameTable,
  ranges: AttributeRanges,
  fail: (message: string, position: number) => never,
): AttributeScanner {
  const { starts, ends, seen } = ranges;
  return (bytes, start, size) => {
    const tag = (ranges.tag + 1) | 0;
    ranges.tag = tag;
    let q = start;
    for (;;) {
      const before = q;
      while ((bytes[q] ?? 0) <= BLANK) if (++q >= size) return INCOMPLETE;
      const c = bytes[q];
      if (c === GT) return q;
      if (c === SLASH) {
        if (q + 1 >= size) return INCOMPLETE;
        if (bytes[q + 1] !== GT) fail('"/" inside a tag', q);
        return q;
      }
      if (q === before) fail('attributes that no blank separates, or a quote too many', q);
      const name = q;
      const stop = nameEnd(bytes, name);
      q = stop;
      while ((bytes[q] ?? 0) <= BLANK) if (++q >= size) return INCOMPLETE;
      if (bytes[q] !== EQUALS || stop === name)
        fail(`attribute "${shownName(bytes, name, stop)}" without a value`, name);
      do if (++q >= size) return INCOMPLETE;
      while ((bytes[q] ?? 0) <= BLANK);
      const quote = bytes[q] ?? 0;
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) {
        fail(`value of "${shownName(bytes, name, stop)}" without quotes`, name);
      }
      const value = q + 1;
      q = nextByte(bytes, quote, value, size);
      if (q >= size) return INCOMPLETE;
      const attribute = names.find(bytes, name, stop);
      if (attribute >= 0) {
        starts[attribute] = value;
        ends[attribute] = q;
        seen[attribute] = tag;
      }
      q++;
    }
  };
}
