import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Environment } from '../src/domain/tests.ts';
import { load } from '../src/load.ts';
import { createPathResolver } from '../src/merge/paths.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'load-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function reported(text: string | Buffer) {
  writeFileSync(path.join(root, 'report.xml'), text);
  const options = { root, tests: ['report.xml'], coverage: [], environment: '' as Environment };
  const { snapshot } = await load({ ...options, paths: createPathResolver({ tree: [] }) });
  const [row] = snapshot.reports;
  return { state: row?.state, problems: row?.diagnostics };
}

describe('a report behind other text, by which the file begins', () => {
  const suite =
    '<?xml version="1.0"?>\n<testsuite name="s"><testcase classname="c" name="n"><failure/></testcase></testsuite>';
  const jest = '{"numTotalTestSuites":1,"testResults":[]}';
  const behind = (title: string) =>
    `a report (${title}) begins here, behind other text: wanted a file that begins with it`;

  test.each([
    ['a tag', `<b>bold</b>\n${suite}`, 2, 'JUnit XML'],
    ['a tag, and blank lines before it', `\n\n <b>bold</b>\n${suite}`, 4, 'JUnit XML'],
    ['what looks like JSON', `[INFO] 1 test\n${suite}`, 2, 'JUnit XML'],
    ['words in its own line', `<b>bold</b> Done: ${suite}`, 1, 'JUnit XML'],
    ['many lines', `${'a line of a log\n'.repeat(1000)}${suite}`, 1001, 'JUnit XML'],
    ['more than 64 KB', `${'a line of a log\n'.repeat(20_000)}${suite}`, 20_001, 'JUnit XML'],
    ['a megabyte on one line', `${'a line of a log '.repeat(60_000)}${suite}`, 1, 'JUnit XML'],
    ['more than 64 KB, of tags', `${'<b>bold</b>\n'.repeat(10_000)}${suite}`, 10_001, 'JUnit XML'],
    ['more than 64 KB of JSON', `${'{"level":"info"}\n'.repeat(8000)}${jest}`, 8001, 'Jest and Vitest JSON'],
    [
      'more than 64 KB, before events',
      `${'go: downloading example.com/x v1.0.0\n'.repeat(2000)}{"Action":"fail","Package":"p","Test":"T"}\n`,
      2001,
      'go test -json',
    ],
    [
      'more than 64 KB, before JSON of many lines',
      `${'a line of a log\n'.repeat(20_000)}${JSON.stringify({ numTotalTestSuites: 1, testResults: [] }, undefined, 2)}`,
      20_001,
      'Jest and Vitest JSON',
    ],
    ['a log in JSON', `{"level":"info"}\n${jest}`, 2, 'Jest and Vitest JSON'],
    ['a tag, before JSON', `<b>bold</b>\n${jest}`, 2, 'Jest and Vitest JSON'],
  ])('%s: an error with its line', async (_, text, line, title) => {
    expect(await reported(text)).toEqual({
      state: 'unreadable',
      problems: [{ level: 'error', file: 'report.xml', line, message: behind(title) }],
    });
  });

  test.each([
    ['a page that shows one', `<!DOCTYPE html>\n<html><pre>\n${suite}\n</pre></html>`],
    [
      'a file of settings that names suites',
      '<?xml version="1.0"?>\n<phpunit colors="true">\n  <testsuites>\n<testsuite name="shop"><directory>tests</directory></testsuite>\n  </testsuites>\n</phpunit>\n',
    ],
    ['a drawing', `<svg xmlns="http://www.w3.org/2000/svg">\n<path d="M0 0 L10 10 L20 20 L30 30 L40 40 Z"/>\n</svg>`],
    [
      'a picture',
      Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), Buffer.from(`${'x'.repeat(99)}\n${suite}`)]),
    ],
    ['a log', `${'a line of a log\n{"level":"info","type":"x"}\n'.repeat(100)}`],
  ])('%s is left out', async (_, text) => {
    const { problems } = await reported(text);
    expect(problems?.map(({ level }) => level)).toEqual(['warning']);
  });
});

