import type { DiffPaths } from '../domain/comparison.ts';
import type { TestCase, TestSuite } from '../domain/tests.ts';
import type { Suites } from '../merge/suite-map.ts';
import type { NotNamed } from './absent-suites.ts';
import { changedInDiff } from './changed-rows.ts';
import { verdictWords } from './classes.ts';
import type { Classified } from './classified.ts';
import { namedAfterFiles } from './data-files.ts';
import { deletedInDiff } from './deleted-tests.ts';
import type { Explanations } from './explained.ts';
import { goRowsInDiff } from './go-rows.ts';
import { inheritedFrom, type Told } from './inherited.ts';
import type { Located } from './moves.ts';
import { countChange, type Row, type Rows } from './rows.ts';
import type { Sides } from './side.ts';
import { deletedClasses, type PathOf } from './test-files.ts';

export interface LostOptions {
  readonly rows: Rows;
  readonly explained: Explanations;
  readonly takenAway?: DiffPaths | undefined;
  readonly headSuites: Suites;
  readonly sides: Sides;
  /** Tests that only head has, those that moved among them. */
  readonly come: readonly Located[];
  /** Those that did not. */
  readonly fresh: readonly Located[];
  readonly notNamed: readonly NotNamed[];
}

export interface JudgedLost {
  readonly tests: readonly { readonly located: Located; readonly found: Classified }[];
  /** Tests of absent suites that are only counted. */
  readonly notNamed: number;
  /** Entries of base that are no tests, and that head has not although their suite was read. */
  readonly fixedEntries: number;
  /** Rows that cannot be whole: known tests of theirs did not run. */
  readonly partial: readonly Row[];
}

/** So many of a suite's known tests may be missing before the suite itself is in doubt. */
const DOUBT = { tests: 5, percent: 10 };

export const LOST_REASON = 'tests known from base did not run';

/** What only base has: taken away by the diff, missing from a suite that is whole, or not run because its suite is not. */
export function judgeLost(
  gone: readonly Located[],
  { rows, explained, takenAway: diff, headSuites, sides, come, fresh, notNamed }: LostOptions,
): JudgedLost {
  const tests: { located: Located; found: Classified }[] = [];
  const unexplained: { located: Located; row: Row; suite: SuiteLoss }[] = [];
  const bySuite = new Map<TestSuite, SuiteLoss>();
  const takenAway = pathsTakenAway(gone, { explained, come, deletedClass: deletedClasses(diff, sides) });
  const deleted = deletedInDiff(gone, diff, { ...sides, come });
  const changed = new Map([
    ...changedInDiff(gone, diff, { ...sides, fresh }),
    ...goRowsInDiff(gone, diff, { ...sides, come: fresh }),
  ]);
  const told: Told = new Map([
    ...[...changed].map(
      ([located, path]) => [located, { path, evidence: words('changes its parameters', path) }] as const,
    ),
    ...[...deleted].map(([located, path]) => [located, { path, evidence: words('deletes it', path) }] as const),
  ]);
  const inherited = inheritedFrom(gone, told, headSuites);
  const data = namedAfterFiles(gone, diff, headSuites);
  let fixedEntries = 0;
  for (const located of gone) {
    const { suite, test } = located;
    const path = takenAway(located);
    const onHead = headSuites.get(suite);
    if (test.kind !== 'case') {
      if (path !== undefined || isReadable(onHead)) fixedEntries++;
      continue;
    }
    if (path !== undefined) {
      tests.push({ located, found: { class: 'removed', evidence: `the diff takes ${path} away` } });
      continue;
    }
    const evidence = told.get(located)?.evidence ?? inherited.get(located) ?? ofData(data.get(located));
    if (evidence !== undefined) {
      tests.push({ located, found: { class: 'removed', evidence } });
      continue;
    }
    const row = rows.of('base', suite, test.report);
    if (row.policy?.selection === 'partial') continue;
    const loss = bySuite.get(suite) ?? { onHead, known: suite.cases.length, lost: 0 };
    bySuite.set(suite, loss);
    loss.lost++;
    row.lost++;
    unexplained.push({ located, row, suite: loss });
  }
  const counted = countNotNamed(notNamed, rows);
  const doubtful = new Set<Row>();
  for (const { row, suite } of unexplained) {
    if (
      isTooMuch(row.lost, row.base.tally.total) ||
      (suite.onHead !== undefined && isTooMuch(suite.lost, suite.known))
    ) {
      doubtful.add(row);
    }
  }
  const partial = new Set<Row>(counted.rows);
  for (const { located, row, suite } of unexplained) {
    const found = classOf(located, suite, doubtful.has(row));
    tests.push({ located, found });
    if (found.class === 'notRun' && row.head.state !== undefined) partial.add(row);
  }
  return { tests, notNamed: counted.tests, fixedEntries, partial: [...partial] };
}

