import type { ReportRow } from '../domain/snapshot.ts';
import type { TestCase, TestSuite } from '../domain/tests.ts';
import type { Slice } from './case-list.ts';
import { createCaseLookup } from './case-lookup.ts';
import { addAttempts, appendPlaced, type CaseColumns, createColumns, valueAt } from './columns.ts';
import { createSeeder } from './hasher.ts';

export type SuiteKey = Pick<TestSuite, 'environment' | 'name'>;

/** What one report says of tests. */
export interface ReportPart {
  readonly row: ReportRow;
  /** In the order in which they first appear. */
  readonly suites: readonly PartSuite[];
}

export interface PartSuite extends SuiteKey {
  /** Its cases; ordinals are those within the report. */
  readonly slices: readonly Slice[];
}

/** Takes the entries of one report in its order. */
export interface PartRecorder {
  /** Another entry of the same identity is another attempt of that test, or another test, as `repeated` says. */
  readonly add: (suite: SuiteKey, test: Omit<TestCase, 'ordinal' | 'report'>, repeated: 'attempt' | 'case') => void;
  /** The suites so far, with or without cases. */
  readonly suites: readonly SuiteKey[];
  readonly columns: CaseColumns;
  readonly finish: (row: ReportRow) => ReportPart;
}

export function createRecorder(): PartRecorder {
  const suites: SuiteKey[] = [];
  const suiteIndex = createSuiteIndex(suites);
  const columns = createColumns();
  const ordinals = new Map<number, number>();
  const seedOf = createSeeder();
  /** By the first case of an identity: how many there are, and the last. */
  const repeats = new Map<number, { count: number; last: number }>();
  const lookup = createCaseLookup(columns);

  return {
    suites,
    columns,
    add(suite, test, repeated) {
      const index = suiteIndex(suite);
      const code = columns.names.place(test.name, seedOf(test));
      const first = lookup.find(index, code, (entry) => isSame(columns, entry, test));
      if (first === undefined) {
        lookup.add(code, appendPlaced(columns, index, test));
        return;
      }
      const { count, last } = repeats.get(first) ?? { count: 1, last: first };
      if (repeated === 'attempt') {
        addAttempts(columns, last, test);
        return;
      }
      const added = appendPlaced(columns, index, test);
      ordinals.set(added, count + 1);
      repeats.set(first, { count: count + 1, last: added });
    },
    finish(row) {
      const slices = suites.map((): Slice[] => []);
      const { starts, values } = columns.suites;
      starts.forEach((from, run) => {
        slices[values[run] ?? -1]?.push({ columns, ordinals, from, to: starts[run + 1] ?? columns.names.length });
      });
      return { row, suites: suites.map((suite, index) => ({ ...suite, slices: slices[index] ?? [] })) };
    },
  };
}

function isSame(
  columns: CaseColumns,
  entry: number,
  test: Pick<TestCase, 'kind' | 'file' | 'classname' | 'name'>,
): boolean {
  return (
    valueAt(columns.classnames, entry) === test.classname &&
    columns.names.at(entry) === test.name &&
    valueAt(columns.files, entry) === test.file &&
    (columns.unusual.get(entry)?.kind ?? 'case') === test.kind
  );
}

/** Index of a suite in the list, which it is appended to where it is new. Neighbouring cases are mostly of one suite. */
function createSuiteIndex(suites: SuiteKey[]): (suite: SuiteKey) => number {
  const known = new Map<string, number>();
  let latest: SuiteKey | undefined;
  let latestIndex = 0;
  return (suite) => {
    if (latest !== undefined && latest.name === suite.name && latest.environment === suite.environment)
      return latestIndex;
    const key = suiteKeyText(suite);
    const index = known.get(key) ?? suites.length;
    if (index === suites.length) {
      suites.push({ environment: suite.environment, name: suite.name });
      known.set(key, index);
    }
    latest = suite;
    latestIndex = index;
    return index;
  };
}

/** No environment has a NUL. */
export function suiteKeyText({ environment, name }: SuiteKey): string {
  return `${environment}\0${name}`;
}
