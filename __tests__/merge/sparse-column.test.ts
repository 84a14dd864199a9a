import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSparseColumn } from '../../src/merge/sparse-column.ts';

test('a sparse column answers as a map with sorted keys does, in whatever order they came', () => {
  const entries = fc.array(fc.tuple(fc.nat(30), fc.string({ maxLength: 2 })));
  fc.assert(
    fc.property(entries, entries, fc.nat(31), fc.nat(31), (first, second, from, to) => {
      const column = createSparseColumn<string>();
      const map = new Map<number, string>();
      for (const some of [first, second]) {
        for (const [index, value] of some) {
          column.set(index, value);
          map.set(index, value);
        }
        const indices = [...map.keys()].sort((a, b) => a - b);
        expect(column.size).toBe(map.size);
        expect([...column.values()].sort()).toEqual([...map.values()].sort());
        expect(indices.map(column.get)).toEqual(indices.map((index) => map.get(index)));
        expect(column.get(31)).toBeUndefined();
        expect(column.between(from, to)).toEqual(indices.filter((index) => index >= from && index < to));
        expect(column.next(from)).toBe(indices.find((index) => index >= from) ?? Number.POSITIVE_INFINITY);
      }
    }),
  );
});
