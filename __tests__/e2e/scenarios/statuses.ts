import { junit, passing } from '../reports.ts';
import type { Scenario } from '../scenario.ts';

const steps: Scenario['steps'] = [
  {
    inputs: { tests: 'reports/*.xml', base: 'base', statuses: 'true', comment: 'off', report: 'off' },
    files: {
      'base/cart.xml': junit('cart', passing(3)),
      'reports/cart.xml': junit('cart', { ...passing(2), 'works 3': 'AssertionError: 1 != 2' }),
    },
  },
];

export const STATUSES: readonly Scenario[] = [
  {
    name: 'a status for each check is written where it is asked for',
    golden: 'statuses',
    permissions: { contents: 'read', actions: 'read', pull_requests: 'read', statuses: 'write' },
    steps,
  },
  { name: 'statuses that may not be written are one warning', golden: 'statuses-not-permitted', steps },
];
