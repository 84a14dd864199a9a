import { spawnSync } from 'node:child_process';
import { type Checkout, parseCheckout } from '../github/base-plan.ts';

/** The commit that the folder has checked out; `undefined` where there is no repository, or git will not read it. */
export function readCheckout(root: string): Checkout | undefined {
  const done = spawnSync('git', ['-C', root, 'cat-file', '--batch'], {
    input: 'HEAD\n',
    encoding: 'utf8',
    timeout: 10_000,
  });
  return done.status === 0 ? parseCheckout(done.stdout) : undefined;
}
