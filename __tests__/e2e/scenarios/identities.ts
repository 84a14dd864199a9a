import { junit } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

const failing = (message: string): ScenarioStep => ({
  inputs: { tests: 'reports/*.xml' },
  files: { 'reports/cart.xml': junit('cart', { adds: message }) },
});

export const appToken: Scenario = {
  name: 'an App finds its own comment again, by the name that GitHub gives it',
  golden: 'app-token',
  identity: 'review-app',
  steps: [failing('AssertionError: 1 != 2'), failing('TypeError: no such cart')],
};

export const personalToken: Scenario = {
  name: 'a person’s token finds the comment of that person again',
  golden: 'personal-token',
  identity: 'octocat',
  steps: [failing('AssertionError: 1 != 2'), failing('TypeError: no such cart')],
};
