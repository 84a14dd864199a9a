import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { readHead } from '../../src/formats/head.ts';
import { junit } from '../../src/formats/junit.ts';
import { goldenOf } from './support/golden.ts';
import { folded, readReport, verdictOf } from './support/reading.ts';

/** What was read, a line per case: verdict, kind, suite, file:line, classname, name, attempts, time, message; then the rest. */
function lines(xml: string): string[] {
  const [first = '', ...rest] = goldenOf(readReport(Buffer.from(xml), 'report.xml'))
    .trimEnd()
    .split('\n');
  expect(first).toMatch(/^junit tests /);
  return rest;
}

/** The tests after attempts are put together: `name: verdict`. */
function tests(xml: string): string[] {
  return folded(readReport(Buffer.from(xml), 'report.xml').cases).map((entry) => `${entry.name}: ${verdictOf(entry)}`);
}

const suites = (inner: string) => `<testsuites>${inner}</testsuites>`;
const suite = (inner: string) => `<testsuites><testsuite name="s">${inner}</testsuite></testsuites>`;
const test_ = (inner: string) => suite(`<testcase classname="c" name="t">${inner}</testcase>`);
const pytest = (inner: string) =>
  `<testsuites name="pytest tests"><testsuite name="pytest">${inner}</testsuite></testsuites>`;

describe('recognising JUnit', () => {
  test.each([
    ['a root of suites', '<testsuites/>', true],
    ['a root that is a suite', '<?xml version="1.0"?><testsuite name="s"/>', true],
    [
      'libcheck, by its namespace',
      '<testsuites xmlns="http://check.sourceforge.net/ns"><datetime/></testsuites>',
      false,
    ],
    [
      'libcheck, by its elements',
      '<testsuites><datetime>1</datetime><suite><title>s</title><test/></suite></testsuites>',
      false,
    ],
    ['NUnit', '<test-results/>', false],
    ['the summary of Failsafe', '<failsafe-summary/>', false],
    ['coverage', '<coverage/>', false],
    ['JSON', '{"testsuites":[]}', false],
  ])('%s', (_, text, expected) => {
    expect(junit.claims(readHead(Buffer.from(text), true))).toBe(expected);
  });
});

describe('structure', () => {
  test.each([
    ['nothing', '<testsuites/>', []],
    ['a case', test_(''), ['passed case | s |  | c | t | passed |  |']],
    [
      'a suite as the root',
      '<testsuite name="s"><testcase name="t"/></testsuite>',
      ['passed case | s |  |  | t | passed |  |'],
    ],
    [
      'cases outside of suites (Node)',
      suites('<testcase name="t" classname="test"/>'),
      ['passed case | - |  |  | t | passed |  |'],
    ],
    [
      'nested suites, of which the names stand in for a classname that says nothing (Node, Boost)',
      suites(
        '<testsuite name="a"><testsuite name="b"><testcase name="t" classname="test"/><testcase name="u"/></testsuite><testcase name="v"/></testsuite>',
      ),
      [
        'passed case | a |  | b | t | passed |  |',
        'passed case | a |  | b | u | passed |  |',
        'passed case | a |  |  | v | passed |  |',
      ],
    ],
    [
      'cases in cases',
      suite('<testcase name="outer"><testcase name="inner"><failure message="no"/></testcase></testcase>'),
      ['failed case | s |  |  | inner | failed |  | no', 'passed case | s |  |  | outer | passed |  |'],
    ],
    ['no names at all', '<testsuite><testcase/></testsuite>', ['passed case | - |  |  | (no name) | passed |  |']],
    [
      'names of JavaScript objects',
      suite('<testcase classname="__proto__" name="constructor"/>'),
      ['passed case | s |  | __proto__ | constructor | passed |  |'],
    ],
    [
      'two documents in one file',
      '<testsuite name="a"><testcase name="t"/></testsuite><testsuite name="b"><testcase name="u"/></testsuite>',
      [
        'passed case | a |  |  | t | passed |  |',
        'passed case | b |  |  | u | passed |  |',
        'warning: 1: a second document in one file',
      ],
    ],
  ])('reads %s', (_, xml, expected) => {
    expect(lines(xml)).toEqual(expected);
  });
});

