import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';

/** A file below a folder that a pattern names before its first wildcard. */
export interface GlobMatch {
  /** Absolute; no folder in it below that one is a link. */
  readonly path: string;
  /** With the links resolved that lead to that folder; `undefined` for a link. */
  readonly real: string | undefined;
}

export interface GlobOptions {
  /** Absolute folder that relative patterns start from. */
  readonly root: string;
  /** Patterns that leave out. */
  readonly exclude: readonly string[];
}

/**
 * Files that a pattern matches, in no order. What a folder matches, all below it matches; names that begin with a dot match, too. No link
 * is followed: a link to a file or to a folder is a match itself. Folders that nothing in them could match are not read.
 * @throws the error of the file system for a folder that cannot be read.
 */
export function globFiles(pattern: string, { root, exclude }: GlobOptions): readonly GlobMatch[] {
  const glob = parseGlob(pattern, root);
  const isOut = exclude.map((each) => parseGlob(each, root)).map((each) => (path: string) => matches(each, path));
  const stat = lstatSync(glob.folder, { throwIfNoEntry: false });
  const found: GlobMatch[] = [];
  if (stat === undefined || isOut.some((is) => is(glob.folder))) return found;
  if (!stat.isDirectory()) {
    return glob.test('') ? [{ path: glob.folder, real: undefined }] : found;
  }
  const walk = (folder: string, real: string, depth: number, isIn: boolean) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const fits = isIn || matches(glob, path);
      if (entry.isDirectory()) {
        if (!fits && !mayLead(glob, entry.name, depth)) continue;
        if (!isOut.some((is) => is(path))) walk(path, join(real, entry.name), depth + 1, fits);
      } else if (fits && !isOut.some((is) => is(path))) {
        found.push({ path, real: entry.isFile() ? join(real, entry.name) : undefined });
      }
    }
  };
  walk(glob.folder, realpathSync(glob.folder), 0, glob.test(''));
  return found;
}

export const GLOB_CHARACTERS = /[*?[\]{}]/;

/** A pattern: the folder, or file, before the first wildcard, and what follows. */
interface Glob {
  /** Absolute. */
  readonly folder: string;
  /** What names of folders below it are, one level after the other. */
  readonly fixed: readonly ((name: string) => boolean)[];
  /** Further folders may follow, of any name and number. */
  readonly isDeep: boolean;
  /** Of a path below `folder`, with forward slashes. */
  readonly test: (path: string) => boolean;
}

function parseGlob(pattern: string, root: string): Glob {
  const parts = (sep === '\\' ? pattern.replaceAll(sep, '/') : pattern).split('/');
  const wild = parts.findIndex((part) => GLOB_CHARACTERS.test(part));
  const literal = wild < 0 ? parts : parts.slice(0, wild);
  let folder = resolve(root, literal.length === 1 && literal[0] === '' && wild >= 0 ? '/' : literal.join('/'));
  const rest: string[] = [];
  for (const part of wild < 0 ? [] : parts.slice(wild)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') rest.push(part.replaceAll(/[()|]/g, '\\$&'));
    else if (rest.pop() === undefined) folder = dirname(folder);
  }
  // The folder and all below it, as if it were named alone: then it need not be read to be left out.
  if (rest.length === 1 && rest[0] === '**') rest.pop();
  const whole = rest.join('/');
  // A brace may hold slashes: then no segment is known by itself.
  const deep = rest.findIndex((part) => part.includes('**') || part.includes('{') || part.includes('}'));
  const fixed = deep < 0 ? rest : rest.slice(0, deep);
  return {
    folder,
    fixed: fixed.map((part) => picomatch(part, OPTIONS)),
    isDeep: deep >= 0,
    test: rest.length === 0 ? () => true : picomatch([whole, `${whole}/**`], OPTIONS),
  };
}

/** No extglobs: nested ones are regular expressions that take exponential time. */
const OPTIONS = { dot: true, nonegate: true, noextglob: true, strictSlashes: true, nocase: sep === '\\' };

function matches({ folder, test }: Glob, path: string): boolean {
  if (path === folder) return test('');
  const before = folder.endsWith(sep) ? folder : `${folder}${sep}`;
  if (!path.startsWith(before)) return false;
  const below = path.slice(before.length);
  return test(sep === '\\' ? below.replaceAll(sep, '/') : below);
}

/** Whether a folder of that name, `depth` levels below that of the pattern, may hold what matches. */
function mayLead({ fixed, isDeep }: Glob, name: string, depth: number): boolean {
  return depth < fixed.length ? fixed[depth]?.(name) === true : isDeep;
}
