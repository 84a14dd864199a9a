import { assertAnswer } from './answers.ts';
import { assertParsed } from './body.ts';
import { requestFailure } from './failure.ts';
import { type RetryPolicy, withRetries } from './retry.ts';

export interface Connection {
  readonly token: string;
  /** `GITHUB_API_URL` */
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly retry: RetryPolicy;
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

/** Whether a page of so many items is the last one. A page may have fewer than was asked for, and others behind it: then the answer says so. */
export function isLast({ link }: { readonly link?: string | undefined }, items: number): boolean {
  return link === undefined ? items < PAGE : !/;\s*rel="next"/.test(link);
}

const HEADERS = { 'X-GitHub-Api-Version': '2022-11-28' };
const TIMEOUT_MS = 30_000;
/** Octokit prints to the console what it thinks of its requests; the console is where the runner looks for commands. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** The only file that knows the library, which is loaded when it is first needed. */
export async function openSession({ token, apiUrl, repository, retry, now }: Connection): Promise<Session> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
  octokit.hook.after('request', (answer, asked) => {
    assertParsed(answer);
    assertAnswer(answer.data, asked);
  });
  const [owner = '', repo = ''] = repository.split('/');
  const sender =
    (repeatable: boolean) =>
    <T>(route: string, send: () => Promise<T>): Promise<T> =>
      withRetries(retry, {
        repeatable,
        send: () =>
          send().catch((error: unknown) => {
            throw requestFailure(error, { route, now: now() });
          }),
      });
  return {
    octokit,
    token,
    common: () => ({ owner, repo, headers: HEADERS, request: { signal: AbortSignal.timeout(TIMEOUT_MS) } }),
    repeatable: sender(true),
    once: sender(false),
  };
}