describe('outcomes', () => {
  test.each([
    [
      'a failure with everything',
      '<failure message="m" type="T">trace</failure>',
      'failed case | s |  | c | t | failed |  | T: m',
    ],
    [
      'a failure with a text only',
      '<failure>line 1\nline 2</failure>',
      'failed case | s |  | c | t | failed |  | line 1',
    ],
    ['a failure that says nothing', '<failure/>', 'failed case | s |  | c | t | failed |  |'],
    ['an error', '<error message="m"/>', 'errored case | s |  | c | t | failed |  | m'],
    [
      'CDATA in several parts',
      '<failure>\n<![CDATA[a ]]><![CDATA[&lt;]]>\n</failure>',
      'failed case | s |  | c | t | failed |  | a &lt;',
    ],
    [
      'several failures (soft assertions, subtests)',
      '<failure message="one"/><failure message="two"/>',
      'failed case | s |  | c | t | failed |  | one',
    ],
    [
      'an error beside a failure',
      '<error message="e"/><failure message="f"/>',
      'failed case | s |  | c | t | failed |  | f',
    ],
    ['a skip', '<skipped/>', 'skipped case | s |  | c | t | skipped |  |'],
    ['a skip with a message', '<skipped message="why"/>', 'skipped case | s |  | c | t | skipped |  | why'],
    ['a skip with a text (Bats)', '<skipped>why</skipped>', 'skipped case | s |  | c | t | skipped |  | why'],
    ['an ignored test', '<ignored/>', 'skipped case | s |  | c | t | skipped |  |'],
    [
      'an expected failure (pytest)',
      '<skipped type="pytest.xfail" message="bug 1"/>',
      'xfailed case | s |  | c | t | skipped |  | bug 1',
    ],
    ['a failure beside a skip', '<skipped/><failure message="m"/>', 'failed case | s |  | c | t | failed |  | m'],
    [
      'a failure of what is still to be done (Node)',
      '<skipped type="todo"/><failure message="m"/>',
      'skipped case | s |  | c | t | skipped |  |',
    ],
    [
      'a missing executable (CTest)',
      '<skipped message="Unable to find executable"/>',
      'errored case | s |  | c | t | failed |  | Unable to find executable',
    ],
    [
      'output, which is no failure',
      '<system-out><![CDATA[<failure/>]]></system-out>',
      'passed case | s |  | c | t | passed |  |',
    ],
    [
      'a test that passed in the end',
      '<flakyFailure message="f"/><flakyError message="e"/>',
      'flaky case | s |  | c | t | failed failed passed |  | e',
    ],
    [
      'a test that failed every time',
      '<failure message="1"/><rerunFailure message="2"/>',
      'failed case | s |  | c | t | failed failed |  | 2',
    ],
    [
      'a re-run that failed, and nothing else',
      '<rerunError message="2"/>',
      'errored case | s |  | c | t | failed |  | 2',
    ],
    [
      'a stack trace of its own element (Surefire)',
      '<flakyFailure type="T"><stackTrace>T: m\n at x</stackTrace><system-out>o</system-out></flakyFailure>',
      'flaky case | s |  | c | t | failed passed |  | T: T: m',
    ],
    [
      'a flaky test that is to fail (nextest)',
      '<failure message="flaky"/><flakyFailure message="f"/>',
      'failed case | s |  | c | t | failed failed |  | flaky',
    ],
    [
      'markup in a message',
      '<failure>a <b>bold</b> word</failure>',
      'failed case | s |  | c | t | failed |  | a bold word',
    ],
  ])('reads %s', (_, inner, expected) => {
    expect(lines(test_(inner))).toEqual([expected]);
  });

  test.each([
    ['status="failed"', 'failed'],
    ['status="ERROR"', 'errored'],
    ['status="FAILED (2 of 3)"', 'failed'],
    ['status=" Failed "', 'failed'],
    ['result="KO"', 'failed'],
    ['status="Exception: no database"', 'errored'],
    ['status="timed_out"', 'errored'],
    ['status="fail-safe"', 'passed'],
    ['status="errorless"', 'passed'],
    ['result="timeout"', 'errored'],
    ['status="notrun"', 'skipped'],
    ['status="run" result="suppressed"', 'skipped'],
    ['status="disabled"', 'skipped'],
    ['status="run" result="completed"', 'passed'],
    ['failure="1 == 2"', 'failed'],
  ])('a case with %s and nothing in it: %s', (attributes, expected) => {
    expect(tests(suite(`<testcase name="t" ${attributes}/>`))).toEqual([`t: ${expected}`]);
  });

  test('a failure of a disabled test is a failure', () => {
    expect(tests(suite('<testcase name="t" status="disabled"><failure/></testcase>'))).toEqual(['t: failed']);
  });

  test('all texts of several failures are kept', () => {
    const { cases } = readReport(
      Buffer.from(test_('<failure message="one">1</failure><failure message="two">2</failure>')),
      'r',
    );
    expect(cases[0]?.attempts).toEqual([
      {
        status: 'failed',
        kind: 'failure',
        failure: { type: '', message: 'one', detail: '1' },
        others: [{ type: '', message: 'two', detail: '2' }],
      },
    ]);
  });

  test('a long failure keeps its first and its last lines', () => {
    const trace = Array.from({ length: 5000 }, (_, i) => `at line ${i}`).join('\n');
    const { cases } = readReport(Buffer.from(test_(`<failure message="m">${trace}</failure>`)), 'r');
    const detail = JSON.stringify(cases[0]?.attempts);
    expect(detail.length).toBeLessThan(20_000);
    expect(detail).toContain('at line 0\\n');
    expect(detail).toContain('at line 4999');
  });
});

