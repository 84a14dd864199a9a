import { GitHubError, type RequestProblem } from './client.ts';
import { field, textField } from './payload.ts';

/** What an error of the HTTP library says, in our words; anything that is no answer and no broken connection is passed on as it is. */
export function requestFailure(error: unknown, { route, now }: { route: string; now: number }): unknown {
  if (error instanceof Error && error.name === 'GraphqlResponseError') return queryFailure(error, { route, now });
  const status = field(error, 'status');
  if (!(error instanceof Error) || typeof status !== 'number') return error;
  const problem = problemOf(error, now);
  // The error itself carries the request, and with it everything that was sent: it does not become the cause.
  return new GitHubError(`${sentence(problem)} to ${route}${gitHubsWords(error)}`, problem);
}

/** GraphQL answers 200 and says in the text what went wrong; its errors have a type where they are the caller's. */
function queryFailure(error: Error, { route, now }: { route: string; now: number }): GitHubError {
  const problem = queryProblem(textField(error, 'errors', '0', 'type'), retryAfter(field(error, 'headers'), now));
  const words = textField(error, 'errors', '0', 'message') ?? '';
  return new GitHubError(`${sentence(problem)} to ${route}${quoted(words)}`, problem);
}

function queryProblem(type: string | undefined, retryAfterMs: number | undefined): RequestProblem {
  switch (type) {
    case 'RATE_LIMITED':
      return { kind: 'limited', status: 200, retryAfterMs };
    case 'FORBIDDEN':
    case 'INSUFFICIENT_SCOPES':
      return { kind: 'refused', status: 403, retryAfterMs };
    case 'NOT_FOUND':
      return { kind: 'refused', status: 404, retryAfterMs };
  }
  return { kind: 'unclear', status: 200, retryAfterMs };
}

function problemOf(error: Error, now: number): RequestProblem {
  const response = field(error, 'response');
  // The library gives a broken connection, and a request that took too long, the status 500 and no response.
  if (response === undefined) return { kind: 'unclear', status: undefined, retryAfterMs: undefined };
  const status = Number(field(error, 'status'));
  const headers = field(response, 'headers');
  const retryAfterMs = retryAfter(headers, now);
  if (status === 429 || (status === 403 && isLimit(headers, response)))
    return { kind: 'limited', status, retryAfterMs };
  return { kind: status >= 500 ? 'unclear' : 'refused', status, retryAfterMs };
}

/** Secondary limits come with `retry-after` or only with words; the primary one with nothing left. */
function isLimit(headers: unknown, response: unknown): boolean {
  return (
    field(headers, 'retry-after') !== undefined ||
    header(headers, 'x-ratelimit-remaining') === '0' ||
    /rate limit/i.test(textField(response, 'data', 'message') ?? '')
  );
}

/** `retry-after` in seconds, else the time at which the primary limit is reset. */
function retryAfter(headers: unknown, now: number): number | undefined {
  const seconds = wholeNumber(header(headers, 'retry-after'));
  if (seconds !== undefined) return seconds * 1000;
  const reset =
    header(headers, 'x-ratelimit-remaining') === '0' ? wholeNumber(header(headers, 'x-ratelimit-reset')) : undefined;
  return reset === undefined ? undefined : Math.max(0, reset * 1000 - now);
}

function header(headers: unknown, name: string): string | undefined {
  const value = field(headers, name);
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

function sentence({ kind, status }: RequestProblem): string {
  if (status === undefined) return 'GitHub did not answer';
  return `GitHub answered ${status}${kind === 'limited' ? ' (rate limit)' : ''}`;
}

/** ": Resource not accessible by integration" */
function gitHubsWords(error: Error): string {
  return quoted(textField(error, 'response', 'data', 'message') ?? '');
}

function quoted(words: string): string {
  return words === '' ? '' : `: ${words.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 200)}`;
}
