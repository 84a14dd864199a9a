import type { Snapshot } from '../domain/snapshot.ts';
import { type TestId, testId } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import { eachPicked } from '../merge/case-list.ts';
import { createIdFilter } from '../merge/id-filter.ts';

/** Where tests are among all cases of a snapshot, in its order. */
export type Places = ReadonlyMap<TestId, number>;

/** The places of those that the snapshot has. */
export function placesOf(ids: ReadonlySet<TestId>, { suites }: Snapshot): Places {
  const places = new Map<TestId, number>();
  const mayHave = createIdFilter(ids);
  let before = 0;
  for (const suite of suites) {
    if (places.size === ids.size) break;
    eachPicked(
      suite,
      (segment) => mayHave(suite, segment),
      (test, position) => {
        const id = testId(suite, test);
        if (test.kind === 'case' && ids.has(id) && !places.has(id)) places.set(id, before + position);
      },
    );
    before += suite.cases.length;
  }
  return places;
}

/** Values by test: those of tests that have a place in the order of their places, then the others by id. */
export function inPlace<T>(tests: ReadonlyMap<TestId, T>, places: Places) {
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
