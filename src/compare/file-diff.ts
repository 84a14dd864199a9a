import type { ChangedTests, SubtestLine } from '../domain/comparison.ts';
import type { RepoPath } from '../domain/text.ts';

/** Lines of base that gave way to lines of head; either may be none. Starts are 1-based; of an empty side: the line before which it lies. */
export interface Edit {
  readonly base: number;
  readonly removed: number;
  readonly head: number;
  readonly added: number;
}

export interface FileDiff {
  /** `undefined`: the file is new. */
  readonly base: RepoPath | undefined;
  /** `undefined`: the file is deleted. */
  readonly head: RepoPath | undefined;
  /** In the order of the file, never touching each other; empty for a rename, another mode, or a binary file. */
  readonly edits: readonly Edit[];
  readonly binary: boolean;
  /** New, and nobody has told git of it: whoever wrote it may mean it or not (a report, a build). */
  readonly untracked?: true;
  /** Of a new file: how many of its lines are code, where some of them can run. `undefined`: none, or nobody knows. */
  readonly code?: number;
  /** Of one that goes on: added lines that are no code by themselves, ascending. `undefined`: none. */
  readonly remarks?: readonly number[];
  /** Tests that lines of it define. */
  readonly tests?: {
    /** By removed lines: for each of them what it stood in, as `DeletedTests` has it. */
    readonly taken: ReadonlyMap<string, readonly (string | undefined)[]>;
    /** By added lines, also in comments. */
    readonly given: ReadonlySet<string>;
    /** Titles around tests and names of classes, by removed lines and by added ones. */
    readonly titles: { readonly taken: ReadonlySet<string>; readonly given: ReadonlySet<string> };
    readonly rows: ChangedTests['rows'];
    /** Of a file of Go: the lines that may name subtests. */
    readonly subtests?: readonly SubtestLine[];
    /** Tests that get another name. */
    readonly renamed: readonly { readonly from: string; readonly to: string }[];
    /** Titles around tests, by removed lines and those beside them. */
    readonly around: ReadonlySet<string>;
  };
}
