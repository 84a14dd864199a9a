import { type BasePlan, planBase } from '../github/base-plan.ts';
import { GitHubError, type History } from '../github/client.ts';
import type { RunContext } from '../github/context.ts';
import { readCheckout } from './checkout.ts';

/** The commit to compare with, or why nobody can say. */
export type BaseCommit =
  | KnownBase
  | { readonly reason: string /** What a person can do about it. */; readonly advice?: string };

export interface KnownBase {
  readonly sha: string;
  /** Which one it is, in words. */
  readonly label: string;
  /** The commit that is compared with it; `undefined`: not known. */
  readonly tested: string | undefined;
  /** The workspace has the tested commit, so that git can tell what changed. */
  readonly inWorkspace: boolean;
}

export interface BaseQuestion {
  readonly context: RunContext;
  /** The workspace. */
  readonly root: string;
  readonly github: () => Promise<History | undefined>;
}

/** Where the workspace knows it, nobody is asked. */
export async function findBaseCommit({ context, root, github }: BaseQuestion): Promise<BaseCommit> {
  const checkout = readCheckout(root);
  const plan = planBase(context.base, checkout);
  if (plan.step === 'none') return plan;
  const tested = plan.step === 'ask-merge-base' ? plan.of.head : context.testedSha;
  const known = { label: plan.label, tested, inWorkspace: checkout !== undefined && checkout.sha === tested };
  if (plan.step === 'commit') return { ...known, sha: plan.sha };
  const client = await github();
  if (client === undefined) return { reason: 'there is no token to ask for it' };
  try {
    const sha = await ask(plan, client);
    return sha === undefined ? { reason: 'the commit has no parent' } : { ...known, sha };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const advice = `${error.message}. A job needs "permissions: contents: read" for it`;
    return { reason: 'GitHub could not be asked for it', advice };
  }
}

async function ask(plan: Extract<BasePlan, { of: unknown }>, github: History): Promise<string | undefined> {
  switch (plan.step) {
    case 'ask-first-parent':
      return (await github.parents(plan.of))[0];
    case 'ask-merge-base':
      return github.mergeBase(plan.of.base, plan.of.head);
  }
}
