import { assertAnswer } from './answers.ts';
import { assertParsed } from './body.ts';
import { GitHubError } from './client.ts';
import { requestFailure } from './failure.ts';
import { createPatience, type RetryPolicy, withRetries } from './retry.ts';

export interface Connection {
  readonly token: string;
  /** `GITHUB_API_URL` */
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly retry: Omit<RetryPolicy, 'patience'>;
  /** Of all requests together: what tries that failed, and the waits between them, may take. Milliseconds. */
  readonly patienceMs: number;
  /** Of one request, with its answer. */
  readonly timeoutMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>;

/** One connection, and the two ways to send a request over it. */
export interface Session {
  readonly octokit: Octokit;
  readonly token: string;
  /** Parameters that every request has. */
  readonly common: () => Common;
  /** For what may be done twice: reading, and replacing a text by another. */
  readonly repeatable: <T>(route: string, send: () => Promise<T>) => Promise<T>;
  readonly once: <T>(route: string, send: () => Promise<T>) => Promise<T>;
}

interface Common {
  readonly owner: string;
  readonly repo: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly request: { readonly signal: AbortSignal };
}

/** Items of one page, the most that GitHub gives. */
export const PAGE = 100;

/** No list of GitHub's that is read has so many; one that never ends would take all requests of the hour. */
const MOST_PAGES = 100;

/** One page of a list, and what its answer says of others. */
export interface ListPage {
  /** 1-based. */
  readonly page: number;
  readonly items: number;
  readonly link?: string | undefined;
}

/**
 * Whether it is the last one. It may have fewer items than was asked for, and others behind it: then the answer says so.
 * @throws GitHubError where the list goes round in circles, or does not end.
 */
export function isLast({ page, items, link }: ListPage): boolean {
  const next = link?.split(',').find((one) => /;\s*rel="next"/.test(one));
  if (link === undefined ? items < PAGE : next === undefined) return true;
  const number = next === undefined ? undefined : /[?&]page=(\d+)/.exec(next)?.[1];
  if (page < MOST_PAGES && (number === undefined || Number(number) === page + 1)) return false;
  const problem = { kind: 'unclear', status: 200, retryAfterMs: undefined } as const;
  throw new GitHubError(`the list does not end: behind page ${page} comes ${number ?? page + 1}`, problem);
}

const HEADERS = { 'X-GitHub-Api-Version': '2022-11-28' };
/** Octokit prints to the console what it thinks of its requests; the console is where the runner looks for commands. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** The only file that knows the library, which is loaded when it is first needed. */
export async function openSession({
  token,
  apiUrl,
  repository,
  retry,
  patienceMs,
  timeoutMs,
  now,
}: Connection): Promise<Session> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
  octokit.hook.after('request', (answer, asked) => {
    assertParsed(answer);
    assertAnswer(answer.data, asked);
  });
  const [owner = '', repo = ''] = repository.split('/');
  const policy = { ...retry, patience: createPatience(patienceMs, now) };
  const sender =
    (repeatable: boolean) =>
    <T>(route: string, send: () => Promise<T>): Promise<T> =>
      withRetries(policy, {
        repeatable,
        send: () =>
          send().catch((error: unknown) => {
            throw requestFailure(error, { route, now: now() });
          }),
      });
  return {
    octokit,
    token,
    common: () => ({ owner, repo, headers: HEADERS, request: { signal: AbortSignal.timeout(timeoutMs) } }),
    repeatable: sender(true),
    once: sender(false),
  };
}