describe('names and places', () => {
  test.each([
    [
      'pytest: the module',
      pytest('<testcase classname="tests.test_a.TestLogin.TestDeep" name="t"/>'),
      'passed case | tests.test_a |  | tests.test_a.TestLogin.TestDeep | t | passed |  |',
    ],
    [
      'pytest: a module without a class',
      pytest('<testcase classname="tests.test_a" name="t"/>'),
      'passed case | tests.test_a |  | tests.test_a | t | passed |  |',
    ],
    [
      'pytest: modules of any name',
      pytest('<testcase classname="checks.api.Login" name="t"/>'),
      'passed case | checks.api |  | checks.api.Login | t | passed |  |',
    ],
    [
      'pytest, xunit1: file, and a line counted from 0',
      pytest('<testcase classname="tests.test_a" name="t" file="tests/test_a.py" line="3"/>'),
      'passed case | tests.test_a | tests/test_a.py:4 | tests.test_a | t | passed |  |',
    ],
    [
      'Surefire: the class, not its nested ones',
      '<testsuite xsi:noNamespaceSchemaLocation="https://maven.apache.org/surefire/x/surefire-test-report.xsd" name="TestSuite"><testcase classname="a.B$C" name="t"/></testsuite>',
      'passed case | a.B |  | a.B$C | t | passed |  |',
    ],
    [
      'Ant: the class, of package and name',
      suites('<testsuite package="a.b" name="C"><testcase classname="a.b.C" name="t"/></testsuite>'),
      'passed case | a.b.C |  | a.b.C | t | passed |  |',
    ],
    [
      'PHPUnit: the class',
      suites(
        '<testsuite name="unit"><testcase class="A\\B" classname="A.B" file="/w/B.php" line="7" name="t"/></testsuite>',
      ),
      'passed case | A\\\\B | /w/B.php:7 | A.B | t | passed |  |',
    ],
    [
      'Vitest: the file',
      suites('<testsuite name="src/a.spec.ts"><testcase classname="src/a.spec.ts" name="a &gt; t"/></testsuite>'),
      'passed case | src/a.spec.ts | src/a.spec.ts | src/a.spec.ts | a > t | passed |  |',
    ],
    [
      'Bun: the file, and the line',
      suites(
        '<testsuite name="a.test.ts" file="a.test.ts"><testsuite name="o" file="a.test.ts"><testcase name="t" classname="o" file="a.test.ts" line="2"/></testsuite></testsuite>',
      ),
      'passed case | a.test.ts | a.test.ts:2 | o | t | passed |  |',
    ],
    [
      'RSpec: the file',
      '<testsuite name="rspec"><testcase classname="spec.a_spec" name="t" file="./spec/a_spec.rb"/></testsuite>',
      'passed case | ./spec/a_spec.rb | ./spec/a_spec.rb | spec.a_spec | t | passed |  |',
    ],
    [
      'a suite with a file',
      suites('<testsuite name="T" filepath="test/t.rb"><testcase name="t" lineno="5"/></testsuite>'),
      'passed case | test/t.rb | test/t.rb:5 | T | t | passed |  |',
    ],
    [
      'unittest-xml-reporting: without the time of the run',
      '<testsuite name="T-20260102030405"><testcase classname="T" name="t"/></testsuite>',
      'passed case | T |  | T | t | passed |  |',
    ],
    [
      'unittest: the module',
      '<testsuite name="all"><testcase classname="app.test_a.TestA" name="t"/></testsuite>',
      'passed case | app.test_a |  | app.test_a.TestA | t | passed |  |',
    ],
  ])('%s', (_, xml, expected) => {
    expect(lines(xml)).toEqual([expected]);
  });

  test('Playwright: the host of a suite is the project', () => {
    const xml =
      '<testsuites id="" name=""><testsuite name="a.spec.ts" hostname="firefox"><testcase classname="a.spec.ts" name="t"/></testsuite></testsuites>';
    expect(lines(xml)).toEqual(['passed case | [firefox] a.spec.ts | a.spec.ts | a.spec.ts | t | passed |  |']);
  });

  test('elsewhere the host of a suite is a machine and says nothing', () => {
    expect(lines('<testsuite name="s" hostname="runner-1"><testcase name="t"/></testsuite>')).toEqual([
      'passed case | s |  |  | t | passed |  |',
    ]);
  });

  test('Cypress names the file only in the empty suite before the others', () => {
    const xml = suites(
      '<testsuite name="Root Suite" file="cypress/a.cy.ts"/><testsuite name="login"><testcase name="t" classname="u"/></testsuite>',
    );
    expect(lines(xml)).toEqual(['passed case | cypress/a.cy.ts | cypress/a.cy.ts | u | t | passed |  |']);
  });
});

