import { describe, expect, test } from '@jest/globals';
import { GitHubError, type RequestProblem } from '../../src/github/client.ts';
import { type RetryPolicy, waitBefore, withRetries } from '../../src/github/retry.ts';

function limited(retryAfterMs?: number): RequestProblem {
  return { kind: 'limited', status: 403, retryAfterMs };
}
const refused = (status: number): RequestProblem => ({ kind: 'refused', status, retryAfterMs: undefined });
const unclear: RequestProblem = { kind: 'unclear', status: 502, retryAfterMs: undefined };

/** A policy that writes down how long it slept. */
function policy(slept: number[] = []): RetryPolicy {
  return {
    attempts: 3,
    baseMs: 1000,
    maxMs: 60_000,
    random: () => 0,
    sleep: async (ms) => {
      slept.push(ms);
    },
  };
}

describe('how long to wait before the next try', () => {
  test.each<[string, RequestProblem, { attempt: number; repeatable: boolean }, number | undefined]>([
    ['a refusal is final', refused(403), { attempt: 1, repeatable: true }, undefined],
    ['not found is final', refused(404), { attempt: 1, repeatable: true }, undefined],
    ['an invalid body is final', refused(422), { attempt: 1, repeatable: true }, undefined],
    ['a gateway error is tried again', unclear, { attempt: 1, repeatable: true }, 500],
    ['the second wait is twice the first', unclear, { attempt: 2, repeatable: true }, 1000],
    [
      'a gateway error of a request that must not happen twice is final',
      unclear,
      { attempt: 1, repeatable: false },
      undefined,
    ],
    [
      'a limit was not executed, so even that may be tried again',
      limited(2000),
      { attempt: 1, repeatable: false },
      2500,
    ],
    ['a limit without a time is given a minute', limited(), { attempt: 1, repeatable: true }, 60_000],
    [
      'a limit that lasts longer than the run may is final',
      limited(600_000),
      { attempt: 1, repeatable: true },
      undefined,
    ],
  ])('%s', (_name, problem, given, expected) => {
    expect(waitBefore(problem, { ...given, policy: policy() })).toBe(expected);
  });

  test('jitter spreads the tries over half of the back-off', () => {
    const late = { ...policy(), random: () => 0.999 };
    expect(waitBefore(unclear, { attempt: 1, repeatable: true, policy: late })).toBe(1000);
  });
});

describe('a request', () => {
  /** Fails with each of the problems in turn, then answers. */
  function failing(...problems: RequestProblem[]): { sent: number; send: () => Promise<string> } {
    const request = {
      sent: 0,
      send: async () => {
        const problem = problems[request.sent++];
        if (problem !== undefined) throw new GitHubError(`try ${request.sent}`, problem);
        return 'done';
      },
    };
    return request;
  }

  test('that fails twice and then succeeds has succeeded', async () => {
    const slept: number[] = [];
    expect(await withRetries(policy(slept), { repeatable: true, send: failing(unclear, unclear).send })).toBe('done');
    expect(slept).toEqual([500, 1000]);
  });

  test('is tried no more often than the policy says, and fails with its last error', async () => {
    const request = failing(unclear, unclear, unclear, unclear);
    await expect(withRetries(policy(), { repeatable: true, send: request.send })).rejects.toThrow('try 3');
    expect(request.sent).toBe(3);
  });

  test('that fails with anything else than an answer of GitHub is not tried again', async () => {
    let sent = 0;
    const send = async () => {
      sent++;
      throw new TypeError('a mistake of ours');
    };
    await expect(withRetries(policy(), { repeatable: true, send })).rejects.toThrow('a mistake of ours');
    expect(sent).toBe(1);
  });
});
