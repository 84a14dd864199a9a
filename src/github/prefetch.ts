import type { Comment, PullRequests } from './client.ts';

/**
 * The same, with the first page of comments asked for at once: it comes while the reports are read. What came is kept for whoever looks
 * again, until something is written; from then on everybody is told what is there.
 */
export function withFirstComments<T extends PullRequests>(github: T, pullRequest: number): T {
  let known: PageAt | undefined = remembered(github.listComments(pullRequest));
  // Whoever looks is told of a failure; nobody may ever look.
  known(0).catch(() => undefined);

  async function* listComments(of: number): AsyncGenerator<readonly Comment[]> {
    const pageAt = of === pullRequest ? known : undefined;
    if (pageAt === undefined) {
      yield* github.listComments(of);
      return;
    }
    for (let index = 0; ; index++) {
      const page = await pageAt(index);
      if (page === undefined) return;
      yield page;
    }
  }
  return {
    ...github,
    listComments,
    createComment: (of: number, body: string) => {
      known = undefined;
      return github.createComment(of, body);
    },
    updateComment: (id: number, body: string) => {
      known = undefined;
      return github.updateComment(id, body);
    },
    deleteComment: (id: number) => {
      known = undefined;
      return github.deleteComment(id);
    },
  };
}

/** `undefined`: there are not so many pages. */
type PageAt = (index: number) => Promise<readonly Comment[] | undefined>;

/** Each page is asked for once, when the first reader comes to it. */
function remembered(list: AsyncIterable<readonly Comment[]>): PageAt {
  const iterator = list[Symbol.asyncIterator]();
  const pages: Promise<readonly Comment[] | undefined>[] = [];
  return (index) => {
    while (pages.length <= index) {
      pages.push(iterator.next().then((page) => (page.done === true ? undefined : page.value)));
    }
    return pages[index] ?? Promise.resolve(undefined);
  };
}
