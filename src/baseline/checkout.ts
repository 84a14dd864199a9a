import { askGit } from '../git.ts';
import { type Checkout, parseCheckout } from '../github/base-plan.ts';

/** The commit that the folder has checked out; `undefined` where there is no repository, or git will not read it. */
export function readCheckout(root: string): Checkout | undefined {
  const said = askGit(root, ['cat-file', '--batch'], { input: 'HEAD\n' });
  return said === undefined ? undefined : parseCheckout(said);
}
