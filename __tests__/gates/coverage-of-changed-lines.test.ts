import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measuredPatch } from '../../src/compare/carried.ts';
import type { Coverage, LineBranches } from '../../src/domain/coverage.ts';
import { repoPath } from '../../src/domain/text.ts';
import { detailOf } from '../../src/merge/coverage-detail.ts';
import { fileCoverage } from '../../src/merge/coverage-file.ts';
import { coverage, packed } from '../draw-coverage.ts';
import { drawDiff, newFile, parse } from '../draw-diff.ts';
import { type DrawnEvidence, results, say, setting } from './draw.ts';

const at = (percent: number) => Math.round(percent * 1_000_000);
const least = (percent: number, options: Parameters<typeof setting>[1] = {}) =>
  setting('coverage-of-changed-lines', { limit: at(percent), ...options });

const changed = (head: Coverage | undefined, diff: string | undefined): DrawnEvidence => ({
  snapshot: { coverage: head },
  ...(diff === undefined ? {} : { diffs: { change: parse(diff) } }),
});

/** So many covered lines, then so many others, all of them new. */
const lines = (path: string, covered: number, missed: number): DrawnEvidence =>
  changed(coverage({ [path]: '+'.repeat(covered) + '-'.repeat(missed) }), newFile(path, covered + missed));

/** What git says of a file that the attributes call binary. */
const binary = (path: string) =>
  `diff --git a/${path} b/${path}\nindex 1..2 100644\nBinary files a/${path} and b/${path} differ\n`;

/** `measured` of this run, and a file of 30 lines that is new in it and of which all coverage is carried. */
const carriedBeside = (measured: Coverage, ofPatch: string, hidden: readonly string[] = []): DrawnEvidence => {
  const change = parse(ofPatch + drawDiff('web.ts', [' 1', ...Array.from({ length: 30 }, (_, i) => `+${i}`)]));
  const all = { ...measured, files: new Map([...measured.files, ...coverage({ 'web.ts': '+' }).files]) };
  const carried = { measured, reports: [], dropped: [], covered: 1, hidden: hidden.map(repoPath) };
  const sides = { metric: 'lines' as const, head: undefined, base: undefined, caveats: [], files: [] };
  const patch = measuredPatch({ head: all, change, metric: 'lines', carried });
  return {
    snapshot: { coverage: all },
    diffs: { change },
    coverage: { ...sides, carried, ...(patch === undefined ? {} : { patch }) },
  };
};

describe('changed lines of which the coverage is carried', () => {
  test.each([
    [
      'that nothing could make enough',
      least(80),
      carriedBeside(coverage({ 'a.ts': '-'.repeat(70) }), newFile('a.ts', 70)),
      'block at most 30 % of changed lines, 80 % wanted: not measured here, only carried: web.ts',
    ],
    [
      'that could be too few',
      least(80),
      carriedBeside(coverage({ 'a.ts': '+'.repeat(30) }), newFile('a.ts', 30)),
      'block unknown for changed lines, 80 % wanted: not measured here, only carried: web.ts',
    ],
    [
      'that could not make it too few',
      least(50),
      carriedBeside(coverage({ 'a.ts': '+'.repeat(30) }), newFile('a.ts', 30)),
      'pass 30 of 30 changed lines (100 % ≥ 50 %), and so with any line of 1 file whose changes are not known',
    ],
    [
      'of branches, of which a line may have any number',
      least(1, { metric: 'branches' }),
      carriedBeside(coverage({ 'a.ts': '2'.repeat(30) }), newFile('a.ts', 30)),
      'block unknown for changed branches, 1 % wanted: not measured here, only carried: web.ts',
    ],
    [
      'few of them',
      least(80, { ignoreBelow: 31 }),
      carriedBeside(coverage({}), ''),
      'not-judged not judged, 0 of 0 changed lines covered, 30 lines of web.ts not measured: fewer than 31 are only told',
    ],
    [
      'in other paths',
      least(80, { paths: ['a.ts'] }),
      carriedBeside(coverage({ 'a.ts': '+'.repeat(30) }), newFile('a.ts', 30)),
      'pass a.ts: 30 of 30 changed lines covered (100 % ≥ 80 %)',
    ],
    [
      'but for a file of which the diff shows none, so that nothing is',
      least(1, { paths: ['a.ts', 'big.ts'] }),
      carriedBeside(coverage({ 'a.ts': '+'.repeat(30) }), newFile('a.ts', 30), ['big.ts']),
      'block a.ts, big.ts: unknown for changed lines, 1 % wanted: the diff does not show the lines of big.ts',
    ],
  ])('%s', (_, gate, drawn, expected) => {
    expect(say(gate, drawn)).toEqual([expected]);
  });
});

