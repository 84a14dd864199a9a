import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { goldenOf } from './support/golden.ts';
import { readReport } from './support/reading.ts';

/*
 * The rules of the XML test formats beside JUnit, one small report each. What whole reports of the tools give is in their goldens.
 */

/** `format state`, then a line per case (verdict kind | suite | place | class | name | attempts | time | message), then the rest. */
function lines(xml: string): string[] {
  return goldenOf(readReport(Buffer.from(xml), 'report.xml'))
    .trimEnd()
    .split('\n');
}

/** `name: verdict kind` of each entry, and why the report is incomplete. */
function verdicts(xml: string): string[] {
  return lines(xml)
    .slice(1)
    .filter((line) => !/^(?:started|warning|note):/.test(line))
    .map((line) => {
      const [verdict = '', , , , name = ''] = line.split(' | ');
      return line.startsWith('incomplete') || line.startsWith('error:') ? line : `${name}: ${verdict}`;
    });
}

const trx = (results: string, rest = '<ResultSummary outcome="Completed"/>') =>
  `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>${results}</Results>${rest}</TestRun>`;
const result = (outcome: string, inner = '') =>
  `<UnitTestResult testId="1" testName="t" outcome="${outcome}">${inner}</UnitTestResult>`;
const summary = (outcome: string, infos = '', counters = '') =>
  `<ResultSummary outcome="${outcome}">${counters}<RunInfos>${infos}</RunInfos></ResultSummary>`;
const info = (outcome: string, text: string) => `<RunInfo outcome="${outcome}"><Text>${text}</Text></RunInfo>`;

describe('which format a document is', () => {
  test.each([
    ['TRX', '<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"/>', ['trx']],
    ['TRX without a namespace', '<TestRun><ResultSummary outcome="Completed"/></TestRun>', ['trx']],
    ['CppUnit, which has the same root', '<TestRun><FailedTests/><SuccessfulTests/></TestRun>', []],
    ['NUnit 2', '<test-results/>', ['nunit2']],
    ['NUnit 3', '<test-run/>', ['nunit3']],
    ['xUnit.net', '<assemblies/>', ['xunit-net']],
    ['xUnit.net 1', '<assembly run-date="2026-01-02"/>', ['xunit-net']],
    ['a .NET documentation file', '<doc><assembly><name>A</name></assembly></doc>', []],
    ['another assembly', '<assembly manifestVersion="1.0"/>', []],
    ['Robot', '<robot generator="Robot 7.0"/>', ['robot']],
    ['the model of a robot', '<robot name="arm"/>', []],
    ['a Boost log', '<TestLog/>', ['boost']],
    ['a Boost report', '<TestResult><TestSuite name="s" assertions_passed="0"/></TestResult>', ['boost']],
    ['another TestResult', '<TestResult/>', []],
    ['CTest', '<Site BuildName="b"><Testing/></Site>', ['ctest']],
    ['a build of CTest', '<Site BuildName="b"><Build/></Site>', []],
    ['TestNG', '<testng-results/>', ['testng']],
    ['Check', '<testsuites xmlns="http://check.sourceforge.net/ns"/>', ['libcheck']],
    ['JUnit', '<testsuites/>', ['junit']],
  ])('%s', (_, xml, claimedBy) => {
    expect(readReport(Buffer.from(xml), 'report.xml').claimedBy).toEqual(claimedBy);
  });
});

