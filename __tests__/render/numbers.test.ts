import { describe, expect, test } from '@jest/globals';
import { compareRatios, ofTotal } from '../../src/render/numbers.ts';

test('a ratio is shown with its numerator and its denominator', () => {
  expect(ofTotal({ covered: 2174, total: 3105 })).toBe('2,174 of 3,105');
});

describe('ratios are compared exactly', () => {
  test.each([
    ['a smaller part', [1, 3], [333_334, 1_000_000], -1],
    ['the same part of another total', [1, 3], [2, 6], 0],
    ['a larger part', [333_334, 1_000_000], [1, 3], 1],
    ['nothing to cover on head', [0, 0], [1, 2], 0],
    ['nothing to cover on base', [1, 2], [0, 0], 0],
    [
      'numbers beyond doubles',
      [9_007_199_254_740_991, 9_007_199_254_740_991],
      [9_007_199_254_740_990, 9_007_199_254_740_991],
      1,
    ],
  ] as const)('%s', (_, [a, b], [c, d], expected) => {
    expect(compareRatios({ covered: a, total: b }, { covered: c, total: d })).toBe(expected);
  });
});
