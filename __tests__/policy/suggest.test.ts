import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closest, editDistance } from '../../src/policy/suggest.ts';

describe('the edit distance', () => {
  test.each([
    ['', '', 0],
    ['max', 'max', 0],
    ['maxx', 'max', 1],
    ['mxa', 'max', 1],
    ['mox', 'max', 1],
    ['', 'max', 3],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
  });

  test('is the same in both directions, 0 only for equal words, and at most the longer length', () => {
    const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        return (
          distance === editDistance(b, a) && (distance === 0) === (a === b) && distance <= Math.max(a.length, b.length)
        );
      }),
    );
  });
});

describe('the suggestion', () => {
  test.each([
    ['suite', ['suites', 'gates'], 'suites'],
    ['SUITES', ['suites', 'gates'], 'suites'],
    ['newly_failing', ['newly-failing', 'failing'], 'newly-failing'],
    ['thresholds', ['suites', 'gates'], undefined],
    ['x', ['max', 'min'], undefined],
    ['', ['max'], undefined],
    ['y'.repeat(100_000), ['max'], undefined],
  ])('for %.20s is %3$s', (word, candidates, expected) => {
    expect(closest(word, candidates)).toBe(expected);
  });
});
