import { describe, expect, test } from '@jest/globals';
import { drawDiff, newFile } from './draw-diff.ts';
import { folderOf, run } from './run.ts';

const lcov = (path: string, hits: string) =>
  [`SF:${path}`, ...[...hits].map((hit, i) => `DA:${i + 1},${hit}`), 'end_of_record', ''].join('\n');

const POLICY = `version: 1
gates:
  - { check: coverage-of-changed-lines, min: 80%, ignore-below: 0 }
  - { check: coverage-drop, max: 0pp }
`;

const junit = (...names: readonly string[]) =>
  `<testsuite name="unit">${names.map((name) => `<testcase classname="${name.split('.')[0]}" file="tests/${name.split('.')[0]}.py" name="${name}"/>`).join('')}</testsuite>`;

describe('check with a diff', () => {
  test('judges the lines that it changes, and says where they are', async () => {
    const root = folderOf({
      'lcov.info': lcov('a.py', '1100'),
      'p.yml': POLICY,
      'x.diff': drawDiff('a.py', [' 1', '+2', '+3', ' 4']),
    });
    const { status, out } = await run(
      root,
      'check',
      '--coverage',
      'lcov.info',
      '--policy',
      'p.yml',
      '--diff',
      'x.diff',
    );
    expect(status).toBe(1);
    expect(out).toContain('1 of 2 changed lines covered (50 % < 80 %); not covered: a.py 3');
  });

  test('excuses a drop by deleted code', async () => {
    const root = folderOf({
      'lcov.info': lcov('a.py', '10'),
      'base/lcov.info': lcov('a.py', '1110'),
      'p.yml': POLICY,
      'x.diff': drawDiff('a.py', [' 1', '-2', '-3', ' 4']),
    });
    const call = ['check', '--coverage', 'lcov.info', '--base', 'base', '--policy', 'p.yml'];
    expect((await run(root, ...call)).status).toBe(1);
    const { status, out } = await run(root, ...call, '--diff', 'x.diff');
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining('of which −25 pp by deleted code') });
  });

  test('explains tests that it takes away', async () => {
    const root = folderOf({
      'junit.xml': junit('a.test_a'),
      'base/junit.xml': junit('a.test_a', 'b.test_b'),
      'x.diff': `diff --git a/tests/b.py b/tests/b.py\ndeleted file mode 100644\n--- a/tests/b.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-b\n`,
    });
    const call = ['check', '--tests', 'junit.xml', '--base', 'base'];
    expect((await run(root, ...call)).status).toBe(1);
    expect((await run(root, ...call, '--diff', 'x.diff')).status).toBe(0);
  });

  test('without one says so, and does not pass in silence', async () => {
    const root = folderOf({ 'lcov.info': lcov('a.py', '1'), 'p.yml': POLICY });
    const { status, out } = await run(root, 'check', '--coverage', 'lcov.info', '--policy', 'p.yml');
    expect(status).toBe(0);
    expect(out).toMatch(/---- +coverage-of-changed-lines +not judged, nobody said what changed: no diff/);
  });

  test.each([
    ['two of them', ['--diff', 'x.diff', '--diff-base', 'main'], /found --diff and --diff-base, wanted one of them/],
    ['one that is cut', ['--diff', 'x.diff'], /x\.diff:5: the diff ends within this hunk: it was cut/],
    ['a branch without a repository', ['--diff-base', 'main'], /--diff-base: git finds no repository here/],
  ])('refuses %s', async (_, argv, message) => {
    const root = folderOf({
      'lcov.info': lcov('a.py', '1'),
      '.git': 'gitdir: nowhere',
      'x.diff': newFile('a.py', 3).replace('+line 3\n', ''),
    });
    const { status, err } = await run(root, 'check', '--coverage', 'lcov.info', ...argv);
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(message) });
  });
});
