import { describe, expect, test } from '@jest/globals';
import { readEvents, reasons, told } from './support/told.ts';

const begin = { protocolVersion: '0.1.1', type: 'start', time: 0 };
const suite = (platform = 'vm') => ({ suite: { id: 0, platform, path: 'a_test.dart' }, type: 'suite', time: 0 });
const start = (name: string, more: object = {}) => ({
  test: { id: 7, name, suiteID: 0, groupIDs: [], ...more },
  type: 'testStart',
  time: 5,
});
const error = (message: string, isFailure = true) => ({
  testID: 7,
  error: message,
  stackTrace: 's',
  isFailure,
  type: 'error',
  time: 6,
});
const end = (result: string, more: object = {}) => ({
  testID: 7,
  result,
  skipped: false,
  hidden: false,
  type: 'testDone',
  time: 9,
  ...more,
});
const done = (success: boolean | null) => ({ success, type: 'done', time: 10 });
const printed = (message: string) => ({ testID: 7, message, type: 'print', time: 6 });

describe('Dart and Flutter JSON', () => {
  test.each<[string, readonly object[], string]>([
    ['passed', [start('a'), end('success')], 'a_test.dart › a: passed'],
    ['failed', [start('a'), error('Expected: 2'), end('failure')], 'a_test.dart › a: failed (Expected: 2)'],
    [
      'broke',
      [start('a'), error('StateError: bad', false), end('error')],
      'a_test.dart › a: errored (StateError: bad)',
    ],
    ['failed without a word', [start('a'), end('failure')], 'a_test.dart › a: failed'],
    [
      'was skipped',
      [start('a', { metadata: { skipReason: 'bug 12' } }), end('success', { skipped: true })],
      'a_test.dart › a: skipped (bug 12)',
    ],
    [
      'passed at a later try',
      [start('a'), error('x'), printed('Retry: a'), end('success')],
      'a_test.dart › a: failed (x), passed',
    ],
    [
      'passed at a later try, without a word',
      [start('a'), printed('Retry: a'), end('success')],
      'a_test.dart › a: failed, passed',
    ],
    [
      'could not be loaded',
      [start('loading a_test.dart'), error('no file', false), end('error')],
      'collection a_test.dart › [load]: errored (no file)',
    ],
    [
      'is a set-up',
      [start('(setUpAll)'), error('no db', false), end('error')],
      'suite a_test.dart › (setUpAll): errored (no db)',
    ],
    [
      'has an unknown end',
      [start('a'), end('fine')],
      'a_test.dart › a: errored (the report gives the test a status "fine", which is not known)',
    ],
  ])('a test that %s', (_, events, expected) => {
    const reading = readEvents(
      begin,
      suite(),
      ...events,
      done(expected.includes('passed') || expected.includes('skipped')),
    );
    expect(told(reading)).toEqual([expected]);
    expect(reading.state).toBe('whole');
  });

  test('hidden tests are none, and groups are the class', () => {
    const group = { group: { id: 3, name: 'sums', suiteID: 0 }, type: 'group', time: 4 };
    const hidden = [start('loading a_test.dart'), end('success', { hidden: true })];
    const reading = readEvents(
      begin,
      suite('chrome'),
      ...hidden,
      group,
      start('sums add', { groupIDs: [3] }),
      end('success'),
      done(true),
    );
    expect(told(reading)).toEqual(['[chrome] › a_test.dart › sums › add: passed']);
  });

  test('an error after the end of a test is its last attempt', () => {
    const reading = readEvents(begin, suite(), start('a'), end('success'), error('too late', false), done(false));
    expect(told(reading)).toEqual(['a_test.dart › a: passed', 'a_test.dart › a: errored (too late)']);
    expect(reading.cases[1]?.repeated).toBe('attempt');
  });

  test.each([
    ['no end', [start('a'), end('success')], 'the stream has no "done": the run ended before its tests did'],
    ['stopped', [start('a'), end('success'), done(null)], 'the run was stopped before its tests had ended'],
    ['a test without end', [start('a'), done(true)], '1 tests have no end'],
    [
      'files that are missing',
      [{ count: 2, type: 'allSuites' }, done(true)],
      '1 of 2 test files are not in the report',
    ],
  ])('%s: the run is incomplete', (_, events, expected) => {
    expect(reasons(readEvents(begin, suite(), ...events))).toEqual([expected]);
  });

  test('a run that failed without a failure is an error', () => {
    expect(told(readEvents(begin, suite(), start('a'), end('success'), done(false)))).toContain(
      'internal [run]: errored (the run failed, and none of its tests did)',
    );
  });

  test('Flutter’s lists and lines of other programs do not matter', () => {
    const reading = readEvents(
      'Resolving…',
      begin,
      '[{"event":"test.startedProcess"}]',
      suite(),
      start('a'),
      end('success'),
      done(true),
    );
    expect([told(reading), reading.state]).toEqual([['a_test.dart › a: passed'], 'whole']);
  });
});
