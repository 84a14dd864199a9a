import type { ReportRow } from '../domain/snapshot.ts';
import { failuresOf, type TestCase } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import { createSegment, listCases, type Segment } from './case-list.ts';
import { type SuiteDrafts, TWICE } from './suite-drafts.ts';
import { compareKeys, type SuiteKey } from './suite-map.ts';

export interface OrderedReports {
  readonly rows: readonly ReportRow[];
  /** By number: the place of the report, or `TWICE`. */
  readonly numbers: readonly number[];
}

/** The canonical order of reports, which are numbered as they came: by path, then environment, then content. The same report twice is one. */
export function orderReports(reports: readonly ReportRow[], drafts: Pick<SuiteDrafts, 'all'>): OrderedReports {
  const compare = createOrder(drafts);
  const rows: ReportRow[] = [];
  const numbers = new Array<number>(reports.length).fill(TWICE);
  let before: Report | undefined;
  const ordered = reports.map((row, number): Report => ({ row, number })).sort(compare);
  for (const report of ordered) {
    if (before === undefined || compare(before, report) !== 0) numbers[report.number] = rows.push(report.row) - 1;
    before = report;
  }
  return { rows, numbers };
}

interface Report {
  readonly row: ReportRow;
  readonly number: number;
}

type SuiteCases = SuiteKey & { readonly segments: Segment[] };

/** 0 only for reports that are equal in all that a snapshot keeps. The content is looked at only where path, environment and numbers are the same. */
function createOrder(drafts: Pick<SuiteDrafts, 'all'>): (a: Report, b: Report) => number {
  let contents: ReadonlyMap<number, readonly SuiteCases[]> | undefined;
  const contentOf = ({ number }: Report) => {
    contents ??= byReport(drafts);
    return textsOf(contents.get(number) ?? []);
  };
  return (a, b) => {
    const rows = byText(a.row.path, b.row.path) || byText(a.row.environment, b.row.environment);
    if (rows !== 0 || a === b) return rows;
    return byText(rowText(a.row), rowText(b.row)) || compareTexts(contentOf(a), contentOf(b));
  };
}

function byReport(drafts: Pick<SuiteDrafts, 'all'>): ReadonlyMap<number, readonly SuiteCases[]> {
  const contents = new Map<number, SuiteCases[]>();
  for (const { environment, name, segments } of drafts.all()) {
    for (const segment of segments) {
      const suites = contents.get(segment.report) ?? [];
      const last = suites.at(-1);
      if (last?.name === name && last.environment === environment) last.segments.push(segment);
      else suites.push({ environment, name, segments: [segment] });
      contents.set(segment.report, suites);
    }
  }
  return contents;
}

function rowText({ format, state, cases, tests, coverage, mutants, diagnostics }: ReportRow): string {
  return JSON.stringify([
    format,
    state,
    sorted(cases),
    sorted(tests),
    sorted(coverage),
    sorted(mutants),
    diagnostics.map(sorted),
  ]);
}

/** Entries by key: two records that are equal give one text, whichever way they were made. */
function sorted(record: object | undefined): unknown {
  return record === undefined ? null : Object.entries(record).sort(([a], [b]) => byText(a, b));
}

function compareTexts(left: Generator<string, undefined>, right: Generator<string, undefined>): number {
  for (;;) {
    const one = left.next();
    const other = right.next();
    if (one.done === true || other.done === true) return Number(other.done === true) - Number(one.done === true);
    const order = byText(one.value, other.value);
    if (order !== 0) return order;
  }
}

/** A report's content, suite by suite: what a stored snapshot still tells, without the order of the suites in the file. */
function* textsOf(suites: readonly SuiteCases[]): Generator<string, undefined> {
  for (const { environment, name, segments } of suites.toSorted(compareKeys)) {
    yield JSON.stringify([environment, name]);
    const bare = segments.map((segment) => createSegment({ ...segment, ordinals: NO_ORDINALS }, 0));
    for (const test of listCases(bare)) yield caseText(test);
  }
  return undefined;
}

const NO_ORDINALS: ReadonlyMap<number, number> = new Map();

function caseText({ kind, file, line, classname, name, ms, attempts }: TestCase): string {
  return JSON.stringify([kind, file, line, classname, name, ms, attempts.map(attemptFields)]);
}

function attemptFields(attempt: TestCase['attempts'][number]): readonly unknown[] {
  switch (attempt.status) {
    case 'passed':
      return [];
    case 'failed':
      return [attempt.kind, ...failuresOf(attempt).flatMap(({ type, message, detail }) => [type, message, detail])];
    case 'skipped':
      return [attempt.reason, attempt.expectedFailure];
  }
}
