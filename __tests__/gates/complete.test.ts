import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/gates/index.ts';
import { report } from '../draw.ts';
import {
  change,
  changes,
  cluster,
  counts,
  type DrawnEvidence,
  evidence,
  policySuite,
  results,
  row,
  say,
  setting,
} from './draw.ts';

const GATE = setting('complete');
const NOT_LOADED = 'files of it could not be loaded';

const error = (file: string, message: string) => ({ level: 'error', file, message }) as const;

const WHOLE: readonly [string, DrawnEvidence, string][] = [
  ['everything whole', { rows: [row('unit', '10 passed')] }, 'pass 10 tests in 1 suite and 1 report, all complete'],
  [
    'failures are not its business',
    { rows: [row('unit', '4 passed, 6 failed')], head: '4 passed, 6 failed' },
    'pass 10 tests in 1 suite and 1 report, all complete',
  ],
  [
    'no base',
    { base: undefined, rows: [row('unit', '10 passed')] },
    'pass 10 tests in 1 suite and 1 report, all complete',
  ],
  [
    'files that could not be loaded on base either, for the same cause',
    {
      head: '3,059 passed, 46 failed, 73 outside',
      rows: [
        row('unit', '3,059 passed, 46 failed, 73 outside', {
          state: 'partial',
          reasons: [NOT_LOADED],
          unexcused: [],
          base: '2,128 passed, 46 failed, 77 outside',
        }),
      ],
      outside: changes('stillFailing', 73, { kind: 'collection: no module' }),
      collectionErrors: { known: 73, new: 0, fixed: 4 },
      whole: false,
    },
    'pass 3,105 tests in 1 suite; 73 errors outside tests, known from base: nothing is newly incomplete',
  ],
  [
    'a suite that need not run and did not',
    {
      suites: [policySuite('e2e', { required: false })],
      rows: [
        row('unit', '10 passed'),
        row('e2e', '', { state: 'absent', required: false, base: '5 passed', changes: { notRun: 5 } }),
      ],
    },
    'pass 10 tests in 1 suite and 1 report, all complete; 1 suite that need not run did not',
  ],
  [
    'a suite of which not every test runs every time',
    {
      suites: [policySuite('e2e', { selection: 'partial' })],
      rows: [row('e2e', '10 passed', { base: '15 passed', changes: { notRun: 5 } })],
    },
    'pass 10 tests in 1 suite and 1 report, all complete',
  ],
  [
    'a file of another kind beside a report',
    {
      rows: [row('unit', '10 passed')],
      reports: [report('junit.xml'), report('pom.xml', [], { format: undefined, state: 'unreadable' })],
    },
    'pass 10 tests in 1 suite and 1 report, all complete',
  ],
  [
    'a job that failed, and a test that did',
    { jobStatus: 'failure', head: '9 passed, 1 failed' },
    'pass 10 tests in 0 suites and 1 report, all complete',
  ],
  [
    'a job that failed because a file could not be loaded, as on base',
    { jobStatus: 'failure', head: '9 passed, 1 outside' },
    'pass 9 tests in 0 suites; 1 error outside tests, known from base: nothing is newly incomplete',
  ],
  [
    'all skipped, as on base',
    { head: '4 skipped', base: '4 skipped' },
    'pass 4 tests in 0 suites and 1 report, all complete',
  ],
  [
    'coverage only, where nobody named tests',
    { head: '', base: '', named: { tests: false, coverage: true } },
    'pass 1 coverage report, complete',
  ],
  [
    'a problem of base is none of head',
    {
      diagnostics: [error('base.xml', 'ends in the middle')],
      baseSnapshot: { reports: [report('base.xml', [], { diagnostics: [error('base.xml', 'ends in the middle')] })] },
    },
    'pass 10 tests in 0 suites and 1 report, all complete',
  ],
];

