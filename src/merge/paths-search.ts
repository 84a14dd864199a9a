import { inModule, type Origin, type Place } from './paths-place.ts';
import type { SourceFile } from './paths-roots.ts';
import type { TreeIndex } from './paths-tree.ts';
import { foreignAt, inside, installedModule, type WrittenPath, writtenPath } from './paths-written.ts';

/** What is looked for. */
export interface Wanted {
  readonly written: WrittenPath;
  /** It below each of the source folders. */
  readonly candidates: readonly WrittenPath[];
  readonly root: string | undefined;
}

export function lowered({ written, candidates, root }: Wanted): Wanted {
  const lower = ({ path, absolute }: WrittenPath): WrittenPath => ({ path: path.toLowerCase(), absolute });
  return { written: lower(written), candidates: candidates.map(lower), root: root?.toLowerCase() };
}

export const AMBIGUOUS = Symbol('ambiguous');
export type Found = { readonly file: string } | typeof AMBIGUOUS | undefined;

export function isAny(files: readonly SourceFile[]): boolean {
  return files.length > 0;
}

export function ofModule(
  files: readonly SourceFile[],
  { place, origin }: { readonly place: Place; readonly origin: Origin },
): Found {
  if (files.length === 0) return undefined;
  const meant = inModule(files, { place, module: origin.module?.name });
  return meant === undefined ? AMBIGUOUS : { file: meant.file };
}

/** What a relative path is in the first of the folders that has it. A source folder within the checkout says more. */
export function beside(
  { written, candidates, root }: Wanted,
  folders: readonly string[],
  index: TreeIndex,
): string | undefined {
  if (written.absolute || folders.length === 0) return undefined;
  const said = candidates.filter((candidate) => candidate.absolute);
  if (said.some((candidate) => asItStands(candidate, root, index) !== undefined)) return undefined;
  const relative = said.length === candidates.length ? [written] : candidates.filter(({ absolute }) => !absolute);
  for (const folder of folders) {
    for (const { path } of relative) {
      const full = `${folder}/${path}`;
      const file = index.file(path.startsWith('..') ? writtenPath(full).path : full);
      if (file !== undefined) return file;
    }
  }
  return undefined;
}

export function standing({ candidates, root }: Wanted, index: TreeIndex): Found {
  let found: Found;
  for (const candidate of candidates) {
    const file = asItStands(candidate, root, index);
    if (file !== undefined) found = andThe(found, file);
  }
  return found;
}

/** By the longest end of them all. */
export function ending({ written, candidates }: Wanted, index: TreeIndex): Found {
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
