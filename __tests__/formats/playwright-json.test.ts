import { describe, expect, test } from '@jest/globals';
import { readText, readValue, reasons, told } from './support/told.ts';

const result = (status: string, more: object = {}) => ({ status, duration: 5, errors: [], ...more });
const wrong = { errors: [{ message: '\u001b[31mError: wrong\u001b[39m\n\n  1 | code' }] };

interface Test {
  readonly results: readonly object[];
  readonly status: string;
  readonly expected?: string;
  readonly project?: string;
  readonly annotations?: readonly object[];
}

const spec = (title: string, { results, status, expected = 'passed', project = '', annotations = [] }: Test) => ({
  title,
  file: 'a.spec.js',
  line: 3,
  tests: [{ projectName: project, expectedStatus: expected, status, annotations, results }],
});

function playwright(specs: readonly object[], more: object = {}) {
  const suites = [{ title: 'a.spec.js', file: 'a.spec.js', specs: [], suites: [{ title: 'x', specs }] }];
  return readValue({
    config: { rootDir: '/r', forbidOnly: false, fullyParallel: false },
    suites,
    errors: [],
    stats: { expected: 0 },
    ...more,
  });
}

describe('Playwright JSON', () => {
  test.each<[string, Test, string]>([
    ['passed', { results: [result('passed')], status: 'expected' }, 'passed'],
    [
      'flaky',
      { results: [result('failed', wrong), result('passed')], status: 'flaky' },
      'failed (Error: wrong), passed',
    ],
    ['failed', { results: [result('failed', wrong)], status: 'unexpected' }, 'failed (Error: wrong)'],
    ['out of time', { results: [result('timedOut')], status: 'unexpected' }, 'failed (timed out)'],
    [
      'failed as expected',
      { results: [result('failed', wrong)], status: 'expected', expected: 'failed' },
      'xfailed (test.fail)',
    ],
    [
      'passed against expectation',
      { results: [result('passed')], status: 'unexpected', expected: 'failed' },
      'failed (the test passed, and was to end as failed)',
    ],
    [
      'skipped',
      {
        results: [result('skipped')],
        status: 'skipped',
        expected: 'skipped',
        annotations: [{ type: 'skip', description: 'no browser' }],
      },
      'skipped (no browser)',
    ],
    [
      'called unexpected',
      { results: [result('passed')], status: 'unexpected' },
      'passed, failed (the report says that the test did not end as expected)',
    ],
    [
      'of an unknown status',
      { results: [result('fine')], status: 'expected' },
      'errored (the report gives the test a status "fine", which is not known)',
    ],
  ])('a test that %s', (_, test, expected) => {
    const reading = playwright([spec('a', test)]);
    expect(told(reading)).toEqual([`a.spec.js › x › a: ${expected}`]);
    expect(reading.state).toBe('whole');
  });

  test('projects are apart', () => {
    const one = { results: [result('passed')], status: 'expected' };
    const reading = playwright([spec('a', { ...one, project: 'p1' }), spec('a', { ...one, project: 'p2' })]);
    expect(told(reading)).toEqual(['[p1] › a.spec.js › x › a: passed', '[p2] › a.spec.js › x › a: passed']);
  });

  test('what the report calls skipped and was to pass did not run, or was interrupted', () => {
    const notRun = spec('a', { results: [], status: 'skipped' });
    const stopped = spec('b', { results: [result('interrupted')], status: 'skipped' });
    const reading = playwright([notRun, stopped]);
    expect(told(reading)).toEqual([
      'a.spec.js › x › a: skipped (did not run)',
      'a.spec.js › x › b: skipped (interrupted)',
    ]);
    expect(reasons(reading)).toEqual(['the run was interrupted within 1 test', '1 test did not run']);
  });

  test('a failure of the same file and project explains what did not run behind it', () => {
    const broken = spec('a', { results: [result('failed', wrong)], status: 'unexpected', project: 'p1' });
    const behind = (project: string) => spec('b', { results: [result('skipped')], status: 'skipped', project });
    expect(reasons(playwright([broken, behind('p1')]))).toEqual([]);
    expect(reasons(playwright([broken, behind('p2')]))).toEqual(['1 test did not run']);
  });

  test('errors outside of tests are errors; limits of the run make it incomplete', () => {
    const errors = [
      { message: 'Error: no module', location: { file: '/r/a.spec.js', line: 1 } },
      { message: 'Error: No tests found' },
      { message: '\u001b[31mTesting stopped early after 1 maximum allowed failures.\u001b[39m' },
    ];
    const reading = playwright([], { errors });
    expect(told(reading)).toEqual([
      'collection /r/a.spec.js › [load]: errored (Error: no module)',
      'internal [run]: errored (Error: No tests found)',
    ]);
    expect(reasons(reading)).toEqual(['Testing stopped early after 1 maximum allowed failures.']);
  });

  test('tests that the statistics count and the suites lack are lost', () => {
    expect(reasons(playwright([], { stats: { expected: 2, flaky: 1 } }))).toEqual([
      'the report declares 3 tests and has 0',
    ]);
    expect(reasons(readValue({ config: { forbidOnly: false, fullyParallel: true } }))).toEqual([
      'the report has neither tests nor statistics',
    ]);
  });

  test('a report is known by its configuration, however much stands in it', () => {
    const metadata = { gitDiff: 'x'.repeat(100_000) };
    const config = { rootDir: '/r', forbidOnly: false, fullyParallel: false, metadata };
    expect(playwright([], { config }).format?.name).toBe('playwright-json');
  });

  test('a hundred thousand nested describes are no danger', () => {
    const deep = `${'{"title":"s","suites":['.repeat(100_000)}${']}'.repeat(100_000)}`;
    const text = `{"config":{"forbidOnly":false,"fullyParallel":false},"suites":[${deep}],"stats":{"expected":0}}`;
    expect(readText(text).error).toBeUndefined();
  });
});
