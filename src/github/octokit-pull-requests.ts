import type { Comment, PullRequests } from './client.ts';
import { shaField, textField } from './payload.ts';
import { isLast, PAGE, type Session } from './session.ts';

const ACTIONS_BOT = 'github-actions[bot]';
const HEAD_QUERY =
  'query ($owner: String!, $repo: String!, $number: Int!) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid } } }';

export function pullRequestsOver(session: Session): PullRequests {
  const { octokit, token, common, repeatable, once } = session;

  async function* listComments(pullRequest: number): AsyncGenerator<readonly Comment[]> {
    for (let page = 1; ; page++) {
      const { data, headers } = await repeatable(`GET comments of #${pullRequest}`, () =>
        octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...common(),
          issue_number: pullRequest,
          per_page: PAGE,
          page,
        }),
      );
      yield data.map(({ id, body, user, created_at }) => ({
        id: Number(id),
        body: body ?? '',
        author: user?.login,
        bot: user?.type === 'Bot',
        createdAt: created_at,
      }));
      if (isLast({ ...headers, page, items: data.length })) return;
    }
  }

  let login: Promise<string> | undefined;
  const whoAmI = () => {
    login ??= isInstallation(token) ? viewer(session) : user(session);
    return login;
  };

  return {
    listComments,
    createComment: async (pullRequest, body) => {
      await once(`POST comment on #${pullRequest}`, () =>
        octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...common(),
          issue_number: pullRequest,
          body,
        }),
      );
    },
    updateComment: async (id, body) => {
      await repeatable(`PATCH comment ${id}`, () =>
        octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...common(),
          comment_id: id,
          body,
        }),
      );
    },
    deleteComment: async (id) => {
      await repeatable(`DELETE comment ${id}`, () =>
        octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...common(), comment_id: id }),
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
    headOf: async (pullRequest) => {
      // One point of GraphQL's own limit, and none of the thousand requests.
      const answer = await repeatable(`POST /graphql for the head of #${pullRequest}`, () => {
        const { owner, repo, request } = common();
        return octokit.graphql<unknown>(HEAD_QUERY, { owner, repo, request, number: pullRequest });
      });
      return shaField(answer, 'repository', 'pullRequest', 'headRefOid');
    },
    findOpenPullRequests: async ({ headOwner, headBranch }) => {
      const { data } = await repeatable('GET pull requests', () =>
        octokit.request('GET /repos/{owner}/{repo}/pulls', {
          ...common(),
          state: 'open',
          head: `${headOwner}:${headBranch}`,
          per_page: PAGE,
        }),
      );
      return data.map(({ number, head, base }) => ({
        number,
        headSha: head.sha,
        headRepositoryId: head.repo === null ? undefined : Number(head.repo.id),
        baseBranch: base.ref,
      }));
    },
  };
}

/** The prefix is documented; what follows is opaque. */
function isInstallation(token: string): boolean {
  return token.startsWith('ghs_');
}

/** An installation has no `GET /user`; GraphQL tells it its name, and needs no permission for it. */
async function viewer({ octokit, common, repeatable }: Session): Promise<string> {
  const answer = await repeatable('POST /graphql', () =>
    octokit.graphql<unknown>('query { viewer { login } }', { request: common().request }),
  );
  // Nobody's name: a comment that might be ours is left alone.
  return textField(answer, 'viewer', 'login') ?? '';
}

async function user({ octokit, common, repeatable }: Session): Promise<string> {
  const answer = await repeatable('GET /user', () => {
    const { headers, request } = common();
    return octokit.request('GET /user', { headers, request });
  });
  return answer.data.login;
}