describe('TRX', () => {
  test.each([
    ['Passed', ['t: passed case']],
    ['Warning', ['t: passed case']],
    ['Failed', ['t: failed case']],
    ['Timeout', ['t: failed case']],
    ['Error', ['t: errored case']],
    ['NotRunnable', ['t: errored case']],
    ['Inconclusive', ['t: skipped case']],
    ['NotExecuted', ['t: skipped case']],
    ['Completed', ['t: skipped case']],
    ['Aborted', ['t: errored case', 'incomplete: a test ended as "Aborted"']],
    ['Disconnected', ['t: errored case', 'incomplete: a test ended as "Disconnected"']],
    ['InProgress', ['t: errored case', 'incomplete: a test ended as "InProgress"']],
    ['Pending', ['t: errored case', 'incomplete: a test ended as "Pending"']],
    ['PassedButRunAborted', ['t: passed case', 'incomplete: a test ended as "PassedButRunAborted"']],
    ['passed', ['t: errored case']],
    ['', ['t: errored case']],
    ['constructor', ['t: errored case']],
  ])('an outcome "%s"', (outcome, expected) => {
    expect(verdicts(trx(result(outcome)))).toEqual(expected);
  });

  test.each([
    [
      'rows instead of their container',
      result('Failed', `<InnerResults>${result('Passed')}${result('Failed')}</InnerResults>`),
      ['t: passed case', 't: failed case'],
    ],
    [
      'a container that failed by itself',
      result('Failed', `<InnerResults>${result('Passed')}</InnerResults>`),
      ['t: passed case', 't: errored suite'],
    ],
    [
      'rows in rows',
      result(
        'Failed',
        `<InnerResults>${result('Failed', `<InnerResults>${result('Failed')}</InnerResults>`)}</InnerResults>`,
      ),
      ['t: failed case'],
    ],
    ['an empty list of rows', result('Failed', '<InnerResults/>'), ['t: failed case']],
  ])('counts %s', (_, results, expected) => {
    expect(verdicts(trx(results))).toEqual(expected);
  });

  test.each([
    [
      'a failed run without a failed test',
      summary('Failed'),
      ['t: passed case', '[run]: errored internal', 'incomplete: the run failed although no test did'],
    ],
    [
      'an aborted run',
      summary('Aborted'),
      ['t: passed case', '[run]: errored internal', 'incomplete: the run ended as "Aborted"'],
    ],
    [
      'an error of the run',
      summary('Failed', info('Error', 'Could not load x.dll')),
      ['t: passed case', '[run]: errored internal'],
    ],
    [
      'a crashed test host',
      summary('Failed', info('Error', 'Test host process crashed')),
      ['t: passed case', '[run]: errored internal', 'incomplete: the run was broken off before its end'],
    ],
    ['a warning of the run', summary('Completed', info('Warning', 'deployment')), ['t: passed case']],
    [
      'fewer results than counted',
      summary('Completed', '', '<Counters total="3" passed="3"/>'),
      ['t: passed case', 'incomplete: the report declares 3 tests and has 1'],
    ],
    [
      'a failure that is counted and not there',
      summary('Completed', '', '<Counters total="1" aborted="1"/>'),
      ['t: passed case', '[run]: errored internal'],
    ],
  ])('never passes %s', (_, rest, expected) => {
    expect(verdicts(trx(result('Passed'), rest))).toEqual(expected);
  });

  test('takes a line that repeats a failed test for no error of the run', () => {
    const echo = info('Error', '[xUnit.net 00:00:00.51]     A.B(i: 3) [FAIL]');
    expect(verdicts(trx(result('Failed'), summary('Failed', echo)))).toEqual(['t: failed case']);
  });

  test('a result that comes before its definition, and one that comes behind it, have the same names', () => {
    const definition =
      '<TestDefinitions><UnitTest id="1" storage="a.dll"><TestMethod className="N.C+D"/></UnitTest></TestDefinitions>';
    const expected = 'passed case | N.C |  | N.C+D | t | passed |  |';
    expect(lines(trx(result('Passed'), definition))).toContain(expected);
    expect(lines(`<TestRun><TestSettings/>${definition}<Results>${result('Passed')}</Results></TestRun>`)).toContain(
      expected,
    );
  });

  test('cut off before the definitions, it still shows its results', () => {
    const cut = trx(result('Failed')).replace(/<\/TestRun>$/, '');
    expect(verdicts(cut)[0]).toBe('t: failed case');
    expect(readReport(Buffer.from(cut), 'cut.trx').error).toMatch(/cut off/);
  });
});

