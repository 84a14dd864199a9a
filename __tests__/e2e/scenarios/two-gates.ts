import { zip } from '../../draw-zip.ts';
import type { FakeGitHub } from '../fake-github.ts';
import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

const inputs = { tests: 'reports/*.xml', report: 'off' };
const unit = { 'reports/unit.xml': junit('unit', passing(3)) };
const browser = { 'reports/browser.xml': junit('browser', { ...passing(1), 'opens the page': 'passed' }) };
const browserFails = {
  'reports/browser.xml': junit('browser', { ...passing(1), 'opens the page': 'AssertionError: no page' }),
};
const another = { sameRun: true } as const;

function inJob(job: string, step: ScenarioStep): ScenarioStep {
  return { ...step, environment: { ...step.environment, GITHUB_JOB: job } };
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

const RESULT = 'test-health-default@ci.yml.test';
const unitFails = { 'reports/unit.xml': junit('unit', { ...passing(2), 'works 3': 'AssertionError: 1 != 2' }) };

/** What the first version wrote: the same beginning, and its own number. */
function olderForm(): Buffer {
  const content = Buffer.concat([Buffer.from([0x89, 0x54, 0x48, 0x53, 0x0d, 0x0a, 0x1a, 0x0a, 1]), Buffer.alloc(64)]);
  return zip({ name: 'test-health.snapshot', content });
}

const alone = { comment: 'always' };

const contexts = { 'job.workflow_ref': '' };

export const TWO_GATES: readonly Scenario[] = [
  {
    name: 'two jobs of one workflow need no key: each has its own base and its own comment',
    golden: 'two-jobs',
    steps: [
      inJob('unit', onMain({ inputs, files: unit })),
      inJob('browser', onMain({ inputs, files: browser, ...another })),
      inJob('unit', { inputs: { ...inputs, ...alone }, files: unit }),
      inJob('browser', { inputs: { ...inputs, ...alone }, files: browserFails, ...another }),
    ],
  },
  {
    name: 'the result of another job of another workflow is named',
    golden: 'base-of-named-job',
    steps: [
      inJob('build', onMain({ inputs, files: unit })),
      inJob('test', { inputs: { ...inputs, base: 'artifact:.github/workflows/ci.yml#build' }, files: unit }),
      inJob('test', { inputs, files: unit }),
    ],
  },
  {
    name: 'a job, a workflow or a key of another name begins anew, which is said; the old comment stays with its old name',
    golden: 'place-renamed',
    steps: [
      inJob('test', onMain({ inputs, files: unit })),
      inJob('test', { inputs, files: unitFails }),
      inJob('unit', { inputs, files: unitFails }),
      {
        ...inJob('test', { inputs, files: unitFails }),
        environment: { GITHUB_WORKFLOW_REF: 'octocat/hello-world/.github/workflows/tests.yml@refs/heads/main' },
      },
      inJob('test', { inputs: { ...inputs, key: 'unit' }, files: unitFails }),
    ],
  },
  {
    name: 'a result in the form of an older version is told and not used, and the next run on the branch takes its place',
    golden: 'base-of-older-form',
    steps: [
      inJob('test', onMain({ inputs, files: unit })),
      inJob('test', { inputs, files: unitFails, meanwhile: ({ artifacts }) => artifacts.replace(RESULT, olderForm()) }),
      inJob('test', onMain({ inputs, files: unit })),
      inJob('test', { inputs, files: unitFails }),
    ],
  },
  {
    name: 'where the runner does not tell a call of a workflow from a job, results of one name count for nobody, and a key is asked for',
    golden: 'results-of-two-calls',
    steps: [
      inJob('test', onMain({ inputs, files: unit, contexts })),
      inJob('test', onMain({ inputs, files: browser, contexts, ...another })),
      inJob('test', { inputs, files: unit, contexts }),
    ],
  },
];
