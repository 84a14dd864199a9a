/** A path as a report writes it: forward slashes, no drive, no `.`; `..` only at its beginning. */
export interface WrittenPath {
  /** Without a leading slash. */
  readonly path: string;
  readonly absolute: boolean;
}

const DRIVE = /^[A-Za-z]:(?=\/|$)/;
const PLAIN = /^[^/\\:.][^\\:.]*(?:\.[^\\:./]+)*$/;

export function writtenPath(text: string): WrittenPath {
  const slashes = text.includes('\\') ? text.replaceAll('\\', '/') : text;
  const local = slashes.startsWith('file:///') ? slashes.slice('file://'.length) : slashes;
  const bare = local.replace(DRIVE, '');
  const absolute = bare.startsWith('/') || bare.length < local.length;
  if (!absolute && PLAIN.test(bare) && !bare.includes('//')) return { path: bare, absolute };
  const segments: string[] = [];
  for (const segment of bare.split('/')) {
    if (segment === '' || segment === '.') continue;
    const above = segments.at(-1);
    if (segment === '..' && above !== undefined && above !== '..') segments.pop();
    else segments.push(segment);
  }
  return { path: segments.join('/'), absolute };
}

/** `path` below `folder`; an absolute path stays what it is. */
export function below(folder: WrittenPath, written: WrittenPath): WrittenPath {
  if (written.absolute || folder.path === '')
    return { path: written.path, absolute: written.absolute || folder.absolute };
  const { path } = writtenPath(`${folder.path}/${written.path}`);
  return { path, absolute: folder.absolute };
}

/** The rest of `path` if it lies in `folder`. */
export function inside(folder: string, path: string): string | undefined {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

// Where GitHub's runners check out: hosted Linux and macOS, hosted Windows (D:\a\…), in a container, in a container action.
const CHECKOUTS = /^(?:(?:home|Users)\/runner\/work\/([^/]+)\/\1|a\/([^/]+)\/\2|__w\/([^/]+)\/\3|github\/workspace)\//;

/** The part of an absolute path below a runner's checkout, wherever the report was written. */
export function insideCheckout(path: string): string | undefined {
  const checkout = CHECKOUTS.exec(path);
  return checkout === null ? undefined : path.slice(checkout[0].length);
}

// Other people's code: installed packages and the system's own.
const FOREIGN =
  /(?<=^|\/)(?:node_modules|site-packages|dist-packages|\.cargo\/registry|go\/pkg\/mod|\.m2\/repository|\.gradle\/caches|\.nuget\/packages)\/|^(?:usr\/(?:local\/)?(?:lib|lib64|include|share|go)|rustc)\//g;

/** Where in the path the last folder of other people's code begins; −1: it is in none. */
export function foreignAt(path: string): number {
  let at = -1;
  for (const match of path.matchAll(FOREIGN)) at = match.index;
  return at;
}

const TEMPORARY = /^(?:private\/)?(?:tmp|var\/tmp|var\/folders)\/|(?<=^|\/)AppData\/Local\/Temp\//i;

/** Of an absolute path, without its first slash. */
export function isInTemporaryFolder(path: string): boolean {
  return TEMPORARY.test(path);
}

/** What follows `site-packages/`, where that is a module within a package. */
export function installedModule(path: string): string | undefined {
  return /(?<=^|\/)(?:site|dist)-packages\/([^/]+\/.+)$/.exec(path)?.[1];
}
