import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../src/domain/diagnostic.ts';
import { describeFile, findFiles } from '../src/find.ts';

/** Draws a folder: names with text; a name with `->` is a link to what follows. */
function folder(prefix: string, files: readonly string[]): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  for (const file of files) {
    const [name = '', target] = file.split(' -> ');
    mkdirSync(dirname(join(root, name)), { recursive: true });
    if (target === undefined) writeFileSync(join(root, name), name);
    else symlinkSync(target, join(root, name));
  }
  return root;
}

const FILES = ['reports/a.xml', 'reports/b/c.xml', 'reports/b/d.json', 'reports/.hidden.xml', 'coverage/lcov.info'];

const find = (root: string, ...patterns: string[]) => findFiles(patterns, { root, purpose: 'tests' });
const pathsOf = async (root: string, ...patterns: string[]) =>
  (await find(root, ...patterns)).files.map(({ path }) => path);

describe('finding reports', () => {
  test.each<[string, string[], string[]]>([
    ['a file', ['coverage/lcov.info'], ['coverage/lcov.info']],
    ['a file with a leading dot', ['./coverage/lcov.info'], ['coverage/lcov.info']],
    ['a glob', ['reports/*.xml'], ['reports/.hidden.xml', 'reports/a.xml']],
    ['a deep glob', ['reports/**/*.xml'], ['reports/.hidden.xml', 'reports/a.xml', 'reports/b/c.xml']],
    ['a folder', ['reports'], ['reports/.hidden.xml', 'reports/a.xml', 'reports/b/c.xml', 'reports/b/d.json']],
    ['an exclusion', ['reports/**/*.xml', '!reports/b/**'], ['reports/.hidden.xml', 'reports/a.xml']],
    ['an excluded file', ['reports/a.xml', '!**/a.xml'], []],
    ['the same file twice', ['reports/a.xml', 'reports/*.xml'], ['reports/.hidden.xml', 'reports/a.xml']],
    ['a glob with a dot inside', ['reports/./*.json', './reports/./b/*.json'], ['reports/b/d.json']],
    ['the folder itself', ['.', '!reports/**'], ['coverage/lcov.info']],
    ['a path through a parent', ['coverage/../reports/a.xml'], ['reports/a.xml']],
    ['a glob through a parent', ['coverage/../reports/*.json', 'reports/b/../b/*.json'], ['reports/b/d.json']],
  ])('%s', async (_name, patterns, expected) => {
    expect(await pathsOf(folder('find-', FILES), ...patterns)).toEqual(expected);
  });

  test('a folder whose own name looks like a pattern is taken as it is', async () => {
    expect(await pathsOf(folder('find-[x]*-', FILES), 'reports/*.xml', 'coverage/lcov.info')).toEqual([
      'coverage/lcov.info',
      'reports/.hidden.xml',
      'reports/a.xml',
    ]);
  });

  test('files outside the root are named by their whole path', async () => {
    const [root, other] = [folder('find-', []), folder('other-', FILES)];
    expect(await pathsOf(root, `${other}/reports/*.xml`)).toEqual([
      `${other}/reports/.hidden.xml`,
      `${other}/reports/a.xml`,
    ]);
  });

  test('a pattern that matches nothing is said', async () => {
    const root = folder('find-', FILES);
    const { files, diagnostics } = await find(root, 'nowhere/*.xml', 'absent.xml', 'reports/a.xml');
    expect(files.length).toBe(1);
    expect(diagnostics.map(({ level, message }) => `${level}: ${message.replace(root, 'ROOT')}`)).toEqual([
      'warning: tests: "nowhere/*.xml" matches no file',
      'warning: tests: "absent.xml" matches no file',
    ]);
  });

  test.each<[string, string]>([
    ['to a secret of the system', 'reports/env.xml -> /proc/self/environ'],
    ['to a folder outside', 'reports/out -> /etc'],
    ['relative, and out', 'reports/passwd.xml -> ../../../../../../etc/passwd'],
    ['to nothing', 'reports/gone.xml -> nowhere.xml'],
  ])('a link %s is refused with an error, and the rest is read', async (_name, link) => {
    const { files, diagnostics } = await find(folder('find-', [...FILES, link]), 'reports/**/*.xml', 'reports/out');
    expect(files.map(({ path }) => path)).toEqual(['reports/.hidden.xml', 'reports/a.xml', 'reports/b/c.xml']);
    expect(diagnostics.filter(({ level }) => level === 'error').map(({ message }) => message)).toHaveLength(1);
  });

  test('what is no file, such as a pipe that nobody writes to, is refused', async () => {
    const root = folder('find-', FILES);
    expect(spawnSync('mkfifo', [join(root, 'reports/pipe.xml')]).status).toBe(0);
    const { files, diagnostics } = await find(root, 'reports/*.xml', 'reports');
    expect(files.map(({ path }) => path)).not.toContain('reports/pipe.xml');
    expect(diagnostics.map(({ file, message }) => [file, message])).toContainEqual([
      'reports/pipe.xml',
      'is not a regular file',
    ]);
  });

  test('a link inside the workspace is followed', async () => {
    expect(await pathsOf(folder('find-', [...FILES, 'reports/same.xml -> a.xml']), 'reports/same.xml')).toEqual([
      'reports/same.xml',
    ]);
  });

  test.each(['reports', 'reports/**'])(
    'a linked folder below %s is refused, not entered: it may lead round',
    async (pattern) => {
      const { files, diagnostics } = await find(
        folder('find-', [...FILES, 'reports/b/up -> ..', 'reports/c -> b']),
        pattern,
      );
      expect(files.map(({ path }) => path)).toEqual(FILES.filter((path) => path.startsWith('reports')).sort());
      expect(diagnostics.map(({ level, file, message }) => `${level} ${file}: ${message}`).sort()).toEqual([
        'error reports/b/up: is not a regular file',
        'error reports/c: is not a regular file',
      ]);
    },
  );

  test('a named file that is a link out of its folder is refused', () => {
    const found = describeFile('reports/env.xml', folder('find-', [...FILES, 'reports/env.xml -> /proc/self/environ']));
    expect(found).toEqual({
      level: 'error',
      file: 'reports/env.xml',
      message: 'is a link that leaves the workspace: refused',
    });
  });

  test.each([
    ['files', { files: 2, bytes: 1e9 }],
    ['bytes', { files: 100, bytes: 20 }],
  ])('too many %s are a mistake of the pattern', async (_name, limits) => {
    const searching = findFiles(['reports'], { root: folder('find-', FILES), purpose: 'tests', limits });
    await expect(searching).rejects.toThrow(ConfigError);
    await expect(searching).rejects.toThrow(/name the folder of the reports more closely/);
  });
});
