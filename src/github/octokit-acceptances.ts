import { type Acceptances, GitHubError, type LabelEvent, type Labels } from './client.ts';
import { field, shaField, textField } from './payload.ts';
import { isLast, PAGE, type Session } from './session.ts';

const LABELS_QUERY = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      timelineItems(itemTypes: [LABELED_EVENT, UNLABELED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT], first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          __typename
          ... on LabeledEvent { createdAt label { name } actor { __typename login } }
          ... on UnlabeledEvent { createdAt label { name } actor { __typename login } }
          ... on HeadRefForcePushedEvent { createdAt }
        }
      }
    }
  }
}`;

export function acceptancesOver(session: Session): Acceptances {
  const { octokit, common, repeatable } = session;
  return {
    labels: async (pullRequest) => {
      try {
        return await labelsAndHead(session, pullRequest);
      } catch (error) {
        // A token may be refused by the one and not by the other.
        if (!(error instanceof GitHubError)) throw error;
        return { ...(await labelEvents(session, pullRequest)), head: undefined };
      }
    },
    mayWrite: async (login) => {
      try {
        const { data } = await repeatable(`GET permission of ${login}`, () =>
          octokit.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
            ...common(),
            username: login,
          }),
        );
        // The base of the role, also of one that an organisation made: `maintain` is `write` here, `triage` is `read`.
        return data.permission === 'admin' || data.permission === 'write';
      } catch (error) {
        if (error instanceof GitHubError && error.problem.kind === 'refused' && error.problem.status === 404)
          return false;
        throw error;
      }
    },
  };
}

/** Both in one request, which is none of the thousand. An answer of another shape is refused: half of the labels are not the labels. */
async function labelsAndHead({ octokit, common, repeatable }: Session, pullRequest: number): Promise<Labels> {
  const all: unknown[] = [];
  let after: string | undefined;
  for (let page = 1; ; page++) {
    const answer = await repeatable(`POST /graphql for the labels of #${pullRequest}`, () => {
      const { owner, repo, request } = common();
      const from = after === undefined ? {} : { after };
      return octokit.graphql<unknown>(LABELS_QUERY, { owner, repo, request, number: pullRequest, ...from });
    });
    const items = field(answer, 'repository', 'pullRequest', 'timelineItems');
    const nodes = field(items, 'nodes');
    const more = field(items, 'pageInfo', 'hasNextPage');
    after = textField(items, 'pageInfo', 'endCursor');
    if (!Array.isArray(nodes) || typeof more !== 'boolean' || (more && after === undefined))
      throw new GitHubError('the labels are not in the answer', {
        kind: 'unclear',
        status: 200,
        retryAfterMs: undefined,
      });
    all.push(...nodes);
    if (isLast({ page, items: more ? PAGE : 0 })) {
      const events = all.flatMap(timelineEvent);
      const head = shaField(answer, 'repository', 'pullRequest', 'headRefOid');
      return { events, head, forcedAt: lastTime(all, ['__typename', 'HeadRefForcePushedEvent'], 'createdAt') };
    }
  }
}

/** Of the events of one kind; each list is oldest first. */
function lastTime(all: readonly unknown[], [name, kind]: readonly [string, string], time: string): string | undefined {
  return textField(
    all.findLast((event) => field(event, name) === kind),
    time,
  );
}

function timelineEvent(node: unknown): readonly LabelEvent[] {
  const kind = field(node, '__typename');
  const [label, at] = [textField(node, 'label', 'name'), textField(node, 'createdAt')];
  if ((kind !== 'LabeledEvent' && kind !== 'UnlabeledEvent') || label === undefined || at === undefined) return [];
  // Behind a bot nobody answers, and a name that came with an import is not an account here.
  const by = field(node, 'actor', '__typename') === 'User' ? textField(node, 'actor', 'login') : undefined;
  return [{ label, on: kind === 'LabeledEvent', by, at }];
}

async function labelEvents(
  { octokit, common, repeatable }: Session,
  pullRequest: number,
): Promise<Omit<Labels, 'head'>> {
  const all: unknown[] = [];
  for (let page = 1; ; page++) {
    const { data, headers } = await repeatable(`GET events of #${pullRequest}`, () =>
      octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
        ...common(),
        issue_number: pullRequest,
        per_page: PAGE,
        page,
      }),
    );
    all.push(...data);
    if (isLast({ ...headers, page, items: data.length }))
      return {
        events: all.flatMap(issueEvent),
        forcedAt: lastTime(all, ['event', 'head_ref_force_pushed'], 'created_at'),
      };
  }
}

/** The library knows the events of every kind, which have little in common. */
function issueEvent(event: unknown): readonly LabelEvent[] {
  const kind = field(event, 'event');
  const [label, at] = [textField(event, 'label', 'name'), textField(event, 'created_at')];
  if ((kind !== 'labeled' && kind !== 'unlabeled') || label === undefined || at === undefined) return [];
  // Behind a bot nobody answers.
  const by = field(event, 'actor', 'type') === 'Bot' ? undefined : textField(event, 'actor', 'login');
  return [{ label, on: kind === 'labeled', by, at }];
}
