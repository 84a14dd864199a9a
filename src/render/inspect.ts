import { MUTANT_STATUSES, type MutantCounts, type MutantStatus } from '../domain/mutants.ts';
import { count, percent, plural } from '../domain/numbers.ts';
import type { Ratio } from '../domain/ratio.ts';
import type { ReportRow } from '../domain/snapshot.ts';
import type { TestCounts } from '../domain/tests.ts';
import { ofTotal } from './numbers.ts';
import { oneLine } from './plain.ts';
import { stylist } from './style.ts';

/** The row of one report as JSON: what is not known is not there, and `diagnostics` always is. */
export interface ReportJson {
  readonly path: string;
  /** `unknown`: no format claims the file. */
  readonly format: string;
  readonly environment?: string;
  readonly state: ReportRow['state'];
  readonly cases?: NonNullable<ReportRow['cases']>;
  readonly tests?: TestCounts;
  readonly coverage?: NonNullable<ReportRow['coverage']>;
  readonly mutants?: NonNullable<ReportRow['mutants']>;
  readonly diagnostics: ReportRow['diagnostics'];
}

export function reportJson(row: ReportRow): ReportJson {
  const { path, format = 'unknown', environment, state, cases, tests, coverage, mutants, diagnostics } = row;
  return {
    path,
    format,
    ...(environment === '' ? {} : { environment }),
    state,
    ...(cases === undefined ? {} : { cases }),
    ...(tests === undefined ? {} : { tests }),
    ...(coverage === undefined ? {} : { coverage }),
    ...(mutants === undefined ? {} : { mutants }),
    diagnostics,
  };
}

/** One JSON object in one line, for `inspect --json`. */
export function renderReportRowJson(row: ReportRow): string {
  return JSON.stringify(reportJson(row));
}

/** One line about one file, what is wrong with it indented below: `reports/a.xml  junit  38 tests: 36 passed, 2 failed`. */
export function renderReportRow(row: ReportRow, { colour }: { readonly colour: boolean }): string {
  const style = stylist(colour);
  const bad = (row.state !== 'whole' && !isForeign(row)) || row.diagnostics.some(({ level }) => level === 'error');
  const line = `${style('bold', oneLine(row.path))}  ${style(bad ? 'red' : 'none', oneLine(describeReport(row)))}`;
  const notes = row.diagnostics.map(({ level, line: at, message }) => {
    const place = at === undefined ? '' : `line ${at}: `;
    return `  ${style(level === 'error' ? 'red' : 'dim', level)}: ${oneLine(place + message)}`;
  });
  return [line, ...notes].join('\n');
}

/** A whole file of another kind: nothing of a run is lost with it. */
function isForeign({ format, diagnostics }: ReportRow): boolean {
  return format === undefined && diagnostics.every(({ level }) => level !== 'error');
}

/** What was read in a file, without its path. Untrusted: the format's name and the environment may come from outside. */
export function describeReport(row: ReportRow): string {
  if (isForeign(row)) return 'no report that is known';
  const { format, state, environment, tests, coverage, mutants } = row;
  const parts = [
    format ?? 'no known format',
    ...(state === 'whole' ? [] : [state]),
    ...(environment === '' ? [] : [environment]),
    ...(tests === undefined ? [] : [describeTests(tests)]),
    ...(coverage === undefined ? [] : [describeCoverage(coverage)]),
    ...(mutants === undefined ? [] : [describeMutants(mutants)]),
  ];
  return parts.join(' · ');
}

function describeTests(tests: TestCounts): string {
  const kinds = ['passed', 'failed', 'errored', 'skipped', 'flaky'] as const;
  const said = kinds.filter((kind) => tests[kind] > 0).map((kind) => `${count(tests[kind])} ${kind}`);
  const outside = tests.collectionErrors === 0 ? [] : [plural(tests.collectionErrors, 'collection error')];
  const details = [...said, ...outside];
  return details.length === 0 ? plural(tests.total, 'test') : `${plural(tests.total, 'test')}: ${details.join(', ')}`;
}

function describeMutants(mutants: MutantCounts): string {
  const said = MUTANT_STATUSES.filter((status) => mutants[status] > 0).map(
    (status) => `${count(mutants[status])} ${MUTANT_WORDS[status]}`,
  );
  const total = MUTANT_STATUSES.reduce((sum, status) => sum + mutants[status], 0);
  return [plural(total, 'mutant'), ...(said.length === 0 ? [] : [said.join(', ')])].join(': ');
}

const MUTANT_WORDS: Readonly<Record<MutantStatus, string>> = {
  killed: 'killed',
  timeout: 'timed out',
  survived: 'survived',
  'no-coverage': 'where no test comes',
  pending: 'not tried',
  invalid: 'invalid',
  ignored: 'ignored',
};

function describeCoverage(coverage: NonNullable<ReportRow['coverage']>): string {
  const metrics = ['lines', 'branches', 'functions', 'statements'] as const;
  const said = metrics.flatMap((metric) => (coverage[metric] === undefined ? [] : [ratio(metric, coverage[metric])]));
  return [...said, `in ${plural(coverage.files, 'file')}`].join(', ');
}

function ratio(metric: string, value: Ratio): string {
  return `${percent(value)} of ${metric} (${ofTotal(value)})`;
}
