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

const alone = { comment: 'always' };

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
];
