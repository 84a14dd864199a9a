import type { DiffPaths } from '../domain/comparison.ts';
import { groupBy } from '../domain/groups.ts';
import type { Suites } from '../merge/suite-map.ts';
import { isNamedData } from './data-names.ts';
import type { Located } from './moves.ts';

/**
 * Tests that only base has, and that are named after a file of data which the diff deletes or renames, each with that file: `TestDecode/valid/empty` of
 * `testdata/valid/empty.toml`. Their suite has to be whole on head, and no file may come by which the test would go on under its name.
 */
export function namedAfterFiles(
  gone: readonly Located[],
  diff: DiffPaths | undefined,
  head: Suites,
): ReadonlyMap<Located, string> {
  const found = new Map<Located, string>();
  const taken = [...(diff?.deleted ?? []), ...(diff?.renamed.keys() ?? [])];
  if (taken.length === 0 || gone.length === 0) return found;
  const come = [...(diff?.byHead?.keys() ?? []), ...(diff?.renamed.values() ?? [])];
  const fileOf = isNamedData(
    taken,
    come.filter((path) => diff?.byBase?.has(path) !== true),
  );
  for (const located of gone) {
    const { suite, test } = located;
    if (test.kind !== 'case' || head.get(suite)?.state !== 'whole') continue;
    const path = fileOf(suite, test);
    if (path !== undefined) found.set(located, path);
  }
  if (found.size > 0) addGroups(gone, found);
  return found;
}

/** In Go what stands around subtests is a test itself, and goes with the last of them. */
function addGroups(gone: readonly Located[], found: Map<Located, string>): void {
  for (const ofSuite of groupBy(gone, ({ suite }) => JSON.stringify([suite.environment, suite.name])).values()) {
    const known = new Map(ofSuite.map((located) => [located.test.name, located]));
    const others = new Set<string>();
    const inner = new Map<string, string>();
    for (const located of ofSuite) {
      const path = found.get(located);
      const { name } = located.test;
      for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
        const around = name.slice(0, slash);
        if (path === undefined) others.add(around);
        else inner.set(around, path);
      }
    }
    for (const [around, path] of [...inner].sort(([a], [b]) => b.length - a.length)) {
      const group = known.get(around);
      if (group !== undefined && around.includes('/') && !others.has(around) && !found.has(group))
        found.set(group, path);
    }
  }
}
