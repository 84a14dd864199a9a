import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LineBranches } from '../../src/domain/coverage.ts';
import type { CoverageComparison } from '../../src/domain/coverage-comparison.ts';
import { report } from '../draw.ts';
import { coverage, type DrawnEvidence, policySuite, ratio, results, row, say, setting } from './draw.ts';

const POINT = 1_000_000;
const at = (percent: number) => Math.round(percent * 1_000_000);

const head = (files: Readonly<Record<string, string>>): DrawnEvidence => ({ snapshot: { coverage: coverage(files) } });
const both = (before: string, after: string): DrawnEvidence => ({
  ...head({ 'a.py': after }),
  baseSnapshot: { coverage: coverage({ 'a.py': before }) },
});

const compared = (options: Partial<CoverageComparison>): CoverageComparison => ({
  metric: 'lines',
  head: undefined,
  base: undefined,
  caveats: [],
  files: [],
  ...options,
});

describe('what of a number is carried from base', () => {
  const measured = coverage({ 'a.py': '4/5' });
  const carried = (covered: typeof measured | undefined, suite = 'unit') =>
    compared({
      carried: {
        measured: covered,
        reports: [{ suite, path: 'u.info', sha: '4f2c91a'.padEnd(40, '0'), age: 1 }],
        dropped: [],
        covered: 0,
      },
    });
  const all = head({ 'a.py': '4/5', 'b.py': '5/5' });
  const ofSuite = (n: number) => ({
    ...all,
    suites: [policySuite('unit', { coverage: ['u.info'] })],
    rows: [row('unit', '10 passed', { coverage: { head: ratio('9/10'), ...(n === 0 ? {} : { carried: n }) } })],
    coverage: carried(undefined),
  });

  test.each<[string, Parameters<typeof setting>[1], DrawnEvidence, string]>([
    ['lines', {}, { ...all, coverage: carried(measured) }, '(9 of 10, 5 carried from 4f2c91a)'],
    ['none of the paths', { paths: ['a.py'] }, { ...all, coverage: carried(measured) }, '(4 of 5)'],
    ['reports of a suite', { suite: 'unit' }, ofSuite(1), '(9 of 10, 1 report carried from 4f2c91a)'],
    ['none of a suite', { suite: 'unit' }, ofSuite(0), '(9 of 10)'],
  ])('is told: %s', (_, options, drawn, expected) => {
    const [said = ''] = say(setting('coverage', { limit: at(50), ...options }), drawn);
    expect(said.slice(said.indexOf('('))).toBe(expected);
  });
});

test.each([
  ['', {}, ['coverage 50 %, 80 % wanted', 'coverage unknown']],
  ['a.py', { paths: ['a.py'] }, ['coverage of a.py 50 %, 80 % wanted', 'coverage of a.py unknown']],
])('the title names what is covered too little, or nobody knows how much: "%s"', (_, options, expected) => {
  const gate = setting('coverage', { limit: at(80), ...options });
  expect([head({ 'a.py': '1/2' }), {}].map((drawn) => results(gate, drawn)[0]?.headline)).toEqual(expected);
});

