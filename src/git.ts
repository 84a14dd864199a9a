import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Nothing that a checkout or its owner sets may run a program or change what is written. */
const PLAIN = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=true', '-c', 'diff.orderFile=/dev/null'];

/** How much may come, in bytes, and how long it may take, in milliseconds. */
export interface Patience {
  readonly most?: number;
  readonly timeout?: number;
  /** For its standard input. */
  readonly input?: string;
}

/** The top folder of the repository that the folder is in; `undefined`: it is in none. */
export function topOf(root: string): string | undefined {
  for (let folder = root, last = ''; folder !== last; last = folder, folder = dirname(folder)) {
    if (isRepository(folder)) return folder;
  }
  return undefined;
}

export function isRepository(folder: string): boolean {
  return statSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined;
}

/** What git says to one question; `undefined`: it is not there, or says no. */
export function askGit(root: string, args: readonly string[], patience: Patience = {}): string | undefined {
  // To say no it takes as long as a report takes to be read.
  if (topOf(root) === undefined) return undefined;
  const { most = 1024 * 1024, timeout = 30_000, input } = patience;
  const done = spawnSync('git', [...PLAIN, '-C', root, ...args], {
    encoding: 'utf8',
    env: environment(),
    maxBuffer: most,
    timeout,
    ...(input === undefined ? {} : { input }),
  });
  return done.status === 0 ? done.stdout : undefined;
}

/** The same into an open file, so that a long answer takes no memory; `false`: git is not there, or says no. */
export function writeGit(root: string, args: readonly string[], output: number): boolean {
  const { status } = spawnSync('git', [...PLAIN, '-C', root, ...args], {
    stdio: ['ignore', output, 'ignore'],
    env: environment(),
    timeout: 120_000,
  });
  return status === 0;
}

/** It writes nothing into the repository, asks nobody, and is told no secret: a checkout may name programs for git to start. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !FOR_US_ALONE.test(name));
  return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}

/** The inputs with the token, what the runner gives to steps alone, whatever is called a secret, and what would change how a diff is written. */
const FOR_US_ALONE = /^(INPUT|ACTIONS)_|TOKEN|SECRET|PASSWORD|^GIT_(EXTERNAL_DIFF|DIFF_OPTS)$/i;
