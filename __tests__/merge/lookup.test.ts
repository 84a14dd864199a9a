import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLookup, hashText } from '../../src/merge/lookup.ts';

describe('a lookup', () => {
  test('finds the first entry of a hash for which the question holds, however often it grew', () => {
    // Few hashes and many entries: most share theirs, and places run over the end of the table.
    const hash = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer());
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 200 }), fc.integer({ min: 1, max: 5 }), (hashes, every) => {
        const lookup = createLookup();
        for (const [entry, each] of hashes.entries()) lookup.add(each, entry);
        for (const each of new Set([...hashes, 42])) {
          const is = (entry: number) => entry % every === 0;
          const expected = hashes.findIndex((other, entry) => other === each && is(entry));
          expect(lookup.find(each, is)).toBe(expected < 0 ? undefined : expected);
        }
      }),
    );
  });

  test('asks only about entries of the same hash', () => {
    const lookup = createLookup();
    for (let entry = 0; entry < 1000; entry++) lookup.add(hashText(`test_${entry}`, 0), entry);
    const asked: number[] = [];
    expect(lookup.find(hashText('test_7', 0), (entry) => asked.push(entry) > 0)).toBe(7);
    expect(asked).toEqual([7]);
  });
});
