import { GitHubError, type OpenPullRequest, type PullRequests } from './client.ts';
import type { RunContext } from './context.ts';
import type { PullRequestQuery } from './events.ts';

export interface PullRequestSearch {
  readonly github: () => Promise<PullRequests | undefined>;
  readonly warn: (message: string) => void;
}

/**
 * The run with its pull request, where only a commit tells which one it is (`workflow_run`). It is the open one whose head is that commit in
 * that repository: a pull request that has moved on is not written to, and nothing that the run itself says is believed. Of several that are
 * to be merged into several branches none is guessed at.
 */
export async function withPullRequest(context: RunContext, search: PullRequestSearch): Promise<RunContext> {
  const query = context.pullRequestQuery;
  if (query === undefined) return context;
  const [found, ...others] = (await openPullRequests(query, search)).filter(
    ({ headSha, headRepositoryId }) => headSha === query.headSha && headRepositoryId === query.headRepositoryId,
  );
  if (found === undefined) return context;
  if (others.length > 0) {
    const numbers = [found, ...others].map(({ number }) => `#${number}`).join(', ');
    search.warn(
      `${numbers} have the head ${query.headSha.slice(0, 7)}, and nothing that can be trusted tells for which of them it was tested: none is written to`,
    );
    return context;
  }
  const { number: pullRequest, baseBranch: branch } = found;
  return { ...context, pullRequest, base: { rule: 'merge-base', of: { base: branch, head: query.headSha, branch } } };
}

/** Not to know the pull request costs the comment, not the verdict. */
async function openPullRequests(
  query: PullRequestQuery,
  { github, warn }: PullRequestSearch,
): Promise<readonly OpenPullRequest[]> {
  try {
    return (await (await github())?.findOpenPullRequests(query)) ?? [];
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    warn(`the pull request of ${query.headSha.slice(0, 7)} could not be looked for: ${error.message}`);
    return [];
  }
}
