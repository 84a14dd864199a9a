import { describe, expect, test } from '@jest/globals';
import { folderOf, run } from './run.ts';

/** A package of which the test binary dies in a test, as each of the two ways to report Go tests has it. */
const FORMATS = {
  'go-test.json': (panic: string) =>
    [
      { Action: 'start' },
      { Action: 'run', Test: 'TestFirst' },
      { Action: 'pass', Test: 'TestFirst', Elapsed: 0 },
      { Action: 'run', Test: 'TestTotal' },
      { Action: 'output', Test: 'TestTotal', Output: '--- FAIL: TestTotal (0.00s)\n' },
      ...panicLines(panic).map((line) => ({ Action: 'output', Test: 'TestTotal', Output: `${line}\n` })),
      { Action: 'fail', Test: 'TestTotal', Elapsed: 0 },
      { Action: 'output', Output: 'FAIL\tshop/cart\t0.005s\n' },
      { Action: 'fail', Elapsed: 0.005 },
    ]
      .map((event) => `${JSON.stringify({ ...event, Package: 'shop/cart' })}\n`)
      .join(''),
  'gotestsum.xml': (panic: string) =>
    `<testsuites tests="2" failures="1"><testsuite tests="2" failures="1" name="shop/cart"><properties><property name="go.version" value="go1.26"/></properties>
<testcase classname="shop/cart" name="TestTotal"><failure message="Failed" type="">=== RUN   TestTotal&#xA;--- FAIL: TestTotal (0.00s)&#xA;${panicLines(panic).join('&#xA;')}&#xA;</failure></testcase>
<testcase classname="shop/cart" name="TestFirst"/></testsuite></testsuites>`,
};

function panicLines(panic: string): readonly string[] {
  return [
    `panic: ${panic} [recovered, repanicked]`,
    '',
    'goroutine 7 [running]:',
    'shop/cart.TestTotal(0x38595e6ee908?)',
  ];
}

describe.each(Object.entries(FORMATS))('a panic in %s', (file, write) => {
  const judge = (base: string, head: string) =>
    run(folderOf({ [`base/${file}`]: write(base), [file]: write(head) }), 'check', '--tests', file, '--base', 'base');

  test('that base has too is known', async () => {
    const { status, out } = await judge('assignment to entry in nil map', 'assignment to entry in nil map');
    expect(out).toContain('known from base: nothing is newly incomplete');
    expect(status).toBe(0);
  });

  test('that base has otherwise blocks, as a failure and as what keeps tests from running', async () => {
    const { status, out } = await judge('assignment to entry in nil map', 'runtime error: index out of range');
    expect(status).toBe(1);
    expect(out).toMatch(/BLOCK {2}complete /);
    expect(out).toMatch(/BLOCK {2}newly-failing /);
  });
});
