import { expect, test } from '@jest/globals';
import { GitHubError, type OpenPullRequest, type PullRequests } from '../../src/github/client.ts';
import { runContext } from '../../src/github/context.ts';
import { withPullRequest } from '../../src/github/pull-request.ts';

const HEAD = 'b'.repeat(40);
const FORK = 9;

/** What follows a run of a fork whose branch has a hostile name; its payload claims another number. */
const context = runContext(
  { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REPOSITORY: 'acme/app', GITHUB_RUN_ID: '77' },
  {
    workflow_run: {
      id: 70,
      event: 'pull_request',
      head_sha: HEAD,
      head_branch: 'main&head=acme:main#$(id)',
      head_repository: { id: FORK, owner: { login: 'stranger' } },
      pull_requests: [{ number: 99 }],
    },
    repository: { id: 1, default_branch: 'main' },
  },
  'gate',
);

function open(number: number, changes: Partial<OpenPullRequest> = {}): OpenPullRequest {
  return { number, headSha: HEAD, headRepositoryId: FORK, baseBranch: 'main', ...changes };
}

/** The pull request and its base branch, what was warned of, and what was asked for. */
async function find(found: readonly OpenPullRequest[] | GitHubError) {
  const warnings: string[] = [];
  const asked: unknown[] = [];
  const github: Pick<PullRequests, 'findOpenPullRequests'> = {
    findOpenPullRequests: async (query) => {
      asked.push(query);
      if (found instanceof GitHubError) throw found;
      return found;
    },
  };
  const { pullRequest, base } = await withPullRequest(context, {
    github: async () => github as PullRequests,
    warn: (message) => warnings.push(message),
  });
  return { pullRequest, branch: base.rule === 'merge-base' ? base.of.base : undefined, warnings, asked };
}

const refused = new GitHubError('GitHub answered 403', { kind: 'refused', status: 403, retryAfterMs: undefined });

test.each<[string, readonly OpenPullRequest[] | GitHubError, number | undefined, string, readonly string[]]>([
  ['the one of that commit and repository', [open(4, { headRepositoryId: 1 }), open(5)], 5, 'main', []],
  ['with the branch that it is for', [open(5, { baseBranch: 'release' })], 5, 'release', []],
  ['none, where it has moved on', [open(5, { headSha: 'c'.repeat(40) })], undefined, 'main', []],
  ['none, where the fork is gone', [open(5, { headRepositoryId: undefined })], undefined, 'main', []],
  ['none, where there is none', [], undefined, 'main', []],
  [
    'none of two: the commit does not tell for which it was tested',
    [open(5), open(6, { baseBranch: 'release' })],
    undefined,
    'main',
    [
      '#5, #6 have the head bbbbbbb, and nothing that can be trusted tells for which of them it was tested: none is written to',
    ],
  ],
  [
    'none, where nobody may ask',
    refused,
    undefined,
    'main',
    ['the pull request of bbbbbbb could not be looked for: GitHub answered 403'],
  ],
])('the pull request of a run is %s', async (_name, found, pullRequest, branch, warnings) => {
  const answer = await find(found);
  expect(answer).toMatchObject({ pullRequest, branch, warnings });
  expect(answer.asked).toEqual([
    { headSha: HEAD, headBranch: 'main&head=acme:main#$(id)', headOwner: 'stranger', headRepositoryId: FORK },
  ]);
});
