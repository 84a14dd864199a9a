import { type Change, type ChangeClass, type Comparison, countOf } from '../domain/comparison.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { count, plural } from '../domain/numbers.ts';
import type { ReportRow } from '../domain/snapshot.ts';
import { findCauses } from './causes.ts';
import type { Evidence } from './gate.ts';
import { isCoverageOnly } from './scope.ts';

/** Why the run as a whole is not complete. */
export interface RunProblem {
  readonly actual: string;
  readonly sentence: string;
  readonly headline: string;
}

/**
 * What no single suite shows. Problems that suites show as well (a broken report, errors outside tests) are told only where no suite is, so
 * that one cause is one line.
 */
export function runProblems(
  evidence: Evidence,
  { suitesTold }: { readonly suitesTold: boolean },
): readonly RunProblem[] {
  const nothing = nothingRan(evidence);
  if (suitesTold) return nothing === undefined ? [] : [nothing];
  const found = [brokenReports, unreadInputs, newErrors, testsNotRun].flatMap((find) => find(evidence) ?? []);
  return nothing === undefined ? found : [nothing, ...found.slice(0, 1)];
}

function nothingRan(evidence: Evidence): RunProblem | undefined {
  const { head, comparison } = evidence;
  const { total, skipped, collectionErrors } = comparison.head;
  const headline = 'no test ran';
  if (head.reports.length === 0) {
    if (evidence.mayBeEmpty === true) return undefined;
    const none = 'no report was found';
    if (isCoverageOnly(evidence)) return { actual: 'absent', headline: none, sentence: none };
    return { actual: 'absent', headline, sentence: `no test ran: ${none}` };
  }
  const claimed = head.reports.filter(({ format }) => format !== undefined);
  const first = head.reports[0]?.path ?? '';
  if (claimed.length === 0) {
    return {
      actual: 'absent',
      headline,
      sentence: `no test ran: 0 of ${plural(head.reports.length, 'file')} is a known report (${first})`,
    };
  }
  if (total === 0 && !isCoverageOnly(evidence)) {
    const outside = collectionErrors === 0 ? '' : `, ${plural(collectionErrors, 'error')} outside tests`;
    const isOld = claimed.every(({ state }) => state === 'stale');
    const what = isOld ? 'written before this run' : `with 0 tests${outside}`;
    return {
      actual: '0',
      headline,
      sentence: `no test ran: ${plural(claimed.length, 'report')} ${what} (${claimed[0]?.path ?? ''})`,
    };
  }
  const { baseCounts } = comparison;
  const asOnBase = baseCounts !== undefined && baseCounts.total > 0 && baseCounts.total === baseCounts.skipped;
  if (total > 0 && total === skipped && !asOnBase) {
    return { actual: '0', headline, sentence: `no test ran: ${count(skipped)} of ${plural(total, 'test')} skipped` };
  }
  return undefined;
}

function brokenReports({ head }: Evidence): RunProblem | undefined {
  const broken = head.reports.filter(isBroken);
  const [first] = broken;
  if (first === undefined) return undefined;
  const why = first.diagnostics.find(({ level }) => level === 'error')?.message ?? STATE_WORDS[first.state];
  const n = plural(broken.length, 'report');
  return {
    actual: first.state,
    headline: `${n} ${broken.length === 1 ? 'is' : 'are'} not whole`,
    sentence: `${count(broken.length)} of ${plural(head.reports.length, 'report')} not usable as a whole: ${first.path}: ${why}`,
  };
}

const STATE_WORDS: Readonly<Record<ReportRow['state'], string>> = {
  whole: 'is broken',
  partial: 'ends in the middle',
  unreadable: 'cannot be read',
  stale: 'was written before this run',
};

/** A file of another kind, beside reports that are known, is only told; one that was to be a report and is broken counts. */
function isBroken({ format, state, diagnostics }: ReportRow): boolean {
  const error = diagnostics.some(({ level }) => level === 'error');
  return error || (format !== undefined && state !== 'whole');
}

/** Files that were named and could not even be opened. What is wrong with base is no problem of head. */
function unreadInputs({ head, comparison, diagnostics }: Evidence): RunProblem | undefined {
  const told = new Set(
    keysOf([...head.reports, ...(comparison.base?.snapshot.reports ?? [])].flatMap((row) => row.diagnostics)),
  );
  const errors = diagnostics.filter((diagnostic) => diagnostic.level === 'error' && !told.has(keyOf(diagnostic)));
  const [first] = errors;
  if (first === undefined) return undefined;
  const place = first.file === undefined ? '' : `${first.file}: `;
  return {
    actual: 'unreadable',
    headline: 'an input cannot be read',
    sentence: `${plural(errors.length, 'input')} not read: ${place}${first.message}`,
  };
}

function keysOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(keyOf);
}

function keyOf({ file = '', line = 0, message }: Diagnostic): string {
  return JSON.stringify([file, line, message]);
}

function newErrors({ comparison }: Evidence): RunProblem | undefined {
  return comparison.collectionChanges === undefined && comparison.collectionErrors.new > 0
    ? tellErrors(comparison.collectionErrors.new, comparison, () => false)
    : newErrorsAmong(comparison, () => true);
}

/** Entries that are no tests, with a signature that base did not have: a file that cannot be loaded, a set-up of a class that breaks. */
export function newErrorsAmong(comparison: Comparison, isIn: (change: Change) => boolean): RunProblem | undefined {
  const isNew = (change: Change) => change.test.kind !== 'case' && !EXCUSED.includes(change.class) && isIn(change);
  const found = (comparison.collectionChanges ?? []).filter(isNew);
  return found.length === 0 ? undefined : tellErrors(found.length, comparison, isNew);
}

const EXCUSED: readonly ChangeClass[] = ['stillFailing', 'waived', 'flaky'];

function tellErrors(n: number, comparison: Comparison, isNew: (change: Change) => boolean): RunProblem {
  const { top } = findCauses(comparison, isNew);
  const cause = top === undefined ? '' : `: ${top.cluster.id} ${top.cluster.message}`;
  const errors = `${plural(n, 'error')} outside tests${comparison.base === undefined ? '' : ' that base does not have'}`;
  return { actual: count(n), headline: `${plural(n, 'new error')} outside tests`, sentence: `${errors}${cause}` };
}

/** Should a comparison know of tests that did not run without a row to show them in. */
function testsNotRun({ comparison }: Evidence): RunProblem | undefined {
  const inRows = comparison.suites.reduce((sum, { changes }) => sum + changes.notRun, 0);
  const n = countOf(comparison, 'notRun') - inRows;
  if (n <= 0) return undefined;
  return {
    actual: count(n),
    headline: `${plural(n, 'test')} did not run`,
    sentence: `${plural(n, 'test')} known from base did not run`,
  };
}
