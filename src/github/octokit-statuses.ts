import type { Statuses } from './client.ts';
import type { Session } from './session.ts';

export function statusesOver({ octokit, common, repeatable }: Session): Statuses {
  return {
    createStatus: async ({ sha, context, state, description, targetUrl }) => {
      // The newest status of a context counts, so writing one twice does no harm.
      await repeatable(`POST status ${context}`, () =>
        octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
          ...common(),
          sha,
          context,
          state,
          description,
          target_url: targetUrl,
        }),
      );
    },
  };
}
