import { describe, expect, test } from '@jest/globals';
import type { PatchFile } from '../../src/domain/coverage-comparison.ts';
import { repoPath } from '../../src/domain/text.ts';
import type { Judgement } from '../../src/domain/verdict.ts';
import type { Annotation } from '../../src/publish/annotation.ts';
import { ANNOTATIONS, annotations, PLACED_ANNOTATIONS, placedAnnotations } from '../../src/publish/annotations.ts';
import { isSafePath } from '../../src/publish/safe-path.ts';
import { judgement } from '../render/draw.ts';

const CAUSES = { causes: true, uncovered: false };

describe('annotations', () => {
  test('are one for each cause that nothing excuses, and never more than the runner shows', () => {
    const tests = Object.fromEntries(
      Array.from({ length: 15 }, (_none, n) => [`test ${n}`, `newlyFailing failed: cause ${'x'.repeat(n)}`]),
    );
    expect(annotations(judgement({ suites: [{ name: 'a', tests }] }), CAUSES)).toHaveLength(ANNOTATIONS);
  });

  test('leave known failures alone', () => {
    expect(
      annotations(judgement({ suites: [{ name: 'a', tests: { known: 'stillFailing failed: old' } }] }), CAUSES),
    ).toEqual([]);
  });

  test('stand beside the line where the place is known', () => {
    const [first] = annotations(
      judgement({ suites: [{ name: 'a', file: 'tests/a.py', tests: { adds: 'newlyFailing failed: boom' } }] }),
      CAUSES,
    );
    expect(first).toMatchObject({ file: 'tests/a.py', message: expect.stringContaining('adds: boom') });
  });

  test('name no file that could be another', () => {
    const [first] = annotations(
      judgement({ suites: [{ name: 'a', file: '../../etc/passwd', tests: { adds: 'newlyFailing failed: boom' } }] }),
      CAUSES,
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
    expect(placedAnnotations(failing(3, 'tests/a.py'), CAUSES)).toHaveLength(3);
    expect(placedAnnotations(failing(3, 'tests/a.py'), CAUSES)[0]).toMatchObject({ file: 'tests/a.py', line: 1 });
    expect(placedAnnotations(failing(150, 'tests/a.py'), CAUSES)).toHaveLength(PLACED_ANNOTATIONS);
  });

  test('leave out what has no place, or one outside', () => {
    expect(placedAnnotations(failing(3), CAUSES)).toEqual([]);
    expect(placedAnnotations(failing(3, '../../etc/passwd'), CAUSES)).toEqual([]);
    const known = judgement({ suites: [{ name: 'a', file: 'a.py', tests: { known: 'stillFailing failed: old' } }] });
    expect(placedAnnotations(known, CAUSES)).toEqual([]);
  });
});

describe('uncovered changed lines', () => {
  const file = (
    path: string,
    uncovered: readonly (readonly [number, number])[],
    options: Partial<PatchFile> = {},
  ): PatchFile => {
    const missed = uncovered.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    const ranges = uncovered.map(([first, last]) => ({ first, last }));
    return {
      path: repoPath(path),
      ratio: { covered: 1, total: missed + 1 },
      uncovered: ranges,
      partial: [],
      ...options,
    };
  };
  const drawn = (files: readonly PatchFile[], failures = 0): Judgement => {
    const tests = Object.fromEntries(
      Array.from({ length: failures }, (_none, n) => [`test ${n}`, `newlyFailing failed: cause ${'x'.repeat(n)}`]),
    );
    const judged = judgement({ suites: [{ name: 'a', file: 'tests/a.py', tests }], coverage: ['1/2 1/2'] });
    const patch = {
      ratio: { covered: 0, total: 1 },
      files,
      unmeasured: [],
      withoutLines: [],
      unknownLines: [],
      unsure: [],
    };
    const { coverage } = judged.comparison;
    return { ...judged, comparison: { ...judged.comparison, coverage: coverage && { ...coverage, patch } } };
  };
  const both = { causes: true, uncovered: true };
  const places = (marks: readonly Annotation[]) =>
    marks.map(({ level, file: path, line, endLine }) => `${level} ${path}:${line}-${endLine}`);
  const many = Array.from({ length: 30 }, (_none, n) => file(`src/${String(n).padStart(2, '0')}.ts`, [[1, 2]]));

  test('are marked only where that is asked for', () => {
    expect(annotations(drawn([file('a.ts', [[1, 2]])]), CAUSES)).toEqual([]);
    expect(annotations(drawn([file('a.ts', [[1, 2]])]), both)).toEqual([
      {
        level: 'notice',
        title: 'Not covered',
        message: 'These changed lines (1–2) are run by no test',
        file: 'a.ts',
        line: 1,
        endLine: 2,
      },
    ]);
  });

  test('come new files first, then those that miss most, of each the longest range', () => {
    const files = [
      file('few.ts', [[1, 1]]),
      file('most.ts', [
        [5, 6],
        [10, 19],
      ]),
      file('new.ts', [[3, 4]], { isNew: true }),
      file('also.ts', [[1, 1]]),
    ];
    expect(places(annotations(drawn(files), both))).toEqual([
      'notice new.ts:3-4',
      'notice most.ts:10-19',
      'notice most.ts:5-6',
      'notice also.ts:1-1',
      'notice few.ts:1-1',
    ]);
  });

  test('come after the failures, and the last one says how many are left out', () => {
    const marks = annotations(drawn(many, 3), both);
    expect(marks.map(({ level }) => level)).toEqual([...Array(3).fill('error'), ...Array(7).fill('notice')]);
    expect(marks.at(-1)?.message).toBe(
      'These changed lines (1–2) are run by no test. 23 other places in 23 files are not marked: the job summary has them',
    );
    expect(annotations(drawn(many, 12), both).every(({ level }) => level === 'error')).toBe(true);
    expect(annotations(drawn(many, 12), { causes: false, uncovered: true })).toHaveLength(ANNOTATIONS);
  });

  test('fill what is left of a check run', () => {
    const marks = placedAnnotations(drawn(many, 90), both);
    expect([marks.length, marks.filter(({ level }) => level === 'notice').length]).toEqual([PLACED_ANNOTATIONS, 10]);
    expect(marks.at(-1)?.message).toContain('20 other places in 20 files are not marked');
  });

  test('are not marked in a path that could be another, nor of a report that is not whole', () => {
    const judged = drawn([file('../a.ts', [[1, 1]]), file('b.ts', [[1, 1]])]);
    expect(places(annotations(judged, both))).toEqual(['notice b.ts:1-1']);
    const { coverage } = judged.comparison;
    const broken = coverage && { ...coverage, broken: { path: 'lcov.info', state: 'partial' as const } };
    expect(annotations({ ...judged, comparison: { ...judged.comparison, coverage: broken } }, both)).toEqual([]);
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
