import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type PathEnd, treeIndex } from '../../src/merge/paths-tree.ts';

const segment = fc.constantFrom('a', 'A', 'b', 'src', 'index.ts', 'Index.ts', 'x.py');
const path = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/'));
const tree = fc.array(path, { maxLength: 12 });
const lower = (text: string) => text.toLowerCase();

/** By looking at every file for every end. */
function naive(files: readonly string[], key: (path: string) => string, wanted: string): readonly PathEnd[] {
  const ends: PathEnd[] = [];
  const segments = wanted.split('/');
  for (let n = 1; n <= segments.length; n++) {
    const end = segments.slice(-n).join('/');
    const having = [...new Set(files)].filter((file) => `/${key(file)}`.endsWith(`/${end}`));
    const whole = having.filter((file) => key(file) === end);
    const [one, ...others] = whole.length > 0 ? whole : having;
    if (one === undefined) break;
    const match = others.length > 0 ? 'ambiguous' : one;
    ends.push({ at: wanted.length - end.length, match, whole: whole.length === 1 ? whole[0] : undefined });
  }
  return ends;
}

describe('The files of a repository', () => {
  test.each([
    ['as they are', (text: string) => text],
    ['in lower case', lower],
  ])('are found by each end of a path, %s', (_, key) => {
    fc.assert(
      fc.property(tree, fc.array(path, { minLength: 1, maxLength: 6 }), (files, wanted) => {
        const index = treeIndex(files, key);
        for (const each of wanted.map(key)) {
          const ends: PathEnd[] = [];
          index.eachEnd(each, (end) => ends.push(end));
          expect(ends).toEqual(naive(files, key, each));
          expect(index.ending(each)).toBe(ends.find(({ at }) => at === 0)?.match);
        }
      }),
      { numRuns: 300 },
    );
  });
});
