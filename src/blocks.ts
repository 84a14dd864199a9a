import { closeSync, constants, openSync, readSync } from 'node:fs';
import type { FoundFile } from './find.ts';
import type { Chunks } from './formats/format.ts';

const BLOCK = 256 * 1024;
const SMALLEST_BLOCK = 4096;

type File = Pick<FoundFile, 'real' | 'bytes'>;
type BlockReading = Generator<Uint8Array, undefined, undefined>;

/** The bytes of a file through one buffer: a block is valid until the next one is asked for. */
export function* readBlocks({ real, bytes }: File): BlockReading {
  const descriptor = openFile(real);
  try {
    const buffer = Buffer.allocUnsafe(Math.min(BLOCK, Math.max(SMALLEST_BLOCK, bytes)));
    for (;;) {
      const length = readSync(descriptor, buffer, 0, buffer.length, null);
      if (length === 0) return undefined;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

function openFile(path: string): number {
  // The path is resolved: a link here was put there since.
  return openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
}

/** A file that is being read. */
export interface OpenFile {
  /** Its first block; empty where the file is. */
  readonly first: Uint8Array;
  /** All of it. The first reading goes on behind the first block, every other one begins anew. */
  readonly chunks: Chunks;
  readonly close: () => void;
}

/**
 * Opens files one after the other: with the next one, the blocks of the one before are gone.
 * @param onBlock gets the size of each block that is read.
 */
export function createOpener(onBlock: (bytes: number) => void): (file: File) => OpenFile {
  const readWhole = createSmallReader();
  return (file) => {
    const whole = file.bytes < BLOCK ? readWhole(file) : undefined;
    if (whole === undefined) return openLarge(file, onBlock);
    onBlock(whole.length);
    return { first: whole, chunks: whole.length === 0 ? [] : [whole], close: NOTHING_OPEN };
  };
}

const NOTHING_OPEN = () => undefined;

/** There are thousands of small files: they share a buffer, and each is one piece. `undefined`: it has another size than it was found with. */
function createSmallReader(): (file: File) => Uint8Array | undefined {
  let buffer: Buffer | undefined;
  return ({ real, bytes }) => {
    buffer ??= Buffer.allocUnsafeSlow(BLOCK);
    const descriptor = openFile(real);
    try {
      // The buffer is larger, so nothing is behind what was found.
      const length = readSync(descriptor, buffer, 0, BLOCK, null);
      return length === bytes ? buffer.subarray(0, length) : undefined;
    } finally {
      closeSync(descriptor);
    }
  };
}

function openLarge(file: File, onBlock: (bytes: number) => void): OpenFile {
  const blocks = told(readBlocks(file), onBlock);
  const { value: first = new Uint8Array() } = blocks.next();
  let begun: Iterable<Uint8Array> | undefined = resume(first, blocks);
  return {
    first,
    chunks: {
      [Symbol.iterator]() {
        const next = begun ?? readBlocks(file);
        begun = undefined;
        return next[Symbol.iterator]();
      },
    },
    close: () => blocks.return(undefined),
  };
}

function* told(blocks: BlockReading, onBlock: (bytes: number) => void): BlockReading {
  for (const block of blocks) {
    onBlock(block.length);
    yield block;
  }
  return undefined;
}

function* resume(first: Uint8Array, rest: BlockReading): BlockReading {
  if (first.length > 0) yield first;
  return yield* rest;
}
