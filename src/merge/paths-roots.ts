/** A Go module: what its files are called in reports begins with its path. */
export interface GoModule {
  /** `github.com/acme/app`, `github.com/acme/app/v2` */
  readonly path: string;
  /** Folder of its go.mod in the repository, with a slash at the end; `''`: the root. */
  readonly folder: string;
}

/** The module of a go.mod; `undefined`: the text names none. */
export function goModule(file: string, text: string): GoModule | undefined {
  const named = /^[ \t]*module[ \t]+("[^"\s]+"|`[^`\s]+`|[^\s"`(]+)/m.exec(text.slice(0, 64 * 1024))?.[1];
  if (named === undefined) return undefined;
  return { path: named.replace(/["`]/g, ''), folder: file.slice(0, file.lastIndexOf('/') + 1) };
}

/** What the build files say of a path: where it must lie, that it is none of the repository's, or nothing. */
export type RootAnswer = { readonly path: string } | 'foreign' | undefined;

/** The longest module path wins: a module may lie in the folder of another. */
export function goRoots(modules: readonly GoModule[]): (written: string) => RootAnswer {
  const byPath = new Map(modules.map(({ path, folder }) => [path, folder]));
  return (written) => {
    if (byPath.size === 0 || !written.endsWith('.go')) return undefined;
    for (let end = written.lastIndexOf('/'); end > 0; end = written.lastIndexOf('/', end - 1)) {
      const folder = byPath.get(written.slice(0, end));
      if (folder !== undefined) return { path: folder + written.slice(end + 1) };
    }
    // The first part of a module path that can be downloaded has a dot: what is no module of ours is a dependency.
    return /^[^/]*\.[^/]*\//.test(written) && !written.startsWith('.') ? 'foreign' : undefined;
  };
}

/** A file in a source folder, and the module whose folder that is: `core` of `core/src/main/java/com/acme/A.java`; `''`: the root. */
export interface SourceFile {
  readonly file: string;
  readonly module: string;
}

/** Source folders of a JVM build: `core/src/main/java`, `app/src/commonMain/kotlin`; never those of tests. */
export interface SourceRoots {
  /** The files of that package and name: one a module has it. */
  readonly files: (written: string) => readonly SourceFile[];
  /** Kotlin leaves out the folders of the package that all its files have in common. */
  readonly withoutCommonPackage: (written: string) => readonly SourceFile[];
}

export function sourceRoots(tree: readonly string[]): SourceRoots {
  const files = new Map<string, SourceFile[]>();
  for (const file of tree) {
    const inner = belowSourceRoot(file);
    if (inner === undefined) continue;
    const found = { file, module: file.slice(0, Math.max(0, inner.root)) };
    const known = files.get(inner.path);
    if (known === undefined) files.set(inner.path, [found]);
    else if (known.every((each) => each.file !== file)) known.push(found);
  }
  return {
    files: (written) => files.get(written) ?? [],
    withoutCommonPackage(written) {
      if (!written.endsWith('.kt')) return [];
      for (let at = written.indexOf('/'); at >= 0; at = written.indexOf('/', at + 1)) {
        const found = files.get(written.slice(at + 1));
        if (found !== undefined) return found;
      }
      return [];
    },
  };
}

const JVM = /\.(?:java|kt|scala|groovy)$/;
const SOURCE_ROOT = /(?:^|\/)src\/([A-Za-z0-9]{1,40})\/(?:java|kotlin|scala|groovy)\//;

/** The path below the source folder, and where that of the module ends. */
function belowSourceRoot(file: string): { readonly path: string; readonly root: number } | undefined {
  if (!JVM.test(file)) return undefined;
  const root = SOURCE_ROOT.exec(file);
  if (root === null || /test/i.test(root[1] ?? '')) return undefined;
  return { path: file.slice(root.index + root[0].length), root: root.index };
}
