import { junit } from '../reports.ts';
import type { Scenario } from '../scenario.ts';

const steps: Scenario['steps'] = [
  {
    inputs: { tests: 'reports/*.xml', 'check-run': 'true', comment: 'off', report: 'off', key: 'api' },
    files: { 'reports/cart.xml': junit('cart', { adds: 'AssertionError: 1 != 2' }) },
  },
];

/** 60 tests of one file, which the report names. */
const many = junit(
  'cart',
  Object.fromEntries(Array.from({ length: 60 }, (_none, n) => [`adds ${n}`, 'AssertionError: 1 != 2'])),
).replaceAll('<testcase ', '<testcase file="tests/cart.py" line="3" ');

export const CHECK_RUNS: readonly Scenario[] = [
  {
    name: 'a check run is written where it is asked for',
    golden: 'check-run',
    permissions: { contents: 'read', actions: 'read', checks: 'write' },
    steps,
  },
  {
    name: 'a check run has fifty annotations in one request, and the rest in the next',
    golden: 'check-run-annotations',
    permissions: { contents: 'read', actions: 'read', checks: 'write' },
    steps: steps.map((step) => ({ ...step, files: { 'reports/cart.xml': many } })),
  },
  { name: 'a check run that may not be written is a warning', golden: 'check-run-not-permitted', steps },
];
