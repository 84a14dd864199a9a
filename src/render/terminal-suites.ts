import type { Judgement } from '../domain/verdict.ts';
import { cut, pad, widthOf } from './columns.ts';
import { oneLine } from './plain.ts';
import type { Stylist } from './style.ts';
import { suiteRows } from './suite-rows.ts';
import { failingTitle } from './suite-table.ts';

/** So narrow may the names of suites become in a small terminal. */
const NARROWEST = 16;
const WIDEST = 50;

/** The suites as a table that fits, as far as names can give way. */
export function suiteLines(
  judgement: Judgement,
  { width }: { readonly width: number },
  style: Stylist,
): readonly string[] {
  const rows = suiteRows(judgement, { all: 20, most: 40 });
  if (rows.length === 0) return [];
  const withCoverage = rows.some(({ coverage }) => coverage !== undefined);
  const header = [
    'Suite',
    'Result',
    'Passed',
    failingTitle(judgement),
    'Not run',
    ...(withCoverage ? ['Coverage'] : []),
  ];
  const cells = rows.map(({ result, passed, newlyFailing, notRun, coverage = '' }) => [
    result,
    passed,
    newlyFailing,
    notRun,
    ...(withCoverage ? [coverage] : []),
  ]);
  const widths = header
    .slice(1)
    .map((title, i) => Math.max(title.length, ...cells.map((row) => widthOf(row[i] ?? ''))));
  const rest = widths.reduce((sum, each) => sum + each + 2, 0);
  const names = rows.map(({ name }) => cut(oneLine(name), Math.min(WIDEST, Math.max(NARROWEST, width - rest))));
  const first = Math.max(5, ...names.map(widthOf));
  const line = (name: string, row: readonly string[]) =>
    [pad(name, first), ...row.map((cell, i) => pad(cell, widths[i] ?? 0))].join('  ').trimEnd();
  const [title = '', ...titles] = header;
  return [style('bold', line(title, titles)), ...cells.map((row, i) => line(names[i] ?? '', row))];
}
