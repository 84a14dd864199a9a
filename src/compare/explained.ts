import type { DiffPaths } from '../domain/comparison.ts';
import type { TestCase, TestSuite } from '../domain/tests.ts';
import { definitionNames, MOST_WORDS, mayInherit, standsIn } from './definitions.ts';
import { goFilesFinder } from './go-packages.ts';

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
  readonly renamedTitles: DiffPaths['renamedTitles'];
}

/**
 * Which tests the diff accounts for. A report names a file (`tests/a.py`), a module (`tests.a`) or a class (`com.acme.ATest` for
 * `src/test/java/com/acme/ATest.java`): the last two are the end of the path, in dots. A single word is not enough to be one.
 */
export function explainByDiff(diff: DiffPaths | undefined): Explanations {
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
      renamedTitles: undefined,
    };
  }
  const fileOf = fileFinder([...diff.deleted, ...diff.renamed.keys()].map((path) => [path, path]));
  return {
    of: fileOf,
    before: fileFinder([...diff.renamed].map(([from, to]) => [to, from])),
    isRenamed: (path) => diff.renamed.has(path),
    isLeftAlone: changedFinder(diff.byBase),
    movedFrom: movedFinder(diff.movedTests, 'from'),
    movedTo: movedFinder(diff.movedTests, 'to'),
    renamedTitles: diff.renamedTitles,
    isDefined: ({ name }) => nameEnds(name).some((end) => diff.addedTests?.has(end) ?? false),
    renamed(suite, test) {
      const from = fileOf(suite, test);
      const to = from === undefined ? undefined : diff.renamed.get(from);
      if (from === undefined || to === undefined) return undefined;
      return { suite: replaceName(suite.name, from, to), classname: replaceName(test.classname, from, to) };
    },
  };
}

/** The name, and without the titles that may stand before it. */
function nameEnds(name: string): readonly string[] {
  const blanks = [...name.matchAll(/[ /]/g)].slice(0, MOST_WORDS);
  return [name, ...blanks.map(({ index }) => name.slice(index + 1).replace(/^[›>] /, ''))];
}

function movedFinder(movedTests: DiffPaths['movedTests'] = new Map(), side: 'from' | 'to'): Explanations['movedFrom'] {
  const paths = new Set([...movedTests.values()].flatMap((moved) => [...moved[side].keys()]));
  if (paths.size === 0) return () => undefined;
  const fileOf = fileFinder([...paths].map((path) => [path, path]));
  const goFiles = goFilesFinder(paths, []);
  return (suite, test) => {
    const file = fileOf(suite, test);
    const files = file === undefined ? goFiles(suite.name) : [file];
    return files
      .flatMap((path) => definitionNames(test.name, path, () => false).map((name) => ({ path, name })))
      .find(({ path, name }) => {
        const moved = movedTests.get(name);
        if (moved?.[side].has(path) !== true) return false;
        return side === 'to' || mayBeFrom(moved.from.get(path) ?? [], path, { suite, test });
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

/** Finds what stands for the file that a test is in. */
export function fileFinder(
  files: Iterable<readonly [path: string, answer: string]>,
): (suite: TestSuite, test: TestCase) => string | undefined {
  const byName = new Map<string, string>();
  for (const [path, answer] of files) for (const name of namesOf(path)) byName.set(name, answer);
  return (suite, test) =>
    (test.file === undefined ? undefined : byName.get(test.file)) ??
    byName.get(suite.name) ??
    byName.get(outermost(suite.name)) ??
    byName.get(test.classname);
}

/** `com.acme.CartTest$Nested` is in the file of `com.acme.CartTest`. */
function outermost(name: string): string {
  return name.split('$')[0] ?? name;
}

/** What lies beside tests under their names, and is none: `src/test/resources/com/acme/CartTest.json`, `tests/test_api.md`. */
const NO_CODE =
  /\.(?:adoc|csv|css|gif|golden|html?|ini|jpe?g|json5?|jsonl|lock|log|mdx?|png|properties|rst|scss|snap|sql|svg|toml|tsv|txt|xml|ya?ml)$/i;

/** The path, and every end of it in dots that has at least two parts. */
function namesOf(path: string): readonly string[] {
  if (NO_CODE.test(path)) return [path];
  const dotted = inDots(path).split('.');
  return [path, ...dotted.slice(0, -1).map((_, index) => dotted.slice(index).join('.'))];
}

function inDots(path: string): string {
  return path.replace(/\.[A-Za-z0-9]{1,5}$/, '').replaceAll('/', '.');
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
