import { wholeBody } from './body.ts';
import type { Artifact, History, RunJob } from './client.ts';
import { lineFirst } from './line-first.ts';
import { field } from './payload.ts';
import { isLast, PAGE, type Session } from './session.ts';

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
      return lineFirst(data.map(({ sha: each, parents }) => ({ sha: each, parents: parents.map((one) => one.sha) })));
    },
    files: async (sha, paths) => {
      const answer = await repeatable(`POST /graphql for files of ${sha}`, () => {
        const { owner, repo, request } = common();
        return octokit.graphql<unknown>(filesQuery(paths), { owner, repo, request, ...expressions(sha, paths) });
      });
      return paths.map((_path, index) => {
        const file = field(answer, 'repository', `file${index}`);
        // Half a file says another thing than the whole.
        return field(file, 'isTruncated') === true ? undefined : fileText(file);
      });
    },
    diff: (base, head) =>
      repeatable(`GET diff ${base}...${head}`, async () => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
          ...unread(common()),
          basehead: `${base}...${head}`,
          mediaType: { format: 'diff' },
        });
        return (await wholeBody(data)).toString();
      }),
    async *pullRequestFiles(pullRequest) {
      for (let page = 1; ; page++) {
        const { data, headers } = await repeatable(`GET files of #${pullRequest}`, () =>
          octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
            ...common(),
            pull_number: pullRequest,
            per_page: PAGE,
            page,
          }),
        );
        yield data.map(({ filename, previous_filename, status, additions, deletions, patch }) => ({
          path: filename,
          previousPath: previous_filename,
          status,
          additions,
          deletions,
          patch,
        }));
        if (isLast({ ...headers, page, items: data.length })) return;
      }
    },
    async *artifacts(name) {
      for (let page = 1; ; page++) {
        const { data, headers } = await repeatable(`GET artifacts ${name}`, () =>
          octokit.request('GET /repos/{owner}/{repo}/actions/artifacts', { ...common(), name, per_page: PAGE, page }),
        );
        yield data.artifacts.flatMap(describe);
        if (isLast({ ...headers, page, items: data.artifacts.length })) return;
      }
    },
    runArtifacts: async (runId) => {
      const all: Artifact[] = [];
      for (let page = 1; ; page++) {
        const { data, headers } = await repeatable(`GET artifacts of run ${runId}`, () =>
          octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
            ...common(),
            run_id: runId,
            per_page: PAGE,
            page,
          }),
        );
        all.push(...data.artifacts.flatMap(describe));
        if (isLast({ ...headers, page, items: data.artifacts.length })) return all;
      }
    },
    runJobs: async (runId) => {
      const all: RunJob[] = [];
      for (let page = 1; ; page++) {
        const { data, headers } = await repeatable(`GET jobs of run ${runId}`, () =>
          octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
            ...common(),
            run_id: runId,
            filter: 'all',
            per_page: PAGE,
            page,
          }),
        );
        all.push(...data.jobs.map(describeJob));
        if (isLast({ ...headers, page, items: data.jobs.length })) return all;
      }
    },
    workflowRun: async (id) => {
      const { data } = await repeatable(`GET run ${id}`, () =>
        octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...common(), run_id: id }),
      );
      return { event: data.event, path: data.path, createdAt: data.created_at };
    },
    // GitHub answers with an address at its blob store; `fetch` follows it and leaves the token behind.
    downloadArtifact: (id) =>
      repeatable(`GET archive of artifact ${id}`, async () => {
        const { data } = await octokit.request(
          'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
          {
            ...unread(common()),
            artifact_id: id,
            archive_format: 'zip',
          },
        );
        return wholeBody(data);
      }),
  };
}

/** For bytes and texts, which may not be half. */
function unread(parameters: ReturnType<Session['common']>) {
  return { ...parameters, request: { ...parameters.request, parseSuccessResponseBody: false } };
}

/** One request for all of them: `contents` would take one for each. */
function filesQuery(paths: readonly string[]): string {
  const variables = paths.map((_path, index) => `$path${index}: String!`).join(', ');
  const files = paths.map(
    (_path, index) => `file${index}: object(expression: $path${index}) { ... on Blob { text isTruncated } }`,
  );
  return `query ($owner: String!, $repo: String!, ${variables}) { repository(owner: $owner, name: $repo) { ${files.join(' ')} } }`;
}

function expressions(sha: string, paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path, index) => [`path${index}`, `${sha}:${path}`]));
}

function fileText(file: unknown): string | undefined {
  const text = field(file, 'text');
  return typeof text === 'string' ? text : undefined;
}

interface DescribedJob {
  readonly id: number | bigint;
  readonly name: string;
  readonly check_run_url: string;
  readonly run_attempt?: number | bigint;
  readonly conclusion: string | null;
}

/** A job and its check run have one number, as far as anybody has seen; the address is what says so. */
function describeJob({ id, name, check_run_url: url, run_attempt: attempt, conclusion }: DescribedJob): RunJob {
  const checkRun = /\/check-runs\/(\d+)$/.exec(url)?.[1];
  return {
    id: Number(checkRun ?? id),
    name,
    attempt: Number(attempt ?? 1),
    conclusion: conclusion ?? undefined,
  };
}

/** What GitHub says of an artifact, as far as it is read. */
interface Described {
  readonly id: number | bigint;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly digest?: string | null;
  readonly workflow_run?: {
    readonly id?: number | bigint;
    readonly repository_id?: number | bigint;
    readonly head_repository_id?: number | bigint;
    readonly head_sha?: string;
  } | null;
}

/** One that no run is named for is none that can be trusted. */
function describe({
  id,
  name,
  size_in_bytes: bytes,
  expired,
  digest,
  workflow_run: run,
}: Described): readonly Artifact[] {
  if (run?.id === undefined || run.head_sha === undefined) return [];
  const ownRepository = run.repository_id !== undefined && run.repository_id === run.head_repository_id;
  return [
    {
      id: Number(id),
      name,
      bytes,
      expired,
      digest: digest ?? undefined,
      runId: Number(run.id),
      headSha: run.head_sha,
      ownRepository,
    },
  ];
}
