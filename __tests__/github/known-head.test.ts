import { expect, test } from '@jest/globals';
import { type Acceptances, GitHubError, type PullRequests } from '../../src/github/client.ts';
import { type FirstQuestion, withKnownHead } from '../../src/github/known-head.ts';

const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)];

/** The first answer tells the old head, every later one the new; `asked` has a row for each question. */
function github(asked: string[], more: Partial<PullRequests & Acceptances> = {}): PullRequests & Acceptances {
  const head = () => (asked.length === 1 ? OLD : NEW);
  return {
    async *listComments() {},
    createComment: async () => {},
    updateComment: async () => {},
    deleteComment: async () => {},
    wroteItself: async () => false,
    headOf: async (pullRequest) => {
      asked.push(`head of #${pullRequest}`);
      return head();
    },
    findOpenPullRequests: async () => [],
    labels: async (pullRequest) => {
      asked.push(`labels of #${pullRequest}`);
      return { events: [], head: head(), forcedAt: undefined };
    },
    mayWrite: async () => false,
    ...more,
  };
}

function first(ask: FirstQuestion['ask'], more: Partial<PullRequests & Acceptances> = {}) {
  const clock = { ms: 1000 };
  const asked: string[] = [];
  const client = withKnownHead(github(asked, more), { pullRequest: 5, ask, now: () => clock.ms });
  return { asked, clock, client };
}

test.each<[FirstQuestion['ask'], string]>([
  ['head', 'head of #5'],
  ['labels', 'labels of #5'],
])('asked for the %s at once, it asks for no head once more', async (ask, question) => {
  const { asked, client } = first(ask);
  expect(asked).toEqual([question]);
  expect(await client.headOf(5)).toBe(OLD);
  expect(asked).toEqual([question]);
});

test('labels that were asked for with the head are not asked for once more', async () => {
  const { asked, client } = first('labels');
  expect(await client.labels(5)).toEqual({ events: [], head: OLD, forcedAt: undefined });
  expect(await client.headOf(5)).toBe(OLD);
  expect(asked).toEqual(['labels of #5']);
});

test('labels that were not are asked for, and tell the head anew', async () => {
  const { asked, client } = first('head');
  expect(await client.labels(5)).toEqual({ events: [], head: NEW, forcedAt: undefined });
  expect(await client.headOf(5)).toBe(NEW);
  expect(asked).toEqual(['head of #5', 'labels of #5']);
});

test('an answer is used once: who looks again asks again', async () => {
  const { client } = first('labels');
  await client.headOf(5);
  expect(await client.headOf(5)).toBe(NEW);
  const again = first('labels');
  await again.client.labels(5);
  expect(await again.client.labels(5)).toEqual({ events: [], head: NEW, forcedAt: undefined });
  expect(await again.client.headOf(5)).toBe(NEW);
});

test.each([
  [4999, OLD],
  [5000, NEW],
])('after %i ms the head is %s, and so are labels', async (ms, head) => {
  for (const ask of ['head', 'labels'] as const) {
    const { client, clock } = first(ask);
    clock.ms += ms;
    expect(await client.headOf(5)).toBe(head);
  }
  const { client, clock } = first('labels');
  clock.ms += ms;
  expect(await client.labels(5)).toEqual({ events: [], head, forcedAt: undefined });
});

test('an answer that took so long that it may be over is asked for once more', async () => {
  const clock = { ms: 0 };
  let asked = 0;
  const slow = async () => {
    await Promise.resolve();
    clock.ms += 5000;
    return asked++ === 0 ? OLD : NEW;
  };
  const client = withKnownHead(github([], { headOf: slow }), { pullRequest: 5, ask: 'head', now: () => clock.ms });
  expect(await client.headOf(5)).toBe(NEW);
});

test('of another pull request, or where the answer does not tell, it is asked for', async () => {
  const { asked, client } = first('labels');
  await client.headOf(6);
  await client.labels(6);
  expect(asked).toEqual(['labels of #5', 'head of #6', 'labels of #6']);
  const silent = first('labels', { labels: async () => ({ events: [], head: undefined, forcedAt: undefined }) });
  expect(await silent.client.headOf(5)).toBe(OLD);
  expect(silent.asked).toEqual(['head of #5']);
});

test('a refusal is told to whoever needs the labels, and the head is asked for by itself', async () => {
  const refusal = new GitHubError('refused', { kind: 'refused', status: 403, retryAfterMs: undefined });
  const { asked, client } = first('labels', { labels: () => Promise.reject(refusal) });
  await expect(client.labels(5)).rejects.toBe(refusal);
  expect(await client.headOf(5)).toBe(OLD);
  expect(asked).toEqual(['head of #5']);
});

test('a head that nobody tells is told to be so, and asked for no more often than GitHub is tried', async () => {
  const failure = new GitHubError('broken', { kind: 'unclear', status: 502, retryAfterMs: undefined });
  let asked = 0;
  const { client } = first('head', {
    headOf: () => {
      asked++;
      return Promise.reject(failure);
    },
  });
  await expect(client.headOf(5)).rejects.toBe(failure);
  expect(asked).toBe(1);
});
