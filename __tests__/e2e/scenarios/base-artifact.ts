import type { FakeGitHub } from '../fake-github.ts';
import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

const inputs = { tests: 'reports/*.xml' };
const onMain: ScenarioStep = {
  inputs,
  files: { 'reports/cart.xml': junit('cart', { ...passing(3), 'was broken before': 'AssertionError: old' }) },
  eventName: 'push',
  event: () => ({ before: '0'.repeat(40), ref: 'refs/heads/main', repository: { id: 1, default_branch: 'main' } }),
  commit: 'base',
  environment: { GITHUB_REF_NAME: 'main' },
};
const onPullRequest: ScenarioStep = {
  inputs,
  files: {
    'reports/cart.xml': junit('cart', {
      ...passing(2),
      'works 3': 'AssertionError: new',
      'was broken before': 'AssertionError: old',
    }),
  },
};

/** Four nights on the same commit, in the third of which a test failed. */
const nights: readonly ScenarioStep[] = ['passed', 'passed', 'AssertionError: flaky', 'passed'].map((outcome) => ({
  inputs,
  files: { 'reports/cart.xml': junit('cart', { ...passing(2), 'waits for the clock': outcome }) },
  eventName: 'schedule',
  event: () => ({ schedule: '0 3 * * *' }),
  commit: 'base',
  environment: { GITHUB_REF_NAME: 'main' },
}));

function after(change: (github: FakeGitHub) => void): readonly ScenarioStep[] {
  return [onMain, { ...onPullRequest, meanwhile: change }];
}

/** Makes the run on main another one than it was. */
function otherwise(changes: { headRepositoryId?: number; event?: string; path?: string }): readonly ScenarioStep[] {
  return after(({ runs }) => {
    const run = runs.get(1000);
    if (run !== undefined) Object.assign(run, changes);
  });
}

export const BASE_ARTIFACTS: readonly Scenario[] = [
  {
    name: 'a run on main is the base of the pull request: what it failed is known, the rest is new',
    golden: 'base-artifact',
    steps: [onMain, onPullRequest],
  },
  {
    name: 'a run on main that leaves no report is no base: the one before it stays',
    golden: 'base-empty-run',
    steps: [onMain, { ...onMain, files: {} }, onPullRequest],
  },
  {
    name: 'what earlier runs of base did is remembered, from one to the next',
    golden: 'base-history',
    steps: [
      ...nights,
      {
        inputs,
        files: {
          'reports/cart.xml': junit('cart', {
            'works 1': 'passed',
            'works 2': 'AssertionError: 1',
            'waits for the clock': 'AssertionError: flaky',
          }),
        },
      },
    ],
  },
  {
    name: 'a result that a fork uploaded is no base',
    golden: 'base-of-fork',
    steps: otherwise({ headRepositoryId: 99 }),
  },
  {
    name: 'a result of a pull request is no base',
    golden: 'base-of-pull-request',
    steps: otherwise({ event: 'pull_request' }),
  },
  {
    name: 'a result of another workflow is no base',
    golden: 'base-of-other-workflow',
    steps: otherwise({ path: '.github/workflows/evil.yml' }),
  },
  {
    name: 'a result that was changed since is no base',
    golden: 'base-tampered',
    steps: after(({ artifacts }) =>
      artifacts.tamper('test-health-default@ci.yml.test', (archive) =>
        Buffer.concat([archive.subarray(0, -1), Buffer.of(1)]),
      ),
    ),
  },
  {
    name: 'a result of which only the half comes is asked for again',
    golden: 'base-breaks-off',
    faults: [{ operation: 'blob', times: 1, answer: 'break off' }],
    steps: [onMain, onPullRequest],
  },
  {
    name: 'a result that says that it is of another commit is no base',
    golden: 'base-of-other-commit',
    steps: [
      { ...onMain, commit: 'head' },
      {
        ...onPullRequest,
        meanwhile: ({ runs, backend }) => {
          const run = runs.get(1000);
          if (run !== undefined) Object.assign(run, { headSha: backend.pullRequest.baseSha });
        },
      },
    ],
  },
  {
    name: 'without the permission to look for a base the comment says so',
    golden: 'base-not-permitted',
    permissions: { contents: 'read', pull_requests: 'write' },
    steps: [onPullRequest],
  },
];
