import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimalsOf, percent, percentLimit } from '../../src/domain/numbers.ts';
import { meets } from '../../src/domain/ratio.ts';
import { report, suite } from '../draw.ts';
import { changes, type DrawnEvidence, policySuite, results, row, say, setting } from './draw.ts';

const PERCENT = 1_000_000;

const RATES: readonly [string, number, DrawnEvidence, string][] = [
  ['all pass', 100, {}, 'pass 100 % ≥ 100 % (0 of 10 failed)'],
  ['flaky counts as passed', 100, { head: '10 passed, 2 flaky' }, 'pass 100 % ≥ 100 % (0 of 10 failed)'],
  [
    'one fails',
    98,
    { head: '100 passed, 3 failed', changes: changes('stillFailing', 2) },
    'block 97.08 % < 98 % (3 of 103 failed, 2 known)',
  ],
  [
    'skipped tests are in neither number',
    50,
    { head: '1 passed, 1 failed, 98 skipped' },
    'pass 50 % ≥ 50 % (1 of 2 failed, 0 known)',
  ],
  [
    '79.996 % is not 80 %',
    80,
    { head: '19,999 passed, 5,001 failed' },
    'block 79.99 % < 80 % (5,001 of 25,000 failed, 0 known)',
  ],
  ['exactly 80 %', 80, { head: '20,000 passed, 5,000 failed' }, 'pass 80 % ≥ 80 % (5,000 of 25,000 failed, 0 known)'],
  [
    'a limit of three decimals',
    79.996,
    { head: '19,999 passed, 5,001 failed' },
    'pass 79.996 % ≥ 79.996 % (5,001 of 25,000 failed, 0 known)',
  ],
  [
    'not whole',
    50,
    { whole: false, head: '2,174 passed' },
    'block unknown, 50 % wanted: not everything that was to run did (2,174 tests reported)',
  ],
  [
    'not whole, and how much is not there',
    50,
    { whole: false, head: '7 passed', changes: changes('notRun', 3) },
    'block unknown, 50 % wanted: not everything that was to run did (7 tests reported, 3 did not run)',
  ],
  ['all skipped', 50, { head: '4 skipped' }, 'block unknown, 50 % wanted: no test ran, 4 skipped'],
  ['no test', 0, { head: '' }, 'block no test ran, so there is nothing to judge'],
];

describe('pass-rate', () => {
  test.each(RATES)('%s (at least %d %%)', (_, least, drawn, expected) => {
    expect(say(setting('pass-rate', { limit: Math.round(least * PERCENT) }), drawn)).toEqual([expected]);
  });

  test('a suite that is not whole has no rate, even where the run has one', () => {
    const suites = [policySuite('e2e')];
    const rows = [row('e2e', '103 passed', { state: 'partial' })];
    const gate = setting('pass-rate', { limit: 0, suite: 'e2e', level: 'warn' });
    expect(say(gate, { suites, rows })).toEqual([
      'warn e2e: unknown, 0 % wanted: not everything that was to run did (103 tests reported)',
    ]);
  });

  test('a suite that need not run, and did not, takes nothing from the rate of the others', () => {
    const suites = [policySuite('unit'), policySuite('e2e', { required: false })];
    const optional = row('e2e', '', { state: 'absent', required: false, base: '5 passed', changes: { notRun: 5 } });
    const drawn = { suites, whole: false, changes: changes('notRun', 5) };
    const gate = setting('pass-rate', { limit: 100 * PERCENT });
    expect(say(gate, { ...drawn, rows: [row('unit', '10 passed'), optional] })).toEqual([
      'pass 100 % ≥ 100 % (0 of 10 failed)',
    ]);
    expect(
      results(gate, { ...drawn, rows: [row('unit', '10 passed', { state: 'partial' }), optional] })[0]?.actual,
    ).toBe('unknown');
    expect(
      results(gate, {
        ...drawn,
        rows: [row('unit', '10 passed', { changes: { notRun: 1 } }), optional],
        changes: changes('notRun', 6),
      })[0]?.actual,
    ).toBe('unknown');
  });

  test('what is shown reaches the limit exactly when the rate does', () => {
    const cases = fc.record({
      total: fc.integer({ min: 1, max: 100_000 }),
      limit: fc.integer({ min: 0, max: 100 * PERCENT }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(cases, ({ total, limit, part }) => {
        const rate = { covered: Math.floor(total * part), total };
        const shown = percent(rate, decimalsOf(limit));
        const value = shown.startsWith('<') ? 0 : Number(shown.replace(/[ %,]/g, ''));
        const bar = Number(percentLimit(limit).replace(/[ %,]/g, ''));
        return meets(rate, limit) === value >= bar || shown.startsWith('<');
      }),
    );
  });
});

describe('duration', () => {
  const timed = (name: string, ms: readonly (number | undefined)[], index: number) => {
    const drawn = suite(name, Object.fromEntries(ms.map((_, i) => [`t${i}`, 'passed'])), { report: index });
    return {
      ...drawn,
      cases: [...drawn.cases].map((each, i) => ({ ...each, ...(ms[i] === undefined ? {} : { ms: ms[i] }) })),
    };
  };
  const drawn = {
    suites: [policySuite('unit')],
    rows: [row('unit', '2 passed')],
    snapshot: {
      reports: [report('reports/unit/a.xml'), report('other.xml')],
      suites: [timed('a', [30_000, 30_000], 0), timed('b', [60_000, undefined], 1)],
    },
  };

  test.each([
    [120_000, undefined, 'pass 2 min, at most 2 min (3 of 4 tests have a time)'],
    [119_999, undefined, 'block 2 min, over the limit of 1 min 59 s (3 of 4 tests have a time)'],
    [60_000, 'unit', 'pass unit: 1 min, at most 1 min (2 of 2 tests have a time)'],
  ])('at most %i ms of %s: %s', (limit, name, expected) => {
    expect(say(setting('duration', { limit, suite: name }), drawn)).toEqual([expected]);
  });

  test('tests without times are not quick', () => {
    const snapshot = { suites: [timed('a', [undefined], 0)] };
    expect(results(setting('duration', { limit: 1000 }), { snapshot })).toMatchObject([
      { state: 'block', actual: 'unknown' },
    ]);
  });
});