describe('NUnit 3', () => {
  test('a suite without a result says nothing', () => {
    const xml =
      '<test-run><test-suite type="Assembly" name="A"><test-case name="t" classname="C" result="Passed"/></test-suite></test-run>';
    expect(verdicts(xml)).toEqual(['t: passed case']);
  });

  const run = (inner: string, attributes = '') => `<test-run ${attributes}>${inner}</test-run>`;
  const suite = (attributes: string, inner = '') =>
    `<test-suite type="TestFixture" name="F" ${attributes}>${inner}</test-suite>`;
  const case_ = (attributes: string, inner = '') =>
    `<test-case name="t" classname="C" ${attributes}>${inner}</test-case>`;

  test.each([
    ['Passed', 'result="Passed"', 't: passed case'],
    ['Warning', 'result="Warning"', 't: passed case'],
    ['Failed without a failure', 'result="Failed"', 't: failed case'],
    ['an exception', 'result="Failed" label="Error"', 't: failed case'],
    ['an exception in set-up', 'result="Failed" label="Error" site="SetUp"', 't: errored case'],
    ['a failure of the parent', 'result="Failed" site="Parent"', 't: errored case'],
    ['Invalid', 'result="Failed" label="Invalid"', 't: errored case'],
    ['Unity’s words', 'result="Failed(Child)"', 't: failed case'],
    ['Skipped', 'result="Skipped" label="Explicit"', 't: skipped case'],
    ['Inconclusive', 'result="Inconclusive"', 't: skipped case'],
    ['a word that is not known', 'result="Great"', 't: errored case'],
    ['no result', '', 't: errored case'],
  ])('%s', (_, attributes, expected) => {
    expect(verdicts(run(case_(attributes)))).toEqual([expected]);
  });

  test.each([
    ['set-up', suite('result="Failed" site="SetUp"'), ['[TestFixture SetUp] F: errored suite']],
    [
      'tear-down beside a failed test',
      suite('result="Failed" site="TearDown"', case_('result="Failed"')),
      ['t: failed case', '[TestFixture TearDown] F: errored suite'],
    ],
    ['its tests', suite('result="Failed" site="Child"', case_('result="Failed"')), ['t: failed case']],
    ['its tests, without a site', suite('result="Failed"', case_('result="Failed"')), ['t: failed case']],
    [
      'nothing that is there',
      suite('result="Failed"', case_('result="Passed"')),
      ['t: passed case', '[TestFixture] F: errored suite'],
    ],
    ['children that are not there', suite('result="Failed" site="Child"'), ['[TestFixture Child] F: errored suite']],
  ])('a suite that failed because of %s', (_, inner, expected) => {
    expect(verdicts(run(inner))).toEqual(expected);
  });

  test('an assembly that cannot be loaded is an error of collection', () => {
    const assembly = '<test-suite type="Assembly" name="a.dll" runstate="NotRunnable" result="Failed"/>';
    expect(verdicts(run(assembly, 'result="Failed"'))).toEqual(['[Assembly] a.dll: errored collection']);
  });

  test('a run that failed over nothing is incomplete', () => {
    expect(verdicts(run(case_('result="Passed"'), 'result="Failed"'))).toEqual([
      't: passed case',
      '[run]: errored internal',
      'incomplete: the run failed although nothing in it did',
    ]);
  });
});

describe('NUnit 2', () => {
  const report = (attributes: string, inner = '') =>
    `<test-results><test-suite name="S"><results><test-case name="C.t" ${attributes}>${inner}</test-case></results></test-suite></test-results>`;
  test.each([
    ['Success', 'executed="True" result="Success" success="True"', '', 't: passed case'],
    ['Success beside a failure', 'result="Success"', '<failure/>', 't: failed case'],
    ['NotRunnable', 'executed="False" result="NotRunnable"', '', 't: errored case'],
    ['Cancelled', 'result="Cancelled"', '', 't: errored case'],
    ['a word that is not known', 'result="Good" success="True"', '', 't: errored case'],
    ['success, as until 2.4', "executed='true' success='true'", '', 't: passed case'],
    ['no success', 'executed="True" success="False"', '', 't: failed case'],
    ['a failure only', 'executed="True"', '<failure><message>m</message></failure>', 't: failed case'],
    ['not executed', 'executed="False"', '', 't: skipped case'],
    ['nothing at all', '', '', 't: errored case'],
  ])('%s', (_, attributes, inner, expected) => {
    expect(verdicts(report(attributes, inner))).toEqual([expected]);
  });
});

