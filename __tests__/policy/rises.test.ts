import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/domain/diagnostic.ts';
import { GATES } from '../../src/gates/index.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { relaxations } from '../../src/policy/relaxed.ts';
import { policyOn } from '../../src/policy/rises.ts';
import { folderOf, run } from '../run.ts';

const lcov = ['SF:a.py', ...[1, 1, 1, 0].map((hits, i) => `DA:${i + 1},${hits}`), 'end_of_record', ''].join('\n');
const PERCENT = 1_000_000;
const parse = (row: string) => parsePolicy(`version: 1\ngates:\n  - ${row}\n`, 'p.yml', GATES);
const coverage = (then: string, min = '70%') => `{ check: coverage, min: ${min}, rises: ${then} }`;
const TWICE = coverage('{ 2026-12-01: 75%, 2027-07-01: 80% }');

function mistakes(row: string): readonly string[] {
  try {
    parse(row);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ line, message }) => `${line}: ${message}`);
  }
  return [];
}

describe('a floor that rises', () => {
  test.each([
    ['2026-11-30', 70, ['2026-12-01', '2027-07-01']],
    ['2026-12-01', 75, ['2027-07-01']],
    ['2027-06-30', 75, ['2027-07-01']],
    ['2027-07-01', 80, undefined],
    ['2099-01-01', 80, undefined],
  ])('on %s is %d %%', (day, percent, later) => {
    const [gate] = policyOn(parse(TWICE), day).gates;
    expect([gate?.limit, gate?.rises?.map(({ from }) => from)]).toEqual([percent * PERCENT, later]);
  });

  test('leaves a policy without one as it is', () => {
    const policy = parse('{ check: coverage, min: 70% }');
    expect(policyOn(policy, '2026-12-01')).toBe(policy);
  });

  test.each([
    [coverage('75%'), ['3: gates[0].rises: wanted days with a limit, such as 2026-12-01: 80%, found "75%"']],
    [
      coverage('{ 2026-02-30: 75% }'),
      ['3: gates[0].rises: wanted a day such as 2026-11-30 as a key, found "2026-02-30"'],
    ],
    [coverage('{ 2026-12-01: 75 }'), ['3: gates[0].rises.2026-12-01: "75" needs a unit: write 75% (percent)']],
    [
      coverage('{ 2026-12-01: 70% }'),
      ['3: gates[0].rises.2026-12-01: is not above the limit before it: a floor only ever rises'],
    ],
    [
      coverage('{ 2027-07-01: 75%, 2026-12-01: 80% }'),
      ['3: gates[0].rises.2026-12-01: wanted a later day than 2027-07-01, which stands before it'],
    ],
    [
      '{ check: coverage-drop, rises: { 2026-12-01: 0.1pp } }',
      [
        '3: gates[0].rises: coverage-drop takes no rises; it takes check, max, level, suite, paths, component, metric and compare',
      ],
    ],
  ])('is refused: %s', (row, expected) => {
    expect(mistakes(row)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['the same', TWICE, []],
    ['earlier', coverage('{ 2026-11-25: 75%, 2027-07-01: 80% }'), []],
    ['at once', '{ check: coverage, min: 80% }', []],
    ['gone', '{ check: coverage, min: 70% }', ['coverage 75 % from 2026-12-01 → 70 % then']],
    ['put off', coverage('{ 2026-12-02: 75%, 2027-07-01: 80% }'), ['coverage 75 % from 2026-12-01 → 70 % then']],
    [
      'lower in the end',
      coverage('{ 2026-12-01: 75%, 2027-07-01: 79% }'),
      ['coverage 80 % from 2027-07-01 → 79 % then'],
    ],
  ])('of a change: %s', (_, head, expected) => {
    const found = relaxations({ base: parse(TWICE), head: parse(head), gates: GATES });
    expect(found.map(({ sentence }) => sentence)).toEqual(expected);
  });
});

// The command line of the tests runs on 2026-11-20.
test.each([
  ['2026-11-20', 1, '75 % of lines < 80 % (3 of 4)'],
  ['2026-11-21', 0, '75 % of lines ≥ 70 % (3 of 4)'],
])('a floor that rises on %s is judged by the day of the run', async (day, expected, sentence) => {
  const policy = `version: 1\ngates:\n  - ${coverage(`{ ${day}: 80% }`)}\n`;
  const root = folderOf({ 'p.yml': policy, 'lcov.info': lcov });
  const { status, out } = await run(root, 'check', '--coverage', 'lcov.info', '--policy', 'p.yml');
  expect([status, out]).toEqual([expected, expect.stringContaining(sentence)]);
});
