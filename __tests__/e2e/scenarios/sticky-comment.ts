import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

const base = { 'base/cart.xml': junit('cart', passing(3)) };
const inputs = { tests: 'reports/*.xml', base: 'base' };
const broken: ScenarioStep = {
  inputs,
  files: { ...base, 'reports/cart.xml': junit('cart', { ...passing(2), 'works 3': 'AssertionError: 2 != 3' }) },
};
const repaired: ScenarioStep = { inputs, files: { ...base, 'reports/cart.xml': junit('cart', passing(3)) } };

export const stickyComment: Scenario = {
  name: 'a new failure blocks and is commented; the same again changes nothing; the repair updates the one comment',
  golden: 'sticky-comment',
  steps: [broken, broken, repaired, repaired],
};