test('a changed file of which all coverage is carried is none that a report may name otherwise', () => {
  const measured = coverage({ 'a.ts': '+' }, { unresolved: ['/build/web.ts', '/build/x.ts'] });
  const { coverage: compared } = carriedBeside(measured, newFile('x.ts', 1));
  expect(compared?.patch).toMatchObject({ unsure: ['x.ts'], carried: [{ path: 'web.ts', lines: 30 }] });
});

describe('coverage-of-changed-lines', () => {
  const rows: readonly [string, ReturnType<typeof setting>, DrawnEvidence, string][] = [
    ['exactly the limit', least(80), lines('a.ts', 40, 10), 'pass 40 of 50 changed lines covered (80 % ≥ 80 %)'],
    [
      'below it, with the places',
      least(80),
      lines('src/pay.ts', 41, 11),
      'block 41 of 52 changed lines covered (78.84 % < 80 %); not covered: src/pay.ts 42–52',
    ],
    [
      '79.996 %, which never passes 80 %',
      least(80),
      lines('a.ts', 19_999, 5001),
      'block 19,999 of 25,000 changed lines covered (79.99 % < 80 %); not covered: a.ts 20000–25000',
    ],
    [
      'all but one line',
      least(100),
      lines('a.ts', 9999, 1),
      'block 9,999 of 10,000 changed lines covered (99.99 % < 100 %); not covered: a.ts 10000',
    ],
    [
      'few lines, which are only told',
      least(80),
      lines('a.ts', 5, 5),
      'not-judged not judged, 5 of 10 changed lines covered (50 %): fewer than 20 are only told',
    ],
    ['few lines that are covered', least(80), lines('a.ts', 2, 0), 'pass 2 of 2 changed lines covered (100 % ≥ 80 %)'],
    [
      'few lines, where the policy judges them',
      least(80, { ignoreBelow: 0 }),
      lines('a.ts', 5, 5),
      'block 5 of 10 changed lines covered (50 % < 80 %); not covered: a.ts 6–10',
    ],
    [
      'comments only',
      least(100),
      changed(coverage({ 'a.ts': '+..+' }), drawDiff('a.ts', [' 1', '+// 2', '+// 3', ' 4'])),
      'pass nothing to cover: 0 changed lines',
    ],
    [
      'deleted covered code only',
      least(100),
      changed(coverage({ 'a.ts': '+-' }), drawDiff('a.ts', [' 1', '-x', '-y', ' 2'])),
      'pass nothing to cover: 0 changed lines',
    ],
    [
      'files that no report measures',
      least(100),
      changed(coverage({ 'a.ts': '+' }), newFile('README.md', 9)),
      'pass nothing to cover: 0 changed lines',
    ],
    [
      'no coverage',
      least(80),
      changed(undefined, ''),
      'block unknown, 80 % of changed lines wanted: no coverage report',
    ],
    [
      'no diff',
      least(80),
      changed(coverage({ 'a.ts': '+' }), undefined),
      'not-judged not judged, nobody said what changed: no diff',
    ],
    [
      'some paths',
      least(80, { paths: ['src/**'], ignoreBelow: 0 }),
      changed(coverage({ 'src/a.ts': '+', 'lib/b.ts': '-' }), newFile('src/a.ts', 1) + newFile('lib/b.ts', 1)),
      'pass src/**: 1 of 1 changed lines covered (100 % ≥ 80 %)',
    ],
    [
      'branches',
      least(60, { metric: 'branches', ignoreBelow: 0 }),
      changed(coverage({ 'a.ts': '12' }), newFile('a.ts', 2)),
      'pass 3 of 4 changed branches covered (75 % ≥ 60 %)',
    ],
    [
      'strict lines',
      least(80, { metric: 'strict-lines', ignoreBelow: 0 }),
      changed(coverage({ 'a.ts': '12' }), newFile('a.ts', 2)),
      'block 1 of 2 changed strict lines covered (50 % < 80 %); not covered: a.ts 1',
    ],
    [
      'a changed file that a report may name otherwise, beside covered ones',
      least(80),
      changed(coverage({ 'a.ts': '+' }, { unresolved: ['lib/x.c'] }), newFile('src/x.c', 9) + newFile('a.ts', 1)),
      'pass 1 of 1 changed lines covered (100 % ≥ 80 %); 1 file may be one that a report names otherwise',
    ],
    [
      'a changed file that a report names by the end of its path, beside covered ones',
      least(80),
      changed(coverage({ 'a.ts': '+' }, { unresolved: ['src/x.c'] }), newFile('web/src/x.c', 9) + newFile('a.ts', 1)),
      'not-judged not judged, 1 of 1 changed lines covered (100 % ≥ 80 %); 1 file may be one that a report names otherwise',
    ],
    [
      'a changed file of which a report has the end, where nobody knows the files',
      least(80),
      changed(coverage({ a: '+', 'src/x.c': '+' }, { asWritten: true }), newFile('web/src/x.c', 9) + newFile('a', 1)),
      'not-judged not judged, 1 of 1 changed lines covered (100 % ≥ 80 %); 1 file may be one that a report names otherwise',
    ],
    [
      'a changed file of which a report has the name, where nobody knows the files',
      least(80),
      changed(coverage({ a: '+', 'x.c': '+' }, { asWritten: true }), newFile('web/x.c', 9) + newFile('a', 1)),
      'pass 1 of 1 changed lines covered (100 % ≥ 80 %)',
    ],
    [
      'a changed file of which a report has the end, where the files are known',
      least(80),
      changed(coverage({ a: '+', 'src/x.c': '+' }), newFile('web/src/x.c', 9) + newFile('a', 1)),
      'pass 1 of 1 changed lines covered (100 % ≥ 80 %)',
    ],
    [
      'a changed file that a report may name otherwise',
      least(80),
      changed(coverage({ 'a.ts': '+' }, { unresolved: ['C:\\build\\x.c'] }), newFile('src/x.c', 9)),
      'not-judged not judged, 0 changed lines, but of 1 changed file 1 may be one that a report names otherwise',
    ],
    [
      'the file with the most uncovered lines first, and how many are left',
      least(80),
      changed(
        coverage(
          Object.fromEntries(['a', 'b', 'c', 'd'].map((name, i) => [`src/long/folder/${name}.ts`, '-'.repeat(9 + i)])),
        ),
        ['a', 'b', 'c', 'd'].map((name, i) => newFile(`src/long/folder/${name}.ts`, 9 + i)).join(''),
      ),
      'block 0 of 42 changed lines covered (0 % < 80 %); not covered: src/long/folder/d.ts 1–12, src/long/folder/c.ts 1–11 + 2 more',
    ],
  ];

  test.each(rows)('%s', (_, gate, drawn, expected) => {
    expect(say(gate, drawn)).toEqual([expected]);
  });
});

