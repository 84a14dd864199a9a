/** A stored file that is not what it claims to be. Caught where the file is decoded: nobody else sees it. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';
}

/** Writes numbers and texts one after the other. */
export interface ByteWriter {
  readonly byte: (value: number) => void;
  /** An integer from 0 to 2⁵³ − 1, seven bits a byte. */
  readonly uint: (value: number) => void;
  /** Any number, exactly. */
  readonly number: (value: number) => void;
  /** A text; where it was written before, only its number. */
  readonly text: (value: string) => void;
  /** Bytes as they are. Whoever reads them knows how many. */
  readonly raw: (value: Uint8Array) => void;
  /** Hands over what is left. */
  readonly finish: () => void;
}

/** So much is handed over at once, at most. */
export const BLOCK_BYTES = 1024 * 1024;

/** Half a surrogate pair, which UTF-8 cannot hold. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** @param take gets block after block. The memory is used again: what is to stay is to be copied. */
export function createWriter(take: (block: Uint8Array, is: 'last' | 'followed') => void): ByteWriter {
  const buffer = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  let length = 0;
  const texts = new Map<string, number>();

  const room = (size: number) => {
    if (length + size <= buffer.length) return;
    take(buffer.subarray(0, length), 'followed');
    length = 0;
  };
  const byte = (value: number) => {
    room(1);
    buffer[length++] = value;
  };
  const uint = (value: number) => {
    room(8);
    let rest = value;
    while (rest >= 0x80) {
      buffer[length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    buffer[length++] = rest;
  };
  const raw = (value: Uint8Array) => {
    for (let from = 0; from < value.length; ) {
      room(1);
      const some = value.subarray(from, from + buffer.length - length);
      buffer.set(some, length);
      length += some.length;
      from += some.length;
    }
  };
  return {
    byte,
    uint,
    raw,
    number(value) {
      if (Number.isSafeInteger(value) && value >= 0 && value < 2 ** 52 && !Object.is(value, -0)) {
        uint(value * 2);
        return;
      }
      byte(1);
      room(8);
      length = buffer.writeDoubleLE(value, length);
    },
    text(value) {
      const known = texts.get(value);
      uint(known ?? texts.size);
      if (known !== undefined) return;
      texts.set(value, texts.size);
      const utf8 = Buffer.byteLength(value);
      // Only a text with other than ASCII characters can have half a pair.
      const isWide = utf8 !== value.length && LONE_SURROGATE.test(value);
      const size = isWide ? value.length * 2 : utf8;
      const encoding = isWide ? 'utf16le' : 'utf8';
      uint(size * 2 + (isWide ? 1 : 0));
      // Mostly there is room for it: no buffer is made of it then.
      if (length + size <= buffer.length) length += buffer.write(value, length, encoding);
      else raw(Buffer.from(value, encoding));
    },
    finish: () => take(buffer.subarray(0, length), 'last'),
  };
}

/** Reads what a writer wrote. Every answer is in bounds, or it throws `DamagedError`. */
export interface ByteReader {
  readonly byte: () => number;
  readonly uint: () => number;
  readonly number: () => number;
  readonly text: () => string;
  /** A copy. */
  readonly raw: (size: number) => Buffer;
  /** A number of things that take at least one byte each, so that no small file asks for much memory. */
  readonly count: () => number;
  /** Refuses a number of things that no longer fit in what is left, at one byte each. */
  readonly expect: (things: number) => void;
  /** One of the first `size` integers. */
  readonly index: (size: number) => number;
  readonly end: () => void;
}

/** Where a reader gets its bytes. */
export interface ByteSource {
  /** Of all blocks together. */
  readonly size: number;
  readonly blocks: Iterable<Buffer>;
}

/** Holds one block at a time: what is read is never there as a whole. */
export function createReader({ size: total, blocks }: ByteSource): ByteReader {
  const source = blocks[Symbol.iterator]();
  const texts: string[] = [];
  let block: Buffer = Buffer.alloc(0);
  let at = 0;
  /** In the blocks to come. */
  let behind = total;

  const advance = () => {
    const next = source.next();
    if (next.done === true) throw new DamagedError('ends in the middle');
    block = next.value;
    behind -= block.length;
    at = 0;
  };
  const byte = () => {
    while (at === block.length) advance();
    return block[at++] ?? 0;
  };
  const uint = () => {
    // Most numbers are one byte, and there are millions.
    const first = block[at] ?? 0x80;
    if (first < 0x80) {
      at++;
      return first;
    }
    let value = 0;
    let scale = 1;
    for (;;) {
      const next = byte();
      value += (next & 0x7f) * scale;
      if (next < 0x80) break;
      scale *= 0x80;
      if (scale > 2 ** 49) throw new DamagedError('holds a number that is too large');
    }
    if (value > Number.MAX_SAFE_INTEGER) throw new DamagedError('holds a number that is too large');
    return value;
  };
  const left = () => block.length - at + behind;
  const expect = (things: number) => {
    if (things > left()) throw new DamagedError('announces more than it holds');
  };
  const count = () => {
    const value = uint();
    expect(value);
    return value;
  };
  const raw = (size: number) => {
    if (size > left()) throw new DamagedError('ends in the middle');
    const bytes = Buffer.allocUnsafeSlow(size);
    for (let done = 0; done < size; ) {
      while (at === block.length) advance();
      const some = block.copy(bytes, done, at, at + size - done);
      at += some;
      done += some;
    }
    return bytes;
  };
  const short = (size: number, encoding: BufferEncoding) => {
    if (size > block.length - at) return raw(size).toString(encoding);
    at += size;
    return block.toString(encoding, at - size, at);
  };
  const index = (size: number) => {
    const value = uint();
    if (value >= size) throw new DamagedError('refers to something that it does not hold');
    return value;
  };
  return {
    byte,
    uint,
    count,
    expect,
    index,
    raw,
    number() {
      const value = uint();
      if (value % 2 === 0) return value / 2;
      if (value !== 1) throw new DamagedError('holds a number that is none');
      return raw(8).readDoubleLE();
    },
    text() {
      const known = texts[index(texts.length + 1)];
      if (known !== undefined) return known;
      const size = uint();
      const text = short(Math.floor(size / 2), size % 2 === 1 ? 'utf16le' : 'utf8');
      texts.push(text);
      return text;
    },
    end() {
      if (left() !== 0) throw new DamagedError('goes on after its end');
    },
  };
}