describe('a report of tests in a format that is not read', () => {
  const REPORTS: readonly (readonly [tool: string, failed: string, passed: string])[] = [
    [
      'Catch2',
      '<Catch2TestRun name="t"><TestCase name="a"><OverallResult success="false" durationInSeconds="1"/></TestCase></Catch2TestRun>',
      '<Catch2TestRun name="t"><TestCase name="a"><OverallResult success="true" durationInSeconds="1"/></TestCase></Catch2TestRun>',
    ],
    [
      'Qt Test',
      '<TestCase name="tst_cart"><TestFunction name="a"><Incident type="fail" file="a.cpp" line="1"/></TestFunction></TestCase>',
      '<TestCase name="tst_cart"><TestFunction name="a"><Incident type="pass" file="" line="0"/></TestFunction></TestCase>',
    ],
    [
      'CppUnit',
      '<TestRun><FailedTests><FailedTest id="1"><Name>a</Name></FailedTest></FailedTests><SuccessfulTests/></TestRun>',
      '<TestRun><FailedTests/><SuccessfulTests><Test id="1"><Name>a</Name></Test></SuccessfulTests></TestRun>',
    ],
    [
      'SonarQube',
      '<testExecutions version="1"><file path="a.js"><testCase name="a" duration="1"><failure message="m"/></testCase></file></testExecutions>',
      '<testExecutions version="1"><file path="a.js"><testCase name="a" duration="1"/></file></testExecutions>',
    ],
    [
      'GoogleTest',
      '{"tests":1,"failures":1,"disabled":0,"errors":0,"name":"AllTests","testsuites":[{"name":"A","tests":1,"failures":1}]}',
      '{"tests":1,"failures":0,"disabled":0,"errors":0,"name":"AllTests","testsuites":[{"name":"A","tests":1,"failures":0}]}',
    ],
    [
      'pytest-json-report',
      '{\n"created": 1.5,\n"exitcode": 1,\n"summary": {"failed": 1, "total": 1, "collected": 1}, "tests": []}',
      '{\n"created": 1.5,\n"exitcode": 0,\n"summary": {"passed": 1, "total": 1, "collected": 1}, "tests": []}',
    ],
    [
      'Ginkgo',
      '[{"SuitePath":"/src/shop","SuiteDescription":"Shop","SuiteSucceeded":false,"SpecReports":[]}]',
      '[{"SuitePath":"/src/shop","SuiteDescription":"Shop","SuiteSucceeded":true,"SpecReports":[]}]',
    ],
  ];

  test.each(REPORTS)('%s: a failure is an error, else it is left out', async (tool, failed, passed) => {
    const message = `has failed tests, in a format of ${tool} that is not read: wanted JUnit XML`;
    expect((await reported(failed)).problems).toEqual([{ level: 'error', file: 'report.xml', message }]);
    expect((await reported(passed)).problems?.map(({ level }) => level)).toEqual(['warning']);
  });

  test('a failure far behind is seen as well', async () => {
    const passed = '<testCase name="a" duration="1"/>\n'.repeat(20_000);
    const report = `<testExecutions version="1"><file path="a.js">${passed}<testCase name="b"><error message="m"/></testCase></file></testExecutions>`;
    expect((await reported(report)).problems?.map(({ level }) => level)).toEqual(['error']);
  });

  test('a report of JUnit in another document is one behind other text', async () => {
    const report =
      '<results><testsuites><testsuite name="s"><testcase name="a"><failure/></testcase></testsuite></testsuites></results>';
    expect((await reported(report)).problems?.map(({ level }) => level)).toEqual(['error']);
  });
});

