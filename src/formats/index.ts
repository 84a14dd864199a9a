import { cobertura } from './cobertura.ts';
import type { Format, Head } from './format.ts';
import { lcov } from './lcov.ts';

/** Every kind of report that is understood. To add one: a file beside this one, its import and its row, a fixture. */
export const FORMATS: readonly Format[] = [cobertura, lcov];

/** The one format that claims the file; `undefined` where none does. Two claiming one is a mistake of ours that a test rules out. */
export function recognise(head: Head): Format | undefined {
  return FORMATS.find((format) => format.claims(head));
}
