import { addTo } from '../domain/groups.ts';
import type { Suites } from '../merge/suite-map.ts';
import { mayInherit } from './definitions.ts';
import type { Located } from './moves.ts';

/** Why tests are gone that the diff tells of in their own file. */
export type Told = ReadonlyMap<Located, { readonly path: string; readonly evidence: string }>;

/**
 * Tests that a class had from another one, of which the diff tells that it has them no more: each with what was told. Nothing in a report says
 * which class has its tests from where. It is likely where the one ran all that the other did, under the same names; and head has to go on with it.
 */
export function inheritedFrom(gone: readonly Located[], told: Told, headSuites: Suites): ReadonlyMap<Located, string> {
  const found = new Map<Located, string>();
  const byName = new Map<string, Located[]>();
  for (const [located, { path }] of told) if (mayInherit(path)) addTo(byName, keyOf(located), located);
  if (byName.size === 0) return found;
  const namesOf = namesOfClasses();
  const pairs = new Map<string, boolean>();
  for (const located of gone) {
    if (located.test.kind !== 'case' || told.has(located)) continue;
    for (const other of byName.get(keyOf(located)) ?? []) {
      const pair = JSON.stringify([classOf(located), classOf(other)]);
      const isPair = pairs.get(pair) ?? (runsAllOf(namesOf(located), namesOf(other)) && goesOn(located, headSuites));
      pairs.set(pair, isPair);
      const evidence = isPair ? told.get(other)?.evidence : undefined;
      if (evidence === undefined) continue;
      found.set(located, evidence);
      break;
    }
  }
  return found;
}

function keyOf({ suite: { environment }, test: { name } }: Located): string {
  return JSON.stringify([environment, name]);
}

function classOf({ suite: { environment, name }, test: { classname } }: Located): readonly string[] {
  return [environment, name, classname];
}

/** Of one test nobody can tell: `test_repr` is in many classes. */
function runsAllOf(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return own !== other && other.size > 1 && [...other].every((name) => own.has(name));
}

/** Names of the tests of a class on base. */
function namesOfClasses(): (located: Located) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (located) => {
    const key = JSON.stringify(classOf(located));
    const names = known.get(key) ?? new Set(testsOf(located));
    known.set(key, names);
    return names;
  };
}

function testsOf({ suite, test: { classname } }: Located): readonly string[] {
  const own = [...suite.cases].filter((test) => test.kind === 'case' && test.classname === classname);
  return own.map(({ name }) => name);
}

function goesOn({ suite, test: { classname } }: Located, headSuites: Suites): boolean {
  return [...(headSuites.get(suite)?.cases ?? [])].some((test) => test.classname === classname);
}
