import { describe, expect, test } from '@jest/globals';
import { folderOf, run } from '../run.ts';
import { readReport } from './support/reading.ts';

const summary = (attributes: string, message?: string, failures = 0) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<failsafe-summary xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${attributes}>
    <completed>2</completed><errors>${failures}</errors><failures>${failures}</failures><skipped>0</skipped><flakes>0</flakes>
    ${message === undefined ? '<failureMessage xsi:nil="true"/>' : `<failureMessage>${message}</failureMessage>`}
</failsafe-summary>`;

const GOODBYE = 'BooterForkException: The forked VM terminated without properly saying goodbye.';

describe('failsafe-summary.xml', () => {
  test.each<[string, string, readonly string[]]>([
    ['its counts are those of other reports', summary('result="255" timeout="false"', undefined, 1), []],
    ['nothing ran', summary('result="254" timeout="false"'), []],
    ['all passed', summary('result="null" timeout="false"'), []],
    [
      'a time limit',
      summary('result="null" timeout="true"'),
      ['[timeout]: the time limit of the run was reached: not all of it may have run'],
    ],
    ['a crash', summary('result="254" timeout="false"', `${GOODBYE}\n\tat a.B`), [`[run]: ${GOODBYE}`]],
    [
      'a crash, with the classes that crashed',
      summary('result="254" timeout="false"', `${GOODBYE}\nCrashed tests:\nshop.AIT\nshop.BIT\n\tat a.B`),
      [`[run]: ${GOODBYE} Crashed: shop.AIT, shop.BIT`],
    ],
  ])('%s', (_, text, expected) => {
    const { claimedBy, cases } = readReport(Buffer.from(text), 'failsafe-summary.xml');
    expect(claimedBy).toEqual(['failsafe-summary']);
    expect(cases.map(({ kind }) => kind)).toEqual(expected.map(() => 'internal'));
    const told = cases.map(({ name, attempts: [first] }) =>
      first?.status === 'failed' ? `${name}: ${first.failure.message}` : name,
    );
    expect(told).toEqual(expected);
  });

  const passing = '<testsuite name="shop.AIT" tests="1"><testcase name="a" classname="shop.AIT"/></testsuite>';
  const files = (folder: string, text: string) => ({
    [`${folder}TEST-shop.AIT.xml`]: passing,
    [`${folder}failsafe-summary.xml`]: text,
  });
  const check = async (head: string, base?: string) => {
    const root = folderOf({ ...files('reports/', head), ...(base === undefined ? {} : files('base/reports/', base)) });
    const args = base === undefined ? [] : ['--base', 'base'];
    const { status, out } = await run(root, 'check', '--tests', 'reports/*.xml', ...args);
    return { status, sentence: out.split('\n').find((line) => / complete /.test(line)) };
  };

  test('beside tests that passed a crash blocks, and the same crash on base excuses it', async () => {
    const crash = summary('result="254" timeout="false"', GOODBYE);
    const whole = summary('result="null" timeout="false"');
    expect(await check(whole)).toMatchObject({ status: 0 });
    expect(await check(crash)).toMatchObject({ status: 1, sentence: expect.stringContaining('BLOCK') });
    expect(await check(crash, whole)).toMatchObject({ status: 1 });
    expect(await check(crash, crash)).toMatchObject({
      status: 0,
      sentence: expect.stringContaining('known from base'),
    });
    expect(await check(summary('result="null" timeout="true"'), crash)).toMatchObject({ status: 1 });
  });

  const failing = (outcomes: string) =>
    `<testsuite name="shop.BIT" tests="2"><testcase name="a" classname="shop.BIT">${outcomes}</testcase><testcase name="b" classname="shop.BIT">${outcomes}</testcase></testsuite>`;
  const counted = summary('result="255" timeout="false"', undefined, 1);

  test('failures that no report beside it has block, however many other folders have, and as many on base excuse them', async () => {
    expect(await check(counted)).toMatchObject({ status: 1, sentence: expect.stringContaining('BLOCK') });
    expect(await check(counted, summary('result="null" timeout="false"'))).toMatchObject({ status: 1 });
    expect(await check(counted, counted)).toMatchObject({ status: 0 });
    const another = folderOf({
      ...files('r/', counted),
      'r/a.tap': 'TAP version 13\n1..2\nnot ok 1 - a\nnot ok 2 - b\n',
    });
    expect((await run(another, 'check', '--tests', 'r', '--json', '-')).out).toContain(
      'the summary counts more failures',
    );
    const elsewhere = folderOf({
      ...files('a/target/failsafe-reports/', counted),
      'b/target/failsafe-reports/TEST-shop.BIT.xml': failing('<failure/>'),
    });
    const { out } = await run(elsewhere, 'check', '--tests', '**/*.xml', '--json', '-');
    const { suites } = JSON.parse(out);
    expect(suites.map(({ name, state }: { name: string; state: string }) => [name, state])).toContainEqual([
      'a/target/failsafe-reports/failsafe-summary.xml',
      'partial',
    ]);
  });

  test.each([
    ['failures', '<failure/>'],
    ['errors', '<error/>'],
    ['attempts that all failed', '<failure/><rerunFailure/>'],
  ])('failures that are in the reports beside it are counted once: %s', async (_, outcomes) => {
    const root = folderOf({ ...files('r/', counted), 'r/TEST-shop.BIT.xml': failing(outcomes) });
    const { out } = await run(root, 'check', '--tests', 'r', '--json', '-');
    const { failed, errored } = JSON.parse(out).head.tests;
    expect(failed + errored).toBe(2);
    expect(out).not.toContain('the summary counts more');
  });

  test('no test of it is counted', async () => {
    const root = folderOf(files('', summary('result="255" timeout="true"')));
    const { out } = await run(root, 'inspect', '--json', 'failsafe-summary.xml');
    expect(JSON.parse(out)).toMatchObject({ format: 'failsafe-summary', cases: { total: 0 }, tests: { total: 0 } });
  });
});
