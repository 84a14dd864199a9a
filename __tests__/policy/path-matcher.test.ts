import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { pathMatcher } from '../../src/policy/path-matcher.ts';

describe('paths of a policy', () => {
  test.each<[readonly string[], string, boolean]>([
    [[], 'anything', true],
    [['src/**'], 'src/a.ts', true],
    [['src/**'], 'src/a/.b/c.ts', true],
    [['src/**'], 'srcs/a.ts', false],
    [['src'], 'src/a/b.ts', true],
    [['src/'], 'src/a.ts', true],
    [['./src'], 'src/a.ts', true],
    [['.'], 'a/b.ts', true],
    [['src/a.ts'], 'src/a.ts', true],
    [['src/a.ts'], 'src/a.tsx', false],
    [['*.ts'], 'a.ts', true],
    [['*.ts'], 'src/a.ts', false],
    [['**/*.ts'], 'a.ts', true],
    [['{a,b}/**'], 'b/c.ts', true],
    [['src/[id]/page.tsx'], 'src/[id]/page.tsx', true],
    [['src/(group)/a.ts'], 'src/(group)/a.ts', true],
    [['src/**', '!src/gen/**'], 'src/gen/a.ts', false],
    [['!src/gen/**'], 'src/a.ts', true],
    [['!src/gen'], 'src/gen/a.ts', false],
    [['/abs/reports/*.xml'], '/abs/reports/a.xml', true],
  ])('%j and %s: %s', (patterns, path, expected) => {
    expect(pathMatcher(patterns)(path)).toBe(expected);
  });
});

test('a path is asked about only in the folders of a pattern, and the answer is the same', () => {
  const part = fc.constantFrom(
    'src',
    'a',
    '.b',
    '*',
    '**',
    'a*',
    '?',
    '{a,src}',
    '[ab]',
    'a+',
    '+',
    '(a)',
    '!a',
    '..',
    '',
  );
  const name = fc.constantFrom('src', 'a', '.b', 'b', 'aa', 'a+', '(a)', '[ab]', '!a', '..', 'a\\b', '');
  const pattern = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
  const options = { dot: true, nonegate: true, noextglob: true, strictSlashes: true };
  fc.assert(
    fc.property(pattern, path, (one, file) => {
      const glob = one.replace(/\/+$/, '');
      fc.pre(glob !== '' && !glob.startsWith('!') && !glob.startsWith('./'));
      expect(pathMatcher([one])(file)).toBe(picomatch([glob, `${glob}/**`], options)(file));
    }),
    { numRuns: 500 },
  );
});
