import type { FileDetail } from '../../domain/coverage.ts';

/** Longer lists are cut: who wants all of them looks at the file. */
const RANGES = 40;

/** Lines that never ran as ranges: `14–19, 33`. Lines between two of them that cannot be covered do not part them. */
export function uncoveredLines({ lines, hits }: Pick<FileDetail, 'lines' | 'hits'>): string {
  const ranges: [from: number, to: number][] = [];
  let continues = false;
  lines.forEach((line, i) => {
    const missed = hits[i] === 0;
    const last = ranges.at(-1);
    if (missed && continues && last !== undefined) last[1] = line;
    else if (missed) ranges.push([line, line]);
    continues = missed;
  });
  const shown = ranges.slice(0, RANGES).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  const more = ranges.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
