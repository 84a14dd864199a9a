import type { ChangedTests, DiffPaths } from '../domain/comparison.ts';
import { groupBy } from '../domain/groups.ts';
import type { TestCase, TestSuite } from '../domain/tests.ts';
import { definitionNames, hasNamedRows, mayInherit, nameEnds, standsIn } from './definitions.ts';
import { goFilesFinder } from './go-packages.ts';
import { fileFinder, inDots, type NamedFiles, namesOf, outermost } from './named-files.ts';
import type { Side, Sides } from './side.ts';

export interface Explanations {
  /** The file that the diff deletes or renames and that held the test. */
  readonly of: (suite: TestSuite, test: TestCase) => string | undefined;
  /** Suite and classname of the test under the new name of its file. */
  readonly renamed: (
    suite: TestSuite,
    test: TestCase,
  ) => { readonly suite: string; readonly classname: string } | undefined;
  /** The old path of the renamed file that the test is in under its new name. */
  readonly before: (suite: TestSuite, test: TestCase) => string | undefined;
  /** Whether the file goes on under a new name. */
  readonly isRenamed: (path: string) => boolean;
  /** Whether the file stays as it is: what it held cannot have gone elsewhere. */
  readonly isLeftAlone: (path: string) => boolean;
  /** The name by which the diff takes the definition of the test out of its file and puts it into another one: of base, and of head. */
  readonly movedFrom: (suite: TestSuite, test: TestCase) => string | undefined;
  readonly movedTo: (suite: TestSuite, test: TestCase) => string | undefined;
  /** Whether the diff defines a test of that very name. */
  readonly isDefined: (test: TestCase) => boolean;
  /** What the diff does to rows of the test's file, by their names; `undefined`: nothing, or they have none. */
  readonly rowNames: (suite: TestSuite, test: TestCase) => ChangedTests['rows']['names'] | undefined;
  readonly renamedTests: DiffPaths['renamedTests'];
  readonly renamedTitles: DiffPaths['renamedTitles'];
}

/** Which tests the diff accounts for. */
export function explainByDiff(diff: DiffPaths | undefined, sides: Sides): Explanations {
  if (diff === undefined) {
    return {
      of: () => undefined,
      renamed: () => undefined,
      before: () => undefined,
      isRenamed: () => false,
      isLeftAlone: () => false,
      movedFrom: () => undefined,
      movedTo: () => undefined,
      isDefined: () => false,
      rowNames: () => undefined,
      renamedTests: undefined,
      renamedTitles: undefined,
    };
  }
  const paths = [...diff.deleted, ...diff.renamed.keys()];
  const gone = fileFinder(paths, sides.base);
  const come = fileFinder(diff.renamed.values(), sides.head);
  const oldPaths = new Map([...diff.renamed].map(([from, to]) => [to, from]));
  const goesOn = goingOn(sides.head, fileFinder(paths, sides.head));
  const isDeleted = (path: string) => !diff.renamed.has(path);
  const fileOf = (suite: TestSuite, test: TestCase) => {
    const found = gone(suite, test);
    if (found?.isSure !== true) return undefined;
    const [path, another] = found.files;
    if (path === undefined || (another !== undefined && !found.files.every(isDeleted))) return undefined;
    // Another file of that name holds what is left of it, and may have held this.
    const keepsName = namesOf(diff.renamed.get(path) ?? '').includes(found.name);
    return !keepsName && goesOn(suite, path) ? undefined : path;
  };
  return {
    of: fileOf,
    before: (suite, test) => oldPaths.get(onlyOne(come(suite, test)) ?? ''),
    isRenamed: (path) => diff.renamed.has(path),
    isLeftAlone: changedFinder(diff.byBase),
    movedFrom: movedFinder(diff.movedTests, 'from', sides.base),
    movedTo: movedFinder(diff.movedTests, 'to', sides.head),
    rowNames: rowNamesFinder(diff.changedTests, sides),
    renamedTests: diff.renamedTests,
    renamedTitles: diff.renamedTitles,
    isDefined: ({ name }) => nameEnds(name).some((end) => diff.addedTests?.has(end) ?? false),
    renamed(suite, test) {
      const from = onlyOne(gone(suite, test));
      const to = from === undefined ? undefined : diff.renamed.get(from);
      if (from === undefined || to === undefined) return undefined;
      return { suite: replaceName(suite.name, from, to), classname: replaceName(test.classname, from, to) };
    },
  };
}

