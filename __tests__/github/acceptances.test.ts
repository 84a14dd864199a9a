import { describe, expect, test } from '@jest/globals';
import { type Claim, claimsOf, doubtOf, type HeadFacts } from '../../src/github/acceptances.ts';
import type { Comment, LabelEvent } from '../../src/github/client.ts';

const HEAD = '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b';
const CHECKS = ['newly-failing', 'coverage'];

function comment(body: string, changes: Partial<Comment> = {}): Comment {
  return { id: 1, body, author: 'alice', bot: false, createdAt: '2026-11-20T10:00:00Z', ...changes };
}
function claims(comments: readonly Comment[], labels: readonly LabelEvent[] = []) {
  return claimsOf({ comments, labels, head: HEAD, checks: CHECKS });
}

describe('a comment accepts', () => {
  test.each<[string, string, Partial<Claim> | string | undefined]>([
    ['with a reason', '/test-health accept flaky network', { reason: 'flaky network', names: [], namesHead: false }],
    [
      'what it names',
      '/test-health accept F-bce6ee coverage known',
      { reason: 'known', names: ['F-bce6ee', 'coverage'] },
    ],
    ['for the commit it names', `/test-health accept ${HEAD} known`, { reason: 'known', namesHead: true }],
    ['for what begins with sixteen characters', `/test-health accept ${HEAD.slice(0, 16)} known`, { namesHead: true }],
    [
      'not for all time by seven characters, which can be made to fit',
      `/test-health accept ${HEAD.slice(0, 7)} known`,
      { namesHead: false },
    ],
    [
      'not what is about another commit',
      `/test-health accept ${'f'.repeat(40)} known`,
      'it is about fffffffffff…, not 1a2b3c4',
    ],
    ['not without a reason', '/test-health accept', 'it gives no reason'],
    ['not with names alone', '/test-health accept F-bce6ee coverage', 'it gives no reason'],
    ['not quoted', '> /test-health accept known', undefined],
    ['not in the middle', 'please write\n/test-health accept known', undefined],
    ['not another word', '/test-health acceptance known', undefined],
    ['with one line of it as the reason', '/test-health accept known\n\u202Eand more', { reason: 'known' }],
    ['with a reason that is cut', `/test-health accept ${'x'.repeat(900)}`, { reason: `${'x'.repeat(199)}…` }],
  ])('%s', (_name, body, expected) => {
    const { claims: found, refused } = claims([comment(body)]);
    if (typeof expected === 'string') expect(refused).toEqual([{ by: 'alice', why: expected }]);
    else if (expected === undefined) expect({ found, refused }).toEqual({ found: [], refused: [] });
    else expect(found).toEqual([expect.objectContaining({ by: 'alice', via: 'comment', ...expected })]);
  });

  test('of a bot or of an account that is gone not', () => {
    const body = '/test-health accept known';
    expect(claims([comment(body, { bot: true }), comment(body, { author: undefined })]).claims).toEqual([]);
  });

  test('the newest first', () => {
    const at = (createdAt: string) => comment(`/test-health accept ${createdAt.slice(11, 13)}`, { createdAt });
    expect(
      claims([at('2026-11-20T10:00:00Z'), at('2026-11-20T12:00:00Z'), at('2026-11-20T11:00:00Z')]).claims.map(
        ({ reason }) => reason,
      ),
    ).toEqual(['12', '11', '10']);
  });
});

describe('a label accepts', () => {
  const put: LabelEvent = { label: 'test-health-accept', on: true, by: 'bob', at: '2026-11-20T10:00:00Z' };
  test.each<[string, readonly LabelEvent[], readonly string[]]>([
    ['while it is on', [put], ['bob']],
    ['not once it was taken off', [put, { ...put, on: false }], []],
    ['for whoever put it on last', [put, { ...put, on: false }, { ...put, by: 'carol' }], ['carol']],
    ['not under another name', [{ ...put, label: 'bug' }], []],
  ])('%s', (_name, labels, expected) => {
    expect(claims([], labels).claims.map(({ by }) => by)).toEqual(expected);
  });
});

const OLDER = 'it is older than the run of 1a2b3c4: a new push needs a new one';
const MOVED =
  'the branch has moved since the run of 1a2b3c4 began: only "/test-health accept 1a2b3c4d5e6f7a8b REASON" says that this commit is meant';
const SECOND = Date.parse('2026-11-20T10:00:00Z');

test.each<[string, Partial<HeadFacts>, string | undefined]>([
  ['newer than the run', { runStart: SECOND - 1000 }, undefined],
  ['of the same second', { runStart: SECOND }, OLDER],
  ['older than the run, after a push', { runStart: SECOND + 1000 }, OLDER],
  ['where nobody knows when the run began', { runStart: undefined }, OLDER],
  ['and the pull request has another head by now', { current: 'f'.repeat(40) }, MOVED],
  ['where nobody knows which head it has', { current: undefined }, undefined],
  ['and the branch was moved by force before the run', { forcedAt: SECOND - 9000 }, undefined],
  ['by the push that the run is of', { forcedAt: SECOND - 5000 }, undefined],
  // Somebody shows another commit while this one is tested, and brings it back once that is accepted.
  ['and the branch was moved by force while it ran', { forcedAt: SECOND - 4000 }, MOVED],
  ['even after the claim', { forcedAt: SECOND + 4000 }, MOVED],
])('a claim is about the head: %s', (_name, changes, expected) => {
  const claim: Claim = {
    by: 'alice',
    reason: 'known',
    via: 'comment',
    at: '2026-11-20T10:00:00Z',
    names: [],
    namesHead: false,
  };
  const facts: HeadFacts = { head: HEAD, current: HEAD, runStart: SECOND - 5000, forcedAt: undefined, ...changes };
  expect(doubtOf(claim, facts)).toBe(expected);
});