const BROKEN: readonly [string, DrawnEvidence, readonly string[]][] = [
  ['no report', { reports: [], head: '' }, ['block no test ran: no report was found']],
  [
    'no report, where only coverage was named',
    { reports: [], head: '', base: '', named: { tests: false, coverage: true } },
    ['block no report was found'],
  ],
  [
    'only reports of an earlier run',
    { head: '', reports: [report('junit.xml', [], { state: 'stale' })] },
    [
      'block no test ran: 1 report written before this run (junit.xml)',
      'block 1 of 1 report not usable as a whole: junit.xml: was written before this run',
    ],
  ],
  [
    'no file that is a report',
    { reports: [report('a.txt', [], { format: undefined, state: 'unreadable' })], head: '' },
    ['block no test ran: 0 of 1 file is a known report (a.txt)'],
  ],
  ['reports without a test', { head: '' }, ['block no test ran: 1 report with 0 tests (junit.xml)']],
  [
    'reports of coverage only, where tests were named',
    { head: '', named: { tests: true, coverage: true } },
    ['block no test ran: 1 report with 0 tests (junit.xml)'],
  ],
  ['all tests skipped, and none on base', { head: '4 skipped', base: '' }, ['block no test ran: 4 of 4 tests skipped']],
  [
    'a required suite of which no report has a test',
    {
      suites: [policySuite('unit')],
      rows: [row('unit', '', { base: '3 passed' })],
      reports: [report('reports/unit/a.xml'), report('junit.xml')],
    },
    ['block unit: no test is in its reports (reports/unit/a.xml)'],
  ],
  ['all tests skipped', { head: '4 skipped' }, ['block no test ran: 4 of 4 tests skipped']],
  [
    'tests known from base that did not run',
    {
      rows: [
        row('integration', '2,174 passed', {
          state: 'partial',
          reasons: [NOT_LOADED],
          unexcused: [NOT_LOADED],
          base: '3,105 passed',
          changes: { notRun: 931 },
        }),
      ],
      changes: changes('notRun', 931),
    },
    ['block integration: 2,174 of 3,105 known tests reported, 931 did not run; files of it could not be loaded'],
  ],
  [
    'an excuse for the errors does not excuse the tests',
    {
      rows: [
        row('unit', '7 passed', {
          state: 'partial',
          reasons: [NOT_LOADED],
          unexcused: [],
          base: '10 passed',
          changes: { notRun: 3 },
        }),
      ],
    },
    ['block unit: 7 of 10 known tests reported, 3 did not run; not everything of it ran'],
  ],
  [
    'a report that ends in the middle',
    {
      rows: [
        row('unit', '7 passed', {
          state: 'partial',
          reasons: ['its report ends in the middle'],
          unexcused: ['its report ends in the middle'],
        }),
      ],
    },
    ['block unit: 7 tests reported, but its report ends in the middle'],
  ],
  [
    'a partial suite of which nobody says what excuses it',
    { rows: [row('unit', '7 passed', { state: 'partial' })] },
    ['block unit: 7 tests reported, but not everything of it ran'],
  ],
  [
    'a suite of base without a report',
    { rows: [row('sandbox', '', { state: 'absent', base: '27 passed', changes: { notRun: 27 } })] },
    ['block sandbox: 0 of 27 known tests reported, 27 did not run; no report'],
  ],
  [
    'a suite that the policy expects',
    { suites: [policySuite('unit')], rows: [row('unit', '', { state: 'absent' })] },
    ['block unit: no report, and the policy expects one (reports/unit/*.xml)'],
  ],
  [
    'an old report',
    { rows: [row('unit', '7 passed', { state: 'stale', reasons: ['written before this run'] })] },
    ['block unit: written before this run'],
  ],
  [
    'an unreadable report, even of a suite that need not run',
    {
      suites: [policySuite('e2e', { required: false })],
      rows: [row('e2e', '', { state: 'unreadable', required: false })],
    },
    ['block e2e: its report cannot be read'],
  ],
  [
    'a broken report that no suite shows',
    {
      reports: [
        report('a.xml'),
        report('b.info', [], { state: 'partial', diagnostics: [error('b.info', 'ends in the middle of a record')] }),
      ],
    },
    ['block 1 of 2 reports not usable as a whole: b.info: ends in the middle of a record'],
  ],
  [
    'an empty file, which no format claims',
    {
      reports: [
        report('a.xml'),
        report('b.xml', [], { format: undefined, state: 'unreadable', diagnostics: [error('b.xml', 'is empty')] }),
      ],
    },
    ['block 1 of 2 reports not usable as a whole: b.xml: is empty'],
  ],
  [
    'an old report that no suite shows',
    { reports: [report('a.xml', [], { state: 'stale' })] },
    ['block 1 of 1 report not usable as a whole: a.xml: was written before this run'],
  ],
  [
    'an input that could not be opened',
    { diagnostics: [error('c.xml', 'is a link that leaves the workspace: refused')] },
    ['block 1 input not read: c.xml: is a link that leaves the workspace: refused'],
  ],
  [
    'a failed job behind green reports',
    { jobStatus: 'failure' },
    ['block the job failed, but 0 of 10 tests did: something broke that no report shows'],
  ],
  [
    'a cancelled job',
    { jobStatus: 'cancelled' },
    ['block the job was cancelled: what the reports leave out is unknown'],
  ],
  [
    'a new error outside tests',
    { collectionErrors: { known: 2, new: 1, fixed: 0 } },
    ['block 1 error outside tests that base does not have'],
  ],
  [
    'an error outside tests without a base',
    { base: undefined, collectionErrors: { known: 0, new: 1, fixed: 0 } },
    ['block 1 error outside tests'],
  ],
];

