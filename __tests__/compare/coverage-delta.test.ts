import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareCoverage } from '../../src/compare/coverage.ts';
import { explainDelta } from '../../src/compare/coverage-delta.ts';
import { baseSpans, headSpans, unitsBySpan } from '../../src/compare/line-units.ts';
import type { FileCoverage, Metric } from '../../src/domain/coverage.ts';
import { addRatios, dropMicro, NOTHING, type Ratio } from '../../src/domain/ratio.ts';
import { repoPath } from '../../src/domain/text.ts';
import { fileRatio, sumOf } from '../../src/merge/coverage-totals.ts';
import { coverage } from '../draw-coverage.ts';
import { deletedFile, drawDiff, newFile, parse } from '../draw-diff.ts';

type Strips = Readonly<Record<string, string>>;

const shown = (ratio: Ratio | undefined) => (ratio === undefined ? '–' : `${ratio.covered}/${ratio.total}`);

/** `base → without deleted → untouched → head`, and the files with indirect changes. */
function explained(base: Strips, head: Strips, diff: string, metric: Metric = 'lines'): readonly string[] {
  const delta = explainDelta({ head: coverage(head), base: coverage(base), diff: parse(diff), metric });
  if (delta === undefined) return [];
  const steps = [delta.base, delta.withoutDeleted, delta.untouched, delta.head].map(shown).join(' → ');
  return [steps, ...delta.indirect.map((file) => `${file.path} ${shown(file.base)} → ${shown(file.head)}`)];
}

