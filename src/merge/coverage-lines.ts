/** Coverable lines, ascending, each once, and how often each ran. */
export interface LineHits {
  readonly lines: Uint32Array;
  readonly hits: Uint32Array;
}

const MOST = 0xffff_ffff;

/** A count as it is kept: any that is above zero stays above zero. */
export function saturated(hits: number): number {
  return hits >= MOST ? MOST : hits > 0 ? Math.max(1, Math.floor(hits)) : 0;
}

/** Each line once, none before one that came before it. */
export function isAscending(lines: readonly number[]): boolean {
  for (let i = 1; i < lines.length; i++) if ((lines[i] ?? 0) <= (lines[i - 1] ?? 0)) return false;
  return lines.length === 0 || isLine(lines[lines.length - 1] ?? 0);
}

/** No file has a line beyond. */
export function isLine(line: number): boolean {
  return line <= MOST;
}

/** Index of the line among ascending ones; −1 where it is none of them. */
export function placeOf(lines: { readonly length: number; readonly [index: number]: number }, line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low < lines.length && lines[low] === line ? low : -1;
}

/** Lines as reported, in any order; hits of a repeated line add up, so that it is covered if one of them is. */
export function lineHits(lines: readonly number[], hits: readonly number[]): LineHits {
  const order = Uint32Array.from(lines.keys()).sort((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0));
  const kept = new Uint32Array(lines.length);
  const sums = new Uint32Array(lines.length);
  let length = 0;
  for (const index of order) {
    const line = lines[index] ?? 0;
    if (!isLine(line)) continue;
    const count = saturated(hits[index] ?? 0);
    if (length > 0 && kept[length - 1] === line) {
      sums[length - 1] = Math.min(MOST, (sums[length - 1] ?? 0) + count);
      continue;
    }
    kept[length] = line;
    sums[length] = count;
    length++;
  }
  return { lines: kept.slice(0, length), hits: sums.slice(0, length) };
}

/** Every line that one of them measures; hits add up, at most 2³²−1. */
export function uniteLines(a: LineHits, b: LineHits): LineHits {
  if (a.lines.length === 0) return { lines: b.lines, hits: b.hits };
  if (b.lines.length === 0) return { lines: a.lines, hits: a.hits };
  const lines = new Uint32Array(a.lines.length + b.lines.length);
  const hits = new Uint32Array(lines.length);
  let i = 0;
  let k = 0;
  let length = 0;
  while (i < a.lines.length || k < b.lines.length) {
    // Beyond the end of one of them nothing is smaller than its next line.
    const left = i < a.lines.length ? (a.lines[i] ?? 0) : Number.POSITIVE_INFINITY;
    const right = k < b.lines.length ? (b.lines[k] ?? 0) : Number.POSITIVE_INFINITY;
    let count = 0;
    if (left <= right) count += a.hits[i++] ?? 0;
    if (right <= left) count += b.hits[k++] ?? 0;
    lines[length] = Math.min(left, right);
    hits[length] = Math.min(MOST, count);
    length++;
  }
  return length === lines.length ? { lines, hits } : { lines: lines.slice(0, length), hits: hits.slice(0, length) };
}
