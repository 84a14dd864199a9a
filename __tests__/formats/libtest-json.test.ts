import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { readHead } from '../../src/formats/head.ts';
import { libtestJson } from '../../src/formats/libtest-json.ts';
import { readEvents, reasons, told } from './support/told.ts';

const begin = (test_count: number, more: object = {}) => ({ type: 'suite', event: 'started', test_count, ...more });
const ran = (name: string, event: string, more: object = {}) => [
  { type: 'test', event: 'started', name: name.replace(/#\d+$/, '') },
  { type: 'test', event, name, ...more },
];
const end = (passed: number, failed = 0, ignored = 0, more: object = {}) => ({
  type: 'suite',
  event: failed > 0 ? 'failed' : 'ok',
  passed,
  failed,
  ignored,
  measured: 0,
  filtered_out: 0,
  ...more,
});
const panic = { stdout: "out\nthread 'a' (7) panicked at src/lib.rs:3:4:\nwrong\nnote: run with x\n" };
const oldPanic = { stdout: "thread 'a' panicked at 'wrong', src/lib.rs:3:4\n" };

describe('libtest JSON', () => {
  test.each([
    ['ok', ran('m::a', 'ok'), end(1), 'm › a: passed'],
    ['a panic', ran('m::a', 'failed', panic), end(0, 1), 'm › a: failed (panic: wrong)'],
    ['a panic of before 1.73', ran('a', 'failed', oldPanic), end(0, 1), 'a: failed (panic: wrong)'],
    ['an error', ran('a', 'failed', { stdout: 'Error: "no"\n' }), end(0, 1), 'a: failed (Error: "no")'],
    ['a limit', ran('a', 'failed', { reason: 'time limit exceeded' }), end(0, 1), 'a: failed (time limit exceeded)'],
    ['ignored', ran('a', 'ignored', { message: 'slow' }), end(0, 0, 1), 'a: skipped (slow)'],
    ['slow', [...ran('a', 'timeout'), { type: 'test', event: 'ok', name: 'a' }], end(1), 'a: passed'],
    [
      'an unknown event',
      ran('a', 'fine'),
      end(0, 1),
      'a: errored (the report gives the test a status "fine", which is not known)',
    ],
    ['a doc test', ran('src/lib.rs - m::a (line 3)', 'ok'), end(1), 'src/lib.rs - m::a (line 3): passed'],
  ])('%s', (_, events, over, expected) => {
    const reading = readEvents(begin(1), ...events, over);
    expect(told(reading)).toEqual([expected]);
    expect(reading.state).toBe('whole');
  });

  test('cargo’s own lines name the binaries', () => {
    const reading = readEvents(
      '     Running unittests src/lib.rs (target/debug/deps/tiny-b84)',
      begin(1),
      ...ran('a', 'ok'),
      end(1),
      '   Doc-tests tiny',
      begin(1),
      ...ran('a', 'ok'),
      end(1),
    );
    expect(told(reading)).toEqual(['src/lib.rs › a: passed', 'Doc-tests tiny › a: passed']);
  });

  test('a binary that ends in a test leaves the test failed and the run incomplete', () => {
    const [started] = ran('a', 'ok');
    const reading = readEvents(begin(2), started ?? {}, begin(1), ...ran('b', 'ok'), end(1));
    expect(told(reading)).toEqual(['a: errored (the test was running when its test binary ended)', 'b: passed']);
    expect(reasons(reading)).toEqual(['a test binary ended before its tests did']);
  });

  test.each([
    ['fewer than announced', [begin(3), ...ran('a', 'ok'), end(1)], ['2 of 3 tests of a test binary did not run']],
    [
      'ended before a test',
      [begin(3), begin(1), ...ran('a', 'ok'), end(1)],
      ['a test binary ended before its tests began'],
    ],
    ['no end', [begin(1)], ['a test binary ended before its tests began']],
    [
      'a broken event',
      [begin(1), '{ "type": "test", "event": "fai{', ...ran('a', 'ok'), end(1)],
      ['the event on line 2 is broken'],
    ],
  ])('%s: the run is incomplete', (_, events, expected) => {
    expect(reasons(readEvents(...events))).toEqual(expected);
  });

  test('a binary that failed without a failure is an error', () => {
    const reading = readEvents(begin(1), ...ran('a', 'ok'), { ...end(1), event: 'failed' });
    expect(told(reading)).toContain('internal [run]: errored (the test binary reports 0 failures, and names 0)');
  });

  test('nextest: names begin with the binary, and end with the number of tries', () => {
    const reading = readEvents(
      begin(2),
      ...ran('tiny::it$m::a#2', 'ok'),
      ...ran('tiny::it$b#2', 'failed', panic),
      end(1, 1),
    );
    expect(told(reading)).toEqual(['tiny::it › m › a: failed, passed', 'tiny::it › b: failed, failed (panic: wrong)']);
    expect(reading.state).toBe('whole');
  });

  test('nextest: a suite with ignored tests ends early and begins again, and that is no loss', () => {
    const reading = readEvents(
      begin(3),
      { type: 'test', event: 'started', name: 'tiny::it$later' },
      end(0, 0, 1),
      begin(3),
      ...ran('tiny::it$a', 'ok'),
      ...ran('tiny::it$b', 'ok'),
      end(2, 0, 1),
    );
    expect([...told(reading)].sort()).toEqual([
      'tiny::it › a: passed',
      'tiny::it › b: passed',
      'tiny::it › later: skipped',
    ]);
    expect(reading.state).toBe('whole');
  });

  test('nextest: tests that never began are missing from their binary', () => {
    const nextest = (test_binary: string) => ({ nextest: { crate: 'tiny', test_binary, kind: 'test' } });
    const reading = readEvents(
      begin(3, nextest('it')),
      begin(1, nextest('other')),
      ...ran('tiny::it$a', 'failed', panic),
      ...ran('tiny::other$b', 'ok'),
      end(1, 0, 0, nextest('other')),
      end(0, 1, 0, nextest('it')),
    );
    expect(reasons(reading)).toEqual(['2 of 3 tests of a test binary did not run']);
  });
});

test('is recognised behind hundreds of lines of warnings of the compiler', () => {
  const warnings = Array.from({ length: 600 }, (_, at) => `warning: unused variable: \`a${at}\``);
  const suite = '{ "type": "suite", "event": "started", "test_count": 0 }';
  const head = (lines: readonly string[]) => readHead(Buffer.from([...lines, suite, ''].join('\n')), false);
  expect(libtestJson.claims(head(warnings))).toBe(true);
  // A log in JSON, which may show one.
  expect(libtestJson.claims(head(warnings.map((message) => JSON.stringify({ message }))))).toBe(false);
});
