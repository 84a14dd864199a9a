import picomatch from 'picomatch';

/**
 * Whether a path is among `patterns`: globs with forward slashes; a pattern without a wildcard names a file or a folder with all below it; `!`
 * excludes. Without a pattern that includes, everything is in.
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const isIn = included.length === 0 ? () => true : anyOf(included);
  const isOut = excluded.length === 0 ? () => false : anyOf(excluded);
  return (path) => isIn(path) && !isOut(path);
}

function anyOf(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns
    .map((pattern) => pattern.replace(/^(\.\/)+/, '').replace(/\/+$/, ''))
    .filter((glob) => glob !== '' && glob !== '.');
  if (globs.length < patterns.length) return () => true;
  // Folders that a path has to be in: a policy of many components asks each of them about each file, and nearly all are elsewhere.
  const folders = [...new Set(globs.map(plainFolder))];
  const mayBe = (path: string) => folders.some((folder) => path.startsWith(folder)) || path.includes('\\');
  // No extglobs: nested ones are regular expressions that take exponential time.
  const matches = picomatch([...globs, ...globs.map((glob) => `${glob}/**`)], {
    dot: true,
    nonegate: true,
    noextglob: true,
    strictSlashes: true,
  });
  return (path) => mayBe(path) && matches(path);
}

/** What stands before the first part of a pattern that may be anything but itself: `src/api` of `src/api/*.ts`. */
function plainFolder(glob: string): string {
  const plain = /^[\w\-./ ]*/.exec(glob)?.[0] ?? '';
  return plain.slice(0, Math.max(0, plain.lastIndexOf('/')));
}
