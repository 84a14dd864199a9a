import { junit } from '../reports.ts';
import type { Scenario } from '../scenario.ts';

const steps: Scenario['steps'] = [
  {
    inputs: { tests: 'reports/*.xml', 'check-run': 'true', comment: 'off', report: 'off', key: 'api' },
    files: { 'reports/cart.xml': junit('cart', { adds: 'AssertionError: 1 != 2' }) },
  },
];

export const CHECK_RUNS: readonly Scenario[] = [
  {
    name: 'a check run is written where it is asked for',
    golden: 'check-run',
    permissions: { contents: 'read', actions: 'read', checks: 'write' },
    steps,
  },
  { name: 'a check run that may not be written is a warning', golden: 'check-run-not-permitted', steps },
];