describe('xUnit.net', () => {
  const report = (inner: string, attributes = '') =>
    `<assemblies><assembly name="a.dll" ${attributes}>${inner}</assembly></assemblies>`;
  const case_ = (result: string, inner = '') =>
    `<collection><test name="C.t" type="C" result="${result}">${inner}</test></collection>`;
  test.each([
    ['Pass', '', 't: passed case'],
    ['Pass', '<failure/>', 't: failed case'],
    ['Fail', '', 't: failed case'],
    ['Skip', '', 't: skipped case'],
    ['NotRun', '', 't: skipped case'],
    ['pass', '', 't: errored case'],
  ])('%s with "%s" inside', (word, inner, expected) => {
    expect(verdicts(report(case_(word, inner)))).toEqual([expected]);
  });

  test('errors of the assembly are there, shown or only counted', () => {
    const error =
      '<errors><error type="assembly-cleanup" name="x"><failure><message>m</message></failure></error></errors>';
    expect(verdicts(report(error, 'errors="1"'))).toEqual(['[assembly-cleanup] x: errored suite']);
    expect(verdicts(report(case_('Pass'), 'errors="1"'))).toEqual(['t: passed case', '[errors]: errored suite']);
  });
});

describe('Robot Framework', () => {
  const report = (inner: string, status = '<status status="PASS"/>') =>
    `<robot generator="Robot 7.0"><suite name="S">${inner}${status}</suite></robot>`;
  const case_ = (status: string, name = 't') =>
    `<test name="${name}"><kw name="k"><status status="FAIL">inner</status></kw>${status}</test>`;
  test.each([
    ['PASS, whatever its keywords say', '<status status="PASS"/>', 't: passed case'],
    ['FAIL', '<status status="FAIL">m</status>', 't: failed case'],
    ['the set-up of the suite', '<status status="FAIL">Parent suite setup failed:\nm</status>', 't: errored case'],
    ['SKIP', '<status status="SKIP">later</status>', 't: skipped case'],
    [
      'a failure that was accepted',
      '<status status="SKIP">Failed test skipped using \'x\' tag.</status>',
      't: xfailed case',
    ],
    ['a failure that is not critical', '<status status="FAIL" critical="no">m</status>', 't: xfailed case'],
    ['NOT RUN', '<status status="NOT RUN"/>', 't: skipped case'],
    ['a word that is not known', '<status status="OK"/>', 't: errored case'],
  ])('%s', (_, status, expected) => {
    expect(verdicts(report(case_(status)))).toEqual([expected]);
  });

  test('a tear-down that failed fails the tests that passed, and not those that were skipped', () => {
    const tests = `${case_('<status status="PASS"/>', 'a')}${case_('<status status="SKIP"/>', 'b')}`;
    expect(verdicts(report(tests, '<status status="FAIL">Suite teardown failed:\nm</status>'))).toEqual([
      'a: errored case',
      'b: skipped case',
      '[Suite Teardown]: errored suite',
    ]);
  });

  test('a suite that failed although nothing in it did is an error, also around others', () => {
    const passed = case_('<status status="PASS"/>', 'a');
    expect(verdicts(report(passed, '<status status="FAIL"/>'))).toEqual(['a: passed case', '[suite]: errored suite']);
    const inner = `<suite name="A">${case_('<status status="FAIL">m</status>', 'b')}<status status="FAIL"/></suite>`;
    expect(verdicts(report(inner, '<status status="FAIL"/>'))).toEqual(['b: failed case']);
  });

  test('the tear-down of one suite leaves the tests of others alone', () => {
    const first = `<suite name="A">${case_('<status status="PASS"/>', 'a')}<status status="PASS"/></suite>`;
    const second = `<suite name="B">${case_('<status status="PASS"/>', 'b')}<status status="FAIL">Suite teardown failed:\nm</status></suite>`;
    expect(verdicts(report(`${first}${second}`, '<status status="FAIL"/>'))).toEqual([
      'a: passed case',
      'b: errored case',
      '[Suite Teardown]: errored suite',
    ]);
  });

  test('a suite without a status, and tests that only the statistics know, leave the report incomplete', () => {
    expect(verdicts(report('', ''))).toEqual(['incomplete: the suite S has no status']);
    const statistics =
      '<statistics><total><stat pass="2" fail="0">All Tests</stat></total><suite><stat name="S" pass="2" fail="0"/></suite></statistics>';
    expect(verdicts(report(case_('<status status="PASS"/>')).replace('</robot>', `${statistics}</robot>`))).toEqual([
      't: passed case',
      'incomplete: the report declares 2 tests and has 1',
    ]);
  });

  test('a file that could not be parsed is an error of collection', () => {
    const errors = `<errors><msg level="ERROR">Parsing 'a.robot' failed: bad</msg><msg level="WARN">w</msg></errors>`;
    expect(verdicts(report('').replace('</robot>', `${errors}</robot>`))).toEqual(['[file]: errored collection']);
  });
});

