import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/gates/index.ts';
import type { GateSetting } from '../../src/policy/policy.ts';
import { report } from '../draw.ts';
import {
  change,
  changes,
  cluster,
  type DrawnEvidence,
  evidence,
  policySuite,
  results,
  row,
  say,
  setting,
} from './draw.ts';

const GATE = setting('newly-failing', { limit: 0 });
const REFUSED = 'ConnectionRefusedError: could not connect to postgres at <ip>';

const broken = changes('newlyFailing', 36, { evidence: 'passed in 20 of 20 base runs' });
const accepted = changes('waived', 2);

const ROWS: readonly [string, DrawnEvidence, readonly string[]][] = [
  ['passes when nothing fails', {}, ['pass 0 tests of 10 newly failing, limit 0']],
  [
    'passes when what fails was so on base',
    { head: '8 passed, 2 failed', changes: changes('stillFailing', 2) },
    ['pass 0 tests of 10 newly failing, limit 0'],
  ],
  [
    'passes when a later attempt passed',
    { changes: changes('flaky', 1) },
    ['pass 0 tests of 10 newly failing, limit 0'],
  ],
  [
    'names the cause and the evidence',
    { head: '2 passed, 36 errored', changes: broken, clusters: [cluster('F-3a1b9c', REFUSED, broken)] },
    [
      'block 36 tests of 38, 1 cause, limit 0. F-3a1b9c ConnectionRefusedError: could not connect to postgres at <ip> (passed in 20 of 20 base runs)',
    ],
  ],
  [
    'counts a failure that differs from that of base',
    { changes: changes('failingDifferently', 1) },
    ['block 1 test of 10, limit 0'],
  ],
  ['counts a new test that fails', { changes: changes('newTestFailing', 1) }, ['block 1 test of 10, limit 0']],
  ['counts a failure that is likely flaky', { changes: changes('likelyFlaky', 1) }, ['block 1 test of 10, limit 0']],
  [
    'says that the quarantine accepted what would block',
    { changes: accepted },
    ['waived 0 tests of 10 newly failing, limit 0; 2 failures accepted by the quarantine'],
  ],
  [
    'says nothing of an accepted failure that a later attempt passed',
    { changes: [change('waived', 'a', { kind: 'flaky: boom' })] },
    ['pass 0 tests of 10 newly failing, limit 0'],
  ],
  [
    'lets an accepted failure hide no other',
    { changes: [...accepted, change('newlyFailing', 'other')] },
    ['block 1 test of 10, limit 0'],
  ],
  [
    'counts every failure where there is no base',
    { base: undefined, head: '9 passed, 1 failed', changes: changes('newlyFailing', 1) },
    ['block 1 test of 10 failing, no base to compare with, limit 0'],
  ],
  [
    'passes without a base when nothing fails',
    { base: undefined },
    ['pass 0 tests of 10 failing (no base result for 4f2c91a), limit 0'],
  ],
  ['blocks when no test ran', { head: '' }, ['block no test ran, so there is nothing to judge']],
  [
    'is not judged where only coverage is reported',
    { head: '', base: '', named: { tests: false, coverage: true } },
    ['not-judged not judged, no test reports are named'],
  ],
];

