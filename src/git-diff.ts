import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBlocks } from './blocks.ts';
import type { Diff } from './compare/diff.ts';
import { askGit, writeGit } from './git.ts';
import { loadDiff } from './load-diff.ts';

/** Each is the default of git, unless the user's settings say something else. */
const AS_EVER = [
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--relative',
  '--find-renames',
  '--unified=0',
  '--inter-hunk-context=0',
  '--ignore-submodules=dirty',
  '--submodule=short',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/**
 * From a commit to the working tree, or to another commit; `undefined`: git is not there, or does not have it. It goes through a file, so
 * that a large one takes no memory.
 */
export function diffOfCommit(root: string, from: string, to?: string): Diff | undefined {
  const shas = to === undefined ? [from] : [from, to];
  // What comes from outside is never an option, and a shallow clone knows names of commits that it does not have.
  if (!shas.every((sha) => /^[0-9a-f]{40,64}$/.test(sha) && askGit(root, ['cat-file', '-e', `${sha}^{tree}`]) === '')) {
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'test-health-diff-'));
  const file = join(folder, 'diff');
  try {
    const output = openSync(file, 'wx', 0o600);
    const isWritten = writeGit(root, ['diff', ...AS_EVER, ...shas, '--'], output);
    closeSync(output);
    return isWritten
      ? loadDiff(readBlocks({ real: file, bytes: LARGE }), `git diff ${shas.map((sha) => sha.slice(0, 7)).join(' ')}`)
      : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files of the working tree that git neither knows nor ignores, below `root` and by their paths in it; `undefined`: git cannot tell. */
export function untrackedFiles(root: string): readonly string[] | undefined {
  const names = askGit(root, ['ls-files', '-z', '--others', '--exclude-standard'], {
    most: MOST_NAMES,
    timeout: 60_000,
  });
  return names?.split('\0').filter((path) => path !== '');
}

const MOST_NAMES = 256 * 1024 * 1024;

/** Read in large blocks. */
const LARGE = 1024 * 1024;
