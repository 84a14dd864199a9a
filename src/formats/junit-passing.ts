import type { CaseHome, ReportedCase } from './format.ts';
import { lineOf, milliseconds } from './junit-numbers.ts';
import { passedOf, type Run } from './junit-run.ts';
import { A } from './junit-vocabulary.ts';
import { saysAnything } from './junit-words.ts';
import { passedCase } from './passed-cases.ts';
import { keepPassed, placeName, placeNumbers } from './passed-columns.ts';
import type { Attributes } from './xml-events.ts';

/**
 * The case that is open, as long as nothing but its names and its duration is known of it: of millions nothing else ever will be. It is no
 * object and its name no string; the first thing that is found in it makes it a case like any other.
 */
export interface Passing {
  /** Whether the case of that start tag is such a one: then it is the one that is open. */
  readonly open: (attributes: Attributes, home: CaseHome) => boolean;
  readonly isOpen: () => boolean;
  /** It ends, with nothing in it. `false`: it is to be closed like any other. */
  readonly close: () => boolean;
  /** It is no longer one of these; what is known of it, and where it belongs. */
  readonly leave: () => { readonly home: CaseHome; readonly placed: ReportedCase } | undefined;
}

export function openPassing(run: Run): Passing {
  /** Of the last such case. */
  let home: CaseHome | undefined;
  let isOpen = false;
  const place = (view: DataView, start: number, end: number) => placeName(passedOf(run), view, start, end);

  return {
    open(attributes, itsHome) {
      if (saysAnything(attributes)) return false;
      if (!attributes.raw(A.name, place)) return false;
      const ms = milliseconds(attributes, A.time) ?? milliseconds(attributes, A.duration) ?? -1;
      // Without a file it says nothing.
      const line = itsHome.file === undefined ? 0 : (lineOf(attributes, run.dialect) ?? 0);
      if (!placeNumbers(run.passed, ms, line)) return false;
      if (home !== itsHome) home = itsHome;
      isOpen = true;
      return true;
    },
    isOpen: () => isOpen,
    close() {
      const columns = passedOf(run);
      if (home === undefined || !run.repeats.isFirst(home, columns)) return false;
      keepPassed(columns, home);
      isOpen = false;
      return true;
    },
    leave() {
      if (!isOpen || home === undefined) return undefined;
      isOpen = false;
      return { home, placed: passedCase(run.passed, run.passed.length, home) };
    },
  };
}