describe('newly-failing', () => {
  test.each(ROWS)('%s', (_, drawn, expected) => {
    expect(say(GATE, drawn)).toEqual(expected);
  });

  test.each([
    [2, 2, 'pass'],
    [2, 3, 'block'],
    [0, 1, 'block'],
  ])('with a limit of %i, %i failures: %s', (limit, n, state) => {
    expect(results(setting('newly-failing', { limit }), { changes: changes('newlyFailing', n) })[0]?.state).toBe(state);
  });

  test('a gate of the level warn warns', () => {
    expect(results({ ...GATE, level: 'warn' }, { changes: broken })[0]?.state).toBe('warn');
  });

  test('the largest cause comes first, and equal ones by their id', () => {
    const [a, b, c] = [changes('newlyFailing', 1), changes('newTestFailing', 1), changes('failingDifferently', 1)];
    const clusters = [
      cluster('F-b', 'beta', b),
      cluster('F-a', 'alpha', a),
      cluster('F-c', 'known', [...changes('stillFailing', 9), ...c]),
    ];
    expect(say(GATE, { changes: [...a, ...b, ...c], clusters })).toEqual([
      'block 3 tests of 10, 3 causes, limit 0. F-a alpha',
    ]);
  });

  test('a hostile message stays one printable line of at most 140 characters', () => {
    const message = `a\u202eb\n::error::x\u0000\ud800 ${'😀'.repeat(200)}`;
    const [result] = results(GATE, { changes: broken, clusters: [cluster('F-1', message, broken)] });
    expect(result?.sentence.length).toBeLessThanOrEqual(140);
    expect(result?.sentence).toContain('F-1 a b ::error::x 😀');
    expect(result?.sentence).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  describe('where most tests failed on base', () => {
    const known = changes('stillFailing', 12);
    const drawn = { head: '8 passed, 12 failed', base: '8 passed, 12 failed', changes: known };

    test('what fails here alike is not judged: base does not excuse it', () => {
      expect(say(GATE, drawn)).toEqual([
        'not-judged not judged, 12 of 20 tests failed on base: whether the 12 tests that fail here alike would work is unknown',
      ]);
    });

    test.each<[string, DrawnEvidence]>([
      [
        'it failed in the runs before as well',
        { ...drawn, changes: known.map((each) => ({ ...each, standing: 'broken' })) },
      ],
      ['nothing of it fails here', { ...drawn, head: '20 passed', changes: changes('fixed', 12) }],
      ['they were less than half', { ...drawn, base: '13 passed, 12 failed' }],
    ])('but is where %s', (_, each) => {
      expect(say(GATE, each)).toEqual([expect.stringMatching(/^pass 0 tests of 20 newly failing/)]);
    });

    test('and something new blocks all the same', () => {
      expect(say(GATE, { ...drawn, changes: [...known, change('newlyFailing', 'new')] })).toEqual([
        'block 1 test of 20, limit 0',
      ]);
    });
  });

  describe('with likely-flaky: warn', () => {
    const lenient = { ...GATE, likelyFlaky: 'warn' } as const;
    const flaky = changes('likelyFlaky', 2, { evidence: 'failed in 3 of 40 base runs, 2 times for a moment' });
    const clusters = [cluster('F-a', 'TimeoutError: no answer', flaky)];
    const other = (name: 'newlyFailing' | 'failingDifferently' | 'newTestFailing') => [change(name, 'other')];
    const outside = [change('likelyFlaky', 'a.py', { kind: 'collection: x' })];

    test.each<[string, Partial<GateSetting>, DrawnEvidence, string]>([
      [
        'what is likely flaky warns, and is named',
        {},
        { changes: flaky, clusters },
        'warn 2 likely flaky tests of 10, 1 cause, limit 0, let through. F-a TimeoutError: no answer (failed in 3 of 40 base runs, 2 times for a moment)',
      ],
      [
        'within the limit nothing is let through that would have blocked',
        { limit: 2 },
        { changes: flaky },
        'pass 0 tests of 10 newly failing, limit 2; 2 likely flaky let through',
      ],
      [
        'a new failure beside it blocks',
        {},
        { changes: [...flaky, ...other('newlyFailing')], clusters: [cluster('F-b', 'boom', other('newlyFailing'))] },
        'block 1 test of 10, 1 cause, limit 0; 2 likely flaky let through. F-b boom',
      ],
      [
        'so does one that fails differently',
        {},
        { changes: [...flaky, ...other('failingDifferently')] },
        'block 1 test of 10, limit 0; 2 likely flaky let through',
      ],
      [
        'and a new test that fails',
        {},
        { changes: [...flaky, ...other('newTestFailing')] },
        'block 1 test of 10, limit 0; 2 likely flaky let through',
      ],
      [
        'what is no test is never let through',
        {},
        { outside },
        'block 0 tests and 1 error outside tests of 10, limit 0',
      ],
      [
        'block is what it does unless said',
        { likelyFlaky: 'block' },
        { changes: flaky },
        'block 2 tests of 10, limit 0',
      ],
    ])('%s', (_, options, drawn, expected) => {
      expect(say({ ...lenient, ...options }, drawn)).toEqual([expected]);
    });

    test('the title says what was let through', () => {
      expect(judge(evidence({ changes: flaky, clusters, gates: [lenient] }))).toMatchObject({
        verdict: 'warn',
        title: 'Passed with 1 warning: 2 likely flaky tests let through (1 cause)',
      });
    });
  });

  describe('a known failure of which the acceptance has expired', () => {
    const lapsed = (touch: 'touched' | 'untouched' | 'unknown') => [
      { ...change('stillFailing', 'a', { evidence: 'accepted until 2026-11-12' }), lapsed: touch },
    ];

    test.each<[string, DrawnEvidence, string]>([
      [
        'counts in a change that touches its file',
        { changes: lapsed('touched'), clusters: [cluster('F-a', 'boom', lapsed('touched'))] },
        'block 1 known failure of 10, 1 cause, limit 0. F-a boom (accepted until 2026-11-12)',
      ],
      [
        'beside a new one',
        { changes: [...lapsed('touched'), change('newlyFailing', 'b')] },
        'block 1 test and 1 known failure of 10, limit 0',
      ],
      ['does not in another change', { changes: lapsed('untouched') }, 'pass 0 tests of 10 newly failing, limit 0'],
      [
        'is not judged where nobody knows',
        { changes: lapsed('unknown') },
        'not-judged not judged, 1 known failure accepted until it expired: whether this change touches its file is unknown',
      ],
    ])('%s', (_, drawn, expected) => {
      expect(say(GATE, drawn)).toEqual([expected]);
    });

    test('an error outside tests counts too, also beside complete, which excuses it', () => {
      const outside = [{ ...change('stillFailing', 'a.py', { kind: 'collection: x' }), lapsed: 'touched' as const }];
      const { gates, title } = judge(evidence({ outside, gates: [setting('complete'), GATE] }));
      expect(gates.find(({ check }) => check === 'newly-failing')?.state).toBe('block');
      expect(title).toBe('Blocked: 1 expired acceptance in files of this change');
    });
  });

  describe('of one suite', () => {
    const suites = [policySuite('unit'), policySuite('e2e', { required: false })];
    const reports = [report('reports/unit/a.xml'), report('reports/e2e/a.xml')];
    const gate = { ...GATE, suite: 'unit' };

    test('counts that suite only, and names its causes only', () => {
      const unit = changes('newlyFailing', 1, { report: 0 });
      const other = changes('newTestFailing', 5, { report: 1 });
      const rows = [
        row('unit', '9 passed, 1 failed', { changes: { newlyFailing: 1 } }),
        row('e2e', '5 failed', { changes: { newTestFailing: 5 } }),
      ];
      const clusters = [cluster('F-1', 'one', unit), cluster('F-2', 'two', other)];
      expect(say(gate, { suites, reports, rows, clusters, changes: [...unit, ...other] })).toEqual([
        'block unit: 1 test of 10, 1 cause, limit 0. F-1 one',
      ]);
    });

    test('blocks when the suite left no report', () => {
      expect(say(gate, { suites, reports, rows: [row('unit', '', { state: 'absent' })] })).toEqual([
        'block unit: it left no report',
      ]);
      expect(say(gate, { suites, reports, rows: [] })).toEqual(['block unit: it left no report']);
    });

    test('is not judged when the suite need not run and did not', () => {
      expect(say({ ...gate, suite: 'e2e' }, { suites, reports, rows: [] })).toEqual([
        'not-judged e2e: not judged, it left no report and need not',
      ]);
    });
  });

  describe('errors outside tests', () => {
    const outside = [
      change('newTestFailing', 'set-up', { kind: 'suite: boom' }),
      change('stillFailing', 'known', { kind: 'collection: x' }),
    ];
    const drawn = { outside, clusters: [cluster('F-1', 'boom', outside)] };

    test('count where no other gate would see them', () => {
      expect(say(GATE, drawn)).toEqual(['block 0 tests and 1 error outside tests of 10, 1 cause, limit 0. F-1 boom']);
    });

    test.each<[string, GateSetting, number]>([
      ['complete', setting('complete'), 0],
      ['complete that only warns', setting('complete', { level: 'warn' }), 1],
      ['complete of one suite', setting('complete', { suite: 'unit' }), 1],
      ['another gate', setting('failing'), 1],
    ])('beside %s: %#', (_, other, expected) => {
      const gates = judge(evidence({ ...drawn, gates: [other, GATE] })).gates;
      expect(gates.find(({ check }) => check === 'newly-failing')?.actual).toBe(String(expected));
    });
  });
});