describe('Boost', () => {
  const log = (inner: string) => `<TestLog><TestSuite name="m">${inner}</TestSuite></TestLog>`;
  const report = (inner: string, result = 'failed') =>
    `<TestResult><TestSuite name="m" result="${result}" assertions_passed="0">${inner}</TestSuite></TestResult>`;
  const case_ = (name: string, result: string, checks: number) =>
    `<TestCase name="${name}" result="${result}" assertions_passed="${checks}" assertions_failed="0"/>`;

  test.each([
    ['nothing in it', '', 't: passed case'],
    ['a warning', '<Warning>w</Warning>', 't: passed case'],
    ['an error', '<Error>e</Error>', 't: failed case'],
    [
      'an exception in its fixture',
      '<Exception>e<LastCheckpoint>"t" fixture ctor</LastCheckpoint></Exception>',
      't: errored case',
    ],
  ])('a case of a log with %s', (_, inner, expected) => {
    expect(verdicts(log(`<TestCase name="t">${inner}</TestCase>`))).toEqual([expected]);
  });

  test('a log without cases says nothing of the tests', () => {
    expect(verdicts('<TestLog></TestLog>')).toEqual([
      'incomplete: the log has no test case: none ran, or it was written below --log_level=test_suite',
    ]);
  });

  test('tests that "passed" without an assertion behind the last aborted one did not run', () => {
    const tests = `${case_('a', 'passed', 0)}${case_('b', 'aborted', 0)}${case_('c', 'passed', 0)}`;
    expect(verdicts(report(tests))).toEqual([
      'a: passed case',
      'b: failed case',
      'c: skipped case',
      'incomplete: the test module was aborted: tests behind did not run',
    ]);
    expect(verdicts(report(`${tests}${case_('d', 'passed', 1)}`))).toEqual([
      'a: passed case',
      'b: failed case',
      'c: passed case',
      'd: passed case',
    ]);
  });
});

