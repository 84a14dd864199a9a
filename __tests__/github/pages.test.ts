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
  expect(isLast({ link }, items)).toBe(last);
});
