import { describe, expect, test } from '@jest/globals';
import { compareCoverage } from '../../src/compare/coverage.ts';
import type { Coverage, Metric } from '../../src/domain/coverage.ts';
import type { Ratio } from '../../src/domain/ratio.ts';
import { repoPath } from '../../src/domain/text.ts';
import { fileCoverage } from '../../src/merge/coverage-file.ts';
import { coverage } from '../draw-coverage.ts';

function compare(head: Coverage | undefined, base: Coverage | undefined, metric: Metric) {
  return compareCoverage({ head, base, metric, diff: undefined });
}

const shown = (ratio: Ratio | undefined) => (ratio === undefined ? '–' : `${ratio.covered}/${ratio.total}`);

/** `a.py 1/2 → 2/2`, in the order of the comparison. */
function deltas(head: Readonly<Record<string, string>>, base: Readonly<Record<string, string>>): readonly string[] {
  const { files = [] } = compare(coverage(head), coverage(base), 'lines') ?? {};
  return files.map((file) => `${file.path} ${shown(file.base)} → ${shown(file.head)}`);
}

describe('Coverage of head against base', () => {
  test('has the totals of both in the metric that is asked for', () => {
    const comparison = compare(coverage({ a: '2+', b: '-' }), coverage({ a: '1-' }), 'branches');
    expect(comparison).toMatchObject({
      metric: 'branches',
      head: { covered: 2, total: 2 },
      base: { covered: 1, total: 2 },
    });
  });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, readonly string[]]>([
    ['the same ratio is no difference', { a: '++--', b: '+-' }, { a: '+-', b: '+-' }, []],
    [
      'the largest loss of lines comes first, then gains',
      { a: '---+', b: '-', c: '++' },
      { a: '++++', b: '+', c: '+-' },
      ['a 4/4 → 1/4', 'b 1/1 → 0/1', 'c 1/2 → 2/2'],
    ],
    ['of equal losses the first by path', { b: '-+', a: '-+' }, { b: '++', a: '++' }, ['a 2/2 → 1/2', 'b 2/2 → 1/2']],
    ['new and vanished files have one side', { b: '+-' }, { a: '+' }, ['a 1/1 → –', 'b – → 1/2']],
    ['a file that has nothing to cover any more', { a: '' }, { a: '+-' }, ['a 1/2 → 0/0']],
    ['nothing to cover before and after is no difference', { a: '' }, { a: '' }, []],
  ])('%s', (_, head, base, expected) => {
    expect(deltas(head, base)).toEqual(expected);
  });

  test('without any coverage there is nothing to compare', () => {
    expect(compare(undefined, undefined, 'lines')).toBeUndefined();
  });

  test('one side alone is told, without files and caveats', () => {
    const only = { head: { covered: 1, total: 2 }, base: undefined, caveats: [], files: [] };
    expect(compare(coverage({ a: '+-' }), undefined, 'lines')).toMatchObject(only);
    expect(compare(undefined, coverage({ a: '+-' }), 'lines')).toMatchObject({
      head: undefined,
      base: only.head,
    });
  });

  test('a metric that a side does not measure is absent there', () => {
    const statements = fileCoverage(repoPath('a'), [
      { path: 'a', lines: [], hits: [], statements: [{ id: '1', hits: 1 }] },
    ]);
    const head = { ...coverage({}), files: new Map([[statements.path, statements]]) };
    expect(compare(head, coverage({ a: '+' }), 'lines')).toMatchObject({
      head: undefined,
      base: { covered: 1, total: 1 },
    });
  });

  test('other formats or another number of reports are said', () => {
    const head = coverage({ a: '+' }, { formats: ['cobertura', 'lcov'], reports: 3 });
    const base = coverage({ a: '+' }, { formats: ['lcov'], reports: 1 });
    expect(compare(head, base, 'lines')?.caveats).toEqual([
      'measured as lcov on base and as cobertura + lcov here',
      '1 coverage report on base and 3 here',
    ]);
    expect(compare(head, head, 'lines')?.caveats).toEqual([]);
  });
});
