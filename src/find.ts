import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ConfigError, type Diagnostic } from './domain/diagnostic.ts';
import { byText } from './domain/text.ts';

/** A file to read. */
export interface FoundFile {
  /** Real path, links resolved. */
  readonly real: string;
  /** Relative to the root, with forward slashes, where it lies inside; else absolute. What people are told. */
  readonly path: string;
  readonly bytes: number;
  /** Last change, milliseconds since 1970. */
  readonly modified: number;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface FindOptions {
  /** Absolute folder that relative patterns start from. */
  readonly root: string;
  /** What the patterns are for, in messages: `tests`. */
  readonly purpose: string;
  /** Patterns that need not match in every run: that one does not is a note and no warning. */
  readonly optional?: ReadonlySet<string>;
  readonly limits?: FindLimits;
}

export interface FindLimits {
  readonly files: number;
  readonly bytes: number;
}

const FIND_LIMITS: FindLimits = { files: 100_000, bytes: 16 * 1024 ** 3 };

/**
 * Files that match the patterns (`!` excludes; a folder stands for all below it), sorted by path. A link that leads out of the
 * workspace, or out of the folder that an absolute pattern names, is refused with an error: a report may be written by the pull request.
 * @throws ConfigError for a pattern that cannot be used, and over the limits.
 */
export async function findFiles(patterns: readonly string[], options: FindOptions): Promise<Found> {
  const { root, purpose, optional, limits = FIND_LIMITS } = options;
  const includes = patterns.filter((pattern) => !pattern.startsWith('!'));
  const excludes = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => `!${absolute(pattern.slice(1), root)}`);
  const files = new Map<string, FoundFile>();
  const realFolder = createFolders();
  const diagnostics: Diagnostic[] = [];
  let bytes = 0;
  for (const pattern of includes) {
    const paths = excludes.length === 0 && !GLOB_CHARACTERS.test(pattern) ? literal(resolve(root, pattern)) : undefined;
    const matches = paths ?? (await findByGlob([absolute(pattern, root), ...excludes], purpose));
    if (matches.length === 0) {
      const level = optional?.has(pattern) === true ? 'note' : 'warning';
      diagnostics.push({ level, message: `${purpose}: "${pattern}" matches no file` });
    }
    const place = { root, pattern, realFolder };
    for (const path of matches) {
      if (files.has(path)) continue;
      const found = describe(path, place);
      if ('message' in found) {
        diagnostics.push(found);
        continue;
      }
      files.set(path, found);
      bytes += found.bytes;
      if (files.size > limits.files || bytes > limits.bytes) {
        throw new ConfigError([
          {
            level: 'error',
            message: `${purpose}: the patterns match more than ${limits.files} files or ${limits.bytes} bytes (at "${pattern}"): name the folder of the reports more closely`,
          },
        ]);
      }
    }
  }
  return { files: [...files.values()].sort((a, b) => byText(a.path, b.path)), diagnostics };
}

const GLOB_CHARACTERS = /[*?[\]{}]/;

/** A file or a folder needs no pattern, and no library: only what has a wildcard, or leaves something out, goes to the glob. */
function literal(path: string): readonly string[] | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return lstatSync(path, { throwIfNoEntry: false }) === undefined ? [] : [path];
  if (stat.isFile()) return [path];
  return stat.isDirectory() ? filesBelow(path) : undefined;
}

/** All files below a folder; links among them are told apart later. A folder that is itself a link elsewhere is not entered. */
function filesBelow(folder: string): readonly string[] {
  if (realpathSync(folder) !== folder && lstatSync(folder).isSymbolicLink()) return [folder];
  const folders = [folder];
  const files: string[] = [];
  // Not `recursive`, which asks for the type of each entry once more, and enters linked folders in some versions of Node.
  for (const each of folders) {
    const prefix = each.endsWith(sep) ? each : each + sep;
    for (const entry of readdirSync(each, { withFileTypes: true })) {
      (entry.isDirectory() ? folders : files).push(prefix + entry.name);
    }
  }
  return files;
}

/** The root may itself hold characters of a pattern; the pattern's own stay what they are. */
function absolute(pattern: string, root: string): string {
  if (isAbsolute(pattern)) return pattern;
  return `${root.replace(/[*?[]/g, '[$&]')}${sep}${pattern.replace(/^(\.[\\/])+/, '')}`;
}

/** Most runs need no library for it: one that does loads it. */
async function findByGlob(patterns: readonly string[], purpose: string): Promise<readonly string[]> {
  const { glob } = await import('./glob.ts');
  return glob(patterns, purpose);
}

/** One file that the caller names. */
export function describeFile(name: string, root: string): FoundFile | Diagnostic {
  return describe(resolve(root, name), { root, pattern: name, realFolder: createFolders() });
}

interface Place {
  readonly root: string;
  readonly pattern: string;
  readonly realFolder: (folder: string) => string;
}

function describe(path: string, { root, pattern, realFolder }: Place): FoundFile | Diagnostic {
  const inside = insideOf(root, path);
  const shown = leaves(inside) ? path : sep === '/' ? inside : inside.replaceAll(sep, '/');
  const file = follow(path, realFolder);
  if (file === undefined) return { level: 'error', file: shown, message: 'is a link to a file that is not there' };
  const { real, stat } = file;
  if (real !== path) {
    const fence = leaves(inside) ? literalFolder(resolve(root, pattern)) : root;
    if (leaves(relative(realFolder(fence), real))) {
      const place = fence === root ? 'the workspace' : fence;
      return { level: 'error', file: shown, message: `is a link that leaves ${place}: refused` };
    }
  }
  if (!stat.isFile()) return { level: 'error', file: shown, message: 'is not a regular file' };
  return { real, path: shown, bytes: stat.size, modified: Math.floor(stat.mtimeMs) };
}

/** As `relative`, for paths that have no `.` nor `..`. */
function insideOf(root: string, path: string): string {
  const isBelow = path.startsWith(root) && path[root.length] === sep;
  return isBelow ? path.slice(root.length + 1) : relative(root, path);
}

/** Thousands of files lie in few folders: the links above a file are followed once for each of these. */
function createFolders(): (folder: string) => string {
  const known = new Map<string, string>();
  return (folder) => {
    const real = known.get(folder) ?? realpathSync(folder);
    known.set(folder, real);
    return real;
  };
}

function follow(
  path: string,
  realFolder: Place['realFolder'],
): { readonly real: string; readonly stat: Stats } | undefined {
  try {
    const stat = lstatSync(path);
    if (!stat.isSymbolicLink()) {
      const folder = dirname(path);
      const real = realFolder(folder);
      return { real: real === folder ? path : join(real, basename(path)), stat };
    }
    const real = realpathSync(path);
    return { real, stat: statSync(real) };
  } catch {
    return undefined;
  }
}

function leaves(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

/** The folder that a pattern names before its first wildcard. */
function literalFolder(pattern: string): string {
  const parts = pattern.split(sep);
  const wild = parts.findIndex((part) => GLOB_CHARACTERS.test(part));
  const folder = join(sep, ...(wild < 0 ? parts : parts.slice(0, wild)));
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? folder : join(folder, '..');
}