/** As many more tests that did not run, with their rows of which something is here. */
function countNotNamed(
  all: readonly NotNamed[],
  rows: Rows,
): { readonly tests: number; readonly rows: readonly Row[] } {
  const here = new Set<Row>();
  let sum = 0;
  for (const { suite, report, tests } of all) {
    const row = rows.of('base', suite, report);
    if (row.policy?.selection === 'partial') continue;
    sum += tests;
    row.lost += tests;
    countChange(row, 'notRun', tests);
    if (row.head.state !== undefined) here.add(row);
  }
  return { tests: sum, rows: [...here] };
}

/**
 * The file that explains why a test is gone. A renamed one does only where head has something of it: else nothing runs the file under its
 * new name (`test_api.py` → `api.py`), and its tests did not run.
 */
function pathsTakenAway(
  gone: readonly Located[],
  { explained, come, deletedClass }: Pick<LostOptions, 'explained' | 'come'> & { readonly deletedClass: PathOf },
): (located: Located) => string | undefined {
  const pathOf = ({ suite, test }: Located) => explained.of(suite, test) ?? deletedClass(suite, test);
  const renamed = gone.filter((located) => explained.isRenamed(pathOf(located) ?? ''));
  if (renamed.length === 0) return pathOf;
  const names = new Set(come.map(({ test }) => test.name));
  const ran = new Set(come.map(({ suite, test }) => explained.before(suite, test)));
  // Its new name may be no name that the report has; the names of its tests tell as well.
  for (const located of renamed) if (names.has(located.test.name)) ran.add(pathOf(located));
  return (located) => {
    const path = pathOf(located);
    return path !== undefined && explained.isRenamed(path) && !ran.has(path) ? undefined : path;
  };
}

function ofData(file: string | undefined): string | undefined {
  return file === undefined ? undefined : `the diff takes away ${file}, which it is named after`;
}

function words(what: string, file: string): string {
  return `the diff ${what} in ${file}`;
}

interface SuiteLoss {
  readonly onHead: TestSuite | undefined;
  readonly known: number;
  lost: number;
}

function classOf({ test }: Located, { onHead }: SuiteLoss, doubtful: boolean): Classified {
  const before = `${verdictWords(test)} on base`;
  if (onHead === undefined) return { class: 'notRun', evidence: absentWords(test) };
  if (onHead.state !== 'whole') return { class: 'notRun', evidence: `${before}; its suite is ${onHead.state}` };
  if (doubtful) return { class: 'notRun', evidence: `${before}; too many of its suite did not run` };
  return { class: 'missing', evidence: before };
}

/** Of a test whose suite head has not. */
export function absentWords(test: TestCase): string {
  return `${verdictWords(test)} on base; no report has its suite`;
}

function isReadable(suite: TestSuite | undefined): boolean {
  return suite !== undefined && suite.state !== 'stale' && suite.state !== 'unreadable';
}

function isTooMuch(lost: number, known: number): boolean {
  return lost >= DOUBT.tests && lost * 100 >= known * DOUBT.percent;
}
