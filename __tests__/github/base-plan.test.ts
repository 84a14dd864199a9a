import { describe, expect, test } from '@jest/globals';
import { type BasePlan, type Checkout, parseCheckout, planBase } from '../../src/github/base-plan.ts';
import type { BaseRule } from '../../src/github/base-rule.ts';

const sha = (letter: string): string => letter.repeat(40);
const mergeBase = { base: 'main', head: sha('b'), branch: 'main' };
const onPullRequest: BaseRule = { rule: 'first-parent', merge: sha('a'), otherwise: mergeBase };
const onNewBranch: BaseRule = { rule: 'first-parent', merge: sha('a'), otherwise: undefined };

function at(commit: string, ...parents: string[]): Checkout {
  return { sha: sha(commit), parents: parents.map(sha) };
}

describe('which commit is the base', () => {
  test.each<[string, BaseRule, Checkout | undefined, Partial<BasePlan>]>([
    [
      'the merge commit is checked out: its first parent',
      onPullRequest,
      at('a', 'c', 'b'),
      { step: 'commit', sha: sha('c'), label: 'first parent of the merge commit' },
    ],
    [
      'the head is checked out: the merge base',
      onPullRequest,
      at('b', 'd'),
      { step: 'ask-merge-base', of: mergeBase, label: 'merge base with main' },
    ],
    [
      'nothing is checked out: the merge commit is asked for',
      onPullRequest,
      undefined,
      { step: 'ask-first-parent', of: sha('a') },
    ],
    [
      'a new branch: the parent of what was pushed',
      onNewBranch,
      at('a', 'c'),
      { step: 'commit', sha: sha('c'), label: 'its parent' },
    ],
    [
      'a new branch, and another commit is checked out',
      onNewBranch,
      at('e', 'f'),
      { step: 'ask-first-parent', of: sha('a') },
    ],
    ['the first commit of all has none', onNewBranch, at('a'), { step: 'none', reason: 'the commit has no parent' }],
    [
      'an event that names it is believed',
      { rule: 'commit', sha: sha('c'), branch: 'main' },
      at('a'),
      { step: 'commit', sha: sha('c'), label: 'before on main' },
    ],
    [
      'a scheduled run begins at its own commit',
      { rule: 'previous', from: sha('a'), branch: 'main' },
      undefined,
      { step: 'commit', sha: sha('a') },
    ],
    [
      'the merge base is asked for',
      { rule: 'merge-base', of: mergeBase },
      undefined,
      { step: 'ask-merge-base', of: mergeBase },
    ],
    ['nothing is known', { rule: 'unknown', reason: 'why' }, at('a'), { step: 'none', reason: 'why' }],
  ])('%s', (_name, rule, checkout, expected) => {
    expect(planBase(rule, checkout)).toMatchObject(expected);
  });
});

describe('what git says of HEAD', () => {
  const commit = `tree ${sha('1')}\nparent ${sha('c')}\nparent ${sha('b')}\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\nMerge\n\nparent ${sha('f')}\n`;

  test('has the parents of its header, and not those of its message', () => {
    expect(parseCheckout(`${sha('a')} commit ${commit.length}\n${commit}`)).toEqual(at('a', 'c', 'b'));
  });

  test.each(['', 'HEAD missing\n', `${sha('a')} tree 3\nabc`, 'nonsense commit 3\n'])('%j is no commit', (text) => {
    expect(parseCheckout(text)).toBeUndefined();
  });
});
