import type { Comment, GitHub, OpenPullRequest } from './client.ts';
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

const HEADERS = { 'X-GitHub-Api-Version': '2022-11-28' };
const PAGE = 100;
const TIMEOUT_MS = 30_000;
const ACTIONS_BOT = 'github-actions[bot]';
/** Octokit prints to the console what it thinks of its requests; the console is where the runner looks for commands. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** The only way to the network. The library is loaded when it is first needed. */
export async function connect({ token, apiUrl, repository, retry, now }: Connection): Promise<GitHub> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
  const [owner = '', repo = ''] = repository.split('/');
  const common = () => ({ owner, repo, headers: HEADERS, request: { signal: AbortSignal.timeout(TIMEOUT_MS) } });

  /** Reading, and replacing a text by another, may be done twice. */
  const repeat = <T>(route: string, send: () => Promise<T>) => request({ route, repeatable: true, send });
  const request = <T>({ route, repeatable, send }: { route: string; repeatable: boolean; send: () => Promise<T> }) =>
    withRetries(retry, {
      repeatable,
      send: () =>
        send().catch((error: unknown) => {
          throw requestFailure(error, { route, now: now() });
        }),
    });

  async function* listComments(pullRequest: number): AsyncGenerator<readonly Comment[]> {
    for (let page = 1; ; page++) {
      const { data } = await repeat(`GET comments of #${pullRequest}`, () =>
        octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...common(),
          issue_number: pullRequest,
          per_page: PAGE,
          page,
        }),
      );
      yield data.map(({ id, body, user }) => ({
        id,
        body: body ?? '',
        author: user?.login,
        bot: user?.type === 'Bot',
      }));
      if (data.length < PAGE) return;
    }
  }

  let login: Promise<string> | undefined;
  const whoAmI = () => {
    login ??= isInstallation(token) ? viewer() : user();
    return login;
  };
  /** An installation has no `GET /user`; GraphQL tells it its name, and needs no permission for it. */
  const viewer = async () => {
    const answer = await repeat('POST /graphql', () =>
      octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }'),
    );
    return answer.viewer.login;
  };
  const user = async () =>
    (await repeat('GET /user', () => octokit.request('GET /user', { headers: HEADERS }))).data.login;

  return {
    listComments,
    createComment: async (pullRequest, body) => {
      await request({
        route: `POST comment on #${pullRequest}`,
        repeatable: false,
        send: () =>
          octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...common(),
            issue_number: pullRequest,
            body,
          }),
      });
    },
    updateComment: async (id, body) => {
      await repeat(`PATCH comment ${id}`, () =>
        octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...common(),
          comment_id: id,
          body,
        }),
      );
    },
    /**
     * The job's own token writes as `github-actions[bot]`, and that name is enough. Only where another bot's comment carries our marker
     * may it be ours by an App's token: then, and for personal tokens, GitHub is asked who we are, once.
     */
    wroteItself: async ({ author, bot }) => {
      if (author === undefined) return false;
      if (isInstallation(token)) return bot && (author === ACTIONS_BOT || author === (await whoAmI()));
      return author === (await whoAmI());
    },
    findOpenPullRequests: async ({ headOwner, headBranch }): Promise<readonly OpenPullRequest[]> => {
      const { data } = await repeat('GET pull requests', () =>
        octokit.request('GET /repos/{owner}/{repo}/pulls', {
          ...common(),
          state: 'open',
          head: `${headOwner}:${headBranch}`,
          per_page: PAGE,
        }),
      );
      return data.map(({ number, head }) => ({ number, headSha: head.sha, headRepositoryId: head.repo?.id }));
    },
  };
}

/** The prefix is documented; what follows is opaque. */
function isInstallation(token: string): boolean {
  return token.startsWith('ghs_');
}
