import type { CaseHome, ReportedCase } from './format.ts';
import { passedCase } from './passed-cases.ts';
import type { PassedColumns } from './passed-columns.ts';

/** The cases that came last, by a hash of what they are called. */
export interface RecentCases {
  readonly find: (code: number) => ReportedCase | undefined;
  readonly put: (code: number, entry: ReportedCase) => void;
  /** Puts the case that is kept next in the columns. */
  readonly putNext: (code: number, columns: PassedColumns, home: CaseHome) => void;
}

/** With pytest-xdist, attempts of one test stand between tests of other workers. */
const PLACES = 1024;

/** A case that is pushed out of its place is forgotten: then its next attempt is a case of its own, and hides nothing. */
export function recentCases(): RecentCases {
  /** Of the case in each place: most are told apart by it, and never looked at again. */
  const codes = new Int32Array(PLACES);
  const entries = new Array<ReportedCase | undefined>(PLACES).fill(undefined);
  /** Instead of an entry: where it is in columns. */
  const columns = new Array<PassedColumns | undefined>(PLACES).fill(undefined);
  const homes = new Array<CaseHome | undefined>(PLACES).fill(undefined);
  const rows = new Int32Array(PLACES);

  return {
    find(code) {
      const place = code & (PLACES - 1);
      if (codes[place] !== code) return undefined;
      const home = homes[place];
      const its = columns[place];
      return its === undefined || home === undefined ? entries[place] : passedCase(its, rows[place] ?? 0, home);
    },
    put(code, entry) {
      const place = code & (PLACES - 1);
      codes[place] = code;
      entries[place] = entry;
      columns[place] = undefined;
    },
    putNext(code, its, home) {
      const place = code & (PLACES - 1);
      codes[place] = code;
      columns[place] = its;
      homes[place] = home;
      rows[place] = its.length;
    },
  };
}
