import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderOf, run, SHARED, sharedOrSkip } from './run.ts';

const scenarios = sharedOrSkip('scenarios') ? describe : describe.skip;
const at = (...path: string[]) => join(SHARED, 'scenarios', ...path);
const expected = (name: string) => JSON.parse(readFileSync(at(name, 'expected.json'), 'utf8'));

/** Judges what one folder holds against another, and returns the exit status and the result. */
async function check({ head, base, policy }: { head: string; base?: string; policy?: string }) {
  const json = join(mkdtempSync(join(tmpdir(), 'result-')), 'result.json');
  const args = ['--tests', `${head}/**/*.xml`, '--json', json];
  if (base !== undefined) args.push('--base', base);
  if (policy !== undefined) args.push('--policy', policy);
  const { status, out, err } = await run(folderOf({}), 'check', ...args);
  if (status === 2) throw new Error(err);
  return { status, out, err, result: JSON.parse(readFileSync(json, 'utf8')) };
}

const states = (gates: readonly { check: string; state: string }[]) =>
  Object.fromEntries(gates.map(({ check: name, state }) => [name, state]));

scenarios('one-root-cause', () => {
  test('38 tests, 36 newly failing, at most two causes, blocked', async () => {
    const facts = expected('one-root-cause');
    const { status, result } = await check({ head: at('one-root-cause', 'head'), base: at('one-root-cause', 'base') });
    expect(status).toBe(1);
    expect(result.head.tests).toMatchObject({
      total: facts.head.tests,
      passed: facts.head.passed,
      skipped: facts.head.skipped,
    });
    expect(result.head.tests.failed + result.head.tests.errored).toBe(facts.head.failedOrErrored);
    expect(result.base.tests).toMatchObject({ total: facts.base.tests, passed: facts.base.passed });
    expect(result.changes.newlyFailing).toHaveLength(facts.newlyFailing);
    expect(result.clusters.map(({ tests }: { tests: number }) => tests)).toEqual([35, 1]);
    expect(result.clusters[0].message).toMatch(/LookupError: Session .* not found/);
    expect(result.clusters[1].message).toMatch(/assert .* == /);
    expect(result.reports[0].cases).toMatchObject({ total: 39 });
  });
});

scenarios('planned-not-run', () => {
  const suites = Object.keys(sharedOrSkip('scenarios') ? expected('planned-not-run').suites : {});
  const policy = (root: string, reports: string) =>
    `version: 1\nsuites:\n${suites.map((name) => `  "${name}": { tests: "${root}/${reports}/${name.replace(/.*test_|\.py/g, '')}*.xml" }\n`).join('')}gates:\n  - check: complete\n`;

  test('an empty head blocks, with and without a policy', async () => {
    const head = at('planned-not-run', 'head-nothing-ran');
    const without = await check({ head });
    expect(without.status).toBe(1);
    expect(without.result.head.tests.total).toBe(0);
    const root = folderOf({ 'policy.yml': policy(head, '.') });
    const named = await check({ head, policy: join(root, 'policy.yml') });
    expect(named.status).toBe(1);
    expect(
      named.result.suites
        .filter(({ state }: { state: string }) => state === 'absent')
        .map(({ name }: { name: string }) => name)
        .sort(),
    ).toEqual([...suites].sort());
    expect(named.out).not.toMatch(/\d %/);
  });

  test('executed: 75 tests, and the files under the bar are named although the total is over it', async () => {
    const { headExecuted: facts } = expected('planned-not-run');
    const root = folderOf({
      'policy.yml':
        'version: 1\ngates:\n  - check: complete\n  - { check: coverage, min: 90% }\n  - { check: file-coverage, min: 90% }\n',
    });
    const { status, result } = await check({
      head: at('planned-not-run', 'head-executed'),
      policy: join(root, 'policy.yml'),
    });
    expect(result.head.tests).toMatchObject({ total: facts.tests, passed: facts.passed });
    expect(result.head.coverage.lines).toEqual({ covered: facts.coverageLines[0], total: facts.coverageLines[1] });
    expect(states(result.gates)).toEqual({ complete: 'pass', coverage: 'pass', 'file-coverage': 'block' });
    const { sentence } = result.gates.find(({ check: name }: { check: string }) => name === 'file-coverage');
    for (const file of facts.filesBelow90) expect(sentence).toContain(file);
    expect(status).toBe(1);
  });
});

