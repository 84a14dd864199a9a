import { describe, expect, test } from '@jest/globals';
import type { Comparison } from '../../src/domain/comparison.ts';
import type { RunRecord } from '../../src/domain/history.ts';
import { NO_TESTS } from '../../src/domain/tests.ts';
import type { VerdictState } from '../../src/domain/verdict.ts';
import { erosion, proposals } from '../../src/policy/ratchet.ts';
import { EMPTY_SNAPSHOT } from '../draw.ts';
import { coverage, evidence, ratio, row, setting } from '../gates/draw.ts';

const DAY = 24 * 60 * 60 * 1000;

interface Drawing {
  readonly files?: Readonly<Record<string, string>>;
  readonly gate: ReturnType<typeof setting>;
  readonly whole?: boolean;
  readonly verdict?: VerdictState;
}

function proposed({ files = { 'a.py': '90/100' }, gate, whole = true, verdict = 'pass' }: Drawing): readonly string[] {
  const { comparison } = evidence({});
  const unit = row('unit', '3 passed', { coverage: { head: ratio('8461/10000') } });
  return proposals({
    policy: { ...evidence({}).policy, file: 'p.yml', suites: [], gates: [gate] },
    head: { ...EMPTY_SNAPSHOT, coverage: coverage(files) },
    comparison: { ...comparison, base: undefined, whole, suites: [unit], coverage: undefined },
    verdict,
  });
}

describe('a floor that could be raised', () => {
  const floor = (percent: number, options: Parameters<typeof setting>[1] = {}) =>
    setting('coverage', { limit: percent * 1_000_000, line: 7, ...options });

  test.each<[string, Drawing, readonly string[]]>([
    [
      'three points above',
      { gate: floor(87) },
      ['coverage could ask for 90 %, 87 % now: 90 % of lines are covered (p.yml:7)'],
    ],
    ['less than three points above', { gate: floor(88) }, []],
    ['a little less than three points above', { gate: floor(87), files: { 'a.py': '8999/10000' } }, []],
    [
      'rounded down to a whole percent',
      { gate: floor(80), files: { 'a.py': '8499/10000' } },
      ['coverage could ask for 84 %, 80 % now: 84.99 % of lines are covered (p.yml:7)'],
    ],
    ['below the floor', { gate: floor(95) }, []],
    [
      'of a suite',
      { gate: floor(80, { suite: 'unit' }) },
      ['coverage(unit) could ask for 84 %, 80 % now: 84.61 % of lines are covered (p.yml:7)'],
    ],
    ['of a suite that is not there', { gate: floor(80, { suite: 'e2e' }) }, []],
    [
      'of paths',
      { gate: floor(50, { paths: ['b'] }), files: { 'a.py': '0/10', 'b/c.py': '6/10' } },
      ['coverage(b) could ask for 60 %, 50 % now: 60 % of lines are covered (p.yml:7)'],
    ],
    ['of paths that nothing is in', { gate: floor(50, { paths: ['c'] }) }, []],
    ['of nothing to cover', { gate: floor(50), files: { 'a.py': '0/0' } }, []],
    [
      'of every single file: the least counts',
      { gate: { ...floor(50), check: 'file-coverage' }, files: { 'a.py': '9/10', 'b.py': '6/10', 'c.py': '0/0' } },
      ['file-coverage could ask for 60 %, 50 % now: in every file at least 60 % of lines are covered (p.yml:7)'],
    ],
    ['another check', { gate: setting('pass-rate', { limit: 50_000_000 }) }, []],
    ['a run that is not whole', { gate: floor(50), whole: false }, []],
    ['a run that blocks', { gate: floor(50), verdict: 'block' }, []],
  ])('%s', (_name, drawing, expected) => {
    expect(proposed(drawing)).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ['not reached yet', '81/100', ['coverage asks for 85 % from 2026-12-01, 80 % now: 81 % of lines are covered']],
    [
      'above what is reached, which is well above the floor of today',
      '84/100',
      ['coverage asks for 85 % from 2026-12-01, 80 % now: 84 % of lines are covered'],
    ],
    ['reached already', '85/100', ['coverage could ask for 85 %, 80 % now: 85 % of lines are covered (p.yml:7)']],
  ])('the next limit of a floor that rises: %s', (_name, files, expected) => {
    const rises = [
      { from: '2026-12-01', limit: 85_000_000 },
      { from: '2027-12-01', limit: 90_000_000 },
    ];
    expect(proposed({ gate: floor(80, { rises }), files: { 'a.py': files } })).toEqual(expected);
  });

  test('a run that keeps the proposed floor proposes nothing more', () => {
    for (let covered = 0; covered <= 1000; covered += 7) {
      const files = { 'a.py': `${covered}/1000` };
      const [sentence] = proposed({ gate: floor(10), files });
      const asked = /ask for (\d+) %/.exec(sentence ?? '')?.[1];
      if (asked === undefined) continue;
      expect(covered * 100).toBeGreaterThanOrEqual(Number(asked) * 1000);
      expect(proposed({ gate: floor(Number(asked)), files })).toEqual([]);
    }
  });
});

describe('slow erosion against the best run of 30 days', () => {
  /** `day covered/total`, oldest first; the commit is the day. */
  const runs = (...rows: readonly string[]): readonly RunRecord[] =>
    rows.map((words) => {
      const [day = '', lines = '', mark] = words.split(' ');
      return {
        sha: day.padStart(40, 'd'),
        at: Number(day) * DAY,
        tests: NO_TESTS,
        ms: 0,
        coverage: lines === '-' ? {} : { lines: ratio(lines) },
        counted: mark !== 'broken',
      };
    });
  const of = (head: string, ...rows: readonly string[]) => {
    const measured: Comparison['coverage'] = {
      metric: 'lines',
      head: ratio(head),
      base: undefined,
      caveats: [],
      files: [],
    };
    return erosion({ coverage: measured }, { runs: runs(...rows) });
  };

  test.each<[string, string, readonly string[], string | undefined]>([
    [
      'more than a point below the best',
      '801/1000',
      ['1 810/1000', '5 820/1000', '9 805/1000'],
      'coverage 80.1 % of lines is 1.9 pp below its best in 30 days of base: 82 % at ddddddd, 3 runs looked at',
    ],
    ['a point below', '810/1000', ['1 820/1000'], undefined],
    ['the best', '900/1000', ['1 820/1000'], undefined],
    ['the best is too long ago', '801/1000', ['1 950/1000', '32 805/1000'], undefined],
    [
      'the best is on the last day of the window',
      '801/1000',
      ['1 950/1000', '31 805/1000'],
      'coverage 80.1 % of lines is 14.9 pp below its best in 30 days of base: 95 % at ddddddd, 2 runs looked at',
    ],
    ['the best run was not whole', '801/1000', ['1 950/1000 broken', '2 805/1000'], undefined],
    ['no run measured coverage', '801/1000', ['1 -'], undefined],
    ['no run at all', '801/1000', [], undefined],
  ])('%s', (_name, head, rows, expected) => {
    expect(of(head, ...rows)).toBe(expected);
  });

  test('numbers of other formats are not compared', () => {
    const caveats = ['measured as lcov on base and as cobertura here'];
    const measured: Comparison['coverage'] = {
      metric: 'lines',
      head: ratio('1/10'),
      base: undefined,
      caveats,
      files: [],
    };
    expect(erosion({ coverage: measured }, { runs: runs('1 9/10') })).toBeUndefined();
  });
});
