import type { FakeGitHub } from '../fake-github.ts';
import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

const inputs = { tests: 'reports/*.xml', report: 'off', comment: 'always' };
const api = { 'reports/out.xml': junit('api', passing(3)) };
const web = { 'reports/out.xml': junit('web', { ...passing(1), 'opens the page': 'passed' }) };
const webFails = { 'reports/out.xml': junit('web', { ...passing(1), 'opens the page': 'AssertionError: no page' }) };
const another = { sameRun: true } as const;
const COLLECT = { mode: 'collect', tests: 'reports/*.xml' };
const GATE = { mode: 'gate', report: 'off', comment: 'always' };
/** A token that may not ask for the jobs of the run. */
const permissions = { contents: 'read', pull_requests: 'write' } as const;

/** A job of `test.yml`, which a job of the workflow calls. */
function called(jobName: string, step: ScenarioStep): ScenarioStep {
  const [, name = ''] = /([a-z]+)(?: \(\d+\))?$/.exec(jobName) ?? [];
  const workflow = 'octocat/hello-world/.github/workflows/test.yml@refs/heads/main';
  return {
    ...step,
    jobName,
    contexts: { ...step.contexts, 'job.workflow_ref': workflow },
    environment: { ...step.environment, GITHUB_JOB: name },
  };
}

function shard(index: number, name: string): ScenarioStep {
  const contexts = {
    'strategy.job-index': String(index),
    'strategy.job-total': '2',
    'toJSON(matrix)': `{"shard":${index + 1}}`,
  };
  return { files: { 'reports/out.xml': junit(name, passing(2)) }, inputs: COLLECT, contexts };
}

function onMain(step: ScenarioStep): ScenarioStep {
  const event = ({ backend }: FakeGitHub) => ({
    before: '0'.repeat(40),
    ref: 'refs/heads/main',
    repository: { id: backend.pullRequest.repositoryId, default_branch: 'main' },
  });
  return {
    ...step,
    eventName: 'push',
    event,
    commit: 'base',
    environment: { ...step.environment, GITHUB_REF_NAME: 'main' },
  };
}

/** Jobs that call one reusable workflow: each call is a gate of its own, and none takes what is another's. */
export const CALLS: readonly Scenario[] = [
  {
    name: 'two calls of one workflow need no key: each has its own base and its own comment',
    golden: 'calls',
    steps: [
      onMain(called('api / test', { inputs, files: api })),
      onMain(called('web / test', { inputs, files: web, ...another })),
      called('api / test', { inputs, files: api }),
      called('web / test', { inputs, files: webFails, ...another }),
    ],
  },
  {
    name: 'two calls of a workflow with a matrix: each job that judges takes the parts of its own call, and no others where it has none',
    golden: 'calls-of-matrix',
    steps: [
      called('api / test (1)', shard(0, 'api 1')),
      called('api / test (2)', { ...shard(1, 'api 2'), ...another }),
      called('web / test (1)', { ...shard(0, 'web 1'), ...another }),
      called('api / gate', { inputs: GATE, files: {}, ...another }),
      called('web / gate', { inputs: GATE, files: {}, ...another }),
      called('lonely / gate', {
        inputs: GATE,
        files: {},
        ...another,
        meanwhile: ({ jobs }) => {
          jobs.push({ id: 99, run: 1000, attempt: 1, name: 'lonely / test (1)', conclusion: 'failure' });
        },
      }),
    ],
  },
  {
    name: 'where GitHub does not tell the call, nothing is compared, stored or commented, and a key is asked for; with one nobody is asked',
    golden: 'call-unknown',
    steps: [
      onMain(called('web / test', { inputs, files: web })),
      onMain(called('web / test', { inputs, files: web, permissions })),
      called('web / test', { inputs, files: webFails, permissions }),
      called('web / test', { inputs: { ...inputs, key: 'web' }, files: web, permissions }),
    ],
  },
];