describe('durations', () => {
  test.each([
    ['0.0015', 2],
    ['12', 12_000],
    ['1,234.56', 1_234_560],
    ['1e-3', 1],
    ['', undefined],
    ['-1', undefined],
    ['-0.000000', undefined],
    ['NaN', undefined],
    ['*', undefined],
    ['1s', undefined],
    ['99999999999999999999', undefined],
  ])('time="%s"', (written, expected) => {
    const { cases } = readReport(Buffer.from(suite(`<testcase name="t" time="${written}"/>`)), 'r');
    expect(cases[0]?.ms).toBe(expected);
  });
});

describe('the time of a run', () => {
  test.each([
    ['with a zone', 'timestamp="2026-01-02T03:04:05.5+01:00"', 'started: 2026-01-02T02:04:05.500Z'],
    ['in UTC', 'timestamp="2026-01-02T03:04:05Z"', 'started: 2026-01-02T03:04:05.000Z'],
    ['as Mocha writes it', 'timestamp="Fri, 20 Nov 2026 08:00:38 GMT"', 'started: 2026-11-20T08:00:38.000Z'],
    ['without a zone', 'timestamp="2026-01-02T03:04:05"', undefined],
    ['zero', 'timestamp="0001-01-01T00:00:00Z"', undefined],
  ])('%s', (_, attribute, expected) => {
    expect(lines(`<testsuite name="s" ${attribute}/>`)[0]).toBe(expected);
  });

  test('jest-junit writes UTC without saying so', () => {
    expect(
      lines('<testsuites name="jest tests"><testsuite name="s" timestamp="2026-01-02T03:04:05"/></testsuites>'),
    ).toEqual(['started: 2026-01-02T03:04:05.000Z']);
  });
});

