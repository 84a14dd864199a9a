import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CoverageUnit, FileDetail, LineBranches } from '../../src/domain/coverage.ts';
import { repoPath } from '../../src/domain/text.ts';
import type { ReportedFile } from '../../src/formats/format.ts';
import { lineBranches } from '../../src/merge/coverage-branches.ts';
import { detailOf, linesOf } from '../../src/merge/coverage-detail.ts';
import { createFilePacker } from '../../src/merge/coverage-pack.ts';
import { fileRatio } from '../../src/merge/coverage-totals.ts';

const MOST = 2 ** 32 - 1;
const hits = fc.oneof(fc.nat(3), fc.integer({ min: 0, max: MOST }));
const text = fc.oneof(fc.string({ maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 6 }), fc.constant('\ud800'));
const units: fc.Arbitrary<ReadonlyMap<string, CoverageUnit>> = fc
  .array(fc.tuple(text, fc.record({ hits, count: fc.nat(9) })), { maxLength: 5 })
  .map((all) => new Map(all));
const ofLine: fc.Arbitrary<LineBranches> = fc.oneof(
  fc.record({ taken: fc.nat(9), total: fc.nat(9) }),
  fc.record({ taken: fc.nat(9), total: fc.nat(9), atLeast: fc.constant<true>(true) }),
  fc
    .array(fc.tuple(text, hits), { maxLength: 4 })
    .map((all) => ({ taken: all.length, total: all.length, arms: new Map(all) })),
);
const detail: fc.Arbitrary<FileDetail> = fc
  .record({
    rows: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: MOST }), hits), { selector: ([line]) => line }),
    branches: fc
      .uniqueArray(fc.tuple(fc.nat(MOST), ofLine), { selector: ([line]) => line, maxLength: 5 })
      .map((all) => new Map(all.sort(([a], [b]) => a - b))),
    functions: units,
    statements: units,
    path: fc.constant(repoPath('a')),
  })
  .map(({ rows, ...rest }) => {
    const sorted = rows.sort(([a], [b]) => a - b);
    return {
      ...rest,
      lines: Uint32Array.from(sorted, ([line]) => line),
      hits: Uint32Array.from(sorted, ([, times]) => times),
      totals: {},
    };
  });

describe('A file that is packed', () => {
  test('has the same detail when it is unpacked, whatever was packed before', () => {
    const packer = createFilePacker();
    fc.assert(
      fc.property(detail, (given) => {
        expect(detailOf(packer.detail(given))).toEqual(given);
      }),
    );
  });

  test.each([1, 127, 128, 129, 255, 16_383, 16_384, 2 ** 21, 2 ** 28, MOST])(
    'keeps a distance of %d, and as many hits, whatever stands beside it',
    (n) => {
      const [far, near] = [Uint32Array.of(n), Uint32Array.of(1)];
      for (const [lines, hits] of [
        [far, far],
        [far, near],
        [near, far],
      ] as const) {
        const given = { path: repoPath('a'), lines, hits, branches: new Map([[n, { taken: 1, total: n }]]) };
        const none = { functions: new Map(), statements: new Map(), totals: {} };
        expect(detailOf(createFilePacker().detail({ ...given, ...none }))).toEqual({ ...given, ...none });
      }
    },
  );

  test('has of its branches how many were taken, without their names', () => {
    const packer = createFilePacker();
    fc.assert(
      fc.property(detail, (given) => {
        const { branches, ...lines } = linesOf(packer.detail(given));
        expect(lines).toEqual({ lines: given.lines, hits: given.hits });
        expect([...branches]).toEqual([...given.branches].map(([line, { arms: _, ...counts }]) => [line, counts]));
      }),
    );
  });

  test('counts what it has', () => {
    const drawn = createFilePacker().detail({
      path: repoPath('a'),
      lines: Uint32Array.of(2, 3, 5, 9),
      hits: Uint32Array.of(1, 1, 0, 7),
      branches: new Map([
        [2, { taken: 1, total: 2 }],
        [3, { taken: 2, total: 2 }],
        [5, { taken: 0, total: 3 }],
        // On a line without code.
        [7, { taken: 0, total: 1 }],
      ]),
      functions: new Map([
        ['f', { hits: 2, count: 1 }],
        ['g', { hits: 0, count: 1 }],
      ]),
      statements: new Map([
        ['1', { hits: 1, count: 4 }],
        ['2', { hits: 0, count: 3 }],
      ]),
      totals: {},
    });
    expect(drawn.counts).toEqual({
      lines: 4,
      linesHit: 3,
      linesPartial: 1,
      branches: 8,
      branchesTaken: 3,
      functions: 2,
      functionsHit: 1,
      statements: 7,
      statementsHit: 4,
    });
    expect(fileRatio(drawn, 'strict-lines')).toEqual({ covered: 2, total: 4 });
  });
});

