import type { FileDetail, LineBranches } from '../../domain/coverage.ts';

/**
 * What is known of the lines of a file, as the script of the report reads it: one word for each run of lines that went the same way,
 * `1-9c2` covered (at least twice), `10-12n` never ran, `15p3b1/2` ran three times and took 1 of 2 branches. Lines without code between
 * two of a range do not part them.
 */
export function lineRanges({ lines, hits, branches }: Pick<FileDetail, 'lines' | 'hits' | 'branches'>): string {
  const words: string[] = [];
  let open: Open | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? 0;
    const times = hits[i] ?? 0;
    const arms = branches.get(line);
    const partial = times > 0 && arms !== undefined && arms.taken < arms.total ? arms : undefined;
    const kind = times === 0 ? 'n' : partial === undefined ? 'c' : 'p';
    if (open !== undefined && open.kind === kind && kind !== 'p') {
      open.last = line;
      open.least = Math.min(open.least, times);
      continue;
    }
    if (open !== undefined) words.push(word(open));
    open = { first: line, last: line, kind, least: times, branches: partial };
  }
  if (open !== undefined) words.push(word(open));
  return words.join(' ');
}

interface Open {
  readonly first: number;
  last: number;
  readonly kind: 'c' | 'n' | 'p';
  least: number;
  readonly branches: LineBranches | undefined;
}

function word({ first, last, kind, least, branches }: Open): string {
  const place = first === last ? String(first) : `${first}-${last}`;
  const taken = branches === undefined ? '' : `b${branches.taken}/${branches.total}`;
  return `${place}${kind}${kind === 'n' ? '' : least}${taken}`;
}
