// Go writes `_` for every blank of a name: it is no letter here.
const UUID = /(?<![a-z0-9])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![a-z0-9])/gi;
const TIME =
  /(?<![A-Za-z0-9])\d{4}-\d\d-\d\d[T _]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d|[ _][+-]\d{4}[ _](?:[A-Z]{3,5}|[+-]\d{2,4})(?:[ _]m=[+-]\d{1,12}\.\d{1,9})?)?/g;
/** Milliseconds since 1970, from 2017 to 2033. */
const MILLISECONDS = /(?<![A-Za-z0-9])1[5-9]\d{11}(?![A-Za-z0-9])/g;
/** Addresses have at least 32 bits; `0x10` in a parameter is a value. In Go's `(*T)(0x9eff50)` it is a pointer, also into the program itself. */
const ADDRESS = /(?<![a-z0-9])0x[0-9a-f]{8,16}(?![a-z0-9])|(?<=\)\()0x[0-9a-f]{5,7}(?=\))/gi;
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
/** What a character can be the beginning, the middle or the end of. */
const OTHER = 0;
const HEXADECIMAL = 1;
const HYPHEN = 2;
const SEPARATOR = 3;
const X = 4;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/[0-9a-f]/i.test(character)) return HEXADECIMAL;
  if (character === '-') return HYPHEN;
  if (/x/i.test(character)) return X;
  return /[/\\@]/.test(character) ? SEPARATOR : OTHER;
}

/** More hexadecimal digits in a row than anything that is not to be masked has. */
const FOUND = 13;

/** How many hexadecimal digits in a row end with a character, after as many with the one before it; `FOUND`: there may be something to mask. */
function digitsAfter(digits: number, code: number, before: number): number {
  const kind = code < 128 ? (KINDS[code] ?? OTHER) : OTHER;
  if (kind === HEXADECIMAL) return digits + 1;
  if (kind === OTHER) return 0;
  if (kind === X) return before === ZERO ? FOUND : 0;
  return kind === SEPARATOR || digits >= 4 ? FOUND : 0;
}

/**
 * Whether a name has anything that a mask may take: a slash, an `@`, `0x`, four hexadecimal digits before a hyphen, thirteen in a row. Most
 * names have none of it, and there are millions: one look at each character, no pattern.
 */
function isSuspect(name: string): boolean {
  let digits = 0;
  let before = 0;
  for (let index = 0; index < name.length && digits < FOUND; index++) {
    const code = name.charCodeAt(index);
    digits = digitsAfter(digits, code, before);
    before = code;
  }
  return digits >= FOUND;
}

/** As `isSuspect`, of a name that is ASCII. */
export function isSuspectIn(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0;
  let before = 0;
  for (let index = start; index < end && digits < FOUND; index++) {
    const code = bytes[index] ?? 0;
    digits = digitsAfter(digits, code, before);
    before = code;
  }
  return digits >= FOUND;
}

/** On whichever machine: `/a/b`, `C:\a`, `C:/a`, `\\server\a`. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:[\\/]|file:\/\/)/.test(path);
}
