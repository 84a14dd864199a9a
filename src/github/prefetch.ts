import type { Comment, PullRequests } from './client.ts';

/**
 * The same, with the first page of comments asked for at once: it comes while the reports are read. It serves the first look; whoever looks
 * again is told what is there by then.
 */
export function withFirstComments<T extends PullRequests>(github: T, pullRequest: number): T {
  let early: AsyncIterator<readonly Comment[]> | undefined = github.listComments(pullRequest)[Symbol.asyncIterator]();
  const first = early.next();
  // Whoever looks is told of a failure; nobody may ever look.
  first.catch(() => undefined);

  async function* listComments(of: number): AsyncGenerator<readonly Comment[]> {
    const pages = of === pullRequest ? early : undefined;
    if (pages === undefined) {
      yield* github.listComments(of);
      return;
    }
    early = undefined;
    for (let page = await first; page.done !== true; page = await pages.next()) yield page.value;
  }
  return { ...github, listComments };
}
