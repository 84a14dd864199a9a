import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './domain/diagnostic.ts';
import { askGit, isRepository, topOf } from './git.ts';
import { belowFolder, createPathResolver, type PathResolver } from './merge/paths.ts';
import { type GoModule, goModule } from './merge/paths-roots.ts';
import { namedFile } from './named-file.ts';

/** Files that git tracks below the folder, as paths relative to it; `undefined` where there is no repository or no git. */
export function trackedFiles(root: string): readonly string[] | undefined {
  const most = { most: 256 * 1024 * 1024, timeout: 60_000 };
  const names = askGit(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], most);
  return names?.split('\0').filter((path) => path !== '');
}

/** The one repository in a folder of the workspace (actions/checkout with `path`); `undefined`: none, or several. */
function checkoutBelow(root: string): string | undefined {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const [only, another] = folders.map(({ name }) => join(root, name)).filter(isRepository);
  return another === undefined ? only : undefined;
}

/** The files of the repository of the workspace, or of the one in a folder of it. Git is asked once, when somebody wants to know. */
export function repositoryFiles(root: string): () => readonly string[] | undefined {
  let found: { readonly files: readonly string[] | undefined } | undefined;
  return () => {
    found ??= { files: trackedFiles(repositoryFolder(root)) };
    return found.files;
  };
}

function repositoryFolder(root: string): string {
  return topOf(root) === undefined ? (checkoutBelow(root) ?? root) : root;
}

/**
 * Finds the files of the repository by what reports call them: that of the workspace, or the one in a folder of it. Git is asked for them when
 * a report first names one.
 */
export function repositoryPaths(root: string): PathResolver {
  let resolver: PathResolver | undefined;
  const get = () => {
    resolver ??= create();
    return resolver;
  };
  const create = () => {
    const folder = repositoryFolder(root);
    const tree = trackedFiles(folder) ?? [];
    const found = createPathResolver({ tree, workspace: folder, modules: goModules(folder, tree) });
    return folder === root ? found : belowFolder(found, folder.slice(root.length).replace(/^[\\/]/, ''));
  };
  return {
    resolve: (written, origin) => get().resolve(written, origin),
    isLookedUp: () => get().isLookedUp(),
  };
}

/** So many go.mod are read; a repository has one, or one a module. */
const MODULES = 500;
const MODULE_BYTES = 256 * 1024;

/** The Go modules of the repository, of its tracked files. What cannot be read names none. */
function goModules(root: string, tree: readonly string[]): readonly GoModule[] {
  const files = tree.filter((path) => path === 'go.mod' || path.endsWith('/go.mod'));
  return files.slice(0, MODULES).flatMap((path) => {
    const full = join(root, path);
    // What git tracks may be gone, or a link to anywhere.
    const stat = lstatSync(full, { throwIfNoEntry: false });
    if (stat?.isFile() !== true || stat.size > MODULE_BYTES) return [];
    return goModule(path, readFileSync(full, 'utf8')) ?? [];
  });
}

/** A settings file that the caller names, or the usual one where it is there, with its text. */
export function findSettings(
  root: string,
  { named, usual, purpose }: { readonly named: string; readonly usual: string; readonly purpose: string },
): { readonly file: string; readonly text: string } | undefined {
  const file = named === '' && existsSync(join(root, usual)) ? usual : named;
  return file === '' ? undefined : { file, text: readSettings(root, file, purpose) };
}

const LARGEST_SETTINGS = { bytes: 1024 * 1024, words: '1048576 bytes' };

/**
 * A small text file that the user names.
 * @throws ConfigError where it is not there, not a file, or larger than a settings file ever is.
 */
function readSettings(root: string, path: string, purpose: string): string {
  const full = join(root, path).startsWith(root) && !path.startsWith('/') ? join(root, path) : path;
  const found = namedFile(full, LARGEST_SETTINGS);
  if (typeof found === 'string')
    throw new ConfigError([{ level: 'error', file: path, message: `${found} (${purpose})` }]);
  return readFileSync(full, 'utf8');
}
