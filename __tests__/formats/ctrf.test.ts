import { describe, expect, test } from '@jest/globals';
import { readValue, reasons, told } from './support/told.ts';

function ctrf(tests: readonly object[], summary: object = {}) {
  const failed = tests.filter((one) => 'status' in one && one.status === 'failed').length;
  const counts = { tests: tests.length, failed, start: 1_700_000_000_000, ...summary };
  return readValue({ reportFormat: 'CTRF', results: { tool: { name: 't' }, summary: counts, tests } });
}
const one = (status: string, more: object = {}) => ({ name: 'a', status, duration: 3, ...more });
const attempt = (status: string) => ({ status, message: 'Error: wrong' });

describe('CTRF', () => {
  test.each([
    ['passed', one('passed'), 'a: passed'],
    ['failed', one('failed', { message: 'TypeError: wrong' }), 'a: failed (TypeError: wrong)'],
    ['pending', one('pending'), 'a: skipped'],
    ['other, left out', one('other', { rawStatus: 'todo' }), 'a: skipped (todo)'],
    ['other', one('other', { rawStatus: 'interrupted' }), 'a: errored (the test ended as "interrupted")'],
    ['other without a word', one('other'), 'a: errored (the test ended as "other")'],
    ['unknown', one('fine'), 'a: errored (the report gives the test a status "fine", which is not known)'],
    [
      'all attempts listed',
      one('passed', { retries: 1, retryAttempts: [attempt('failed'), attempt('passed')] }),
      'a: failed (Error: wrong), passed',
    ],
    [
      'all attempts but the last',
      one('passed', { retries: 1, retryAttempts: [attempt('failed')] }),
      'a: failed (Error: wrong), passed',
    ],
    [
      'attempts that all failed',
      one('failed', { retries: 1, retryAttempts: [attempt('failed')] }),
      'a: failed (Error: wrong), failed',
    ],
    ['attempts that are only counted', one('passed', { retries: 2 }), 'a: failed, failed, passed'],
    ['flaky and no more', one('passed', { flaky: true }), 'a: failed, passed'],
    ['a suite as text', one('passed', { suite: 'x > y' }), 'x > y › x > y › a: passed'],
    [
      'a suite as a list, and a file',
      one('passed', { suite: ['x', 'y'], filePath: 'a.js' }),
      'a.js › x › y › a: passed',
    ],
    ['a browser', one('passed', { browser: 'chromium 130.0.1' }), '[chromium] › a: passed'],
  ])('%s', (_, result, expected) => {
    expect(told(ctrf([result]))).toEqual([expected]);
  });

  test('the summary is a cross-check', () => {
    expect(reasons(ctrf([one('passed')], { tests: 4 }))).toEqual(['the report declares 4 tests and has 1']);
    expect(told(ctrf([one('passed')], { failed: 1 }))).toContain(
      'internal [run]: errored (the report declares 1 failures and has 0)',
    );
    expect(reasons(readValue({ reportFormat: 'CTRF', results: { tests: [one('passed')] } }))).toEqual([
      'the report has no summary',
    ]);
  });
});
