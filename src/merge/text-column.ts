import { hashBytes } from '../domain/hash.ts';
import { grown } from './growth.ts';
import { hashUnits } from './lookup.ts';

/**
 * Texts as one run of bytes: a name costs its characters and four bytes, not an object that is visited by every garbage collection. A text
 * is made when it is asked for.
 */
export interface TextColumn {
  readonly length: number;
  readonly push: (text: string) => void;
  /** Writes a text behind the last one, which counts only once it is kept. @returns `hashBytes` of it. */
  readonly place: (text: string) => number;
  /** The text that was placed last is the next one. */
  readonly keep: () => void;
  /** Appends texts `from` to `to` of others, ASCII that lies one behind the other. */
  readonly append: (others: PlainTexts, from: number, to: number) => void;
  readonly at: (index: number) => string;
  /** `hashUnits` of a text, without making it where it is ASCII. */
  readonly hashOn: (index: number, seed: number) => number;
  /** `hashBytes` of a text. */
  readonly hash: (index: number) => number;
  readonly isEmpty: (index: number) => boolean;
  /** How many texts from an index on are those of another column (both are complete), without making any. */
  readonly common: (index: number, with_: Compared) => number;
  /** For storing. Shared, not copied: to be read only. */
  readonly raw: () => RawTexts;
}

export interface PlainTexts {
  readonly ends: Uint32Array;
  readonly characters: Uint8Array;
}

export interface Compared {
  readonly other: TextColumn;
  readonly at: number;
  /** So many are compared. */
  readonly length: number;
}

export interface RawTexts {
  /** Index of the first byte after each text. */
  readonly ends: Uint32Array;
  readonly characters: Buffer;
  /** Texts that are UTF-16 (half a surrogate pair is in them, which UTF-8 cannot hold); all others are UTF-8. */
  readonly wide: ReadonlySet<number>;
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export function createTextColumn(): TextColumn {
  return textColumn({ ends: new Uint32Array(8), characters: Buffer.alloc(0), wide: new Set() }, 0);
}

/** A column of texts that were stored. */
export function textColumnOf(raw: RawTexts): TextColumn {
  return textColumn({ ...raw, wide: new Set(raw.wide) }, raw.ends.length);
}

interface Texts extends RawTexts {
  readonly wide: Set<number>;
}

function textColumn(initial: Texts, initialCount: number): TextColumn {
  const { wide } = initial;
  let { ends, characters } = initial;
  let count = initialCount;
  let used = count === 0 ? 0 : (ends[count - 1] ?? 0);

  const room = (size: number) => {
    if (used + size <= characters.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(grown(characters.length), used + size, 64));
    characters.copy(larger, 0, 0, used);
    characters = larger;
  };
  const at = (index: number) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const encoding = wide.size > 0 && wide.has(index) ? 'utf16le' : 'utf8';
    return characters.toString(encoding, from, ends[index] ?? from);
  };
  let placed = 0;
  let isPlacedWide = false;
  const write = (text: string) => {
    room(text.length * 3);
    isPlacedWide = false;
    let index = 0;
    // Most names are short and ASCII: written in a fraction of the time that a call out of JavaScript takes.
    for (; index < text.length && index < SHORT; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) break;
      characters[used + index] = code;
    }
    if (index === text.length) return index;
    const size = characters.write(text, used, 'utf8');
    // Only a text with other than ASCII characters can have half a pair.
    isPlacedWide = size !== text.length && LONE_SURROGATE.test(text);
    return isPlacedWide ? characters.write(text, used, 'utf16le') : size;
  };
  const place = (text: string) => {
    placed = write(text);
    return hashBytes(characters, used, used + placed);
  };
  const rows = (more: number) => {
    if (count + more <= ends.length) return;
    const longer = new Uint32Array(Math.max(grown(count), count + more));
    longer.set(ends);
    ends = longer;
  };
  const keep = () => {
    if (isPlacedWide) wide.add(count);
    used += placed;
    rows(1);
    ends[count] = used;
    count++;
    column.length = count;
  };
  const append = (others: PlainTexts, from: number, to: number) => {
    const start = from === 0 ? 0 : (others.ends[from - 1] ?? 0);
    const size = (others.ends[to - 1] ?? start) - start;
    room(size);
    characters.set(others.characters.subarray(start, start + size), used);
    rows(to - from);
    for (let index = from; index < to; index++) ends[count++] = used + (others.ends[index] ?? 0) - start;
    used += size;
    column.length = count;
  };
  const column: Mutable<TextColumn> = {
    length: count,
    push(text) {
      placed = write(text);
      keep();
    },
    place,
    keep,
    append,
    at,
    hash: (index) => hashBytes(characters, index === 0 ? 0 : (ends[index - 1] ?? 0), ends[index] ?? 0),
    hashOn(index, seed) {
      let hash = seed;
      const end = ends[index] ?? 0;
      for (let from = index === 0 ? 0 : (ends[index - 1] ?? 0); from < end; from++) {
        const unit = characters[from] ?? 0;
        if (unit > 127 || wide.size > 0) return hashUnits(at(index), seed);
        hash = Math.imul(hash ^ unit, 0x01000193);
      }
      return hash;
    },
    isEmpty: (index) => ends[index] === (index === 0 ? 0 : ends[index - 1]),
    common(index, { other, at: otherIndex, length }) {
      const [one, theirs] = [{ ends, characters, wide }, other.raw()];
      for (let done = 0; done < length; done += COMPARED_AT_ONCE) {
        const some = Math.min(length - done, COMPARED_AT_ONCE);
        const same = sameTexts({ ...one, index: index + done }, { ...theirs, index: otherIndex + done }, some);
        if (same < some) return done + same;
      }
      return length;
    },
    raw: () => ({ ends: ends.subarray(0, count), characters: characters.subarray(0, used), wide }),
  };
  return column;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Longer ones are written by a call out of JavaScript. */
const SHORT = 128;

const COMPARED_AT_ONCE = 256;

interface Position extends RawTexts {
  readonly index: number;
}

/** How many are the same: texts of the same lengths are one piece of memory, which is mostly equal as a whole. */
function sameTexts(a: Position, b: Position, length: number): number {
  const from = a.index === 0 ? 0 : (a.ends[a.index - 1] ?? 0);
  const otherFrom = b.index === 0 ? 0 : (b.ends[b.index - 1] ?? 0);
  const endOf = (texts: number) => (texts === 0 ? 0 : (a.ends[a.index + texts - 1] ?? 0) - from);
  let same = 0;
  while (same < length && (b.ends[b.index + same] ?? 0) - otherFrom === endOf(same + 1)) same++;
  const size = endOf(same);
  if (a.characters.compare(b.characters, otherFrom, otherFrom + size, from, from + size) !== 0) {
    let at = 0;
    while (a.characters[from + at] === b.characters[otherFrom + at]) at++;
    while (endOf(same) > at) same--;
  }
  if (a.wide.size === 0 && b.wide.size === 0) return same;
  for (let text = 0; text < same; text++) if (a.wide.has(a.index + text) !== b.wide.has(b.index + text)) return text;
  return same;
}
