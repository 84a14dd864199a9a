import { type ByteReader, type ByteWriter, DamagedError, decodeText, encodeText } from './bytes.ts';

/** Names of tests: mostly different, so none is looked up. Lengths and characters are kept apart, which packs better. */
export interface NameColumn {
  readonly push: (name: string) => void;
  readonly write: (writer: ByteWriter) => void;
}

export function createNameColumn(): NameColumn {
  let buffer = Buffer.allocUnsafe(1024);
  let length = 0;
  const lengths: number[] = [];
  return {
    push(name) {
      const most = name.length * 3;
      if (length + most > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, length + most));
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      const size = buffer.write(name, length);
      if (size === name.length) {
        lengths.push(size * 2);
        length += size;
        return;
      }
      const { bytes, wide } = encodeText(name);
      lengths.push(bytes.length * 2 + (wide ? 1 : 0));
      length += bytes.copy(buffer, length);
    },
    write(writer) {
      for (const each of lengths) writer.uint(each);
      writer.bytes(buffer.subarray(0, length));
    },
  };
}

export function readNames(reader: ByteReader, total: number): string[] {
  const lengths = new Float64Array(total);
  for (let index = 0; index < total; index++) lengths[index] = reader.uint();
  const characters = reader.bytes();
  const names: string[] = [];
  let at = 0;
  for (const length of lengths) {
    const end = at + Math.floor(length / 2);
    names.push(decodeText(characters.subarray(at, end), length % 2 === 1));
    at = end;
  }
  if (at !== characters.length) throw new DamagedError('has names of the wrong length');
  return names;
}
