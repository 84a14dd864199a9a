import { describe, expect, test } from '@jest/globals';
import { folderOf, run } from './run.ts';

/** A report with one test that passed, and so many failures that only its totals know. */
const REPORTS: readonly (readonly [tool: string, report: (failures: number) => string])[] = [
  ['JUnit XML', (failures) => `<testsuite name="s" failures="${failures}"><testcase name="a"/></testsuite>`],
  [
    'Jest',
    (failures) =>
      `{"numTotalTestSuites":1,"numTotalTests":1,"numFailedTests":${failures},"numRuntimeErrorTestSuites":0,"testResults":[{"name":"/a.test.js","status":"passed","message":"","assertionResults":[{"title":"a","status":"passed","ancestorTitles":[]}]}]}`,
  ],
  [
    'Jest, files',
    (failures) =>
      `{"numTotalTestSuites":1,"numTotalTests":1,"numFailedTests":0,"numRuntimeErrorTestSuites":${failures},"testResults":[{"name":"/a.test.js","status":"passed","message":"","assertionResults":[{"title":"a","status":"passed","ancestorTitles":[]}]}]}`,
  ],
  [
    'CTRF',
    (failures) =>
      `{"results":{"tool":{"name":"x"},"summary":{"tests":1,"passed":1,"failed":${failures}},"tests":[{"name":"a","status":"passed"}]}}`,
  ],
  [
    'xUnit.net',
    (failures) =>
      `<assemblies><assembly name="A.dll" total="1" errors="${failures}"><collection><test name="A.T.a" type="A.T" method="a" result="Pass"/></collection></assembly></assemblies>`,
  ],
  [
    'libtest',
    (failures) =>
      `{"type":"suite","event":"started","test_count":1}\n{"type":"test","event":"started","name":"a"}\n{"type":"test","name":"a","event":"ok"}\n{"type":"suite","event":"${failures === 0 ? 'ok' : 'failed'}","passed":1,"failed":${failures},"ignored":0}\n`,
  ],
];

async function check(report: (failures: number) => string, base: number, head: number): Promise<number> {
  const root = folderOf({ 'r.txt': report(head), 'base/r.txt': report(base) });
  return (await run(root, 'check', '--tests', 'r.txt', '--base', 'base')).status;
}

describe('failures that only the totals of a report know', () => {
  test.each(REPORTS)('%s: as many as on base are known', async (_, report) => {
    expect(await check(report, 2, 2)).toBe(0);
  });

  test.each(REPORTS)('%s: more than on base block', async (_, report) => {
    expect(await check(report, 1, 3)).toBe(1);
  });

  test.each(REPORTS)('%s: fewer than on base do not', async (_, report) => {
    expect(await check(report, 3, 1)).toBe(0);
  });

  test.each(REPORTS)('%s: none on base, and one here, blocks', async (_, report) => {
    expect(await check(report, 0, 1)).toBe(1);
  });

  test('a total of billions is no list of billions', async () => {
    expect(await check(REPORTS[0]?.[1] ?? String, 0, 4_000_000_000)).toBe(1);
  });
});
