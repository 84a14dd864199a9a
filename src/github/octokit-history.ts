import type { History } from './client.ts';
import { PAGE, type Session } from './session.ts';

export function historyOver({ octokit, common, repeatable }: Session): History {
  return {
    parents: async (sha) => {
      const { data } = await repeatable(`GET commit ${sha}`, () =>
        octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...common(), commit_sha: sha }),
      );
      return data.parents.map((parent) => parent.sha);
    },
    mergeBase: async (base, head) => {
      const { data } = await repeatable(`GET compare ${base}...${head}`, () =>
        // The answer lists commits and files of one page; only the merge base is wanted of it.
        octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
          ...common(),
          basehead: `${base}...${head}`,
          per_page: 1,
        }),
      );
      return data.merge_base_commit.sha;
    },
    ancestors: async (sha) => {
      const { data } = await repeatable(`GET commits before ${sha}`, () =>
        octokit.request('GET /repos/{owner}/{repo}/commits', { ...common(), sha, per_page: PAGE }),
      );
      return data.map((commit) => commit.sha);
    },
    artifacts: async (name) => {
      const { data } = await repeatable(`GET artifacts ${name}`, () =>
        octokit.request('GET /repos/{owner}/{repo}/actions/artifacts', { ...common(), name, per_page: PAGE }),
      );
      return data.artifacts.flatMap(({ id, size_in_bytes: bytes, expired, digest, workflow_run: run }) =>
        run?.id === undefined || run.head_sha === undefined
          ? []
          : [
              {
                id: Number(id),
                bytes,
                expired,
                digest: digest ?? undefined,
                runId: Number(run.id),
                headSha: run.head_sha,
                ownRepository: run.repository_id !== undefined && run.repository_id === run.head_repository_id,
              },
            ],
      );
    },
    workflowRun: async (id) => {
      const { data } = await repeatable(`GET run ${id}`, () =>
        octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...common(), run_id: id }),
      );
      return { event: data.event, path: data.path, createdAt: data.created_at };
    },
    downloadArtifact: async (id) => {
      // GitHub answers with an address at its blob store; `fetch` follows it and leaves the token behind.
      const { data } = await repeatable(`GET archive of artifact ${id}`, () =>
        octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
          ...common(),
          artifact_id: id,
          archive_format: 'zip',
        }),
      );
      if (!(data instanceof ArrayBuffer)) throw new Error(`the archive of artifact ${id} is no archive`);
      return Buffer.from(data);
    },
  };
}
