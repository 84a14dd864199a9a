import type { DiffPaths } from '../domain/comparison.ts';
import type { TestSuite } from '../domain/tests.ts';
import type { Explanations } from './explained.ts';
import { type Located, movable } from './moves.ts';
import { fileFinder } from './named-files.ts';
import type { Sides } from './side.ts';
import { deletedClasses, testFilesFinder } from './test-files.ts';

/** Tests of one suite and report that did not run, and of which that is all there is to say. */
export interface NotNamed {
  readonly suite: TestSuite;
  readonly report: number;
  tests: number;
}

export interface Absent {
  /** What the diff may explain, or what may go on elsewhere. */
  readonly gone: readonly Located[];
  readonly notNamed: readonly NotNamed[];
}

export interface AbsentOptions {
  readonly come: readonly Located[];
  readonly explained: Explanations;
  readonly takenAway: DiffPaths | undefined;
  readonly sides: Sides;
}

/**
 * Of suites that head has not: millions of tests may be in them, where a job did not report. They are looked at one by one, and none is kept
 * that nothing can explain.
 */
export function absentTests(suites: readonly TestSuite[], options: AbsentOptions): Absent {
  const gone: Located[] = [];
  const notNamed: NotNamed[] = [];
  if (suites.length === 0) return { gone, notNamed };
  const mayGoOn = movable(options.come, options.explained);
  const mayBeExplained = explainable(options);
  for (const suite of suites) {
    let counted: NotNamed | undefined;
    for (const test of suite.cases) {
      const located: Located = { suite, test };
      if (test.kind !== 'case' || mayGoOn(located) || mayBeExplained(located)) {
        gone.push(located);
        continue;
      }
      if (counted?.report !== test.report) {
        counted = { suite, report: test.report, tests: 0 };
        notNamed.push(counted);
      }
      counted.tests++;
    }
  }
  return { gone, notNamed };
}

function explainable({ explained, takenAway, sides }: AbsentOptions): (located: Located) => boolean {
  if (takenAway === undefined) return () => false;
  const deletedClass = deletedClasses(takenAway, sides);
  const names = new Set([...sides.base.suites, ...sides.head.suites].map(({ name }) => name));
  const deletedIn = testFilesFinder(takenAway.deletedTests ?? new Map(), names, sides.base);
  const changedIn = fileFinder(takenAway.changedTests?.keys() ?? [], sides.base);
  return ({ suite, test }) =>
    explained.of(suite, test) !== undefined ||
    deletedClass(suite, test) !== undefined ||
    deletedIn(suite, test).length > 0 ||
    changedIn(suite, test) !== undefined;
}
