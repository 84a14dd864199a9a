import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPathResolver, type ResolvedPath } from '../../src/merge/paths.ts';

const TREE = [
  'README.md',
  'main.py',
  'src/index.js',
  'src/app/a.py',
  'src/app/__init__.py',
  'src/lib/__init__.py',
  'lib/index.js',
  'packages/core/src/index.js',
  'packages/web/src/index.js',
  'packages/web/src/page.tsx',
  'core/src/main/java/com/acme/Foo.java',
  'core/src/main/java/com/acme/Both.java',
  'web/src/main/java/com/acme/Both.java',
  'Docs/Guide.md',
  'docs/guide.md',
];

const shown = (result: ResolvedPath) => (result.resolved ? result.path : `${result.path} (${result.reason})`);

describe('A path of a report in a known repository', () => {
  const { resolve } = createPathResolver({ tree: TREE, workspace: '/home/runner/work/x/x' });

  test.each<[string, string, readonly string[], string]>([
    ['stands as written', 'src/app/a.py', [], 'src/app/a.py'],
    ['with ./ and ..', './src/../src//app/./a.py', [], 'src/app/a.py'],
    ['with back-slashes', 'src\\app\\a.py', [], 'src/app/a.py'],
    ['below the checkout', '/home/runner/work/x/x/src/app/a.py', [], 'src/app/a.py'],
    ['in a container', '/app/src/app/a.py', [], 'src/app/a.py'],
    ['in a container, at the root', '/app/main.py', [], 'main.py'],
    ['on a Windows runner', 'D:\\a\\x\\x\\src\\app\\a.py', [], 'src/app/a.py'],
    ['as a file URL', 'file:///home/runner/work/x/x/main.py', [], 'main.py'],
    ['with a folder of its own before it', 'x/src/app/a.py', [], 'src/app/a.py'],
    ['a whole path wins over the end of a longer one', '/app/src/index.js', [], 'src/index.js'],
    ['the longest end wins', '/builds/x/packages/core/src/index.js', [], 'packages/core/src/index.js'],
    ['the end of one file', 'com/acme/Foo.java', [], 'core/src/main/java/com/acme/Foo.java'],
    ['a name that only one file has', 'page.tsx', [], 'packages/web/src/page.tsx'],
    ['the end of two files is ambiguous', 'com/acme/Both.java', [], 'com/acme/Both.java (ambiguous)'],
    ['a name that several files have', '__init__.py', [], '__init__.py (ambiguous)'],
    ['no such file', 'src/app/gone.py', [], 'src/app/gone.py (unknown)'],
    ['an end is made of whole names', 'rc/app/a.py', [], 'rc/app/a.py (unknown)'],
    ['a relative path is not cut to a bare name', 'elsewhere/main.py', [], 'elsewhere/main.py (unknown)'],
    ['nothing at all', '', [], ' (unknown)'],
    ['other case', 'SRC/App/A.py', [], 'src/app/a.py'],
    ['case decides where files differ in nothing else', 'Docs/Guide.md', [], 'Docs/Guide.md'],
    ['another case of two such files', 'DOCS/GUIDE.md', [], 'DOCS/GUIDE.md (ambiguous)'],
    [
      'installed packages are not ours',
      '/app/node_modules/left/lib/index.js',
      [],
      '/app/node_modules/left/lib/index.js (unknown)',
    ],
    ['the system is not ours', '/usr/lib/python3/main.py', [], '/usr/lib/python3/main.py (unknown)'],
    [
      'the standard library of Rust is not ours',
      '/rustc/9fc6/library/src/index.js',
      [],
      '/rustc/9fc6/library/src/index.js (unknown)',
    ],
    ['our package as tox installs it', '.tox/py311/lib/python3.11/site-packages/app/a.py', [], 'src/app/a.py'],
    [
      'another module in site-packages',
      '/usr/lib/python3/site-packages/main.py',
      [],
      '/usr/lib/python3/site-packages/main.py (unknown)',
    ],
    ['below a source folder', 'a.py', ['/home/runner/work/x/x/src/app'], 'src/app/a.py'],
    ['below a relative source folder', 'app/a.py', ['src'], 'src/app/a.py'],
    ['below a source folder on another machine', '__init__.py', ['/builds/g/x/src/app'], 'src/app/__init__.py'],
    ['the source folder decides between two', 'src/index.js', ['/builds/x/packages/web'], 'packages/web/src/index.js'],
    ['one of several source folders', 'app/a.py', ['/nowhere', '/app/src', ''], 'src/app/a.py'],
    ['in two source folders', '__init__.py', ['src/app', 'src/lib'], '__init__.py (ambiguous)'],
    ['source folders that help nothing', 'com/acme/Foo.java', ['/tmp/build'], 'core/src/main/java/com/acme/Foo.java'],
    ['an absolute path needs no source folder', '/app/src/app/a.py', ['/elsewhere'], 'src/app/a.py'],
    ['a drive as source folder', '/src/app/a.py', ['D:\\'], 'src/app/a.py'],
    ['unknown, below the one source folder', 'gone.py', ['/home/runner/work/app/app/lib'], 'lib/gone.py (unknown)'],
  ])('%s: %s', (_, written, sources, expected) => {
    expect(shown(resolve(written, { sources }))).toBe(expected);
  });

  test('every file of the tree is found below any folder', () => {
    const prefix = fc.constantFrom('', '/app/', '/home/runner/work/x/x/', '/__w/x/x/', 'C:\\work\\', './');
    fc.assert(
      fc.property(prefix, fc.constantFrom(...TREE), (before, file) => {
        expect(shown(resolve(before + file))).toBe(file);
      }),
    );
  });

  test('what is resolved is always a file of the tree', () => {
    const segment = fc.constantFrom(
      'src',
      'app',
      'a.py',
      'index.js',
      'packages',
      '..',
      '.',
      '',
      'C:',
      'site-packages',
      '__proto__',
    );
    const path = fc.array(segment, { maxLength: 6 }).map((segments) => segments.join('/'));
    fc.assert(
      fc.property(path, fc.array(path, { maxLength: 2 }), (written, sources) => {
        const result = resolve(written, { sources });
        expect(!result.resolved || TREE.includes(result.path)).toBe(true);
      }),
    );
  });
});

