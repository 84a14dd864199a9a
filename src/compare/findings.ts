import type { Change, ChangeClass } from '../domain/comparison.ts';
import { isFailing, testId } from '../domain/tests.ts';
import type { Classified } from './classified.ts';
import type { Failing } from './clusters.ts';
import type { Located } from './moves.ts';
import { countChange, type Rows } from './rows.ts';

/** Collects what the comparison finds, in the order in which it finds it. */
export interface Findings {
  readonly add: (located: Located, before: Located | undefined, found: Classified) => void;
  readonly changes: () => Readonly<Record<ChangeClass, readonly Change[]>>;
  /** Entries that are no tests, and fail. */
  readonly collection: () => readonly Change[];
  /** All failures of head. */
  readonly failing: () => readonly Failing[];
}

export function createFindings(rows: Rows): Findings {
  const changes: Record<ChangeClass, Change[]> = {
    waived: [],
    flaky: [],
    stillFailing: [],
    failingDifferently: [],
    newTestFailing: [],
    likelyFlaky: [],
    newlyFailing: [],
    fixed: [],
    missing: [],
    notRun: [],
    removed: [],
    moved: [],
    added: [],
    newlySkipped: [],
  };
  const collection: Change[] = [];
  const failing: Failing[] = [];
  return {
    add({ suite, test }, before, found) {
      const change: Change = {
        id: testId(suite, test),
        class: found.class,
        evidence: found.evidence,
        suite,
        test,
        ...(before === undefined ? {} : { before: before.test }),
        ...(found.signature === undefined ? {} : { signature: found.signature.id }),
        ...(found.standing === undefined ? {} : { standing: found.standing }),
        ...(found.lapsed === undefined ? {} : { lapsed: found.lapsed }),
      };
      if (found.signature !== undefined && isFailing(test.verdict))
        failing.push({ change, signature: found.signature });
      if (test.kind !== 'case') {
        if (isFailing(test.verdict)) collection.push(change);
        return;
      }
      changes[found.class].push(change);
      countChange(rows.of(isOfBase(found.class) ? 'base' : 'head', suite, test.report), found.class);
    },
    changes: () => changes,
    collection: () => collection,
    failing: () => failing,
  };
}

function isOfBase(name: ChangeClass): boolean {
  return name === 'missing' || name === 'notRun' || name === 'removed';
}
