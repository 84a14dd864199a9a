import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Diff } from '../src/compare/diff.ts';
import { diffOfBranch, diffOfFile } from '../src/diff-source.ts';
import { ConfigError } from '../src/domain/diagnostic.ts';
import { folderOf } from './run.ts';

function git(root: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...who, '-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}

function commit(root: string, files: Readonly<Record<string, string>>): string {
  write(root, files);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '-m', 'x');
  return git(root, 'rev-parse', 'HEAD');
}

const TEN = Array.from({ length: 10 }, (_, i) => `line ${i + 1}\n`).join('');

/** A repository whose branch `main` has one commit more than where HEAD left it. */
function repository(): string {
  const root = folderOf({});
  git(root, 'init', '--quiet');
  commit(root, { 'src/a.py': TEN, 'old name.py': `${TEN}${'more\n'.repeat(5)}`, 'gone.py': 'a\nb\n' });
  git(root, 'checkout', '--quiet', '-b', 'topic');
  git(root, 'checkout', '--quiet', 'main');
  commit(root, { 'src/a.py': `${TEN}on main\n` });
  git(root, 'checkout', '--quiet', 'topic');
  return root;
}

/** `src/a.py +3`: the lines of head that are new. */
function shown({ files }: Diff): readonly string[] {
  return files.map(({ base, head, edits }) => {
    const name = base === head ? base : `${base ?? ''} → ${head ?? ''}`;
    const added = edits.flatMap((edit) => Array.from({ length: Math.min(edit.added, 99) }, (_, i) => edit.head + i));
    return `${name} +${added.length > 90 ? 'all' : added.join()}`;
  });
}

const said = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'nothing';
};