describe('entries that are no tests', () => {
  test.each([
    [
      'pytest: a module that does not load',
      pytest('<testcase classname="" name="tests.test_a"><error message="collection failure">E</error></testcase>'),
      ['errored collection | tests.test_a |  |  | tests.test_a | failed (attempt) |  | collection failure'],
    ],
    [
      'pytest: an internal error',
      pytest('<testcase classname="pytest" name="internal"><error message="internal error">E</error></testcase>'),
      [
        'errored internal | pytest |  | pytest | internal | failed (attempt) |  | internal error',
        'incomplete: pytest broke off with an internal error',
      ],
    ],
    [
      'pytest: the test that ran when the run was broken off',
      pytest('<testcase classname="a" name="t"/><testcase time="0.1"/>'),
      [
        'passed case | a |  | a | t | passed |  |',
        'errored internal | - |  |  | test that was running when the run was broken off | failed | 100 ms | the run was broken off while a test ran; pytest wrote neither its name nor its outcome',
        'incomplete: the run was broken off while a test ran; pytest wrote neither its name nor its outcome',
      ],
    ],
    [
      'Vitest: a file that does not load',
      suites(
        '<testsuite name="b.spec.js"><testcase classname="b.spec.js" name="b.spec.js"><failure message="m"/></testcase></testsuite>',
      ),
      ['failed collection | b.spec.js | b.spec.js | b.spec.js | b.spec.js | failed (attempt) |  | m'],
    ],
    [
      'gotestsum: a package that does not compile',
      '<testsuite name="x/p"><properties><property name="go.version" value="1"/></properties><testcase classname="" name="TestMain"><failure message="Failed">FAIL\tx/p [build failed]</failure></testcase></testsuite>',
      ['failed collection | x/p |  |  | TestMain | failed (attempt) |  | FAIL\\x09x/p [build failed]'],
    ],
    [
      'gotestsum: a package that runs into its time limit',
      '<testsuite name="x/p"><properties><property name="go.version" value="1"/></properties><testcase classname="" name="TestMain"><failure message="Failed">panic: test timed out after 8s\n\trunning tests:\n\t\tTestA (8s)\n</failure></testcase></testsuite>',
      ['errored internal | x/p |  | x/p | [package] | failed (attempt) |  | panic: panic: test timed out after 8s'],
    ],
    [
      'gotestsum: a package that fails by itself',
      '<testsuite name="x/p"><properties><property name="go.version" value="1"/></properties><testcase classname="" name="TestMain"><failure message="Failed">no database\n</failure></testcase></testsuite>',
      ['failed suite | x/p |  |  | TestMain | failed (attempt) |  | no database'],
    ],
    [
      'a test of Go that is called TestMain',
      '<testsuite name="x/p"><properties><property name="go.version" value="1"/></properties><testcase classname="x/p" name="TestMain"><failure message="Failed">a_test.go:5: no</failure></testcase></testsuite>',
      ['failed case | x/p |  | x/p | TestMain | failed |  | no'],
    ],
    [
      'go-junit-report: test files that do not compile',
      '<testsuites><testsuite name="x/p"><testcase name="[build failed]" classname="x/p"><error message="Build error"></error></testcase></testsuite><testsuite name="[x/p]"><testcase name="" classname="[x/p]"><error message="Build error">./a_test.go:1:3: undefined: b</error></testcase></testsuite></testsuites>',
      [
        'errored collection | x/p |  | x/p | [build failed] | failed (attempt) |  | Build error',
        'errored collection | x/p |  | x/p | [build failed] | failed (attempt) |  | Build error',
      ],
    ],
    [
      'go-junit-report: a package that fails outside of its tests',
      '<testsuites><testsuite name="x/p"><testcase name="[build failed]" classname="x/p"><error message="Build error"></error></testcase></testsuite><testsuite name="x/q"><testcase name="Failure" classname="x/q"><error message="Runtime error"></error></testcase></testsuite></testsuites>',
      [
        'errored collection | x/p |  | x/p | [build failed] | failed (attempt) |  | Build error',
        'errored suite | x/q |  | x/q | Failure | failed (attempt) |  | Runtime error',
      ],
    ],
    [
      'an error of a suite',
      '<testsuite name="s" tests="1" errors="1"><error message="m" type="T">trace</error></testsuite>',
      [
        'errored suite | s |  |  | error of the suite | failed |  | T: m',
        'note: -: the header counts 1 test, the report has 0 test cases; the cases count',
      ],
    ],
    [
      'a failure of a suite inside others',
      suites('<testsuite name="a"><testsuite name="b"><failure message="m"/></testsuite></testsuite>'),
      ['errored suite | a |  | b | failure of the suite | failed |  | m'],
    ],
  ])('%s', (_, xml, expected) => {
    expect(lines(xml)).toEqual(expected);
  });

  test('jest-junit writes a file that does not load twice: one entry', () => {
    const entry = (inner: string) =>
      `<testcase classname="Test suite failed to run" name="b.test.js">${inner}</testcase>`;
    expect(
      tests(
        suites(
          `<testsuite name="b.test.js">${entry('<error message="e"/>')}${entry('<failure message="f"/>')}</testsuite>`,
        ),
      ),
    ).toEqual(['b.test.js: errored']);
  });

  const go = (detail: string, more = '') =>
    `<testsuite name="x/p"><testcase classname="x/p" name="TestA"><failure message="Failed">${detail}</failure></testcase>${more}</testsuite>`;
  const panic = 'panic: boom\n\ngoroutine 1 [running]:\nmain()';

  test.each([
    ['a panic', go(`--- FAIL: TestA (0.00s)\n${panic}`), 'panic: panic: boom'],
    ['an exit', go('=== RUN   TestA'), 'the test binary ended before its tests did while TestA ran'],
    ['a panic beside the tests (go-junit-report)', go('', `<system-out>${panic}</system-out>`), 'panic: panic: boom'],
  ])('Go: %s takes the tests after it along, and is an error of the package', (_, xml, expected) => {
    const found = lines(xml);
    expect(found).toContain(`errored internal | x/p |  | x/p | [package] | failed (attempt) |  | ${expected}`);
    expect(found.filter((line) => line.startsWith('incomplete'))).toEqual([]);
  });

  test.each([
    ['what t.Error says, and not what t.Log said before', '    a_test.go:4: logged\n    a_test.go:5: got 1', 'got 1'],
    [
      'what testify says',
      '    a_test.go:5: \n\tError Trace:\ta_test.go:5\n\tError:      \tNot equal: 1, 2\n',
      'Not equal: 1, 2',
    ],
    ['what an example printed', 'got:\n1\n2\nwant:\n1\n3\n', 'got 1, want 1'],
    ['no coverage that a dying binary writes', 'coverage: 17.9% of statements in ./...\n', 'ended without a result'],
  ])('Go: the reason of a failure is %s', (_, detail, expected) => {
    expect(lines(go(`=== RUN   TestA\n${detail}`))[0]).toBe(
      `failed case | x/p |  | x/p | TestA | failed |  | ${expected}`,
    );
  });

  test('Go: what only looks like a panic is none', () => {
    const logged = '<system-out>panic: caught, and logged\nnext line</system-out>';
    expect(lines(go('--- FAIL: TestA (0.00s)\n    a_test.go:5: got 1', logged)).join()).not.toContain('internal');
  });
});

