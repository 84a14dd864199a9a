import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderOf, run } from './run.ts';

const POLICY = '.github/test-health.yml';
const QUARANTINE = '.github/test-quarantine.yml';

const lcov = (covered: number, total: number) =>
  `SF:src/a.ts\n${Array.from({ length: total }, (_, n) => `DA:${n + 1},${n < covered ? 1 : 0}`).join('\n')}\nend_of_record\n`;
const junit = (...cases: readonly string[]) =>
  `<testsuite name="unit" tests="${cases.length}">${cases.join('')}</testsuite>`;
const passing = '<testcase classname="a" name="passes" time="0.1"/>';
const failing =
  '<testcase classname="a" name="fails"><failure message="ClockSkew drift of the token">x</failure></testcase>';
const suites = 'suites:\n  unit: { tests: "r/*.xml", coverage: "r/*.info" }\n';
const gates = (...rows: readonly string[]) => `gates:\n${rows.map((row) => `  - ${row}\n`).join('')}`;
const policy = (...rows: readonly string[]) => `version: 1\n${suites}${gates(...rows)}`;
const accepting = `version: 1
entries:
  - { test: "a › fails", kind: flaky, match: "ClockSkew drift", reason: r, owner: o, added: 2026-11-01, expires: 2026-12-01 }
`;

