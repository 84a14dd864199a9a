import { junit, passing } from '../reports.ts';
import type { Scenario } from '../scenario.ts';

export const firstRunGreen: Scenario = {
  name: 'a green run with nothing to say leaves no comment',
  golden: 'first-run-green',
  steps: [
    {
      inputs: { tests: 'reports/*.xml', base: 'base' },
      files: { 'base/cart.xml': junit('cart', passing(3)), 'reports/cart.xml': junit('cart', passing(3)) },
    },
  ],
};
