import { expect, test } from '@jest/globals';
import { type Listed, lineFirst } from '../../src/github/line-first.ts';

/** `m:ab` is a merge of `b` into `a`. */
function listed(drawn: string): readonly Listed[] {
  return drawn.split(' ').map((each) => {
    const [sha = '', parents = ''] = each.split(':');
    return { sha, parents: [...parents] };
  });
}

test.each<[string, string, string]>([
  ['a straight line stays as it is', 'c:b b:a a', 'c b a'],
  ['a merged branch comes after the line, however new it is', 'm:bf f:e b:a e:a a', 'm b a f e'],
  ['a line that goes on beyond the list ends there', 'c:b b:a', 'c b'],
  ['a list in which the parent is missing keeps its order', 'm:bf f:e e', 'm f e'],
  ['one commit', 'a', 'a'],
])('%s', (_name, drawn, expected) => {
  expect(lineFirst(listed(drawn)).join(' ')).toBe(expected);
});

test('no commits are none', () => {
  expect(lineFirst([])).toEqual([]);
});
