import { expect, test } from '@jest/globals';
import type { Acceptances, PullRequests } from '../../src/github/client.ts';
import { withKnownHead } from '../../src/github/known-head.ts';

const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)];

/** The labels tell the old head, who asks for the head gets the new one; `asked` has a row for each question. */
function github(asked: string[], head: string | undefined = OLD): PullRequests & Acceptances {
  return {
    async *listComments() {},
    createComment: async () => {},
    updateComment: async () => {},
    wroteItself: async () => false,
    headOf: async (pullRequest) => {
      asked.push(`head of #${pullRequest}`);
      return NEW;
    },
    findOpenPullRequests: async () => [],
    labels: async (pullRequest) => {
      asked.push(`labels of #${pullRequest}`);
      return { events: [], head, forcedAt: undefined };
    },
    mayWrite: async () => false,
  };
}

function clocked(client: PullRequests & Acceptances) {
  const clock = { ms: 1000 };
  return { clock, client: withKnownHead(client, () => clock.ms) };
}

test('the head that came with the labels is not asked for once more', async () => {
  const asked: string[] = [];
  const { client } = clocked(github(asked));
  await client.labels(5);
  expect(await client.headOf(5)).toBe(OLD);
  expect(asked).toEqual(['labels of #5']);
});

test('it is used once: who tries again asks again', async () => {
  const { client } = clocked(github([]));
  await client.labels(5);
  await client.headOf(5);
  expect(await client.headOf(5)).toBe(NEW);
});

test.each([
  [4999, OLD],
  [5000, NEW],
])('after %i ms it is %s', async (ms, head) => {
  const { client, clock } = clocked(github([]));
  await client.labels(5);
  clock.ms += ms;
  expect(await client.headOf(5)).toBe(head);
});

test('of another pull request, without labels asked for, or where the answer does not tell, it is asked for', async () => {
  const { client } = clocked(github([]));
  expect(await client.headOf(5)).toBe(NEW);
  await client.labels(5);
  expect(await client.headOf(6)).toBe(NEW);
  const silent = clocked({
    ...github([]),
    labels: async () => ({ events: [], head: undefined, forcedAt: undefined }),
  }).client;
  await silent.labels(5);
  expect(await silent.headOf(5)).toBe(NEW);
});