describe('A path of a report in an unknown repository', () => {
  const { resolve } = createPathResolver({ tree: [], workspace: '/work/repo/' });

  test.each<[string, string, readonly string[], string]>([
    ['is kept', 'src/a.py', [], 'src/a.py'],
    ['without ./', './src/a.py', [], 'src/a.py'],
    ['with forward slashes', 'src\\a.py', [], 'src/a.py'],
    ['below the checkout', '/work/repo/src/a.py', [], 'src/a.py'],
    ['below the checkout of a runner', '/home/runner/work/app/app/src/a.py', [], 'src/a.py'],
    ['below the checkout of a Windows runner', 'D:\\a\\app\\app\\src\\a.py', [], 'src/a.py'],
    [
      'a runner has no such folder',
      '/home/runner/work/app/other/a.py',
      [],
      '/home/runner/work/app/other/a.py (unknown)',
    ],
    ['elsewhere', '/app/src/a.py', [], '/app/src/a.py (unknown)'],
    ['below its one source folder', 'a.py', ['/home/runner/work/app/app/src'], 'src/a.py'],
    ['below its one relative source folder', 'a.py', ['src'], 'src/a.py'],
    ['one of several source folders is not chosen', 'a.py', ['src', 'lib'], 'a.py'],
    ['a source folder elsewhere says nothing', 'a.py', ['/app'], 'a.py'],
  ])('%s: %s', (_, written, sources, expected) => {
    expect(shown(resolve(written, { sources }))).toBe(expected);
  });
});
