import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TestSuite } from '../../src/domain/tests.ts';
import { compareKeys, suitesOf } from '../../src/merge/suite-map.ts';
import { suite } from '../draw.ts';

const suites = fc.array(
  fc
    .record({ name: fc.constantFrom('a', 'b', 'c', '__proto__', 'ä'), environment: fc.constantFrom('', 'os=linux') })
    .map(({ name, environment }) => ({ ...suite(name, {}), environment }) as TestSuite),
);
const keyOf = ({ environment, name }: TestSuite) => JSON.stringify([environment, name]);

describe('the suites of a snapshot', () => {
  test('are found by environment and name, in whatever order they are asked for; of two of one name the last counts', () => {
    fc.assert(
      fc.property(suites, suites, (all, asked) => {
        const known = new Map(all.map((each) => [keyOf(each), each]));
        const found = suitesOf(all);
        for (const each of [...asked, ...all]) expect(found.get(each)).toBe(known.get(keyOf(each)));
      }),
    );
  });

  test('are listed in their order, each once', () => {
    fc.assert(
      fc.property(suites, (all) => {
        const known = [...new Map(all.map((each) => [keyOf(each), each])).values()];
        expect(suitesOf(all).all).toEqual(known.sort(compareKeys));
      }),
    );
  });
});
