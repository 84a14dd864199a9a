import type { ReportRow } from '../domain/snapshot.ts';
import type { TestCase } from '../domain/tests.ts';
import type { Slice } from './case-list.ts';
import { createCaseLookup } from './case-lookup.ts';
import { addAttempts, appendPlaced, type CaseColumns, createColumns, valueAt } from './columns.ts';
import { createSeeder } from './hasher.ts';
import { createSuiteMap, type SuiteKey } from './suite-map.ts';

/** What one report says of tests. Its columns say which of its cases are of which suite. */
export interface ReportPart extends Pick<Slice, 'columns' | 'ordinals'> {
  readonly row: ReportRow;
  /** In the order in which they first appear, with or without cases. */
  readonly suites: readonly SuiteKey[];
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
    finish: (row) => ({ row, suites, columns, ordinals }),
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
  const known = createSuiteMap<number>();
  let latest: SuiteKey | undefined;
  let latestIndex = 0;
  return (suite) => {
    if (latest !== undefined && latest.name === suite.name && latest.environment === suite.environment)
      return latestIndex;
    const index = known.get(suite);
    latestIndex = index ?? suites.length;
    latest = suite;
    if (index !== undefined) return index;
    const key = { environment: suite.environment, name: suite.name };
    suites.push(key);
    known.set(key, latestIndex);
    return latestIndex;
  };
}
