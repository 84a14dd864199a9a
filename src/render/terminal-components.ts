import type { Judgement } from '../domain/verdict.ts';
import { cut, pad, widthOf } from './columns.ts';
import { COMPONENT_COLUMNS, componentCells, componentRows } from './component-rows.ts';
import { oneLine } from './plain.ts';
import type { Stylist } from './style.ts';

const NAME = 50;

/** The components as a table; nothing where the policy has none. */
export function componentLines(judgement: Judgement, style: Stylist): readonly string[] {
  if ((judgement.comparison.coverage?.components?.length ?? 0) === 0) return [];
  const rows = componentRows(judgement, { all: 20, most: 40 });
  const lines = [
    ['Component', ...COMPONENT_COLUMNS],
    ...rows.map((row) => [cut(oneLine(row.name), NAME), ...componentCells(row)]),
  ];
  const widths = ['', ...COMPONENT_COLUMNS].map((_, i) => Math.max(...lines.map((line) => widthOf(line[i] ?? ''))));
  const [head = '', ...body] = lines.map((line) =>
    line
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [style('bold', head), ...body];
}
