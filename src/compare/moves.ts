import type { TestCase, TestSuite } from '../domain/tests.ts';
import type { Explanations } from './explained.ts';

/** A test in its suite. */
export interface Located {
  readonly suite: TestSuite;
  readonly test: TestCase;
}

export interface Moves {
  /** By the test of head: what it was on base. */
  readonly from: ReadonlyMap<Located, Located>;
  /** Of base: what moved. */
  readonly moved: ReadonlySet<Located>;
}

/**
 * Pairs what only base has with what only head has: the same test under the new name of its file (the diff says so), else the same name
 * in the same class or file. Each test is used once; of several, one of the same environment goes first.
 */
export function findMoves(gone: readonly Located[], come: readonly Located[], explained: Explanations): Moves {
  const from = new Map<Located, Located>();
  const moved = new Set<Located>();
  if (gone.length === 0 || come.length === 0) return { from, moved };
  const byKey = indexByKey(come, new Set(gone.map(({ test }) => test.name)));
  for (const old of gone) {
    if (old.test.kind !== 'case') continue;
    const found = keysOf(old, explained)
      .map((key) => pick(byKey.get(key) ?? [], old, from))
      .find((candidate) => candidate !== undefined);
    if (found === undefined) continue;
    from.set(found, old);
    moved.add(old);
  }
  return { from, moved };
}

function indexByKey(come: readonly Located[], names: ReadonlySet<string>): ReadonlyMap<string, Located[]> {
  const byKey = new Map<string, Located[]>();
  for (const located of come) {
    const { suite, test } = located;
    if (test.kind !== 'case' || !names.has(test.name)) continue;
    for (const key of [renameKey(suite.name, test.classname, test), ...ownKeys(located)]) {
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [located]);
      else same.push(located);
    }
  }
  return byKey;
}

function keysOf(old: Located, explained: Explanations): readonly string[] {
  const renamed = explained.renamed(old.suite, old.test);
  const own = ownKeys(old);
  return renamed === undefined ? own : [renameKey(renamed.suite, renamed.classname, old.test), ...own];
}

function ownKeys({ test }: Located): readonly string[] {
  const { classname, file, name } = test;
  return [
    ...(classname === '' ? [] : [JSON.stringify(['class', classname, name])]),
    ...(file === undefined ? [] : [JSON.stringify(['file', file, name])]),
  ];
}

function renameKey(suite: string, classname: string, { name, ordinal }: TestCase): string {
  return JSON.stringify(['rename', suite, classname, name, ordinal]);
}

function pick(candidates: readonly Located[], old: Located, taken: ReadonlyMap<Located, Located>): Located | undefined {
  const free = candidates.filter((candidate) => !taken.has(candidate));
  return free.find(({ suite }) => suite.environment === old.suite.environment) ?? free[0];
}
