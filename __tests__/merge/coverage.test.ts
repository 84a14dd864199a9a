import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Coverage, FileCoverage, LineBranches } from '../../src/domain/coverage.ts';
import { repoPath } from '../../src/domain/text.ts';
import type { ReportedBranch, ReportedFile } from '../../src/formats/format.ts';
import { collectCoverage, uniteCoverage, uniteCoverages } from '../../src/merge/coverage.ts';
import { detailOf, linesOf } from '../../src/merge/coverage-detail.ts';
import { fileCoverage, uniteFiles } from '../../src/merge/coverage-file.ts';
import { coverageTotals, fileRatio } from '../../src/merge/coverage-totals.ts';
import { createPathResolver } from '../../src/merge/paths.ts';
import { coverage, drawFile, strip } from '../draw-coverage.ts';

const A = repoPath('a.py');
const unite = (a: string, b: string) => strip(uniteFiles(drawFile('a.py', a), drawFile('a.py', b)));

describe('The union of two reports of a file', () => {
  test.each([
    ['a line is covered if one of them covers it', '+-+-', '++--', '+++-'],
    ['a line that one of them does not measure does not vanish', '-.+.', '.-.+', '--++'],
    ['lines beyond the end of the other', '+', '....-', '+...-'],
    ['an empty file adds nothing', '+-', '', '+-'],
    ['of branches without identity the larger count stands', '1', '2', '2'],
    ['branches of a line that only one of them has', '+', '1', '1'],
  ])('%s', (_, a, b, expected) => {
    expect(unite(a, b)).toBe(expected);
    expect(unite(b, a)).toBe(expected);
  });

  test('hits add up and never overflow', () => {
    const once = fileCoverage(A, [{ path: 'a.py', lines: [1, 2, 3], hits: [2 ** 31, 1e19, 0.5] }]);
    expect([...detailOf(uniteFiles(once, once)).hits]).toEqual([2 ** 32 - 1, 2 ** 32 - 1, 2]);
  });
});

/** The branches of line 1 from several reports: `{a: 1, b: 0}` are arms with hits, `'1/2'` is a count. */
function unitedLine(...reports: readonly (Readonly<Record<string, number>> | string)[]): LineBranches | undefined {
  const files = reports.map((report) => {
    const branches: ReportedBranch[] =
      typeof report === 'string'
        ? [{ line: 1, taken: Number(report.split('/')[0]), total: Number(report.split('/')[1]) }]
        : Object.entries(report).map(([arm, hits]) => ({ line: 1, arm, hits }));
    return fileCoverage(A, [{ path: 'a.py', lines: [1], hits: [1], branches }]);
  });
  return detailOf(files.reduce((a, b) => uniteFiles(a, b))).branches.get(1);
}

describe('Branches of a line from two reports', () => {
  test.each([
    [
      'arms are united by identity',
      [
        { a: 1, b: 0 },
        { a: 0, b: 2 },
      ],
      '2/2',
    ],
    [
      'the same arm taken twice is one',
      [
        { a: 1, b: 0 },
        { a: 1, b: 0 },
      ],
      '1/2',
    ],
    ['one taken here and one there may be the same one', ['1/2', '1/2'], '≥ 1/2'],
    ['none taken here leaves those taken there', ['1/2', '0/2'], '1/2'],
    ['all taken here is all', ['1/2', '2/2'], '2/2'],
    ['reports that disagree on the number of branches', ['1/3', '0/4'], '≥ 1/4'],
    ['other arms (V8 numbers them anew in each run)', [{ a: 1, b: 0 }, { c: 1 }], '≥ 2/3'],
    ['arms and counts', [{ a: 1, b: 0 }, '1/2'], '≥ 1/2'],
    ['arms that make all of them, beside counts', [{ a: 1, b: 0 }, '1/2', { a: 0, b: 1 }], '2/2'],
  ] as const)('%s', (_, reports, expected) => {
    for (const order of [reports, reports.toReversed()]) {
      const line = unitedLine(...order);
      expect(`${line?.atLeast === true ? '≥ ' : ''}${line?.taken}/${line?.total}`).toBe(expected);
    }
  });

  test('the file says that its branches are a lower bound', () => {
    const half = fileCoverage(A, [
      { path: 'a.py', lines: [1], hits: [1], branches: [{ line: 1, taken: 1, total: 2 }] },
    ]);
    expect(half.branchesAtLeast).toBe(false);
    expect(uniteFiles(half, half).branchesAtLeast).toBe(true);
  });
});

