import { describe, expect, test } from '@jest/globals';
import { goCover } from '../../src/formats/go-cover.ts';
import { filesOf, lineHits, said } from './support/union.ts';

const profile = (...blocks: readonly string[]) => ['mode: count', ...blocks, ''].join('\n');

describe('a Go cover profile', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a block counts its statements and its lines', ['a/b.go:3.10,5.2 2 7'], ['a/b.go 3/3 lines 2/2 statements']],
    [
      'a line that two blocks touch ran if one did',
      ['b.go:1.1,2.5 1 1', 'b.go:2.5,3.2 1 0'],
      ['b.go 2/3 lines 1/2 statements'],
    ],
    [
      'a block that repeats is one (-coverpkg)',
      ['b.go:1.1,1.9 3 0', 'c.go:1.1,1.9 1 1', 'b.go:1.1,1.9 3 2'],
      ['b.go 1/1 lines 3/3 statements', 'c.go 1/1 lines 1/1 statements'],
    ],
    [
      'a block without statements has nothing to cover',
      ['b.go:4.1,4.2 0 0', 'b.go:6.1,6.9 1 1'],
      ['b.go 1/1 lines 1/1 statements'],
    ],
    [
      'a second mode is no block (cat)',
      ['b.go:1.1,1.9 1 1', 'mode: set', 'c.go:1.1,1.9 1 0'],
      ['b.go 1/1 lines 1/1 statements', 'c.go 0/1 lines 0/1 statements'],
    ],
    [
      'a path may have colons and blanks',
      ['C:\\my code\\b.go:1.1,1.9 1 1'],
      ['C:\\my code\\b.go 1/1 lines 1/1 statements'],
    ],
    [
      'a wrapped count is no hit, one beyond 64 bits is',
      ['b.go:1.1,1.9 1 -1', 'b.go:2.1,2.9 1 18446744073709551615'],
      ['b.go 1/2 lines 1/2 statements'],
    ],
    ['no block is nothing, 0 of 0', [], []],
  ])('%s', (_, blocks, expected) => {
    expect(said(goCover, profile(...blocks))).toEqual(expected);
  });

  test('hits of a line are those of the block on it that ran most', () => {
    const [file] = filesOf(goCover, profile('b.go:1.1,2.5 1 3', 'b.go:2.5,3.2 1 9'));
    expect(file === undefined ? '' : lineHits(file)).toBe('1:3 2:9 3:9');
  });

  test.each([
    ['an unknown mode', 'mode: random\n', 'error: 1: the mode of the profile is not known'],
    ['half a block', profile('b.go:1.1,1.9 1 1', 'b.go:2.1,2.9'), 'error: 3: the line is no block'],
    ['a block that ends before it starts', profile('b.go:9.1,2.9 1 1'), 'error: 2: the block ends before it starts'],
    [
      'a block of a billion lines',
      profile('b.go:1.1,999999999.9 1 1'),
      'error: 2: the block ends before it starts or is longer',
    ],
  ])('%s is an error', (_, text, expected) => {
    expect(said(goCover, text).at(-1)).toContain(expected);
  });

  test('carriage returns are no part of it', () => {
    expect(said(goCover, profile('b.go:1.1,1.9 1 1').replaceAll('\n', '\r\n'))).toEqual([
      'b.go 1/1 lines 1/1 statements',
    ]);
  });
});
