import { describe, expect, test } from '@jest/globals';
import { readValue, told } from './support/told.ts';

const result = (status: string | undefined, more: object = {}) =>
  readValue({
    uuid: 'u',
    historyId: 'h',
    name: 'a',
    status,
    start: 1_700_000_000_000,
    stop: 1_700_000_000_250,
    ...more,
  });
const labels = (all: Readonly<Record<string, string>>) => Object.entries(all).map(([name, value]) => ({ name, value }));
const details = { statusDetails: { message: 'Error: wrong', trace: 'at a.js:1' } };

describe('Allure results', () => {
  test.each([
    ['passed', result('passed'), 'a: passed'],
    ['failed', result('failed', details), 'a: failed (Error: wrong)'],
    ['broken', result('broken', details), 'a: errored (Error: wrong)'],
    ['skipped', result('skipped'), 'a: skipped'],
    ['unknown', result('unknown'), 'a: errored (the report gives the test a status "unknown", which is not known)'],
    [
      'unfinished',
      result(undefined),
      'a: errored (the report gives the test a status that is missing, which is not known)',
    ],
    ['in suites', result('passed', { labels: labels({ parentSuite: 'x', suite: 'y' }) }), 'x › y › x › y › a: passed'],
    ['in a class', result('passed', { labels: labels({ testClass: 'C', suite: 'y' }) }), 'C › y › a: passed'],
    [
      'parameterised',
      result('passed', {
        parameters: [
          { name: 'p', value: '1' },
          { name: 'time', value: 'now', excluded: true },
        ],
      }),
      'a [1]: passed',
    ],
    [
      'parameterised by its name',
      result('passed', { name: 'a[1]', parameters: [{ name: 'p', value: '1' }] }),
      'a[1]: passed',
    ],
  ])('a test that is %s', (_, reading, expected) => {
    expect(told(reading)).toEqual([expected]);
  });

  test('takes as long as from its start to its stop', () => {
    expect(result('passed').cases[0]?.ms).toBe(250);
  });

  test('a container tells of the fixtures that failed', () => {
    const befores = [
      { name: 'set up', status: 'passed' },
      { name: 'connect', status: 'broken', ...details },
    ];
    const reading = readValue({ uuid: 'u', name: 'x', children: ['v'], befores, afters: [] });
    expect(told(reading)).toEqual(['suite x › connect: errored (Error: wrong)']);
  });
});
