import { type Comment, GitHubError, type PullRequests } from './client.ts';

export interface CommentOrder {
  readonly pullRequest: number;
  /** The first line of the body, by which the comment is found again. */
  readonly marker: string;
  readonly body: string;
  /** Without a comment to update, none is written. */
  readonly onlyUpdate: boolean;
  /** The head commit that it is about; `undefined`: not known. */
  readonly head: string | undefined;
}

/** `outdated`: the pull request has another head by now, whose own run writes. */
export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'left out' | 'outdated';

/** Tries after an answer that leaves open whether the comment was written. */
const TRIES = 3;

/** Brings the one comment of this key up to date. The text unchanged: no call. */
export async function upsertComment(github: PullRequests, order: CommentOrder): Promise<CommentOutcome> {
  for (let attempt = 1; ; attempt++) {
    const [existing, ...others] = await findComments(github, order);
    if (existing === undefined && order.onlyUpdate) return 'left out';
    const isSame = existing !== undefined && sameText(existing.body, order.body);
    if (isSame && others.length === 0) return 'unchanged';
    if (await hasMovedOn(github, order)) return 'outdated';
    try {
      if (existing === undefined) await github.createComment(order.pullRequest, order.body);
      else if (!isSame) await github.updateComment(existing.id, order.body);
      await removeAll(github, others);
      if (isSame) return 'unchanged';
      return existing === undefined ? 'created' : 'updated';
    } catch (error) {
      if (attempt >= TRIES || !isWorthAnotherLook(error, existing)) throw error;
    }
  }
}

/** A run that took long, or that somebody repeats, may be about a head that nobody looks at any more. Where that cannot be asked it writes. */
async function hasMovedOn(github: PullRequests, { pullRequest, head }: CommentOrder): Promise<boolean> {
  if (head === undefined) return false;
  try {
    const now = await github.headOf(pullRequest);
    return now !== undefined && now !== head;
  } catch (error) {
    if (error instanceof GitHubError) return false;
    throw error;
  }
}

/** A new one may have been written all the same, so that there would be two; an older one may have been deleted meanwhile. */
function isWorthAnotherLook(error: unknown, existing: Comment | undefined): boolean {
  if (!(error instanceof GitHubError)) return false;
  const { problem } = error;
  return existing === undefined ? problem.kind === 'unclear' : problem.kind === 'refused' && problem.status === 404;
}

/**
 * Comments that start with the marker and were written with this token, oldest first: the oldest of all, and what else the page has that holds it.
 * The marker alone proves nothing: anyone can write it.
 */
async function findComments(github: PullRequests, { pullRequest, marker }: CommentOrder): Promise<readonly Comment[]> {
  for await (const page of github.listComments(pullRequest)) {
    const ours: Comment[] = [];
    for (const comment of page) {
      if (startsWithLine(comment.body, marker) && (await github.wroteItself(comment))) ours.push(comment);
    }
    if (ours.length > 0) return ours;
  }
  return [];
}

/** Two runs that began at once, such as those of two labels, each found no comment and wrote one: the younger would say for ever what once was. */
async function removeAll(github: PullRequests, comments: readonly Comment[]): Promise<void> {
  for (const { id } of comments) {
    try {
      await github.deleteComment(id);
    } catch (error) {
      // The one comment is right, and that one may be gone already.
      if (!(error instanceof GitHubError)) throw error;
    }
  }
}

function startsWithLine(body: string, line: string): boolean {
  return body.startsWith(line) && /^(\r?\n|$)/.test(body.slice(line.length, line.length + 2));
}

/** Whether both say the same. The run and the report that a comment links to are others every time, and that alone is no news. */
function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** A body that went through GitHub's web page comes back with CRLF; white space at the end is not shown. */
function plain(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(/\/actions\/runs\/\d+(?:\/artifacts\/\d+)?/g, '/actions/runs/')
    .trimEnd();
}
