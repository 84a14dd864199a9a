import { type BranchChange, type BranchFiles, type DataBranch, GitHubError } from './client.ts';
import type { Session } from './session.ts';

export function dataBranchOver(session: Session): DataBranch {
  const { octokit, common, repeatable } = session;
  return {
    branchFiles: (branch) =>
      absent(async () => {
        const reference = await repeatable(`GET branch ${branch}`, () =>
          octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...common(), ref: `heads/${branch}` }),
        );
        const commit = reference.data.object.sha;
        const { data } = await repeatable(`GET files of ${branch}`, () =>
          octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
            ...common(),
            tree_sha: commit,
            recursive: '1',
          }),
        );
        const blobs = data.tree.flatMap(({ path, sha, type }) =>
          type === 'blob' && path && sha ? [[path, sha] as const] : [],
        );
        return { commit, tree: data.sha, blobs: new Map(blobs) };
      }),
    readBlob: async (sha) => {
      const { data } = await repeatable(`GET blob ${sha}`, () =>
        octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...common(), file_sha: sha }),
      );
      return Buffer.from(data.content, 'base64');
    },
    commitFiles: async (change) => {
      const { branch, on } = change;
      const commit = await writeCommit(session, change);
      try {
        await (on === undefined
          ? repeatable(`POST branch ${branch}`, () =>
              octokit.request('POST /repos/{owner}/{repo}/git/refs', {
                ...common(),
                ref: `refs/heads/${branch}`,
                sha: commit,
              }),
            )
          : repeatable(`PATCH branch ${branch}`, () =>
              octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
                ...common(),
                ref: `heads/${branch}`,
                sha: commit,
                force: false,
              }),
            ));
        return 'done';
      } catch (error) {
        // Not a fast forward, or the branch is there by now.
        if (isRefused(error, 422)) return 'conflict';
        throw error;
      }
    },
  };
}

/** Objects are named by their content: writing one twice does no harm. */
async function writeCommit(
  { octokit, common, repeatable }: Session,
  { branch, on, message, add, remove }: BranchChange,
): Promise<string> {
  const entries = await Promise.all(
    [...add].map(async ([path, content]) => {
      const body = Buffer.from(content).toString('base64');
      const { data } = await repeatable(`POST blob for ${branch}`, () =>
        octokit.request('POST /repos/{owner}/{repo}/git/blobs', { ...common(), content: body, encoding: 'base64' }),
      );
      return { path, mode: '100644' as const, type: 'blob' as const, sha: data.sha };
    }),
  );
  const removed = remove.map((path) => ({ path, mode: '100644' as const, type: 'blob' as const, sha: null }));
  const tree = await repeatable(`POST tree for ${branch}`, () =>
    octokit.request('POST /repos/{owner}/{repo}/git/trees', {
      ...common(),
      tree: [...entries, ...removed],
      ...(on === undefined ? {} : { base_tree: on.tree }),
    }),
  );
  const commit = await repeatable(`POST commit for ${branch}`, () =>
    octokit.request('POST /repos/{owner}/{repo}/git/commits', {
      ...common(),
      message,
      tree: tree.data.sha,
      parents: on === undefined ? [] : [on.commit],
    }),
  );
  return commit.data.sha;
}

async function absent(read: () => Promise<BranchFiles>): Promise<BranchFiles | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isRefused(error, 404)) return undefined;
    throw error;
  }
}

function isRefused(error: unknown, status: number): boolean {
  return error instanceof GitHubError && error.problem.kind === 'refused' && error.problem.status === status;
}
