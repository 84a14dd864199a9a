import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderOf, PROJECT, run } from './run.ts';

const OUTCOMES = readFileSync(join(PROJECT, '__tests__/fixtures/producers/pytest/reports/outcomes.xml'), 'utf8');

test('a file of a suite that nothing runs any more warns, and is named', async () => {
  const cases = (file: string, skipped: boolean, n: number) =>
    Array.from(
      { length: n },
      (_, index) =>
        `<testcase classname="tests.${file}" name="t${index}">${skipped ? '<skipped message="no db"/>' : ''}</testcase>`,
    ).join('');
  const report = (skipped: boolean) =>
    `<testsuite name="pytest">${cases('a', skipped, 3)}${cases('b', false, 100)}</testsuite>`;
  const root = folderOf({
    'reports/junit.xml': report(true),
    'base/reports/junit.xml': report(false),
    'policy.yml': 'version: 1\nsuites: { unit: { tests: "reports/*.xml" } }\n',
  });
  const { status, out } = await run(root, 'check', '--policy', 'policy.yml', '--base', 'base');
  expect(status).toBe(0);
  expect(out).toMatch(/WARN +complete +.*3 of 103 tests that ran on base are skipped here: tests\.a/);
});

test('expected failures stand apart from skips, in the terminal and in JSON', async () => {
  const root = folderOf({ 'junit.xml': OUTCOMES });
  const { out } = await run(root, 'check', '--tests', 'junit.xml');
  expect(out).toMatch(/2 skipped, 1 expected failure/);
  const { out: json } = await run(root, 'check', '--tests', 'junit.xml', '--json', '-');
  expect(JSON.parse(json).head.tests).toMatchObject({ skipped: 3, expectedFailures: 1 });
});
