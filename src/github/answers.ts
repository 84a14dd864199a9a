import { GitHubError } from './client.ts';
import { field, textField } from './payload.ts';

/** No list has more on one page; those of a tree have a page of their own. */
const MOST = 1000;
/** GitHub's limit for a tree. */
const MOST_FILES = 100_000;

/**
 * Something in between, such as a proxy or another kind of server, may answer 200 and something else: JSON of another shape is none of GitHub's
 * answers, and is asked for again. Here is what of each answer is read.
 */
const READ: ReadonlyMap<string, (data: unknown) => boolean> = new Map<string, (data: unknown) => boolean>([
  ['GET /user', has('login')],
  ['GET /repos/{owner}/{repo}/issues/{issue_number}/comments', listOf(hasId)],
  ['GET /repos/{owner}/{repo}/issues/{issue_number}/events', listOf(has('event'))],
  ['GET /repos/{owner}/{repo}/collaborators/{username}/permission', has('permission')],
  ['GET /repos/{owner}/{repo}/pulls', listOf(all(has('head', 'sha'), has('base', 'ref')))],
  ['GET /repos/{owner}/{repo}/pulls/{pull_number}/files', listOf(all(has('filename'), has('status')))],
  ['GET /repos/{owner}/{repo}/commits', listOf(all(has('sha'), at('parents', listOf(has('sha')))))],
  ['GET /repos/{owner}/{repo}/git/commits/{commit_sha}', at('parents', listOf(has('sha')))],
  ['GET /repos/{owner}/{repo}/compare/{basehead}', has('merge_base_commit', 'sha')],
  ['GET /repos/{owner}/{repo}/actions/artifacts', at('artifacts', listOf(all(hasId, has('name'))))],
  ['GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', at('artifacts', listOf(all(hasId, has('name'))))],
  [
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    at('jobs', listOf(all(hasId, all(has('name'), has('check_run_url'))))),
  ],
  ['GET /repos/{owner}/{repo}/actions/runs/{run_id}', all(has('event'), all(has('path'), has('created_at')))],
  ['GET /repos/{owner}/{repo}/git/ref/{ref}', has('object', 'sha')],
  ['GET /repos/{owner}/{repo}/git/trees/{tree_sha}', all(has('sha'), at('tree', listOf(has('path'), MOST_FILES)))],
  ['GET /repos/{owner}/{repo}/git/blobs/{file_sha}', has('content')],
  ['POST /repos/{owner}/{repo}/git/blobs', has('sha')],
  ['POST /repos/{owner}/{repo}/git/trees', has('sha')],
  ['POST /repos/{owner}/{repo}/git/commits', has('sha')],
  ['POST /repos/{owner}/{repo}/git/refs', has('object', 'sha')],
  ['PATCH /repos/{owner}/{repo}/git/refs/{ref}', has('object', 'sha')],
  // What is written is written once the answer says under which number.
  ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', hasId],
  ['PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', hasId],
  ['POST /repos/{owner}/{repo}/statuses/{sha}', hasId],
  ['POST /repos/{owner}/{repo}/check-runs', hasId],
  ['PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', hasId],
  ['POST /graphql', isQueried],
]);

/** @throws GitHubError where what is to be read is not there. `url`: with the names of its parts. */
export function assertAnswer(data: unknown, { method, url }: { readonly method: string; readonly url: string }): void {
  // A server of one's own has its queries under an address of their own.
  const route = url.endsWith('/graphql') ? 'POST /graphql' : `${method} ${url}`;
  // Bytes and texts are read by whoever asked.
  if (isStream(data) || (READ.get(route)?.(data) ?? true)) return;
  const problem = { kind: 'unclear', status: 200, retryAfterMs: undefined } as const;
  throw new GitHubError(`the answer to ${route} is none of GitHub's`, problem);
}

function has(...path: readonly string[]): (value: unknown) => boolean {
  return (value) => textField(value, ...path) !== undefined;
}

function hasId(value: unknown): boolean {
  return typeof field(value, 'id') === 'number';
}

function all(one: (value: unknown) => boolean, other: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => one(value) && other(value);
}

function at(name: string, check: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => check(field(value, name));
}

function listOf(check: (item: unknown) => boolean, most = MOST): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.length <= most && value.every(check);
}

/** The library takes errors for a list of messages. */
function isQueried(value: unknown): boolean {
  const errors = field(value, 'errors') ?? undefined;
  return errors === undefined ? typeof (field(value, 'data') ?? '') === 'object' : listOf(has('message'))(errors);
}

function isStream(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
