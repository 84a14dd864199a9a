import type { Fault } from '../fake-github.ts';
import { junit } from '../reports.ts';
import type { Scenario } from '../scenario.ts';

const BAD_GATEWAY = { status: 502, message: 'Server Error' };
const SECONDARY_LIMIT = {
  status: 403,
  message: 'You have exceeded a secondary rate limit.',
  headers: { 'retry-after': '1' },
};

/** One failing test, and GitHub in a bad mood. */
function faulty(golden: string, name: string, faults: readonly Fault[]): Scenario {
  return {
    name,
    golden,
    faults,
    steps: [
      {
        inputs: { tests: 'reports/*.xml' },
        files: { 'reports/cart.xml': junit('cart', { adds: 'AssertionError: 1 != 2' }) },
      },
    ],
  };
}

export const FAULTS: readonly Scenario[] = [
  faulty('bad-gateway', 'a bad gateway is tried again', [
    { operation: 'issues/list-comments', times: 2, answer: BAD_GATEWAY },
  ]),
  faulty('secondary-limit', 'a secondary limit is waited for, as long as GitHub says', [
    { operation: 'issues/create-comment', times: 1, answer: SECONDARY_LIMIT },
  ]),
  faulty('lost-answer', 'a comment whose answer got lost is not written twice', [
    { operation: 'issues/create-comment', times: 1, answer: BAD_GATEWAY, executed: true },
  ]),
  faulty('connection-reset', 'a connection that breaks is tried again', [
    { operation: 'issues/list-comments', times: 1, answer: 'hang up' },
  ]),
  faulty('github-down', 'without GitHub the verdict stands, and the summary has it all', [
    { operation: 'issues/list-comments', times: 99, answer: BAD_GATEWAY },
  ]),
];
