import { expect, test } from '@jest/globals';
import { isLast } from '../../src/github/session.ts';

const NEXT = '<https://api.github.com/repositories/1/issues/1/comments?page=2>; rel="next"';
const PREVIOUS = '<https://api.github.com/repositories/1/issues/1/comments?page=1>; rel="prev"';

test.each<[string, string | undefined, number, boolean]>([
  ['a full page of which nothing is said', undefined, 100, false],
  ['half a page of which nothing is said', undefined, 50, true],
  // GitHub leaves out what it hides after it has cut the list into pages.
  ['half a page with another behind it', `${NEXT}, ${PREVIOUS}`, 50, false],
  ['an empty page with another behind it', NEXT, 0, false],
  ['a full page with none behind it', PREVIOUS, 100, true],
])('the last page: %s', (_name, link, items, last) => {
  expect(isLast({ link, page: 1, items })).toBe(last);
});

test.each<[string, number, string | undefined]>([
  ['leads to itself', 2, NEXT],
  ['leads back', 3, NEXT],
  ['is one too many', 100, NEXT.replace('page=2', 'page=101')],
  ['is one too many, of which nothing is said', 100, undefined],
])('a next page that %s is refused', (_name, page, link) => {
  expect(() => isLast({ link, page, items: 100 })).toThrow('the list does not end');
});

test.each<[string, string]>([
  ['its number', NEXT.replace('page=2', 'page=3')],
  ['its number behind others', NEXT.replace('?page=2', '?per_page=100&page=3&x=1')],
  ['no number', NEXT.replace('?page=2', '?after=abc')],
])('a next page is told by %s', (_name, link) => {
  expect(isLast({ link, page: 2, items: 100 })).toBe(false);
});
