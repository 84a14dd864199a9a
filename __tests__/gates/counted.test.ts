import { describe, expect, test } from '@jest/globals';
import { report, suite } from '../draw.ts';
import { changes, type DrawnEvidence, policySuite, results, row, say, setting } from './draw.ts';

const suites = [policySuite('unit'), policySuite('e2e', { selection: 'partial' })];

const ROWS: readonly [check: string, limit: number, name: string, DrawnEvidence, string][] = [
  ['failing', 0, 'no failure', {}, 'pass 0 of 10 tests failing, limit 0'],
  [
    'failing',
    2,
    'failures up to the limit, known ones among them',
    { head: '8 passed, 1 failed, 1 errored', changes: changes('stillFailing', 2) },
    'pass 2 of 10 tests failing, limit 2',
  ],
  ['failing', 2, 'one more', { head: '7 passed, 3 failed' }, 'block 3 of 10 tests failing, limit 2'],
  [
    'failing',
    0,
    'an error outside tests',
    { head: '7 passed, 1 outside' },
    'block 0 of 7 tests failing and 1 error outside tests, limit 0',
  ],
  ['failing', 0, 'no test at all', { head: '' }, 'block no test ran, so there is nothing to judge'],
  ['failing', 0, 'no base', { base: undefined }, 'pass 0 of 10 tests failing, limit 0'],

  ['flaky', 0, 'no flaky test', {}, 'pass 0 of 10 tests passed only when run again, limit 0'],
  [
    'flaky',
    0,
    'one flaky test',
    { head: '10 passed, 1 flaky' },
    'block 1 of 10 tests passed only when run again, limit 0',
  ],

  [
    'newly-skipped',
    5,
    'as many as allowed',
    { head: '5 passed, 7 skipped', changes: changes('newlySkipped', 5) },
    'pass 5 of 12 tests newly skipped (7 skipped in all), limit 5',
  ],
  [
    'newly-skipped',
    5,
    'one more',
    { head: '5 passed, 7 skipped', changes: changes('newlySkipped', 6) },
    'block 6 of 12 tests newly skipped (7 skipped in all), limit 5',
  ],
  ['newly-skipped', 5, 'no base', { base: undefined }, 'not-judged not judged, no base result for 4f2c91a'],

  ['missing-tests', 0, 'none missing', {}, 'pass 0 tests of base missing, 10 reported, limit 0'],
  [
    'missing-tests',
    0,
    'one missing',
    { changes: changes('missing', 1) },
    'block 1 test of base missing, 10 reported, limit 0',
  ],
  [
    'missing-tests',
    1,
    'one missing that is allowed',
    { changes: changes('missing', 1) },
    'pass 1 test of base missing, 10 reported, limit 1',
  ],
  [
    'missing-tests',
    0,
    'tests that did not run or are explained',
    { changes: [...changes('notRun', 3), ...changes('removed', 2), ...changes('moved', 1)] },
    'pass 0 tests of base missing, 10 reported, limit 0',
  ],
  [
    'missing-tests',
    0,
    'tests of a suite that never runs as a whole',
    { suites, rows: [row('e2e', '5 passed', { changes: { missing: 3 } })], changes: changes('missing', 3) },
    'pass 0 tests of base missing, 10 reported, limit 0',
  ],
  [
    'missing-tests',
    0,
    'no base',
    { base: undefined, noBase: 'no base run was named' },
    'not-judged not judged, no base run was named',
  ],
  [
    'missing-tests',
    0,
    'a report of base that ends in the middle',
    { baseSnapshot: { reports: [report('a.xml'), report('b.xml', [], { state: 'partial' })] } },
    'not-judged not judged, base has not all its tests: b.xml was partial there',
  ],
  [
    'missing-tests',
    0,
    'a runner that broke off on base, and files of it could not be loaded',
    {
      baseSnapshot: {
        reports: [report('a.xml')],
        suites: [
          {
            ...suite('shop/cart', { a: 'passed' }),
            state: 'partial',
            reasons: ['files of it could not be loaded', 'it broke off'],
          },
        ],
      },
    },
    'not-judged not judged, base has not all its tests: shop/cart was partial there',
  ],
  [
    'missing-tests',
    0,
    'a runner that broke off on base',
    {
      baseSnapshot: {
        reports: [report('a.xml')],
        suites: [{ ...suite('shop/cart', { a: 'passed' }), state: 'partial', reasons: ['it broke off'] }],
      },
    },
    'not-judged not judged, base has not all its tests: shop/cart was partial there',
  ],
  [
    'missing-tests',
    0,
    'a file that could not be loaded on base, and is compared as such',
    {
      baseSnapshot: {
        reports: [report('a.xml')],
        suites: [{ ...suite('a', { a: 'passed' }), state: 'partial', reasons: ['files of it could not be loaded'] }],
      },
    },
    'pass 0 tests of base missing, 10 reported, limit 0',
  ],
  [
    'missing-tests',
    0,
    'tests missing from what base has',
    { changes: changes('missing', 1), baseSnapshot: { reports: [report('b.xml', [], { state: 'partial' })] } },
    'block 1 test of base missing, 10 reported, limit 0',
  ],
  [
    'missing-tests',
    0,
    'a report of base of which not everything runs every time',
    { suites, baseSnapshot: { reports: [report('reports/e2e/b.xml', [], { state: 'partial' })] } },
    'pass 0 tests of base missing, 10 reported, limit 0',
  ],
  ['missing-tests', 0, 'nothing on head either', { head: '' }, 'block no test ran, so there is nothing to judge'],

  ['min-tests', 10, 'as many as wanted', { head: '9 passed, 1 failed' }, 'pass 10 of 10 tests ran, at least 10 wanted'],
  ['min-tests', 10, 'one less', { head: '9 passed' }, 'block 9 of 9 tests ran, at least 10 wanted'],
  [
    'min-tests',
    10,
    'skipped tests, which did not run',
    { head: '9 passed, 1 skipped' },
    'block 9 of 10 tests ran, at least 10 wanted',
  ],
  ['min-tests', 1000, 'a thousand', { head: '1,234 passed' }, 'pass 1,234 of 1,234 tests ran, at least 1,000 wanted'],
  ['min-tests', 10, 'no test', { head: '' }, 'block no test ran, so there is nothing to judge'],
];

describe('a count with a limit', () => {
  test.each(ROWS)('%s, limit %i: %s', (check, limit, _, drawn, expected) => {
    expect(say(setting(check, { limit }), drawn)).toEqual([expected]);
  });

  test('without a limit of its own, 0 is the most', () => {
    expect(results(setting('newly-skipped'), { changes: changes('newlySkipped', 1) })).toMatchObject([
      { state: 'block', actual: '1', limit: '0' },
    ]);
  });

  test('a gate without its base says why', () => {
    expect(results(setting('missing-tests'), { base: undefined })).toMatchObject([
      { state: 'not-judged', because: 'no base' },
    ]);
  });

  test('a suite is counted alone', () => {
    const rows = [
      row('unit', '3 passed', { changes: { missing: 1 } }),
      row('e2e', '5 passed', { changes: { missing: 3 } }),
    ];
    expect(say(setting('missing-tests', { suite: 'unit' }), { suites, rows })).toEqual([
      'block unit: 1 test of base missing, 3 reported, limit 0',
    ]);
    expect(say(setting('missing-tests', { suite: 'e2e' }), { suites, rows })).toEqual([
      'pass e2e: 0 tests of base missing, 5 reported, limit 0',
    ]);
  });
});
