import { describe, expect, test } from '@jest/globals';
import { GitHubError, isReadOnly, type RequestProblem } from '../../src/github/client.ts';
import { requestFailure } from '../../src/github/failure.ts';

/** An error as Octokit throws it. */
function answered(status: number, headers: Record<string, string>, message = ''): Error {
  return Object.assign(new Error('octokit'), {
    status,
    response: { headers, data: { message } },
    request: { headers: { authorization: 'token ghs_secret' }, body: 'the comment' },
  });
}

/** An error as GraphQL's answer has it: with the status 200. */
function queried(type: string, message = ''): Error {
  const errors = [{ type, message }];
  return Object.assign(new Error('octokit'), { name: 'GraphqlResponseError', headers: {}, errors });
}

function translate(error: Error): GitHubError {
  const failure = requestFailure(error, { route: 'PATCH comment 5', now: 1_000_000 });
  if (!(failure instanceof GitHubError)) throw new Error('not a GitHubError');
  return failure;
}

describe('an answer of GitHub', () => {
  test.each<[string, Error, RequestProblem]>([
    [
      '403 is a refusal',
      answered(403, {}, 'Resource not accessible by integration'),
      { kind: 'refused', status: 403, retryAfterMs: undefined },
    ],
    [
      '403 with retry-after is a secondary limit',
      answered(403, { 'retry-after': '7' }),
      { kind: 'limited', status: 403, retryAfterMs: 7000 },
    ],
    [
      '403 that only says so is a secondary limit',
      answered(403, {}, 'You have exceeded a secondary rate limit.'),
      { kind: 'limited', status: 403, retryAfterMs: undefined },
    ],
    [
      '403 with nothing remaining is the primary limit, until it is reset',
      answered(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1010' }),
      { kind: 'limited', status: 403, retryAfterMs: 10_000 },
    ],
    ['429 is a limit', answered(429, {}), { kind: 'limited', status: 429, retryAfterMs: undefined }],
    [
      'a retry-after that is no number is ignored',
      answered(429, { 'retry-after': 'soon' }),
      { kind: 'limited', status: 429, retryAfterMs: undefined },
    ],
    ['401 is a refusal', answered(401, {}), { kind: 'refused', status: 401, retryAfterMs: undefined }],
    ['404 is a refusal', answered(404, {}), { kind: 'refused', status: 404, retryAfterMs: undefined }],
    ['422 is a refusal', answered(422, {}), { kind: 'refused', status: 422, retryAfterMs: undefined }],
    ['of GraphQL, a limit', queried('RATE_LIMITED'), { kind: 'limited', status: 200, retryAfterMs: undefined }],
    ['of GraphQL, a refusal', queried('FORBIDDEN'), { kind: 'refused', status: 403, retryAfterMs: undefined }],
    [
      'of GraphQL, a token of little',
      queried('INSUFFICIENT_SCOPES'),
      { kind: 'refused', status: 403, retryAfterMs: undefined },
    ],
    ['of GraphQL, nothing there', queried('NOT_FOUND'), { kind: 'refused', status: 404, retryAfterMs: undefined }],
    [
      'of GraphQL, anything else leaves it open',
      queried(''),
      { kind: 'unclear', status: 200, retryAfterMs: undefined },
    ],
    ['502 leaves it open', answered(502, {}), { kind: 'unclear', status: 502, retryAfterMs: undefined }],
    [
      'a connection that broke leaves it open',
      Object.assign(new Error('socket hang up'), { status: 500 }),
      { kind: 'unclear', status: undefined, retryAfterMs: undefined },
    ],
  ])('%s', (_name, error, problem) => {
    expect(translate(error).problem).toEqual(problem);
  });

  test('is told with the route and the words of GitHub', () => {
    expect(translate(answered(403, {}, 'Resource not accessible\nby integration')).message).toBe(
      'GitHub answered 403 to PATCH comment 5: Resource not accessible by integration',
    );
  });

  test('keeps neither the token nor the request', () => {
    const failure = translate(answered(500, {}));
    expect(failure.cause).toBeUndefined();
    expect(JSON.stringify({ ...failure, message: failure.message, stack: failure.stack })).not.toMatch(
      /ghs_secret|the comment/,
    );
  });

  test('only a 403 that is no limit is a read-only token', () => {
    expect(isReadOnly(translate(answered(403, {})))).toBe(true);
    expect(isReadOnly(translate(answered(403, { 'retry-after': '1' })))).toBe(false);
    expect(isReadOnly(translate(answered(404, {})))).toBe(false);
  });

  test('an error that is no answer stays what it is', () => {
    const mistake = new TypeError('x is not a function');
    expect(requestFailure(mistake, { route: 'GET /user', now: 0 })).toBe(mistake);
  });
});
