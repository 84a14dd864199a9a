import type { DiffPaths } from '../domain/comparison.ts';
import { definitionNames } from './definitions.ts';
import { fileFinder } from './explained.ts';
import type { Located } from './moves.ts';

/**
 * Tests that only base has and that the diff deletes in a file that goes on, each with that file: a removed line of it defines the test by its
 * name, and no added line of any file does. Of as many tests as the diff deletes definitions of that name, no more: where more are gone, one
 * of them is for another reason, and nobody can tell which.
 */
export function deletedInDiff(gone: readonly Located[], diff: DiffPaths | undefined): ReadonlyMap<Located, string> {
  const found = new Map<Located, string>();
  const deleted = diff?.deletedTests;
  if (deleted === undefined || gone.length === 0) return found;
  const fileOf = fileFinder([...deleted.keys()].map((path) => [path, path]));
  const groups = new Map<string, { readonly path: string; readonly most: number; readonly tests: Located[] }>();
  for (const located of gone) {
    const { suite, test } = located;
    const path = fileOf(suite, test);
    const names = path === undefined ? undefined : deleted.get(path);
    const name = definitionNames(test.name).find((each) => names?.has(each));
    if (path === undefined || name === undefined || test.kind !== 'case') continue;
    const key = JSON.stringify([path, name]);
    const group = groups.get(key) ?? { path, most: names?.get(name) ?? 0, tests: [] };
    group.tests.push(located);
    groups.set(key, group);
  }
  for (const { path, most, tests } of groups.values()) {
    if (new Set(tests.map(definitionOf)).size > most) continue;
    for (const located of tests) found.set(located, path);
  }
  return found;
}

/** Rows of one parameterised test are one definition. */
function definitionOf({ suite, test: { classname, name } }: Located): string {
  const plain = /^([\w$]{1,300})\s?[([]/.exec(name)?.[1] ?? name;
  return JSON.stringify([suite.name, classname, plain]);
}
