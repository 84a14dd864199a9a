import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderOf, PROJECT, run } from './run.ts';

/**
 * What a reader would call wrong, done to reports of real tools: each of the first must block, none of the second may. The expectation is
 * made from the change, never from what the program says.
 */
const FIXTURES: readonly string[] = [
  'bats-junit/reports/bats.xml',
  'cucumber-junit/reports/cucumber.xml',
  'jest-junit/reports/default.xml',
  'jest-junit/reports/with-files.xml',
  'mocha-junit/reports/mocha-junit-reporter.xml',
  'node-junit/reports/node-24.xml',
  'phpunit-junit/reports/suites.xml',
  'playwright-junit/reports/cart.xml',
  'pytest/reports/outcomes.xml',
  'surefire/reports/TEST-shop.CartTest.xml',
  'unittest-xml/reports/one-file.xml',
  'vitest-junit/reports/default.xml',
];

const read = (fixture: string) => readFileSync(join(PROJECT, '__tests__/fixtures/producers', fixture), 'utf8');

type Files = Readonly<Record<string, string>>;

interface Judged {
  readonly status: number;
  readonly changes: Readonly<Record<string, readonly unknown[]>>;
}

/** Head against a snapshot of base, as a user would. */
async function check(base: Files, head: Files, options: Files = {}): Promise<Judged> {
  const inReports = (files: Files) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`reports/${name}`, text]));
  const before = folderOf(inReports(base));
  const stored = await run(before, 'snapshot', '--tests', 'reports', '--output', 'base.snapshot');
  if (stored.status !== 0) throw new Error(stored.err);
  const root = folderOf({ ...inReports(head), ...options });
  const diff = options['change.diff'] === undefined ? [] : ['--diff', 'change.diff'];
  const snapshot = join(before, 'base.snapshot');
  const { status, out } = await run(root, 'check', '--tests', 'reports', '--base', snapshot, ...diff, '--json', '-');
  return { status, changes: JSON.parse(out).changes };
}

interface Case {
  readonly text: string;
  readonly replace: (by: string) => string;
}

