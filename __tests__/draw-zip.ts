import { crc32, deflateRawSync } from 'node:zlib';

export interface DrawnFile {
  readonly name: string;
  readonly content: Buffer;
  readonly stored?: true;
  /** Written into the headers instead of the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
}

/** An archive as @actions/artifact writes it: local headers, central directory, end record. */
export function zip(...files: readonly DrawnFile[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored, size = content.length, crc = crc32(content), flags = 0 } of files) {
    const packed = stored ? content : deflateRawSync(content);
    const common = Buffer.alloc(26);
    for (const [at, value] of [
      [2, flags],
      [4, stored ? 0 : 8],
    ] as const)
      common.writeUInt16LE(value, at);
    for (const [at, value] of [
      [10, crc],
      [14, packed.length],
      [18, size],
    ] as const)
      common.writeUInt32LE(value, at);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
