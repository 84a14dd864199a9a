import { early } from '../early.ts';
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

/** The base commit, as far as it is known. */
export interface BaseSearch {
  readonly found: Promise<BaseCommit>;
  /** What it will probably turn out to be: what is asked about it need not wait, and counts only if it is. */
  readonly likely: KnownBase | undefined;
}

/** Where the workspace knows it, nobody is asked. */
export function searchBaseCommit({ context, root, github }: BaseQuestion): BaseSearch {
  const checkout = readCheckout(root);
  const plan = planBase(context.base, checkout);
  if (plan.step === 'none') return { found: Promise.resolve(plan), likely: undefined };
  const tested = plan.step === 'ask-merge-base' ? plan.of.head : context.testedSha;
  const known = { label: plan.label, tested, inWorkspace: checkout !== undefined && checkout.sha === tested };
  if (plan.step === 'commit') return { found: Promise.resolve({ ...known, sha: plan.sha }), likely: undefined };
  const likely = plan.step === 'ask-first-parent' ? plan.likely : undefined;
  return {
    found: early(askFor(plan, known, github)),
    likely: likely === undefined ? undefined : { ...known, sha: likely },
  };
}

/** Asks about the base commit: where it is likely to be a certain one, at once, and again where it is another. */
export async function aboutBase<T>({ found, likely }: BaseSearch, ask: (base: BaseCommit) => Promise<T>): Promise<T> {
  if (likely === undefined) return ask(await found);
  const guess = early(ask(likely));
  const base = await found;
  if ('sha' in base && base.sha === likely.sha) return guess;
  // It comes to an end: no request goes on behind the run's back.
  await Promise.allSettled([guess]);
  return ask(base);
}

async function askFor(
  plan: AskedPlan,
  known: Omit<KnownBase, 'sha'>,
  github: BaseQuestion['github'],
): Promise<BaseCommit> {
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

type AskedPlan = Extract<BasePlan, { of: unknown }>;

async function ask(plan: AskedPlan, github: History): Promise<string | undefined> {
  switch (plan.step) {
    case 'ask-first-parent':
      return (await github.parents(plan.of))[0];
    case 'ask-merge-base':
      return github.mergeBase(plan.of.base, plan.of.head);
  }
}
