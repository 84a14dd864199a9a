import type { ListedChange } from './compare/listed-files.ts';
import type { ChangedFile } from './domain/changed-file.ts';
import { count } from './domain/numbers.ts';
import type { History, PullRequests } from './github/client.ts';
import { loadAnswer, loadListed } from './load-diff.ts';

/** The pull request that is judged. */
export interface PullRequestAt {
  readonly number: number;
  /** Its head when the run began. */
  readonly head: string;
  /** Into which it is to be merged. */
  readonly branch: string;
  readonly github: History & Pick<PullRequests, 'headOf'>;
}

/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000;

/**
 * What the pull request changes, file by file, where GitHub does not give it as one diff. A reason where that is not what lies between the
 * two commits, or not all of it.
 * @throws GitHubError, and ConfigError for a list that cannot be read.
 */
export async function changeByFiles(
  { number, head, branch, github }: PullRequestAt,
  { base, tested }: { readonly base: string; readonly tested: string },
): Promise<ListedChange | string> {
  const [parents, fork, left] = await Promise.all([
    tested === head ? undefined : github.parents(tested),
    github.mergeBase(base, head),
    github.mergeBase(branch, head),
  ]);
  const isOwn = parents === undefined ? fork === base : parents.join() === [base, head].join();
  // The list begins where head left the branch as it is by now; part of head may have landed since.
  if (!isOwn || left !== fork) return 'the files of the pull request are another change than the one that was tested';
  const files = await listed(github.pullRequestFiles(number));
  if (files === undefined) {
    return `it is not read file by file either: GitHub lists at most ${count(MOST_FILES)} files of a pull request`;
  }
  if ((await github.headOf(number)) !== head) return 'the pull request has another head by now';
  const meanwhile =
    fork === base ? undefined : loadAnswer(await github.diff(fork, base), 'what the base branch changed');
  return loadListed(files, meanwhile);
}

async function listed(pages: AsyncIterable<readonly ChangedFile[]>): Promise<readonly ChangedFile[] | undefined> {
  const files: ChangedFile[] = [];
  for await (const page of pages) {
    files.push(...page);
    if (files.length >= MOST_FILES) return undefined;
  }
  return files;
}
