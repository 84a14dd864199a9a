import { describe, expect, test } from '@jest/globals';
import { readEvents, reasons, told } from './support/told.ts';

const start = (pkg = 'p') => ({ Action: 'start', Package: pkg });
const ran = (action: string, name: string, output: readonly string[] = [], pkg = 'p') => [
  { Action: 'run', Package: pkg, Test: name },
  ...output.map((line) => ({ Action: 'output', Package: pkg, Test: name, Output: `${line}\n` })),
  ...(action === '' ? [] : [{ Action: action, Package: pkg, Test: name, Elapsed: 0.25 }]),
];
const said = (line: string, pkg = 'p') => ({ Action: 'output', Package: pkg, Output: `${line}\n` });
const over = (action: 'pass' | 'fail', pkg = 'p') => [
  said(action === 'pass' ? 'PASS' : 'FAIL', pkg),
  said(`${action === 'pass' ? 'ok  ' : 'FAIL'}\t${pkg}\t0.1s`, pkg),
  { Action: action, Package: pkg, Elapsed: 0.1 },
];
const died = (pkg = 'p') => [said(`FAIL\t${pkg}\t0.1s`, pkg), { Action: 'fail', Package: pkg }];

describe('go test -json', () => {
  test.each([
    [
      'a failure is what t.Error said last',
      ran('fail', 'A', ['=== RUN   A', '    a_test.go:3: a log', '    a_test.go:4: wrong', '--- FAIL: A (0.00s)']),
      ['p › p › A: failed (wrong)'],
    ],
    [
      'testify says it in lines of its own',
      ran('fail', 'A', [
        '    a_test.go:4: ',
        '        \tError Trace:\ta_test.go:4',
        '        \tError:      \tNot equal: ',
        '--- FAIL: A (0.00s)',
      ]),
      ['p › p › A: failed (Not equal:)'],
    ],
    [
      'a reason to skip',
      ran('skip', 'A', ['    a_test.go:3: not here', '--- SKIP: A (0.00s)']),
      ['p › p › A: skipped (not here)'],
    ],
    ['a benchmark ends with its own word', ran('bench', 'BenchmarkA'), ['p › p › BenchmarkA: passed']],
    [
      'a parent has the failure of its subtest',
      [...ran('', 'A'), ...ran('fail', 'A/b', ['    a_test.go:4: wrong']), { Action: 'fail', Package: 'p', Test: 'A' }],
      ['p › p › A/b: failed (wrong)', 'p › p › A: failed (wrong)'],
    ],
  ])('%s', (_, events, expected) => {
    const action = expected.some((line) => line.includes('failed')) ? 'fail' : 'pass';
    const reading = readEvents(start(), ...events, ...over(action));
    expect(told(reading)).toEqual(expected);
    expect(reading.state).toBe('whole');
  });

  test('a test without end in a package that passed has passed; where its own line says otherwise, that holds', () => {
    const reading = readEvents(
      ...ran('', 'A', ['no line feed']),
      ...ran('', 'B', ['text--- SKIP: B (0.00s)']),
      ...over('pass'),
    );
    expect(told(reading)).toEqual(['p › p › A: passed', 'p › p › B: skipped (text--- SKIP: B (0.00s))']);
  });

  test('what a test prints as the end of one that it ran by itself is no test of a package that passed; of one that failed it is', () => {
    const events = [...ran('fail', 'A', ['--- FAIL: A (0.00s)']), ...ran('pass', 'A')];
    expect(told(readEvents(start(), ...events, ...over('pass')))).toEqual(['p › p › A: passed']);
    expect(told(readEvents(start(), ...events, ...over('fail')))).toHaveLength(2);
    expect(told(readEvents(start(), ...ran('fail', 'A'), ...over('pass')))).toEqual(['p › p › A: failed']);
  });

  test('a binary that never printed its verdict is an internal error, and what ran has failed', () => {
    const reading = readEvents(start(), ...ran('pass', 'A'), ...ran('', 'B', ['=== RUN   B']), ...died());
    expect(told(reading)).toEqual([
      'p › p › A: passed',
      'internal p › p › [package]: errored (the test binary ended before its tests did while B ran)',
      'p › p › B: errored (the test was running when its test binary ended)',
    ]);
  });

  test('a panic is the cause of the package’s error, too', () => {
    const panic = ['panic: boom [recovered]', '', 'goroutine 7 [running]:'];
    const reading = readEvents(start(), ...ran('fail', 'A', ['--- FAIL: A (0.00s)', ...panic]), ...died());
    expect(told(reading)).toEqual([
      'internal p › p › [package]: errored (panic: panic: boom)',
      'p › p › A: failed (panic: panic: boom)',
    ]);
  });

  test('a build that failed is a collection error, with the output of older versions in plain lines', () => {
    const modern = readEvents(
      { ImportPath: 'p [p.test]', Action: 'build-output', Output: '# p [p.test]\n' },
      { ImportPath: 'p [p.test]', Action: 'build-output', Output: './a.go:3:4: undefined: x\n' },
      { ImportPath: 'p [p.test]', Action: 'build-fail' },
      start(),
      said('FAIL\tp [build failed]'),
      { Action: 'fail', Package: 'p', FailedBuild: 'p [p.test]' },
    );
    const older = readEvents('# p', './a.go:3:4: undefined: x', said('FAIL\tp [build failed]'), {
      Action: 'fail',
      Package: 'p',
    });
    const expected = ['collection p › p › [build]: errored (build failed: undefined: x)'];
    expect([told(modern), told(older)]).toEqual([expected, expected]);
  });

  test('a build that failed, of which no package tells, is a collection error', () => {
    const events = readEvents(
      start('q'),
      ...ran('pass', 'A', [], 'q'),
      ...over('pass', 'q'),
      { ImportPath: 'p [p.test]', Action: 'build-output', Output: './a.go:3:4: undefined: x\n' },
      { ImportPath: 'p [p.test]', Action: 'build-fail' },
    );
    expect(told(events)).toEqual([
      'q › q › A: passed',
      'collection p › p › [build]: errored (build failed: undefined: x)',
    ]);
  });

  test('a package that fails after its tests passed is an error of the suite', () => {
    const events = [said('PASS'), said('leaked'), said('FAIL\tp\t0.1s'), { Action: 'fail', Package: 'p' }];
    expect(told(readEvents(start(), ...ran('pass', 'A'), ...events))).toEqual([
      'p › p › A: passed',
      'suite p › p › [package]: errored (leaked)',
    ]);
  });

  test('a rerun of nothing but failed tests is another attempt', () => {
    const first = [start(), ...ran('pass', 'A'), ...ran('fail', 'B'), ...over('fail')];
    const rerun = [start(), ...ran('pass', 'B'), ...over('pass')];
    expect(told(readEvents(...first, ...rerun))).toEqual(['p › p › A: passed', 'p › p › B: failed, passed']);
  });

  test('a second run of everything is no rerun: the failure stays', () => {
    const first = [start(), ...ran('pass', 'A'), ...ran('fail', 'B'), ...over('fail')];
    const second = [start(), ...ran('pass', 'A'), ...ran('pass', 'B'), ...over('pass')];
    expect(told(readEvents(...first, ...second))).toContain('p › p › B: failed');
  });

  test('a test that runs twice in one run of its package is two tests', () => {
    const reading = readEvents(start(), ...ran('fail', 'A'), ...ran('pass', 'A'), ...over('fail'));
    expect([...told(reading)].sort()).toEqual(['p › p › A: failed', 'p › p › A: passed']);
  });

  test('a package without its end makes the run incomplete, and so does a broken event', () => {
    expect(reasons(readEvents(start('a'), start('b'), ...ran('pass', 'A', [], 'a'), ...over('pass', 'a')))).toEqual([
      'the run ended before b did',
    ]);
    const broken = readEvents(
      start(),
      '{"Action":"fail","Package":"p","Te{"Action"',
      ...ran('pass', 'A'),
      ...over('pass'),
    );
    expect(reasons(broken)).toEqual(['the event on line 2 is broken']);
  });

  test('lines of other programs do not matter', () => {
    const reading = readEvents(
      'go: downloading x v1',
      start(),
      'a log',
      '{"level": "info"}',
      ...ran('pass', 'A'),
      ...over('pass'),
    );
    expect([told(reading), reading.state]).toEqual([['p › p › A: passed'], 'whole']);
  });

  test('output after the end of its package opens nothing', () => {
    const reading = readEvents(start(), ...ran('pass', 'A'), ...over('pass'), said('coverage: 10% of statements'));
    expect(reading.state).toBe('whole');
  });
});
