import { addTo } from '../domain/groups.ts';
import type { Suites } from '../merge/suite-map.ts';
import { mayInherit, withoutParameters } from './definitions.ts';
import type { Located } from './moves.ts';

/** Why tests are gone that the diff tells of in their own file. */
export type Told = ReadonlyMap<Located, { readonly path: string; readonly evidence: string }>;

/**
 * Tests that a class had from another one, of which the diff tells that it has them no more: each with what was told. Nothing in a report says
 * which class has its tests from where. It is likely where the one ran all that the other did, under the same names, but for parameters (those of a
 * fixture of the class are in them); and head has to go on with it. Of one definition it may lose no more rows than the other class did.
 */
export function inheritedFrom(gone: readonly Located[], told: Told, headSuites: Suites): ReadonlyMap<Located, string> {
  const found = new Map<Located, string>();
  const byName = new Map<string, Located[]>();
  for (const [located, { path }] of told) if (mayInherit(path)) addTo(byName, keyOf(located), located);
  if (byName.size === 0) return found;
  const namesOf = namesOfClasses();
  const pairs = new Map<string, boolean>();
  const left = gone.filter((located) => located.test.kind === 'case' && !told.has(located));
  const rows = countBy(left);
  const toldRows = countBy(told.keys());
  for (const located of left) {
    const lost = rows.get(rowKey(located)) ?? 0;
    for (const other of byName.get(keyOf(located)) ?? []) {
      if (lost > (toldRows.get(rowKey(other)) ?? 0)) continue;
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
  return JSON.stringify([environment, definitionOf(name)]);
}

/** Titles have no parameters, and no class has them from another one. */
function definitionOf(name: string): string {
  return withoutParameters(name, '');
}

function rowKey(located: Located): string {
  return JSON.stringify([classOf(located), definitionOf(located.test.name)]);
}

/** How many tests there are of each definition in a class. */
function countBy(all: Iterable<Located>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const located of all) counts.set(rowKey(located), (counts.get(rowKey(located)) ?? 0) + 1);
  return counts;
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
  return own.map(({ name }) => definitionOf(name));
}

function goesOn({ suite, test: { classname } }: Located, headSuites: Suites): boolean {
  return [...(headSuites.get(suite)?.cases ?? [])].some((test) => test.classname === classname);
}
