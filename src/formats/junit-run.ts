import type { ReportedCase } from './format.ts';
import type { Dialect, RootEvidence } from './junit-dialect.ts';
import type { Finding } from './junit-finding.ts';
import type { Surroundings } from './junit-naming.ts';
import { goRepeats, gradleRepeats, noRepeats, pytestRepeats, type Repeats } from './junit-repeats.ts';
import type { Tally } from './junit-suite.ts';
import { nextColumns, type PassedColumns, passedColumns } from './passed-columns.ts';

/** What is known of a report while it is read, of which suites, cases and findings each tell a part. */
export interface Run {
  dialect: Dialect;
  root: RootEvidence | undefined;
  repeats: Repeats;
  /** Where the next case begins; `undefined` where that is to be derived anew. */
  around: Surroundings | undefined;
  readonly emit: (entry: ReportedCase) => void;
  /** Cases that passed, those that were handed on last where there is no other since: `passedOf`. */
  passed: PassedColumns;
  readonly tally: Tally;
  /** Why the report is not complete. */
  readonly incomplete: Set<string>;
  /** Of the open suites and cases, innermost last: where a failure belongs. */
  readonly owners: Owner[];
}

/** An open suite or case. */
export interface Owner {
  findings: Finding[] | undefined;
}

export function createRun(emit: (entry: ReportedCase) => void): Run {
  return {
    dialect: 'other',
    root: undefined,
    repeats: noRepeats(emit),
    around: undefined,
    emit,
    passed: passedColumns(),
    tally: { cases: 0, failures: 0, skipped: 0 },
    incomplete: new Set(),
    owners: [],
  };
}

const REPEATS: Readonly<Partial<Record<Dialect, (emit: (entry: ReportedCase) => void) => Repeats>>> = {
  pytest: pytestRepeats,
  go: goRepeats,
  gradle: gradleRepeats,
};

/** Where the next case that passes is written. */
export function passedOf(run: Run): PassedColumns {
  if (run.passed.isTaken) run.passed = nextColumns(run.passed);
  return run.passed;
}

/** Something tells who wrote the report. */
export function turnOut(run: Run, found: Dialect | undefined): void {
  if (found === undefined || found === run.dialect) return;
  run.repeats.abandon();
  run.dialect = found;
  run.around = undefined;
  run.repeats = REPEATS[found]?.(run.emit) ?? noRepeats(run.emit);
}
