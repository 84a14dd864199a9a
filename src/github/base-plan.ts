import type { BaseRule, MergeBase } from './base-rule.ts';
import { asSha } from './payload.ts';

/** The commit in the workspace. */
export interface Checkout {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** What is to be done to know the base commit. `label` says in words which one it is. */
export type BasePlan =
  | { readonly step: 'commit'; readonly sha: string; readonly label: string }
  | {
      readonly step: 'ask-first-parent';
      readonly of: string;
      readonly label: string;
      /** What the answer will probably be. */
      readonly likely?: string | undefined;
    }
  | { readonly step: 'ask-merge-base'; readonly of: MergeBase; readonly label: string }
  | { readonly step: 'none'; readonly reason: string };

/** Reads what `git cat-file --batch` says of HEAD; `undefined` where it says anything else. A shallow clone has the names of the parents. */
export function parseCheckout(text: string): Checkout | undefined {
  const [first = '', ...lines] = text.split('\n');
  const [sha, type] = first.split(' ');
  const name = asSha(sha);
  if (name === undefined || type !== 'commit') return undefined;
  const header = lines.slice(0, lines.indexOf('') + 1);
  const parents = header.flatMap((line) =>
    line.startsWith('parent ') ? (asSha(line.slice('parent '.length)) ?? []) : [],
  );
  return { sha: name, parents };
}

/** `checkout`: what the workspace has; `undefined`: no repository, or none that git will read. */
export function planBase(rule: BaseRule, checkout: Checkout | undefined): BasePlan {
  switch (rule.rule) {
    case 'first-parent':
      return planFirstParent(rule, checkout);
    case 'merge-base':
      return planMergeBase(rule.of);
    case 'commit':
      return {
        step: 'commit',
        sha: rule.sha,
        label: rule.branch === undefined ? 'the commit before' : `before on ${rule.branch}`,
      };
    case 'previous':
      return { step: 'commit', sha: rule.from, label: 'an earlier run of the same commit' };
    case 'unknown':
      return { step: 'none', reason: rule.reason };
  }
}

function planFirstParent(
  { merge, otherwise, likely }: Extract<BaseRule, { rule: 'first-parent' }>,
  checkout: Checkout | undefined,
): BasePlan {
  const label = otherwise === undefined ? 'its parent' : 'first parent of the merge commit';
  if (checkout === undefined) return { step: 'ask-first-parent', of: merge, label, likely };
  if (checkout.sha !== merge && otherwise !== undefined) {
    // The workflow checked out the head, so the tests never saw what base has had since.
    return planMergeBase(otherwise);
  }
  const [parent] = checkout.sha === merge ? checkout.parents : [];
  if (parent !== undefined) return { step: 'commit', sha: parent, label };
  if (checkout.sha === merge) return { step: 'none', reason: 'the commit has no parent' };
  return { step: 'ask-first-parent', of: merge, label };
}

function planMergeBase(of: MergeBase): BasePlan {
  return { step: 'ask-merge-base', of, label: `merge base with ${of.branch ?? of.base.slice(0, 7)}` };
}
