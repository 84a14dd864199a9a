import type { Snapshot } from '../domain/snapshot.ts';
import { type TestId, testId } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import { eachPicked, eachUnusual } from '../merge/case-list.ts';
import { createIdFilter } from '../merge/id-filter.ts';

/** Values of tests in the order in which they are stored. */
export interface Placed<T> {
  /** By where the test is among all cases of the snapshot, in its order. */
  readonly placed: readonly { readonly position: number; readonly record: T }[];
  /** Of tests that the snapshot does not have, by id. */
  readonly others: readonly (readonly [id: TestId, record: T])[];
}

/** Most tests of which something is known did not simply pass: these are looked through first, and all of them for the rest only. */
export function inPlace<T>(tests: ReadonlyMap<TestId, T>, { suites }: Snapshot): Placed<T> {
  const left = new Map(tests);
  const placed: { readonly position: number; readonly record: T }[] = [];
  const look = (each: typeof eachUnusual) => {
    let before = 0;
    for (const suite of suites) {
      if (left.size === 0) return;
      each(suite, (test, position) => {
        const id = testId(suite, test);
        const record = left.get(id);
        if (record === undefined || test.kind !== 'case') return;
        left.delete(id);
        placed.push({ position: before + position, record });
      });
      before += suite.cases.length;
    }
  };
  look(eachUnusual);
  const mayHave = createIdFilter(left.keys());
  look((suite, visit) => eachPicked(suite, (segment) => mayHave(suite, segment), visit));
  return {
    placed: placed.sort((a, b) => a.position - b.position),
    others: [...left].sort(([a], [b]) => byText(a, b)),
  };
}

export function* recordsOf<T>({ placed, others }: Placed<T>): Generator<T, undefined> {
  for (const { record } of placed) yield record;
  for (const [, record] of others) yield record;
  return undefined;
}
