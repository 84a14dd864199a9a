import { junit, passing } from '../reports.ts';
import type { Scenario } from '../scenario.ts';

const files = { 'base/cart.xml': junit('cart', passing(3)), 'reports/cart.xml': junit('cart', passing(3)) };
const inputs = { tests: 'reports/*.xml', base: 'base' };

export const STALE: readonly Scenario[] = [
  {
    name: 'a report that an earlier run left behind blocks',
    golden: 'stale-report',
    steps: [{ inputs, files, modified: { 'reports/cart.xml': '2019-12-31T23:00:00Z' } }],
  },
  {
    name: 'a report of an earlier job of the same run is as good as one of this job',
    golden: 'report-of-earlier-job',
    steps: [{ inputs, files, modified: { 'reports/cart.xml': '2020-01-01T01:00:00Z' } }],
  },
  {
    name: 'where nobody can tell when the run began, an older report is read, and it is said',
    golden: 'run-start-unknown',
    permissions: { contents: 'read', pull_requests: 'write' },
    steps: [{ inputs, files, modified: { 'reports/cart.xml': '2020-01-01T01:00:00Z' } }],
  },
];
