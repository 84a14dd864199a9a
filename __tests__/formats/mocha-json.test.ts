import { describe, expect, test } from '@jest/globals';
import { readValue, reasons, told } from './support/told.ts';

const entry = (fullTitle: string, more: object = {}) => ({
  title: fullTitle.split(' ').at(-1),
  fullTitle,
  file: 'a.js',
  currentRetry: 0,
  err: {},
  ...more,
});
const wrong = { err: { name: 'AssertionError', message: 'wrong', stack: 'AssertionError: wrong\n    at a.js:1:1' } };

interface Lists {
  readonly passes?: readonly object[];
  readonly failures?: readonly object[];
  readonly pending?: readonly object[];
  readonly stats?: object;
}

function mocha({ passes = [], failures = [], pending = [], stats = {} }: Lists) {
  const tests = [...passes, ...failures, ...pending];
  const counts = {
    suites: 1,
    tests: tests.length,
    passes: passes.length,
    pending: pending.length,
    failures: failures.length,
  };
  return readValue({ stats: { ...counts, end: '2026-11-20T08:00:00Z', ...stats }, tests, pending, failures, passes });
}

describe('Mocha JSON', () => {
  test('tests are read by outcome', () => {
    const reading = mocha({ passes: [entry('x a')], failures: [entry('x b', wrong)], pending: [entry('c')] });
    expect(told(reading)).toEqual([
      'a.js › c: skipped',
      'a.js › x › b: failed (AssertionError: wrong)',
      'a.js › x › a: passed',
    ]);
    expect(reading.state).toBe('whole');
  });

  test('a hook that failed is an error of the suite', () => {
    const hook = { title: '"before all" hook for "a"', fullTitle: 'x "before all" hook for "a"', err: wrong.err };
    expect(told(mocha({ failures: [hook], stats: { tests: 0 } }))).toEqual([
      'suite x › "before all" hook for "a": failed (AssertionError: wrong)',
    ]);
  });

  test('earlier tries of a test count as attempts', () => {
    const reading = mocha({
      passes: [entry('a', { currentRetry: 2 })],
      failures: [entry('b', { ...wrong, currentRetry: 1 })],
    });
    expect(told(reading)).toEqual([
      'a.js › b: failed, failed (AssertionError: wrong)',
      'a.js › a: failed, failed, passed',
    ]);
  });

  test('a test that has passed and failed stays failed', () => {
    const reading = mocha({ passes: [entry('a')], failures: [entry('a', wrong)], stats: { tests: 1 } });
    expect(told(reading)).toContain('a.js › a: failed (AssertionError: wrong)');
  });

  test('what the statistics count and the lists lack is lost', () => {
    expect(reasons(mocha({ passes: [entry('a')], stats: { tests: 3 } }))).toEqual([
      'the report declares 3 tests and has 1',
    ]);
    expect(told(mocha({ passes: [entry('a')], stats: { failures: 1 } }))).toContain(
      'internal [run]: errored (the report declares 1 failures and has 0)',
    );
    expect(reasons(mocha({ passes: [entry('a')], stats: { end: undefined } }))).toEqual([
      'the report has no end of the run',
    ]);
  });
});

const awesomeTest = (title: string, state: string | null, more: object = {}) => ({
  title,
  state,
  skipped: false,
  err: {},
  ...more,
});

function mochawesome(suite: object, stats: object = {}) {
  const root = {
    title: '',
    suites: [{ title: 'x', fullFile: '/a.js', tests: [], beforeHooks: [], afterHooks: [], suites: [], ...suite }],
  };
  return readValue({ stats: { passes: 0, testsRegistered: 1, end: 'now', ...stats }, results: [root], meta: {} });
}

describe('Mochawesome', () => {
  test('suites, states and errors', () => {
    const failure = awesomeTest('b', 'failed', {
      fail: true,
      err: { message: 'Error: wrong', estack: 'Error: wrong\n at' },
    });
    const inner = { title: 'y', tests: [awesomeTest('c', 'pending')], suites: [] };
    expect(told(mochawesome({ tests: [awesomeTest('a', 'passed'), failure], suites: [inner] }))).toEqual([
      '/a.js › x › a: passed',
      '/a.js › x › b: failed (Error: wrong)',
      '/a.js › x › y › c: skipped',
    ]);
  });

  test('tests behind a hook that failed did not run, and the hook says why', () => {
    const hook = { title: '"before all" hook', state: 'failed', fail: true, err: { message: 'Error: no db' } };
    const inner = { title: 'y', tests: [awesomeTest('a', null, { skipped: true })], suites: [] };
    const reading = mochawesome({ beforeHooks: [hook], suites: [inner] });
    expect(told(reading)).toEqual([
      'suite /a.js › x › "before all" hook: failed (Error: no db)',
      '/a.js › x › y › a: skipped (did not run: a hook failed)',
    ]);
    expect(reading.state).toBe('whole');
  });

  test('tests that did not run for no hook’s sake make the run incomplete', () => {
    expect(reasons(mochawesome({ tests: [awesomeTest('a', null, { skipped: true })] }))).toEqual([
      '1 test did not run',
    ]);
  });

  test('no state at all is an error', () => {
    expect(told(mochawesome({ tests: [awesomeTest('a', null)] }))[0]).toMatch(/^\/a.js › x › a: errored/);
  });
});
