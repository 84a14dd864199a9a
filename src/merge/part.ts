import type { ReportRow } from '../domain/snapshot.ts';
import type { TestCase } from '../domain/tests.ts';
import type { RepoPath } from '../domain/text.ts';
import type { PassedCases } from '../formats/format.ts';
import type { Slice } from './case-list.ts';
import { type CaseLookup, createCaseLookup } from './case-lookup.ts';
import {
  addAttempts,
  appendPassed,
  appendPlaced,
  type CaseColumns,
  createColumns,
  type Range,
  valueAt,
} from './columns.ts';
import type { ReadHome } from './entries.ts';
import { createSeeder, hashOfCase, type Seeder } from './hasher.ts';
import { createSuiteMap, type SuiteKey, type SuiteMap } from './suite-map.ts';

/** What one report says of tests. */
export interface ReportPart {
  readonly row: ReportRow;
  /** `undefined`: nothing that counts. */
  readonly recorded: RecordedCases | undefined;
}

/** The cases of one report, in columns that those of other reports may be in, too. They say which case is of which suite. */
export interface RecordedCases extends Slice {
  /** In the order in which they first appear, with or without cases. */
  readonly suites: readonly SuiteKey[];
  /** The number of the first of them in the columns. */
  readonly firstSuite: number;
  /** Runs of the columns' suites. */
  readonly runs: Range;
}

/** Calls `visit` for all cases, stretch by stretch. */
export function eachSlice(recorded: RecordedCases, visit: (suite: SuiteKey, slice: Slice) => void): void {
  const { columns, ordinals, suites, firstSuite, runs, to: end } = recorded;
  const { starts, values } = columns.suites;
  for (let run = runs.from; run < runs.to; run++) {
    const suite = suites[(values[run] ?? 0) - firstSuite];
    const to = run + 1 < runs.to ? (starts[run + 1] ?? end) : end;
    if (suite !== undefined) visit(suite, { columns, ordinals, from: starts[run] ?? end, to });
  }
}

/** Takes the entries of one report in its order. */
export interface PartRecorder {
  /** Another entry of the same identity is another attempt of that test, or another test, as `repeated` says. */
  readonly add: (suite: SuiteKey, test: Omit<TestCase, 'ordinal' | 'report'>, repeated: 'attempt' | 'case') => void;
  /** Adds cases that passed, the names of which are as they are in every run. */
  readonly addPassed: (home: ReadHome, passed: PassedCases, range: Range) => void;
  readonly finish: () => RecordedCases;
}

/** Where reports keep their cases, each behind those of the one before. */
interface Shelf {
  readonly columns: CaseColumns;
  readonly lookup: CaseLookup;
  readonly seedOf: Seeder;
  /** How many suites there are. */
  suites: number;
  /** A report is being recorded. */
  isTaken: boolean;
}

/** Small reports share a shelf until there are so many cases on it: columns cost more than a few cases. */
const SHELF = 4096;

/** Recorders for reports one after the other. */
export function createRecorders(): () => PartRecorder {
  let shelf = createShelf();
  return () => {
    if (shelf.isTaken || shelf.columns.names.length >= SHELF) shelf = createShelf();
    shelf.isTaken = true;
    return createRecorder(shelf);
  };
}

function createShelf(): Shelf {
  const columns = createColumns();
  return { columns, lookup: createCaseLookup(columns), seedOf: createSeeder(), suites: 0, isTaken: false };
}

function createRecorder(shelf: Shelf): PartRecorder {
  const { columns, lookup, seedOf, suites: firstSuite } = shelf;
  const from = columns.names.length;
  const firstRun = columns.suites.starts.length;
  const suites: SuiteKey[] = [];
  const suiteIndex = createSuiteIndex(suites);
  let ordinals: Map<number, number> | undefined;
  /** By the first case of an identity: how many there are, and the last. */
  let repeats: Map<number, { count: number; last: number }> | undefined;

  const number = (first: number, added: number) => {
    const count = (repeats?.get(first)?.count ?? 1) + 1;
    ordinals ??= new Map();
    ordinals.set(added, count);
    repeats ??= new Map();
    repeats.set(first, { count, last: added });
  };

  return {
    add(suite, test, repeated) {
      const index = firstSuite + suiteIndex(suite);
      lookup.enter(index);
      const code = hashOfCase(seedOf(test), columns.names.place(test.name));
      const first = lookup.find(code, (entry) => isSame(columns, entry, test));
      if (first === undefined) {
        lookup.add(code, appendPlaced(columns, index, test));
        return;
      }
      const { last } = repeats?.get(first) ?? { last: first };
      if (repeated === 'attempt') addAttempts(columns, last, test);
      else number(first, appendPlaced(columns, index, test));
    },
    addPassed({ suite, classname, file }, passed, range) {
      const index = firstSuite + suiteIndex(suite);
      lookup.enter(index);
      const seed = seedOf({ classname, file });
      const added = appendPassed(columns, { suite: index, classname, file }, { passed, ...range });
      let at = added;
      const is = (entry: number) =>
        isSame(columns, entry, { kind: 'case', classname, file, name: columns.names.at(at) });
      for (let row = range.from; row < range.to; row++, at++) {
        const code = hashOfCase(seed, passed.hashes[row] ?? 0);
        const first = lookup.find(code, is);
        if (first === undefined) lookup.add(code, at);
        else number(first, at);
      }
    },
    finish() {
      shelf.suites += suites.length;
      shelf.isTaken = false;
      const runs = { from: firstRun, to: columns.suites.starts.length };
      return { columns, ordinals: ordinals ?? NO_ORDINALS, from, to: columns.names.length, suites, firstSuite, runs };
    },
  };
}

const NO_ORDINALS: ReadonlyMap<number, number> = new Map();

function isSame(
  columns: CaseColumns,
  entry: number,
  test: Pick<TestCase, 'kind' | 'classname' | 'name'> & { readonly file?: RepoPath | undefined },
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
  /** From the second suite on: most reports have one. */
  let known: SuiteMap<number> | undefined;
  let latest: SuiteKey | undefined;
  let latestIndex = 0;
  return (suite) => {
    if (latest?.name === suite.name && latest.environment === suite.environment) return latestIndex;
    if (latest !== undefined && known === undefined) {
      known = createSuiteMap();
      known.set(latest, 0);
    }
    latest = suite;
    latestIndex = known?.get(suite) ?? suites.length;
    if (latestIndex < suites.length) return latestIndex;
    const key = { environment: suite.environment, name: suite.name };
    suites.push(key);
    known?.set(key, latestIndex);
    return latestIndex;
  };
}
