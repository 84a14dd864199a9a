import { expect, test } from '@jest/globals';
import type { Run } from '../src/action-run.ts';
import { withCall } from '../src/call.ts';
import { type GitHub, GitHubError, type RunJob } from '../src/github/client.ts';

const CI = 'acme/app/.github/workflows/ci.yml@refs/heads/main';
const CALLED = 'acme/app/.github/workflows/test.yml@refs/heads/main';
const JOBS: readonly RunJob[] = [{ id: 7, name: 'api / test', attempt: 1, conclusion: undefined }];
const refused = new GitHubError('GitHub answered 403', { kind: 'refused', status: 403, retryAfterMs: undefined });

interface Drawn {
  readonly key?: string;
  readonly jobWorkflow?: string;
  readonly jobId?: number | undefined;
  readonly answer?: readonly RunJob[] | GitHubError | 'no token' | 'nobody asks';
}

/** The call that a run ends up with, and what it warns of. */
async function callOf({ key = 'default', jobWorkflow = CALLED, answer = JOBS, ...drawn }: Drawn) {
  const warnings: string[] = [];
  const runJobs = async () => {
    if (answer instanceof GitHubError) throw answer;
    if (typeof answer === 'string') throw new Error('asked');
    return answer;
  };
  const github = { runJobs } as unknown as GitHub;
  const run = {
    action: { config: { key }, jobWorkflow, jobId: 'jobId' in drawn ? drawn.jobId : 7 },
    context: { workflowRef: CI, runId: 1, call: { state: 'none' } },
    github: async () => (answer === 'no token' ? undefined : github),
    to: { warn: (message: string) => warnings.push(message) },
  } as unknown as Run;
  const { call } = (await withCall(run)).context;
  return { call: call.state === 'known' ? call.name : call.state, warnings };
}

test.each<[string, Drawn, string]>([
  ['one that GitHub names', {}, 'api'],
  ['none in a job of the workflow itself, and nobody is asked', { jobWorkflow: CI, answer: 'nobody asks' }, 'none'],
  ['none where a key tells it apart, and nobody is asked', { key: 'api', answer: 'nobody asks' }, 'none'],
  ['none where the runner does not tell the workflow', { jobWorkflow: '', answer: 'nobody asks' }, 'none'],
])('the call of a job: %s', async (_what, drawn, expected) => {
  expect(await callOf(drawn)).toEqual({ call: expected, warnings: [] });
});

test.each<[string, Drawn, string]>([
  ['GitHub refuses', { answer: refused }, 'GitHub answered 403. The job needs "permissions: actions: read" for it'],
  ['there is no token', { answer: 'no token' }, 'there is no token to ask GitHub with'],
  [
    'the job has no number',
    { jobId: undefined, answer: 'nobody asks' },
    'the runner does not tell the number of the job',
  ],
  ['the job is not there', { answer: [] }, 'it is not in the list of the jobs of the run'],
])('where %s it is unknown, and the message has the key to write', async (_what, drawn, why) => {
  const { call, warnings } = await callOf(drawn);
  expect([call, warnings.length]).toEqual(['unknown', 1]);
  expect(warnings[0]).toContain(`cannot be told: ${why}. So that it is not taken for another`);
  expect(warnings[0]).toContain(`write a key for each call, such as "key: \${{ inputs.package }}"`);
});
