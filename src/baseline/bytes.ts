import { createTextColumn } from '../merge/text-column.ts';

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
  /** A text, each different one stored once. */
  readonly text: (value: string) => void;
  /** Bytes as they are, after their length. */
  readonly bytes: (value: Uint8Array) => void;
  /** The texts, then all that was written. */
  readonly finish: () => Uint8Array;
}

export function createWriter(): ByteWriter {
  const done: Uint8Array[] = [];
  let buffer = Buffer.allocUnsafe(BLOCK);
  let length = 0;
  const texts = new Map<string, number>();

  const room = (size: number) => {
    if (length + size <= buffer.length) return;
    done.push(buffer.subarray(0, length));
    buffer = Buffer.allocUnsafe(BLOCK);
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
  return {
    byte,
    uint,
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
      const index = texts.get(value) ?? texts.size;
      if (index === texts.size) texts.set(value, index);
      uint(index);
    },
    bytes(value) {
      uint(value.length);
      done.push(buffer.subarray(0, length), value);
      buffer = buffer.subarray(length);
      if (buffer.length < 8) buffer = Buffer.allocUnsafe(BLOCK);
      length = 0;
    },
    finish: () => Buffer.concat([...writeTexts([...texts.keys()]), ...done, buffer.subarray(0, length)]),
  };
}

const BLOCK = 64 * 1024;

/** How many, their lengths, their characters. */
function writeTexts(texts: readonly string[]): readonly Uint8Array[] {
  const column = createTextColumn();
  for (const text of texts) column.push(text);
  const { ends, characters, wide } = column.raw();
  const writer = createBareWriter();
  writer.uint(ends.length);
  let from = 0;
  ends.forEach((end, index) => {
    writer.uint((end - from) * 2 + (wide.has(index) ? 1 : 0));
    from = end;
  });
  return [writer.finish(), characters];
}

function createBareWriter(): { uint: (value: number) => void; finish: () => Uint8Array } {
  const all: number[] = [];
  return {
    uint(value) {
      let rest = value;
      for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) all.push((rest % 0x80) | 0x80);
      all.push(rest);
    },
    finish: () => Uint8Array.from(all),
  };
}

/** Reads what a writer wrote. Every answer is in bounds, or it throws `DamagedError`. */
export interface ByteReader {
  readonly byte: () => number;
  readonly uint: () => number;
  readonly number: () => number;
  readonly text: () => string;
  readonly bytes: () => Buffer;
  /** A number of things that take at least one byte each, so that no small file asks for much memory. */
  readonly count: () => number;
  /** Refuses a number of things that no longer fit in what is left, at one byte each. */
  readonly expect: (things: number) => void;
  /** One of the first `size` integers. */
  readonly index: (size: number) => number;
  readonly end: () => void;
}

export function createReader(data: Uint8Array): ByteReader {
  const buffer = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  let at = 0;

  const take = (size: number): number => {
    if (size > buffer.length - at) throw new DamagedError('ends in the middle');
    const from = at;
    at += size;
    return from;
  };
  const byte = () => buffer[take(1)] ?? 0;
  const uint = () => {
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
  const expect = (things: number) => {
    if (things > buffer.length - at) throw new DamagedError('announces more than it holds');
  };
  const count = () => {
    const value = uint();
    expect(value);
    return value;
  };
  const slice = (size: number) => buffer.subarray(take(size), at);
  const index = (size: number) => {
    const value = uint();
    if (value >= size) throw new DamagedError('refers to something that it does not hold');
    return value;
  };

  const lengths = Array.from({ length: count() }, uint);
  const texts = lengths.map((length) => slice(Math.floor(length / 2)).toString(length % 2 === 1 ? 'utf16le' : 'utf8'));
  return {
    byte,
    uint,
    count,
    expect,
    index,
    number() {
      const value = uint();
      if (value % 2 === 0) return value / 2;
      if (value !== 1) throw new DamagedError('holds a number that is none');
      return buffer.readDoubleLE(take(8));
    },
    text: () => texts[index(texts.length)] ?? '',
    bytes: () => slice(uint()),
    end() {
      if (at !== buffer.length) throw new DamagedError('goes on after its end');
    },
  };
}
