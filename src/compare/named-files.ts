import { addTo } from '../domain/groups.ts';
import type { TestCase, TestSuite } from '../domain/tests.ts';
import { elsewhere, type Side } from './side.ts';

/** The files that a name of a test may mean. */
export interface NamedFiles {
  /** What the report calls the file: a path, a module, a class. */
  readonly name: string;
  /** Those of the files that were asked about. */
  readonly files: readonly string[];
  /** Whether it can be no other file. */
  readonly isSure: boolean;
}

/**
 * Finds files that a test may be in among these. A report names a file (`tests/a.py`), a module (`tests.a`) or a class (`com.acme.ATest` for
 * `src/test/java/com/acme/ATest.java`), from the folder of its package or from the root: so that the name is an end of the path. A single word
 * is not enough to be one. Of several files with that end it is one of the folder that the report lies in; else nobody can tell.
 */
export function fileFinder(
  paths: Iterable<string>,
  side: Side = NOWHERE,
): (suite: TestSuite, test: TestCase) => NamedFiles | undefined {
  const own = new Set(paths);
  const byName = new Map<string, string[]>();
  for (const path of own) for (const name of namesOf(path)) addTo(byName, name, path);
  const narrowed = narrowing(side, byName);
  return (suite, test) => {
    for (const name of [test.file, suite.name, outermost(suite.name), test.classname]) {
      if (name === undefined || !byName.has(name)) continue;
      const files = narrowed(name, test);
      const found = files.filter((path) => own.has(path));
      // A name that means another file is not asked for more.
      if (files.length > 0)
        return found.length === 0 ? undefined : { name, files: found, isSure: found.length === files.length };
    }
    return undefined;
  };
}

const NOWHERE: Side = { reports: [], suites: [], tree: () => undefined };

type Names = ReadonlyMap<string, readonly string[]>;

function narrowing(
  { reports, suites, tree }: Side,
  byName: Names,
): (name: string, test: TestCase) => readonly string[] {
  const isElsewhere = elsewhere({ reports });
  let all: { readonly byName: Names; readonly isTree: boolean } | undefined;
  let known: ReadonlySet<string> | undefined;
  return (name, test) => {
    all ??= withTree(byName, tree());
    const { path: report = '' } = reports[test.report] ?? {};
    // Where nobody knows which other files there are, a folder has to be no other one.
    const mayBe = (path: string) =>
      !isElsewhere(path, test) && (isWhole(path, name) || isAbove(rootOf(path, name), report));
    const named = inFile(all.byName.get(name) ?? [], name, test);
    const files = all.isTree ? named : named.filter(mayBe);
    if (files.length < 2) return files;
    known ??= new Set(suites.map((suite) => suite.name));
    const here = inRoot(files, name, report);
    return here.length < files.length ? here : orAll(files, (path) => !isKnownLonger(path, name, known));
  };
}

/** With all other files that have one of these names. */
function withTree(
  byName: Names,
  tree: readonly string[] | undefined,
): { readonly byName: Names; readonly isTree: boolean } {
  if (tree === undefined || tree.length === 0) return { byName, isTree: false };
  const found = new Map<string, Set<string>>([...byName].map(([name, paths]) => [name, new Set(paths)]));
  const stems = new Set([...byName.values()].flat().map(stemOf));
  for (const path of tree) {
    if (!stems.has(stemOf(path))) continue;
    for (const name of namesOf(path)) found.get(name)?.add(path);
  }
  return { byName: new Map([...found].map(([name, paths]) => [name, [...paths]])), isTree: true };
}

/** Where the report names the file as well: only that one. */
function inFile(files: readonly string[], name: string, { file }: TestCase): readonly string[] {
  if (file === undefined || file === name || !namesOf(file).includes(name)) return files;
  const meant = files.filter((path) => path === file || path.endsWith(`/${file}`));
  return meant.length > 0 ? meant : [file];
}

/** The deepest folder that the report lies in: a package leaves it in its own. Who lies in none may be of any. */
function inRoot(files: readonly string[], name: string, report: string): readonly string[] {
  const roots = files.map((path) => ({ path, root: rootOf(path, name) }));
  const above = roots.filter(({ root }) => root !== '' && isAbove(root, report));
  const deepest = Math.max(...above.map(({ root }) => root.length));
  return above.length === 0 ? files : above.filter(({ root }) => root.length === deepest).map(({ path }) => path);
}

/** Other tests are named from a folder further up: there the whole of it is known, and a short name means another file. */
function isKnownLonger(path: string, name: string, known: ReadonlySet<string> | undefined): boolean {
  return namesOf(path).some((each) => each.length > name.length && known?.has(each) === true);
}

function orAll<T>(all: readonly T[], keeps: (each: T) => boolean): readonly T[] {
  const kept = all.filter(keeps);
  return kept.length > 0 ? kept : all;
}

/** By the whole path, or in dots, in which folders above a package never show. */
function isWhole(path: string, name: string): boolean {
  return path === name || !name.includes('/');
}

/** Where the build tools of Java and the like have sources, and where other tests lie beside the code. */
const SOURCES = /(?:^|\/)(?:src\/[\w.-]{1,60}\/[\w.-]{1,60}|src|tests?)$/;

/** The folder from which the name is written, or the module around its folder of sources. */
function rootOf(path: string, name: string): string {
  const written = name.includes('/') || path === name ? path : inDots(path);
  return path.slice(0, Math.max(0, written.length - name.length - 1)).replace(SOURCES, '');
}

function isAbove(folder: string, path: string): boolean {
  return folder !== '' && path.startsWith(`${folder}/`);
}

/** `com.acme.CartTest$Nested` is in the file of `com.acme.CartTest`. */
export function outermost(name: string): string {
  return name.split('$')[0] ?? name;
}

/** What lies beside tests under their names, and is none: `src/test/resources/com/acme/CartTest.json`, `tests/test_api.md`. */
const NO_CODE =
  /\.(?:adoc|csv|css|gif|golden|html?|ini|jpe?g|json5?|jsonl|lock|log|mdx?|png|properties|rst|scss|snap|sql|svg|toml|tsv|txt|xml|ya?ml)$/i;

/** The path, and every end of it that has at least two parts, as it is and in dots. */
export function namesOf(path: string): readonly string[] {
  if (NO_CODE.test(path)) return [path];
  const parts = path.split('/');
  const dotted = inDots(path).split('.');
  const ends = (all: readonly string[], mark: string) =>
    all.slice(0, -1).map((_, index) => all.slice(index).join(mark));
  return [...new Set([path, ...ends(parts, '/'), ...ends(dotted, '.')])];
}

export function inDots(path: string): string {
  return path.replace(EXTENSION, '').replaceAll('/', '.');
}

const EXTENSION = /\.[A-Za-z0-9]{1,5}$/;

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(EXTENSION, '');
}
