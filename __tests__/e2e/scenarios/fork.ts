import type { FakeGitHub } from '../fake-github.ts';
import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

const FORK = 77;

/** The run of the fork's pull request: a read-only token, and reports that anybody may have written. */
export const own: ScenarioStep = {
  inputs: { tests: 'reports/*.xml' },
  files: { 'reports/cart.xml': junit('cart', { ...passing(2), adds: 'AssertionError: 1 != 2' }) },
  event: ({ backend }) => ({
    pull_request: { ...pull(backend), head: { ref: 'topic', sha: backend.pullRequest.headSha, repo: { id: FORK } } },
    repository: { id: backend.pullRequest.repositoryId, default_branch: 'main' },
  }),
  permissions: { contents: 'read', actions: 'read', pull_requests: 'read' },
};

/** What follows it in the context of the base branch, as in examples/fork-comment.yml. */
export function following(
  headRepositoryId: (backend: FakeGitHub['backend']) => number,
  headSha?: string,
  run = 1000,
): ScenarioStep {
  return {
    inputs: { mode: 'gate' },
    files: {},
    commit: 'base',
    eventName: 'workflow_run',
    event: ({ backend }) => ({
      workflow_run: {
        id: run,
        event: 'pull_request',
        head_sha: headSha ?? backend.pullRequest.headSha,
        head_branch: 'topic',
        head_repository: { id: headRepositoryId(backend), owner: { login: 'octocat' } },
        pull_requests: [{ number: 99 }],
      },
      repository: { id: backend.pullRequest.repositoryId, default_branch: 'main' },
    }),
  };
}

function pull({ pullRequest: { number, baseSha, repositoryId } }: FakeGitHub['backend']): object {
  return { number, base: { ref: 'main', sha: baseSha, repo: { id: repositoryId } } };
}

/** The emulator knows no forks: the head is in the repository itself, as far as it is concerned. */
export const sameRepository = (backend: FakeGitHub['backend']) => backend.pullRequest.repositoryId;

export const FORKS: readonly Scenario[] = [
  {
    name: 'pull_request_target gives a fork rights that it should not have, which is said',
    golden: 'fork-target',
    steps: [{ ...own, eventName: 'pull_request_target', commit: 'base', inputs: { ...own.inputs, report: 'off' } }],
  },
  {
    name: 'a fork’s own run judges and may not write; the workflow that follows it writes the comment',
    golden: 'fork-comment',
    steps: [own, following(sameRepository)],
  },
  {
    name: 'what follows is another job, and is told how to name the one whose results it wants',
    golden: 'fork-base-of-job',
    steps: [own, { ...following(sameRepository), environment: { GITHUB_JOB: 'comment' } }],
  },
  {
    name: 'a pull request that has moved on is not written to',
    golden: 'fork-moved-on',
    steps: [own, following(sameRepository, 'f'.repeat(40))],
  },
  {
    name: 'a pull request of another repository with the same branch is not written to',
    golden: 'fork-of-another',
    steps: [own, following(() => FORK + 1)],
  },
];
