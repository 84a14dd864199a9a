import { expect, test } from '@jest/globals';
import type { Judgement } from '../src/domain/verdict.ts';
import type { Acceptances, Comment, Labels, PullRequests } from '../src/github/client.ts';
import { withOverride } from '../src/override.ts';
import { judgement } from './render/draw.ts';

const [HEAD, OTHER] = ['a'.repeat(40), 'b'.repeat(40)];
const blocked: Judgement = {
  ...judgement({
    verdict: 'block',
    title: 'Blocked',
    suites: [{ name: 'cart', tests: { adds: 'newlyFailing failed: boom' } }],
  }),
  gates: [{ check: 'newly-failing', scope: '', state: 'block', actual: '1', limit: '0', sentence: '1 newly failing' }],
};
const accepts: Comment = {
  id: 1,
  body: '/test-health accept known',
  author: 'alice',
  bot: false,
  createdAt: '2026-11-20T11:00:00Z',
};

/** How a run ends that began at ten, where the labels are told so, one answer after the other; and how often they were asked for. */
async function ends(comments: readonly Comment[], answers: readonly Partial<Labels>[], writers?: readonly string[]) {
  let asked = 0;
  const people: string[] = [];
  const github: PullRequests & Acceptances = {
    async *listComments() {
      yield comments;
    },
    createComment: async () => {},
    updateComment: async () => {},
    deleteComment: async () => {},
    wroteItself: async () => false,
    headOf: async () => undefined,
    findOpenPullRequests: async () => [],
    labels: async () => ({ events: [], head: HEAD, forcedAt: undefined, ...answers[asked++] }),
    mayWrite: async (login) => {
      people.push(login);
      return writers?.includes(login) ?? true;
    },
  };
  const { title, diagnostics } = await withOverride(blocked, {
    pullRequest: 5,
    head: HEAD,
    github: async () => github,
    runStart: async () => Date.parse('2026-11-20T10:00:00Z'),
    labelledBy: undefined,
  });
  return { title, told: diagnostics.map(({ message }) => message).join('\n'), asked, people };
}

test('who accepts is believed where the branch is still what it was', async () => {
  expect(await ends([accepts], [{}, {}])).toEqual({
    title: 'Accepted by alice: 1 newly failing',
    told: '',
    asked: 2,
    people: ['alice'],
  });
});

test.each<[string, Partial<Labels>]>([
  ['another head', { head: OTHER }],
  ['been moved by force', { forcedAt: '2026-11-20T10:59:00Z' }],
])('the branch is looked at once more where somebody accepts: it may have %s by then', async (_, later) => {
  const { title, told } = await ends([accepts], [{}, later]);
  expect(title).toBe('Blocked');
  expect(told).toContain('the branch has moved');
});

test('a label that was taken off by then accepts nothing', async () => {
  const on = { label: 'test-health-accept', on: true, by: 'alice', at: '2026-11-20T11:00:00Z' };
  const off = { ...on, on: false, at: '2026-11-20T11:01:00Z' };
  expect(await ends([], [{ events: [on] }, { events: [on, off] }])).toMatchObject({
    title: 'Blocked',
    told: '',
    asked: 2,
  });
});

test.each<[string, Judgement]>([
  ['a run that passes', { ...blocked, verdict: 'pass' }],
  ['a run that warns', { ...blocked, verdict: 'warn' }],
  ['a run that blocks for nothing that somebody could accept', { ...blocked, gates: [] }],
])('%s is as it was, and nobody is asked', async (_what, judged) => {
  const nobody = () => Promise.reject(new Error('asked'));
  const question = { pullRequest: 5, head: HEAD, github: nobody, runStart: nobody, labelledBy: 'alice' };
  expect(await withOverride(judged, question)).toBe(judged);
});

test('where nobody accepts the labels are asked for once', async () => {
  expect(await ends([], [{}])).toMatchObject({ title: 'Blocked', told: '', asked: 1 });
});

test('who may not write accepts nothing, whoever of the others may', async () => {
  const reader: Comment = { ...accepts, author: 'mallory', createdAt: '2026-11-20T11:30:00Z' };
  expect(await ends([reader], [{}], ['alice'])).toMatchObject({
    title: 'Blocked',
    told: 'the acceptance of mallory does not count: only a person with write access can accept',
  });
  expect(await ends([accepts, reader], [{}], ['alice'])).toMatchObject({ title: 'Accepted by alice: 1 newly failing' });
});

test('of a crowd that asks to accept five are looked up, each once', async () => {
  const crowd = Array.from({ length: 40 }, (_none, index) => ({
    ...accepts,
    id: index,
    author: `reader-${index % 20}`,
  }));
  const { title, people } = await ends(crowd, [{}], []);
  expect([title, new Set(people).size, people.length]).toEqual(['Blocked', 5, 5]);
});
