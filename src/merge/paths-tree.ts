/** The files of a repository by the ends of their paths. */
export interface TreeIndex {
  /** The file itself. */
  readonly file: (path: string) => string | undefined;
  /** The one file whose path ends in these whole segments; of several the one that is no longer than they are. */
  readonly ending: (segments: string) => string | 'ambiguous' | undefined;
}

const SEVERAL = Symbol('several files');

/** Every end of every path is a key: 20,000 files have ~120,000 of them, and a look-up does not depend on the number of files. */
export function treeIndex(tree: readonly string[], key: (path: string) => string = (path) => path): TreeIndex {
  const files = new Map<string, string | typeof SEVERAL>();
  const ends = new Map<string, string | typeof SEVERAL>();
  for (const file of tree) {
    const path = key(file);
    files.set(path, files.has(path) && files.get(path) !== file ? SEVERAL : file);
    for (let at = 0; at >= 0; at = nextSegment(path, at)) {
      const end = path.slice(at);
      const known = ends.get(end);
      ends.set(end, known === undefined || known === file ? file : SEVERAL);
    }
  }
  return {
    file(path) {
      const file = files.get(key(path));
      return file === SEVERAL ? undefined : file;
    },
    ending(segments) {
      const end = key(segments);
      const whole = files.get(end);
      const match = whole ?? ends.get(end);
      return match === SEVERAL ? 'ambiguous' : match;
    },
  };
}

/** Where the segment after the one at `at` begins; −1 behind the last. */
export function nextSegment(path: string, at: number): number {
  const slash = path.indexOf('/', at);
  return slash < 0 ? -1 : slash + 1;
}