describe('Functions, statements and declared totals', () => {
  const file = (more: Partial<ReportedFile>) => fileCoverage(A, [{ path: 'a.py', lines: [], hits: [], ...more }]);

  test('units are united by identity, with the number that they count for', () => {
    const a = file({
      statements: [
        { id: '1.2', hits: 0, count: 3 },
        { id: '5.1', hits: 1 },
      ],
    });
    const b = file({
      statements: [
        { id: '1.2', hits: 4, count: 3 },
        { id: '9.1', hits: 0, count: 2 },
      ],
    });
    expect(fileRatio(uniteFiles(a, b), 'statements')).toEqual({ covered: 4, total: 6 });
  });

  test('of declared totals the larger stand, never the sum', () => {
    const a = file({ totals: { lines: { covered: 3, total: 10 } } });
    const b = file({ totals: { lines: { covered: 5, total: 10 }, functions: { covered: 1, total: 2 } } });
    expect(coverageTotals([uniteFiles(a, b)])).toMatchObject({
      lines: { covered: 5, total: 10 },
      functions: { covered: 1, total: 2 },
    });
  });

  test('lines take the place of declared totals', () => {
    const united = uniteFiles(file({ totals: { lines: { covered: 9, total: 9 } } }), drawFile('a.py', '+-'));
    expect(fileRatio(united, 'lines')).toEqual({ covered: 1, total: 2 });
  });
});

describe('Totals of each metric', () => {
  test.each([
    ['lines', '+-.+', { covered: 2, total: 3 }],
    ['branches', '0+12', { covered: 3, total: 6 }],
    ['lines-and-branches', '0+12', { covered: 6, total: 10 }],
    ['strict-lines', '0+12', { covered: 2, total: 4 }],
  ] as const)('%s of "%s"', (metric, drawn, expected) => {
    expect(coverageTotals([drawFile('a.py', drawn)])[metric]).toEqual(expected);
  });

  test('a metric that nothing measures is absent, which is not 0 of 0', () => {
    expect(Object.keys(coverageTotals([drawFile('a.py', '+-')]))).toEqual([
      'lines',
      'lines-and-branches',
      'strict-lines',
    ]);
    const statements = fileCoverage(A, [{ path: 'a', lines: [], hits: [], statements: [{ id: '1', hits: 1 }] }]);
    expect(Object.keys(coverageTotals([statements]))).toEqual(['statements']);
  });

  test('a file without lines is 0 of 0 and changes no total', () => {
    expect(fileRatio(drawFile('a.py', ''), 'lines')).toEqual({ covered: 0, total: 0 });
    expect(coverageTotals([drawFile('a.py', ''), drawFile('b.py', '+-')]).lines).toEqual({ covered: 1, total: 2 });
  });

  test('strict lines are not told where nobody knows on which lines a branch was not taken', () => {
    const of = (covered: number) =>
      fileCoverage(repoPath('a.py'), [
        { path: 'a.py', lines: [1], hits: [1], totals: { branches: { covered, total: 2 } } },
      ]);
    expect(fileRatio(of(1), 'strict-lines')).toBeUndefined();
    expect(fileRatio(of(2), 'strict-lines')).toEqual({ covered: 1, total: 1 });
  });

  test('strict lines are not told for some of the files only', () => {
    const summary = fileCoverage(A, [{ path: 'a', lines: [], hits: [], totals: { lines: { covered: 1, total: 2 } } }]);
    expect(coverageTotals([summary, drawFile('b.py', '+')])).toMatchObject({ lines: { covered: 2, total: 3 } });
    expect(coverageTotals([summary, drawFile('b.py', '+')])['strict-lines']).toBeUndefined();
  });
});

