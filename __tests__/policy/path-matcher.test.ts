import { describe, expect, test } from '@jest/globals';
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
