import type { SuiteComparison } from '../domain/comparison.ts';
import { count, plural } from '../domain/numbers.ts';
import { byText } from '../domain/text.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { PolicySuite } from '../policy/policy.ts';
import type { Evidence } from './gate.ts';

/** A suite that is not complete, and nothing excuses it. */
export interface Incomplete {
  readonly row: SuiteComparison;
  /** Tests known from base that did not run. */
  readonly notRun: number;
  /** In a clause: `files of it could not be loaded`. Suites with the same share a line. */
  readonly cause: string;
}

/** `undefined`: the suite is complete, or as incomplete as base for the same causes. */
export function findIncomplete(row: SuiteComparison, { policy, head }: Evidence): Incomplete | undefined {
  const declared = policy.suites.find(({ name }) => name === row.name);
  const notRun = declared?.selection === 'partial' ? 0 : row.changes.notRun;
  const unexcused = row.unexcused ?? row.reasons;
  const because = (reasons: readonly string[], otherwise: string): Incomplete => ({
    row,
    notRun,
    cause: withoutName(mainReason(reasons, head.reports) ?? otherwise, row),
  });
  switch (row.state) {
    case 'absent': {
      if (declared?.required === false || (notRun === 0 && !row.required)) return undefined;
      const [pattern] = declared?.tests ?? [];
      // Of not every test it is said here that it runs, and that is often meant for the suite as well.
      const optional = declared?.selection === 'partial' ? '; "required: false" lets it be absent' : '';
      return because(
        [],
        pattern === undefined || notRun > 0
          ? 'no report'
          : `no report, and the policy expects one (${pattern})${optional}`,
      );
    }
    case 'unreadable':
      return because(row.reasons, 'its report cannot be read');
    case 'stale':
      return because(row.reasons, 'its report was written before this run');
    case 'partial':
      if (notRun === 0 && row.unexcused !== undefined && unexcused.length === 0) return undefined;
      return because(unexcused, 'not everything of it ran');
    case 'whole': {
      const empty = declared === undefined || notRun > 0 ? undefined : emptyReport(declared, row, head.reports);
      if (empty !== undefined) return because([], `no test is in its reports (${empty})`);
      return notRun === 0 ? undefined : because(unexcused, 'not everything of it ran');
    }
  }
}

/**
 * The first report of a suite that must run in full, where no report of it has a test: what a runner leaves that found none. Base excuses
 * it, if it was so there.
 */
function emptyReport(
  { tests, required, selection }: PolicySuite,
  { head, base }: SuiteComparison,
  reports: Evidence['head']['reports'],
): string | undefined {
  if (!required || selection === 'partial' || tests.length === 0 || head.total > 0) return undefined;
  if (base !== undefined && base.total + base.collectionErrors === 0) return undefined;
  // A suite named before this one may count the tests of the same reports.
  const matches = pathMatcher(tests);
  const own = reports.filter(({ path, format }) => format !== undefined && matches(path));
  const isEmpty = own.every((report) => (report.tests?.total ?? 0) + (report.tests?.collectionErrors ?? 0) === 0);
  return isEmpty ? own[0]?.path : undefined;
}

/** What is wrong with a report explains the rest: every suite in it that ends too early, or not at all. */
function mainReason(reasons: readonly string[], reports: Evidence['head']['reports']): string | undefined {
  const ofReport = reasons.find((reason) => reports.some(({ path }) => reason.startsWith(`${path}: `)));
  return ofReport ?? (reasons.length === 0 ? undefined : reasons.join('; '));
}

/** A suite that is named by its report stands in front of the sentence already. */
function withoutName(reason: string, { name }: SuiteComparison): string {
  return reason.startsWith(`${name}: `) ? reason.slice(name.length + 2) : reason;
}

/** `2,174 of 3,105 known tests reported, 931 did not run; files of it could not be loaded` */
export function tellOne({ row, notRun, cause }: Incomplete): string {
  const known = knownTests(row);
  if (notRun === 0) return row.state === 'partial' ? `${plural(row.head.total, 'test')} reported, but ${cause}` : cause;
  return `${count(known - notRun - row.changes.missing)} of ${plural(known, 'known test')} reported, ${count(notRun)} did not run; ${cause}`;
}

/** `2,174 of 3,105 known tests reported, 931 did not run; 73 suites: files of it could not be loaded (a, b, …)` */
export function tellMany(group: readonly Incomplete[]): string {
  const known = group.reduce((sum, { row }) => sum + knownTests(row), 0);
  const missing = group.reduce((sum, { row }) => sum + row.changes.missing, 0);
  const notRun = group.reduce((sum, each) => sum + each.notRun, 0);
  const names = group.map(({ row }) => row.name).sort(byText);
  const reported = `${count(known - notRun - missing)} of ${count(known)} known tests reported, ${count(notRun)} did not run; `;
  return `${notRun === 0 ? '' : reported}${count(group.length)} suites: ${group[0]?.cause ?? ''} (${names.join(', ')})`;
}

/** Of base, without what the diff takes away. */
function knownTests({ base, changes }: SuiteComparison): number {
  return Math.max(0, (base?.total ?? 0) - changes.removed);
}