describe('coverage', () => {
  const rows: readonly [string, number, DrawnEvidence, string][] = [
    ['exactly the limit', 80, head({ 'a.py': '8/10', 'b.py': '72/90' }), 'pass 80 % of lines ≥ 80 % (80 of 100)'],
    ['79.996 %', 80, head({ 'a.py': '19999/25000' }), 'block 79.99 % of lines < 80 % (19,999 of 25,000)'],
    ['all but one line', 100, head({ 'a.py': '9999/10000' }), 'block 99.99 % of lines < 100 % (9,999 of 10,000)'],
    ['no report', 80, {}, 'block unknown, 80 % of lines wanted: no coverage report'],
    [
      'a report that measured nothing',
      80,
      head({ 'a.py': '0/0' }),
      'block unknown, 80 % of lines wanted: 0 lines in 1 file: nothing was measured',
    ],
    ['a report without files', 0, head({}), 'block unknown, 0 % of lines wanted: 0 of 0 measured files in it'],
    [
      'no base, which it does not need',
      80,
      { ...head({ 'a.py': '9/10' }), base: undefined },
      'pass 90 % of lines ≥ 80 % (9 of 10)',
    ],
  ];

  test.each(rows)('%s, at least %d %%', (_, least, drawn, expected) => {
    expect(say(setting('coverage', { limit: at(least) }), drawn)).toEqual([expected]);
  });

  test.each([
    [['src/billing/**'], 'block src/billing/**: 50 % of lines < 80 % (5 of 10)'],
    [['src/billing'], 'block src/billing: 50 % of lines < 80 % (5 of 10)'],
    [['./src/billing/'], 'block ./src/billing/: 50 % of lines < 80 % (5 of 10)'],
    [['src/**', '!src/billing/**'], 'pass src/**, !src/billing/**: 100 % of lines ≥ 80 % (10 of 10)'],
    [['**/*.ts'], 'block **/*.ts: 75 % of lines < 80 % (15 of 20)'],
    [['lib/**'], 'block lib/**: unknown, 80 % of lines wanted: 0 of 3 measured files in it'],
    [['src/types.ts'], 'pass src/types.ts: nothing to cover, 0 lines in 1 file, limit 80 %'],
  ])('of the paths %j: %s', (paths, expected) => {
    const drawn = head({ 'src/billing/pay.ts': '5/10', 'src/cart.ts': '10/10', 'src/types.ts': '0/0' });
    expect(say(setting('coverage', { limit: at(80), paths }), drawn)).toEqual([expected]);
  });

  test('paths that are not known are told where nothing matches', () => {
    const drawn = { snapshot: { coverage: { ...coverage({ '/build/a.ts': '1/1' }), unresolved: ['/build/a.ts'] } } };
    expect(say(setting('coverage', { limit: at(80), paths: ['src/**'] }), drawn)).toEqual([
      'block src/**: unknown, 80 % of lines wanted: 0 of 1 measured file in it (1 of them with a path that is not in the repository)',
    ]);
  });

  test('another metric is named, and a format that does not measure it gives no number', () => {
    const branches: ReadonlyMap<number, LineBranches> = new Map([[1, { taken: 1, total: 4 }]]);
    const drawn = { snapshot: { coverage: coverage({ 'a.py': '10/10' }, { branches }) } };
    expect(say(setting('coverage', { limit: at(80), metric: 'branches' }), drawn)).toEqual([
      'block 25 % of branches < 80 % (1 of 4)',
    ]);
    expect(say(setting('coverage', { limit: 0, metric: 'branches' }), head({ 'a.py': '10/10' }))).toEqual([
      'block unknown, 0 % of branches wanted: the reports (lcov) do not measure branches',
    ]);
  });

  test.each(['branches', 'lines-and-branches', 'strict-lines'] as const)(
    'a lower bound of %s is not judged, and says so',
    (metric) => {
      const branches: ReadonlyMap<number, LineBranches> = new Map([[1, { taken: 4, total: 4, atLeast: true }]]);
      const drawn = { snapshot: { coverage: coverage({ 'a.py': '10/10' }, { branches }) } };
      const [result] = results(setting('coverage', { limit: at(80), metric }), drawn);
      expect(result).toMatchObject({ state: 'not-judged', because: 'not comparable' });
      expect(result?.sentence).toContain('lower bound');
      expect(say(setting('coverage', { limit: at(80) }), drawn)).toEqual(['pass 100 % of lines ≥ 80 % (10 of 10)']);
    },
  );

  test('of a suite', () => {
    const suites = [policySuite('unit'), policySuite('e2e', { required: false })];
    const rows = [row('unit', '10 passed', { coverage: { head: ratio('188/400') } }), row('e2e', '')];
    expect(say(setting('coverage', { limit: at(80), suite: 'unit' }), { suites, rows })).toEqual([
      'block unit: 47 % of lines < 80 % (188 of 400)',
    ]);
    expect(say(setting('coverage', { limit: at(80), suite: 'e2e' }), { suites, rows })).toEqual([
      'not-judged e2e: not judged, no coverage report, and none is required',
    ]);
    expect(say(setting('coverage', { limit: at(80), suite: 'unit' }), { suites, rows: [] })).toEqual([
      'block unit: unknown, 80 % of lines wanted: no coverage report',
    ]);
  });
});