describe('a second report behind the first', () => {
  const suite = '<testsuite name="s"><testcase classname="c" name="n"/></testsuite>';
  const failing =
    '<assemblies><assembly name="A.dll" total="1"><collection><test name="A.T.a" type="A.T" method="a" result="Fail"/></collection></assembly></assemblies>';
  const jest = '{"numTotalTestSuites":1,"testResults":[]}';
  const coverage =
    '<coverage line-rate="1"><packages><package><classes><class filename="a.py"><lines><line number="1" hits="1"/></lines></class></classes></package></packages></coverage>';
  const lines = 'a line of a log\n'.repeat(20_000);

  test.each([
    ['another XML document', `${suite}\n${failing}`, 2, 'xUnit.net XML (1, 2, 3)'],
    ['at once', `${suite}${failing}`, 1, 'xUnit.net XML (1, 2, 3)'],
    ['behind lines of a log', `${suite}\n${lines}${failing}`, 20_002, 'xUnit.net XML (1, 2, 3)'],
    ['behind one that is read', `${suite}\nDone.\n${suite}\nDone.\n${failing}`, 5, 'xUnit.net XML (1, 2, 3)'],
    ['a JSON document', `${suite}\nDone.\n${jest}\n`, 3, 'Jest and Vitest JSON'],
    ['tests behind coverage', `${coverage}\n${suite}`, 2, 'JUnit XML'],
  ])('%s: an error with its line', async (_, text, line, title) => {
    const { state, problems } = await reported(text);
    const message = `a second report (${title}) begins here, behind the first: wanted one file for each`;
    expect(problems).toContainEqual({ level: 'error', file: 'report.xml', line, message });
    expect(state).toBe('partial');
  });

  test.each([
    ['a JSON document, and XML', `${jest}\n<?xml version="1.0"?>\n${failing}`],
    ['a JSON document, and JUnit XML', `${jest}\nDone.\n${suite}`],
    ['two JSON documents', `${jest}\n${jest}`],
  ])('%s', async (_, text) => {
    const { problems } = await reported(text);
    expect(problems?.map(({ level, message }) => [level, message])).toContainEqual([
      'error',
      expect.stringContaining('a second document begins here'),
    ]);
  });

  test.each([
    ['lines of a log', `${suite}\nDone in 1.2s.\n{"level":"info"}\n<w> a warning\n`],
    ['JSON, and lines of a log', `${jest}\n<w> a warning\nDone.\n`],
  ])('%s: none', async (_, text) => {
    const { state, problems } = await reported(text);
    expect([state, problems?.filter(({ level }) => level === 'error')]).toEqual(['whole', []]);
  });
});

describe('a report of many blocks', () => {
  const suite = `<testsuite name="s">\n${'<testcase classname="c" name="n"/>\n'.repeat(20_000)}`;

  test('that is cut is read up to there, and its error has the line', async () => {
    expect(await reported(suite)).toEqual({
      state: 'partial',
      problems: [
        {
          level: 'error',
          file: 'report.xml',
          line: 20_002,
          message: 'the file ends inside <testsuite>: it is cut off, what follows is unknown',
        },
      ],
    });
  });

  test('that goes on after its end has the line of that', async () => {
    const { state, problems } = await reported(`${suite}</testsuite>\nDone.\n${'\n'.repeat(1_000_000)}`);
    expect(state).toBe('whole');
    expect(problems).toContainEqual({
      level: 'warning',
      file: 'report.xml',
      line: 20_003,
      message: 'text after the end of the document',
    });
  });

  const descriptors = '/proc/self/fd';
  test('leaves no file open, though it is read twice', async () => {
    await reported(suite);
    const before = process.platform === 'linux' ? readdirSync(descriptors).length : 0;
    for (let i = 0; i < 5; i++) await reported(suite);
    const after = process.platform === 'linux' ? readdirSync(descriptors).length : 0;
    expect(after).toBe(before);
  });
});

test.each<[string, Buffer, string]>([
  [
    'UTF-32',
    Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from('<\0\0\0a\0\0\0/\0\0\0>\0\0\0')]),
    'the file is in UTF-32; wanted UTF-8, UTF-16 or an encoding that its XML declaration names',
  ],
  [
    'an encoding that nobody knows',
    Buffer.from('<?xml version="1.0" encoding="klingon-1"?><testsuites/>'),
    'the XML declaration names the encoding "klingon-1", which is not known',
  ],
  ['blanks', Buffer.from(' \n '), 'holds nothing but white space: the run that was to write it did not finish'],
])('a report in %s says so', async (_, bytes, message) => {
  expect(await reported(bytes)).toMatchObject({
    state: 'unreadable',
    problems: [{ level: 'error', file: 'report.xml', message }],
  });
});

test.each([
  [
    'words behind a comment',
    '<!-- test-health:key=default -->\n### Passed: 3 tests, and what else a comment says\n',
    'warning',
  ],
  [
    'words behind several comments',
    '<!-- a --> <!-- b\n-->\n# A folder of reports, and how they are written\n',
    'warning',
  ],
  ['a declaration and a comment, cut', '<?xml version="1.0" encoding="utf-8"?>\n<!-- written by a tool -->\n', 'error'],
  ['a comment that does not end', '<!-- written by a tool whose name is long enough to be read, and', 'error'],
  [
    'the beginning of an element',
    '<?xml version="1.0" encoding="utf-8"?>\n<!-- written by a tool --><testsui',
    'error',
  ],
])('a file of %s: %s', async (_, text, level) => {
  const { problems } = await reported(Buffer.from(text));
  expect(problems?.map((each) => each.level)).toEqual([level]);
});
