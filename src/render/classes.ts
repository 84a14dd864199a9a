import { CHANGE_CLASSES, type Change, type Comparison } from '../domain/comparison.ts';
import type { TestId } from '../domain/tests.ts';

/** What became of each test against base, errors outside tests among them; a test that is as it was is not in it. */
export function classesById({ changes, collectionChanges = [] }: Comparison): ReadonlyMap<TestId, Change> {
  const classes = new Map<TestId, Change>();
  for (const name of CHANGE_CLASSES) for (const change of changes[name]) classes.set(change.id, change);
  for (const change of collectionChanges) classes.set(change.id, change);
  return classes;
}