describe('A difference in coverage', () => {
  test.each<[string, Strips, Strips, string, readonly string[]]>([
    ['of nothing', { a: '+-' }, { a: '+-' }, '', ['1/2 → 1/2 → 1/2 → 1/2']],
    [
      'of added lines is changed',
      { a: '+' },
      { a: '+-+' },
      drawDiff('a', [' 1', '+2', '+3']),
      ['1/1 → 1/1 → 1/1 → 2/3'],
    ],
    [
      'of deleted covered lines is deleted',
      { a: '+++-' },
      { a: '+-' },
      drawDiff('a', ['-1', '-2', ' 3', ' 4']),
      ['3/4 → 1/2 → 1/2 → 1/2'],
    ],
    ['of a deleted file is deleted', { a: '++', b: '+-' }, { b: '+-' }, deletedFile('a', 2), ['3/4 → 1/2 → 1/2 → 1/2']],
    [
      'of modified lines is changed',
      { a: '++' },
      { a: '+-' },
      drawDiff('a', [' 1', '-x', '+2']),
      ['2/2 → 2/2 → 2/2 → 1/2'],
    ],
    [
      'of covered code that shrank is deleted for what is less',
      { a: '+++-' },
      { a: '+-' },
      drawDiff('a', ['-1', '-2', '-3', '+1', ' 4']),
      ['3/4 → 1/2 → 1/2 → 1/2'],
    ],
    [
      'of lines that nobody touched is indirect',
      { a: '++' },
      { a: '+-' },
      '',
      ['2/2 → 2/2 → 1/2 → 1/2', 'a 2/2 → 1/2'],
    ],
    [
      'behind inserted lines is still the same line',
      { a: '+-' },
      { a: '++-' },
      drawDiff('a', ['+0', ' 1', ' 2']),
      ['1/2 → 1/2 → 1/2 → 2/3'],
    ],
    [
      'of a file that is not measured any more is indirect',
      { a: '+', b: '-' },
      { a: '+' },
      '',
      ['1/2 → 1/2 → 1/1 → 1/1', 'b 0/1 → –'],
    ],
    [
      'of a renamed file is told under its new name',
      { a: '++' },
      { b: '+-' },
      drawDiff('b', [' 1', ' 2'], 'a'),
      ['2/2 → 2/2 → 1/2 → 1/2', 'b 2/2 → 1/2'],
    ],
    [
      'of a renamed file that changed nothing is none',
      { a: '+-' },
      { b: '+-' },
      drawDiff('b', [' 1', ' 2'], 'a'),
      ['1/2 → 1/2 → 1/2 → 1/2'],
    ],
    [
      'of a project that is written anew is changed',
      { a: '+++-' },
      { b: '---+' },
      deletedFile('a', 4) + newFile('b', 4),
      ['3/4 → 3/4 → 3/4 → 1/4'],
    ],
    [
      'of all three',
      { a: '++-', b: '++' },
      { a: '+--', b: '+' },
      drawDiff('a', [' 1', ' 2', ' 3']) + drawDiff('b', [' 1', '-2']),
      ['4/5 → 3/4 → 2/4 → 2/4', 'a 2/3 → 1/3'],
    ],
  ])('%s', (_, base, head, diff, expected) => {
    expect(explained(base, head, diff)).toEqual(expected);
  });

  test('in branches and in strict lines is divided likewise', () => {
    const diff = drawDiff('a', ['-1', ' 2', '+3']);
    expect(explained({ a: '21' }, { a: '10' }, diff, 'branches')).toEqual(['3/4 → 1/2 → 1/2 → 1/4']);
    expect(explained({ a: '21' }, { a: '12' }, diff, 'strict-lines')).toEqual(['1/2 → 0/1 → 0/1 → 1/2']);
  });

  test('in functions is not divided: they lie on no line', () => {
    expect(explained({ a: '+' }, { a: '-' }, '', 'functions')).toEqual([]);
  });

  test('names the files that are measured no more although the diff does not delete them', () => {
    const base = coverage({ kept: '+', gone: '+', lost: '-', old: '+', empty: '' });
    const diff = parse(deletedFile('gone', 1) + drawDiff('new', [' 1'], 'old'));
    expect(explainDelta({ head: coverage({ kept: '+' }), base, diff, metric: 'lines' })?.vanished).toEqual([
      'lost',
      'new',
    ]);
  });

  test.each<[string, Strips, Strips, string, readonly string[]]>([
    [
      'that has no line any more though nobody touched it was not measured',
      { a: '+--', b: '+' },
      { a: '', b: '+' },
      '',
      ['a'],
    ],
    ['renamed alone, likewise', { old: '+-' }, { a: '' }, drawDiff('a', [' 1'], 'old'), ['a']],
    ['that was edited may have no code left', { a: '+-' }, { a: '' }, drawDiff('a', ['-1', '+x', ' 2']), []],
    [
      'of a submodule, of which another commit is taken, may be gone',
      { 'sub/a': '+', b: '+' },
      { b: '+' },
      drawDiff('sub', ['-1', '+2']),
      [],
    ],
  ])('A file %s', (_, base, head, diff, expected) => {
    const sides = { head: coverage(head), base: coverage(base), diff: parse(diff) };
    expect(explainDelta({ ...sides, metric: 'lines' })?.vanished).toEqual(expected);
  });

  test('A file that base could not find in the repository, and head can, did not vanish', () => {
    const base = coverage({ 'src/a.js': '+', 'src/b.js': '+' }, { unresolved: ['src/a.js', 'src/b.js'] });
    const head = coverage({ 'packages/web/src/a.js': '+' });
    expect(explainDelta({ head, base, diff: parse(''), metric: 'lines' })?.vanished).toEqual(['src/b.js']);
  });

  test('A file that came where another was renamed away is new', () => {
    const diff = drawDiff('b', [' 1', ' 2'], 'a') + newFile('a', 4);
    const [base, head] = [
      { a: '+-', k: '+' },
      { a: '++++', b: '+-', k: '+' },
    ];
    expect(explained(base, head, diff)).toEqual(['2/3 → 2/3 → 2/3 → 6/7']);
    const sides = { head: coverage(head), base: coverage(base), metric: 'lines' as const, diff: parse(diff) };
    expect(
      compareCoverage(sides)?.files.map((file) => `${file.path} ${shown(file.base)} → ${shown(file.head)}`),
    ).toEqual(['a – → 4/4']);
  });
});

describe('The base that a drop is judged against', () => {
  const judged = (base: Strips, head: Strips, diff: string) => {
    const sides = { head: coverage(head), base: coverage(base), metric: 'lines' as const, diff: parse(diff) };
    return shown(compareCoverage(sides)?.adjustedBase);
  };

  test.each<[string, Strips, Strips, string, string]>([
    [
      'has no covered code that the diff deletes',
      { a: '+++-' },
      { a: '+-' },
      drawDiff('a', ['-1', '-2', ' 3', ' 4']),
      '1/2',
    ],
    [
      'keeps uncovered code that the diff deletes: that is no reason to expect more',
      { a: '+---' },
      { a: '+' },
      drawDiff('a', [' 1', '-2', '-3', '-4']),
      '1/4',
    ],
    ['keeps what is rewritten', { a: '++' }, { a: '--' }, drawDiff('a', ['-1', '-2', '+1', '+2']), '2/2'],
    [
      'is base itself where all of it is deleted',
      { a: '+-' },
      { b: '--' },
      deletedFile('a', 2) + newFile('b', 2),
      '1/2',
    ],
  ])('%s', (_, base, head, diff, expected) => {
    expect(judged(base, head, diff)).toBe(expected);
  });

  test('without a diff there is none', () => {
    const sides = { head: coverage({ a: '+' }), base: coverage({ a: '+' }), metric: 'lines' as const, diff: undefined };
    expect(compareCoverage(sides)).not.toHaveProperty('adjustedBase');
  });

  test('files that are renamed are compared with what they were', () => {
    const sides = {
      head: coverage({ b: '+-' }),
      base: coverage({ a: '++' }),
      metric: 'lines' as const,
      diff: parse(drawDiff('b', [' 1', ' 2'], 'a')),
    };
    expect(compareCoverage(sides)?.files).toEqual([
      { path: 'b', head: { covered: 1, total: 2 }, base: { covered: 2, total: 2 } },
    ]);
  });
});