describe('several coverage reports of a suite', () => {
  test('cannot be added, and the sentence says what to do', () => {
    const suites = [policySuite('unit', { coverage: ['cov/*.info'] })];
    const reports = ['cov/a.info', 'cov/b.info', 'other.info'].map((path) =>
      report(path, [], { coverage: { files: 1, lines: ratio('1/2') } }),
    );
    expect(
      say(setting('coverage', { limit: at(80), suite: 'unit' }), { suites, reports, rows: [row('unit', '1 passed')] }),
    ).toEqual([
      'block unit: unknown, 80 % of lines wanted: its 2 coverage reports cannot be added, merge them or gate on paths',
    ]);
  });
});

describe('file-coverage', () => {
  const gate = (percent: number, paths: readonly string[] = []) =>
    setting('file-coverage', { limit: at(percent), paths });
  const files = {
    'app/job_role.py': '88/100',
    'app/validators.py': '85/100',
    'app/other.py': '523/550',
    'app/__init__.py': '0/0',
  };

  test('files under the bar are named, the worst first, although the total is over it', () => {
    expect(say(gate(90), head(files))).toEqual([
      'block 2 of 4 files under 90 % of lines: app/validators.py 85 % (85 of 100), app/job_role.py 88 % (88 of 100)',
    ]);
  });

  test.each([
    [85, 'pass 0 of 4 files under 85 % of lines'],
    [88, 'block 1 of 4 files under 88 % of lines: app/validators.py 85 % (85 of 100)'],
  ])('a file at the bar of %d %% passes', (percent, expected) => {
    expect(say(gate(percent), head(files))).toEqual([expected]);
  });

  test('names give way, the number stays', () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, i) => [`some/long/folder/of/module_${String(i).padStart(3, '0')}.py`, '1/4']),
    );
    const [result] = results(gate(90), head(many));
    expect(result?.sentence).toBe(
      '120 of 120 files under 90 % of lines: some/long/folder/of/module_000.py 25 % (1 of 4) + 119 more',
    );
  });

  test.each<[string, readonly string[], DrawnEvidence, string]>([
    ['no report', [], {}, 'block unknown, 90 % of lines in every file wanted: no coverage report'],
    [
      'no file in the paths',
      ['lib/**'],
      head(files),
      'block lib/**: unknown, 90 % of lines in every file wanted: 0 of 4 measured files in it',
    ],
  ])('%s', (_, paths, drawn, expected) => {
    expect(say(gate(90, paths), drawn)).toEqual([expected]);
  });

  test('a file of which the metric is not known is under every bar', () => {
    const summary = coverage({ 'b.py': '0/0' }, { totals: { statements: ratio('5/5') } });
    const drawn = {
      snapshot: {
        coverage: { ...coverage({}), files: new Map([...coverage({ 'a.py': '9/10' }).files, ...summary.files]) },
      },
    };
    expect(say(gate(0), drawn)).toEqual(['block 1 of 2 files under 0 % of lines: b.py not measured']);
  });
});

