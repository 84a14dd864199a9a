import { spawnSync } from 'node:child_process';
import { REPOSITORY } from '../emulator.ts';
import type { FakeGitHub } from '../fake-github.ts';
import { junit, passing } from '../reports.ts';
import { MARKER, type Scenario, type ScenarioStep } from '../scenario.ts';
import { own } from './fork.ts';

const inputs = { tests: 'reports/*.xml', report: 'off' };
const red = { 'reports/cart.xml': junit('cart', { ...passing(2), adds: 'AssertionError: 1 != 2' }) };
const green = { 'reports/cart.xml': junit('cart', { ...passing(2), adds: 'passed' }) };

/** The one commit that `checkedOut` makes: author, time and content are always the same. */
const COMMIT = '24630536cf0411ada2e590cb0863e8ba0a95bff9';

function checkedOut(workspace: string): void {
  const at = '2026-11-20T10:00:00Z';
  const env = { PATH: process.env.PATH ?? '', GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, HOME: workspace };
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  for (const args of [
    ['init', '-q'],
    [...identity, 'commit', '-q', '--allow-empty', '-m', 'empty'],
  ])
    spawnSync('git', args, { cwd: workspace, env });
}

function onMain(before: string): ScenarioStep {
  return {
    inputs,
    files: green,
    eventName: 'push',
    event: ({ backend }) => ({
      before,
      ref: 'refs/heads/main',
      repository: { id: backend.pullRequest.repositoryId, default_branch: 'main' },
    }),
    commit: 'base',
    environment: { GITHUB_REF_NAME: 'main' },
  };
}

/** Results of the same name on branches of their own: more than one page of them. */
function busyRepository({ runs, artifacts, backend }: FakeGitHub): void {
  for (let id = 2000; id < 2150; id++) {
    const of = { workflow_run_backend_id: `run-${id}`, name: 'test-health-default@ci.yml.test' };
    const headSha = id.toString(16).padStart(40, 'c');
    const { repositoryId: headRepositoryId } = backend.pullRequest;
    runs.set(id, { id, event: 'push', path: '.github/workflows/ci.yml', headSha, headRepositoryId });
    for (const method of ['CreateArtifact', 'FinalizeArtifact']) artifacts.results(method, { ...of, size: '10' });
  }
}

const LONG_BRANCH = `release/größer-&-länger#${'x'.repeat(150)}`;

const foreign: ScenarioStep = {
  ...own,
  inputs,
  eventName: 'pull_request_target',
  commit: 'base',
  checkout: checkedOut,
  event: (github) => {
    const event = own.event?.(github) as { pull_request: { head: object } };
    return { ...event, pull_request: { ...event.pull_request, head: { ...event.pull_request.head, sha: COMMIT } } };
  },
};

export const SITUATIONS: readonly Scenario[] = [
  {
    name: 'of two comments that runs wrote at once the younger is taken away',
    golden: 'comment-twice',
    before: async ({ send, pullRequest: { number } }) => {
      const route = `POST /repos/${REPOSITORY}/issues/${number}/comments`;
      await send('github-actions', route, { body: `${MARKER}\n### ✅ Passed: 3 tests` });
      await send('mallory', route, { body: `${MARKER}\n### ✅ Passed: all is well` });
      await send('github-actions', route, { body: `${MARKER}\n### ✅ Passed: 3 tests, again` });
    },
    steps: [{ inputs, files: red }],
  },
  {
    name: 'results are not put between the sources',
    golden: 'base-branch-of-sources',
    permissions: { contents: 'write', actions: 'read' },
    steps: [{ ...onMain('0'.repeat(40)), inputs: { ...inputs, base: 'branch:main' } }],
  },
  {
    name: 'a run of a head that the pull request has no longer leaves the comment to the run of the new one',
    golden: 'head-moved-on',
    steps: [
      { inputs, files: green, eventName: 'pull_request' },
      {
        inputs,
        files: red,
        meanwhile: ({ base }) => {
          base.head = 'd'.repeat(40);
        },
      },
    ],
  },
  {
    name: 'a comment that somebody deletes while it is updated is begun anew',
    golden: 'comment-deleted',
    faults: [{ operation: 'issues/update-comment', times: 1, answer: { status: 404, message: 'Not Found' } }],
    steps: [
      { inputs, files: red },
      { inputs, files: green },
    ],
  },
  {
    name: 'more than a hundred results of other branches do not hide the one of base',
    golden: 'base-beyond-a-page',
    steps: [onMain('0'.repeat(40)), { inputs, files: red, meanwhile: busyRepository }],
  },
  {
    name: 'a push over a commit that is gone has no base, which is told',
    golden: 'base-gone',
    steps: [onMain('e'.repeat(40))],
  },
  {
    name: 'a long branch with other letters, and a report in a folder with such',
    golden: 'long-branch',
    before: async ({ send, pullRequest: { baseSha } }) => {
      await send('octocat', `POST /repos/${REPOSITORY}/git/refs`, { ref: `refs/heads/${LONG_BRANCH}`, sha: baseSha });
    },
    steps: [
      {
        inputs: { ...inputs, tests: 'berichte/**/*.xml' },
        files: { 'berichte/größe/日本.xml': junit('größe', { ...passing(1), 'fällt um': 'AssertionError: größer' }) },
        checkout: checkedOut,
        event: ({ backend: { pullRequest } }) => ({
          pull_request: {
            number: pullRequest.number,
            head: { ref: 'topic', sha: pullRequest.headSha, repo: { id: pullRequest.repositoryId } },
            base: { ref: LONG_BRANCH, sha: pullRequest.baseSha, repo: { id: pullRequest.repositoryId } },
          },
          repository: { id: pullRequest.repositoryId, default_branch: 'main' },
        }),
      },
    ],
  },
  {
    name: 'the code of a fork in the workspace of pull_request_target is refused',
    golden: 'fork-target-checkout',
    steps: [foreign, { ...foreign, inputs: { ...inputs, 'allow-unsafe-pr-checkout': 'true' } }],
  },
];