/** A line before and after: kept with both marks, removed with its mark on base, added with its mark on head. */
type Line = readonly [' ' | '-' | '+', string, string];
const mark = fc.constantFrom('+', '-', '.', '0', '1', '2');
const line: fc.Arbitrary<Line> = fc.tuple(fc.constantFrom(' ' as const, '-' as const, '+' as const), mark, mark);
const file = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 12 }),
  fate: fc.constantFrom('modified', 'renamed', 'new', 'deleted', 'untouched'),
});

interface Drawn {
  readonly base: Strips;
  readonly head: Strips;
  readonly diff: string;
}

function drawn(files: readonly { readonly lines: readonly Line[]; readonly fate: string }[]): Drawn {
  const base: Record<string, string> = {};
  const head: Record<string, string> = {};
  let diff = '';
  for (const [i, { lines, fate }] of files.entries()) {
    const path = `f${i}`;
    const before = lines
      .filter(([kind]) => kind !== '+')
      .map(([, mark]) => mark)
      .join('');
    const after = lines
      .filter(([kind]) => kind !== '-')
      .map(([, , mark]) => mark)
      .join('');
    const old = fate === 'renamed' ? `old${i}` : path;
    if (fate !== 'new') base[old] = before;
    if (fate !== 'deleted')
      head[path] =
        fate === 'untouched'
          ? lines
              .filter(([kind]) => kind !== '+')
              .map(([, , mark]) => mark)
              .join('')
          : after;
    if (fate === 'new') diff += newFile(path, Math.max(1, after.length));
    else if (fate === 'deleted') diff += deletedFile(path, Math.max(1, before.length));
    else if (fate !== 'untouched')
      diff += drawDiff(
        path,
        lines.map(([kind]) => `${kind}x`),
        old,
      );
  }
  return { base, head, diff };
}

const subtract = (a: Ratio, b: Ratio): Ratio => ({ covered: a.covered - b.covered, total: a.total - b.total });

const withoutNothing = (step: Ratio, before: Ratio) => (step.total === 0 ? before : step);

const METRICS = ['lines', 'branches', 'lines-and-branches', 'strict-lines'] as const;

/** Percentage as an exact fraction. */
const minus = (a: Ratio, b: Ratio): readonly [bigint, bigint] => [
  BigInt(a.covered) * BigInt(b.total) - BigInt(b.covered) * BigInt(a.total),
  BigInt(a.total) * BigInt(b.total),
];
const sum = (...parts: readonly (readonly [bigint, bigint])[]) =>
  parts.reduce(([n, d], [more, of]) => [n * of + more * d, d * of], [0n, 1n] as readonly [bigint, bigint]);

