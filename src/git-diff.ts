import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBlocks } from './blocks.ts';
import type { Diff } from './compare/diff.ts';
import { loadDiff } from './load-diff.ts';

/** Nothing that a checkout or its owner sets may run a program or change what is written. */
const PLAIN = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=true', '-c', 'diff.orderFile=/dev/null'];

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
  if (
    !shas.every((sha) => /^[0-9a-f]{40,64}$/.test(sha) && gitText(root, ['cat-file', '-e', `${sha}^{tree}`]) === '')
  ) {
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'test-health-diff-'));
  const file = join(folder, 'diff');
  try {
    const output = openSync(file, 'wx', 0o600);
    const { status } = spawnSync('git', [...PLAIN, '-C', root, 'diff', ...AS_EVER, ...shas, '--'], {
      stdio: ['ignore', output, 'ignore'],
      env: environment(),
      timeout: 120_000,
    });
    closeSync(output);
    return status === 0
      ? loadDiff(readBlocks({ real: file, bytes: LARGE }), `git diff ${shas.map((sha) => sha.slice(0, 7)).join(' ')}`)
      : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files of the working tree that git neither knows nor ignores, below `root` and by their paths in it; `undefined`: git cannot tell. */
export function untrackedFiles(root: string): readonly string[] | undefined {
  const done = spawnSync('git', [...PLAIN, '-C', root, 'ls-files', '-z', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    env: environment(),
    maxBuffer: MOST_NAMES,
    timeout: 60_000,
  });
  return done.status === 0 ? done.stdout.split('\0').filter((path) => path !== '') : undefined;
}

const MOST_NAMES = 256 * 1024 * 1024;

/** Read in large blocks. */
const LARGE = 1024 * 1024;

/** What git says to one question; `undefined`: it is not there, or says no. */
export function gitText(root: string, args: readonly string[]): string | undefined {
  const done = spawnSync('git', [...PLAIN, '-C', root, ...args], {
    encoding: 'utf8',
    env: environment(),
    maxBuffer: 1024 * 1024,
    timeout: 30_000,
  });
  return done.status === 0 ? done.stdout : undefined;
}

/** It writes nothing into the repository and asks nobody. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_EXTERNAL_DIFF: _, GIT_DIFF_OPTS: __, ...rest } = process.env;
  return { ...rest, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}