describe('complete', () => {
  test.each(WHOLE)('passes: %s', (_, drawn, expected) => {
    expect(say(GATE, drawn)).toEqual([expected]);
  });

  test.each(BROKEN)('blocks: %s', (_, drawn, expected) => {
    expect(say(GATE, drawn)).toEqual(expected);
  });

  test('a set-up of a class that newly fails blocks although every suite is whole, and its cause is told', () => {
    const outside = [
      change('newTestFailing', 'set-up', { kind: 'suite: boom' }),
      ...changes('stillFailing', 3, { kind: 'suite: old' }),
    ];
    const clusters = [cluster('F-1', 'old', outside.slice(1)), cluster('F-2', 'boom', outside.slice(0, 1))];
    expect(say(GATE, { outside, clusters, rows: [row('unit', '10 passed')] })).toEqual([
      'block 1 error outside tests that base does not have: F-2 boom',
    ]);
  });

  test('of one suite, a set-up that newly breaks in it blocks, one of another suite does not', () => {
    const suites = [policySuite('unit'), policySuite('e2e')];
    const reports = [report('reports/unit/a.xml'), report('reports/e2e/a.xml')];
    const rows = [row('unit', '10 passed'), row('e2e', '10 passed')];
    const outside = [change('newTestFailing', 'set-up', { kind: 'suite: boom', report: 1 })];
    const drawn = { suites, reports, rows, outside, clusters: [cluster('F-2', 'boom', outside)] };
    expect(say({ ...GATE, suite: 'unit' }, drawn)[0]).toMatch(/^pass unit: /);
    expect(say({ ...GATE, suite: 'e2e' }, drawn)).toEqual([
      'block e2e: 1 error outside tests that base does not have: F-2 boom',
    ]);
  });

  test('many suites with one cause are one line, in which no number is cut off', () => {
    const cut = 'junit.xml: the file ends inside <testsuite>';
    const rows = Array.from({ length: 75 }, (_, i) =>
      row(`tests.unit.test_${i}`, '17 passed', {
        state: 'partial',
        reasons: [NOT_LOADED, cut],
        unexcused: i % 2 === 0 ? [cut] : [NOT_LOADED, cut],
        base: '27 passed',
        changes: { notRun: 10 },
      }),
    );
    const found = results(GATE, { rows, reports: [report('junit.xml', [], { state: 'partial' })] });
    expect(found.map(({ sentence }) => sentence)).toEqual([
      '1,275 of 2,025 known tests reported, 750 did not run; 75 suites: junit.xml: the file ends inside <testsuite> (tests.unit.test_0, tests.unit…',
    ]);
    expect(found[0]?.headline).toBe('750 tests did not run');
  });

  test.each([
    [2, ['s0', 's1']],
    [3, ['']],
  ])('%i suites with one cause: the scopes of their lines are %j', (n, scopes) => {
    const rows = Array.from({ length: n }, (_, i) =>
      row(`s${i}`, '', { state: 'partial', reasons: [NOT_LOADED], base: '9 passed' }),
    );
    expect(results(GATE, { rows }).map(({ scope }) => scope)).toEqual(scopes);
  });

  test.each([
    [['absent'], 's0 did not run'],
    [['absent', 'absent'], '2 suites did not run'],
    [['partial'], 's0 not complete'],
    [['absent', 'partial'], '2 suites not complete'],
  ] as const)('suites of the policy that are %j: %s', (states, headline) => {
    const rows = states.map((state, i) => row(`s${i}`, '', { state, required: true, reasons: [NOT_LOADED] }));
    expect(results(GATE, { rows })[0]?.headline).toBe(headline);
  });

  test('suites of which most did not run come first, and beyond ten lines there is the number of the rest', () => {
    const rows = Array.from({ length: 13 }, (_, i) =>
      row(`s${i}`, '', { state: 'partial', reasons: [`why ${i}`], base: '99 passed', changes: { notRun: i } }),
    );
    const found = results(GATE, { rows });
    expect(found.map(({ scope }) => scope).slice(0, 3)).toEqual(['s12', 's11', 's10']);
    expect(found.at(-1)).toMatchObject({ state: 'block', sentence: '3 more suites of 13 that are not complete' });
  });

  test('what the job did is told once, not in every suite', () => {
    const reason = 'the job was cancelled';
    const rows = ['a', 'b', 'c'].map((name) =>
      row(name, '5 passed', { state: 'partial', reasons: [reason], unexcused: [reason] }),
    );
    const told = 'block the job was cancelled: what the reports leave out is unknown';
    expect(say(GATE, { rows, jobStatus: 'cancelled' })).toEqual([told]);
    const lost = row('d', '5 passed', {
      state: 'partial',
      reasons: [reason],
      unexcused: [reason],
      base: '6 passed',
      changes: { notRun: 1 },
    });
    expect(say(GATE, { rows: [...rows, lost], jobStatus: 'cancelled' })).toEqual([
      told,
      'block d: 5 of 6 known tests reported, 1 did not run; the job was cancelled',
    ]);
    expect(say({ ...GATE, suite: 'a' }, { rows, suites: [policySuite('a')], jobStatus: 'cancelled' })).toEqual([
      'block a: 5 tests reported, but the job was cancelled',
    ]);
  });

  test('of one suite, only that suite counts', () => {
    const suites = [policySuite('unit'), policySuite('e2e')];
    const rows = [row('unit', '10 passed'), row('e2e', '', { state: 'absent' })];
    expect(say({ ...GATE, suite: 'unit' }, { suites, rows })).toEqual([
      'pass unit: 10 tests in 1 suite and 1 report, all complete',
    ]);
    expect(say({ ...GATE, suite: 'e2e' }, { suites, rows })).toEqual([
      'block e2e: no report, and the policy expects one (reports/e2e/*.xml)',
    ]);
    expect(say({ ...GATE, suite: 'e2e' }, { suites, rows: [] })).toEqual(['block e2e: it left no report']);
  });

  test('a suite of which not every test runs is told how it may be absent', () => {
    const suites = [{ ...policySuite('e2e'), selection: 'partial' as const }];
    const rows = [row('unit', '10 passed'), row('e2e', '', { state: 'absent' })];
    expect(say({ ...GATE, suite: 'e2e' }, { suites, rows })).toEqual([
      'block e2e: no report, and the policy expects one (reports/e2e/*.xml); "required: false" lets it be absent',
    ]);
  });

  test('a suite that is named by its report is named once', () => {
    const rows = [row('a.xml', '', { state: 'unreadable', reasons: ['a.xml: is empty'] })];
    expect(say(GATE, { rows })).toEqual(['block a.xml: is empty']);
  });

  test('a gate of the level warn warns', () => {
    expect(say({ ...GATE, level: 'warn' }, { reports: [], head: '' })).toEqual([
      'warn no test ran: no report was found',
    ]);
  });
});

