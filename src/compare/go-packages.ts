/**
 * Go's reports name the package of a test and no file: the folder of the file is the end of the package's path. Of a file in the root of its
 * module nothing of the path shows: there a package is meant that lies below no other one.
 */
export function goFilesFinder(
  paths: Iterable<string>,
  packages: Iterable<string>,
): (name: string) => readonly string[] {
  const byFolder = new Map<string, string[]>();
  for (const path of paths) {
    if (!path.endsWith('_test.go')) continue;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const known = byFolder.get(folder);
    if (known === undefined) byFolder.set(folder, [path]);
    else known.push(path);
  }
  if (byFolder.size === 0) return () => NONE;
  const all = [...packages];
  // The module itself, or above all packages that there are.
  const isRoot = (name: string) => !all.some((other) => name.startsWith(`${other}/`));
  return (name) => {
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      const files = byFolder.get(name.slice(slash + 1));
      if (files !== undefined && isRoot(name.slice(0, slash))) return files;
    }
    return (isRoot(name) ? byFolder.get('') : undefined) ?? NONE;
  };
}

const NONE: readonly string[] = [];
