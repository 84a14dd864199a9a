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
  faulty('answer-breaks-off', 'an answer of which only the half comes is none, and is asked for again', [
    { operation: 'issues/list-comments', times: 1, answer: 'break off' },
    { operation: 'repos/list-commits', times: 1, answer: 'break off' },
    { operation: 'graphql', times: 1, answer: 'break off' },
  ]),
  faulty('another-answer', 'what answers 200 and something else is not GitHub: the verdict stands', [
    ...[
      'issues/list-comments',
      'repos/list-commits',
      'git/get-commit',
      'actions/list-artifacts-for-repo',
      'repos/compare-commits-with-basehead',
    ].map((operation): Fault => ({ operation, times: 99, answer: { status: 200, message: 'Sign in' } })),
  ]),
  faulty('graphql-fails', 'GraphQL says in the text that it failed: asked again, and then done without', [
    { operation: 'graphql', times: 99, answer: { errors: [{ message: 'Something went wrong' }] } },
  ]),
  faulty('graphql-forbidden', 'what GraphQL refuses is done without', [
    {
      operation: 'graphql',
      times: 99,
      answer: { errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
    },
  ]),
  faulty('too-many-requests', '429 is waited for', [
    {
      operation: 'actions/list-artifacts-for-repo',
      times: 1,
      answer: { status: 429, message: 'API rate limit exceeded', headers: { 'retry-after': '1' } },
    },
  ]),
  faulty('limit-too-long', 'a limit that lasts longer than a comment is worth is not waited for', [
    {
      operation: 'issues/create-comment',
      times: 99,
      answer: {
        status: 403,
        message: 'You have exceeded a secondary rate limit.',
        headers: { 'retry-after': '3600' },
      },
    },
  ]),
  faulty('token-expired', 'a token that counts no more costs the comment, not the verdict', [
    ...[
      'issues/list-comments',
      'issues/create-comment',
      'repos/list-commits',
      'git/get-commit',
      'actions/list-artifacts-for-repo',
      'actions/get-workflow-run',
      'graphql',
    ].map((operation): Fault => ({ operation, times: 99, answer: { status: 401, message: 'Bad credentials' } })),
  ]),
  faulty('conversation-locked', 'a conversation that is locked is told in GitHub’s words', [
    {
      operation: 'issues/create-comment',
      times: 99,
      answer: { status: 403, message: 'Unable to create comment because issue is locked.' },
    },
  ]),
  faulty('pull-request-gone', 'a pull request that is not there any more costs the comment', [
    { operation: 'issues/list-comments', times: 99, answer: { status: 404, message: 'Not Found' } },
  ]),
  faulty('comment-refused', 'a comment that GitHub will not have is in the summary', [
    { operation: 'issues/create-comment', times: 99, answer: { status: 422, message: 'Validation Failed' } },
  ]),
  faulty('github-down', 'without GitHub the verdict stands, and the summary has it all', [
    { operation: 'issues/list-comments', times: 99, answer: BAD_GATEWAY },
  ]),
];
