/** One file of a pull request, as GitHub lists it. */
export interface ChangedFile {
  /** Below the root of the repository; of a deleted file that which it had. */
  readonly path: string;
  /** Before a rename, or of what was copied. */
  readonly previousPath: string | undefined;
  /** `added`, `removed`, `modified`, `renamed`, `copied`, `changed` or `unchanged`. */
  readonly status: string;
  /** Lines. */
  readonly additions: number;
  readonly deletions: number;
  /** Its hunks without any header; `undefined`: none, binary, or too large. */
  readonly patch: string | undefined;
}