describe('coverage-drop', () => {
  const gate = setting('coverage-drop', { limit: POINT / 2 });
  const rows: readonly [string, DrawnEvidence, readonly string[]][] = [
    [
      'a gain',
      both('152/400', '188/400'),
      ['pass 38 % → 47 % of lines (+9 pp, limit 0.5 pp; 152 of 400 → 188 of 400)'],
    ],
    ['no difference', both('1/2', '2/4'), ['pass 50 % → 50 % of lines (±0 pp, limit 0.5 pp; 1 of 2 → 2 of 4)']],
    [
      'exactly the limit',
      both('500/1000', '495/1000'),
      ['pass 50 % → 49.5 % of lines (−0.5 pp, limit 0.5 pp; 500 of 1,000 → 495 of 1,000)'],
    ],
    [
      'one line more',
      both('50000/100000', '49499/100000'),
      ['block 50 % → 49.49 % of lines (−0.501 pp, limit 0.5 pp; 50,000 of 100,000 → 49,499 of 100,000)'],
    ],
    [
      'a clear drop',
      both('500/1000', '400/1000'),
      ['block 50 % → 40 % of lines (−10 pp, limit 0.5 pp; 500 of 1,000 → 400 of 1,000)'],
    ],
    [
      'no coverage on head',
      { baseSnapshot: { coverage: coverage({ 'a.py': '9/10' }) } },
      ['block unknown: no coverage report; base has 90 % of lines'],
    ],
    ['no coverage on base', head({ 'a.py': '9/10' }), ['not-judged not judged, on base: no coverage report']],
    [
      'no base',
      { ...head({ 'a.py': '9/10' }), base: undefined },
      ['not-judged not judged, no base result for 4f2c91a'],
    ],
    ['no coverage anywhere, though the policy asks', {}, ['block unknown: no coverage report']],
    [
      'other formats',
      { ...both('9/10', '1/10'), coverage: compared({ caveats: ['head is lcov, base is cobertura'] }) },
      ['not-judged not judged, head is lcov, base is cobertura'],
    ],
    [
      'deleted covered code',
      { ...both('814/1000', '812/1000'), coverage: compared({ adjustedBase: ratio('811/1000') }) },
      [
        'pass 81.4 % → 81.2 % of lines (−0.2 pp, of which −0.3 pp by deleted code, limit 0.5 pp; 814 of 1,000 → 812 of 1,000)',
      ],
    ],
    [
      'a drop that is deleted code as a whole',
      { ...both('900/1000', '800/1000'), coverage: compared({ adjustedBase: ratio('800/1000') }) },
      [
        'pass 90 % → 80 % of lines (−10 pp, of which −10 pp by deleted code, limit 0.5 pp; 900 of 1,000 → 800 of 1,000)',
      ],
    ],
  ];

  test.each(rows)('%s', (_, drawn, expected) => {
    expect(say(gate, drawn)).toEqual(expected);
  });

  test.each<[string, DrawnEvidence, readonly string[]]>([
    ['says nothing where nobody has coverage', {}, []],
    ['says nothing where nobody has coverage, nor a base', { base: undefined }, []],
    [
      'blocks where reports are named and none is there',
      { named: { tests: true, coverage: true } },
      ['block unknown: no coverage report'],
    ],
    [
      'blocks where base has coverage',
      { baseSnapshot: { coverage: coverage({ 'a.py': '9/10' }) } },
      ['block unknown: no coverage report; base has 90 % of lines'],
    ],
  ])('as a default it %s', (_, drawn, expected) => {
    expect(say({ ...gate, line: undefined }, drawn)).toEqual(expected);
  });

  test('of some paths, on both sides', () => {
    const drawn = {
      ...head({ 'src/a.ts': '5/10', 'lib/b.ts': '10/10' }),
      baseSnapshot: { coverage: coverage({ 'src/a.ts': '6/10', 'lib/b.ts': '1/10' }) },
    };
    expect(say({ ...gate, paths: ['src/**'] }, drawn)).toEqual([
      'block src/**: 60 % → 50 % of lines (−10 pp, limit 0.5 pp; 6 of 10 → 5 of 10)',
    ]);
  });

  test('of a suite', () => {
    const rows = [row('unit', '10 passed', { coverage: { head: ratio('188/400'), base: ratio('152/400') } })];
    expect(say({ ...gate, suite: 'unit' }, { suites: [policySuite('unit')], rows })).toEqual([
      'pass unit: 38 % → 47 % of lines (+9 pp, limit 0.5 pp; 152 of 400 → 188 of 400)',
    ]);
  });

  test('the verdict is that of exact fractions, and the shown drop never seems to keep a limit that it breaks', () => {
    const side = fc.record({ covered: fc.nat(2000), more: fc.integer({ min: 1, max: 2000 }) });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 0, max: 3 * POINT }), (a, b, limit) => {
        const base = { covered: a.covered, total: a.covered + a.more };
        const after = { covered: b.covered, total: b.covered + b.more };
        const drawn = both(`${base.covered}/${base.total}`, `${after.covered}/${after.total}`);
        const [result] = results({ ...gate, limit }, drawn);
        const exact =
          BigInt(base.covered * after.total - after.covered * base.total) * 100_000_000n <=
          BigInt(limit) * BigInt(base.total * after.total);
        const shown = /\((−|\+|±)(<?)([\d.]+) pp/.exec(result?.sentence ?? '');
        const isOver =
          shown?.[1] === '−' && (shown[2] === '<' ? limit === 0 : Math.round(Number(shown[3]) * POINT) >= limit);
        return (result?.state === 'pass') === exact && (exact || isOver);
      }),
    );
  });
});
