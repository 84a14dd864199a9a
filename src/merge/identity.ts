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
  if (!isSuspect(name)) return name;
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

const ZERO = 0x30;
const NINE = 0x39;

/**
 * Whether a name has anything that a mask may take: a slash, an `@`, `0x`, eight hexadecimal or four decimal digits before a hyphen, thirteen
 * digits in a row. Most names have none of it, and there are millions: one look at each character, no pattern.
 */
function isSuspect(name: string): boolean {
  let digits = 0;
  let hex = 0;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    if (code >= ZERO && code <= NINE) {
      digits++;
      hex++;
      if (digits === 13) return true;
      continue;
    }
    switch (code) {
      case 0x2f: // slash
      case 0x5c: // back-slash
      case 0x40: // @
        return true;
      case 0x78: // x
      case 0x58:
        if (digits > 0 && name.charCodeAt(index - 1) === ZERO) return true;
        break;
      case 0x2d: // hyphen
        if (digits >= 4 || hex >= 8) return true;
        break;
    }
    digits = 0;
    const letter = code | 0x20;
    hex = letter >= 0x61 && letter <= 0x66 ? hex + 1 : 0;
  }
  return false;
}

/** On whichever machine: `/a/b`, `C:\a`, `C:/a`, `\\server\a`. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:[\\/]|file:\/\/)/.test(path);
}