test('a line behind the file is none of its name', () => {
  const xml = '<testsuite name="s"><testcase name="t" classname="C" file="test/cart_test.exs:12"/></testsuite>';
  expect(lines(xml)).toEqual([expect.stringContaining('test/cart_test.exs | test/cart_test.exs |')]);
});

describe('headers, which are only a cross-check', () => {
  const hidden =
    'errored suite | s |  |  | failures without a test case | failed |  | the header counts more failures than the test cases show';
  test.each([
    [
      'failures that no case shows',
      '<testsuite name="s" failures="1" errors="1"><testcase name="t"><failure/></testcase></testsuite>',
      1,
    ],
    [
      'failures of nested suites, once',
      '<testsuite name="s" failures="1"><testsuite name="n" failures="1"><testcase name="t"/></testsuite></testsuite>',
      1,
    ],
    [
      'failures of nested suites that are there',
      '<testsuite name="s" failures="1"><testsuite name="n" failures="1"><testcase name="t"><failure/></testcase></testsuite></testsuite>',
      0,
    ],
    [
      'several failures that no case shows, one for each',
      '<testsuite name="s" failures="3"><testsuite name="n" failures="2"><testcase name="t"/></testsuite></testsuite>',
      3,
    ],
    [
      'fewer failures than there are',
      '<testsuite name="s" failures="0" errors="1"><testcase name="t"><failure/></testcase><testcase name="u"><failure/></testcase></testsuite>',
      0,
    ],
    [
      'failures counted by element',
      '<testsuite name="s" failures="2"><testcase name="t"><failure/><failure/></testcase></testsuite>',
      0,
    ],
    [
      'failures that were attempts',
      '<testsuite name="s" failures="2"><testcase name="t"><flakyFailure/><flakyFailure/></testcase></testsuite>',
      0,
    ],
    [
      'build output that gotestsum counts as an error',
      '<testsuites failures="1" errors="1"><testsuite name="s"><properties><property name="go.version"/></properties><testcase name="t"><failure/></testcase></testsuite></testsuites>',
      0,
    ],
  ])('%s', (_, xml, count) => {
    expect(lines(xml).filter((line) => line === hidden)).toHaveLength(count);
  });

  test('a header over no case at all leaves its tests unknown', () => {
    expect(lines('<testsuite name="s" tests="3"/>')).toContain(
      'incomplete: a header counts 3 tests and no test case follows',
    );
    expect(lines('<testsuite name="s" tests="3" skipped="3"/>').join()).not.toContain('incomplete');
  });

  test('a difference in the number of tests is noted', () => {
    expect(lines('<testsuite name="s" tests="2"><testcase name="t"/></testsuite>')).toContain(
      'note: -: the header counts 2 tests, the report has 1 test case; the cases count',
    );
  });
});

