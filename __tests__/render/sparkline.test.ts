import { describe, expect, test } from '@jest/globals';
import type { Ratio } from '../../src/domain/ratio.ts';
import { outcomeHistory, sparkline, trendWords } from '../../src/render/sparkline.ts';

/** Percentages; `-`: nothing is known. */
function ratios(words: string): readonly (Ratio | undefined)[] {
  return words.split(' ').map((word) => (word === '-' ? undefined : { covered: Number(word), total: 100 }));
}

describe('a line of bars', () => {
  test.each([
    ['rises', '0 50 100', '▁▄█'],
    ['is not dramatic about a point', '80 81 80', '▆█▆'],
    ['stands high where nothing changes', '80 80', '██'],
    ['has a dot where nothing is known', '80 - 85', '▁·█'],
    ['is empty without a run', '-', '·'],
  ])('%s', (_, words, bars) => {
    expect(sparkline(ratios(words))).toBe(bars);
  });
});

describe('a trend in words', () => {
  test.each([
    ['tells both ends and the number of runs', '38 40 - 47', '▁▂·█ 38 → 47 % in 4 runs'],
    ['comes back to where it was', '80 90 80', '▁█▁ 80 % in 3 runs'],
    ['is none of two runs', '38 47', undefined],
    ['is none where nothing changes', '80 80 80 80', undefined],
    ['is none where nothing is known', '- - -', undefined],
  ])('%s', (_, words, expected) => {
    expect(trendWords(ratios(words))).toBe(expected);
  });
});

test('the runs of one test are bars, higher where it is worse, and words', () => {
  expect(outcomeHistory('.PP~FS')).toEqual({
    bars: ' ▁▁▄█·',
    words: 'last 5 runs on base: passed 3, 1 of them on a later attempt, failed 1, skipped 1',
  });
});
