import type { Slice } from '../merge/case-list.ts';
import { type RawTexts, type TextColumn, textColumnOf } from '../merge/text-column.ts';
import { type ByteReader, type ByteWriter, DamagedError } from './bytes.ts';

/** Names of tests: mostly different, so none is looked up. Lengths and characters are kept apart, which packs better. */
export function writeNames(writer: ByteWriter, slices: () => Iterable<Slice>): void {
  let characters = 0;
  for (const { columns, from, to } of slices()) {
    const { ends, wide } = columns.names.raw();
    let start = startOf(ends, from);
    for (let index = from; index < to; index++) {
      const end = ends[index] ?? start;
      writer.uint((end - start) * 2 + (wide.has(index) ? 1 : 0));
      characters += end - start;
      start = end;
    }
  }
  writer.uint(characters);
  for (const { columns, from, to } of slices()) {
    const texts = columns.names.raw();
    writer.raw(texts.characters.subarray(startOf(texts.ends, from), startOf(texts.ends, to)));
  }
}

function startOf(ends: Uint32Array, index: number): number {
  return index === 0 ? 0 : (ends[index - 1] ?? 0);
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
  if (reader.uint() !== end) throw new DamagedError('has names of the wrong length');
  const raw: RawTexts = { ends, characters: reader.raw(end), wide };
  return textColumnOf(raw);
}

const MOST_CHARACTERS = 2 ** 32 - 1;
