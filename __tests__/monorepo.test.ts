import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderOf, run } from './run.ts';

const POLICY = `version: 1
suites:
  packages:
    tests: "packages/*/reports/junit.xml"
    coverage: "packages/*/coverage/lcov.info"
    required: false
    selection: partial
components:
  api: { paths: packages/api/** }
  web: { paths: packages/web/** }
gates:
  - check: complete
  - { check: coverage, min: 70% }
  - { check: coverage, component: "*", min: 60% }
  - { check: coverage, suite: packages, min: 70% }
  - { check: coverage-of-changed-lines, component: "*", min: 80%, ignore-below: 3 }
  - { check: coverage-drop, max: 0.5pp }
`;

const lcov = (path: string, hits: string) =>
  [`SF:${path}`, ...[...hits].map((hit, i) => `DA:${i + 1},${hit}`), 'end_of_record', ''].join('\n');
const junit = (name: string) =>
  `<testsuite name="${name}" tests="1"><testcase classname="${name}" name="works" file="packages/${name}/test.ts"/></testsuite>`;
const source = (lines: number, first = 'first') =>
  [first, ...Array.from({ length: lines - 1 }, (_, i) => `${i}`), ''].join('\n');

const packageOf = (name: string, hits: string) => ({
  [`packages/${name}/reports/junit.xml`]: junit(name),
  [`packages/${name}/coverage/lcov.info`]: lcov(`packages/${name}/src.ts`, hits),
});

function git(root: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  return execFileSync('git', ['-C', root, ...who, ...args], { encoding: 'utf8' }).trim();
}

/** Two packages; on base both ran, with 9 of 10 and 7 of 10 lines covered. */
async function repository() {
  const root = folderOf({
    '.github/test-health.yml': POLICY,
    '.gitignore': 'reports/\ncoverage/\n*.snapshot\n',
    'packages/api/src.ts': source(10),
    'packages/web/src.ts': source(10),
    ...packageOf('api', '1111111110'),
    ...packageOf('web', '1111111000'),
  });
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', 'base');
  const sha = git(root, 'rev-parse', 'HEAD');
  expect((await run(root, 'snapshot', '--sha', sha, '--output', 'base.snapshot')).status).toBe(0);
  return { root, sha };
}

/** The working tree is changed, and only the packages that are named run again. */
function change(root: string, files: Readonly<Record<string, string>>): void {
  execFileSync('rm', ['-rf', join(root, 'packages/web/reports'), join(root, 'packages/web/coverage')]);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', 'change', '--allow-empty');
}

const check = (root: string, sha: string, ...more: readonly string[]) =>
  run(root, 'check', '--base', 'base.snapshot', '--diff-base', sha, ...more);

