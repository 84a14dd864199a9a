import { describe, expect, test } from '@jest/globals';
import { type Comment, GitHubError } from '../../src/github/client.ts';
import { type CommentOrder, upsertComment } from '../../src/github/comment.ts';

const MARKER = '<!-- test-health:key=default -->';
const ME = 'github-actions[bot]';
const HEAD = 'a'.repeat(40);
const refused404 = new GitHubError('404', { kind: 'refused', status: 404, retryAfterMs: undefined });

interface Thread {
  readonly pages: Comment[][];
  readonly calls: string[];
  /** The head that the pull request has by now. */
  readonly head?: string | GitHubError;
  /** Deleted by somebody between the look and the update. */
  readonly deleted?: number;
}

function comment(id: number, author: string, body: string): Comment {
  return { id, author, body, bot: author.endsWith('[bot]'), createdAt: '2026-11-20T10:00:00Z' };
}

/** A pull request with these pages of comments; `unclear` answers to `create` come before the first clear one, each after having written it or not. */
function github(thread: Thread, unclear: ('written' | 'lost')[] = []) {
  let nextId = 1000;
  return {
    async *listComments() {
      thread.calls.push('list');
      yield* thread.pages;
    },
    async createComment(_pullRequest: number, body: string) {
      thread.calls.push('create');
      const fault = unclear.shift();
      if (fault !== 'lost') thread.pages.push([comment(nextId++, ME, body)]);
      if (fault !== undefined) throw new GitHubError('502', { kind: 'unclear', status: 502, retryAfterMs: undefined });
    },
    async updateComment(id: number, _body: string) {
      thread.calls.push(`update ${id}`);
      if (id !== thread.deleted) return;
      thread.pages.splice(0);
      throw refused404;
    },
    async deleteComment(id: number) {
      thread.calls.push(`delete ${id}`);
      if (id === thread.deleted) throw refused404;
    },
    async headOf() {
      const { head = HEAD } = thread;
      if (head instanceof GitHubError) throw head;
      return head;
    },
    wroteItself: async (found: Comment) => found.author === ME,
    findOpenPullRequests: async () => [],
  };
}

function order(body: string, changes: Partial<CommentOrder> = {}): CommentOrder {
  return { pullRequest: 5, marker: MARKER, body: `${MARKER}\n${body}`, onlyUpdate: false, head: HEAD, ...changes };
}

