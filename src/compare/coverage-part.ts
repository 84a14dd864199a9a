import type { Coverage } from '../domain/coverage.ts';
import type { RepoPath } from '../domain/text.ts';
import type { Diff } from './diff.ts';

export interface Sides {
  readonly head: Coverage | undefined;
  readonly base: Coverage | undefined;
  /** From base to head. */
  readonly diff?: Diff | undefined;
}

/**
 * Both sides of a part of the repository. A file of base belongs where it lies now: that it moves from one part to another is no loss of the
 * one, and no gain of the other.
 */
export function partOf({ head, base, diff }: Sides, isIn: (path: string) => boolean): Omit<Sides, 'diff'> {
  const now = (path: RepoPath) => diff?.renamed.get(path) ?? path;
  return { head: only(head, isIn), base: only(base, (path) => isIn(now(path))) };
}

function only(coverage: Coverage | undefined, isIn: (path: RepoPath) => boolean): Coverage | undefined {
  return coverage && { ...coverage, files: new Map([...coverage.files].filter(([path]) => isIn(path))) };
}