describe('CTest', () => {
  const report = (inner: string, planned = '<Test>./t</Test>') =>
    `<Site BuildName="b" Name="host"><Testing><TestList>${planned}</TestList>${inner}</Testing></Site>`;
  const case_ = (status: string, completion = '') =>
    `<Test Status="${status}"><Name>t</Name><Path>./sub</Path><Results><NamedMeasurement name="Completion Status"><Value>${completion}</Value></NamedMeasurement></Results></Test>`;
  test.each([
    ['passed', 'Completed', 't: passed case'],
    ['failed', 'Completed', 't: failed case'],
    ['notrun', 'Unable to find executable', 't: errored case'],
    ['notrun', '', 't: errored case'],
    ['notrun', 'Disabled', 't: skipped case'],
    ['notrun', 'SKIP_RETURN_CODE=77', 't: skipped case'],
    ['new', '', 't: errored case'],
  ])('%s, %s', (status, completion, expected) => {
    expect(verdicts(report(case_(status, completion)))).toEqual([expected]);
  });

  test('a test that was planned and is not there leaves the report incomplete', () => {
    expect(verdicts(report(case_('passed'), '<Test>./t</Test><Test>./u</Test>'))).toEqual([
      't: passed case',
      'incomplete: the run was to have 2 tests and the report has 1',
    ]);
  });

  test('output that claims to be compressed and is not is left out', () => {
    const value = '<Measurement><Value encoding="base64" compression="gzip">bm90IHpsaWI=</Value></Measurement>';
    expect(verdicts(report(case_('failed').replace('<Results>', `<Results>${value}`)))).toEqual(['t: failed case']);
  });
});

describe('TestNG', () => {
  const report = (inner: string, attributes = '') =>
    `<testng-results ${attributes}><suite><test><class name="a.B">${inner}</class></test></suite></testng-results>`;
  const method = (status: string, attributes = '', inner = '') =>
    `<test-method name="t" status="${status}" ${attributes}>${inner}</test-method>`;
  const retry = method('SKIP', 'retried="true"', '<exception class="E"><message>m</message></exception>');

  test.each([
    ['PASS', method('PASS'), ['t: passed case']],
    ['FAIL', method('FAIL'), ['t: failed case']],
    ['SKIP', method('SKIP'), ['t: skipped case']],
    ['a failure within the allowed percentage', method('SUCCESS_PERCENTAGE_FAILURE'), ['t: xfailed case']],
    ['STARTED', method('STARTED'), ['t: errored case', 'incomplete: the run ended while a test ran']],
    ['a word that is not known', method('OK'), ['t: errored case']],
    ['a configuration that failed', method('FAIL', 'is-config="true"'), ['[t]: errored suite']],
    ['a configuration that passed', method('PASS', 'is-config="true"'), []],
    ['an attempt before the last', `${retry}${method('PASS')}`, ['t: flaky case']],
    ['an attempt written behind the last', `${method('PASS')}${retry}`, ['t: flaky case']],
    ['attempts that all failed', `${retry}${method('FAIL')}`, ['t: failed case']],
    ['an attempt without a last', retry, ['t: failed case', 'incomplete: a test was to run again and did not']],
  ])('%s', (_, inner, expected) => {
    expect(verdicts(report(inner))).toEqual(expected);
  });

  test('an attempt of one row is none of another', () => {
    const params = (value: string) => `<params><param index="0"><value>${value}</value></param></params>`;
    const tests = `${method('SKIP', 'retried="true"', params('1'))}${method('PASS', '', params('1'))}${method('PASS', '', params('2'))}`;
    expect(verdicts(report(tests))).toEqual(['t(1): flaky case', 't(2): passed case']);
  });

  test('failures that only the header counts are an error', () => {
    expect(verdicts(report(method('PASS'), 'passed="1" failed="1" skipped="0"'))).toEqual([
      't: passed case',
      '[run]: errored internal',
      'incomplete: the report declares 2 tests and has 1',
    ]);
  });
});

describe('Check', () => {
  test.each([
    ['success', 't: passed case'],
    ['failure', 't: failed case'],
    ['error', 't: failed case'],
    ['skipped', 't: errored case'],
  ])('%s', (word, expected) => {
    const xml = `<testsuites xmlns="http://check.sourceforge.net/ns"><suite><title>s</title><test result="${word}"><id>t</id></test></suite></testsuites>`;
    expect(verdicts(xml)).toEqual([expected]);
  });
});
