import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

const inputs = { tests: 'reports/*.xml', base: 'branch:test-health', report: 'off' };
const onMain: ScenarioStep = {
  inputs,
  files: { 'reports/cart.xml': junit('cart', passing(3)) },
  eventName: 'schedule',
  event: () => ({ schedule: '0 3 * * *' }),
  commit: 'base',
  environment: { GITHUB_REF_NAME: 'main' },
};
const onPullRequest: ScenarioStep = {
  inputs,
  files: { 'reports/cart.xml': junit('cart', { ...passing(2), 'works 3': 'AssertionError: new' }) },
  permissions: { contents: 'read', pull_requests: 'write' },
};

export const BASE_BRANCHES: readonly Scenario[] = [
  {
    name: 'results on a branch: the first run begins it, the next adds to it, a pull request reads it',
    golden: 'base-branch',
    permissions: { contents: 'write', actions: 'read' },
    steps: [onMain, onMain, onPullRequest],
  },
  {
    name: 'a branch that another run wrote to at the same moment is read again, and never overwritten',
    golden: 'base-branch-conflict',
    permissions: { contents: 'write', actions: 'read' },
    faults: [
      { operation: 'git/update-ref', times: 1, answer: { status: 422, message: 'Update is not a fast forward' } },
    ],
    steps: [onMain, onMain],
  },
  {
    name: 'a branch that may not be written is a warning, and the verdict stands',
    golden: 'base-branch-read-only',
    permissions: { contents: 'read', actions: 'read' },
    steps: [onMain],
  },
];
