import { describe, expect, test } from '@jest/globals';
import {
  type EnvironmentVariables,
  type RequestedMode,
  type RunContext,
  runContext,
} from '../../src/github/context.ts';

const MERGE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const BASE = 'c'.repeat(40);
const ZERO = '0'.repeat(40);

const runner: EnvironmentVariables = {
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_JOB: 'test',
  GITHUB_ACTOR: 'octocat',
  GITHUB_SHA: MERGE,
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REF_NAME: 'main',
};
const repository = { id: 1, full_name: 'acme/app', default_branch: 'main', owner: { login: 'acme' } };

function on(event: string, payload: unknown, env: EnvironmentVariables = {}): RunContext {
  return runContext({ ...runner, GITHUB_EVENT_NAME: event, ...env }, payload, 'auto');
}

/** A payload of `pull_request`, of which the head repository is given. */
function pullRequest(headRepository: { id: number } | null): unknown {
  return {
    action: 'synchronize',
    number: 5,
    pull_request: {
      number: 5,
      head: { ref: 'topic', sha: HEAD, repo: headRepository },
      base: { ref: 'main', sha: BASE, repo: { id: 1 } },
    },
    repository,
  };
}

function workflowRun(headRepositoryId: number, event = 'pull_request'): unknown {
  return {
    action: 'completed',
    workflow_run: {
      id: 70,
      run_attempt: 3,
      event,
      head_sha: HEAD,
      head_branch: 'topic',
      head_repository: { id: headRepositoryId, owner: { login: 'stranger' } },
      pull_requests: [],
      path: '.github/workflows/tests.yml@main',
    },
    repository,
  };
}

const mergeBase = { base: 'main', head: HEAD, branch: 'main' };

