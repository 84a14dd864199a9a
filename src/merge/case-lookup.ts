import { type CaseColumns, createCursor, readAt } from './columns.ts';
import { createSeeder, hashOfCase } from './hasher.ts';
import { createLookup, type Lookup } from './lookup.ts';

/** Finds the cases of a report by `hashOfCase`, each among those of its suite. */
export interface CaseLookup {
  /** What is found and added from now on is of that suite; no case of it is in the columns that was not added. */
  readonly enter: (suite: number) => void;
  /** The first case that was added with that hash and for which `is` holds. */
  readonly find: (hash: number, is: (entry: number) => boolean) => number | undefined;
  /** Adds a case that is in the columns. */
  readonly add: (hash: number, entry: number) => void;
}

/**
 * Mostly a suite is one stretch of its report. So there is one small table, of the suite that is being read, which the cache holds: one
 * table of all cases is waited for at every case. A suite that comes back gets a table of its own.
 * @param columns of the report. Suites are numbered as they come.
 */
export function createCaseLookup(columns: CaseColumns): CaseLookup {
  const passing = createLookup();
  const returned = new Map<number, Lookup>();
  /** By suite: its first run in the columns, which has all of its cases until it comes back. */
  const runs: number[] = [];
  let current = -1;
  let table = passing;

  const enter = (suite: number) => {
    if (suite === current) return;
    current = suite;
    const run = runs[suite];
    if (run === undefined) {
      runs[suite] = columns.suites.starts.length;
      passing.clear();
      table = passing;
      return;
    }
    table = returned.get(suite) ?? tableOf(columns, run);
    returned.set(suite, table);
  };

  return {
    enter,
    find: (hash, is) => table.find(hash, is),
    add: (hash, entry) => table.add(hash, entry),
  };
}

function tableOf({ suites, classnames, files, names }: CaseColumns, run: number): Lookup {
  const table = createLookup();
  const seedOf = createSeeder();
  const classname = createCursor(classnames);
  const file = createCursor(files);
  const end = suites.starts[run + 1] ?? names.length;
  for (let entry = suites.starts[run] ?? end; entry < end; entry++) {
    const seed = seedOf({ classname: readAt(classname, entry) ?? '', file: readAt(file, entry) });
    table.add(hashOfCase(seed, names.hash(entry)), entry);
  }
  return table;
}
