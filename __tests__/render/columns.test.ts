import { describe, expect, test } from '@jest/globals';
import { cut, pad, widthOf } from '../../src/render/columns.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { judgement } from './draw.ts';

describe('columns of a terminal', () => {
  test.each([
    ['nothing', '', 0],
    ['ASCII', 'src/a.ts', 8],
    ['a letter with an accent of its own', 'e\u0301', 1],
    ['Chinese', '漢字', 4],
    ['Korean', '한글', 4],
    ['full-width Latin', 'ＡＢ', 4],
    ['half-width Katakana', 'ｱｲ', 2],
    ['Cyrillic', 'тест', 4],
    ['an emoji', '✅', 2],
    ['a sign that is an emoji by its selector', '⚠\ufe0f', 2],
    ['the same sign as text', '⚠', 1],
    ['a family of emoji is one', '👩‍👩‍👧', 2],
    ['a flag', '🇫🇷', 2],
    ['what cannot be seen', '\u200d', 0],
    ['the sign for it', '\ufffd', 1],
    ['arrows and ellipses', '→…–', 3],
  ])('%s', (_, text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  test('a character has as many by itself as beside one that has to be looked at more closely', () => {
    const range = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => String.fromCharCode(from + index));
    const characters = [...range(0x20, 0x300), ...range(0x2000, 0x2f00)];
    const alone = characters.filter((each) => !/\p{M}|\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u.test(each));
    expect(alone.length).toBeGreaterThan(4000);
    expect(alone.filter((each) => widthOf(each) !== widthOf(`漢${each}`) - 2)).toEqual([]);
  });

  test('are filled', () => {
    expect(pad('漢字', 6)).toBe('漢字  ');
    expect(pad('漢字', 3)).toBe('漢字');
  });

  test.each([
    ['what fits', 'abc', 3, 'abc'],
    ['the middle gives way', 'abcdefghij', 7, 'abcd…ij'],
    ['wide characters are never cut', '漢字漢字漢字', 8, '漢字…字'],
    ['nor are families of emoji', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 7, '👩‍👩‍👧👩‍👩‍👧…👩‍👩‍👧'],
  ])('are not passed: %s', (_, text, columns, expected) => {
    expect(cut(text, columns)).toBe(expected);
    expect(widthOf(cut(text, columns))).toBeLessThanOrEqual(columns);
  });
});

describe('the table of suites', () => {
  const names = ['単体テスト', 'e2e ✅', 'une\u0301', `packages/${'very-long/'.repeat(10)}spec.ts`];
  const lines = (width: number) =>
    renderTerminal(judgement({ suites: names.map((name) => ({ name, passing: 3 })) }), {
      colour: false,
      width,
      detail: 'full',
    })
      .split('\n')
      .filter((line) => /passed {2}/.test(line));

  test('stands in columns, whatever the names are written in', () => {
    const starts = lines(100).map((line) => widthOf(line.slice(0, line.indexOf('passed  '))));
    expect(starts).toHaveLength(5);
    expect(new Set(starts).size).toBe(1);
  });

  test('fits into the terminal as long as names can give way', () => {
    for (const width of [60, 80, 100]) {
      expect(Math.max(...lines(width).map(widthOf))).toBeLessThanOrEqual(width);
    }
  });
});
