/** The files of a repository by the ends of their paths. */
export interface TreeIndex {
  /** The file itself. */
  readonly file: (path: string) => string | undefined;
  /** The one file whose path ends in these whole segments; of several the one that is no longer than they are. */
  readonly ending: (segments: string) => string | 'ambiguous' | undefined;
  /** Every end of the path that a file has, from the file name to the left. */
  readonly eachEnd: (path: string, visit: (end: PathEnd) => void) => void;
}

export interface PathEnd {
  /** Where in the path it begins. */
  readonly at: number;
  readonly match: string | 'ambiguous';
  /** The file of which it is the whole path. */
  readonly whole: string | undefined;
}

const SEVERAL = Symbol('several files');
type Files = string | typeof SEVERAL | undefined;

/**
 * Files by name, and those of one name by the folder they are in, and so on, as far as somebody asks: a thousand `index.ts` are parted once,
 * and of a name that one file has nothing is kept but the file.
 */
export function treeIndex(tree: readonly string[], key: (path: string) => string = (path) => path): TreeIndex {
  const files = new Map<string, string | typeof SEVERAL>();
  const keys: string[] = [];
  const paths: string[] = [];
  const byName = new Map<string, Node>();
  for (const file of tree) {
    const path = key(file);
    const known = files.get(path);
    // git lists a file with a conflict once for each side.
    if (known === file) continue;
    files.set(path, known === undefined ? file : SEVERAL);
    put(byName, path.slice(path.lastIndexOf('/') + 1), keys.length);
    keys.push(path);
    paths.push(file);
  }

  /** The files of the node whose path has that segment before the last `length` characters. */
  function before(node: Node, length: number, segment: string): Node | undefined {
    if (typeof node !== 'number') return split(node, length).get(segment);
    const path = keys[node] ?? '';
    const end = path.length - length - 1;
    const from = end - segment.length;
    return from >= 0 && (from === 0 || path[from - 1] === '/') && path.startsWith(segment, from) ? node : undefined;
  }

  function split(node: Several, length: number): ReadonlyMap<string, Node> {
    node.byFolder ??= folders(node, length);
    return node.byFolder;
  }

  function folders({ members }: Several, length: number): ReadonlyMap<string, Node> {
    const parts = new Map<string, Node>();
    for (const member of members) {
      const path = keys[member] ?? '';
      const end = path.length - length - 1;
      if (end > 0) put(parts, path.slice(path.lastIndexOf('/', end - 1) + 1, end), member);
    }
    return parts;
  }

  /** The file of the node whose path is no longer than that. */
  function whole(node: Node, length: number): Files {
    if (typeof node === 'number') return keys[node]?.length === length ? paths[node] : undefined;
    node.whole ??= node.members.filter((member) => keys[member]?.length === length);
    const [only] = node.whole;
    return node.whole.length > 1 ? SEVERAL : only === undefined ? undefined : paths[only];
  }

  function eachEnd(path: string, visit: (end: PathEnd) => void): void {
    let at = path.lastIndexOf('/') + 1;
    let node = byName.get(path.slice(at));
    while (node !== undefined) {
      const complete = whole(node, path.length - at);
      const one = complete ?? (typeof node === 'number' ? paths[node] : SEVERAL);
      const match = typeof one === 'string' ? one : 'ambiguous';
      visit({ at, match, whole: typeof complete === 'string' ? complete : undefined });
      const from = segmentBefore(path, at);
      if (from < 0) return;
      node = before(node, path.length - at, path.slice(from, at - 1));
      at = from;
    }
  }

  return {
    file(path) {
      const file = files.get(path);
      return file === SEVERAL ? undefined : file;
    },
    ending(segments) {
      let found: string | undefined;
      eachEnd(segments, ({ at, match }) => {
        if (at === 0) found = match;
      });
      return found;
    },
    eachEnd,
  };
}

/** Files whose paths end alike: the place of the one, or all of them. */
type Node = number | Several;

interface Several {
  readonly members: number[];
  /** Those that have no more segments. */
  whole?: readonly number[];
  byFolder?: ReadonlyMap<string, Node>;
}

function put(nodes: Map<string, Node>, segment: string, member: number): void {
  const known = nodes.get(segment);
  if (known === undefined) nodes.set(segment, member);
  else if (typeof known === 'number') nodes.set(segment, { members: [known, member] });
  else known.members.push(member);
}

/** Where the segment before the one at `at` begins; −1 before the first. */
function segmentBefore(path: string, at: number): number {
  return at <= 0 ? -1 : at < 2 ? 0 : path.lastIndexOf('/', at - 2) + 1;
}
