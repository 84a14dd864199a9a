import { describe, expect, test } from '@jest/globals';
import {
  ANNOTATIONS,
  annotations,
  isSafePath,
  PLACED_ANNOTATIONS,
  placedAnnotations,
} from '../../src/publish/annotations.ts';
import { judgement } from '../render/draw.ts';

describe('annotations', () => {
  test('are one for each cause that nothing excuses, and never more than the runner shows', () => {
    const tests = Object.fromEntries(
      Array.from({ length: 15 }, (_none, n) => [`test ${n}`, `newlyFailing failed: cause ${'x'.repeat(n)}`]),
    );
    expect(annotations(judgement({ suites: [{ name: 'a', tests }] }))).toHaveLength(ANNOTATIONS);
  });

  test('leave known failures alone', () => {
    expect(annotations(judgement({ suites: [{ name: 'a', tests: { known: 'stillFailing failed: old' } }] }))).toEqual(
      [],
    );
  });

  test('stand beside the line where the place is known', () => {
    const [first] = annotations(
      judgement({ suites: [{ name: 'a', file: 'tests/a.py', tests: { adds: 'newlyFailing failed: boom' } }] }),
    );
    expect(first).toMatchObject({ file: 'tests/a.py', message: expect.stringContaining('adds: boom') });
  });

  test('name no file that could be another', () => {
    const [first] = annotations(
      judgement({ suites: [{ name: 'a', file: '../../etc/passwd', tests: { adds: 'newlyFailing failed: boom' } }] }),
    );
    expect(first).not.toHaveProperty('file');
  });
});

describe('annotations of a check run', () => {
  const failing = (count: number, file?: string) => {
    const tests = Object.fromEntries(
      Array.from({ length: count }, (_none, n) => [`test ${n}`, 'newlyFailing failed: boom']),
    );
    return judgement({ suites: [{ name: 'a', ...(file === undefined ? {} : { file }), tests }] });
  };

  test('are one for each test that nothing excuses, up to their number', () => {
    expect(placedAnnotations(failing(3, 'tests/a.py'))).toHaveLength(3);
    expect(placedAnnotations(failing(3, 'tests/a.py'))[0]).toMatchObject({ file: 'tests/a.py', line: 1 });
    expect(placedAnnotations(failing(150, 'tests/a.py'))).toHaveLength(PLACED_ANNOTATIONS);
  });

  test('leave out what has no place, or one outside', () => {
    expect(placedAnnotations(failing(3))).toEqual([]);
    expect(placedAnnotations(failing(3, '../../etc/passwd'))).toEqual([]);
    const known = judgement({ suites: [{ name: 'a', file: 'a.py', tests: { known: 'stillFailing failed: old' } }] });
    expect(placedAnnotations(known)).toEqual([]);
  });
});

describe('a path', () => {
  test.each<[string, boolean]>([
    ['tests/a.py', true],
    ['src/größe/ä.ts', true],
    ['a b/c.ts', true],
    ['/etc/passwd', false],
    ['../a.py', false],
    ['a/../../b.py', false],
    ['a//b.py', false],
    ['C:/a.py', false],
    ['a\\b.py', false],
    ['a\nb.py', false],
    ['a\u202eb.py', false],
    ['a'.repeat(256), false],
  ])('%j is safe: %s', (path, safe) => {
    expect(isSafePath(path)).toBe(safe);
  });
});
