import type { CaseHome } from './format.ts';
import type { OpenCase } from './junit-case.ts';
import { lineOf, milliseconds } from './junit-numbers.ts';
import { passedOf, type Run } from './junit-run.ts';
import { A } from './junit-vocabulary.ts';
import { fits, keepPassed, placedName, placeName } from './passed-columns.ts';
import type { Attributes } from './xml-events.ts';

/**
 * The case that is open, as long as nothing but its names and its duration is known of it: of millions nothing else ever will be. It is no
 * object and its name no string; the first thing that is found in it makes it a case like any other.
 */
export interface Passing {
  /** Whether the case of that start tag is such a one: then it is the one that is open. */
  readonly open: (attributes: Attributes, home: CaseHome, parent: string | undefined) => boolean;
  readonly isOpen: () => boolean;
  /** It ends, with nothing in it. `false`: it is to be closed like any other. */
  readonly close: () => boolean;
  /** It is no longer one of these; what is known of it. */
  readonly leave: () => OpenCase | undefined;
}

export function openPassing(run: Run): Passing {
  let home: CaseHome | undefined;
  let parent: string | undefined;
  let dialect = run.dialect;
  let ms = -1;
  let line = 0;
  const place = (view: DataView, start: number, end: number) => placeName(passedOf(run), view, start, end);

  return {
    open(attributes, itsHome, itsParent) {
      if (attributes.has(A.status) || attributes.has(A.result) || attributes.has(A.failure)) return false;
      if (!attributes.raw(A.name, place)) return false;
      ({ dialect } = run);
      ms = milliseconds(attributes, A.time) ?? milliseconds(attributes, A.duration) ?? -1;
      // Without a file it says nothing.
      line = itsHome.file === undefined ? 0 : (lineOf(attributes, dialect) ?? 0);
      if (!fits(ms) || !fits(line)) return false;
      home = itsHome;
      parent = itsParent;
      return true;
    },
    isOpen: () => home !== undefined,
    close() {
      const columns = passedOf(run);
      if (home === undefined || !run.repeats.isFirst(home, columns)) return false;
      keepPassed(columns, home, ms, line);
      home = undefined;
      return true;
    },
    leave() {
      if (home === undefined) return undefined;
      const left: OpenCase = {
        dialect,
        home,
        name: placedName(run.passed),
        parent,
        line: line === 0 ? undefined : line,
        ms: ms < 0 ? undefined : ms,
        status: undefined,
        result: undefined,
        failure: undefined,
        findings: undefined,
      };
      home = undefined;
      return left;
    },
  };
}
