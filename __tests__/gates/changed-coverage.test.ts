import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareCoverage } from '../../src/compare/coverage.ts';
import type { Coverage } from '../../src/domain/coverage.ts';
import { report } from '../draw.ts';
import { coverage } from '../draw-coverage.ts';
import { deletedFile, drawDiff, parse } from '../draw-diff.ts';
import { type DrawnEvidence, policySuite, ratio, row, say, setting } from './draw.ts';

const POINT = 1_000_000;
type Strips = Readonly<Record<string, string>>;

/** A run whose coverage went from `base` to `head` by `diff`. */
function run(base: Coverage, head: Coverage, diff?: string): DrawnEvidence {
  const parsed = diff === undefined ? undefined : parse(diff);
  return {
    snapshot: { coverage: head },
    baseSnapshot: { coverage: base },
    coverage: compareCoverage({ head, base, metric: 'lines', diff: parsed }),
    ...(parsed === undefined ? {} : { diffs: { change: parsed, sinceBase: parsed } }),
    rows: [row('unit', '10 passed', { base: '10 passed' })],
  };
}

const drop = setting('coverage-drop', { limit: POINT / 2 });

describe('coverage-drop', () => {
  test('passes where only covered code is deleted', () => {
    const drawn = run(
      coverage({ a: '+++++++++-' }),
      coverage({ a: '++++-' }),
      drawDiff('a', ['-1', '-2', '-3', '-4', '-5']),
    );
    expect(say(drop, drawn)).toEqual([
      'pass 90 % → 80 % of lines (−10 pp, of which −10 pp by deleted code, limit 0.5 pp; 9 of 10 → 4 of 5)',
    ]);
  });

  test('of some paths is adjusted by the diff, too', () => {
    const drawn = run(
      coverage({ 'src/a': '+++++++++-', 'lib/b': '+' }),
      coverage({ 'src/a': '++++-', 'lib/b': '+' }),
      drawDiff('src/a', ['-1', '-2', '-3', '-4', '-5']),
    );
    expect(say({ ...drop, paths: ['src/**'] }, drawn)).toEqual([
      'pass src/**: 90 % → 80 % of lines (−10 pp, of which −10 pp by deleted code, limit 0.5 pp; 9 of 10 → 4 of 5)',
    ]);
  });

  test('of another metric is adjusted by the diff, too', () => {
    const drawn = run(coverage({ a: '2221' }), coverage({ a: '21' }), drawDiff('a', ['-1', '-2', ' 3', ' 4']));
    expect(say({ ...drop, metric: 'branches' }, drawn)).toEqual([
      'pass 87.5 % → 75 % of branches (−12.5 pp, of which −12.5 pp by deleted code, limit 0.5 pp; 7 of 8 → 3 of 4)',
    ]);
  });

  test('blocks where covered code is rewritten without tests', () => {
    const drawn = run(
      coverage({ a: '++++' }),
      coverage({ a: '++--' }),
      drawDiff('a', [' 1', ' 2', '-3', '-4', '+3', '+4']),
    );
    expect(say(drop, drawn)).toEqual(['block 100 % → 50 % of lines (−50 pp, limit 0.5 pp; 4 of 4 → 2 of 4)']);
  });

  test('never blocks a change that only deletes covered lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }),
        fc.array(fc.boolean()),
        (covered, deleted) => {
          const isGone = covered.map((hit, i) => hit && deleted[i] === true);
          const lines = covered.map((_, i) => `${isGone[i] === true ? '-' : ' '}${i}`);
          const draw = (keep: (i: number) => boolean) =>
            coverage({ a: covered.flatMap((hit, i) => (keep(i) ? [hit ? '+' : '-'] : [])).join('') });
          const drawn = run(
            draw(() => true),
            draw((i) => isGone[i] !== true),
            drawDiff('a', lines),
          );
          // With nothing left to cover there is no percentage.
          fc.pre(drawn.coverage?.head !== undefined && drawn.coverage.head.total > 0);
          expect(say(setting('coverage-drop', { limit: 0 }), drawn)[0]).toMatch(/^pass /);
        },
      ),
    );
  });

  test('with fewer reports than base is not judged, unless the policy says that anything may be compared', () => {
    const drawn = run(coverage({ a: '++' }, { reports: 5 }), coverage({ a: '+-' }, { reports: 4 }), '');
    expect(say(drop, drawn)).toEqual(['not-judged not judged, 5 coverage reports on base and 4 here']);
    expect(say({ ...drop, compare: 'any' }, drawn)).toEqual([
      'block 100 % → 50 % of lines (−50 pp, limit 0.5 pp; 2 of 2 → 1 of 2)',
    ]);
  });
});

