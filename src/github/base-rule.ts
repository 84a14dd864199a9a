/** How the commit to compare with is found. */
export type BaseRule =
  /** Tests ran on a test merge commit: its first parent is the base as it was at that moment. */
  | {
      readonly rule: 'first-parent';
      readonly merge: string;
      readonly otherwise: MergeBase | undefined;
      /** What the event says it was, which may be out of date. */
      readonly likely?: string | undefined;
    }
  /** The commit from which base and head went apart: for runs on the head itself. */
  | { readonly rule: 'merge-base'; readonly of: MergeBase }
  /** The event names it. */
  | { readonly rule: 'commit'; readonly sha: string; readonly branch: string | undefined }
  /** An earlier run of the same branch, this commit included. */
  | { readonly rule: 'previous'; readonly from: string; readonly branch: string | undefined }
  /** Nothing in the event says it. */
  | { readonly rule: 'unknown'; readonly reason: string };

export interface MergeBase {
  /** Commit or branch of this repository. */
  readonly base: string;
  readonly head: string;
  readonly branch: string | undefined;
}
