import { lstatSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ConfigError, type Diagnostic } from './domain/diagnostic.ts';
import { byText } from './domain/text.ts';
import { GLOB_CHARACTERS, type GlobMatch, globFiles } from './glob.ts';

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
  readonly limits?: FindLimits;
}

export interface FindLimits {
  readonly files: number;
  readonly bytes: number;
}

export const FIND_LIMITS: FindLimits = { files: 100_000, bytes: 16 * 1024 ** 3 };

/**
 * Files that match the patterns (`!` excludes; a folder stands for all below it), sorted by path. A link that leads out of the
 * workspace, or out of the folder that an absolute pattern names, is refused with an error: a report may be written by the pull request.
 * @throws ConfigError for a pattern that cannot be used, and over the limits.
 */
export async function findFiles(patterns: readonly string[], options: FindOptions): Promise<Found> {
  const { root, purpose, limits = FIND_LIMITS } = options;
  const includes = patterns.filter((pattern) => !pattern.startsWith('!'));
  const exclude = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const files = new Map<string, FoundFile>();
  const diagnostics: Diagnostic[] = [];
  let bytes = 0;
  for (const pattern of includes) {
    const named = exclude.length === 0 && !GLOB_CHARACTERS.test(pattern) ? literal(resolve(root, pattern)) : undefined;
    const matches = named ?? glob(pattern, { root, exclude, purpose });
    if (matches.length === 0) {
      diagnostics.push({ level: 'warning', message: `${purpose}: "${pattern}" matches no file in ${root}` });
    }
    for (const { path, real } of matches) {
      if (files.has(path)) continue;
      const found = describe(path, { root, pattern, real });
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

/** A single file needs no walk. A folder, or what is not there, is left to the glob. */
function literal(path: string): readonly GlobMatch[] | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  const match = [{ path, real: undefined }];
  if (stat === undefined) return lstatSync(path, { throwIfNoEntry: false }) === undefined ? [] : match;
  return stat.isFile() ? match : undefined;
}

interface GlobCall {
  readonly root: string;
  readonly exclude: readonly string[];
  readonly purpose: string;
}

function glob(pattern: string, { root, exclude, purpose }: GlobCall): readonly GlobMatch[] {
  try {
    return globFiles(pattern, { root, exclude });
  } catch (cause) {
    const message = `${purpose}: the pattern ${JSON.stringify(pattern)} cannot be used; wanted is a path or a glob such as reports/**/*.xml`;
    throw new ConfigError([
      { level: 'error', message: cause instanceof Error ? `${message} (${cause.message})` : message },
    ]);
  }
}

/** One file that the caller names. */
export function describeFile(name: string, root: string): FoundFile | Diagnostic {
  return describe(resolve(root, name), { root, pattern: name, real: undefined });
}

interface Described {
  readonly root: string;
  readonly pattern: string;
  /** Where that is known: the file is no link, and in no folder that is one, below what the pattern names. */
  readonly real: string | undefined;
}

function describe(path: string, { root, pattern, real: known }: Described): FoundFile | Diagnostic {
  const below = path.startsWith(`${root}${sep}`) ? path.slice(root.length + 1) : relative(root, path);
  const outside = leaves(below);
  const shown = outside ? path : sep === '/' ? below : below.replaceAll(sep, '/');
  let real: string;
  try {
    real = known ?? realpathSync(path);
  } catch {
    return { level: 'error', file: shown, message: 'is a link to a file that is not there' };
  }
  const fence = outside ? literalFolder(resolve(root, pattern)) : root;
  if (real !== path && leaves(relative(realpathSync(fence), real))) {
    return {
      level: 'error',
      file: shown,
      message: `is a link that leaves ${fence === root ? 'the workspace' : fence}: refused`,
    };
  }
  const stat = statSync(real);
  if (!stat.isFile()) return { level: 'error', file: shown, message: 'is not a regular file' };
  return { real, path: shown, bytes: stat.size, modified: Math.floor(stat.mtimeMs) };
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