/** What a report says, in the order of lines and with everything once, as most do; and the same turned around and with a part twice. */
describe('A part of a report', () => {
  const pack = (part: Omit<ReportedFile, 'path'>) =>
    detailOf(createFilePacker().part(repoPath('a'), { path: 'a', ...part }));
  const arms = (names: readonly string[]) => names.map((arm, i) => ({ line: 1 + (i >> 1), arm, hits: i }));

  test.each<[string, Omit<ReportedFile, 'path'>, Omit<ReportedFile, 'path'>]>([
    ['lines in another order', { lines: [1, 2, 9], hits: [1, 0, 2] }, { lines: [9, 2, 1], hits: [2, 0, 1] }],
    ['a line twice', { lines: [1, 2], hits: [3, 0] }, { lines: [1, 1, 2], hits: [1, 2, 0] }],
    [
      'a line beyond what a file can have',
      { lines: [1], hits: [1] },
      { lines: [1, 2 ** 32, 2 ** 53], hits: [1, 1, 1] },
    ],
    [
      'arms in another order',
      { lines: [], hits: [], branches: arms(['a', 'b', 'c']) },
      { lines: [], hits: [], branches: arms(['a', 'b', 'c']).reverse() },
    ],
    [
      'an arm twice',
      { lines: [], hits: [], branches: [{ line: 1, arm: 'a', hits: 3 }] },
      {
        lines: [],
        hits: [],
        branches: [
          { line: 1, arm: 'a', hits: 1 },
          { line: 1, arm: 'a', hits: 2 },
        ],
      },
    ],
    [
      'more arms than a line is expected to have',
      { lines: [], hits: [], branches: Array.from({ length: 40 }, (_, i) => ({ line: 1, arm: `${i}`, hits: 1 })) },
      {
        lines: [],
        hits: [],
        branches: Array.from({ length: 41 }, (_, i) => ({
          line: 1,
          arm: `${i % 40}`,
          hits: i === 0 || i === 40 ? 0.5 : 1,
        })),
      },
    ],
    [
      'a count of none, and one with more taken than there are',
      { lines: [], hits: [], branches: [{ line: 2, taken: 2, total: 2 }] },
      {
        lines: [],
        hits: [],
        branches: [
          { line: 1, taken: 0, total: 0 },
          { line: 2, taken: 5, total: 2 },
        ],
      },
    ],
    [
      'a function twice',
      { lines: [], hits: [], functions: [{ id: 'f', hits: 3 }] },
      {
        lines: [],
        hits: [],
        functions: [
          { id: 'f', hits: 1 },
          { id: 'f', hits: 2 },
        ],
      },
    ],
  ])('with %s says the same', (_, plain, odd) => {
    expect(pack(odd)).toEqual(pack(plain));
  });

  const line = fc.integer({ min: 1, max: 4 });
  const arm = fc.record({ line, arm: fc.constantFrom('a', 'b', 'ü'), hits: fc.nat(2) });
  const counted = fc.record({ line, taken: fc.nat(3), total: fc.nat(3) });
  const inLines = <B extends { readonly line: number }>(each: fc.Arbitrary<B>) =>
    fc.tuple(fc.array(each, { maxLength: 9 }), fc.boolean()).map(([all, isSorted]) => {
      const drawn = isSorted ? all.sort((a, b) => a.line - b.line) : all;
      return { drawn, lines: drawn.map((branch) => branch.line) };
    });
  const written = fc.oneof(
    inLines(arm).map(({ drawn, lines }) => ({
      branches: drawn,
      branchColumns: { lines, arms: drawn.map((each) => each.arm), hits: drawn.map((each) => each.hits) },
    })),
    inLines(counted).map(({ drawn, lines }) => ({
      branches: drawn,
      branchColumns: { lines, taken: drawn.map((each) => each.taken), total: drawn.map((each) => each.total) },
    })),
  );

  test('with branches as columns is packed into what they are one by one, in any order, whatever comes twice', () => {
    const of = { path: 'a', lines: [1, 3, 4], hits: [1, 0, 2] };
    const packer = createFilePacker();
    fc.assert(
      fc.property(written, ({ branches, branchColumns }) => {
        const folded = packer.detail({ ...detailOf(packer.part(repoPath('a'), of)), branches: lineBranches(branches) });
        expect(packer.part(repoPath('a'), { ...of, branchColumns })).toEqual(folded);
        expect(packer.part(repoPath('a'), { ...of, branches })).toEqual(folded);
      }),
    );
  });

  test('keeps counts beyond 32 bits as the largest, and every hit as a hit', () => {
    const branches = [
      { line: 1, arm: 'a', hits: 1e19 },
      { line: 1, arm: 'b', hits: 0.25 },
      { line: 2, taken: 2 ** 40, total: 2 ** 41 },
    ];
    const functions = [
      { id: 'f', hits: 0.5 },
      { id: 'g', hits: Number.NaN, count: 2 ** 40 },
    ];
    const { branches: kept, functions: units } = pack({ lines: [], hits: [], branches, functions });
    expect([...(kept.get(1)?.arms ?? [])]).toEqual([
      ['a', MOST],
      ['b', 1],
    ]);
    expect(kept.get(2)).toEqual({ taken: MOST, total: MOST });
    expect([...units.values()]).toEqual([
      { hits: 1, count: 1 },
      { hits: 0, count: MOST },
    ]);
  });
});
