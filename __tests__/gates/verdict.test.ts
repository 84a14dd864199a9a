import { describe, expect, test } from '@jest/globals';
import type { GateResult } from '../../src/domain/verdict.ts';
import { GATES, judge } from '../../src/gates/index.ts';
import { noBase } from '../../src/gates/result.ts';
import { verdictOf } from '../../src/gates/verdict.ts';
import { DEFAULT_GATES } from '../../src/policy/defaults.ts';
import { change, changes, cluster, coverage, type DrawnEvidence, evidence, ratio, row, setting } from './draw.ts';

const result = (state: GateResult['state'], because?: GateResult['because']): GateResult => ({
  check: 'x',
  scope: '',
  state,
  actual: '',
  limit: '',
  sentence: '',
  ...(because === undefined ? {} : { because }),
});

describe('the verdict', () => {
  test.each<[string, readonly GateResult[], string]>([
    ['nothing to judge passes', [], 'pass'],
    ['what passes passes', [result('pass')], 'pass'],
    ['what the quarantine accepts passes', [result('pass'), result('waived')], 'pass'],
    ['one that blocks is enough', [result('pass'), result('warn'), result('block')], 'block'],
    ['one that warns warns', [result('pass'), result('warn')], 'warn'],
    ['without a base it warns', [result('not-judged', 'no base')], 'warn'],
    ['what cannot be compared warns', [result('not-judged', 'not comparable')], 'warn'],
    ['what is not judged for a reason that is not said warns', [result('not-judged')], 'warn'],
    ['what need not be there passes', [result('not-judged', 'not required')], 'pass'],
  ])('%s', (_, results, expected) => {
    expect(verdictOf(results)).toBe(expected);
  });
});

const broken = changes('newlyFailing', 36);
const covered = (head: string, base: string | undefined) =>
  ({
    metric: 'lines',
    head: ratio(head),
    base: base === undefined ? undefined : ratio(base),
    caveats: [],
    files: [],
  }) as const;

const TITLES: readonly [string, string, DrawnEvidence][] = [
  ['pass', 'Passed: 10 tests, nothing newly failing', {}],
  [
    'pass',
    'Passed: 3,246 tests, nothing newly failing; coverage 81.4 % (+0.2)',
    {
      head: '3,246 passed',
      coverage: covered('814/1000', '812/1000'),
      snapshot: { coverage: coverage({ 'a.py': '814/1000' }) },
      baseSnapshot: { coverage: coverage({ 'a.py': '812/1000' }) },
    },
  ],
  [
    'pass',
    'Passed: 10 tests, nothing newly failing; 2 known failures',
    { head: '8 passed, 2 failed', changes: changes('stillFailing', 2) },
  ],
  [
    'pass',
    'Passed: 10 tests, nothing newly failing; 2 known or accepted failures',
    { head: '8 passed, 2 failed', changes: [...changes('stillFailing', 1), ...changes('waived', 1)] },
  ],
  [
    'pass',
    'Passed: 10 tests (not complete, as on base), nothing newly failing',
    {
      whole: false,
      head: '10 passed, 3 outside',
      rows: [row('unit', '10 passed, 3 outside', { state: 'partial', unexcused: [] })],
    },
  ],
  [
    'block',
    'Blocked: 36 tests newly failing (1 cause), 931 tests did not run',
    {
      head: '2 passed, 36 errored',
      changes: [...broken, ...changes('notRun', 931)],
      clusters: [cluster('F-1', 'refused', broken)],
      rows: [
        row('unit', '2 passed, 36 errored'),
        row('integration', '1 passed', {
          state: 'partial',
          unexcused: ['x'],
          base: '932 passed',
          changes: { notRun: 931 },
        }),
      ],
      whole: false,
    },
  ],
  ['block', 'Blocked: no test ran', { head: '', reports: [] }],
  [
    'block',
    'Blocked: 2,174 tests did not run',
    {
      head: '',
      whole: false,
      rows: [row('unit', '', { state: 'absent', base: '2,174 passed', changes: { notRun: 2174 } })],
      changes: changes('notRun', 2174),
    },
  ],
  ['block', 'Blocked: 1 test failing, likely flaky', { changes: changes('likelyFlaky', 1) }],
  [
    'block',
    'Blocked: 2 tests newly failing, 3 likely flaky (1 cause)',
    {
      changes: [...changes('newlyFailing', 2), ...changes('likelyFlaky', 3)],
      clusters: [cluster('F-1', 'x', changes('newlyFailing', 2))],
    },
  ],
  ['block', 'Blocked: 1 test missing', { changes: changes('missing', 1) }],
  [
    'block',
    'Blocked: 1 test failing (1 cause)',
    {
      base: undefined,
      head: '9 passed, 1 failed',
      changes: changes('newlyFailing', 1),
      clusters: [cluster('F-1', 'x', changes('newlyFailing', 1))],
    },
  ],
  [
    'block',
    'Blocked: 1 test newly failing, the job was cancelled, and more',
    { jobStatus: 'cancelled', changes: [change('newlyFailing', 'a'), change('missing', 'b')] },
  ],
  [
    'block',
    'Blocked: coverage 40 % (−10 pp)',
    { snapshot: { coverage: coverage({ 'a.py': '4/10' }) }, baseSnapshot: { coverage: coverage({ 'a.py': '5/10' }) } },
  ],
  ['warn', 'Not compared: no base result for 4f2c91a', { base: undefined }],
  ['warn', 'Not compared: no base run was named', { base: undefined, noBase: 'no base run was named' }],
  [
    'warn',
    'Passed, not all compared: not judged, on base: no coverage report',
    { snapshot: { coverage: coverage({ 'a.py': '4/10' }) } },
  ],
];

