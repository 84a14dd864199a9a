import { describe, expect, test } from '@jest/globals';
import { GitHubError, type RequestProblem } from '../../src/github/client.ts';
import { createPatience, type RetryPolicy, waitBefore, withRetries } from '../../src/github/retry.ts';

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
    patience: createPatience(300_000, () => 0),
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

describe('the patience of a run', () => {
  const limitedFor = (ms: number) => new GitHubError('limited', limited(ms));

  test('is that of all its requests together: once it is used up, the first failure is final', async () => {
    const slept: number[] = [];
    const impatient = { ...policy(slept), patience: createPatience(50_000, () => 0) };
    const ask = () =>
      withRetries(impatient, { repeatable: true, send: async () => Promise.reject(limitedFor(20_000)) }).catch(
        () => undefined,
      );
    await ask();
    await ask();
    expect(slept).toEqual([20_500, 21_000]);
  });

  test('is used up by tries that take long and come to nothing', async () => {
    let now = 0;
    const slept: number[] = [];
    const impatient = { ...policy(slept), patience: createPatience(60_500, () => now) };
    let sent = 0;
    const send = async () => {
      sent++;
      now += 30_000;
      throw new GitHubError('no answer', unclear);
    };
    await expect(withRetries(impatient, { repeatable: true, send })).rejects.toThrow('no answer');
    expect([sent, slept]).toEqual([2, [500]]);
  });
});
