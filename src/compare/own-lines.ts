import type { FileCoverage } from '../domain/coverage.ts';
import { detailOf } from '../merge/coverage-detail.ts';
import type { FileDiff } from './file-diff.ts';
import { headSpans, type Spans, spanAt } from './line-units.ts';

/** A statement or a function of several lines. */
interface Extent {
  readonly first: number;
  readonly last: number;
  readonly isStatement: boolean;
}

/** As the readers of Istanbul's JSON name what has several lines; no other report that counts a statement once says where it ends. */
const SEVERAL = /^(\d{1,9}):\d*-(\d{1,9})(?:#\d+)?$/;

/**
 * The changed lines of a file, and the first lines of statements of which a further line is changed: else whoever edits the second line of a
 * call would have touched nothing that can be covered.
 */
export function changedSpans(file: FileCoverage, diff: FileDiff): Spans {
  const spans = headSpans(diff.edits);
  if (diff.base === undefined || file.counts.statements === 0) return spans;
  const firsts = firstLinesOfChanged(file, diff).filter((line) => spanAt(spans, line) < 0);
  if (firsts.length === 0) return spans;
  const all = [
    ...Array.from(spans.starts, (start, i) => ({ start, end: spans.ends[i] ?? start })),
    ...firsts.map((line) => ({ start: line, end: line + 1 })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    starts: Float64Array.from(all, ({ start }) => start),
    ends: Float64Array.from(all, ({ end }) => end),
  };
}

/** A line without code of its own is none of a statement. Any other is one of the innermost, unless a function within that holds it. */
function firstLinesOfChanged(file: FileCoverage, { edits, remarks = [] }: FileDiff): readonly number[] {
  const { lines, functions, statements } = detailOf(file);
  const extents = [...extentsOf(statements.keys(), true), ...extentsOf(functions.keys(), false)];
  // What begins later, or ends earlier, is within; and a function is within the statement that begins with it.
  extents.sort((a, b) => a.first - b.first || b.last - a.last || Number(b.isStatement) - Number(a.isStatement));
  const others = new Set([...lines, ...remarks]);
  const found = new Set<number>();
  const open: Extent[] = [];
  let next = 0;
  for (const { head, added } of edits) {
    for (let line = head; line < head + added; line++) {
      for (let extent = extents[next]; extent !== undefined && extent.first <= line; extent = extents[++next]) {
        open.push(extent);
      }
      while (open.length > 0 && (open.at(-1)?.last ?? 0) < line) open.pop();
      const inner = open.at(-1);
      if (inner?.isStatement === true && !others.has(line)) found.add(inner.first);
    }
  }
  return [...found];
}

function* extentsOf(ids: Iterable<string>, isStatement: boolean): Generator<Extent> {
  for (const id of ids) {
    const [, first, last] = SEVERAL.exec(id) ?? [];
    if (first !== undefined && last !== undefined) yield { first: Number(first), last: Number(last), isStatement };
  }
}