describe('Whatever changes', () => {
  const cases = fc.tuple(fc.array(file, { minLength: 1, maxLength: 4 }).map(drawn), fc.constantFrom(...METRICS));

  test('the difference is deleted + indirect + changed, exactly, and every step is a coverage', () => {
    fc.assert(
      fc.property(cases, ([{ base, head, diff }, metric]) => {
        const delta = explainDelta({ head: coverage(head), base: coverage(base), diff: parse(diff), metric });
        if (delta === undefined) return;
        for (const { covered, total } of [delta.base, delta.withoutDeleted, delta.untouched, delta.head]) {
          expect([covered >= 0, covered <= total]).toEqual([true, true]);
        }
        expect(delta.base).toEqual(sumOf(coverage(base).files.values(), metric));
        expect(delta.head).toEqual(sumOf(coverage(head).files.values(), metric));
        if (delta.base.total === 0 || delta.head.total === 0) return;
        const [whole, of] = minus(delta.head, delta.base);
        const [parts, ofParts] = sum(
          minus(delta.withoutDeleted, delta.base),
          minus(delta.untouched, delta.withoutDeleted),
          minus(delta.head, delta.untouched),
        );
        expect(whole * ofParts).toBe(parts * of);
      }),
      { numRuns: 500 },
    );
  });

  test('the difference of each file is what it touches and what it does not, exactly, and the files add up to the whole', () => {
    fc.assert(
      fc.property(cases, ([{ base, head, diff: text }, metric]) => {
        const diff = parse(text);
        const [before, after] = [coverage(base), coverage(head)];
        const delta = explainDelta({ head: after, base: before, diff, metric });
        if (delta === undefined) return;
        const newName = (path: string) => diff.renamed.get(repoPath(path)) ?? path;
        const oldName = new Map([...diff.renamed].map(([from, to]) => [String(to), String(from)]));
        const rows = new Map(delta.indirect.map((row) => [String(row.path), row]));
        let [deleted, untouched] = [NOTHING, NOTHING];
        for (const path of new Set([...Object.keys(head), ...Object.keys(base).map(newName)])) {
          const now = after.files.get(repoPath(path));
          const was = before.files.get(repoPath(oldName.get(path) ?? path));
          const change = diff.byHead.get(repoPath(path)) ?? diff.byBase.get(repoPath(path));
          const edits = change?.edits ?? [];
          const removed = was === undefined ? [] : unitsBySpan(was, baseSpans(edits), metric);
          const added = now === undefined ? [] : unitsBySpan(now, headSpans(edits), metric);
          const notReplaced = removed.map(({ covered, total }, edit) => {
            const less = Math.max(0, total - (added[edit]?.total ?? 0));
            return { covered: Math.min(covered, less), total: less };
          });
          const all = (ratios: readonly Ratio[]) => ratios.reduce(addRatios, NOTHING);
          const of = (file: FileCoverage | undefined) => (file && fileRatio(file, metric)) ?? NOTHING;
          const [restNow, restWas] = [subtract(of(now), all(added)), subtract(of(was), all(removed))];
          // The row of a file says what is left of it on each side without the lines that the diff touches.
          const row = rows.get(path);
          if (row !== undefined) expect([row.head ?? NOTHING, row.base ?? NOTHING]).toEqual([restNow, restWas]);
          else expect(restNow.covered * restWas.total).toBe(restWas.covered * restNow.total);
          deleted = addRatios(deleted, all(notReplaced));
          untouched = [restNow, all(removed)].reduce(addRatios, untouched);
        }
        const withoutDeleted = withoutNothing(subtract(delta.base, deleted), delta.base);
        expect(delta.withoutDeleted).toEqual(withoutDeleted);
        expect(delta.untouched).toEqual(withoutNothing(subtract(untouched, deleted), withoutDeleted));
      }),
      { numRuns: 500 },
    );
  });

  test('nothing is indirect where lines that the diff does not touch are as they were', () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), fc.constantFrom(...METRICS), (files, metric) => {
        const same = files.map(({ lines, fate }) => ({
          fate,
          lines: lines.map(
            ([kind, before, after]): Line =>
              kind === ' ' || fate === 'untouched' ? [kind, before, before] : [kind, before, after],
          ),
        }));
        const { base, head, diff } = drawn(same);
        const delta = explainDelta({ head: coverage(head), base: coverage(base), diff: parse(diff), metric });
        expect(delta?.indirect ?? []).toEqual([]);
        expect(delta?.vanished ?? []).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('deleting only covered code is no drop', () => {
    const kept = fc.constantFrom('+', '-', '.');
    const part = fc.array(
      fc.oneof(
        kept.map((mark): Line => [' ', mark, mark]),
        fc.constant<Line>(['-', '+', '+']),
      ),
      { minLength: 1, maxLength: 12 },
    );
    const whole = fc.record({ lines: part, fate: fc.constantFrom('modified', 'renamed') });
    const gone = fc.record({
      lines: fc.array(fc.constant<Line>([' ', '+', '+']), { minLength: 1, maxLength: 5 }),
      fate: fc.constant('deleted'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(whole, gone), { minLength: 1, maxLength: 4 }).map(drawn),
        ({ base, head, diff }) => {
          const comparison = compareCoverage({
            head: coverage(head),
            base: coverage(base),
            metric: 'lines',
            diff: parse(diff),
          });
          const { adjustedBase, head: after } = comparison ?? {};
          if (adjustedBase === undefined || after === undefined) throw new Error('nothing to compare');
          expect((dropMicro(adjustedBase, after) ?? 0) <= 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