describe('A report', () => {
  const reported = (path: string, lines: readonly number[], hits: readonly number[]): ReportedFile => ({
    path,
    lines,
    hits,
  });

  test('has one file for its parts, in any order of lines, under its path in the repository', () => {
    const collector = collectCoverage(createPathResolver({ tree: ['src/a.py', 'src/b.py'] }));
    const report = collector.open({ format: 'cobertura' });
    report.add({ sources: ['/builds/x/src'] });
    report.add({ files: [reported('b.py', [3, 1, 3], [0, 0, 2])] });
    report.add({
      files: [reported('a.py', [1], [1]), reported('b.py', [1, 2], [1, 0]), reported('/elsewhere/c.py', [1], [1])],
    });
    const own = report.close();
    expect([...(own?.files ?? [])].map(([path, file]) => `${path} ${strip(file)}`)).toEqual([
      '/elsewhere/c.py +',
      'src/a.py +',
      'src/b.py +-+',
    ]);
    expect(own?.unresolved).toEqual(['/elsewhere/c.py']);
    expect(collector.finish()).toEqual(own);
  });

  test('tells apart which paths no file of the repository has, and which several have', () => {
    const collector = collectCoverage(createPathResolver({ tree: ['x/a.ts', 'y/a.ts', 'c.ts'] }));
    const report = collector.open({ format: 'lcov' });
    report.add({ files: ['a.ts', 'b.ts', 'c.ts'].map((path) => ({ path, lines: [1], hits: [1] })) });
    expect(report.ambiguous()).toEqual(['a.ts']);
    expect(report.close()?.unresolved).toEqual(['a.ts', 'b.ts']);
  });

  test('without files has no coverage', () => {
    const collector = collectCoverage(createPathResolver({ tree: [] }));
    const report = collector.open({ format: 'junit' });
    report.add({ sources: [] });
    expect([report.close(), collector.finish()]).toEqual([undefined, undefined]);
  });

  test('several have the formats and the number of all, and files in the order of their paths', () => {
    const united = uniteCoverages([
      coverage({ b: '+' }, { formats: ['lcov'] }),
      coverage({ a: '-' }, { formats: ['clover'], unresolved: ['a'] }),
      coverage({ b: '-' }, { formats: ['lcov'] }),
    ]);
    expect(united).toMatchObject({ formats: ['clover', 'lcov'], reports: 3, unresolved: ['a'] });
    expect([...(united?.files.keys() ?? [])]).toEqual(['a', 'b']);
  });
});

const arbitraryBranches: fc.Arbitrary<ReportedBranch> = fc.oneof(
  fc.record({
    line: fc.integer({ min: 1, max: 6 }),
    arm: fc.constantFrom('0,0', '0,1', '1,0', 'e0,0'),
    hits: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({
    line: fc.integer({ min: 1, max: 6 }),
    taken: fc.integer({ min: 0, max: 3 }),
    total: fc.integer({ min: 0, max: 3 }),
  }),
);
const arbitraryUnits = fc.array(
  fc.record({
    id: fc.constantFrom('1:f', '2:g', '__proto__'),
    hits: fc.integer({ min: 0, max: 2 }),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 4 },
);
const arbitraryRatio = fc.tuple(fc.nat(9), fc.nat(9)).map(([covered, more]) => ({ covered, total: covered + more }));
const arbitraryFile: fc.Arbitrary<ReportedFile> = fc
  .record({
    path: fc.constantFrom('a', 'b', '__proto__'),
    rows: fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 2 })), { maxLength: 8 }),
    branches: fc.array(arbitraryBranches, { maxLength: 6 }),
    functions: arbitraryUnits,
    statements: arbitraryUnits,
    totals: fc.record({ lines: arbitraryRatio, branches: arbitraryRatio }, { requiredKeys: [] }),
  })
  .map(({ rows, ...rest }) => ({ ...rest, lines: rows.map(([line]) => line), hits: rows.map(([, hits]) => hits) }));
