import { grown } from './growth.ts';

/** Integers of at most 31 bits and a sign, four bytes each; larger ones are cut. */
export interface IntColumn {
  readonly push: (value: number) => void;
  readonly set: (index: number, value: number) => void;
  readonly at: (index: number) => number;
}

/** As milliseconds 24 days. */
const LARGEST = 2 ** 31 - 1;

/** @param expected so many values are likely to come. */
export function createIntColumn(expected = 8): IntColumn {
  let values = new Int32Array(expected);
  let count = 0;
  return {
    push(value) {
      if (count === values.length) {
        const longer = new Int32Array(Math.max(grown(count), 8));
        longer.set(values);
        values = longer;
      }
      values[count] = Math.min(value, LARGEST);
      count++;
    },
    set(index, value) {
      values[index] = Math.min(value, LARGEST);
    },
    at: (index) => values[index] ?? 0,
  };
}
