import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import {
  BLOCK_BYTES,
  type ByteReader,
  type ByteSource,
  type ByteWriter,
  createReader,
  createWriter,
  DamagedError,
} from './bytes.ts';

const BLOCK_HEADER_BYTES = 9;

/** Of one section, unpacked: a million tests take about 60 MB, and pack to a tenth at least. */
const SECTION_LIMIT = 1024 * 1024 * 1024;
const MOST_PACKED = { free: 64 * 1024 * 1024, times: 200 };

/** Appends a section, block by block. */
export function pack(section: number, write: (writer: ByteWriter) => void, blocks: Buffer[]): void {
  let isFirst = true;
  const writer = createWriter((raw, is) => {
    const quality = isFirst && is === 'last' ? QUALITY.small : QUALITY.large;
    isFirst = false;
    const packed = brotliCompressSync(raw, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
    });
    const header = Buffer.alloc(BLOCK_HEADER_BYTES);
    header.writeUInt8(section, 0);
    header.writeUInt32LE(raw.length, 1);
    header.writeUInt32LE(packed.length, 5);
    blocks.push(header, packed);
  });
  write(writer);
  writer.finish();
}

/** Of a section of more than one block the time for the best packing is felt. */
const QUALITY = { small: 9, large: 5 };

export interface Section {
  size: number;
  packed: number;
  readonly blocks: { readonly size: number; readonly packed: Buffer }[];
}

/** The sections of a body by their numbers, not unpacked. */
export function readSections(body: Buffer): ReadonlyMap<number, Section> {
  const sections = new Map<number, Section>();
  let latest: Section | undefined;
  for (let at = 0; at < body.length; ) {
    if (body.length - at < BLOCK_HEADER_BYTES) throw new DamagedError('ends in the middle');
    const number = body.readUInt8(at);
    const size = body.readUInt32LE(at + 1);
    const length = body.readUInt32LE(at + 5);
    at += BLOCK_HEADER_BYTES;
    if (length > body.length - at) throw new DamagedError('ends in the middle');
    const known = sections.get(number);
    if (known !== undefined && known !== latest) throw new DamagedError('has a section twice');
    latest = known ?? { size: 0, packed: 0, blocks: [] };
    latest.size += size;
    latest.packed += length;
    latest.blocks.push({ size, packed: body.subarray(at, at + length) });
    sections.set(number, latest);
    at += length;
  }
  return sections;
}

/** What `read` makes of a section, all of which it must read; `undefined`: there is none. */
export function unpack<T>(
  sections: ReadonlyMap<number, Section>,
  section: number,
  read: (reader: ByteReader) => T,
): T | undefined {
  return unpackBeginning(sections, section, (reader) => {
    const value = read(reader);
    reader.end();
    return value;
  });
}

/** As `unpack`; what `read` leaves is left. */
export function unpackBeginning<T>(
  sections: ReadonlyMap<number, Section>,
  section: number,
  read: (reader: ByteReader) => T,
): T | undefined {
  const found = sections.get(section);
  return found === undefined ? undefined : read(createReader(sourceOf(found)));
}

function sourceOf({ size, packed, blocks }: Section): ByteSource {
  const isMore = size > Math.min(SECTION_LIMIT, MOST_PACKED.free + packed * MOST_PACKED.times);
  if (isMore || blocks.some((block) => block.size > BLOCK_BYTES))
    throw new DamagedError('would unpack to more than any snapshot has');
  return { size, blocks: unpackBlocks(blocks) };
}

function* unpackBlocks(blocks: Section['blocks']): Generator<Buffer, undefined> {
  for (const block of blocks) yield unpackBlock(block);
  return undefined;
}

function unpackBlock({ size, packed }: Section['blocks'][number]): Buffer {
  let raw: Buffer;
  try {
    // One byte more than announced is already wrong. In one piece: no copy.
    raw = brotliDecompressSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(size + 1, 64) });
  } catch {
    throw new DamagedError('cannot be unpacked');
  }
  if (raw.length !== size) throw new DamagedError('has a section of another size than announced');
  return raw;
}
