import { junit, passing } from '../reports.ts';
import { day, type Scenario, type ScenarioStep } from '../scenario.ts';

const policy = (max: number) => `version: 1\ngates:\n  - { check: failing, max: ${max} }\n`;
const POLICY = '.github/test-health.yml';
const QUARANTINE = '.github/test-quarantine.yml';

const accepted = `version: 1
entries:
  - test: "cart::adds"
    kind: broken
    match: "ClockSkewError"
    reason: "Known"
    owner: "@acme/shop"
    issue: "https://github.com/acme/app/issues/1"
    added: ${day(0)}
    expires: ${day(30)}
`;

function step(rules: Readonly<Record<string, string>>, baseRules: Readonly<Record<string, string>>): ScenarioStep {
  return {
    inputs: { tests: 'reports/*.xml', base: 'base', report: 'off' },
    files: {
      ...rules,
      'base/cart.xml': junit('cart', { ...passing(2), adds: 'passed' }),
      'reports/cart.xml': junit('cart', { ...passing(2), adds: 'ClockSkewError: the token is 3 s old' }),
    },
    meanwhile: ({ base }) => {
      base.files = baseRules;
    },
  };
}

export const BASE_RULES: readonly Scenario[] = [
  {
    name: 'a change that lowers the bar is judged by the bar of its base',
    golden: 'rules-relaxed',
    steps: [step({ [POLICY]: policy(5) }, { [POLICY]: policy(0) })],
  },
  {
    name: 'a change that deletes the policy is judged by it',
    golden: 'rules-deleted',
    steps: [step({}, { [POLICY]: policy(0) })],
  },
  {
    name: 'a change cannot accept its own failure',
    golden: 'rules-own-quarantine',
    steps: [step({ [QUARANTINE]: accepted }, {})],
  },
  {
    name: 'what base and change both accept is accepted',
    golden: 'rules-accepted',
    steps: [step({ [QUARANTINE]: accepted }, { [QUARANTINE]: accepted })],
  },
];