const arbitraryCoverage: fc.Arbitrary<Coverage> = fc
  .tuple(fc.array(arbitraryFile, { maxLength: 4 }), fc.constantFrom('lcov', 'cobertura'))
  .map(([files, format]) => {
    const report = collectCoverage(createPathResolver({ tree: [] })).open({ format });
    report.add({ files });
    return report.close() ?? coverage({});
  });

/** Everything, as text, in a canonical order. */
function shown({ files, ...rest }: Coverage): string {
  const sorted = <Value>(map: ReadonlyMap<string | number, Value>) =>
    [...map].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return JSON.stringify([
    rest,
    [...files].map(([path, { packed: _, ...known }]: [string, FileCoverage]) => {
      const file = detailOf({ ...known, packed: _ });
      return {
        ...known,
        path,
        lines: [...file.lines],
        hits: [...file.hits],
        branches: sorted(file.branches).map(([line, { arms, ...counts }]) => [
          line,
          counts,
          arms === undefined ? [] : sorted(arms),
        ]),
        functions: sorted(file.functions),
        statements: sorted(file.statements),
        totals: Object.entries(file.totals).sort(),
      };
    }),
  ]);
}

describe('The union of reports', () => {
  test('does not depend on how they are grouped', () => {
    fc.assert(
      fc.property(arbitraryCoverage, arbitraryCoverage, arbitraryCoverage, (a, b, c) => {
        expect(shown(uniteCoverage(uniteCoverage(a, b), c))).toBe(shown(uniteCoverage(a, uniteCoverage(b, c))));
      }),
    );
  });

  test('does not depend on their order', () => {
    fc.assert(
      fc.property(arbitraryCoverage, arbitraryCoverage, (a, b) => {
        expect(shown(uniteCoverage(a, b))).toBe(shown(uniteCoverage(b, a)));
      }),
    );
  });

  test('of a report with itself covers the same', () => {
    fc.assert(
      fc.property(arbitraryCoverage, (a) => {
        expect(coverageTotals(uniteCoverage(a, a))).toEqual(coverageTotals(a));
      }),
    );
  });

  test('of branches that are counted is never more than was taken, and exact where it does not say that it is a lower bound', () => {
    const runs = fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 5 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(runs, (taken) => {
        const truth = new Set(taken.flat()).size;
        const line = unitedLine(...taken.map((arms) => `${arms.length}/5`));
        expect(line?.taken).toBeLessThanOrEqual(truth);
        if (line?.atLeast !== true) expect(line?.taken).toBe(truth);
        const byArm = unitedLine(
          ...taken.map((arms) => Object.fromEntries([0, 1, 2, 3, 4].map((arm) => [arm, arms.includes(arm) ? 1 : 0]))),
        );
        expect([byArm?.taken, byArm?.total, byArm?.atLeast]).toEqual([truth, 5, undefined]);
      }),
    );
  });

  test('never covers fewer lines than one of them, nor measures fewer', () => {
    fc.assert(
      fc.property(arbitraryCoverage, arbitraryCoverage, (a, b) => {
        const united = uniteCoverage(a, b);
        for (const [path, file] of a.files) {
          const after = united.files.get(path);
          const covered = (one: FileCoverage | undefined) =>
            one === undefined ? [] : [...linesOf(one).lines].filter((_, i) => (linesOf(one).hits[i] ?? 0) > 0);
          const measured = (one: FileCoverage | undefined) => (one === undefined ? [] : [...linesOf(one).lines]);
          expect(measured(after)).toEqual(expect.arrayContaining(measured(file)));
          expect(covered(after)).toEqual(expect.arrayContaining(covered(file)));
        }
      }),
    );
  });
});
