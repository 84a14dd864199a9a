import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createIntColumn } from '../../src/merge/int-column.ts';
import { createLookup, hashText, hashUnits } from '../../src/merge/lookup.ts';
import { createTextColumn, textColumnOf } from '../../src/merge/text-column.ts';

const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '日本', '\ud800', 'a\udc00', '😀')));

describe('a column of texts', () => {
  test('gives back what was put in, of any characters', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const column = createTextColumn();
        for (const text of all) column.push(text);
        expect(all.map((_, index) => column.at(index))).toEqual(all);
        const copy = textColumnOf(column.raw());
        expect(all.map((_, index) => copy.at(index))).toEqual(all);
      }),
    );
  });

  test('has of what is placed only what is kept, and hashes it as what it has', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, fc.boolean())), fc.integer(), (all, seed) => {
        const column = createTextColumn();
        const kept: string[] = [];
        for (const [[text = '', ...more], isKept] of all) {
          for (const other of more) column.place(other);
          const hash = column.place(text);
          if (!isKept) continue;
          column.keep();
          kept.push(text);
          expect(column.hash(kept.length - 1)).toBe(hash);
          expect(column.hashOn(kept.length - 1, seed)).toBe(hashUnits(text, seed));
        }
        expect(kept.map((_, index) => column.at(index))).toEqual(kept);
        expect(column.length).toBe(kept.length);
      }),
    );
  });

  test('compares with another as the texts do, from any place on', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(9), fc.boolean(), (left, right, from, alike) => {
        const theirs = alike ? [...right, ...left.slice(from)] : right;
        const [one, other] = [createTextColumn(), createTextColumn()];
        for (const text of left) one.push(text);
        for (const text of theirs) other.push(text);
        for (let at = 0; at <= theirs.length; at++) {
          const length = Math.max(0, Math.min(left.length - from, theirs.length - at));
          const first = left.slice(from, from + length).findIndex((text, index) => text !== theirs[at + index]);
          expect(one.common(from, { other, at, length })).toBe(first < 0 ? length : first);
        }
      }),
    );
  });

  test('finds the one that differs among thousands', () => {
    const [one, other] = [createTextColumn(), createTextColumn()];
    for (let index = 0; index < 3000; index++) {
      one.push(`test_${index}`);
      other.push(index === 1001 ? 'test_x001' : `test_${index}`);
    }
    expect(one.common(0, { other, at: 0, length: 3000 })).toBe(1001);
    expect(one.common(1002, { other, at: 1002, length: 1998 })).toBe(1998);
  });
});

test('a column of integers keeps them up to 31 bits, and cuts what is larger', () => {
  const column = createIntColumn();
  for (let value = -1; value < 1000; value++) column.push(value);
  column.set(0, 2 ** 40);
  expect([column.at(0), column.at(1), column.at(1000)]).toEqual([2 ** 31 - 1, 0, 999]);
});

describe('a lookup', () => {
  test('finds the first entry of a hash that is the one that is asked for, even where all hashes are the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd')), fc.boolean(), (all, collide) => {
        const lookup = createLookup();
        const hash = (text: string) => (collide ? 7 : hashText(text, 0));
        all.forEach((text, index) => {
          lookup.add(hash(text), index);
        });
        for (const text of ['a', 'b', 'c', 'd', 'e']) {
          const found = lookup.find(hash(text), (entry) => all[entry] === text);
          expect(found ?? -1).toBe(all.indexOf(text));
        }
      }),
    );
  });
});
