import type { TestId } from '../domain/tests.ts';
import type { Judgement } from '../domain/verdict.ts';

/** What one test did in the last runs of base, a code for each (see `OutcomeCode`); `undefined`: not known, or it passed in all of them. */
export function outcomesOf({ comparison }: Judgement): (id: TestId) => string | undefined {
  const tests = comparison.base?.history?.tests;
  return (id) => tests?.get(id)?.outcomes;
}
