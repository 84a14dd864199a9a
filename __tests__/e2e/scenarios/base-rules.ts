import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

const policy = (max: number) => `version: 1\ngates:\n  - { check: failing, max: ${max} }\n`;
const POLICY = '.github/test-health.yml';
const QUARANTINE = '.github/test-quarantine.yml';

const accepted = `version: 1
entries:
  - test: "cart::adds"
    kind: broken
    match: "AssertionError: 1 != 2"
    reason: "Known"
    owner: "@acme/shop"
    issue: "https://github.com/acme/app/issues/1"
    added: 2026-11-01
    expires: 2026-12-30
`;

function step(rules: Readonly<Record<string, string>>, baseRules: Readonly<Record<string, string>>): ScenarioStep {
  return {
    inputs: { tests: 'reports/*.xml', base: 'base', report: 'off' },
    files: {
      ...rules,
      'base/cart.xml': junit('cart', passing(3)),
      'reports/cart.xml': junit('cart', { ...passing(2), adds: 'AssertionError: 1 != 2' }),
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
];
