import { describe, expect, test } from '@jest/globals';
import type { Judgement } from '../../src/domain/verdict.ts';
import { ACTION_OUTPUTS } from '../../src/publish/outputs.ts';
import { judgement } from '../render/draw.ts';

function output(name: string, judged: Judgement): string | undefined {
  return ACTION_OUTPUTS.find((each) => each.name === name)?.value(judged);
}
const covered = (...coverage: string[]) => judgement({ suites: [{ name: 'a', passing: 1 }], coverage });

describe('outputs are numbers that other steps can compare', () => {
  test.each<[string, string, Judgement, string]>([
    [
      'pass-rate',
      'is rounded down',
      judgement({ suites: [{ name: 'a', passing: 2, tests: { x: 'newlyFailing failed: no' } }] }),
      '66.66',
    ],
    ['pass-rate', 'leaves skipped tests out', judgement({ suites: [{ name: 'a', passing: 3, skipped: 7 }] }), '100.00'],
    [
      'pass-rate',
      'is not claimed for what did not run',
      judgement({ suites: [{ name: 'a', passing: 3, state: 'partial' }] }),
      '',
    ],
    ['pass-rate', 'of nothing is empty', judgement(), ''],
    ['coverage', 'is rounded down', covered('2/3 -'), '66.66'],
    ['coverage', 'is empty without a report', judgement(), ''],
    ['coverage-delta', 'has a sign only where it falls', covered('80/100 81/100'), '-1.00'],
    ['coverage-delta', 'rises', covered('81/100 80/100'), '1.00'],
    ['coverage-delta', 'is never nothing where there is something', covered('99999/100000 99998/100000'), '0.01'],
    ['coverage-delta', 'is nothing where there is nothing', covered('1/2 50/100'), '0.00'],
    ['coverage-delta', 'is empty without a base', covered('1/2 -'), ''],
    [
      'newly-failing',
      'counts what nothing excuses',
      judgement({
        suites: [
          {
            name: 'a',
            tests: { x: 'newlyFailing failed: a', y: 'stillFailing failed: b', z: 'likelyFlaky failed: c' },
          },
        ],
      }),
      '2',
    ],
    ['coverage-of-changed-lines', 'is empty without a diff', covered('1/2 -'), ''],
    ['accepted-by', 'is empty where nobody accepts', judgement(), ''],
    [
      'accepted-by',
      'names who accepts',
      { ...judgement(), override: { by: 'alice', reason: 'known', via: 'label', sha: 'a', accepted: ['x'] } },
      'alice',
    ],
    ['verdict', 'is a word', judgement({ verdict: 'warn' }), 'warn'],
  ])('%s %s', (name, _what, judged, expected) => {
    expect(output(name, judged)).toBe(expected);
  });
});