scenarios('crashed-collection', () => {
  test('what could not be collected on base either does not block, and no pass rate is claimed', async () => {
    const facts = expected('crashed-collection');
    const { status, result, out } = await check({
      head: at('crashed-collection', 'head'),
      base: at('crashed-collection', 'base'),
    });
    expect(result.head.tests).toMatchObject({
      total: facts.head.tests,
      passed: facts.head.passed,
      failed: facts.head.failed,
      collectionErrors: facts.head.collectionErrors,
    });
    expect(result.base.tests).toMatchObject({
      total: facts.base.tests,
      passed: facts.base.passed,
      failed: facts.base.failed,
      collectionErrors: facts.base.collectionErrors,
    });
    expect(result.changes.stillFailing).toHaveLength(facts.headAgainstBase.stillFailing);
    expect(result.changes.added).toHaveLength(facts.headAgainstBase.added);
    expect(status).toBe(facts.headAgainstBase.blocks ? 1 : 0);
    expect(out).toContain('unknown');
  });

  test('the crash counts what did not run: 2,174 → 4 is partial, not "4 tests, 4 errors"', async () => {
    const facts = expected('crashed-collection').crashedAgainstBase;
    const { status, result } = await check({
      head: at('crashed-collection', 'base-crashed'),
      base: at('crashed-collection', 'base'),
    });
    expect(status).toBe(1);
    expect(result.changes.notRun).toHaveLength(facts.testsNotRun);
    expect(result.changes.missing).toHaveLength(0);
    expect(result.head.tests.total).toBe(0);
  });

  test('a truncated head blocks, and what was read is kept', async () => {
    for (const base of [at('crashed-collection', 'base'), undefined]) {
      const { status, result } = await check({
        head: at('crashed-collection', 'head-truncated'),
        ...(base === undefined ? {} : { base }),
      });
      expect(status).toBe(1);
      expect(result.head.tests.total).toBeGreaterThan(1000);
      expect(states(result.gates).complete).toBe('block');
      expect(
        result.diagnostics.some(
          ({ level, line }: { level: string; line?: number }) => level === 'error' && line !== undefined,
        ),
      ).toBe(true);
    }
  });
});

scenarios('before-after', () => {
  test('fixed, still failing and new failures are told apart; coverage goes up, and the file that lost is named', async () => {
    const facts = expected('before-after');
    const { status, result } = await check({ head: at('before-after', 'head'), base: at('before-after', 'base') });
    const counts = ({ tests: total, passed, failed, errors: errored, skipped }: Record<string, number>) => ({
      total,
      passed,
      failed,
      errored,
      skipped,
    });
    // The coverage probe is a test too; the facts leave it out of neither side.
    expect(result.head.tests).toMatchObject(counts(facts.head));
    expect(result.base.tests).toMatchObject(counts(facts.base));
    expect(result.changes.fixed).toHaveLength(facts.fixed);
    expect(result.changes.stillFailing).toHaveLength(facts.stillFailing);
    expect(result.changes.newTestFailing).toHaveLength(facts.newTestsFailing);
    expect(result.changes.newlyFailing).toHaveLength(facts.newlyFailingThatPassedOnBase);
    expect([result.base.coverage.lines, result.head.coverage.lines]).toEqual(
      [facts.coverageLines.base, facts.coverageLines.head].map(([covered, total]) => ({ covered, total })),
    );
    const lost = result.coverage.files.filter(
      ({ lines, base }: { lines: { covered: number; total: number }; base?: { covered: number; total: number } }) =>
        base !== undefined && lines.covered * base.total < base.covered * lines.total,
    );
    expect(lost.map(({ path }: { path: string }) => path)).toEqual(facts.fileCoverageDrops);
    expect(status).toBe(1);
  });

  test('a suite that the policy expects and that has no report is said not to have run', async () => {
    const head = at('before-after', 'head');
    const root = folderOf({
      'policy.yml': `version: 1\nsuites:\n  storage: { tests: "${head}/junit.xml" }\n  unit: { tests: "${head}/unit.xml" }\ngates:\n  - check: complete\n`,
    });
    const { status, result, out } = await check({ head, policy: join(root, 'policy.yml') });
    expect(status).toBe(1);
    expect(result.suites.find(({ name }: { name: string }) => name === 'unit')).toMatchObject({ state: 'absent' });
    expect(out).toMatch(/unit.*not run/);
  });
});

scenarios('infrastructure', () => {
  test('suites that left no report are missing, not passing', async () => {
    const facts = expected('infrastructure');
    const { status, result } = await check({ head: at('infrastructure', 'head'), base: at('infrastructure', 'base') });
    expect(status).toBe(1);
    expect(result.head.tests).toMatchObject({
      total: facts.head.tests,
      passed: facts.head.passed,
      failed: facts.head.failed,
    });
    expect(result.base.tests).toMatchObject({
      total: facts.base.tests,
      passed: facts.base.passed,
      failed: facts.base.failed,
    });
    expect(result.changes.notRun.length + result.changes.missing.length).toBe(facts.testsMissingOnHead);
    expect(result.changes.fixed).toHaveLength(facts.fixed);
    const absent = result.suites
      .filter(({ state }: { state: string }) => state === 'absent')
      .map(({ name }: { name: string }) => name);
    expect(absent.map((name: string) => name.replace(/.*test_/, '')).sort()).toEqual(
      [...facts.suitesMissingOnHead].sort(),
    );
  });
});
