import { type Acceptances, GitHubError, type LabelEvent } from './client.ts';
import { field, textField } from './payload.ts';
import { PAGE, type Session } from './session.ts';

export function acceptancesOver({ octokit, common, repeatable }: Session): Acceptances {
  return {
    labelEvents: async (pullRequest) => {
      const all: LabelEvent[] = [];
      for (let page = 1; ; page++) {
        const { data } = await repeatable(`GET events of #${pullRequest}`, () =>
          octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
            ...common(),
            issue_number: pullRequest,
            per_page: PAGE,
            page,
          }),
        );
        all.push(...data.flatMap(labelEvent));
        if (data.length < PAGE) return all;
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

/** The library knows the events of every kind, which have little in common. */
function labelEvent(event: unknown): readonly LabelEvent[] {
  const kind = field(event, 'event');
  const [label, at] = [textField(event, 'label', 'name'), textField(event, 'created_at')];
  if ((kind !== 'labeled' && kind !== 'unlabeled') || label === undefined || at === undefined) return [];
  // Behind a bot nobody answers.
  const by = field(event, 'actor', 'type') === 'Bot' ? undefined : textField(event, 'actor', 'login');
  return [{ label, on: kind === 'labeled', by, at }];
}