describe('a pull request of a repository with several packages', () => {
  test('that runs one of them is judged with the coverage of the others, and says so', async () => {
    const { root, sha } = await repository();
    change(root, { 'packages/api/src.ts': source(10, 'changed') });
    const { status, out } = await check(root, sha, '--json', 'result.json', '--quiet');
    const short = sha.slice(0, 7);
    const { gates, coverage } = JSON.parse(execFileSync('cat', [join(root, 'result.json')], { encoding: 'utf8' }));
    const said = gates.map(
      ({ check: name, state, sentence }: Record<string, string>) => `${state} ${name} ${sentence}`,
    );
    expect(said.slice(1)).toEqual([
      `pass coverage 80 % of lines ≥ 70 % (16 of 20, 7 carried from ${short})`,
      'pass coverage component api: 90 % of lines ≥ 60 % (9 of 10)',
      `pass coverage component web: 70 % of lines ≥ 60 % (7 of 10, 7 carried from ${short})`,
      `pass coverage packages: 80 % of lines ≥ 70 % (16 of 20, 1 report carried from ${short})`,
      'pass coverage-of-changed-lines component api: 1 of 1 changed lines covered (100 % ≥ 80 %)',
      'pass coverage-of-changed-lines component web: nothing to cover: 0 changed lines',
      `pass coverage-drop 80 % → 80 % of lines (±0 pp, limit 0.5 pp; 16 of 20 → 16 of 20, 7 carried from ${short})`,
    ]);
    expect(coverage.carried).toEqual({
      covered: 7,
      reports: [{ suite: 'packages', path: 'packages/web/coverage/lcov.info', sha, age: 1 }],
      dropped: [],
    });
    expect([status, out]).toEqual([0, expect.stringContaining('partly carried')]);
  });

  test('that changes a package and does not run it is not told to be covered', async () => {
    const { root, sha } = await repository();
    change(root, { 'packages/web/src.ts': `a\nb\nc\n${source(10)}` });
    const { status, out } = await check(root, sha);
    expect(status).toBe(1);
    expect(out).toContain(
      'component web: unknown for changed lines, 80 % wanted: not measured here, only carried: packages/web/src.ts',
    );
    expect(out).toContain('Changed lines  unknown; not measured here: 3 lines of 1 file whose coverage is carried');
    expect(out).toContain(
      '\nRun the tests of the changed files in this change too: their coverage is only carried from base.\n',
    );
    expect(out).not.toContain('Add tests');
  });

  test('that changes a few lines of it is told so', async () => {
    const { root, sha } = await repository();
    change(root, { 'packages/web/src.ts': source(10, 'changed') });
    const { status, out } = await check(root, sha);
    expect(status).toBe(0);
    expect(out).toContain('1 line of packages/web/src.ts not measured: fewer than 3 are only told');
  });

  test('goes on carrying for ten runs of base, and says when it ends', async () => {
    const { root, sha } = await repository();
    change(root, {});
    for (let age = 1; age <= 10; age++) {
      const head = git(root, 'rev-parse', 'HEAD');
      const { status, err } = await run(
        root,
        'snapshot',
        '--base',
        'base.snapshot',
        '--sha',
        head,
        '--output',
        'base.snapshot',
      );
      expect([status, err]).toEqual([0, '']);
    }
    const { out } = await check(root, 'HEAD');
    expect(out).toContain('last measured more than 10 base runs ago');
    expect(out).toContain(`at ${sha.slice(0, 7)}`);
    expect(out).not.toContain('carried from');
  }, 60_000);

  test('whose shards are joined carries where they are joined', async () => {
    const { root, sha } = await repository();
    change(root, { 'packages/api/src.ts': source(10, 'changed') });
    const head = git(root, 'rev-parse', 'HEAD');
    await run(root, 'snapshot', '--sha', head, '--output', 'api.snapshot');
    const merge = ['merge', 'api.snapshot', '--base', 'base.snapshot', '--output'];
    expect((await run(root, ...merge, 'all.snapshot')).out).toContain('coverage of 2 files from 2 reports');
    expect((await run(root, ...merge, 'own.snapshot', '--policy', 'none.yml')).status).toBe(2);
    const { out } = await run(root, 'check', '--base', 'all.snapshot', '--diff-base', 'HEAD');
    expect(out).toContain(`(16 of 20, 7 carried from ${sha.slice(0, 7)}, 2 base runs ago)`);
  });

  test('whose shard carries what another measured is refused: the old lines would cover the new ones', async () => {
    const { root, sha } = await repository();
    change(root, {});
    const head = git(root, 'rev-parse', 'HEAD');
    await run(root, 'snapshot', '--sha', head, '--base', 'base.snapshot', '--output', 'api.snapshot');
    execFileSync('rm', ['-rf', join(root, 'packages/api/reports'), join(root, 'packages/api/coverage')]);
    git(root, 'checkout', '--quiet', sha, '--', 'packages/web');
    for (const [path, text] of Object.entries(packageOf('web', '0000000000'))) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    await run(root, 'snapshot', '--sha', head, '--output', 'web.snapshot');
    const { status, err } = await run(root, 'merge', 'api.snapshot', 'web.snapshot', '--output', 'all.snapshot');
    expect(status).toBe(2);
    expect(err).toContain(
      'api.snapshot: it carries the coverage of packages/web/coverage/lcov.info from a run before, which another shard measured: give --base to merge',
    );
  });

  test('of which the policy does not say that not everything runs carries nothing', async () => {
    const { root, sha } = await repository();
    change(root, { '.github/test-health.yml': POLICY.replace('    selection: partial\n', '') });
    const { out } = await check(root, sha);
    expect(out).not.toContain('carried');
    expect(out).toContain('component web: unknown, 60 % of lines wanted: 0 of 1 measured file in it');
  });

  test('that declares a suite partial itself is judged by the rules of base too', async () => {
    const { root, sha } = await repository();
    change(root, {});
    writeFileSync(join(root, 'full.yml'), POLICY.replace('    selection: partial\n', ''));
    const { status, out } = await check(root, sha, '--base-policy', 'full.yml');
    expect(status).toBe(1);
    expect(out).toContain('component web: unknown, 60 % of lines wanted');
    expect(out).toContain('selection full → partial');
  });
});

test('a deleted file of one package does not explain a lost test of another one, in a file that ends the same', async () => {
  const both = ['a', 'b'].map((name) => `<testcase classname="tests.test_main" name="test_of_${name}"/>`);
  const ran = (cases: readonly string[]) =>
    `<testsuite name="pytest"><testcase classname="tests.test_other" name="z"/>${cases.join('')}</testsuite>`;
  const files = Object.fromEntries(
    ['a', 'b'].map((name) => [`${name}/tests/test_main.py`, `def test_of_${name}(): pass\n`]),
  );
  const root = folderOf({ '.gitignore': '*.xml\n*.snapshot\n', 'junit.xml': ran(both), ...files });
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', 'base');
  const sha = git(root, 'rev-parse', 'HEAD');
  const reports = ['--tests', 'junit.xml'];
  expect((await run(root, 'snapshot', ...reports, '--output', 'base.snapshot')).status).toBe(0);
  git(root, 'rm', '--quiet', 'a/tests/test_main.py');
  const verdict = async (cases: readonly string[]) => {
    writeFileSync(join(root, 'junit.xml'), ran(cases));
    return (await check(root, sha, ...reports)).status;
  };
  expect([await verdict(both.slice(1)), await verdict([])]).toEqual([0, 1]);
});
