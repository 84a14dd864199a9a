import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { drawDiff } from './draw-diff.ts';
import { folderOf, run, SHARED, sharedOrSkip } from './run.ts';

const scenarios = sharedOrSkip('scenarios') ? describe : describe.skip;
const at = (...path: string[]) => join(SHARED, 'scenarios', ...path);
const expected = (name: string) => JSON.parse(readFileSync(at(name, 'expected.json'), 'utf8'));

/** Judges what one folder holds against another, and returns the exit status and the result. */
interface Call {
  readonly head: string;
  readonly base?: string;
  readonly policy?: string;
  readonly quarantine?: string;
  readonly diff?: string;
}

async function check({ head, base, policy, quarantine, diff }: Call) {
  const json = join(mkdtempSync(join(tmpdir(), 'result-')), 'result.json');
  const args = ['--tests', `${head}/**/*.xml`, '--json', json];
  if (base !== undefined) args.push('--base', base);
  if (policy !== undefined) args.push('--policy', policy);
  if (quarantine !== undefined) args.push('--quarantine', quarantine);
  if (diff !== undefined) args.push('--diff', diff);
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

scenarios('a quarantine', () => {
  /** `test: …` and what it accepts, for ever or until a day that is over. */
  const entry = (target: string, match: string, time = 'added: 2026-11-01, expires: 2026-12-01') =>
    `  - { ${target}, kind: broken, match: ${JSON.stringify(match)}, reason: r, owner: "@acme/storage", ${time} }\n`;
  const over = 'added: 2026-10-01, expires: 2026-11-01';
  const written = (...entries: readonly string[]) =>
    join(folderOf({ 'q.yml': `version: 1\nentries:\n${entries.join('')}` }), 'q.yml');
  const changes = (path: string) => join(folderOf({ 'a.diff': drawDiff(path, [' a', '-b', '+c']) }), 'a.diff');
  const both = (name: string) => ({ head: at(name, 'head'), base: at(name, 'base') });

  const NEW = 'test: "tests/test_template_schema_integration.py::test_case_013"';
  const LOOP = 'attached to a different loop';
  const KNOWN = 'test: "tests.test_storage_service › test_case_007"';
  const RELATION = 'relation "storage_elem';

  test('an accepted failure passes, and says who accepted it', async () => {
    const { status, result, out } = await check({ ...both('before-after'), quarantine: written(entry(NEW, LOOP)) });
    expect([status, result.changes.waived.length, states(result.gates)['newly-failing']]).toEqual([0, 1, 'waived']);
    expect(out).toContain('accepted failures 1');
  });

  test('the same test with another error blocks', async () => {
    const { status, result } = await check({ ...both('before-after'), quarantine: written(entry(NEW, RELATION)) });
    expect([status, result.changes.waived, result.changes.newTestFailing.length]).toEqual([1, [], 1]);
  });

  test('a test of which only one of two errors is accepted blocks', async () => {
    const upload = 'test: "tests/routers/test_sessions.py::TestUpload::test_upload_9"';
    const quarantine = written(entry(upload, 'assert 413 == 200'));
    const { status, result } = await check({ ...both('one-root-cause'), quarantine });
    expect([status, result.changes.waived, result.changes.newlyFailing.length]).toEqual([1, [], 36]);
  });

  describe('an expired entry', () => {
    const quarantine = () => written(entry(NEW, LOOP), entry(KNOWN, RELATION, over));

    test('does not stop an unrelated change, since base fails the test too, and is told', async () => {
      const diff = changes('app/wal_service.py');
      const { status, result, out } = await check({ ...both('before-after'), quarantine: quarantine(), diff });
      expect([status, result.verdict, result.changes.stillFailing.length]).toEqual([0, 'pass', 2]);
      expect(result.quarantine).toMatchObject([{ state: 'expired', line: 4, owner: '@acme/storage' }]);
      expect(out).toContain('1 quarantine entry to look at: 1 expired');
    });

    test('stops a change that touches the file of its test', async () => {
      const diff = changes('tests/test_storage_service.py');
      const { status, result, out } = await check({ ...both('before-after'), quarantine: quarantine(), diff });
      expect([status, result.title]).toEqual([1, 'Blocked: 1 expired acceptance in files of this change (1 cause)']);
      expect(out).toContain('Mend the tests above, since this change touches their files');
    });

    test('is a warning where nobody knows what the change touches', async () => {
      const { status, result } = await check({ ...both('before-after'), quarantine: quarantine() });
      expect([status, result.verdict, states(result.gates)['newly-failing']]).toEqual([0, 'warn', 'not-judged']);
    });

    test('accepts nothing: where base does not fail the test, it is an ordinary failure', async () => {
      const diff = changes('app/wal_service.py');
      const expired = written(entry(NEW, LOOP, over));
      const { status, result } = await check({ ...both('before-after'), quarantine: expired, diff });
      expect([status, result.title]).toEqual([1, 'Blocked: 1 test newly failing (1 cause)']);
      expect((await check({ head: at('before-after', 'head'), quarantine: quarantine(), diff })).status).toBe(1);
    });
  });

  test('a file that cannot be read accepts nothing, and says where', async () => {
    const quarantine = written(entry(NEW, LOOP), entry(KNOWN, RELATION, 'added: 2026-11-01, expires: 2027-12-01'));
    const { status, result } = await check({ ...both('before-after'), quarantine });
    expect([status, result.changes.waived]).toEqual([1, []]);
    expect(result.diagnostics).toContainEqual(expect.objectContaining({ level: 'error', file: quarantine, line: 4 }));
  });

  test.each([
    ['suite: "tests.routers.test_sessions"', 35],
    ['file: "tests/routers/test_sessions.py"', 35],
    ['suite: "tests.routers.test_sessions.TestBackground"', 2],
    ['suite: "tests.routers"', 0],
    ['file: "tests/routers"', 0],
    ['file: "test_sessions.py"', 0],
  ])('%s accepts %i of the 36 failures: what it names, and only what it matches', async (target, waived) => {
    const quarantine = written(entry(target, 'LookupError'));
    const { status, result } = await check({ ...both('one-root-cause'), quarantine });
    expect([status, result.changes.waived.length, result.changes.newlyFailing.length]).toEqual([
      1,
      waived,
      36 - waived,
    ]);
  });

  test('what only some of the tests of a suite fail with excuses no other failure of them', async () => {
    const quarantine = written(entry('suite: "tests.routers.test_sessions"', 'no such error'));
    expect((await check({ ...both('one-root-cause'), quarantine })).result.changes.waived).toEqual([]);
  });
});
