import { type Outcome, onlyAttempt } from '../domain/tests.ts';
import { outermostClass } from './dotnet-values.ts';
import type { ReportedCase } from './format.ts';
import { named } from './report-text.ts';

export interface NunitCase {
  readonly classname: string;
  readonly name: string;
  /** Where the test has no class. */
  readonly assembly: string | undefined;
  readonly outcome: Outcome;
  readonly ms: number | undefined;
}

/** A test of NUnit 2 or 3: its suite is its outermost class. */
export function nunitCase({ classname, name, assembly, outcome, ms }: NunitCase): ReportedCase {
  return {
    kind: 'case',
    suite: outermostClass(classname) ?? assembly,
    classname,
    name: named(name, '(no name)'),
    attempts: onlyAttempt(outcome),
    ...(ms === undefined ? {} : { ms }),
    repeated: 'case',
  };
}
