/** What in a name can only be a mask's business; most names have none of it and are left alone at the price of one look. */
const SUSPECT = /[\\/@]|0x|\d{4}-\d\d-\d\d[T ]|\d{13}|[0-9a-f]{8}-[0-9a-f]{4}-/i;

const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const TIME = /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/g;
/** Milliseconds since 1970, from 2017 to 2033. */
const MILLISECONDS = /\b1[5-9]\d{11}\b/g;
/** Addresses have at least 32 bits; `0x10` in a parameter is a value. */
const ADDRESS = /\b0x[0-9a-f]{8,16}\b/gi;
/** `com.acme.Order@1b2c3d4e`: what Java's Object.toString gives for a parameter, other in every run. */
const JAVA_HASH = /(\w)@[0-9a-f]{6,8}\b/g;
/**
 * A path on some machine: a drive letter, or one of the folders that homes, temporary folders and runners' workspaces lie in. Any other
 * `/api/users` in a name may be a route, and is what tells two tests apart.
 */
const MACHINE_PATH =
  /(?<![\w.\\/-])(?:file:\/\/)?(?:\/(?:home|Users|root|tmp|private|var|mnt|opt|srv|builds?|github|__w|workspaces?|runner|data)\/|[A-Za-z]:[\\/])[^\s"'<>|:*?,;()[\]{}]*/g;

/**
 * A name without what is other on every machine or in every run: absolute paths (their last part stays), memory addresses, time stamps,
 * UUIDs. Two tests of which nothing else differs get the same name, and so an ordinal each: none is lost.
 */
export function maskName(name: string): string {
  if (!SUSPECT.test(name)) return name;
  return name
    .replace(UUID, '<uuid>')
    .replace(TIME, '<time>')
    .replace(MILLISECONDS, '<time>')
    .replace(ADDRESS, '0x…')
    .replace(JAVA_HASH, '$1@…')
    .replace(MACHINE_PATH, lastPart);
}

function lastPart(path: string): string {
  return `…/${path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)}`;
}

/** On whichever machine: `/a/b`, `C:\a`, `C:/a`, `\\server\a`. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:[\\/]|file:\/\/)/.test(path);
}
