import { type RawTexts, type TextColumn, textColumnOf } from '../merge/text-column.ts';
import { type ByteReader, type ByteWriter, DamagedError } from './bytes.ts';

/** Names of tests: mostly different, so none is looked up. Lengths and characters are kept apart, which packs better. */
export function writeNames(writer: ByteWriter, names: TextColumn): void {
  const { ends, characters, wide } = names.raw();
  let from = 0;
  ends.forEach((end, index) => {
    writer.uint((end - from) * 2 + (wide.has(index) ? 1 : 0));
    from = end;
  });
  writer.bytes(characters);
}

export function readNames(reader: ByteReader, total: number): TextColumn {
  const ends = new Uint32Array(total);
  const wide = new Set<number>();
  let end = 0;
  for (let index = 0; index < total; index++) {
    const length = reader.uint();
    if (length % 2 === 1) wide.add(index);
    end += Math.floor(length / 2);
    if (end > MOST_CHARACTERS) throw new DamagedError('has names of the wrong length');
    ends[index] = end;
  }
  const characters = reader.bytes();
  if (characters.length !== end) throw new DamagedError('has names of the wrong length');
  // They keep all else that was stored alive, which is little beside them.
  const raw: RawTexts = { ends, characters, wide };
  return textColumnOf(raw);
}

const MOST_CHARACTERS = 2 ** 32 - 1;
