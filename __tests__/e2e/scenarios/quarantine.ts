import { junit, passing } from '../reports.ts';
import { day, type Scenario, type ScenarioStep } from '../scenario.ts';

/** Accepts a failure of `cart.py`; the time is that of an entry which was over three days ago. */
export function accepting(added: string, expires: string): string {
  return `version: 1
entries:
  - test: "tests.cart::adds"
    kind: broken
    match: "ClockSkewError"
    reason: "Known"
    owner: "@acme/shop"
    added: ${added}
    expires: ${expires}
`;
}

const QUARANTINE = '.github/test-quarantine.yml';
const expired = { [QUARANTINE]: accepting(day(-30), day(-3)) };
const reports = junit('tests.cart', { ...passing(2), adds: 'ClockSkewError: the token is 3 s old' });

const diffOf = (path: string) => `diff --git a/${path} b/${path}
index 1111111..2222222 100644
--- a/${path}
+++ b/${path}
@@ -1 +1 @@
-a
+b
`;

function change(path: string): ScenarioStep {
  return {
    inputs: { tests: 'reports/*.xml', base: 'base', report: 'off' },
    files: { ...expired, 'base/cart.xml': reports, 'reports/cart.xml': reports },
    meanwhile: ({ base }) => {
      base.files = expired;
      base.diff = diffOf(path);
    },
  };
}

export const QUARANTINES: readonly Scenario[] = [
  {
    name: 'an expired entry does not stop an unrelated pull request, since base fails the test too',
    golden: 'quarantine-expired-unrelated',
    steps: [change('src/shop.py')],
  },
  {
    name: 'an expired entry stops a pull request that touches the file of its test',
    golden: 'quarantine-expired-touched',
    steps: [change('tests/cart.py')],
  },
  {
    name: 'an expired entry is an error on the default branch, which is recorded all the same',
    golden: 'quarantine-expired-main',
    steps: [
      {
        inputs: { tests: 'reports/*.xml', report: 'off' },
        files: { ...expired, 'reports/cart.xml': junit('tests.cart', { ...passing(2), adds: 'passed' }) },
        eventName: 'push',
        event: () => ({
          before: '0'.repeat(40),
          ref: 'refs/heads/main',
          repository: { id: 1, default_branch: 'main' },
        }),
        commit: 'base',
        environment: { GITHUB_REF_NAME: 'main' },
      },
    ],
  },
  {
    name: 'a change cannot accept its own failure where nobody knows what base accepts',
    golden: 'quarantine-base-unknown',
    faults: [{ operation: 'graphql', times: 99, answer: { errors: [{ message: 'Something went wrong' }] } }],
    steps: [
      {
        ...change(QUARANTINE),
        files: {
          [QUARANTINE]: accepting(day(0), day(30)),
          'base/cart.xml': junit('tests.cart', { ...passing(2), adds: 'passed' }),
          'reports/cart.xml': reports,
        },
      },
    ],
  },
  {
    name: 'what is likely flaky warns where the policy says so, and a failure beside it that is not blocks',
    golden: 'likely-flaky-warns',
    steps: [...nights(), lenient({}), lenient({ 'works 1': 'AssertionError: new' })],
  },
];

/** Four nights on the same commit, in the third of which a test failed. */
function nights(): readonly ScenarioStep[] {
  return ['passed', 'passed', 'AssertionError: flaky', 'passed'].map((outcome) => ({
    inputs: { tests: 'reports/*.xml', report: 'off' },
    files: { 'reports/cart.xml': junit('cart', { ...passing(2), waits: outcome }) },
    eventName: 'schedule',
    event: () => ({ schedule: '0 3 * * *' }),
    commit: 'base',
    environment: { GITHUB_REF_NAME: 'main' },
  }));
}

function lenient(others: Readonly<Record<string, string>>): ScenarioStep {
  const policy = {
    '.github/test-health.yml':
      'version: 1\ngates:\n  - check: complete\n  - { check: newly-failing, likely-flaky: warn }\n',
  };
  return {
    inputs: { tests: 'reports/*.xml', report: 'off' },
    files: {
      ...policy,
      'reports/cart.xml': junit('cart', { ...passing(2), ...others, waits: 'AssertionError: flaky' }),
    },
    meanwhile: ({ base }) => {
      base.files = policy;
    },
  };
}
