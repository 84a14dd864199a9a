import { describe, expect, test } from '@jest/globals';
import { readValue, reasons, told } from './support/told.ts';

const passed = (title: string, more: object = {}) => ({
  ancestorTitles: [],
  title,
  status: 'passed',
  failureMessages: [],
  ...more,
});
const failed = (title: string, more: object = {}) =>
  passed(title, { status: 'failed', failureMessages: ['Error: wrong\n    at a.test.js:1:1'], ...more });
const file = (assertionResults: readonly object[], more: object = {}) => ({
  name: 'a.test.js',
  status: assertionResults.some((one) => 'status' in one && one.status === 'failed') ? 'failed' : 'passed',
  message: '',
  assertionResults,
  ...more,
});

function run(isJest: boolean, files: readonly object[], more: object = {}): object {
  const counts = isJest
    ? { numRuntimeErrorTestSuites: 0, numTotalTestSuites: files.length }
    : { numTotalTestSuites: 9 };
  return { ...counts, success: false, testResults: files, ...more };
}
const jest = (files: readonly object[], more: object = {}) => readValue(run(true, files, more));
const vitest = (files: readonly object[], more: object = {}) => readValue(run(false, files, more));
const failing = file([failed('bad')]);

describe('Jest and Vitest JSON', () => {
  test.each([
    ['a failure has its name apart', [failed('a')], ['a.test.js › a: failed (Error: wrong)']],
    [
      'describes are the class',
      [failed('a', { ancestorTitles: ['x', 'y'] })],
      ['a.test.js › x › y › a: failed (Error: wrong)'],
    ],
    [
      'todo, pending and disabled are skipped',
      [
        passed('a', { status: 'todo' }),
        passed('b', { status: 'pending' }),
        passed('c', { status: 'disabled' }),
        failed('d'),
      ],
      [
        'a.test.js › a: skipped (todo)',
        'a.test.js › b: skipped',
        'a.test.js › c: skipped',
        'a.test.js › d: failed (Error: wrong)',
      ],
    ],
    [
      'a later try that passed',
      [passed('a', { invocations: 3, retryReasons: ['first'] }), failed('b')],
      ['a.test.js › a: failed (first), failed, passed', 'a.test.js › b: failed (Error: wrong)'],
    ],
    [
      'test.failing that failed as it should',
      [passed('a', { failing: true }), failed('b')],
      ['a.test.js › a: xfailed (test.failing)', 'a.test.js › b: failed (Error: wrong)'],
    ],
    [
      'a status that nobody knows is an error',
      [passed('a', { status: 'fine' })],
      ['a.test.js › a: errored (the report gives the test a status "fine", which is not known)'],
    ],
    [
      'a status that is missing, too',
      [{ title: 'a' }],
      ['a.test.js › a: errored (the report gives the test a status that is missing, which is not known)'],
    ],
  ])('%s', (_, results, expected) => {
    const reading = jest([file(results, { status: 'failed', message: 'x' })], { numFailedTests: 1 });
    expect(told(reading).filter((line) => !line.startsWith('suite') && !line.startsWith('internal'))).toEqual(expected);
  });

  test('a file that does not load is no test, also where jest-junit writes its error among the tests', () => {
    const message = '  ● Test suite failed to run\n\n    Unexpected token';
    const entry = {
      ancestorTitles: [],
      duration: 0,
      failureMessages: [message],
      numPassingAsserts: 0,
      status: 'error',
    };
    const plain = jest([file([], { status: 'failed', message })]);
    expect(told(jest([file([entry], { status: 'failed', message })]))).toEqual(told(plain));
    expect(told(jest([file([{ ...entry, title: 'a' }], { status: 'failed', message })])).join()).toContain(
      'a: errored',
    );
  });

  test('a file without tests that failed could not be loaded', () => {
    const message = '  ● Test suite failed to run\n\n    Cannot find module ./nope\n\n      at a.js:1:1';
    const expected = ['collection a.test.js › [load]: errored (Cannot find module ./nope)'];
    expect(told(jest([file([], { status: 'failed', message })]))).toEqual(expected);
    expect(told(vitest([file([], { status: 'failed', message: 'Cannot find module ./nope' })]))).toEqual(expected);
  });

  test('a file that failed though no test did has a hook that failed', () => {
    const reading = vitest([file([passed('a')], { status: 'failed', message: 'torn' })]);
    expect(told(reading)).toEqual(['a.test.js › a: passed', 'suite a.test.js › [hooks]: errored (torn)']);
  });

  test('a hook of Jest that failed beside a test is in the message of the file', () => {
    const message = '  ● a\n\n    wrong\n\n  ● Test suite failed to run\n\n    torn\n';
    expect(told(jest([file([failed('a')], { message })]))).toEqual([
      'a.test.js › a: failed (Error: wrong)',
      'suite a.test.js › [hooks]: errored (torn)',
    ]);
  });

  test('results as a reporter of one’s own gets them are read, with the project', () => {
    const raw = {
      testFilePath: '/a.test.js',
      displayName: { name: 'unit', color: 'red' },
      failureMessage: null,
      testExecError: null,
      testResults: [passed('a')],
    };
    expect(told(jest([raw, failing]))[0]).toBe('[unit] › /a.test.js › a: passed');
  });

  test('Vitest: a pass with failure messages came at a later try', () => {
    const flaky = passed('a', { failureMessages: ['Error: first\n    at x'] });
    expect(told(vitest([file([flaky]), failing]))[0]).toBe('a.test.js › a: failed (Error: first), passed');
  });

  test('Vitest: tests and files that never began make the run incomplete', () => {
    const reading = vitest([file([passed('a', { status: 'pending' })]), file([]), failing]);
    expect(reasons(reading)).toEqual(['2 tests or files did not run']);
    expect(reasons(jest([file([passed('a', { status: 'pending' })]), file([]), failing]))).toEqual([]);
  });

  test.each([
    ['files that are missing', { numTotalTestSuites: 3 }, ['2 of 3 test files have no result in the report']],
    ['tests that are missing', { numTotalTests: 5 }, ['the report declares 5 tests and has 1']],
    ['an interrupt', { wasInterrupted: true }, ['the run was interrupted']],
    [
      'a file whose results are no list',
      { testResults: [{ name: 'a' }], numTotalTestSuites: 1 },
      ['1 test did not run'],
    ],
  ])('%s make the run incomplete', (_, more, expected) => {
    expect(reasons(jest([failing], more))).toEqual(expected);
  });

  test.each([
    ['failures that are counted and not listed', { numFailedTests: 2 }, 'the report declares 2 failures and has 1'],
    [
      'files that failed and are not named',
      { numRuntimeErrorTestSuites: 1 },
      'the report counts 1 test files that failed to run, and names 0',
    ],
  ])('%s are an error', (_, more, message) => {
    expect(told(jest([failing], more))).toContain(`internal [run]: errored (${message})`);
  });

  test('a run that failed without a failure is an error', () => {
    const message = 'the report says that the run failed, and names no test that did';
    expect(told(jest([file([passed('a')])]))).toContain(`internal [run]: errored (${message})`);
    expect(told(jest([file([passed('a')])], { success: true }))).toEqual(['a.test.js › a: passed']);
  });

  test('a coverage map is read, too', () => {
    const location = { start: { line: 2, column: 0 }, end: { line: 2, column: 5 } };
    const covered = {
      path: '/a.js',
      statementMap: { 0: location },
      s: { 0: 1 },
      fnMap: {},
      f: {},
      branchMap: {},
      b: {},
    };
    const reading = jest([file([passed('a')])], { success: true, coverageMap: { '/a.js': covered } });
    const files = reading.batches.flatMap((batch) => batch.files ?? []);
    expect(files.map(({ path, lines, hits }) => [path, [...lines], [...hits]])).toEqual([['/a.js', [2], [1]]]);
  });
});
