import { ACCEPT_LABEL } from './acceptances.ts';
import type { BaseRule, MergeBase } from './base-rule.ts';
import { field, idField, shaField, textField } from './payload.ts';

/** What a run does: judge, leave a part for a later job, store a base, or judge and store. */
export type Mode = 'gate' | 'collect' | 'record' | 'gate-and-record';

/** Where the pull request of a `workflow_run` is looked for: by the commit that was tested, never by anything the run says. */
export interface PullRequestQuery {
  readonly headSha: string;
  readonly headBranch: string;
  readonly headOwner: string;
  readonly headRepositoryId: number;
}

/** What an event says of the run. */
export interface Described {
  readonly headSha?: string | undefined;
  readonly pullRequest?: number | undefined;
  readonly pullRequestQuery?: PullRequestQuery | undefined;
  readonly fork?: boolean;
  readonly labelledBy?: string | undefined;
  readonly base: BaseRule;
}

/** What an event is described from. */
export interface Event {
  readonly payload: unknown;
  /** `GITHUB_SHA` */
  readonly sha: string | undefined;
  /** `GITHUB_REF_NAME` of a branch. */
  readonly branch: string | undefined;
}

export interface EventKind {
  /** What `auto` does on it. */
  readonly auto: Mode;
  readonly describe: (event: Event) => Described;
  /**
   * Whether it tests what the default branch has. Several other events run with that branch as their own, and test something else.
   * A schedule runs there alone, and its payload need not say so.
   */
  readonly landed: 'always' | 'by-branch' | 'never';
}

/** One row for each event that `auto` knows. */
export const EVENTS: ReadonlyMap<string, EventKind> = new Map<string, EventKind>([
  ['pull_request', { auto: 'gate', describe: pullRequest, landed: 'never' }],
  ['pull_request_target', { auto: 'gate', describe: pullRequestTarget, landed: 'never' }],
  ['merge_group', { auto: 'gate', describe: mergeGroup, landed: 'never' }],
  ['workflow_run', { auto: 'gate', describe: workflowRun, landed: 'never' }],
  ['push', { auto: 'gate-and-record', describe: push, landed: 'by-branch' }],
  ['schedule', { auto: 'gate-and-record', describe: sameBranch, landed: 'always' }],
  ['workflow_dispatch', { auto: 'gate-and-record', describe: sameBranch, landed: 'by-branch' }],
]);

/** Judged like a scheduled run, but it stores nothing. */
export const OTHER_EVENT: EventKind = { auto: 'gate', describe: sameBranch, landed: 'never' };

function pullRequest({ payload, sha }: Event): Described {
  const otherwise = pullRequestMergeBase(payload);
  return {
    ...pullRequestFacts(payload),
    base:
      sha === undefined
        ? { rule: 'unknown', reason: 'the event has no commit' }
        : { rule: 'first-parent', merge: sha, otherwise, likely: shaField(payload, 'pull_request', 'base', 'sha') },
  };
}

/** Runs in the base's context: GITHUB_SHA is the base branch, so the merge commit says nothing here. */
function pullRequestTarget({ payload }: Event): Described {
  const of = pullRequestMergeBase(payload);
  return { ...pullRequestFacts(payload), base: of === undefined ? NO_COMMIT : { rule: 'merge-base', of } };
}

/** The entry before this one may have no run of its own; walking back over its ancestors finds the branch. */
function mergeGroup({ payload }: Event): Described {
  const sha = shaField(payload, 'merge_group', 'base_sha');
  const branch = branchName(textField(payload, 'merge_group', 'base_ref'));
  return {
    headSha: shaField(payload, 'merge_group', 'head_sha'),
    base: sha === undefined ? NO_COMMIT : { rule: 'commit', sha, branch },
  };
}