/** A repository whose first commit has the files of base, and whose folder has those of head. */
function change(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): string {
  const root = folderOf({ 'README.md': 'x', ...base });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=base');
  for (const name of Object.keys(base)) rmSync(join(root, name));
  for (const [name, text] of Object.entries(head)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

async function judged(root: string) {
  const { status, out, err } = await run(root, 'check', '--base-rules', 'HEAD', '--json', '-');
  expect(err).toBe('');
  const { verdict, gates: results, relaxations, diagnostics } = JSON.parse(out);
  return { status, verdict, results, relaxations, diagnostics };
}

const sentences = (relaxations: readonly { readonly sentence: string }[]) =>
  relaxations.map(({ sentence }) => sentence);
const reports = { 'r/a.xml': junit(passing), 'r/c.info': lcov(75, 100) };

describe('a change that touches the rules is judged by those of base too', () => {
  test('a lower bar does not let pass what the bar of base stops, and is said aloud', async () => {
    const root = change(
      { [POLICY]: policy('{ check: coverage, suite: unit, min: 80% }') },
      { [POLICY]: policy('{ check: coverage, suite: unit, min: 70% }'), ...reports },
    );
    const { status, verdict, results, relaxations } = await judged(root);
    expect({ status, verdict }).toEqual({ status: 1, verdict: 'block' });
    expect(results).toEqual([
      expect.objectContaining({ check: 'coverage', state: 'pass', limit: '70 %' }),
      expect.objectContaining({ check: 'coverage', state: 'block', limit: '80 %', policy: 'base' }),
    ]);
    expect(sentences(relaxations)).toEqual(['coverage(unit) 80 % → 70 %']);
    const alone = await run(root, 'check', '--json', '-');
    expect([alone.status, JSON.parse(alone.out).relaxations]).toEqual([0, undefined]);
  });

  test('a lower bar that is not needed passes, and is said aloud', async () => {
    const root = change(
      { [POLICY]: policy('{ check: coverage, suite: unit, min: 75% }') },
      { [POLICY]: policy('{ check: coverage, suite: unit, min: 10% }'), ...reports },
    );
    const { status, results, relaxations } = await judged(root);
    expect([status, results.length]).toEqual([0, 1]);
    expect(sentences(relaxations)).toEqual(['coverage(unit) 75 % → 10 %']);
  });

  test('a higher bar counts at once', async () => {
    const root = change(
      { [POLICY]: policy('{ check: coverage, suite: unit, min: 10% }') },
      { [POLICY]: policy('{ check: coverage, suite: unit, min: 80% }'), ...reports },
    );
    const { status, results, relaxations } = await judged(root);
    expect([status, results.length, relaxations]).toEqual([1, 1, []]);
  });

  test('a suite that the change takes out of the policy is still expected', async () => {
    const base = `version: 1\nsuites:\n  unit: { tests: "r/*.xml" }\n  it: { tests: "it/*.xml" }\n${gates('check: complete')}`;
    const head = `version: 1\nsuites:\n  unit: { tests: "r/*.xml" }\n${gates('check: complete')}`;
    const root = change({ [POLICY]: base }, { [POLICY]: head, 'r/a.xml': junit(passing) });
    const { status, results, relaxations } = await judged(root);
    expect(status).toBe(1);
    expect(results).toContainEqual(expect.objectContaining({ check: 'complete', state: 'block', policy: 'base' }));
    expect(sentences(relaxations)).toEqual(['suite it required → removed']);
  });

  test('a failing report that the change leaves out is read all the same', async () => {
    const of = (tests: string) => `version: 1\nsuites:\n  unit: { tests: ${tests} }\n${gates('check: failing')}`;
    const root = change(
      { [POLICY]: of('"r/*.xml"') },
      { [POLICY]: of('["r/*.xml", "!r/bad.xml"]'), 'r/a.xml': junit(passing), 'r/bad.xml': junit(failing) },
    );
    const { status, relaxations } = await judged(root);
    expect([status, sentences(relaxations)]).toEqual([1, ['suite unit tests r/*.xml → r/*.xml !r/bad.xml']]);
  });

  test('a policy that is deleted still judges', async () => {
    const root = change({ [POLICY]: policy('{ check: coverage, suite: unit, min: 80% }') }, reports);
    const { status, results } = await judged(root);
    expect(status).toBe(1);
    expect(results).toContainEqual(expect.objectContaining({ check: 'coverage', state: 'block', policy: 'base' }));
  });

  test('an entry that the change adds to the quarantine accepts nothing in it', async () => {
    const rules = { [POLICY]: policy('check: newly-failing') };
    const broken = { 'r/a.xml': junit(passing, failing) };
    const root = change(rules, { ...rules, ...broken, [QUARANTINE]: accepting });
    const { status, relaxations } = await judged(root);
    expect([status, relaxations.length]).toEqual([1, 1]);
    expect((await run(root, 'check', '--quiet')).status).toBe(0);
    const merged = change({ ...rules, [QUARANTINE]: accepting }, { ...rules, ...broken, [QUARANTINE]: accepting });
    expect(await judged(merged)).toMatchObject({ status: 0, relaxations: [] });
  });

  test('rules that stay as they are add nothing', async () => {
    const rules = { [POLICY]: policy('{ check: coverage, suite: unit, min: 80%, level: warn }') };
    const { results, relaxations } = await judged(change(rules, { ...rules, ...reports }));
    expect([results.length, relaxations]).toEqual([1, []]);
  });

  test('a base without a policy leaves the judgement to that of the change', async () => {
    const head = { [POLICY]: policy('{ check: coverage, suite: unit, min: 70% }'), ...reports };
    expect(await judged(change({}, head))).toMatchObject({ status: 0, relaxations: [] });
  });

  test('a policy of base with a mistake is told, and the change that mends it can pass', async () => {
    const head = { [POLICY]: policy('{ check: coverage, suite: unit, min: 70% }'), ...reports };
    const { status, diagnostics } = await judged(change({ [POLICY]: policy('check: cofverage') }, head));
    expect(status).toBe(0);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ level: 'warning', file: `${POLICY} (base)`, line: 5 }),
    );
  });
});

describe('where the rules of base come from', () => {
  test('files do as well as a commit', async () => {
    const root = folderOf({
      'base.yml': policy('{ check: coverage, suite: unit, min: 80% }'),
      [POLICY]: policy('{ check: coverage, suite: unit, min: 70% }'),
      ...reports,
    });
    const { status, out } = await run(root, 'check', '--base-policy', 'base.yml');
    expect(status).toBe(1);
    expect(out).toContain('This pull request relaxes 1 gate: coverage(unit) 80 % → 70 %');
  });

  test.each([
    ['a commit that is not there', '0123456789012345678901234567890123456789'],
    ['an option in place of a commit', '--upload-pack=touch x'],
  ])('%s is a mistake in the call', async (_name, ref) => {
    const root = change({}, { [POLICY]: policy('check: complete'), ...reports });
    const { status, err } = await run(root, 'check', `--base-rules=${ref}`);
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('--base-rules: found no commit') });
  });
});