describe('changed lines that nobody shows', () => {
  const twenty = '+'.repeat(20);
  const change = newFile('a.ts', 20) + binary('big.ts');

  test.each([
    [
      'pass whichever they are',
      80,
      '+'.repeat(99),
      'pass 20 of 20 changed lines (100 % ≥ 80 %), and so with any line of 1 file whose changes are not known',
    ],
    [
      'fail whichever they are',
      80,
      '-'.repeat(99),
      'block unknown for changed lines, 80 % wanted: the diff does not show the lines of big.ts',
    ],
    [
      'fail where it depends on which they are',
      80,
      '+'.repeat(50) + '-'.repeat(50),
      'block unknown for changed lines, 80 % wanted: the diff does not show the lines of big.ts',
    ],
  ])('%s', (_, limit, strip, expected) => {
    expect(say(least(limit), changed(coverage({ 'a.ts': twenty, 'big.ts': strip }), change))).toEqual([expected]);
  });

  test('fail for sure where the others fail already', () => {
    const head = coverage({ 'a.ts': '-'.repeat(20), 'big.ts': '+-' });
    expect(say(least(80), changed(head, change))).toEqual([
      'block at most 4.76 % of changed lines, 80 % wanted: the diff does not show the lines of big.ts',
    ]);
    const titles = ['-', '+'].map((mark) => {
      const drawn = changed(coverage({ 'a.ts': mark.repeat(20), 'big.ts': '+-'.repeat(20) }), change);
      return results(least(80), drawn)[0]?.headline;
    });
    expect(titles).toEqual(['at most 50 % of changed lines covered, 80 % wanted', 'coverage of changed lines unknown']);
  });

  test('of a report with totals only are unknown, too', () => {
    const file = fileCoverage(repoPath('a.ts'), [
      { path: 'a.ts', lines: [], hits: [], totals: { lines: { covered: 1, total: 2 } } },
    ]);
    const head = { ...coverage({}), files: new Map([[file.path, file]]) };
    expect(say(least(80), changed(head, newFile('a.ts', 3)))).toEqual([
      'block unknown for changed lines, 80 % wanted: the report has only totals of a.ts',
    ]);
  });

  test.each<['branches' | 'lines-and-branches' | 'strict-lines', string]>([
    ['branches', 'changed branches'],
    ['lines-and-branches', 'changed lines and branches'],
    ['strict-lines', 'changed strict lines'],
  ])('of a report that has lines, and of branches only their number, are unknown in %s', (metric, words) => {
    const totals = { branches: { covered: 1, total: 10 } };
    const file = fileCoverage(repoPath('a.ts'), [{ path: 'a.ts', lines: [1, 2, 3], hits: [1, 1, 1], totals }]);
    const head = { ...coverage({}), files: new Map([[file.path, file]]) };
    expect(say(least(80, { metric }), changed(head, newFile('a.ts', 3)))).toEqual([
      `block unknown for ${words}, 80 % wanted: the report has only totals of a.ts`,
    ]);
    expect(say(least(80), changed(head, newFile('a.ts', 3)))).toEqual([
      'pass 3 of 3 changed lines covered (100 % ≥ 80 %)',
    ]);
  });

  test('of a file that no report measures do not matter', () => {
    expect(say(least(80), changed(coverage({ 'a.ts': twenty }), newFile('a.ts', 20) + binary('logo.png')))).toEqual([
      'pass 20 of 20 changed lines covered (100 % ≥ 80 %)',
    ]);
  });
});

