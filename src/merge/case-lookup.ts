import { type CaseColumns, createCursor, readAt } from './columns.ts';
import { createSeeder } from './hasher.ts';
import { createLookup, type Lookup } from './lookup.ts';

/** Finds the cases of a report by a hash of their names that goes on from `createSeeder`, each among those of its suite. */
export interface CaseLookup {
  /** The first case of the suite that was added with that hash and for which `is` holds. */
  readonly find: (suite: number, hash: number, is: (entry: number) => boolean) => number | undefined;
  /** Adds a case that is in the columns, to the suite that was asked for last. */
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
    find(suite, hash, is) {
      if (suite !== current) enter(suite);
      return table.find(hash, is);
    },
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
    table.add(names.hash(entry, seed), entry);
  }
  return table;
}
