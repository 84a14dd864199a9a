import { type Comment, GitHubError, type PullRequests } from './client.ts';

export interface CommentOrder {
  readonly pullRequest: number;
  /** The first line of the body, by which the comment is found again. */
  readonly marker: string;
  readonly body: string;
  /** Without a comment to update, none is written. */
  readonly onlyUpdate: boolean;
}

export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'left out';

/** Tries after an answer that leaves open whether the comment was written. */
const TRIES = 3;

/** Brings the one comment of this key up to date. The text unchanged: no call. */
export async function upsertComment(github: PullRequests, order: CommentOrder): Promise<CommentOutcome> {
  for (let attempt = 1; ; attempt++) {
    const existing = await findComment(github, order);
    if (existing !== undefined) {
      if (sameText(existing.body, order.body)) return 'unchanged';
      await github.updateComment(existing.id, order.body);
      return 'updated';
    }
    if (order.onlyUpdate) return 'left out';
    try {
      await github.createComment(order.pullRequest, order.body);
      return 'created';
    } catch (error) {
      // It may have been written all the same: looked for again, so that there are never two.
      const unclear = error instanceof GitHubError && error.problem.kind === 'unclear';
      if (!unclear || attempt >= TRIES) throw error;
    }
  }
}

/**
 * The oldest comment that starts with the marker and was written with this token. The marker alone proves nothing: anyone can write it.
 */
async function findComment(github: PullRequests, { pullRequest, marker }: CommentOrder): Promise<Comment | undefined> {
  for await (const page of github.listComments(pullRequest)) {
    for (const comment of page) {
      if (startsWithLine(comment.body, marker) && (await github.wroteItself(comment))) return comment;
    }
  }
  return undefined;
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
