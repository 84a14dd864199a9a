import { describe, expect, test } from '@jest/globals';
import { measuredPatch } from '../../src/compare/carried.ts';
import { withUntracked } from '../../src/compare/diff.ts';
import { repoPath } from '../../src/domain/text.ts';
import { coverage } from '../draw-coverage.ts';
import { drawDiff, parse } from '../draw-diff.ts';

/** A new file of these lines, as git shows it. */
const created = (path: string, lines: readonly string[]) =>
  drawDiff(
    path,
    lines.map((line) => `+${line}`),
  )
    .replace(/^(diff .*)$/m, '$1\nnew file mode 100644')
    .replace(/^--- .*$/m, '--- /dev/null');

const SCRIPT = ['export function f(a: number) {', '  return a;', '}'];
const RUNS: Readonly<Record<string, readonly string[]>> = {
  py: ['def f(a):', '    return a'],
  java: ['class A {', '  int f(int a) {', '    return a;', '  }', '}'],
  go: ['package a', '', 'func f(a int) int {', '\treturn a', '}'],
};

/** Those of the new files that no report has although it would, if anything ran them. */
function unseen(measured: readonly string[], added: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const head = coverage(Object.fromEntries(measured.map((path) => [path, '+'])));
  const diff = Object.entries(added).map(([path, lines]) => created(path, lines));
  const patch = measuredPatch({ head, change: parse(diff.join('')), metric: 'lines' });
  return (patch?.unseen ?? []).map(({ path, lines }) => `${path} ${lines}`);
}

const runs = (path: string) => RUNS[path.slice(path.lastIndexOf('.') + 1)] ?? SCRIPT;

describe('A new file that no report has', () => {
  test.each<[string, string, string]>([
    ['in the folder of measured ones', 'src/a.ts', 'src/b.ts'],
    ['in a new folder below one', 'src/a.ts', 'src/pay/deep/b.ts'],
    ['beside a folder of measured ones, in one that holds both', 'packages/a/src/a.ts', 'packages/b/src/b.ts'],
    ['at the root, where measured ones lie', 'a.py', 'b.py'],
    ['among tools that are measured', 'src/tools/a.ts', 'src/tools/b.ts'],
    ['whose name only begins like that of a test', 'src/a.ts', 'src/testimonials.ts'],
    ['whose name only ends like that of a test', 'src/a.ts', 'src/latest.ts'],
    ['that is called as a page of settings is', 'src/a.ts', 'src/pages/settings.ts'],
    ['of Java', 'src/main/java/a/A.java', 'src/main/java/a/B.java'],
    ['of Go', 'pkg/a.go', 'pkg/b.go'],
  ])('is code that nobody ran %s', (_, measured, path) => {
    expect(unseen([measured], { [path]: runs(path) })).toEqual([
      `${path} ${({ ts: 2, py: 2, java: 3, go: 3 } as Readonly<Record<string, number>>)[path.slice(path.lastIndexOf('.') + 1)]}`,
    ]);
  });

  test.each<[string, string, string]>([
    ['of another kind', 'src/a.ts', 'src/b.js'],
    ['elsewhere', 'src/a.ts', 'scripts/b.ts'],
    ['at the root, where none is measured', 'src/a.ts', 'b.ts'],
    ['of a kind that cannot run', 'src/a.json', 'src/b.json'],
    ['of settings', 'src/a.ts', 'src/vite.config.ts'],
    ['of hidden settings', 'src/a.js', 'src/.eslintrc.js'],
    ['of types', 'src/a.ts', 'src/b.d.ts'],
    ['of a story', 'src/a.tsx', 'src/Button.stories.tsx'],
    ['that is a test', 'src/a.ts', 'src/b.test.ts'],
    ['that is a test of Python', 'app/a.py', 'app/test_b.py'],
    ['that is a test of Go', 'pkg/a.go', 'pkg/b_test.go'],
    ['that is a test of Java', 'src/A.java', 'src/BTest.java'],
    ['that helps tests', 'src/a.ts', 'src/__tests__/draw.ts'],
    ['that sets tests up', 'app/a.py', 'app/conftest.py'],
    ['that is a mock', 'src/a.ts', 'src/__mocks__/b.ts'],
    ['that migrates a database', 'app/a.py', 'app/migrations/0005_b.py'],
    ['that is generated', 'src/a.ts', 'src/generated/deep/b.ts'],
    ['that is generated, by its name', 'api/a.py', 'api/b_pb2.py'],
  ])('is left out as a rule %s', (_, measured, path) => {
    expect(unseen([measured], { [path]: runs(path) })).toEqual([]);
  });

  test.each<[string, string, readonly string[], number]>([
    ['is empty', 'src/__init__.py', [], 0],
    ['only imports', 'src/__init__.py', ['from .a import b', '', '__all__ = ["b"]'], 0],
    ['has only remarks that speak of code', 'src/b.py', ['# return it if it is there', '', '#   for all of them'], 0],
    [
      'has types only',
      'src/b.ts',
      [
        "import type { A } from './a';",
        '',
        'export interface B {',
        '  f(a: A): void;',
        '}',
        'export type F = (a: A) => B;',
      ],
      0,
    ],
    ['declares what others have', 'src/b.ts', ['declare const a: string;', 'export declare function f(): void;'], 0],
    ['hands on what others have', 'src/index.ts', ["export * from './a';", "export { b } from './b';"], 0],
    [
      'has an interface only',
      'src/B.java',
      ['/** Adds. */', 'public interface B {', '  int add(int a, int b);', '}'],
      0,
    ],
    ['has types of Go only', 'src/b.go', ['package b', '', 'type B interface {', '\tAdd(a, b int) int', '}'], 0],
    ['has a constant that is made when it is loaded', 'src/b.ts', ['export const B = make(1);'], 1],
    ['has an arrow function', 'src/b.ts', ['// adds', 'export const add = (a: number, b: number) => a + b;', ''], 1],
    ['has a method that only calls', 'src/B.java', ['class B {', '  void run() {', '    other.run(1);', '  }', '}'], 3],
    ['has lines that end in a carriage return', 'src/b.py', ['def f(a):\r', '\r', '    return a\r'], 2],
  ])('that %s', (_, path, lines, expected) => {
    const measured = ['src/a.ts', 'src/a.py', 'src/A.java', 'src/a.go'];
    expect(unseen(measured, { [path]: lines })).toEqual(expected === 0 ? [] : [`${path} ${expected}`]);
  });

  test('is told once: not also where a report may name it otherwise, nor where it is only changed or lies about', () => {
    const head = coverage({ 'src/a.ts': '+' }, { unresolved: ['/build/b.ts'] });
    const change = parse(created('src/b.ts', runs('b.ts')) + drawDiff('src/c.ts', ['+const c = 1;']));
    const all = withUntracked(change, [repoPath('src/d.ts')]);
    const patch = measuredPatch({ head, change: all, metric: 'lines' });
    expect(patch).toMatchObject({ unsure: ['src/b.ts'], unmeasured: ['src/b.ts', 'src/c.ts'] });
    expect(patch?.unseen).toBeUndefined();
  });
});
