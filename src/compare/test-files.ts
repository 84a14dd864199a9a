import type { DeletedTests, DiffPaths } from '../domain/comparison.ts';
import type { TestCase, TestSuite } from '../domain/tests.ts';
import { isTitled, mayHoldTests } from './definitions.ts';
import { goFilesFinder } from './go-packages.ts';
import { fileFinder } from './named-files.ts';
import { rustFilesFinder } from './rust-modules.ts';
import { elsewhere, type Side, type Sides } from './side.ts';

export type FilesOf = (suite: TestSuite, test: TestCase) => readonly string[];

/**
 * The files that a test of one side may be defined in, of those in which the diff deletes tests: the one that its report names by path, module or class; of a
 * Go package those of its folder; in Rust that of the module; of a suite that is a title (jest-junit's default) those in which the diff shows the title; of a class in
 * another folder than its name says (C#) the one with its name. What is not named by its folder too is in none that other reports lie nearer to.
 *
 * @param others names of suites, of both sides.
 */
export function testFilesFinder(
  deleted: ReadonlyMap<string, DeletedTests>,
  others: ReadonlySet<string>,
  side: Side,
): FilesOf {
  const paths = [...deleted.keys()];
  const named = fileFinder(paths, side);
  const goFiles = goFilesFinder(paths, others, side.tree);
  const rustFiles = rustFilesFinder(paths);
  const classFile = classFileFinder(paths, others, side);
  const isElsewhere = elsewhere(side);
  const titled = paths.filter(isTitled);
  return (suite, test) => {
    const found = named(suite, test);
    if (found !== undefined) return found.files;
    const inClass = classFile(suite.name, test);
    if (inClass !== undefined) return [inClass];
    const inModule = rustFiles(suite, test);
    const inFolder = inModule.length > 0 ? inModule : goFiles(suite.name);
    const files =
      inFolder.length > 0 ? inFolder : titled.filter((path) => deleted.get(path)?.around.has(suite.name) === true);
    return files.filter((path) => !isElsewhere(path, test));
  };
}

const CLASS_FILE = /(?:^|\/)([A-Z]\w*)\.(?:cs|vb|fs|java|kt|scala|groovy|php|swift)$/;

/** The file that is named as a class, where no other file and no other class of another namespace is. */
export function classFileFinder(
  paths: Iterable<string>,
  suites: ReadonlySet<string>,
  side: Side,
): (suite: string, test: TestCase) => string | undefined {
  const own = new Set(paths);
  const files = new Map<string, Set<string>>();
  for (const path of own) {
    const name = classIn(path);
    if (name !== undefined) files.set(name, (files.get(name) ?? new Set()).add(path));
  }
  if (files.size === 0) return () => undefined;
  const isElsewhere = elsewhere(side);
  const classes = new Map<string, number>();
  for (const suite of suites) classes.set(lastName(suite), (classes.get(lastName(suite)) ?? 0) + 1);
  let isWhole = false;
  return (suite, test) => {
    const name = lastName(suite);
    const found = files.get(name);
    if (found === undefined || classes.get(name) !== 1) return undefined;
    if (!isWhole) for (const path of side.tree() ?? []) files.get(classIn(path) ?? '')?.add(path);
    isWhole = true;
    const [path] = found;
    return path === undefined || found.size > 1 || isElsewhere(path, test) ? undefined : path;
  };
}

export type PathOf = (suite: TestSuite, test: TestCase) => string | undefined;

/** Deleted files that are named as a class in another namespace than their folder. */
export function deletedClasses(diff: DiffPaths | undefined, { base, head }: Sides): PathOf {
  if (diff === undefined || diff.deleted.length === 0) return () => undefined;
  const suites = new Set([...base.suites, ...head.suites].map(({ name }) => name));
  const fileOf = classFileFinder(diff.deleted, suites, base);
  const onHead = new Set(head.suites.map(({ name }) => name));
  return ({ name }, test) => (onHead.has(name) ? undefined : fileOf(name, test));
}

function classIn(path: string): string | undefined {
  return mayHoldTests(path) ? CLASS_FILE.exec(path)?.[1] : undefined;
}

/** `CartTests` of `Acme.Shop.CartTests`. */
function lastName(suite: string): string {
  return suite.slice(Math.max(suite.lastIndexOf('.'), suite.lastIndexOf('\\')) + 1);
}