const CASE = /<testcase\b(?:[^>"]|"[^"]*")*?(?:\/>|>[\s\S]*?<\/testcase>)/g;

/** Cases that passed, of names that no other case of their suite has: of what is there twice nobody can say which one is gone. */
function passing(xml: string): readonly Case[] {
  const found = [...xml.matchAll(CASE)];
  const nameOf = (match: RegExpExecArray) =>
    `${xml.lastIndexOf('<testsuite ', match.index)} ${/\bname="([^"]*)"/.exec(match[0])?.[1] ?? ''}`;
  const all = found.map(nameOf);
  return found
    .filter(([text]) => !/<(?:failure|error|skipped|rerun|flaky)|status=/i.test(text))
    .filter((match) => all.filter((name) => name === nameOf(match)).length === 1)
    .map((match) => ({
      text: match[0],
      replace: (by) => xml.slice(0, match.index) + by + xml.slice(match.index + match[0].length),
    }));
}

/** The case with another outcome. */
function turned(text: string, outcome: string): string {
  const start = /^<testcase\b(?:[^>"]|"[^"]*")*?\/?>/.exec(text)?.[0] ?? '';
  return `${start.replace(/\s*\/?>$/, '>')}${outcome}</testcase>`;
}

const BROKEN = '<failure message="ZeroDivisionError: boom">ZeroDivisionError: boom</failure>';
const SKIPPED = '<skipped message="later"/>';

const first = (xml: string): Case => {
  const [found] = passing(xml);
  if (found === undefined) throw new Error('no case that passed');
  return found;
};
const last = (xml: string): Case => passing(xml).at(-1) ?? first(xml);

describe('mutations of real reports that must never pass', () => {
  const MUTATIONS: readonly [string, (xml: string) => Files, readonly string[]][] = [
    [
      'the first test fails',
      (xml) => ({ 'a.xml': first(xml).replace(turned(first(xml).text, BROKEN)) }),
      ['newlyFailing'],
    ],
    [
      'the last test fails',
      (xml) => ({ 'a.xml': last(xml).replace(turned(last(xml).text, BROKEN)) }),
      ['newlyFailing'],
    ],
    ['a test is not there', (xml) => ({ 'a.xml': first(xml).replace('') }), ['missing', 'notRun']],
    [
      'a test has another name',
      (xml) => ({ 'a.xml': first(xml).replace(first(xml).text.replace(/\bname="/, 'name="other ')) }),
      ['missing', 'notRun'],
    ],
    ['a failing test is new', (xml) => ({ 'a.xml': xml, 'b.xml': lone(BROKEN) }), ['newTestFailing']],
    ['there is no report', () => ({}), ['notRun']],
    ['the report is empty', () => ({ 'a.xml': '' }), ['notRun']],
    ['the report has no test', () => ({ 'a.xml': '<testsuites></testsuites>' }), ['notRun']],
    ['the report is another one', () => ({ 'a.xml': lone('') }), ['notRun']],
    ['the report ends in its middle', (xml) => ({ 'a.xml': xml.slice(0, xml.length / 2) }), []],
    ['the last byte is not there', (xml) => ({ 'a.xml': xml.trimEnd().slice(0, -1) }), []],
    ['every test is skipped', (xml) => ({ 'a.xml': xml.replace(CASE, (text) => turned(text, SKIPPED)) }), []],
  ];

  describe.each(FIXTURES)('%s', (fixture) => {
    test.each(MUTATIONS)('%s', async (_, mutate, classes) => {
      const xml = read(fixture);
      const { status, changes } = await check({ 'a.xml': xml }, mutate(xml));
      expect(status).toBe(1);
      if (classes.length > 0) expect(classes.flatMap((name) => changes[name] ?? [])).not.toEqual([]);
    });
  });

  const FLIPS: readonly [string, RegExp, string][] = [
    ['allure/reports/result-adds-passed.json', /"status": ?"passed"/g, '"status":"failed"'],
    ['cargo-test/reports/libtest.json', /"event": ?"ok"/g, '"event":"failed"'],
    ['cargo-test/reports/nextest.json', /"event": ?"ok"/g, '"event":"failed"'],
    ['ctest-test-xml/reports/Test.xml', /Status="passed"/g, 'Status="failed"'],
    ['cucumber-js/reports/all.json', /"status": ?"passed"/g, '"status":"failed"'],
    ['go-test/reports/passing.json', /"Action":"pass"/g, '"Action":"fail"'],
    ['jest/reports/all.json', /"status": ?"passed"/g, '"status":"failed"'],
    ['libcheck/reports/check.xml', /result="success"/g, 'result="failure"'],
    ['mochawesome/reports/all.json', /"state": ?"passed"/g, '"state":"failed"'],
    ['nunit/reports/nunit3.xml', /result="Passed"/g, 'result="Failed"'],
    ['rspec/reports/all.json', /"status": ?"passed"/g, '"status":"failed"'],
    ['tap/reports/tape.tap', /^ok /gm, 'not ok '],
    ['testng/reports/testng-results.xml', /status="PASS"/g, 'status="FAIL"'],
    ['trx/reports/run.trx', /outcome="Passed"/g, 'outcome="Failed"'],
    ['vitest/reports/all.json', /"status": ?"passed"/g, '"status":"failed"'],
    ['xunit-net/reports/v2.xml', /result="Pass"/g, 'result="Fail"'],
  ];
  test.each(FLIPS)('%s: any word for a pass says failed', async (fixture, passed, failed) => {
    const text = read(fixture);
    const name = `a.${fixture.split('.').at(-1)}`;
    expect((await check({ [name]: text }, { [name]: text })).status).toBe(0);
    const words = [...text.matchAll(passed)];
    expect(words).not.toEqual([]);
    const green: number[] = [];
    for (const { index, 0: word } of words) {
      const flipped = text.slice(0, index) + failed + text.slice(index + word.length);
      if ((await check({ [name]: text }, { [name]: flipped })).status !== 1) green.push(index);
    }
    expect(green).toEqual([]);
  });

  test('a test file is renamed so that nothing runs it', async () => {
    const { status, changes } = await check(
      { 'a.xml': suites(['pkg.test_a', 'pkg.test_b']) },
      { 'a.xml': suites(['pkg.test_b']) },
      {
        'change.diff': renamed('pkg/test_a.py', 'pkg/a_cases.py'),
      },
    );
    expect([status, changes.notRun?.length]).toEqual([1, 3]);
  });
});

describe('a coverage report that is cut', () => {
  const record = (path: string, hits: number) => `SF:${path}\nDA:1,${hits}\nDA:2,${hits}\nend_of_record\n`;
  const whole = `TN:\n${record('a.ts', 1)}${record('b.ts', 0)}`;
  const policy = (gate: string) => `version: 1\ngates:\n  - ${gate}\n`;

  test.each([
    ['{ check: coverage, min: 60% }'],
    ['{ check: file-coverage, min: 60% }'],
    ['{ check: coverage-of-changed-lines, min: 60%, ignore-below: 0 }'],
  ])('is never over a bar that the whole one is under: %s', async (gate) => {
    const diff = 'diff --git a/b.ts b/b.ts\n--- a/b.ts\n+++ b/b.ts\n@@ -1,1 +1,2 @@\n-x\n+y\n+z\n';
    // Between two records the format has nothing that says whether another one follows.
    const unseen = [whole.indexOf('SF:b.ts') - 1, whole.indexOf('SF:b.ts')];
    const green: number[] = [];
    for (let length = 1; length <= whole.length; length++) {
      const root = folderOf({ 'l.info': whole.slice(0, length), 'p.yml': policy(gate), 'change.diff': diff });
      const { status } = await run(root, 'check', '--coverage', 'l.info', '--policy', 'p.yml', '--diff', 'change.diff');
      if (status !== 1) green.push(length);
    }
    expect(green).toEqual(unseen);
  });
});

describe('changes that must never block', () => {
  const CHANGES: readonly [string, (xml: string) => readonly [Files, Files]][] = [
    ['nothing', (xml) => [{ 'a.xml': xml }, { 'a.xml': xml }]],
    [
      'a failing test is mended',
      (xml) => [{ 'a.xml': first(xml).replace(turned(first(xml).text, BROKEN)) }, { 'a.xml': xml }],
    ],
    ['a failing test fails again', (xml) => [withFailure(xml, '1'), withFailure(xml, '2')]],
    ['a test is skipped', (xml) => [{ 'a.xml': xml }, { 'a.xml': last(xml).replace(turned(last(xml).text, SKIPPED)) }]],
    ['a passing test is new', (xml) => [{ 'a.xml': xml }, { 'a.xml': xml, 'b.xml': lone('') }]],
    [
      'it takes longer',
      (xml) => [{ 'a.xml': xml }, { 'a.xml': xml.replace(/(<testcase\b[^>]*\btime=")[^"]*/g, '$1777.7') }],
    ],
    [
      'another machine and another day',
      (xml) => [{ 'a.xml': xml }, { 'a.xml': xml.replace(/timestamp="[^"]*"/g, 'timestamp="2026-11-21T01:02:03"') }],
    ],
  ];

  describe.each(FIXTURES)('%s', (fixture) => {
    test.each(CHANGES)('%s', async (_, change) => {
      const [base, head] = change(read(fixture));
      expect((await check(base, head)).status).toBe(0);
    });
  });

  test('a report is split into shards, and the shards are cut elsewhere', async () => {
    const modules = ['pkg.test_a', 'pkg.test_b', 'pkg.test_c'];
    const whole = { 'a.xml': suites(modules) };
    const two = { 'a.xml': suites(modules.slice(0, 1)), 'b.xml': suites(modules.slice(1)) };
    const others = { 'a.xml': suites(modules.slice(0, 2)), 'b.xml': suites(modules.slice(2)) };
    for (const [base, head] of [
      [whole, two],
      [two, others],
      [others, whole],
    ] as const) {
      const { status, changes } = await check(base, head);
      expect([status, Object.values(changes).flat()]).toEqual([0, []]);
    }
  });

  test('a test file is renamed, deleted, or moved with its tests', async () => {
    const base = { 'a.xml': suites(['pkg.test_a', 'pkg.test_b']) };
    const moved = renamed('pkg/test_a.py', 'pkg/test_c.py');
    expect(
      (await check(base, { 'a.xml': suites(['pkg.test_c', 'pkg.test_b']) }, { 'change.diff': moved })).status,
    ).toBe(0);
    const gone =
      'diff --git a/pkg/test_a.py b/pkg/test_a.py\ndeleted file mode 100644\nindex 1111111..0000000\n--- a/pkg/test_a.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n';
    expect((await check(base, { 'a.xml': suites(['pkg.test_b']) }, { 'change.diff': gone })).status).toBe(0);
  });
});

function lone(outcome: string): string {
  return `<testsuites><testsuite name="lone"><testcase classname="lone" name="stands">${outcome}</testcase></testsuite></testsuites>`;
}

function withFailure(xml: string, id: string): Files {
  return { 'a.xml': first(xml).replace(turned(first(xml).text, BROKEN.replaceAll('boom', `no order ${id}`))) };
}

/** Three tests in each module. */
function suites(modules: readonly string[]): string {
  const cases = modules.flatMap((name) =>
    ['x', 'y', 'z'].map((test) => `<testcase classname="${name}" name="test_${test}"/>`),
  );
  return `<testsuites><testsuite name="pytest" tests="${cases.length}">${cases.join('')}</testsuite></testsuites>`;
}

function renamed(from: string, to: string): string {
  return `diff --git a/${from} b/${to}\nsimilarity index 100%\nrename from ${from}\nrename to ${to}\n`;
}
