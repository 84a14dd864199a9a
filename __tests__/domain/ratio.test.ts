import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addRatios, dropMicro, hundredths, meets, type Ratio } from '../../src/domain/ratio.ts';

const of = (covered: number, total: number): Ratio => ({ covered, total });

describe('A ratio', () => {
  test.each([
    ['79.996 % does not meet 80 %', of(19_999, 25_000), 80_000_000, false],
    ['80 % meets 80 %', of(4, 5), 80_000_000, true],
    ['99.99 % does not meet 100 %', of(9_999, 10_000), 100_000_000, false],
    ['two thirds meet 66.666666 % and not 66.666667 %', of(2, 3), 66_666_666, true],
    ['two thirds do not meet 66.666667 %', of(2, 3), 66_666_667, false],
    ['nothing to cover meets everything', of(0, 0), 100_000_000, true],
    ['numbers beyond 2^53 are compared exactly', of(9_007_199_254_740_991, 9_007_199_254_740_991), 100_000_000, true],
  ])('%s', (_, ratio, limit, expected) => {
    expect(meets(ratio, limit)).toBe(expected);
  });

  test.each([
    [of(19_999, 25_000), 7999],
    [of(0, 0), undefined],
    [of(1, 100_000), 1],
    [of(0, 5), 0],
    [of(99_999, 100_000), 9999],
    [of(5, 5), 10_000],
  ])('%j is shown as %j hundredths, rounded down', (ratio, expected) => {
    expect(hundredths(ratio)).toBe(expected);
  });

  test('ratios add up', () => {
    expect(addRatios(of(1, 2), of(3, 4))).toEqual(of(4, 6));
  });
});

describe('A drop', () => {
  test.each([
    ['of half a point', of(800, 1000), of(795, 1000), 500_000],
    ['of nothing', of(1, 3), of(2, 6), 0],
    ['is rounded up', of(1, 3), of(1, 4), 8_333_334],
    ['that is a gain is negative', of(1, 4), of(1, 3), -8_333_333],
    ['from nothing to cover cannot be told', of(0, 0), of(1, 2), undefined],
    ['to nothing to cover cannot be told', of(1, 2), of(0, 0), undefined],
  ])('%s', (_, base, head, expected) => {
    expect(dropMicro(base, head)).toBe(expected);
  });

  test('is larger than a limit exactly when the fractions are', () => {
    const ratio = fc
      .tuple(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }))
      .map(([part, total]) => of(part % (total + 1), total));
    fc.assert(
      fc.property(ratio, ratio, fc.nat(100_000_000), (base, head, limit) => {
        const exact =
          (BigInt(base.covered) * BigInt(head.total) - BigInt(head.covered) * BigInt(base.total)) * 100_000_000n >
          BigInt(limit) * BigInt(base.total) * BigInt(head.total);
        expect((dropMicro(base, head) ?? 0) > limit).toBe(exact);
      }),
    );
  });
});