describe('tests that are skipped all at once', () => {
  const skipped = (n: number, of: number) =>
    row('db', `${of - n} passed, ${n} skipped`, { base: `${of} passed`, changes: { newlySkipped: n } });
  const WARNED: readonly [string, DrawnEvidence, string][] = [
    ['a tenth', { rows: [skipped(5, 50)] }, '5 of 50 tests that ran on base are skipped here: db'],
    ['a whole suite, however small', { rows: [skipped(1, 1)] }, '1 of 1 tests that ran on base is skipped here: db'],
    [
      'suites',
      { rows: [skipped(2, 2), skipped(6, 7), row('unit', '4 passed', { base: '4 passed' })] },
      '8 of 9 tests that ran on base are skipped here: 2 suites such as db',
    ],
  ];
  test.each(WARNED)('%s are told', (_, drawn, sentence) => {
    expect(say(GATE, drawn).slice(1)).toEqual([`warn ${sentence}`]);
  });

  const QUIET: readonly [string, DrawnEvidence][] = [
    ['there are few of them', { rows: [skipped(4, 5)] }],
    ['they are a small part', { rows: [skipped(5, 51)] }],
    ['base skipped them too', { rows: [row('db', '5 skipped', { base: '5 skipped' })] }],
  ];
  test.each(QUIET)('are left to the tables where %s', (_, drawn) => {
    expect(say(GATE, drawn)).toHaveLength(1);
  });

  test('are left to the gate that counts them', () => {
    const gates = [GATE, setting('newly-skipped', { limit: 100 })];
    expect(judge(evidence({ rows: [skipped(9, 9)], gates })).gates.map(({ state }) => state)).toEqual(['pass', 'pass']);
  });
});

describe('a required suite whose reports have no test', () => {
  const drawn = {
    rows: [row('unit', '', { base: '3 passed' })],
    reports: [report('reports/unit/a.xml')],
    head: '9 passed',
  };
  test.each<[string, DrawnEvidence]>([
    ['need not run', { ...drawn, suites: [policySuite('unit', { required: false })] }],
    ['need not run in full', { ...drawn, suites: [policySuite('unit', { selection: 'partial' })] }],
    ['had none on base', { ...drawn, suites: [policySuite('unit')], rows: [row('unit', '', { base: '' })] }],
    [
      'shares them with a suite that counts their tests',
      {
        ...drawn,
        suites: [policySuite('unit')],
        reports: [{ ...report('reports/unit/a.xml'), tests: counts('9 passed') }],
      },
    ],
  ])('is complete where it %s', (_, each) => {
    expect(say(GATE, each)).toEqual([expect.stringMatching(/^pass /)]);
  });
});
