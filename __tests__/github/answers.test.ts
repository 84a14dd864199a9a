import { expect, test } from '@jest/globals';
import { assertAnswer } from '../../src/github/answers.ts';
import { GitHubError } from '../../src/github/client.ts';

const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMITS = 'GET /repos/{owner}/{repo}/commits';
const PARTS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const WRITE = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const SHA = 'a'.repeat(40);

/** Whether it is taken for an answer of GitHub. */
function isTaken(route: string, data: unknown): boolean {
  const [method = '', url = ''] = route.split(' ');
  try {
    assertAnswer(data, { method, url });
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(GitHubError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^the answer to .* is none of GitHub's$/),
      problem: { kind: 'unclear' },
    });
    return false;
  }
}

test.each<[string, string, unknown, boolean]>([
  ['a list', COMMENTS, [{ id: 1, body: null, user: null }], true],
  ['an empty list', COMMENTS, [], true],
  ['a message instead of a list', COMMENTS, { message: 'Sign in' }, false],
  ['a list of something else', COMMENTS, [{ number: 1 }], false],
  ['null', COMMENTS, null, false],
  ['a first commit', COMMITS, [{ sha: SHA, parents: [] }], true],
  ['a commit without parents', COMMITS, [{ sha: SHA }], false],
  ['a commit whose parents have no name', COMMITS, [{ sha: SHA, parents: [{}] }], false],
  ['no list of artifacts', PARTS, { total_count: 0 }, false],
  ['an artifact without a name', PARTS, { total_count: 1, artifacts: [{ id: 1 }] }, false],
  ['a comparison', COMPARE, { merge_base_commit: { sha: SHA } }, true],
  ['a comparison without a merge base', COMPARE, {}, false],
  ['a text that whoever asked reads', COMPARE, (async function* () {})(), true],
  ['more than a page has', COMMENTS, Array.from({ length: 1001 }, () => ({ id: 1 })), false],
  ['a comment that is written', `POST ${WRITE}`, { id: 1 }, true],
  ['something else, so that none may be written', `POST ${WRITE}`, {}, false],
  ['nothing', 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', null, false],
  ['a status that is not written', 'POST /repos/{owner}/{repo}/statuses/{sha}', {}, false],
  ['an answer to a query', 'POST /graphql', { data: { viewer: {} } }, true],
  [
    'an answer to a query, at the address of a server of one’s own',
    'POST https://github.example.com/api/graphql',
    null,
    false,
  ],
  ['a query that failed', 'POST /graphql', { data: null, errors: [{ message: 'no' }] }, true],
  ['errors that are none', 'POST /graphql', { data: {}, errors: 'no' }, false],
  ['null to a query', 'POST /graphql', null, false],
  ['no data', 'POST /graphql', { data: null }, false],
  ['what nobody reads', 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', undefined, true],
])('%s: %s', (_name, route, data, taken) => {
  expect(isTaken(route, data)).toBe(taken);
});
