import { percent, plural, points } from '../domain/numbers.ts';
import type { Judgement } from '../domain/verdict.ts';
import { coverageLosses, lossTitle } from './facts.ts';
import type { Block, Counted } from './fit.ts';
import { code, table, text } from './markdown.ts';
import { ofTotal } from './numbers.ts';

/** Files that lost coverage, by name: a total that rises hides them. */
export function coverageLossLine({ comparison }: Judgement): string | undefined {
  const losses = coverageLosses(comparison);
  if (losses.length === 0) return undefined;
  const named = losses
    .slice(0, 3)
    .map(({ path, head, base }) => `${code(path, 160)} ${percent(base)} → ${percent(head)}`);
  const more = losses.length - named.length;
  return `**${lossTitle(comparison)}** ${named.join(' · ')}${more > 0 ? ` and ${plural(more, 'other file')}` : ''}`;
}

/** Coverage by file where it differs, losses first. */
export function coverageFiles(
  { comparison }: Judgement,
  { limit, priority }: { readonly limit: number; readonly priority: number },
): readonly Block[] {
  const files = comparison.coverage?.files ?? [];
  if (files.length === 0) return [];
  const shown = files.slice(0, limit);
  const rows = shown.map(({ path, head, base }) => [
    code(path, 160),
    base === undefined ? 'new' : percent(base),
    head === undefined ? 'gone' : percent(head),
    head === undefined || base === undefined ? '–' : points(head, base),
    head === undefined ? '–' : ofTotal(head),
  ]);
  const columns = [
    { title: 'File', align: 'left' },
    { title: 'Base', align: 'right' },
    { title: 'Here', align: 'right' },
    { title: 'Change', align: 'right' },
    { title: 'Covered', align: 'right' },
  ] as const;
  const counts = (n: number): readonly Counted[] => [{ n, one: 'file' }];
  const title = `**Coverage by file** (${plural(files.length, 'file')} changed in coverage, ${text(comparison.coverage?.metric ?? 'lines')})`;
  return [
    { markdown: `${title}\n\n${table(columns, rows)}`, priority, group: 'coverage', counts: counts(shown.length) },
    { markdown: undefined, priority, group: 'coverage', counts: counts(files.length - shown.length) },
  ];
}
