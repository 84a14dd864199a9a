/** Values of a few indices of a column. */
export interface SparseColumn<T> {
  readonly size: number;
  readonly get: (index: number) => T | undefined;
  readonly set: (index: number, value: T) => void;
  readonly values: () => Iterable<T>;
  /** The first index that has a value, from one on; infinity where none has. */
  readonly next: (from: number) => number;
  /** Indices that have a value, ascending, from one on and before another. */
  readonly between: (from: number, to: number) => readonly number[];
}

export function createSparseColumn<T>(): SparseColumn<T> {
  const byIndex = new Map<number, T>();
  const indices: number[] = [];
  let isSorted = true;
  const sort = () => {
    if (!isSorted) indices.sort((a, b) => a - b);
    isSorted = true;
  };
  const column: Mutable<SparseColumn<T>> = {
    size: 0,
    get: (index) => byIndex.get(index),
    set(index, value) {
      if (!byIndex.has(index)) {
        isSorted &&= index > (indices[indices.length - 1] ?? -1);
        indices.push(index);
        column.size = indices.length;
      }
      byIndex.set(index, value);
    },
    values: () => byIndex.values(),
    next(from) {
      if (indices.length === 0) return Number.POSITIVE_INFINITY;
      sort();
      return indices[firstAbove(indices, from - 1)] ?? Number.POSITIVE_INFINITY;
    },
    between(from, to) {
      if (indices.length === 0) return NONE;
      sort();
      const start = firstAbove(indices, from - 1);
      const end = firstAbove(indices, to - 1);
      return start === end ? NONE : indices.slice(start, end);
    },
  };
  return column;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const NONE: readonly number[] = [];

/** Place of the first of ascending numbers that is greater. */
export function firstAbove(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
