/**
 * Texts as one run of bytes: a name costs its characters and four bytes, not an object that is visited by every garbage collection. A text
 * is made when it is asked for.
 */
export interface TextColumn {
  readonly length: number;
  readonly push: (text: string) => void;
  readonly at: (index: number) => string;
  /** Whether a text is that of another column (both are complete), without making either. */
  readonly comparer: (other: TextColumn) => (index: number, otherIndex: number) => boolean;
  /** For storing. Shared, not copied: to be read only. */
  readonly raw: () => RawTexts;
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
    const larger = Buffer.allocUnsafeSlow(Math.max(characters.length * 2, used + size, 64));
    characters.copy(larger, 0, 0, used);
    characters = larger;
  };
  return {
    get length() {
      return count;
    },
    push(text) {
      room(text.length * 3);
      let size = writeAscii(text, characters, used) ? text.length : characters.write(text, used, 'utf8');
      // Only a text with other than ASCII characters can have half a pair.
      if (size !== text.length && LONE_SURROGATE.test(text)) {
        size = characters.write(text, used, 'utf16le');
        wide.add(count);
      }
      used += size;
      if (count === ends.length) {
        const longer = new Uint32Array(count * 2);
        longer.set(ends);
        ends = longer;
      }
      ends[count] = used;
      count++;
    },
    at(index) {
      const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
      const encoding = wide.size > 0 && wide.has(index) ? 'utf16le' : 'utf8';
      return characters.toString(encoding, from, ends[index] ?? from);
    },
    comparer: (other) => compareRaw({ ends, characters, wide }, other.raw()),
    raw: () => ({ ends: ends.subarray(0, count), characters: characters.subarray(0, used), wide }),
  };
}

/** Most names are short and ASCII: written byte by byte in a fraction of the time that a call out of JavaScript takes. */
const SHORT = 128;

/** Whether the text was written; else what lies behind `at` is undefined. */
function writeAscii(text: string, bytes: Uint8Array, at: number): boolean {
  if (text.length > SHORT) return false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) return false;
    bytes[at + index] = code;
  }
  return true;
}

function compareRaw(a: RawTexts, b: RawTexts): (index: number, otherIndex: number) => boolean {
  return (index, otherIndex) => {
    const from = index === 0 ? 0 : (a.ends[index - 1] ?? 0);
    const otherFrom = otherIndex === 0 ? 0 : (b.ends[otherIndex - 1] ?? 0);
    const size = (a.ends[index] ?? from) - from;
    if ((b.ends[otherIndex] ?? otherFrom) - otherFrom !== size) return false;
    if (a.wide.has(index) !== b.wide.has(otherIndex)) return false;
    // Names of neighbours differ at their end.
    for (let at = size - 1; at >= 0; at--) {
      if (a.characters[from + at] !== b.characters[otherFrom + at]) return false;
    }
    return true;
  };
}
