import { describe, expect, test } from '@jest/globals';
import { readText, reasons, told } from './support/told.ts';

const tap = (...lines: readonly string[]) => readText(`${lines.join('\n')}\n`);

describe('TAP', () => {
  test.each([
    ['ok 1 - a', 'a: passed'],
    ['ok 1 a', 'a: passed'],
    ['ok 1', 'test 1: passed'],
    ['ok', 'test 1: passed'],
    ['not ok 1 - a', 'a: failed'],
    ['ok 1 - a # SKIP no browser', 'a: skipped (no browser)'],
    ['ok 1 - a # skip', 'a: skipped'],
    ['not ok 1 - a # SKIP', 'a: skipped'],
    ['not ok 1 - a # TODO later', 'a: xfailed (later)'],
    ['ok 1 - a # TODO', 'a: skipped (todo)'],
    ['ok 1 - a \\# SKIP b', 'a # SKIP b: passed'],
    ['ok 1 - a # 2 of 3', 'a # 2 of 3: passed'],
    ['ok 1 - a # todo-list', 'a # todo-list: passed'],
    ['ok 1 - a # time=12.5ms', 'a: passed'],
    ['ok 1 - ', 'test 1: passed'],
    ['ok 1 - not ok', 'not ok: passed'],
    ['not ok 1 - x "before each" hook for "y"', 'suite x "before each" hook for "y": failed'],
  ])('%s', (line, expected) => {
    const reading = tap('1..1', line);
    expect(told(reading)).toEqual([expected]);
    expect(reading.state).toBe('whole');
  });

  test('diagnostics are YAML, JSON, comments or indented lines', () => {
    const reading = tap(
      'TAP version 13',
      'not ok 1 - yaml',
      '  ---',
      "  name: 'AssertionError'",
      "  error: 'it''s wrong'",
      '  duration_ms: 12.6',
      '  stack: |-',
      '    a.js:1:1',
      '    ok 9 - no point',
      '  ...',
      'not ok 2 - block',
      '  ---',
      '  message: |-',
      '    first',
      '    second',
      '  ...',
      'not ok 3 - json',
      '  ---',
      '  {"message": "from Deno"}',
      '  ...',
      'not ok 4 - lines',
      '  1 == 2',
      'not ok 5 - comments',
      "#   Failed test 'comments'",
      '#   at t/a.t line 3.',
      "#          got: '1'",
      '1..5',
    );
    expect(told(reading)).toEqual([
      "yaml: failed (AssertionError: it's wrong)",
      'block: failed (first)',
      'json: failed (from Deno)',
      'lines: failed (1 == 2)',
      "comments: failed (got: '1')",
    ]);
    expect(reading.cases[0]?.ms).toBe(13);
  });

  test('subtests belong to the point behind them, or to the braces that they stand in', () => {
    const after = tap(
      '# Subtest: p',
      '    ok 1 - a',
      '    not ok 2 - b',
      '      ---',
      "      error: 'deep'",
      '      ...',
      '    1..2',
      'not ok 1 - p',
      '1..1',
    );
    const before = tap(
      '1..1',
      'not ok 1 - p {',
      '    ok 1 - a',
      '    not ok 2 - b',
      '      ---',
      "      error: 'deep'",
      '      ...',
      '    1..2',
      '}',
    );
    for (const reading of [after, before]) {
      expect(told(reading)).toEqual(['p: failed (deep)', 'p › a: passed', 'p › b: failed (deep)']);
      expect(reading.state).toBe('whole');
    }
  });

  test('what fails within a TODO is expected', () => {
    expect(told(tap('    not ok 1 - a', '    1..1', 'not ok 1 - p # TODO later', '1..1'))).toEqual([
      'p: xfailed (later)',
      'p › a: xfailed (later)',
    ]);
  });

  test('a failed subtest of a point that is ok has failed', () => {
    expect(told(tap('    not ok 1 - a', '    1..1', 'ok 1 - p', '1..1'))).toContain('p › a: failed');
  });

  test('Node’s suites are no tests, unless a hook of theirs failed', () => {
    const suite = (kind: string) => [
      '  ---',
      "  type: 'suite'",
      `  failureType: '${kind}'`,
      "  error: 'torn'",
      '  ...',
    ];
    const reading = tap(
      '    ok 1 - a',
      '    1..1',
      'not ok 1 - s',
      ...suite('subtestsFailed'),
      '    ok 1 - b',
      '    1..1',
      'not ok 2 - t',
      ...suite('hookFailed'),
      '1..2',
    );
    expect(told(reading)).toEqual(['s › a: passed', 'suite t: errored (torn)', 't › b: passed']);
  });

  test('Node’s file that ended by itself is a file that could not be run', () => {
    const reading = tap(
      '# Error: Cannot find module ./nope',
      '# Subtest: /r/a.test.js',
      'not ok 1 - /r/a.test.js',
      '  ---',
      '  exitCode: 1',
      "  error: 'test failed'",
      '  ...',
      '1..1',
    );
    expect(told(reading)).toEqual(['collection /r/a.test.js › [file]: errored (Error: Cannot find module ./nope)']);
  });

  test('tape’s comments are the tests, Deno’s the files, Node’s neither', () => {
    expect(told(tap('TAP version 13', '# sums', 'ok 1 adds', '# more', 'ok 2 adds', '1..2', '# tests 2'))).toEqual([
      'sums › adds: passed',
      'more › adds: passed',
    ]);
    expect(told(tap('TAP version 14', '# ./a_test.ts', 'ok 1 - a', '1..1'))).toEqual(['./a_test.ts › a: passed']);
    expect(told(tap('TAP version 13', '# output', '# Subtest: a', 'ok 1 - a', '1..1'))).toEqual(['a: passed']);
  });

  test('prove -v has several files in one', () => {
    const reading = tap(
      't/a.t .. ',
      '1..1',
      'ok 1 - a',
      'ok',
      't/b.t .. ',
      'ok 1 - b',
      '1..1',
      'Dubious, test returned 9 (wstat 2304, 0x900)',
    );
    expect(told(reading)).toEqual(['t/a.t › a: passed', 't/b.t › b: passed']);
    expect(reasons(reading)).toEqual(['t/b.t failed: Dubious, test returned 9 (wstat 2304, 0x900)']);
  });

  test('a second document begins with a version, a plan or number 1', () => {
    for (const next of [
      ['TAP version 13', '1..1', 'ok 1 - b'],
      ['1..1', 'ok 1 - b'],
      ['ok 1 - b', '1..1'],
    ]) {
      const reading = tap('1..1', 'ok 1 - a', ...next);
      expect([told(reading), reasons(reading)]).toEqual([['a: passed', 'b: passed'], []]);
    }
  });

  test.each([
    ['no plan', ['ok 1 - a', 'ok 2 - b'], 'there is no plan: the run did not come to its end'],
    ['too few', ['1..3', 'ok 1 - a'], 'the plan is 3 tests, and there is 1'],
    ['too many', ['1..1', 'ok 1 - a', 'ok 2 - b'], 'the plan is 1 test, and there are 2'],
    ['a bail-out', ['1..1', 'ok 1 - a', 'Bail out! no database'], 'the run bailed out: no database'],
    ['a subtest with too few', ['    1..2', '    ok 1 - a', 'ok 1 - p', '1..1'], 'a subtest planned 2 tests and has 1'],
    ['subtests without an end', ['1..1', 'ok 1 - a', '    ok 1 - b'], 'the test around the last subtests has no end'],
    [
      'a diagnostic without an end',
      ['1..1', 'not ok 1 - a', '  ---', '  error: x'],
      'the file ends in the middle of a diagnostic',
    ],
  ])('%s makes the run incomplete', (_, lines, expected) => {
    expect(reasons(tap(...lines))).toEqual([expected]);
  });

  test('with its plan first, a last line without its end may have lost a word', () => {
    expect(reasons(readText('1..1\nok 1 - a'))).toEqual(['the file ends in the middle of line 2']);
    expect(reasons(readText('ok 1 - a\n1..1'))).toEqual([]);
  });

  test('a plan of nothing is whole', () => {
    expect(reasons(tap('1..0 # SKIP no browser'))).toEqual([]);
  });

  test.each(['ok then', '{"a": "ok 1"}', '<a>\nok 1\n</a>', 'log\n1..2\nlog', '# only a comment'])(
    '%j is no TAP',
    (text) => {
      expect(readText(text).format?.name).not.toBe('tap');
    },
  );

  test('lines around it do not matter', () => {
    const reading = tap('', '> tiny@1.0.0 test', '> tape a.js', '', 'TAP version 13', '1..1', 'a log', 'ok 1 - a');
    expect([told(reading), reading.state]).toEqual([['a: passed'], 'whole']);
  });
});
