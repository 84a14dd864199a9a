import { expect, test } from '@jest/globals';
import type { Comment, PullRequests } from '../../src/github/client.ts';
import { withFirstComments } from '../../src/github/prefetch.ts';

function page(...ids: number[]): Comment[] {
  return ids.map((id) => ({ id, body: '', author: 'alice', bot: false, createdAt: '2026-11-20T10:00:00Z' }));
}

/** Pull requests with two pages of comments; `asked` has a row for each page that was asked for. */
function github(asked: string[], failure?: Error): PullRequests {
  return {
    async *listComments(pullRequest) {
      for (const [index, comments] of [page(1, 2), page(3)].entries()) {
        asked.push(`#${pullRequest} page ${index + 1}`);
        if (failure !== undefined) throw failure;
        yield comments;
      }
    },
    createComment: async () => {},
    updateComment: async () => {},
    deleteComment: async () => {},
    wroteItself: async () => false,
    headOf: async () => undefined,
    findOpenPullRequests: async () => [],
  };
}

async function ids(client: PullRequests, pullRequest: number): Promise<number[]> {
  const found: number[] = [];
  for await (const comments of client.listComments(pullRequest)) found.push(...comments.map(({ id }) => id));
  return found;
}

test('the first page is asked for at once, and once', async () => {
  const asked: string[] = [];
  const client = withFirstComments(github(asked), 5);
  expect(asked).toEqual(['#5 page 1']);
  expect(await ids(client, 5)).toEqual([1, 2, 3]);
  expect(asked).toEqual(['#5 page 1', '#5 page 2']);
});

test('a second look costs nothing', async () => {
  const asked: string[] = [];
  const client = withFirstComments(github(asked), 5);
  await ids(client, 5);
  expect(await ids(client, 5)).toEqual([1, 2, 3]);
  expect(asked).toHaveLength(2);
});

test.each<[string, (client: PullRequests) => Promise<void>]>([
  ['taken away', (client) => client.deleteComment(1)],
  ['created', (client) => client.createComment(5, 'text')],
  ['updated', (client) => client.updateComment(1, 'text')],
])('once a comment was %s, a look asks again', async (_name, write) => {
  const asked: string[] = [];
  const client = withFirstComments(github(asked), 5);
  await ids(client, 5);
  await write(client);
  expect(await ids(client, 5)).toEqual([1, 2, 3]);
  expect(asked).toHaveLength(4);
});

test('another pull request is none of it', async () => {
  const asked: string[] = [];
  expect(await ids(withFirstComments(github(asked), 5), 6)).toEqual([1, 2, 3]);
  expect(asked).toEqual(['#5 page 1', '#6 page 1', '#6 page 2']);
});

test('a failure is told to whoever looks, and to nobody else', async () => {
  const client = withFirstComments(github([], new Error('502')), 5);
  await new Promise((later) => setTimeout(later, 5));
  await expect(ids(client, 5)).rejects.toThrow('502');
});
