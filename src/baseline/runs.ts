import { type ByteReader, type ByteWriter, DamagedError } from './bytes.ts';

/** A column as runs of equal values: each value, and how often it follows itself. */
export interface RunColumn<T> {
  readonly push: (value: T, times: number) => void;
  readonly write: (writer: ByteWriter, write: (value: T) => void) => void;
}

export function createRunColumn<T>(): RunColumn<T> {
  const values: T[] = [];
  const lengths: number[] = [];
  return {
    push(value, times) {
      const last = values.length - 1;
      if (last >= 0 && values[last] === value) lengths[last] = (lengths[last] ?? 0) + times;
      else {
        values.push(value);
        lengths.push(times);
      }
    },
    write(writer, write) {
      writer.uint(values.length);
      for (const value of values) write(value);
      for (const length of lengths) writer.uint(length);
    },
  };
}

/** Calls `visit` for each run; together they are `total` long. */
export function readRuns<T>(
  reader: ByteReader,
  { total, read }: { readonly total: number; readonly read: () => T },
  visit: (value: T, from: number, to: number) => void,
): void {
  let from = 0;
  for (const value of readList(reader, read)) {
    const length = reader.uint();
    if (length === 0 || length > total - from) throw new DamagedError('has a column of the wrong length');
    visit(value, from, from + length);
    from += length;
  }
  if (from !== total) throw new DamagedError('has a column of the wrong length');
}

/** Absent is 0. */
export function writeOptional<T>(writer: ByteWriter, value: T | undefined, write: (value: T) => void): void {
  writer.byte(value === undefined ? 0 : 1);
  if (value !== undefined) write(value);
}

export function readOptional<T>(reader: ByteReader, read: () => T): T | undefined {
  return readFlag(reader) ? read() : undefined;
}

export function readFlag(reader: ByteReader): boolean {
  return reader.index(2) === 1;
}

/** Each thing after how many there are. */
export function writeList<T>(writer: ByteWriter, all: readonly T[], write: (value: T) => void): void {
  writer.uint(all.length);
  for (const value of all) write(value);
}

export function readList<T>(reader: ByteReader, read: () => T): T[] {
  return Array.from({ length: reader.count() }, read);
}