describe('the one comment', () => {
  test.each<[string, Comment[][], CommentOrder, string, string[]]>([
    ['is created where there is none', [[comment(1, 'alice', 'hello')]], order('new'), 'created', ['list', 'create']],
    [
      'is updated in place',
      [[comment(1, 'alice', 'hello'), comment(2, ME, `${MARKER}\nold`)]],
      order('new'),
      'updated',
      ['list', 'update 2'],
    ],
    [
      'is left alone where nothing changed',
      [[comment(2, ME, `${MARKER}\nsame`)]],
      order('same'),
      'unchanged',
      ['list'],
    ],
    [
      'is the same with CRLF and a line end more',
      [[comment(2, ME, `${MARKER}\r\nsame\r\n`)]],
      order('same'),
      'unchanged',
      ['list'],
    ],
    [
      'is the same after another run with the same result',
      [[comment(2, ME, `${MARKER}\nsame https://github.com/a/b/actions/runs/1`)]],
      order('same https://github.com/a/b/actions/runs/2'),
      'unchanged',
      ['list'],
    ],
    [
      'is found on a later page',
      [[comment(1, 'alice', 'hello')], [comment(2, ME, `${MARKER}\nold`)]],
      order('new'),
      'updated',
      ['list', 'update 2'],
    ],
    [
      'of somebody else with our marker is not ours',
      [[comment(1, 'mallory', `${MARKER}\nold`)]],
      order('new'),
      'created',
      ['list', 'create'],
    ],
    [
      'is not one that quotes the marker',
      [[comment(1, ME, `> ${MARKER}\nold`)]],
      order('new'),
      'created',
      ['list', 'create'],
    ],
    [
      'is not one of another key',
      [[comment(1, ME, '<!-- test-health:key=default2 -->\nold')]],
      order('new'),
      'created',
      ['list', 'create'],
    ],
    [
      'is not one whose first line only begins with the marker',
      [[comment(1, ME, `${MARKER} and more`)]],
      order('new'),
      'created',
      ['list', 'create'],
    ],
    [
      'is the oldest of several that runs wrote at once, and the others are taken away',
      [[comment(1, ME, `${MARKER}\na`), comment(2, ME, `${MARKER}\nb`), comment(3, 'mallory', `${MARKER}\nc`)]],
      order('new'),
      'updated',
      ['list', 'update 1', 'delete 2'],
    ],
    [
      'is alone also where it says the same',
      [[comment(1, ME, `${MARKER}\nsame`), comment(2, ME, `${MARKER}\nold`)]],
      order('same'),
      'unchanged',
      ['list', 'delete 2'],
    ],
    [
      'is not begun where there is nothing to say',
      [[comment(1, 'alice', 'hello')]],
      order('fine', { onlyUpdate: true }),
      'left out',
      ['list'],
    ],
    [
      'is brought up to date where there is nothing to say any more',
      [[comment(1, ME, `${MARKER}\nbad`)]],
      order('fine', { onlyUpdate: true }),
      'updated',
      ['list', 'update 1'],
    ],
  ])('%s', async (_name, pages, given, outcome, calls) => {
    const thread: Thread = { pages, calls: [] };
    expect(await upsertComment(github(thread), given)).toBe(outcome);
    expect(thread.calls).toEqual(calls);
  });

  test('that was written although the answer got lost is not written again', async () => {
    const thread: Thread = { pages: [], calls: [] };
    expect(await upsertComment(github(thread, ['written']), order('new'))).toBe('unchanged');
    expect(thread.calls).toEqual(['list', 'create', 'list']);
  });

  test('that was lost with its answer is written again', async () => {
    const thread: Thread = { pages: [], calls: [] };
    expect(await upsertComment(github(thread, ['lost', 'lost']), order('new'))).toBe('created');
    expect(thread.calls).toEqual(['list', 'create', 'list', 'create', 'list', 'create']);
  });

  test('is given up after three lost answers', async () => {
    const thread: Thread = { pages: [], calls: [] };
    await expect(upsertComment(github(thread, ['lost', 'lost', 'lost']), order('new'))).rejects.toThrow('502');
    expect(thread.calls.filter((call) => call === 'create')).toHaveLength(3);
  });

  test.each<[string, Comment[][], string | GitHubError | undefined, string]>([
    ['is not begun for a head that the pull request has no longer', [], 'b'.repeat(40), 'outdated'],
    ['is not written over for such a head', [[comment(1, ME, `${MARKER}\nnewer`)]], 'b'.repeat(40), 'outdated'],
    ['is written where nobody can tell the head', [], refused404, 'created'],
  ])('%s', async (_name, pages, head, outcome) => {
    const thread: Thread = { pages, calls: [], ...(head === undefined ? {} : { head }) };
    expect(await upsertComment(github(thread), order('old'))).toBe(outcome);
    expect(thread.calls).toEqual(outcome === 'outdated' ? ['list'] : ['list', 'create']);
  });

  test('is right although another of ours cannot be taken away', async () => {
    const pages = [[comment(1, ME, `${MARKER}\na`), comment(2, ME, `${MARKER}\nb`)]];
    const thread: Thread = { pages, calls: [], deleted: 2 };
    expect(await upsertComment(github(thread), order('new'))).toBe('updated');
    expect(thread.calls).toEqual(['list', 'update 1', 'delete 2']);
  });

  test('of an outdated run takes nothing away', async () => {
    const pages = [[comment(1, ME, `${MARKER}\nsame`), comment(2, ME, `${MARKER}\nb`)]];
    const thread: Thread = { pages, calls: [], head: 'b'.repeat(40) };
    expect(await upsertComment(github(thread), order('same'))).toBe('outdated');
    expect(thread.calls).toEqual(['list']);
  });

  test('that somebody deleted meanwhile is begun anew', async () => {
    const thread: Thread = { pages: [[comment(1, ME, `${MARKER}\nold`)]], calls: [], deleted: 1 };
    expect(await upsertComment(github(thread), order('new'))).toBe('created');
    expect(thread.calls).toEqual(['list', 'update 1', 'list', 'create']);
  });
});