function onlyOne(found: NamedFiles | undefined): string | undefined {
  return found?.isSure === true && found.files.length === 1 ? found.files[0] : undefined;
}

/** Whether head has a test that may be in the file by what its report calls it. */
function goingOn({ suites }: Side, fileOf: ReturnType<typeof fileFinder>): (suite: TestSuite, path: string) => boolean {
  const bySuite = groupBy(suites, ({ name }) => outermost(name));
  const known = new Map<string, boolean>();
  return ({ name }, path) => {
    const key = JSON.stringify([outermost(name), path]);
    const isThere =
      known.get(key) ??
      (bySuite.get(outermost(name)) ?? []).some((suite) => {
        for (const test of suite.cases) if (fileOf(suite, test)?.files.includes(path) === true) return true;
        return false;
      });
    known.set(key, isThere);
    return isThere;
  };
}

function movedFinder(
  movedTests: DiffPaths['movedTests'] = new Map(),
  way: 'from' | 'to',
  side: Side,
): Explanations['movedFrom'] {
  const paths = new Set([...movedTests.values()].flatMap((moved) => [...moved[way].keys()]));
  if (paths.size === 0) return () => undefined;
  const named = fileFinder(paths, side);
  const goFiles = goFilesFinder(
    paths,
    side.suites.map(({ name }) => name),
    side.tree,
  );
  return (suite, test) => {
    const files = named(suite, test)?.files ?? goFiles(suite.name);
    return files
      .flatMap((path) => definitionNames(test.name, path, () => false).map((name) => ({ path, name })))
      .find(({ path, name }) => {
        const moved = movedTests.get(name);
        if (moved?.[way].has(path) !== true) return false;
        return way === 'to' || mayBeFrom(moved.from.get(path) ?? [], path, { suite, test });
      })?.name;
  };
}

/** A class may go on with a test that another class of the file loses: the definition that is gone has to be one of its own. */
function mayBeFrom(
  stood: readonly (string | undefined)[],
  path: string,
  { suite, test }: { readonly suite: TestSuite; readonly test: TestCase },
): boolean {
  if (!mayInherit(path)) return true;
  return stood.some(
    (title) => title === undefined || standsIn({ suite: suite.name, classname: test.classname }, title),
  );
}

/** A report writes a path from any folder: above the repository, or within it. Where nobody knows all that changes, no file is left alone. */
function changedFinder(byBase: DiffPaths['byBase']): Explanations['isLeftAlone'] {
  if (byBase === undefined) return () => false;
  const ends = new Set([...byBase.keys()].flatMap(pathEnds));
  return (path) => !ends.has(path) && !pathEnds(path).some((end) => byBase.has(end));
}

/** `a/b/c.ts`, `b/c.ts`, `c.ts`. */
function pathEnds(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(index).join('/'));
}

function replaceName(name: string, from: string, to: string): string {
  if (name === from) return to;
  const old = inDots(from);
  const renamed = inDots(to);
  // Folders above the package are in the path and not in the name, on both sides.
  for (let cut = 0; cut >= 0; cut = nextPart(old, cut)) {
    const end = old.slice(cut);
    if (name !== end && !name.startsWith(`${end}.`) && !name.startsWith(`${end}$`)) continue;
    if (!renamed.startsWith(old.slice(0, cut))) return name;
    return renamed.slice(cut) + name.slice(end.length);
  }
  return name;
}

function nextPart(text: string, from: number): number {
  const dot = text.indexOf('.', from);
  return dot < 0 ? -1 : dot + 1;
}

function rowNamesFinder(
  changed: DiffPaths['changedTests'] = new Map(),
  { base, head }: Sides,
): Explanations['rowNames'] {
  const edited = [...changed].filter(
    ([path, { rows }]) => hasNamedRows(path) && rows.taken.length + rows.given.length + rows.names.size > 0,
  );
  if (edited.length === 0) return () => undefined;
  const paths = edited.map(([path]) => path);
  const finders = [fileFinder(paths, base), fileFinder(paths, head)];
  return (suite, test) => {
    const path = finders.map((fileOf) => onlyOne(fileOf(suite, test))).find((found) => found !== undefined);
    return path === undefined ? undefined : changed.get(path)?.rows.names;
  };
}
