import type { Metric } from '../domain/coverage.ts';
import type { LineRange, PatchFile } from '../domain/coverage-comparison.ts';
import { count } from '../domain/numbers.ts';
import { oneLine } from '../domain/printable.ts';
import { byText } from '../domain/text.ts';
import { LONGEST_SENTENCE } from './result.ts';

/** `14–19, 33` */
export function rangeText(ranges: readonly LineRange[]): string {
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

/** What is not covered in that metric: also lines that ran, where it asks for their branches. */
function missedRanges({ uncovered, partial }: PatchFile, metric: Metric): readonly LineRange[] {
  return metric === 'lines' ? uncovered : [...uncovered, ...partial].toSorted((a, b) => a.first - b.first);
}

/** Files with uncovered changed lines, those with the most first, then by path. */
export function mostUncovered(files: readonly PatchFile[]): readonly PatchFile[] {
  const missed = ({ ratio }: PatchFile) => ratio.total - ratio.covered;
  return files
    .filter(({ ratio }) => ratio.covered < ratio.total)
    .toSorted((a, b) => missed(b) - missed(a) || byText(a.path, b.path));
}

/** `; not covered: src/pay.ts 14–19, 33 + 2 files`: as much as the sentence has room for. */
export function listPlaces(
  files: readonly PatchFile[],
  { start, scope, metric }: { readonly start: string; readonly scope: string; readonly metric: Metric },
): string {
  const all = mostUncovered(files);
  const room = LONGEST_SENTENCE - start.length - (scope === '' ? 0 : Math.min(scope.length, 50) + 2);
  let text = '';
  for (const [index, file] of all.entries()) {
    const rest = all.length - index - 1;
    const more = rest === 0 ? '' : ` + ${count(rest)} more`;
    const next =
      `${text}${index === 0 ? '; not covered: ' : ', '}${oneLine(file.path)} ${rangeText(missedRanges(file, metric))}`.trimEnd();
    if (next.length + more.length > room) {
      const left = all.length - index;
      return index === 0 ? '' : `${text} + ${count(left)} more`;
    }
    text = next;
  }
  return text;
}
