import { cobertura } from './formats/cobertura.ts';
import type { Format, Head } from './formats/format.ts';
import { istanbul } from './formats/istanbul.ts';
import { jacoco } from './formats/jacoco.ts';
import { junit } from './formats/junit.ts';
import { lcov } from './formats/lcov.ts';

/** Asked first, in this order; no other format claims what one of them does, so that nothing depends on who is here. */
const COMMON: readonly Format[] = [junit, cobertura, lcov, jacoco, istanbul];

export type Recogniser = (head: Head) => Promise<Format | undefined>;

/**
 * The one format that claims a file; `undefined` where none does. The files of a run are mostly of one format, so that of the last file is
 * asked before all; the table of all formats is loaded for the first file that no common one claims.
 */
export function createRecogniser(): Recogniser {
  let last: Format | undefined;
  return async (head) => {
    if (last?.claims(head) === true) return last;
    last = COMMON.find((format) => format.claims(head)) ?? (await import('./formats/index.ts')).recognise(head);
    return last;
  };
}
