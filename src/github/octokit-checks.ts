import type { CheckAnnotation, Checks } from './client.ts';
import type { Session } from './session.ts';

/** Annotations that GitHub takes in one request; those of further requests are added to them. */
const ANNOTATIONS = 50;

export function checksOver({ octokit, common, once }: Session): Checks {
  return {
    createCheckRun: async ({ name, headSha, conclusion, title, summary, detailsUrl, annotations }) => {
      const [first = [], ...rest] = batches(annotations.map(annotation));
      const { data } = await once(`POST check run ${name}`, () =>
        octokit.request('POST /repos/{owner}/{repo}/check-runs', {
          ...common(),
          name,
          head_sha: headSha,
          status: 'completed',
          conclusion,
          output: { title, summary, annotations: first },
          ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        }),
      );
      for (const batch of rest) {
        await once(`PATCH check run ${name}`, () =>
          octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
            ...common(),
            check_run_id: data.id,
            output: { title, summary, annotations: [...batch] },
          }),
        );
      }
    },
  };
}

const LEVELS = { error: 'failure', notice: 'notice' } as const;

function annotation({ title, message, file, line, endLine, level }: CheckAnnotation) {
  return { path: file, start_line: line, end_line: endLine, annotation_level: LEVELS[level], title, message };
}

function batches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / ANNOTATIONS) }, (_none, index) =>
    all.slice(index * ANNOTATIONS, (index + 1) * ANNOTATIONS),
  );
}
