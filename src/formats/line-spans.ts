import { ReportError } from '../domain/diagnostic.ts';

/** Line → hits of the part of it that ran most. */
export type LineHits = Map<number, number>;

/** No statement of any language is that long: what says so is no report. */
const LONGEST = 1_000_000;

/** Adds a statement that spans lines; a line is as covered as the statement on it that ran most. */
export function addLines(
  lines: LineHits,
  { first, last, hits }: { readonly first: number; readonly last: number; readonly hits: number },
): void {
  if (!Number.isInteger(first) || first < 1) return;
  if (last - first > LONGEST) throw new ReportError(`a statement spans more than ${LONGEST} lines`);
  lines.set(first, Math.max(hits, lines.get(first) ?? 0));
  for (let line = first + 1; line <= last; line++) lines.set(line, Math.max(hits, lines.get(line) ?? 0));
}
