import type { Judgement } from '../domain/verdict.ts';
import {
  COMPONENT_COLUMNS,
  type ComponentLimits,
  type ComponentRow,
  componentCells,
  componentRows,
  componentTitle,
} from './component-rows.ts';
import type { Block } from './fit.ts';
import { type Column, code, table, text } from './markdown.ts';

/** Of a component's name and its owner's, in UTF-16 code units. */
const NAME_LIMIT = 120;

/** The components in Markdown; nothing where the policy has none. */
export function componentBlocks(
  judgement: Judgement,
  { priority, ...limits }: ComponentLimits & { readonly priority: number },
): readonly Block[] {
  const n = judgement.comparison.coverage?.components?.length ?? 0;
  if (n === 0) return [];
  const columns: readonly Column[] = [
    { title: 'Component', align: 'left' },
    ...COMPONENT_COLUMNS.map((title) => ({ title, align: 'right' }) as const),
  ];
  const rows = componentRows(judgement, limits).map((row) => [nameCell(row), ...componentCells(row)]);
  const markdown = `**${text(componentTitle(judgement))}**\n\n${table(columns, rows)}`;
  return [{ markdown, priority, group: 'components', counts: [{ n, one: 'component' }] }];
}

function nameCell({ kind, name, owner }: ComponentRow): string {
  if (kind !== 'component') return name;
  return owner === '' ? code(name, NAME_LIMIT) : `${code(name, NAME_LIMIT)} (${text(owner)})`;
}
