import type { Snapshot } from '../domain/snapshot.ts';
import { type TestId, testId } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import { eachPicked, eachUnusual } from '../merge/case-list.ts';
import { createIdFilter } from '../merge/id-filter.ts';

/** Where tests are among all cases of a snapshot, in its order. */
export type Places = ReadonlyMap<TestId, number>;

/** The places of those that the snapshot has. Most of them did not simply pass: these are looked through first, and all tests for the rest only. */
export function placesOf(ids: ReadonlySet<TestId>, { suites }: Snapshot): Places {
  const places = new Map<TestId, number>();
  const look = (each: typeof eachUnusual) => {
    let before = 0;
    for (const suite of suites) {
      if (places.size === ids.size) return;
      each(suite, (test, position) => {
        const id = testId(suite, test);
        if (test.kind === 'case' && ids.has(id) && !places.has(id)) places.set(id, before + position);
      });
      before += suite.cases.length;
    }
  };
  look(eachUnusual);
  const mayHave = createIdFilter([...ids].filter((id) => !places.has(id)));
  look((suite, visit) => eachPicked(suite, (segment) => mayHave(suite, segment), visit));
  return places;
}

/** Values of tests in the order in which they are stored. */
export interface Placed<T> {
  /** By the places of their tests. */
  readonly placed: readonly { readonly position: number; readonly record: T }[];
  /** Of tests that have no place, by id. */
  readonly others: readonly (readonly [id: TestId, record: T])[];
}

export function inPlace<T>(tests: ReadonlyMap<TestId, T>, places: Places): Placed<T> {
  const placed: { readonly position: number; readonly record: T }[] = [];
  const others: [id: TestId, record: T][] = [];
  for (const [id, record] of tests) {
    const position = places.get(id);
    if (position === undefined) others.push([id, record]);
    else placed.push({ position, record });
  }
  return {
    placed: placed.sort((a, b) => a.position - b.position),
    others: others.sort(([a], [b]) => byText(a, b)),
  };
}

export function* recordsOf<T>({ placed, others }: Placed<T>): Generator<T, undefined> {
  for (const { record } of placed) yield record;
  for (const [, record] of others) yield record;
  return undefined;
}
