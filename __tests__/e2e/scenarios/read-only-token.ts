import { junit, passing } from '../reports.ts';
import type { Scenario } from '../scenario.ts';

export const readOnlyToken: Scenario = {
  name: 'a token that may only read costs the comment and a warning, and neither the verdict nor the summary',
  golden: 'read-only-token',
  permissions: { contents: 'read', actions: 'read', pull_requests: 'read' },
  steps: [
    {
      inputs: { tests: 'reports/*.xml', base: 'base', comment: 'always' },
      files: { 'base/cart.xml': junit('cart', passing(3)), 'reports/cart.xml': junit('cart', passing(3)) },
    },
  ],
};