describe('an event becomes a run', () => {
  test.each<[string, RunContext, Partial<RunContext>]>([
    [
      'pull_request of the same repository: the merge commit is judged against its first parent',
      on('pull_request', pullRequest({ id: 1 })),
      {
        mode: 'gate',
        pullRequest: 5,
        headSha: HEAD,
        testedSha: MERGE,
        fork: false,
        base: { rule: 'first-parent', merge: MERGE, otherwise: mergeBase },
      },
    ],
    [
      'pull_request of a fork',
      on('pull_request', pullRequest({ id: 2 })),
      { pullRequest: 5, fork: true, mode: 'gate' },
    ],
    ['pull_request whose fork is deleted', on('pull_request', pullRequest(null)), { pullRequest: 5, fork: true }],
    [
      'pull_request_target: GITHUB_SHA is the base branch, so base is where the branches part',
      on('pull_request_target', pullRequest({ id: 2 })),
      { mode: 'gate', pullRequest: 5, fork: true, headSha: HEAD, base: { rule: 'merge-base', of: mergeBase } },
    ],
    [
      'merge_group names its base and has no pull request',
      on('merge_group', {
        action: 'checks_requested',
        merge_group: {
          head_sha: HEAD,
          head_ref: `refs/heads/gh-readonly-queue/main/pr-104-${BASE}`,
          base_sha: BASE,
          base_ref: 'refs/heads/main',
        },
        repository,
      }),
      {
        mode: 'gate',
        pullRequest: undefined,
        headSha: HEAD,
        fork: false,
        base: { rule: 'commit', sha: BASE, branch: 'main' },
      },
    ],
    [
      'push is judged against what was there before, and recorded',
      on('push', { ref: 'refs/heads/main', before: BASE, after: MERGE, repository }),
      {
        mode: 'gate-and-record',
        headSha: MERGE,
        pullRequest: undefined,
        base: { rule: 'commit', sha: BASE, branch: 'main' },
      },
    ],
    [
      'push of a new branch has nothing before it: its first parent',
      on('push', { ref: 'refs/heads/new', before: ZERO, after: MERGE, repository }),
      { base: { rule: 'first-parent', merge: MERGE, otherwise: undefined } },
    ],
    [
      'push by force: what was there before is no ancestor',
      on('push', { ref: 'refs/heads/main', before: BASE, after: MERGE, forced: true, repository }),
      { base: { rule: 'first-parent', merge: MERGE, otherwise: undefined } },
    ],
    [
      'workflow_run after a fork: the pull request is looked for by commit and repository',
      on('workflow_run', workflowRun(9)),
      {
        mode: 'gate',
        headSha: HEAD,
        fork: true,
        judgedRunId: 70,
        judgedAttempt: 3,
        workflowPath: '.github/workflows/tests.yml',
        pullRequest: undefined,
        pullRequestQuery: { headSha: HEAD, headBranch: 'topic', headOwner: 'stranger', headRepositoryId: 9 },
        base: { rule: 'merge-base', of: mergeBase },
      },
    ],
    ...['push', 'merge_group'].map((event): [string, RunContext, Partial<RunContext>] => [
      `workflow_run after ${event}: the commit is on the branch, and would be compared with itself`,
      on('workflow_run', workflowRun(1, event)),
      { headSha: HEAD, base: { rule: 'first-parent', merge: HEAD, otherwise: undefined } },
    ]),
    [
      'workflow_run after a schedule: the run before it on the branch',
      on('workflow_run', workflowRun(1, 'schedule')),
      { headSha: HEAD, judgedRunId: 70, base: { rule: 'previous', from: HEAD, branch: 'topic' } },
    ],
    ['workflow_run of this repository is no fork', on('workflow_run', workflowRun(1)), { fork: false }],
    [
      'schedule has no payload to speak of: the last run of the branch',
      on('schedule', { schedule: '0 3 * * *' }),
      { mode: 'gate-and-record', headSha: MERGE, base: { rule: 'previous', from: MERGE, branch: 'main' } },
    ],
    [
      'workflow_dispatch on a branch',
      on('workflow_dispatch', { inputs: {}, ref: 'refs/heads/topic', repository }, { GITHUB_REF_NAME: 'topic' }),
      { mode: 'gate-and-record', base: { rule: 'previous', from: MERGE, branch: 'topic' } },
    ],
    [
      'an event that nobody thought of is judged and never recorded',
      on('release', { repository }, { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' }),
      { mode: 'gate', base: { rule: 'previous', from: MERGE, branch: undefined } },
    ],
  ])('%s', (_name, actual, expected) => {
    expect(actual).toMatchObject(expected);
  });

  test('the environment gives the run, its address and its workflow', () => {
    expect(on('push', { before: BASE })).toMatchObject({
      event: 'push',
      repository: 'acme/app',
      repositoryUrl: 'https://github.com/acme/app',
      runUrl: 'https://github.com/acme/app/actions/runs/77',
      runId: 77,
      runAttempt: 2,
      workflowPath: '.github/workflows/ci.yml',
      job: 'test',
      actor: 'octocat',
    });
  });

  test.each<[RequestedMode, string, Pick<RunContext, 'mode' | 'reads'>]>([
    ['auto', 'pull_request', { mode: 'gate', reads: 'reports' }],
    ['auto', 'push', { mode: 'gate-and-record', reads: 'reports' }],
    ['gate', 'pull_request', { mode: 'gate', reads: 'parts' }],
    ['gate', 'push', { mode: 'gate-and-record', reads: 'parts' }],
    ['collect', 'push', { mode: 'collect', reads: 'reports' }],
    ['record', 'pull_request', { mode: 'record', reads: 'reports' }],
  ])('%s on %s', (mode, event, expected) => {
    expect(runContext({ ...runner, GITHUB_EVENT_NAME: event }, {}, mode)).toMatchObject(expected);
  });
});

test.each<[string, unknown, string | undefined]>([
  ['with it', { action: 'labeled', label: { name: 'test-health-accept' }, sender: { login: 'alice' } }, 'alice'],
  ['with another', { action: 'labeled', label: { name: 'bug' }, sender: { login: 'alice' } }, undefined],
  [
    'by a bot',
    { action: 'labeled', label: { name: 'test-health-accept' }, sender: { login: 'helper[bot]', type: 'Bot' } },
    undefined,
  ],
  [
    'by a push',
    { action: 'synchronize', label: { name: 'test-health-accept' }, sender: { login: 'alice' } },
    undefined,
  ],
])('who started the run by the label that accepts is known: %s', (_name, payload, expected) => {
  expect(on('pull_request', payload).labelledBy).toBe(expected);
});

describe('a payload is not believed', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'pull_request'],
    ['an empty object', {}],
    ['wrong types', { pull_request: { number: '5', head: { sha: 12, repo: 'x' }, base: [] } }],
    ['a number that is none', { pull_request: { number: -1, head: { sha: '../../etc' } } }],
    ['keys of the prototype', JSON.parse('{"__proto__": {"pull_request": {"number": 5}}}')],
  ])('%s: no pull request, no commit, nothing thrown', (_name, payload) => {
    const context = on('pull_request', payload);
    expect(context.pullRequest).toBeUndefined();
    expect(context.headSha).toBe(MERGE);
    expect(context.base).toEqual({ rule: 'first-parent', merge: MERGE, otherwise: undefined });
  });

  test('a pull request without a readable repository counts as a fork', () => {
    expect(on('pull_request', { pull_request: { number: 5, head: {} } }).fork).toBe(true);
  });

  test('workflow_run without the tested commit leads to no pull request', () => {
    const context = on('workflow_run', { workflow_run: { pull_requests: [{ number: 1 }] }, repository });
    expect(context).toMatchObject({ pullRequest: undefined, pullRequestQuery: undefined, fork: true });
    // Nor to a base: the commit of this workflow is another one than that which was tested.
    expect(context.base).toEqual({ rule: 'unknown', reason: 'the event names no base commit' });
  });

  test('outside the runner nothing is known and nothing is thrown', () => {
    expect(runContext({}, undefined, 'auto')).toMatchObject({
      mode: 'gate',
      headSha: undefined,
      runId: undefined,
      runAttempt: 1,
      base: { rule: 'unknown' },
    });
  });
});
