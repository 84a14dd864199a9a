import type { Checks } from './client.ts';
import type { Session } from './session.ts';

export function checksOver({ octokit, common, once }: Session): Checks {
  return {
    createCheckRun: async ({ name, headSha, conclusion, title, summary, detailsUrl }) => {
      await once(`POST check run ${name}`, () =>
        octokit.request('POST /repos/{owner}/{repo}/check-runs', {
          ...common(),
          name,
          head_sha: headSha,
          status: 'completed',
          conclusion,
          output: { title, summary },
          ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        }),
      );
    },
  };
}