describe('coverage-drop of a part of the repository', () => {
  const inApi = { ...drop, paths: ['api/**'] };
  const moved = (to: string, from: string) => drawDiff(to, [' 1'], from);

  test.each<[string, Strips, Strips, string, string]>([
    [
      'is none where covered code moves to another part',
      { 'api/x': '++++', 'api/y': '+-' },
      { 'web/x': '++++', 'api/y': '+-' },
      moved('web/x', 'api/x'),
      'pass api/**: 50 % → 50 % of lines (±0 pp, limit 0.5 pp; 1 of 2 → 1 of 2)',
    ],
    [
      'is none where uncovered code moves into it',
      { 'web/x': '----', 'api/y': '++' },
      { 'api/x': '----', 'api/y': '++' },
      moved('api/x', 'web/x'),
      'pass api/**: 33.33 % → 33.33 % of lines (±0 pp, limit 0.5 pp; 2 of 6 → 2 of 6)',
    ],
    [
      'is one where what moves loses its tests',
      { 'web/x': '++++', 'api/y': '++' },
      { 'api/x': '----', 'api/y': '++' },
      moved('api/x', 'web/x'),
      'block api/**: 100 % → 33.33 % of lines (−66.66 pp, limit 0.5 pp; 6 of 6 → 2 of 6)',
    ],
    [
      'is known of a part that had another name as a whole',
      { 'old/x': '++++' },
      { 'api/x': '+++-' },
      moved('api/x', 'old/x'),
      'block api/**: 100 % → 75 % of lines (−25 pp, limit 0.5 pp; 4 of 4 → 3 of 4)',
    ],
  ])('%s', (_, base, head, diff, expected) => {
    expect(say(inApi, run(coverage(base), coverage(head), diff))).toEqual([expected]);
  });
});

describe('coverage-drop of a suite', () => {
  const suites = [policySuite('unit', { coverage: ['u.info'] })];
  const gate = { ...drop, suite: 'unit' };
  const ofSuite = (drawn: DrawnEvidence, base: string, head: string): DrawnEvidence => ({
    ...drawn,
    suites,
    rows: [row('unit', '10 passed', { base: '10 passed', coverage: { base: ratio(base), head: ratio(head) } })],
  });
  const deleting = run(
    coverage({ a: '++++++++--' }),
    coverage({ a: '++++--' }),
    drawDiff('a', ['-1', '-2', '-3', '-4', ...' 5, 6, 7, 8, 9, 0'.split(',')]),
  );

  test.each([
    [
      'that is all there is has no drop by deleted code',
      ofSuite(deleting, '8/10', '4/6'),
      'pass unit: 80 % → 66.66 % of lines (−13.33 pp, of which −13.33 pp by deleted code, limit 0.5 pp; 8 of 10 → 4 of 6)',
    ],
    [
      'beside others is not judged where deleted code may be all that is missing',
      ofSuite(deleting, '6/10', '2/6'),
      'not-judged unit: not judged, 60 % → 33.33 % of lines (−26.66 pp, limit 0.5 pp; 6 of 10 → 2 of 6): up to 4 covered lines of it may be deleted',
    ],
    [
      'beside others drops where that is not enough',
      ofSuite(deleting, '9/10', '2/6'),
      'block unit: 90 % → 33.33 % of lines (−56.66 pp, limit 0.5 pp; 9 of 10 → 2 of 6)',
    ],
  ])('%s', (_, drawn, expected) => {
    expect(say(gate, drawn)).toEqual([expected]);
  });
});

