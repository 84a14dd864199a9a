import type { DeletedTests } from '../domain/comparison.ts';
import type { TestCase, TestSuite } from '../domain/tests.ts';
import { isTitled, mayHoldTests } from './definitions.ts';
import { fileFinder } from './explained.ts';
import { goFilesFinder } from './go-packages.ts';
import { rustFilesFinder } from './rust-modules.ts';

type FilesOf = (suite: TestSuite, test: TestCase) => readonly string[];

/**
 * The files that a test may be defined in, of those in which the diff deletes tests: the one that its report names by path, module or class; of a
 * Go package those of its folder; in Rust that of the module; of a suite that is a title (jest-junit's default) those in which the diff shows the title; of a class in
 * another folder than its name says (C#) the one with its name.
 */
export function testFilesFinder(deleted: ReadonlyMap<string, DeletedTests>, suites: readonly TestSuite[]): FilesOf {
  const paths = [...deleted.keys()];
  const names = new Set(suites.map(({ name }) => name));
  const fileOf = fileFinder(paths.map((path) => [path, path]));
  const goFiles = goFilesFinder(paths, names);
  const rustFiles = rustFilesFinder(paths);
  const classFile = classFileFinder(paths, names);
  const titled = paths.filter(isTitled);
  return (suite, test) => {
    const file = fileOf(suite, test) ?? classFile(suite.name);
    if (file !== undefined) return [file];
    const inModule = rustFiles(suite, test);
    const inFolder = inModule.length > 0 ? inModule : goFiles(suite.name);
    return inFolder.length > 0 ? inFolder : titled.filter((path) => deleted.get(path)?.around.has(suite.name) === true);
  };
}

const CLASS_FILE = /(?:^|\/)([A-Z]\w*)\.(?:cs|vb|fs|java|kt|scala|groovy|php|swift)$/;

/** The file that is named as a class, where no other file and no other class of another namespace is. */
export function classFileFinder(
  paths: Iterable<string>,
  suites: Iterable<string>,
): (suite: string) => string | undefined {
  const files = new Map<string, string | undefined>();
  for (const path of paths) {
    const name = CLASS_FILE.exec(path)?.[1];
    if (name !== undefined && mayHoldTests(path)) files.set(name, files.has(name) ? undefined : path);
  }
  if (files.size === 0) return () => undefined;
  const classes = new Map<string, number>();
  for (const suite of suites) classes.set(lastName(suite), (classes.get(lastName(suite)) ?? 0) + 1);
  return (suite) => (classes.get(lastName(suite)) === 1 ? files.get(lastName(suite)) : undefined);
}

/** `CartTests` of `Acme.Shop.CartTests`. */
function lastName(suite: string): string {
  return suite.slice(Math.max(suite.lastIndexOf('.'), suite.lastIndexOf('\\')) + 1);
}
