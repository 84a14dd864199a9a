import { assertParsed } from './body.ts';
import type { GitHub } from './client.ts';
import { requestFailure } from './failure.ts';
import { acceptancesOver } from './octokit-acceptances.ts';
import { dataBranchOver } from './octokit-branch.ts';
import { checksOver } from './octokit-checks.ts';
import { historyOver } from './octokit-history.ts';
import { pullRequestsOver } from './octokit-pull-requests.ts';
import { statusesOver } from './octokit-statuses.ts';
import { type RetryPolicy, withRetries } from './retry.ts';
import type { Session } from './session.ts';

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

export type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>;

const HEADERS = { 'X-GitHub-Api-Version': '2022-11-28' };
const TIMEOUT_MS = 30_000;
/** Octokit prints to the console what it thinks of its requests; the console is where the runner looks for commands. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** The only way to the network. The library is loaded when it is first needed. */
export async function connect({ token, apiUrl, repository, retry, now }: Connection): Promise<GitHub> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
  octokit.hook.after('request', assertParsed);
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
  const session: Session = {
    octokit,
    token,
    common: () => ({ owner, repo, headers: HEADERS, request: { signal: AbortSignal.timeout(TIMEOUT_MS) } }),
    repeatable: sender(true),
    once: sender(false),
  };
  return {
    ...pullRequestsOver(session),
    ...acceptancesOver(session),
    ...historyOver(session),
    ...checksOver(session),
    ...statusesOver(session),
    ...dataBranchOver(session),
  };
}
