/** `c.ts` of `a/b/c.ts` and of `a\\b\\c.ts`. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** How a bundler, a browser or a file system that ignores case may have written it: `src/App.VUE?vue&type=script`, `a%20b.js`. */
export function looseName(path: string): string {
  return path.replace(/\?.*$/, '').replaceAll('%20', ' ').trim().toLowerCase();
}

/**
 * Whether a path is the end of one of these, or ends in one: a report and a diff that are written from different folders have no path in
 * common. It may be written loosely. `byName`: a name alone is an end, too; else a folder has to be with it.
 */
export function endsAlike(paths: Iterable<string>, byName: boolean): (path: string) => boolean {
  const whole = new Set(Array.from(paths, looseName));
  const ends = new Set([...whole].flatMap(endsOf));
  const tells = (end: string) => byName || end.includes('/');
  return (path) => {
    const loose = looseName(path);
    if (tells(loose) && (ends.has(loose) || whole.has(loose))) return true;
    return endsOf(loose).some((end) => tells(end) && whole.has(end));
  };
}

/** `b/c.ts` and `c.ts` of `a/b/c.ts`. */
function endsOf(path: string): readonly string[] {
  const ends: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) ends.push(path.slice(at + 1));
  return ends;
}
