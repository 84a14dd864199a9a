import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { REPOSITORY } from './emulator.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';

const COMMENTS = `/repos/${REPOSITORY}/issues/1/comments`;
let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub(
    {
      writer: { identity: 'github-actions', permissions: { pull_requests: 'write' } },
      reader: { identity: 'github-actions', permissions: { pull_requests: 'read' } },
    },
    [{ operation: 'issues/list-comments', times: 1, answer: { status: 502, message: 'Server Error' } }],
  );
});
afterEach(() => github.close());

async function send(token: string, method: string, path: string, body?: unknown): Promise<number> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'x-github-api-version': '2022-11-28' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  await response.text();
  return response.status;
}

describe('the GitHub of the tests', () => {
  test('writes and lists comments, after the fault that was asked for', async () => {
    expect(await send('writer', 'POST', COMMENTS, { body: 'hello' })).toBe(201);
    expect(await send('writer', 'GET', `${COMMENTS}?per_page=100&page=1`)).toBe(502);
    expect(await send('writer', 'GET', `${COMMENTS}?per_page=100&page=1`)).toBe(200);
    expect(github.problems).toEqual([]);
    expect(github.requests.map(({ status }) => status)).toEqual([201, 502, 200]);
  });

  test('refuses a token that it does not know', async () => {
    expect(await send('stranger', 'POST', COMMENTS, { body: 'hello' })).toBe(401);
  });

  test('refuses to write with a token that may read', async () => {
    expect(await send('reader', 'POST', COMMENTS, { body: 'hello' })).toBe(403);
  });

  test('takes 65,536 characters and no more', async () => {
    expect(await send('writer', 'POST', COMMENTS, { body: 'x'.repeat(65_536) })).toBe(201);
    expect(await send('writer', 'POST', COMMENTS, { body: 'x'.repeat(65_537) })).toBe(422);
  });

  test.each<[string, string, string, unknown]>([
    ['an unknown route', 'GET', '/repos/octocat/hello-world/nothing', undefined],
    ['a body that is not as described', 'POST', COMMENTS, { text: 'hello' }],
    ['an unknown query parameter', 'GET', `${COMMENTS}?order=newest`, undefined],
    ['an unknown GraphQL query', 'POST', '/graphql', { query: 'query { everything }' }],
  ])('%s is a problem that fails the test', async (_name, method, path, body) => {
    await send('writer', 'GET', COMMENTS);
    await send('writer', method, path, body);
    expect(github.problems).toHaveLength(1);
  });
});
