import type { DiffPaths } from '../domain/comparison.ts';
import { addTo } from '../domain/groups.ts';
import type { TestSuite } from '../domain/tests.ts';
import { definitionNames, isTitled, MOST_WORDS, mayInherit, standsIn, withoutParameters } from './definitions.ts';
import type { Located } from './moves.ts';
import { renamedAndLost } from './renamed-tests.ts';
import type { Sides } from './side.ts';
import { type FilesOf, testFilesFinder } from './test-files.ts';
import { tables } from './title-patterns.ts';

/**
 * Tests that only base has and that the diff deletes in a file that goes on, each with that file: a removed line of it defines the test by its
 * name, and no added line of any file does. Of as many tests as the diff deletes definitions of that name, no more: where more are gone, one
 * of them is for another reason, and nobody can tell which. Where head goes on with a test of that name in the file, it may be that one whose
 * definition is gone, because its class has it from another one: then only what stands around the deleted line tells whose it was.
 */
export function deletedInDiff(
  gone: readonly Located[],
  diff: DiffPaths | undefined,
  { base, head, come }: Sides & { readonly come: readonly Located[] },
): ReadonlyMap<Located, string> {
  const found = new Map<Located, string>();
  const deleted = diff?.deletedTests;
  if (deleted === undefined || gone.length === 0) return found;
  const names = new Set([...base.suites, ...head.suites].map(({ name }) => name));
  const filesOf = testFilesFinder(deleted, names, base);
  const shared = sharedTitles();
  const tableOf = tables();
  const groups = new Map<string, Group>();
  for (const located of gone) {
    const { suite, test } = located;
    if (test.kind !== 'case') continue;
    for (const path of filesOf(suite, test)) {
      const { names, around } = deleted.get(path) ?? {};
      if (names === undefined) continue;
      const isGroup = (titles: string) =>
        titles === test.classname ||
        test.name === `${titles} ${test.classname}` ||
        endsInTitle(titles, around) ||
        shared(suite, titles);
      const own = definitionNames(test.name, path, isGroup);
      const exact = own.find((each) => names.has(each));
      const { name = exact, row } = exact === undefined && isTitled(path) ? (tableOf(own, names) ?? {}) : {};
      if (name === undefined) continue;
      const key = JSON.stringify([path, name]);
      const group: Group = groups.get(key) ?? { path, name, stood: names.get(name) ?? [], tests: [], rows: new Map() };
      group.tests.push(located);
      if (row !== undefined) group.rows.set(located, row);
      groups.set(key, group);
      break;
    }
  }
  // Of a file that is deleted nothing goes on.
  const deletedFiles = new Set(diff?.deleted);
  const partly = [...groups.values()].filter(({ path }) => !deletedFiles.has(path));
  const isLost = renamedAndLost(diff?.renamedTests, come);
  const others = goingOn(partly, head.suites, testFilesFinder(deleted, names, head));
  for (const group of groups.values()) {
    const { path, name, stood, tests } = group;
    if (isLost(name)) continue;
    if (new Set(tests.map((each) => definitionOf(each, group))).size > stood.length) continue;
    const left = others.get(group);
    if (left !== undefined && !isTold(group, left)) continue;
    for (const located of tests) found.set(located, path);
  }
  return found;
}

/** Tests of one file and one name that are gone, and what the deleted definitions of that name stood in. */
interface Group {
  readonly path: string;
  readonly name: string;
  readonly stood: readonly (string | undefined)[];
  readonly tests: Located[];
  /** Of those that are rows of a table with titles: what the title of the table became. */
  readonly rows: Map<Located, string>;
}

/**
 * Tests of head of the same name in the same file, in any environment, where a class may have them from another one. Each suite is looked through
 * once for a file, however many of its tests are gone.
 */
function goingOn(
  groups: readonly Group[],
  head: readonly TestSuite[],
  filesOf: FilesOf,
): ReadonlyMap<Group, readonly Located[]> {
  const found = new Map<Group, Located[]>();
  for (const path of new Set(groups.map((group) => group.path))) {
    if (!mayInherit(path)) continue;
    const ofPath = groups.filter((group) => group.path === path);
    const byName = new Map(
      ofPath.map((group) => [group.name, { group, suites: new Set(group.tests.map(({ suite }) => suite.name)) }]),
    );
    const suites = new Set(ofPath.flatMap(({ tests }) => tests.map(({ suite }) => suite.name)));
    for (const suite of head) {
      if (!suites.has(suite.name)) continue;
      for (const test of suite.cases) {
        const named = test.kind === 'case' ? byName.get(withoutParameters(test.name, path)) : undefined;
        if (named?.suites.has(suite.name) !== true || !filesOf(suite, test).includes(path)) continue;
        addTo(found, named.group, { suite, test });
      }
    }
  }
  return found;
}

/** Whether each test stood in something that a deleted definition of its name stood in, and none of the others did. */
function isTold(group: Group, others: readonly Located[]): boolean {
  const { stood, tests } = group;
  const left = stood.filter((title) => title !== undefined && !others.some((other) => standsIn(placeOf(other), title)));
  const definitions = new Map(tests.map((each) => [definitionOf(each, group), each]));
  return [...definitions.values()].every((each) => {
    const at = left.findIndex((title) => title !== undefined && standsIn(placeOf(each), title));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function placeOf({ suite, test: { classname } }: Located): { readonly suite: string; readonly classname: string } {
  return { suite: suite.name, classname };
}

/** Rows of one parameterised test are one definition; several of the same name are as many. */
function definitionOf(located: Located, group: Group): string {
  const { suite, test } = located;
  const { classname, name, ordinal } = test;
  const row = group.rows.get(located);
  if (row !== undefined) return JSON.stringify([suite.name, withoutRow(classname, row), withoutRow(name, row), 1]);
  const isRow = name !== group.name && withoutParameters(name, group.path) === group.name;
  return JSON.stringify([suite.name, classname, ...(isRow ? [group.name, 1] : [name, ordinal])]);
}

/** With the titles around it, where it ends in the row. */
function withoutRow(name: string, row: string): string {
  return name.endsWith(row) ? name.slice(0, -row.length) : name;
}

function endsInTitle(titles: string, around: ReadonlySet<string> | undefined): boolean {
  return [...(around ?? [])].some((title) => titles === title || titles.endsWith(` ${title}`));
}

/** Says whether several tests of a suite begin with the same words: then these are most likely the titles around them. */
function sharedTitles(): (suite: TestSuite, titles: string) => boolean {
  const bySuite = new Map<TestSuite, ReadonlyMap<string, number>>();
  return (suite, titles) => {
    const known = bySuite.get(suite) ?? beginnings(suite);
    bySuite.set(suite, known);
    return (known.get(titles) ?? 0) > 1;
  };
}

function beginnings({ cases }: TestSuite): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of new Set([...cases].map((test) => test.name))) {
    for (
      let at = name.indexOf(' '), words = 0;
      at >= 0 && words < MOST_WORDS;
      at = name.indexOf(' ', at + 1), words++
    ) {
      const titles = name.slice(0, at);
      found.set(titles, (found.get(titles) ?? 0) + 1);
    }
  }
  return found;
}
