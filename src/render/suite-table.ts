import type { Judgement } from '../domain/verdict.ts';
import { type Column, code, table } from './markdown.ts';
import { type SuiteLimits, type SuiteRow, suiteRows } from './suite-rows.ts';

/** Of a suite's name, in UTF-16 code units. */
const NAME_LIMIT = 120;

/** The suites in Markdown, before → after, those that block first. */
export function suiteTable(judgement: Judgement, limits: SuiteLimits): string {
  const rows = suiteRows(judgement, limits);
  const withCoverage = rows.some(({ coverage }) => coverage !== undefined);
  const columns: readonly Column[] = [
    { title: 'Suite', align: 'left' },
    { title: 'Result', align: 'left' },
    { title: 'Passed', align: 'right' },
    { title: failingTitle(judgement), align: 'right' },
    { title: 'Not run', align: 'right' },
    ...(withCoverage ? [{ title: 'Coverage', align: 'right' } as const] : []),
  ];
  return table(
    columns,
    rows.map((row) => cells(row, withCoverage)),
  );
}

/** What failing tests may be called: without a base nothing is new. */
export function failingTitle({ comparison }: Judgement): string {
  return comparison.base === undefined ? 'Failing' : 'Newly failing';
}

function cells(row: SuiteRow, withCoverage: boolean): readonly string[] {
  const { kind, name, result, whole, passed, newlyFailing, notRun, coverage } = row;
  return [
    kind === 'suite' ? code(name, NAME_LIMIT) : kind === 'all' ? `**${name}**` : name,
    whole || result === '' ? result : `**${result}**`,
    passed,
    newlyFailing,
    notRun,
    ...(withCoverage ? [coverage ?? '–'] : []),
  ];
}