describe('a changed file that base measures and this run does not', () => {
  const judged = (head: string, added: number, limit = 80, options: Parameters<typeof least>[1] = {}) => {
    const diff = drawDiff('lost.ts', [' 1', ...Array.from({ length: added }, (_, i) => `+${i}`)]);
    const drawn = changed(coverage({ 'a.ts': head }), newFile('a.ts', head.length) + diff);
    return say(least(limit, options), { ...drawn, baseSnapshot: { coverage: coverage({ 'lost.ts': '+-' }) } });
  };

  test.each([
    [
      'is not nothing to cover',
      judged('', 30),
      'not-judged not judged, 0 of 0 changed lines covered, and base measures lost.ts, which is not measured here',
    ],
    [
      'may make it too few',
      judged('+'.repeat(30), 30),
      'not-judged not judged, 30 of 30 changed lines covered, and base measures lost.ts, which is not measured here',
    ],
    ['cannot make it too few', judged('+'.repeat(90), 10), 'pass 90 of 90 changed lines covered (100 % ≥ 80 %)'],
    [
      'cannot make it enough',
      judged('-'.repeat(30), 30),
      'block 0 of 30 changed lines covered (0 % < 80 %); not covered: a.ts 1–30',
    ],
    [
      'counts among the lines that are enough to be judged',
      judged('-'.repeat(8), 14),
      'block 0 of 8 changed lines covered (0 % < 80 %); not covered: a.ts 1–8',
    ],
    [
      'is told where few lines changed',
      judged('+', 3),
      'not-judged not judged, 1 of 1 changed lines covered, and base measures lost.ts, which is not measured here: fewer than 20 lines are only told',
    ],
    [
      'may have any number of branches',
      judged('+'.repeat(90), 1, 80, { metric: 'branches', ignoreBelow: 0 }),
      'not-judged not judged, 0 of 0 changed branches covered, and base measures lost.ts, which is not measured here',
    ],
    [
      'does not matter to other paths',
      judged('+'.repeat(30), 30, 80, { paths: ['a.ts'] }),
      'pass a.ts: 30 of 30 changed lines covered (100 % ≥ 80 %)',
    ],
  ])('%s', (_, said, expected) => {
    expect(said).toEqual([expected]);
  });

  test('and that another tool measures there is none', () => {
    const drawn = changed(coverage({ 'a.ts': '+' }), drawDiff('lost.ts', ['+1']));
    const base = coverage({ 'lost.ts': '+' }, { formats: ['jacoco'] });
    expect(say(least(80), { ...drawn, baseSnapshot: { coverage: base } })).toEqual([
      'pass nothing to cover: 0 changed lines',
    ]);
  });
});

