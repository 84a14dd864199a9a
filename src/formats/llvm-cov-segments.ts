import { list } from './json.ts';
import { hitsOf, lineOf } from './json-coverage.ts';

interface Segment {
  readonly line: number;
  readonly count: number;
  readonly hasCount: boolean;
  readonly isEntry: boolean;
  readonly isGap: boolean;
}

/** Beyond this many lines between two segments, the export is no source code. */
const LONGEST_REGION = 10_000_000;

/**
 * Lines from the segments of a file: `[line, column, count, hasCount, isRegionEntry, isGapRegion]`, each of which holds until the next.
 * LLVM's rule (LineCoverageStats): a line is mapped if a counted region reaches into it or begins on it, unless a skipped region
 * (preprocessor) begins it; it ran as often as the region that reaches into it, or as the one beginning on it that ran most; gaps between
 * regions count only where nothing begins.
 */
export function segmentLines(written: readonly unknown[]): { readonly lines: number[]; readonly hits: number[] } {
  const segments = written.flatMap((segment) => segmentOf(segment) ?? []);
  const lines: number[] = [];
  const hits: number[] = [];
  let wrapped: Segment | undefined;
  let next = 0;
  const [first] = segments;
  for (let line = first?.line ?? 0; next < segments.length; line++) {
    const from = next;
    while (next < segments.length && (segments[next]?.line ?? 0) <= line) next++;
    const count = countOf(segments.slice(from, next), wrapped);
    if (count !== undefined) {
      lines.push(line);
      hits.push(count);
    }
    if (next > from) wrapped = segments[next - 1];
    const following = segments[next];
    if (following !== undefined && following.line - line > LONGEST_REGION) line = following.line - 1;
  }
  return { lines, hits };
}

function countOf(segments: readonly Segment[], wrapped: Segment | undefined): number | undefined {
  const [first] = segments;
  const startsSkipped = first !== undefined && !first.hasCount && first.isEntry;
  const starting = segments.filter((segment) => segment.hasCount && segment.isEntry && !segment.isGap);
  const isMapped = !startsSkipped && (wrapped?.hasCount === true || starting.length > 0);
  if (!isMapped && !segments.some((segment) => segment.hasCount && segment.isEntry)) return undefined;
  return starting.reduce((most, { count }) => Math.max(most, count), wrapped?.count ?? 0);
}

function segmentOf(written: unknown): Segment | undefined {
  const [line, , count, hasCount, isEntry, isGap] = list(written);
  const number = lineOf(line);
  if (number === undefined) return undefined;
  return { line: number, count: hitsOf(count), hasCount: isOn(hasCount), isEntry: isOn(isEntry), isGap: isOn(isGap) };
}

/** LLVM before 9 wrote 0 and 1. */
function isOn(written: unknown): boolean {
  return written === true || written === 1;
}
