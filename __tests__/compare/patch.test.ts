import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { withUntracked } from '../../src/compare/diff.ts';
import { patchCoverage } from '../../src/compare/patch.ts';
import type { Coverage, Metric } from '../../src/domain/coverage.ts';
import type { PatchFile } from '../../src/domain/coverage-comparison.ts';
import { repoPath } from '../../src/domain/text.ts';
import { cobertura } from '../../src/formats/cobertura.ts';
import { lcov } from '../../src/formats/lcov.ts';
import { collectCoverage } from '../../src/merge/coverage.ts';
import { linesOf } from '../../src/merge/coverage-detail.ts';
import { fileCoverage } from '../../src/merge/coverage-file.ts';
import { createPathResolver } from '../../src/merge/paths.ts';
import { coverage } from '../draw-coverage.ts';
import { deletedFile, drawDiff, newFile, parse } from '../draw-diff.ts';

/** `a.py 1/3 missed 2-3 partial 4` for each file with something to cover. */
function shown(head: Coverage, diff: string, metric: Metric = 'lines'): readonly string[] {
  const patch = patchCoverage(head, parse(diff), metric);
  return (patch?.files ?? []).map(({ path, ratio, uncovered, partial }) => {
    const ranges = (all: typeof uncovered) =>
      all.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join();
    const more = [
      uncovered.length > 0 ? ` missed ${ranges(uncovered)}` : '',
      partial.length > 0 ? ` partial ${ranges(partial)}` : '',
    ];
    return `${path} ${ratio.covered}/${ratio.total}${more.join('')}`;
  });
}

describe('Coverage of changed lines', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'counts added and modified lines that can be covered',
      '+-.+-',
      drawDiff('a', [' 1', '-x', '+2', '+3', '+4', ' 5']),
      ['a 1/2 missed 2'],
    ],
    ['counts every line of a new file', '+-.-', newFile('a', 4), ['a 1/3 missed 2-4']],
    [
      'counts the edits of a renamed file only',
      '---',
      drawDiff('a', [' 1', '-x', '+2', ' 3'], 'old'),
      ['a 0/1 missed 2'],
    ],
    ['finds nothing to cover in comments', '+..+', drawDiff('a', [' 1', '+2', '+3', ' 4']), []],
    ['finds nothing to cover in deleted lines', '++', drawDiff('a', [' 1', '-x', ' 2']), []],
    ['joins missed lines over lines without code', '-..-', newFile('a', 4), ['a 0/2 missed 1-4']],
    ['does not join missed lines over a covered one', '-+-', newFile('a', 3), ['a 1/3 missed 1,3']],
    [
      'does not join missed lines over one that the diff does not touch',
      '---',
      drawDiff('a', ['+1', ' 2', '+3']),
      ['a 0/2 missed 1,3'],
    ],
    ['does not join missed lines that lie far apart', '-......-', newFile('a', 8), ['a 0/2 missed 1,8']],
    ['tells lines of which a branch was not taken', '12', newFile('a', 2), ['a 2/2 partial 1']],
  ])('%s', (_, strip, diff, expected) => {
    expect(shown(coverage({ a: strip }), diff)).toEqual(expected);
  });

  test.each<[Metric, readonly string[]]>([
    ['strict-lines', ['a 1/3 missed 1 partial 2']],
    ['branches', ['a 3/6 missed 1 partial 2']],
    ['lines-and-branches', ['a 5/9 missed 1 partial 2']],
  ])('in %s', (metric, expected) => {
    expect(shown(coverage({ a: '012' }), newFile('a', 3), metric)).toEqual(expected);
  });

  test('in functions cannot be told: they lie on no line', () => {
    expect(patchCoverage(coverage({ a: '+' }), parse(newFile('a', 1)), 'functions')).toBeUndefined();
  });

  test('is the sum over all files, in the order of their paths', () => {
    const head = coverage({ b: '-', a: '+' });
    const patch = patchCoverage(head, parse(newFile('b', 1) + newFile('a', 1)), 'lines');
    expect(patch?.ratio).toEqual({ covered: 1, total: 2 });
    expect(patch?.files.map(({ path }) => path)).toEqual(['a', 'b']);
  });

  test('says which changed files no report measures, and which of them a report may mean', () => {
    const head = coverage({ a: '+' }, { unresolved: ['C:\\build\\x.c'] });
    const diff =
      newFile('README.md', 1) + newFile('src/x.c', 1) + deletedFile('gone.c', 1) + drawDiff('less.c', ['-1']);
    expect(patchCoverage(head, parse(diff), 'lines')).toMatchObject({
      unmeasured: ['README.md', 'src/x.c'],
      unsure: ['src/x.c'],
      files: [],
    });
  });

  test('has the lines of a file that git was not told of yet, and is silent about one that no report measures', () => {
    const diff = withUntracked(parse(newFile('README.md', 1)), [repoPath('new.py'), repoPath('coverage.xml')]);
    expect(patchCoverage(coverage({ 'new.py': '+-' }), diff, 'lines')).toMatchObject({
      ratio: { covered: 1, total: 2 },
      unmeasured: ['README.md'],
    });
  });

  test('says which changed files have totals and no lines', () => {
    const file = fileCoverage(repoPath('a'), [
      { path: 'a', lines: [], hits: [], totals: { lines: { covered: 1, total: 2 } } },
    ]);
    const head = { ...coverage({}), files: new Map([[file.path, file]]) };
    expect(patchCoverage(head, parse(newFile('a', 1)), 'lines')).toMatchObject({
      withoutLines: ['a'],
      ratio: { covered: 0, total: 0 },
    });
  });
});

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/coverage', import.meta.url));