describe('the title by the default policy', () => {
  test.each(TITLES)('%s: %s', (verdict, title, drawn) => {
    expect(judge(evidence({ ...drawn, gates: DEFAULT_GATES }))).toMatchObject({ verdict, title });
  });

  test('warnings are counted and the first two are named', () => {
    const gates = [
      setting('flaky', { level: 'warn' }),
      setting('newly-skipped', { level: 'warn' }),
      setting('missing-tests', { level: 'warn' }),
    ];
    const drawn = {
      head: '10 passed, 1 flaky, 1 skipped',
      changes: [...changes('newlySkipped', 1), ...changes('missing', 2)],
    };
    expect(judge(evidence({ ...drawn, gates })).title).toBe(
      'Passed with 3 warnings: 2 tests missing, 1 test flaky, and more',
    );
  });

  test('a suite that need not run is not counted as one that did', () => {
    const absent = { state: 'absent', base: '57 passed' } as const;
    const rows = [row('go', '9 passed', { base: '9 passed' }), row('python', '', { ...absent, required: false })];
    const drawn = { head: '9 passed', rows, whole: true, gates: [setting('newly-failing')] };
    expect(judge(evidence(drawn)).title).toBe('Passed: 9 tests (1 of 2 suites did not run), nothing newly failing');
  });

  test.each([
    ['2 passed', '10 passed', 8, ' (8 removed by the change)'],
    ['45 passed', '50 passed', 5, ' (5 removed by the change)'],
    ['46 passed', '50 passed', 4, ''],
    ['95 passed', '100 passed', 5, ''],
  ])('%s of %s, %i taken away by the diff:%s', (head, base, n, words) => {
    const rows = [row('tests', head, { base, changes: { removed: n } })];
    const drawn = { head, rows, changes: changes('removed', n), gates: [setting('newly-failing')] };
    const tests = head.replace(' passed', ' tests');
    expect(judge(evidence(drawn)).title).toBe(`Passed: ${tests}${words}, nothing newly failing`);
  });

  test('a run that is not whole is given no rate', () => {
    const gates = [setting('pass-rate', { limit: 98_000_000 })];
    expect(judge(evidence({ gates, whole: false })).title).toBe('Blocked: pass rate unknown');
  });

  test('a name from a report cannot break the line', () => {
    const rows = [row(`evil\n## heading ${'x'.repeat(200)}`, '', { state: 'absent' })];
    const { title } = judge(evidence({ rows, gates: [setting('complete')] }));
    expect(title).not.toContain('\n');
    expect(title.length).toBeLessThan(120);
  });
});

describe('no base', () => {
  test.each([
    ['4f2c91a', 'no base result for 4f2c91a'],
    ['no base run was named', 'no base run was named'],
    ['nothing usable in base.json', 'nothing usable in base.json'],
    ['', 'no base to compare with'],
    [undefined, 'no base to compare with'],
  ])('%j: %s', (looked, expected) => {
    expect(noBase(looked)).toBe(expected);
  });
});

describe('the table of gates', () => {
  test('has each name once, with a summary', () => {
    const names = GATES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(GATES.filter(({ summary }) => summary === '')).toEqual([]);
  });

  test('every gate says one printable line of at most 140 characters, whatever names there are', () => {
    const evil = `x\r\n\u202e${'long '.repeat(60)}`;
    const rows = [row(evil, '10 passed', { state: 'partial', reasons: [evil] })];
    const suites = [{ name: evil, tests: ['a'], coverage: [], required: true, selection: 'full' as const }];
    const snapshot = { coverage: coverage({ [evil]: '1/10' }) };
    const gates = GATES.flatMap(({ name, limit, narrows }) => {
      const bound = { limit: limit.key === 'min' ? 90_000_000 : 0 };
      return [
        setting(name, bound),
        ...(narrows.includes('suite') ? [setting(name, { ...bound, suite: evil })] : []),
        ...(narrows.includes('paths') ? [setting(name, { ...bound, paths: [`${evil}/**`] })] : []),
      ];
    });
    const told = judge(
      evidence({ rows, suites, snapshot, gates, changes: changes('newlyFailing', 2), noBase: evil }),
    ).gates;
    expect(told.length).toBeGreaterThanOrEqual(gates.length);
    expect(told.filter(({ sentence }) => sentence.length > 140 || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(sentence))).toEqual([]);
  });
});
