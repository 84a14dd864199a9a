import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { folded, readReport, verdictOf } from './support/reading.ts';

/** Kind, unless it is a test, and verdict of each entry. */
function verdicts(xml: string): readonly string[] {
  const { cases, state } = readReport(Buffer.from(xml), 'report.xml');
  const shown = folded(cases).map((entry) => `${entry.kind === 'case' ? '' : `${entry.kind} `}${verdictOf(entry)}`);
  return state === 'whole' ? shown : [...shown, state];
}

const suite = (inner: string, attributes = '') =>
  `<testsuites><testsuite name="s" ${attributes}>${inner}</testsuite></testsuites>`;
const withAttributes = (attributes: string) => suite(`<testcase classname="c" name="t" ${attributes}/>`);
const withContent = (inner: string) => suite(`<testcase classname="c" name="t">${inner}</testcase>`);

describe('what the start tag of a case says', () => {
  test.each([
    ['status="failed"', 'failed'],
    ['result="Failed"', 'failed'],
    ['outcome="failed"', 'failed'],
    ['state="failed"', 'failed'],
    ['Status="Failed"', 'failed'],
    ['Result="Fail"', 'failed'],
    ['Outcome="Failure"', 'failed'],
    ['State=" FAILED "', 'failed'],
    ['status="&#70;AILED"', 'failed'],
    ['status="run" result="failed"', 'failed'],
    ['status="passed" outcome="error"', 'errored'],
    ['success="false"', 'failed'],
    ['success="False" executed="True"', 'failed'],
    ['passed="false"', 'failed'],
    ['failed="true"', 'failed'],
    ['failures="1" errors="0"', 'failed'],
    ['failures="0" errors="2"', 'errored'],
    ['error="boom"', 'errored'],
    ['failure="boom"', 'failed'],
    ['executed="false"', 'skipped'],
    ['executed="No" success="false"', 'skipped'],
    ['executed="false" result="failed"', 'failed'],
    ['disabled="true"', 'skipped'],
    ['success="true" failure="false" error="false"', 'passed'],
    ['failures="0" errors="0" failed="0" disabled="0"', 'passed'],
    ['executed="true" passed="true" status="1"', 'passed'],
    ['status="run" result="completed"', 'passed'],
    ['passed="0" failed="0" executed="0"', 'passed'],
  ])('%s: %s', (attributes, verdict) => {
    expect(verdicts(withAttributes(attributes))).toEqual([verdict]);
    const reversed = attributes
      .match(/\w+="[^"]*"/g)
      ?.reverse()
      .join('\n');
    expect(verdicts(suite(`<testcase ${reversed} name="t" classname="c"></testcase>`))).toEqual([verdict]);
  });
});

describe('what stands in a case', () => {
  test.each([
    ['<Failure message="x"/>', 'failed'],
    ['<FAILURE/>', 'failed'],
    ['<failed>x</failed>', 'failed'],
    ['<Error>x</Error>', 'errored'],
    ['<exception>x</exception>', 'errored'],
    ['<Skipped/>', 'skipped'],
    ['<x:failure xmlns:x="u"/>', 'failed'],
    ['<x:Failure xmlns:x="u"/>', 'failed'],
    ['<properties><failure/></properties>', 'failed'],
    ['<system-out><failure/></system-out>', 'failed'],
    ['<results><result><Failure/></result></results>', 'failed'],
    ['<!-- <passed/> --><failure/>', 'failed'],
    ['<rerunFailure/>', 'failed'],
    ['<flakyError/>', 'flaky'],
    ['<skipped/><Failure/>', 'failed'],
  ])('%s: %s', (inner, verdict) => {
    expect(verdicts(withContent(inner))).toEqual([verdict]);
  });

  test('the text of a failure that is spelled otherwise is kept', () => {
    const xml = withContent('<Failure Message="" type="E">E: boom</Failure>');
    const [attempt] = readReport(Buffer.from(xml), 'report.xml').cases[0]?.attempts ?? [];
    expect(attempt?.status === 'failed' && attempt.failure.message).toBe('E: boom');
  });
});

describe('what a suite says of itself, and no case in it', () => {
  const passed = '<testcase name="t"/>';
  test.each([
    ['status="failed"', ['passed', 'suite failed']],
    ['result="Error"', ['passed', 'suite errored']],
    ['success="false"', ['passed', 'suite failed']],
    ['failed="1"', ['passed', 'suite errored']],
    ['failed="1" errors="1"', ['passed', 'suite errored']],
    ['failure="2"', ['passed', 'suite errored', 'suite errored']],
    ['error="1"', ['passed', 'suite errored']],
    ['Failures="1"', ['passed', 'suite errored']],
    ['status="passed" failed="0" disabled="1"', ['passed']],
    ['passed="0" success="0" executed="0"', ['passed']],
  ])('%s', (attributes, shown) => {
    expect(
      readReport(Buffer.from(suite(passed, attributes)), 'r').cases.map(
        (entry) => `${entry.kind === 'case' ? '' : `${entry.kind} `}${verdictOf(entry)}`,
      ),
    ).toEqual(shown);
  });

  test.each(['status="failed"', 'failed="1"', 'failures="1" failed="1"', 'success="False"'])(
    '%s: is said once where a case failed',
    (attributes) => {
      expect(verdicts(suite('<testcase name="t"><failure/></testcase>', attributes))).toEqual(['failed']);
    },
  );
});

describe('the same words, spelled otherwise', () => {
  test.each([
    '<TestSuites><TestSuite name="s"><TestCase name="a"/><TestCase name="b"><Failure/></TestCase></TestSuite></TestSuites>',
    '<testSuite name="s"><testCase name="a"/><testCase name="b"><failure/></testCase></testSuite>',
    '<TESTSUITE NAME="s"><TESTCASE name="a"/><TESTCASE name="b"><FAILURE/></TESTCASE></TESTSUITE>',
    '<test_suites><testsuite><testcase name="a"/><testcase name="b"><error/></testcase></testsuite></test_suites>',
    '<TestSuites><TestSuite Name="s"><TestCase Name="a"/><TestCase Name="b" Result="Failed"/></TestSuite></TestSuites>',
    '<x:testsuites xmlns:x="u"><x:testsuite><x:testcase name="a"/><x:testcase name="b"><x:failure/></x:testcase></x:testsuite></x:testsuites>',
    '<testsuites xmlns="u"><testsuite><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite></testsuites>',
  ])('%s', (xml) => {
    expect(verdicts(xml)).toEqual(['passed', expect.stringMatching(/failed|errored/)]);
  });

  test('what has suites and no case is none: it may configure a runner', () => {
    const claimedBy = (xml: string) => readReport(Buffer.from(xml), 'report.xml').claimedBy;
    expect(claimedBy('<TestSuite name="s"><Browser name="firefox"/></TestSuite>')).toEqual([]);
    expect(claimedBy('<testsuite name="s"/>')).toEqual(['junit']);
  });
});
