import { groupBy } from '../domain/groups.ts';
import type { TreeOf } from './side.ts';

/**
 * Go's reports name the package of a test and no file: the folder of the file is the end of the package's path. Of a file in the root of its
 * module nothing of the path shows: there a package is meant that lies below no other one. Where another folder with tests has that end too, and
 * no other package is called after the whole of it, nobody can tell.
 */
export function goFilesFinder(
  paths: Iterable<string>,
  packages: Iterable<string>,
  tree: TreeOf,
): (name: string) => readonly string[] {
  const byFolder = groupBy(paths, (path) => (path.endsWith('_test.go') ? folderOf(path) : undefined));
  if (byFolder.size === 0) return () => NONE;
  const all = [...packages];
  // The module itself, or above all packages that there are.
  const isRoot = (name: string) => !all.some((other) => name.startsWith(`${other}/`));
  let folders: ReadonlySet<string> | undefined;
  const isOther = (folder: string, name: string) => {
    folders ??= new Set((tree() ?? []).filter((path) => path.endsWith('_test.go')).map(folderOf));
    const mayBe = (other: string) => (folder === '' ? `/${name}`.endsWith(`/${other}`) : other.endsWith(`/${folder}`));
    const isNamed = (other: string) => all.some((each) => each !== name && `/${each}`.endsWith(`/${other}`));
    return [...folders].some((other) => other !== folder && mayBe(other) && !isNamed(other));
  };
  return (name) => {
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      const folder = name.slice(slash + 1);
      const files = byFolder.get(folder);
      if (files !== undefined && isRoot(name.slice(0, slash))) return isOther(folder, name) ? NONE : files;
    }
    const inRoot = isRoot(name) ? byFolder.get('') : undefined;
    return inRoot === undefined || isOther('', name) ? NONE : inRoot;
  };
}

const NONE: readonly string[] = [];

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
