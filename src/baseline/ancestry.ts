import { GitHubError, type History } from '../github/client.ts';
import { aboutBase, type BaseCommit, type BaseSearch } from './base-commit.ts';
import type { BaselineAnswer } from './store.ts';

/** The base commit and what came before it, newest first. */
export interface KnownAncestry {
  readonly ancestors: readonly string[];
  /** Which commit the first is, in words. */
  readonly label: string;
}

export type Ancestry = KnownAncestry | Extract<BaseCommit, { reason: string }>;

export function findAncestry(base: BaseSearch, github: History): Promise<Ancestry> {
  return aboutBase(base, (commit) => ancestryOf(commit, github));
}

async function ancestryOf(commit: BaseCommit, github: History): Promise<Ancestry> {
  if ('reason' in commit) return commit;
  try {
    return { ancestors: await github.ancestors(commit.sha), label: commit.label };
  } catch (error) {
    if (!isUnknown(error)) throw error;
    const reason = `${commit.sha.slice(0, 7)} (${commit.label}) is not in the repository`;
    return { reason, advice: `${reason}, or a job that may not read it needs "permissions: contents: read"` };
  }
}

/** A branch was moved by force, and nobody keeps what it had. */
function isUnknown(error: unknown): boolean {
  if (!(error instanceof GitHubError) || error.problem.kind !== 'refused') return false;
  return error.problem.status === 404 || error.problem.status === 422;
}

/** `4f2c91a (2 commits before the first parent of the merge commit)`; 0: the base commit itself. */
export function labelOf(sha: string, { distance, label }: { distance: number; label: string }): string {
  const place = distance === 0 ? label : `${distance} ${distance === 1 ? 'commit' : 'commits'} before the ${label}`;
  return `${sha.slice(0, 7)} (${place})`;
}

/** `4f2c91a or 99 commits before it` */
export function lookedFor([sha = '', ...before]: readonly string[]): string {
  return before.length === 0 ? sha.slice(0, 7) : `${sha.slice(0, 7)} or ${before.length} commits before it`;
}

/** There is no base, and it is said what was looked for. */
export function noBaseline(looked: string, warnings: readonly string[] = []): BaselineAnswer {
  return { baseline: undefined, looked, diagnostics: warnings.map((message) => ({ level: 'warning', message })) };
}