describe('the diff against a branch', () => {
  test('starts where HEAD left it, and ends in the working tree', () => {
    const root = repository();
    commit(root, { 'src/a.py': TEN.replace('line 3', 'changed'), 'new ü.py': 'one\n', 'b.py': 'two\n' });
    write(root, { 'b.py': 'two\nnot committed\n' });
    git(root, 'mv', 'old name.py', 'new name.py');
    rmSync(join(root, 'gone.py'));
    const { diff, from } = diffOfBranch(root, 'main');
    expect(diff && [...shown(diff)].sort()).toEqual([
      ' → b.py +all',
      ' → new ü.py +all',
      'gone.py →  +',
      'old name.py → new name.py +',
      'src/a.py +3',
    ]);
    expect(from).toBe(git(root, 'merge-base', 'main', 'HEAD'));
  });

  test('has new files that git was not told of yet, but none that it ignores', () => {
    const root = repository();
    commit(root, { '.gitignore': 'build/\n*.log\n' });
    write(root, { 'src/new ü.py': 'one\n', 'build/out.py': 'two\n', 'src/x.log': 'three\n', 'lib/b.py': 'four\n' });
    const { diff, since } = diffOfBranch(root, 'main');
    const expected = [' → .gitignore +all', ' → lib/b.py +all', ' → src/new ü.py +all'];
    expect(diff && [...shown(diff)].sort()).toEqual(expected);
    const older = since?.(git(root, 'rev-parse', 'HEAD~1'));
    expect(older && [...shown(older)].sort()).toEqual(expected);
    const below = diffOfBranch(join(root, 'src'), 'main').diff;
    expect(below && shown(below)).toEqual([' → new ü.py +all']);
  });

  test('takes a file that git was told to forget for a new one, since nobody can tell what was before', () => {
    const root = repository();
    git(root, 'rm', '--quiet', '--cached', 'gone.py');
    const { diff } = diffOfBranch(root, 'main');
    expect(diff && shown(diff)).toEqual(['gone.py →  +', ' → gone.py +all']);
    expect(diff?.deleted).toEqual([]);
  });

  test('is the same whatever the settings of the user and the attributes of the files say', () => {
    const root = repository();
    commit(root, { 'src/a.py': TEN.replace('line 3', 'changed'), 'x/y.py': 'one\n' });
    const plain = diffOfBranch(root, 'main').diff;
    for (const [key, value] of Object.entries({
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.renames': 'false',
      'diff.external': 'false',
      'diff.context': '9',
      'diff.interHunkContext': '9',
      'diff.orderFile': 'nowhere',
      'color.ui': 'always',
      'core.fsmonitor': 'false-program',
      'diff.py.textconv': 'false',
      'diff.submodule': 'log',
    })) {
      git(root, 'config', key, value);
    }
    write(root, { '.git/info/attributes': '*.py diff=py\n' });
    expect(diffOfBranch(root, 'main').diff).toEqual(plain);
  });

  test('of a folder of the repository has its files, by their paths in it', () => {
    const root = repository();
    commit(root, { 'src/a.py': TEN.replace('line 3', 'changed'), 'x.py': 'one\n' });
    const { diff } = diffOfBranch(join(root, 'src'), 'main');
    expect(diff && shown(diff)).toEqual(['a.py +3']);
  });

  test('is known from an older commit, too, where the checkout has it', () => {
    const root = repository();
    const older = git(root, 'rev-parse', 'HEAD');
    commit(root, { 'src/a.py': TEN.replace('line 3', 'changed') });
    const middle = git(root, 'rev-parse', 'HEAD');
    commit(root, { 'x.py': 'one\n' });
    const { since } = diffOfBranch(root, middle);
    expect(since?.(older)?.files.map(({ head }) => head)).toEqual(['src/a.py', 'x.py']);
    expect(since?.('1'.repeat(40))).toBeUndefined();
    expect(since?.('--output=x')).toBeUndefined();
  });

  test.each<[string, string, RegExp]>([
    ['a name that nobody has', 'nowhere', /--diff-base: "nowhere" is no commit of this checkout: fetch it first/],
    ['what git would take for an option', '--output=stolen', /found "--output=stolen", wanted a commit/],
    ['nothing', '', /found "", wanted a commit/],
    ['a file', 'HEAD:src/a.py', /"HEAD:src\/a.py" is no commit/],
    ['two commits', 'main..HEAD', /is no commit/],
  ])('%s is refused', (_, ref, message) => {
    expect(said(() => diffOfBranch(repository(), ref))).toMatch(message);
  });

  test('a shallow clone says what it lacks, and nothing is fetched', () => {
    const root = repository();
    commit(root, { 'src/a.py': TEN.replace('line 3', 'changed') });
    const clone = folderOf({});
    git(clone, 'clone', '--quiet', '--depth=1', '--branch=topic', '--no-single-branch', `file://${root}`, '.');
    const refs = git(clone, 'for-each-ref');
    expect(said(() => diffOfBranch(clone, 'origin/main'))).toMatch(
      /^--diff-base: "origin\/main" and HEAD have no common ancestor in this checkout: fetch more of the history \(actions\/checkout: fetch-depth: 0\)$/,
    );
    const single = folderOf({});
    git(single, 'clone', '--quiet', '--depth=1', '--branch=topic', `file://${root}`, '.');
    expect(said(() => diffOfBranch(single, 'origin/main'))).toMatch(
      /"origin\/main" is no commit of this checkout: fetch it first/,
    );
    expect(git(clone, 'for-each-ref')).toBe(refs);
    // What there is, is enough where it goes back far enough.
    const deeper = folderOf({});
    git(deeper, 'clone', '--quiet', '--depth=2', '--branch=topic', '--no-single-branch', `file://${root}`, '.');
    const { diff } = diffOfBranch(deeper, 'origin/main');
    expect(diff && shown(diff)).toEqual(['src/a.py +3']);
  });

  test('a history without a common ancestor, and no repository, say what to do', () => {
    const root = repository();
    git(root, 'checkout', '--quiet', '--orphan', 'other');
    commit(root, { 'other.py': 'one\n' });
    expect(said(() => diffOfBranch(root, 'main'))).toMatch(/no common ancestor in this checkout: fetch more/);
    const none = folderOf({ '.git': 'gitdir: /nowhere\n' });
    expect(said(() => diffOfBranch(none, 'main'))).toMatch(/git finds no repository here/);
  });
});

describe('the diff in a file', () => {
  test.each<[string, string, RegExp]>([
    ['is not there', 'nowhere.diff', /^nowhere.diff: is not there \(--diff\)$/],
    ['is a folder', 'folder', /^folder: is not a file/],
    ['is no diff', 'text', /^text: found no file in it, wanted a unified diff/],
    ['was cut', 'cut.diff', /^cut.diff:3: the diff ends within this hunk/],
  ])('%s', (_, path, message) => {
    const root = folderOf({
      'folder/x': '',
      text: 'hello\n',
      'cut.diff': '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-1\n',
    });
    expect(said(() => diffOfFile(root, path))).toMatch(message);
  });

  test('that is empty changes nothing', () => {
    expect(diffOfFile(folderOf({ 'empty.diff': '' }), 'empty.diff').diff?.files).toEqual([]);
  });
});
