import { type RepoPath, repoPath } from '../domain/text.ts';
import { type GoModule, goRoots, type SourceRoots, sourceRoots } from './paths-roots.ts';
import { type TreeIndex, treeIndex } from './paths-tree.ts';
import {
  below,
  foreignAt,
  inside,
  insideCheckout,
  installedModule,
  type WrittenPath,
  writtenPath,
} from './paths-written.ts';

/** Where a path of a report lies in the repository. What is not found is kept as the report says it, never guessed. */
export type ResolvedPath =
  | { readonly path: RepoPath; readonly resolved: true }
  | { readonly path: RepoPath; readonly resolved: false; readonly reason: 'unknown' | 'ambiguous' };

export interface PathResolver {
  /** `sources`: folders that the report says its paths are relative to (Cobertura's `<source>`), as written. */
  readonly resolve: (written: string, sources?: readonly string[]) => ResolvedPath;
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
 *  1. the path as it stands: below a source folder of the report, below the checkout, or from the root;
 *  2. where a build file says: below the folder of its Go module; in the one source folder of Java or Kotlin;
 *  3. a file whose whole path is an end of it: `/app/src/a.py`, in a container, is `src/a.py`;
 *  4. the one file of which it is an end: `com/acme/A.java` is `core/src/main/java/com/acme/A.java`;
 *  5. the one file of Kotlin without the folders of the package that all have in common.
 * Case is ignored only where nothing else fits.
 */
export function createPathResolver({ tree, workspace, modules = [] }: PathOptions): PathResolver {
  const root = workspace === undefined ? undefined : writtenPath(workspace).path;
  const exactly = tree.length === 0 ? undefined : treeIndex(tree);
  const ofGo = goRoots(modules);
  const roots = sourceRoots(tree);
  let ignoringCase: TreeIndex | undefined;
  /** Of the report that is being read: it hands on the same list with each of its files. */
  let known: { readonly sources: readonly string[]; readonly folders: readonly WrittenPath[] } | undefined;

  function foldersOf(sources: readonly string[]): readonly WrittenPath[] {
    if (known?.sources !== sources) known = { sources, folders: sources.map(writtenPath) };
    return known.folders;
  }

  function resolve(text: string, sources: readonly string[] = []): ResolvedPath {
    const written = writtenPath(text);
    const folders = written.absolute ? [] : foldersOf(sources);
    const said = () => withoutTree(written, folders, root);
    if (exactly === undefined) {
      const path = said();
      return path === undefined ? unknown(text) : { path: repoPath(path), resolved: true };
    }
    const candidates = folders.length === 0 ? [written] : folders.map((folder) => below(folder, written));
    const wanted = { written, candidates, root };
    let found = standing(wanted, exactly);
    if (found === undefined && !written.absolute) {
      const module = ofGo(written.path);
      if (module === 'foreign') return unknown(said() ?? text);
      if (module !== undefined) {
        const file = exactly.file(module.path);
        return file === undefined ? unknown(module.path) : { path: repoPath(file), resolved: true };
      }
      const file = roots.file(written.path);
      found = file === undefined ? undefined : { file };
    }
    found ??= ending(wanted, exactly) ?? kotlin(written, roots);
    if (found === undefined) {
      ignoringCase ??= treeIndex(tree, (file) => file.toLowerCase());
      const inLowerCase = lowered(wanted);
      found = standing(inLowerCase, ignoringCase) ?? ending(inLowerCase, ignoringCase);
    }
    if (found === undefined) return unknown(said() ?? text);
    if (found === AMBIGUOUS) return { path: repoPath(said() ?? text), resolved: false, reason: 'ambiguous' };
    return { path: repoPath(found.file), resolved: true };
  }
  return { resolve };
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

interface Wanted {
  readonly written: WrittenPath;
  /** It below each of the source folders. */
  readonly candidates: readonly WrittenPath[];
  readonly root: string | undefined;
}

function lowered({ written, candidates, root }: Wanted): Wanted {
  const lower = ({ path, absolute }: WrittenPath): WrittenPath => ({ path: path.toLowerCase(), absolute });
  return { written: lower(written), candidates: candidates.map(lower), root: root?.toLowerCase() };
}

const AMBIGUOUS = Symbol('ambiguous');
type Found = { readonly file: string } | typeof AMBIGUOUS | undefined;

function kotlin({ path, absolute }: WrittenPath, roots: SourceRoots): Found {
  const file = absolute ? undefined : roots.withoutCommonPackage(path);
  return file === undefined ? undefined : file === 'ambiguous' ? AMBIGUOUS : { file };
}

function standing({ candidates, root }: Wanted, index: TreeIndex): Found {
  let found: Found;
  for (const candidate of candidates) {
    const file = asItStands(candidate, root, index);
    if (file !== undefined) found = andThe(found, file);
  }
  return found;
}

/** By the longest end of them all. */
function ending({ written, candidates }: Wanted, index: TreeIndex): Found {
  let found: Found;
  let longest = 0;
  for (const candidate of candidates) {
    const end = byItsEnd(candidate, written, index);
    if (end === undefined || end.segments < longest) continue;
    found = end.segments > longest ? andThe(undefined, end.file) : andThe(found, end.file);
    longest = end.segments;
  }
  return found;
}

/** Two that are not the same are ambiguous. */
function andThe(found: Found, file: string | typeof AMBIGUOUS): Found {
  if (file === AMBIGUOUS) return AMBIGUOUS;
  if (found === undefined) return { file };
  return found !== AMBIGUOUS && found.file === file ? found : AMBIGUOUS;
}

function asItStands({ path, absolute }: WrittenPath, root: string | undefined, index: TreeIndex): string | undefined {
  if (!absolute) return index.file(path);
  const rest = root === undefined ? undefined : inside(root, path);
  return rest === undefined ? undefined : index.file(rest);
}

interface End {
  readonly file: string | typeof AMBIGUOUS;
  readonly segments: number;
}

/** The longest end that counts: one with all that the report wrote, or one that is a whole path of the tree. */
function byItsEnd({ path, absolute }: WrittenPath, written: WrittenPath, index: TreeIndex): End | undefined {
  let best: { readonly file: string | typeof AMBIGUOUS; readonly at: number } | undefined;
  let isKnown = false;
  index.eachEnd(path, ({ at, match, whole }) => {
    isKnown = true;
    const length = path.length - at;
    if (!written.absolute && length >= written.path.length) {
      best = { file: match === 'ambiguous' ? AMBIGUOUS : match, at };
      return;
    }
    // Less than was written: only a whole file, and of a relative path at least one folder must be left.
    if (whole !== undefined && (absolute || whole.includes('/'))) best = { file: whole, at };
  });
  if (!isKnown) return undefined;
  const foreign = foreignAt(path);
  if (foreign >= 0 && (best === undefined || best.at > foreign)) return installed(path, index);
  return best === undefined ? undefined : { file: best.file, segments: path.slice(best.at).split('/').length };
}

/** The project itself, installed and tested in an environment of its own (tox): only a module within a package is sure. */
function installed(path: string, index: TreeIndex): End | undefined {
  const module = installedModule(path);
  const match = module === undefined ? undefined : index.ending(module);
  if (match === undefined) return undefined;
  return { file: match === 'ambiguous' ? AMBIGUOUS : match, segments: 1 };
}