interface Expected {
  readonly test: string;
  readonly coverage: readonly string[];
  readonly diff: string;
  readonly total_lines: number | null;
  readonly missing_lines: number | null;
  readonly files: Readonly<Record<string, { readonly missing: string }>>;
}

const context = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => ` ${from + i}`);

const added = (lines: number) => Array.from({ length: lines }, (_, i) => `+${i + 1}`);

/** The diffs themselves are not among the public files: these change the same lines of the same files. */
const DIFFS: Readonly<Record<string, string>> = {
  'git_diff_add.txt': newFile('test_src.txt', 10),
  'git_diff_changed.txt': drawDiff('test_src.txt', [...context(1, 8), '-x', '+9', ' 10']),
  'git_diff_delete.txt': deletedFile('test_src.txt', 10),
  'git_diff_mult.txt': newFile('test_src.txt', 10),
  'git_diff_moved.txt': newFile('test_src.txt', 10),
  'git_diff_subdir.txt': newFile('sub/test_src.txt', 10),
  'git_diff_unicode.txt': newFile('unicode_test_src.txt', 10),
  'git_diff_lua.txt': drawDiff('scripts/maths.lua', [...context(1, 10), '+11', '+12', '+13', '+14', ' 15']),
  'git_diff_cpp.txt': newFile('calculator.cpp', 44),
  // Two of them announce more lines than they have, for which they are refused here: their lines are those that they have.
  'git_diff_cpp_functions.txt': drawDiff('calculator.cpp', added(22)),
  'git_diff_python.txt': newFile('calculator.py', 32),
  'git_diff_typescript.txt': newFile('src/calculator.ts', 40),
  'git_diff_typescript_branches.txt': drawDiff('src/calculator.ts', added(22)),
};

/** Where another number is right: covered of total, and why. It stands in docs/formats-coverage.md too. */
const SETTLED: Readonly<Record<string, { readonly covered: number; readonly total: number }>> = {
  // It makes up the lines that the report does not list.
  test_expand_coverage_report_uncomplete_report: { covered: 4, total: 8 },
  // It takes the line on which a function is declared (FN) for one that can be covered, also where no DA lists it.
  test_real_world_typescript_lcov_coverage: { covered: 16, total: 16 },
  test_real_world_lcov_with_branch_coverage: { covered: 2, total: 2 },
};

/** The lines that are named as uncovered, as far as they can be covered. */
function missing(coverage: Coverage, { path, uncovered }: PatchFile): string {
  const file = coverage.files.get(path);
  const { lines, hits } = file === undefined ? { lines: [], hits: [] } : linesOf(file);
  return [...lines]
    .filter((line, i) => hits[i] === 0 && uncovered.some(({ first, last }) => first <= line && line <= last))
    .join(',');
}

function describeCorpus(): void {
  const all: readonly Expected[] = JSON.parse(readFileSync(join(CORPUS, 'EXPECTED-patch.json'), 'utf8'));
  const nameOf = ({ diff }: Expected) => diff.slice(diff.lastIndexOf('/') + 1);

  // diff_cover drops a missed line that a second report does not measure; none of these rows depends on it.
  describe('Public reports have the changed lines that diff_cover found', () => {
    test('all of them', () => {
      expect(all.filter((row) => DIFFS[nameOf(row)] === undefined)).toEqual([]);
    });

    test.each(all.map((row) => [row.test, row] as const))('%s', (_, row) => {
      const diff = parse(DIFFS[nameOf(row)] ?? '');
      const tree = diff.files.flatMap(({ head }) => (head === undefined ? [] : [head]));
      const collector = collectCoverage(createPathResolver({ tree }));
      for (const file of row.coverage) {
        const format = file.endsWith('.xml') ? cobertura : lcov;
        const report = collector.open({ format: format.name });
        for (const batch of format.read([readFileSync(join(CORPUS, file))], { path: file })) report.add(batch);
        report.close();
      }
      const head = collector.finish() ?? coverage({});
      const patch = patchCoverage(head, diff, 'lines');
      const total = row.total_lines ?? 0;
      const settled = SETTLED[row.test];
      expect(patch?.ratio).toEqual(settled ?? { covered: total - (row.missing_lines ?? 0), total });
      if (settled !== undefined) return;
      const found = (patch?.files ?? []).map((file) => [file.path, missing(head, file)]);
      expect(found).toEqual(Object.entries(row.files).map(([path, { missing: lines }]) => [path, lines]));
    });
  });
}

if (existsSync(CORPUS)) describeCorpus();
else test('the public reports are not here: nothing to compare with', () => console.log(`not found: ${CORPUS}`));
