/** A mark beside a line of the diff, or on the run where no place is known. */
export interface Annotation {
  readonly level: 'error' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  /** Where it ends, if not on `line`. */
  readonly endLine?: number;
}
