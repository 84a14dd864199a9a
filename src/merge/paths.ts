import { type RepoPath, repoPath } from '../domain/text.ts';
import { type Origin, type Place, placeOf } from './paths-place.ts';
import { type GoModule, goRoots, sourceRoots } from './paths-roots.ts';
import { AMBIGUOUS, beside, ending, isAny, lowered, ofModule, standing } from './paths-search.ts';
import { type TreeIndex, treeIndex } from './paths-tree.ts';
import { below, inside, insideCheckout, isInTemporaryFolder, type WrittenPath, writtenPath } from './paths-written.ts';

/** Where a path of a report lies in the repository. What is not found is kept as the report says it, never guessed. */
export type ResolvedPath =
  | {
      readonly path: RepoPath;
      readonly resolved: true;
      /** By the end of a path in a folder for temporary files: so lie what tests write, and checkouts on other machines. */
      readonly temporary?: true;
    }
  | { readonly path: RepoPath; readonly resolved: false; readonly reason: 'unknown' | 'ambiguous' };

export interface PathResolver {
  readonly resolve: (written: string, origin?: Origin) => ResolvedPath;
  /** Whether the files of the repository are known, so that paths are those of files that are there. */
  readonly isLookedUp: () => boolean;
}

export interface PathOptions {
  /** Files of the repository, relative to its root (`git ls-files`); empty: not known, then nothing is looked up. */
  readonly tree: readonly string[];
  /** Absolute folder of the checkout. */
  readonly workspace?: string;
  readonly modules?: readonly GoModule[];
}

/**
 * Finds files of the repository by the longest end that their path has in common with what the report says:
 *  1. the path as it stands: below a source folder of the report, below the folder that the report lies in (`src/a.js` of
 *     `packages/web/coverage/lcov.info` is `packages/web/src/a.js`), below the checkout, or from the root;
 *  2. where a build file says: below the folder of its Go module; in the source folder of Java or Kotlin, of several in that of the module
 *     that the report names or lies in;
 *  3. a file whose whole path is an end of it: `/app/src/a.py`, in a container, is `src/a.py`;
 *  4. the one file of which it is an end: `com/acme/A.java` is `core/src/main/java/com/acme/A.java`; of several that in the folder which
 *     that of the report ends in (`coverage/libs/web/lcov.info`);
 *  5. the one file of Kotlin without the folders of the package that all have in common.
 * Case is ignored only where nothing else fits.
 */
export function createPathResolver({ tree, workspace, modules = [] }: PathOptions): PathResolver {
  const root = workspace === undefined ? undefined : writtenPath(workspace).path;
  const exactly = tree.length === 0 ? undefined : treeIndex(tree);
  const ofGo = goRoots(modules);
  const roots = sourceRoots(tree);
  let ignoringCase: TreeIndex | undefined;
  /** Of the report that is being read: it hands on the same with each of its files. */
  let known: { readonly origin: Origin; readonly folders: readonly WrittenPath[]; readonly place: Place } | undefined;

  function read(origin: Origin) {
    if (known === undefined || known.origin.sources !== origin.sources || known.origin.report !== origin.report) {
      known = { origin, folders: (origin.sources ?? []).map(writtenPath), place: placeOf(origin.report) };
    }
    return known;
  }

  function resolve(text: string, origin: Origin = {}): ResolvedPath {
    const written = writtenPath(text);
    const { folders: ofReport, place } = read(origin);
    const folders = written.absolute ? [] : ofReport;
    const said = () => withoutTree(written, folders, root);
    if (exactly === undefined) {
      const path = said();
      return path === undefined ? unknown(text) : { path: repoPath(path), resolved: true };
    }
    const candidates = folders.length === 0 ? [written] : folders.map((folder) => below(folder, written));
    const wanted = { written, candidates, root };
    const inPlace = beside(wanted, place.above, exactly);
    let found = inPlace === undefined ? standing(wanted, exactly) : { file: inPlace };
    const isTemporary = found === undefined && written.absolute && isInTemporaryFolder(written.path);
    if (found === undefined && !written.absolute) {
      const module = ofGo(written.path);
      if (module === 'foreign') return unknown(said() ?? text);
      if (module !== undefined) {
        const file = exactly.file(module.path);
        return file === undefined ? unknown(module.path) : { path: repoPath(file), resolved: true };
      }
      found = ofModule(roots.files(written.path), { place, origin });
      if (found === undefined && origin.module !== undefined) {
        const { path } = origin.module;
        found = ofModule([roots.files(path), roots.withoutCommonPackage(path)].find(isAny) ?? [], { place, origin });
      }
    }
    if (found === undefined) {
      found = ending(wanted, exactly);
      const nearest = found === AMBIGUOUS ? beside(wanted, place.ends, exactly) : undefined;
      if (nearest !== undefined) found = { file: nearest };
    }
    if (found === undefined && !written.absolute)
      found = ofModule(roots.withoutCommonPackage(written.path), { place, origin });
    if (found === undefined) {
      ignoringCase ??= treeIndex(tree, (file) => file.toLowerCase());
      const inLowerCase = lowered(wanted);
      found = standing(inLowerCase, ignoringCase) ?? ending(inLowerCase, ignoringCase);
    }
    if (found === undefined) return unknown(said() ?? text);
    if (found === AMBIGUOUS) return { path: repoPath(said() ?? text), resolved: false, reason: 'ambiguous' };
    return { path: repoPath(found.file), resolved: true, ...(isTemporary ? { temporary: true } : {}) };
  }
  return { resolve, isLookedUp: () => exactly !== undefined };
}

/** For a repository that lies in a folder of the one that paths are written from. */
export function belowFolder(resolver: PathResolver, folder: string): PathResolver {
  const prefix = `${folder}/`;
  const inner = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : path);
  return {
    ...resolver,
    resolve: (written, origin = {}) =>
      resolver.resolve(inner(written), {
        ...origin,
        ...(origin.report === undefined ? {} : { report: inner(origin.report) }),
      }),
  };
}

function unknown(path: string): ResolvedPath {
  return { path: repoPath(path), resolved: false, reason: 'unknown' };
}

/** What the report itself says, with nothing looked up; `undefined`: the file lies in no folder that is known. */
function withoutTree(
  written: WrittenPath,
  folders: readonly WrittenPath[],
  root: string | undefined,
): string | undefined {
  const [only] = folders;
  const full = folders.length === 1 && only !== undefined ? below(only, written) : written;
  if (!full.absolute) return full.path;
  const rest = (root === undefined ? undefined : inside(root, full.path)) ?? insideCheckout(full.path);
  return rest ?? (written.absolute ? undefined : written.path);
}
