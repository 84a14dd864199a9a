import { describe, expect, test } from '@jest/globals';
import type { Metric } from '../../src/domain/coverage.ts';
import type { ComponentCoverage } from '../../src/domain/coverage-comparison.ts';
import { componentRows } from '../../src/render/component-rows.ts';
import { renderHtml } from '../../src/render/html.ts';
import { suiteRows } from '../../src/render/suite-rows.ts';
import { type DrawnJudgement, judgement } from './draw.ts';

const LIMITS = { all: 10, most: 10 };

describe('the row of all suites', () => {
  const suites = [
    { name: 'unit', passing: 3, coverage: '1/2 1/2' },
    { name: 'api', passing: 3 },
  ];
  test.each<[string, DrawnJudgement, string]>([
    ['comparable', { coverage: ['5/10 9/10'] }, '50 % (was 90 %)'],
    ['measured in another way', { coverage: ['5/10 9/10'], caveats: ['lcov here, cobertura on base'] }, '50 %'],
    ['gone', { coverage: ['- 9/10'] }, 'unknown (was 90 %)'],
  ])('says what coverage was only where it is %s', (_, drawing, expected) => {
    const rows = suiteRows(judgement({ suites, ...drawing }), LIMITS);
    expect(rows.find(({ kind }) => kind === 'all')?.coverage).toBe(expected);
  });
});

test('the row of all suites has what base had in a suite that moved and is no row here', () => {
  const drawn = judgement({
    suites: [
      { name: 'unit', passing: 3 },
      { name: 'api', passing: 3 },
    ],
  });
  const { comparison } = drawn;
  const baseCounts = { ...comparison.head, total: 9, passed: 9 };
  const rows = suiteRows({ ...drawn, comparison: { ...comparison, baseCounts } }, LIMITS);
  expect(rows.find(({ kind }) => kind === 'all')?.passed).toBe('6 of 6 (was 9 of 9)');
});

describe('what newly fails in a suite', () => {
  const flaky = 'likelyFlaky failed: TimeoutError | failed so in 2 of 50 base runs';
  const broken = 'newlyFailing failed: TimeoutError | passed in 20 of 20 base runs';
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['nothing', { a: 'stillFailing failed: TimeoutError' }, '0'],
    ['tests that passed on base', { a: broken, b: broken }, '2'],
    ['only what failed now and then before', { a: flaky }, '1 likely flaky'],
    ['both', { a: broken, b: broken, c: flaky }, '2 + 1 likely flaky'],
  ])('%s', (_, tests, expected) => {
    const rows = suiteRows(
      judgement({
        suites: [
          { name: 'unit', tests },
          { name: 'api', passing: 1 },
        ],
      }),
      LIMITS,
    );
    expect(rows.map(({ newlyFailing }) => newlyFailing)).toEqual([expected, '0', expected]);
  });
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['base fails so', { a: 'stillFailing failed: boom', b: 'waived failed: boom' }, 'failed, nothing new'],
  ['the quarantine accepts', { a: 'waived failed: boom' }, 'failed, accepted'],
  ['nothing excuses', { a: 'waived failed: boom', b: 'newlyFailing failed: boom' }, 'failed'],
])('a suite with a failure that %s', (_, tests, expected) => {
  const rows = suiteRows(judgement({ suites: [{ name: 'unit', tests }] }), LIMITS);
  expect(rows[0]?.result).toBe(expected);
});

test('a suite of coverage reports alone has no tests to miss', () => {
  const drawn = judgement({ suites: [{ name: 'unit', tests: {} }] });
  const [row] = drawn.comparison.suites;
  const only = (coverageOnly: boolean) => {
    const suites = row === undefined ? [] : [{ ...row, ...(coverageOnly ? { coverageOnly: true as const } : {}) }];
    const [said] = suiteRows({ ...drawn, comparison: { ...drawn.comparison, suites } }, LIMITS);
    return [said?.result, said?.passed.replace(/ \(.*/, '')];
  };
  expect([only(false), only(true)]).toEqual([
    ['no tests', '0 of 0'],
    ['coverage only', '–'],
  ]);
  const suites = row === undefined ? [] : [{ ...row, coverageOnly: true as const }];
  const html = renderHtml({ ...drawn, comparison: { ...drawn.comparison, suites } }, { key: 'default' });
  expect(html).toContain('<span class="soft">coverage only</span>');
});

test.each<[string, Metric | undefined, string]>([
  ['of the metric of the table', undefined, '47 % (was 38 %, target 80 %)'],
  ['of that metric, named', 'lines', '47 % (was 38 %, target 80 %)'],
  ['of another metric is none of it', 'branches', '47 % (was 38 %)'],
])('a target %s', (_, metric, expected) => {
  const suites = [
    { name: 'unit', passing: 3, coverage: '1/2 1/2' },
    { name: 'api', passing: 3 },
  ];
  const drawn = judgement({ suites, coverage: ['47/100 38/100'], gates: ['PASS coverage 47 % ≥ target 80 %'] });
  const gates = drawn.gates.map((gate) => (metric === undefined ? gate : { ...gate, metric }));
  expect(suiteRows({ ...drawn, gates }, LIMITS).at(-1)?.coverage).toBe(expected);
});

describe('the changed lines of a component', () => {
  const nothing = { covered: 0, total: 0 };
  test.each<[string, Partial<ComponentCoverage>, string]>([
    ['nobody knows what changed', {}, '–'],
    ['nothing to cover', { patch: nothing }, '–'],
    ['only carried', { patch: nothing, unknownFiles: 2 }, 'unknown of 2 files'],
    ['measured', { patch: { covered: 3, total: 4 } }, '75 % (3 of 4)'],
    ['measured, and carried', { patch: { covered: 3, total: 4 }, unknownFiles: 1 }, '75 % (3 of 4, unknown of 1 file)'],
  ])('%s', (_, of, expected) => {
    const drawn = judgement({ coverage: ['5/10 5/10'] });
    const { coverage } = drawn.comparison;
    const components = [{ name: 'web', files: 1, baseFiles: 1, ...of }];
    const comparison = { ...drawn.comparison, coverage: coverage && { ...coverage, components } };
    expect(componentRows({ ...drawn, comparison }, LIMITS).map((row) => row.changedLines)).toEqual([expected]);
  });
});

test.each([
  ['as it is', undefined, '−20 pp'],
  ['with nothing deleted', { covered: 8, total: 10 }, '−20 pp'],
  ['with what deleted code makes of it', { covered: 4, total: 6 }, '−20 pp (−13.33 pp by deleted code)'],
])('the change of a component is told %s', (_, adjustedBase, expected) => {
  const drawn = judgement({ coverage: ['6/10 8/10'] });
  const sides = { head: { covered: 6, total: 10 }, base: { covered: 8, total: 10 } };
  const web = { name: 'web', files: 1, baseFiles: 1, ...sides, ...(adjustedBase && { adjustedBase }) };
  const { coverage: whole } = drawn.comparison;
  const comparison = { ...drawn.comparison, ...(whole && { coverage: { ...whole, components: [web] } }) };
  expect(componentRows({ ...drawn, comparison }, LIMITS).map(({ change }) => change)).toEqual([expected]);
});