test.each([
  ['the same', ['unit.info', 'api.info'], ['unit.info', 'api.info'], ''],
  ['the same in another folder', ['unit.info', 'api.info'], ['out/unit.info', 'out/api.info'], ''],
  ['the same but for a time', ['cov-1763625640798.xml'], ['cov-1763625999999.xml'], ''],
  ['the same outside the workspace', ['/checkout/unit.info'], ['/ci/4/unit.info'], ''],
  ['others', ['unit.info', 'api.info'], ['unit.info', 'e2e.info'], ', by other reports'],
])('coverage-drop of as many reports tells whether they are %s', (_, before, now, said) => {
  const rows = (paths: readonly string[]) => paths.map((path) => report(path, [], { coverage: { files: 1 } }));
  const drawn = run(
    coverage({ a: '++' }, { reports: before.length }),
    coverage({ a: '++' }, { reports: now.length }),
    '',
  );
  const sides = {
    snapshot: { ...drawn.snapshot, reports: rows(now) },
    baseSnapshot: { ...drawn.baseSnapshot, reports: rows(before) },
  };
  expect(say(drop, { ...drawn, ...sides })).toEqual([
    `pass 100 % → 100 % of lines (±0 pp, limit 0.5 pp; 2 of 2 → 2 of 2${said})`,
  ]);
});

describe('files that base measured and head does not', () => {
  const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`src/${100 + i}.ts`, '+-']));
  const left = (n: number, from: number) => Object.fromEntries(Object.entries(many(n)).filter((_, i) => i >= from));

  test.each<[string, number, number, string]>([
    [
      'one is told',
      10,
      1,
      'warn 1 of 10 files measured on base is not measured here, and the diff does not delete it: src/100.ts',
    ],
    [
      'four are told, whatever part they are',
      5,
      4,
      'warn 4 of 5 files measured on base are not measured here, and the diff does not delete them: src/100.ts',
    ],
    [
      'five of a hundred are told',
      100,
      5,
      'warn 5 of 100 files measured on base are not measured here, and the diff does not delete them: src/100.ts',
    ],
    [
      'five of fifty are a part that was not measured',
      50,
      5,
      'block 5 of 50 files measured on base are not measured here, and the diff does not delete them: src/100.ts',
    ],
  ])('%s', (_, known, vanished, expected) => {
    const drawn = run(coverage(many(known)), coverage(left(known, vanished)), '');
    expect(say(setting('complete'), drawn).slice(1)).toEqual([expected]);
  });

  test('a file that is there without a line is not measured, either', () => {
    const base = coverage({ 'a.ts': '+---', 'b.ts': '++' });
    const head = coverage({ 'a.ts': '', 'b.ts': '++' });
    const of = '1 of 2 files measured on base is not measured here';
    expect(say(setting('complete'), run(base, head, '')).slice(1)).toEqual([
      `warn ${of}, and the diff does not delete it: a.ts`,
    ]);
    expect(say(setting('complete'), run(base, head)).slice(1)).toEqual([`warn ${of}, and no diff says why: a.ts`]);
  });

  test.each<[string, number, number, readonly string[]]>([
    ['a small part is not told', 20, 1, []],
    [
      'a part is told, and never blocks',
      20,
      8,
      ['warn 8 of 20 files measured on base are not measured here, and no diff says why: src/100.ts'],
    ],
  ])('without a diff %s', (_, known, vanished, expected) => {
    const drawn = run(coverage(many(known)), coverage(left(known, vanished)));
    expect(say(setting('complete'), drawn).slice(1)).toEqual(expected);
  });

  test.each<[string, Coverage, string]>([
    [
      'are deleted by the diff',
      coverage(left(9, 5)),
      [0, 1, 2, 3, 4].map((i) => deletedFile(`src/${100 + i}.ts`, 2)).join(''),
    ],
    ['are measured otherwise', coverage(left(9, 5), { formats: ['cobertura'] }), ''],
  ])('say nothing where they %s', (_, head, diff) => {
    expect(say(setting('complete'), run(coverage(many(9)), head, diff))).toHaveLength(1);
  });

  test('never block where the policy only warns', () => {
    const drawn = run(coverage(many(9)), coverage(left(9, 8)), '');
    expect(say(setting('complete', { level: 'warn' }), drawn)[1]).toMatch(/^warn 8 of 9 files/);
  });
});
