/** A path relative to the root of the repository, with forward slashes and no leading `./`. Made only by `repoPath`. */
export type RepoPath = string & { readonly __brand: 'RepoPath' };

/** Normalises separators and a leading `./`; says nothing about whether the file exists (see `merge/paths.ts`). */
export function repoPath(path: string): RepoPath {
  const slashes = path.includes('\\') ? path.replaceAll('\\', '/') : path;
  return (slashes.startsWith('./') ? slashes.replace(/^(\.\/)+/, '') : slashes) as RepoPath;
}

/** Orders strings by code unit: the same on every machine, unlike a locale's order. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