describe('a new file that no report has although it has others like it', () => {
  const code = (n: number) => `${newFile('src/n.ts', n)}`.replaceAll(/^\+line (\d+)$/gm, '+let a$1 = $1;');
  const judged = (head: string, added: number, options: Parameters<typeof least>[1] = {}, limit = 80) => {
    const drawn = coverage({ 'src/a.ts': head });
    const change = parse(newFile('src/a.ts', head.length) + code(added));
    const patch = measuredPatch({ head: drawn, change, metric: options.metric ?? 'lines' });
    const sides = { metric: options.metric ?? 'lines', head: undefined, base: undefined, caveats: [], files: [] };
    const compared = { ...sides, ...(patch === undefined ? {} : { patch }) };
    return say(least(limit, options), { snapshot: { coverage: drawn }, diffs: { change }, coverage: compared });
  };

  test.each([
    [
      'is not nothing to cover',
      judged('', 30),
      'not-judged not judged, 0 of 0 changed lines covered, and no report has src/n.ts, which is new (30 lines)',
    ],
    [
      'may make it too few',
      judged('+'.repeat(30), 30),
      'not-judged not judged, 30 of 30 changed lines covered, and no report has src/n.ts, which is new (30 lines)',
    ],
    ['cannot make it too few', judged('+'.repeat(90), 10), 'pass 90 of 90 changed lines covered (100 % ≥ 80 %)'],
    [
      'cannot make it enough',
      judged('-'.repeat(90), 10),
      'block 0 of 90 changed lines covered (0 % < 80 %); not covered: src/a.ts 1–90',
    ],
    [
      'is told where few lines changed',
      judged('+', 3),
      'not-judged not judged, 1 of 1 changed lines covered, and no report has src/n.ts, which is new (3 lines): fewer than 20 lines are only told',
    ],
    [
      'may have any number of branches',
      judged('2'.repeat(90), 1, { metric: 'branches', ignoreBelow: 0, unmeasured: 'count' }),
      'not-judged not judged, 180 of 180 changed branches covered, and no report has src/n.ts, which is new (1 line)',
    ],
    [
      'does not matter to other paths',
      judged('+'.repeat(30), 30, { paths: ['src/**', '!src/n.ts'] }),
      'pass src/**, !src/n.ts: 30 of 30 changed lines covered (100 % ≥ 80 %)',
    ],
    [
      'is nothing to cover where the policy ignores it',
      judged('', 30, { unmeasured: 'ignore' }),
      'pass nothing to cover: 0 changed lines',
    ],
    [
      'has uncovered lines where the policy counts them',
      judged('+'.repeat(30), 30, { unmeasured: 'count' }),
      'block 30 of 60 changed lines covered (50 % < 80 %); not covered: src/n.ts',
    ],
    [
      'may be counted and not matter',
      judged('+'.repeat(120), 30, { unmeasured: 'count' }),
      'pass 120 of 150 changed lines covered (80 % ≥ 80 %)',
    ],
    [
      'and is counted is only told where it is small',
      judged('+', 3, { unmeasured: 'count' }),
      'not-judged not judged, 1 of 4 changed lines covered (25 %): fewer than 20 are only told',
    ],
  ])('%s', (_, said, expected) => {
    expect(said).toEqual([expected]);
  });

  test('is what the title says of it, and several are told as several', () => {
    const change = parse(code(30) + code(25).replaceAll('src/n.ts', 'src/o.ts'));
    const drawn = { snapshot: { coverage: coverage({ 'src/a.ts': '+' }) }, diffs: { change } };
    expect(results(least(80), drawn)).toEqual([
      expect.objectContaining({
        sentence:
          'not judged, 0 of 0 changed lines covered, and no report has 2 files (src/n.ts, …), which are new (55 lines)',
        headline: '2 new files in no report',
      }),
    ]);
  });

  test('is told beside one that base measures', () => {
    const head = coverage({ 'src/a.ts': '+'.repeat(30) });
    const change = parse(newFile('src/a.ts', 30) + code(30) + drawDiff('src/lost.ts', [' 1', '+2']));
    expect(
      say(least(80), {
        snapshot: { coverage: head },
        baseSnapshot: { coverage: coverage({ 'src/lost.ts': '+-' }) },
        diffs: { change },
      }),
    ).toEqual([
      'not-judged not judged, 30 of 30 changed lines covered, and not measured here: 2 files (src/lost.ts, …)',
    ]);
    const lost = { baseSnapshot: { coverage: coverage({ 'src/lost.ts': '+-' }) }, snapshot: { coverage: head } };
    const diffs = { change: parse(newFile('src/a.ts', 30) + drawDiff('src/lost.ts', [' 1', '+2', '+3'])) };
    expect(results(least(99), { ...lost, diffs })[0]).not.toHaveProperty('headline');
  });

  test('counts among the lines that are enough to be judged beside one of which all is carried', () => {
    const few = carriedBeside(coverage({ 'src/a.ts': '++' }), newFile('src/a.ts', 2) + code(7));
    expect(say(least(80, { ignoreBelow: 39 }), few)).toEqual([
      'block unknown for changed lines, 80 % wanted: not measured here, only carried: web.ts',
    ]);
    expect(say(least(80, { ignoreBelow: 40 }), few)[0]).toMatch(/fewer than 40 are only told$/);
  });
});

test('a lower bound of branches is never judged', () => {
  const branches = new Map<number, LineBranches>([[1, { taken: 1, total: 2, atLeast: true }]]);
  const drawn = coverage({ 'a.ts': '+' });
  const files = new Map([...drawn.files].map(([path, file]) => [path, packed(path, { ...detailOf(file), branches })]));
  expect(say(least(50, { metric: 'branches' }), changed({ ...drawn, files }, newFile('a.ts', 1)))).toEqual([
    'not-judged not judged, changed branches are a lower bound: reports of 1 file do not say which branch was taken',
  ]);
});

test('it passes exactly when enough of the changed lines are covered', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.integer({ min: 0, max: 100 }), (covered, missed, limit) => {
      const [said = ''] = say(least(limit, { ignoreBelow: 0 }), lines('a.ts', covered, missed));
      const total = covered + missed;
      expect(said.startsWith('pass')).toBe(total === 0 || covered * 100 >= limit * total);
    }),
  );
});