/** `workflow_run.pull_requests` is empty for forks, so the pull request is looked for in the same way for all. */
function workflowRun({ payload }: Event): Described {
  const headSha = shaField(payload, 'workflow_run', 'head_sha');
  const headBranch = textField(payload, 'workflow_run', 'head_branch');
  const headOwner = textField(payload, 'workflow_run', 'head_repository', 'owner', 'login');
  const headRepositoryId = idField(payload, 'workflow_run', 'head_repository', 'id');
  const defaultBranch = textField(payload, 'repository', 'default_branch');
  const known =
    headSha !== undefined && headBranch !== undefined && headOwner !== undefined && headRepositoryId !== undefined;
  return {
    headSha,
    pullRequestQuery: known ? { headSha, headBranch, headOwner, headRepositoryId } : undefined,
    fork: headRepositoryId === undefined || headRepositoryId !== idField(payload, 'repository', 'id'),
    base: followedBase(textField(payload, 'workflow_run', 'event'), { headSha, headBranch, defaultBranch }),
  };
}

interface Followed {
  readonly headSha: string | undefined;
  readonly headBranch: string | undefined;
  readonly defaultBranch: string | undefined;
}

/** What was pushed to the branch is its own merge base with it, and nothing is new against itself. */
function followedBase(event: string | undefined, { headSha, headBranch, defaultBranch }: Followed): BaseRule {
  if (headSha === undefined) return NO_COMMIT;
  if (event === 'push' || event === 'merge_group')
    return { rule: 'first-parent', merge: headSha, otherwise: undefined };
  if (event === 'schedule' || event === 'workflow_dispatch')
    return { rule: 'previous', from: headSha, branch: headBranch };
  if (defaultBranch === undefined) return NO_COMMIT;
  return { rule: 'merge-base', of: { base: defaultBranch, head: headSha, branch: defaultBranch } };
}

/**
 * `before` is all zeros for a new branch, and no ancestor, perhaps not even there any more, where the branch was moved by force: then the pushed
 * commit's own parent is the nearest thing.
 */
function push({ payload, sha, branch }: Event): Described {
  const before = field(payload, 'forced') === true ? undefined : shaField(payload, 'before');
  const headSha = shaField(payload, 'after') ?? sha;
  if (before !== undefined) return { headSha, base: { rule: 'commit', sha: before, branch } };
  if (sha === undefined) return { headSha, base: NO_COMMIT };
  return { headSha, base: { rule: 'first-parent', merge: sha, otherwise: undefined } };
}

function sameBranch({ sha, branch }: Event): Described {
  return { base: sha === undefined ? NO_COMMIT : { rule: 'previous', from: sha, branch } };
}

const NO_COMMIT: BaseRule = { rule: 'unknown', reason: 'the event names no base commit' };

function pullRequestFacts(payload: unknown): Omit<Described, 'base'> {
  return {
    headSha: shaField(payload, 'pull_request', 'head', 'sha'),
    pullRequest: idField(payload, 'pull_request', 'number'),
    fork: isFork(payload),
    labelledBy: labelledBy(payload),
  };
}

/** Who put on the label that accepts what blocks, where that started the run: then it is about this head. */
function labelledBy(payload: unknown): string | undefined {
  const isOurs = field(payload, 'action') === 'labeled' && field(payload, 'label', 'name') === ACCEPT_LABEL;
  const isPerson = field(payload, 'sender', 'type') !== 'Bot';
  return isOurs && isPerson ? textField(payload, 'sender', 'login') : undefined;
}

/** The head repository of a pull request is `null` once the fork is deleted. */
function isFork(payload: unknown): boolean {
  const head = idField(payload, 'pull_request', 'head', 'repo', 'id');
  const base = idField(payload, 'pull_request', 'base', 'repo', 'id') ?? idField(payload, 'repository', 'id');
  return field(payload, 'pull_request') !== undefined && (head === undefined || head !== base);
}

/** By the branch's name: `base.sha` of a pull request may be stale, the merge base of branch and head is not. */
function pullRequestMergeBase(payload: unknown): MergeBase | undefined {
  const branch = textField(payload, 'pull_request', 'base', 'ref');
  const base = branch ?? shaField(payload, 'pull_request', 'base', 'sha');
  const head = shaField(payload, 'pull_request', 'head', 'sha');
  return base === undefined || head === undefined ? undefined : { base, head, branch };
}

function branchName(ref: string | undefined): string | undefined {
  return ref?.replace(/^refs\/heads\//, '');
}
