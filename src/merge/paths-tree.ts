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
    put(files, path, file);
    for (let at = 0; at >= 0; at = nextSegment(path, at)) put(ends, path.slice(at), file);
  }
  return {
    file(path) {
      const file = files.get(path);
      return file === SEVERAL ? undefined : file;
    },
    ending(segments) {
      const match = files.get(segments) ?? ends.get(segments);
      return match === SEVERAL ? 'ambiguous' : match;
    },
  };
}

function put(index: Map<string, string | typeof SEVERAL>, key: string, file: string): void {
  const known = index.get(key);
  index.set(key, known === undefined || known === file ? file : SEVERAL);
}

/** Where the segment after the one at `at` begins; −1 behind the last. */
function nextSegment(path: string, at: number): number {
  const slash = path.indexOf('/', at);
  return slash < 0 ? -1 : slash + 1;
}

/** Where the segment before the one at `at` begins; −1 before the first. */
export function segmentBefore(path: string, at: number): number {
  return at <= 0 ? -1 : at < 2 ? 0 : path.lastIndexOf('/', at - 2) + 1;
}