describe('entries of one name', () => {
  const t = (name: string, outcome = '') => `<testcase classname="c" name="${name}">${outcome}</testcase>`;
  const bad = '<failure message="m"/>';
  const go = (inner: string) =>
    `<testsuite name="c"><properties><property name="go.version"/></properties>${inner}</testsuite>`;
  const gradle = (inner: string) => `<testsuite name="c"><properties/>${inner}</testsuite>`;

  test.each([
    ['anywhere: two tests, so that a pass hides nothing', suite(t('a', bad) + t('a')), ['a: failed', 'a: passed']],
    [
      'pytest: failed, then failed on tear-down',
      pytest(t('a', bad) + t('a', '<error message="failed on teardown"/>')),
      ['a: failed'],
    ],
    ['pytest-rerunfailures, passed in the end', pytest(t('a') + t('a') + t('a')), ['a: flaky']],
    ['pytest-rerunfailures, failed in the end', pytest(t('a') + t('a', bad)), ['a: failed']],
    ['pytest-rerunfailures with xdist', pytest(t('a') + t('b') + t('a') + t('b', bad)), ['a: flaky', 'b: failed']],
    ['pytest --dist each: two environments', pytest(t('a', bad) + t('a')), ['a: failed', 'a: passed']],
    ['gotestsum --rerun-fails, passed in the end', go(t('a', bad) + t('b') + t('a')), ['a: flaky', 'b: passed']],
    ['gotestsum --rerun-fails, failed in the end', go(t('a', bad) + t('a', bad) + t('b')), ['a: failed', 'b: passed']],
    [
      'go test -count=2: other tests are there twice, too',
      go(t('a', bad) + t('a') + t('b') + t('b')),
      ['a: failed', 'b: passed', 'b: passed', 'a: passed'],
    ],
    [
      'Gradle test-retry: again after all others',
      gradle(t('a()', bad) + t('b()') + t('a()')),
      ['a(): flaky', 'b(): passed'],
    ],
    [
      'Gradle: rows of data next to each other',
      gradle(t('b') + t('a', bad) + t('a')),
      ['b: passed', 'a: failed', 'a: passed'],
    ],
    [
      'Gradle: rows of data before other tests',
      gradle(t('a', bad) + t('b') + t('a') + t('c')),
      ['a: failed', 'b: passed', 'c: passed', 'a: passed'],
    ],
    [
      'Gradle: repetitions of two methods',
      gradle(
        t('repetition 1 of 2', bad) + t('repetition 2 of 2', bad) + t('repetition 1 of 2') + t('repetition 2 of 2'),
      ),
      [
        'repetition 1 of 2: failed',
        'repetition 2 of 2: failed',
        'repetition 1 of 2: passed',
        'repetition 2 of 2: passed',
      ],
    ],
    ['Gradle: passed, then failed', gradle(t('a') + t('b') + t('a', bad)), ['a: passed', 'b: passed', 'a: failed']],
  ])('%s', (_, xml, expected) => {
    expect(tests(xml)).toEqual(expected);
  });
});

test('pytest --dist each: tests that passed in both environments are not flaky', () => {
  const entry = '<testcase classname="c" name="a"/>';
  const xml = (tests: number) => `<testsuite name="pytest" tests="${tests}">${entry}${entry}</testsuite>`;
  expect(tests(xml(2))).toEqual(['a: passed']);
  expect(tests(xml(1))).toEqual(['a: flaky']);
});

describe('broken files', () => {
  test('the cases before the end are kept, with the error', () => {
    const xml = '<testsuite name="s"><testcase name="a"><failure/></testcase>\n<testcase name="b"';
    expect(lines(xml)).toEqual([
      'failed case | s |  |  | a | failed |  |',
      'error: 2: the file ends inside <testsuite>: it is cut off, what follows is unknown',
    ]);
  });

  test('and no pass counts as another attempt of a failure without the rest of the suite', () => {
    const xml =
      '<testsuite name="s"><properties/><testcase name="a"><failure/></testcase><testcase name="b"/><testcase name="a"/>';
    expect(lines(xml).slice(0, 3)).toEqual([
      'failed case | s |  |  | a | failed |  |',
      'passed case | s |  |  | b | passed |  |',
      'passed case | s |  |  | a | passed |  |',
    ]);
  });
});
