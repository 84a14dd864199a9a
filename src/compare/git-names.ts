import { Buffer } from 'node:buffer';

/** A name in the header of a diff: git puts names with unusual characters in quotes and escapes their bytes as C does. */
export function unquoted(written: string): string {
  if (!written.startsWith('"')) return written;
  const bytes: number[] = [];
  const inner = Buffer.from(written.slice(1, written.endsWith('"') ? -1 : undefined));
  for (let i = 0; i < inner.length; i++) {
    const byte = inner[i] ?? 0;
    if (byte !== BACKSLASH) {
      bytes.push(byte);
      continue;
    }
    const next = String.fromCharCode(inner[++i] ?? BACKSLASH);
    if (next >= '0' && next <= '7') {
      bytes.push(Number.parseInt(inner.toString('latin1', i, i + 3), 8) & 0xff);
      i += 2;
    } else bytes.push((ESCAPES.get(next) ?? next).charCodeAt(0));
  }
  return Buffer.from(bytes).toString('utf8');
}

const BACKSLASH = 92;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
]);

/** Both names of a `diff --git` line, with their prefixes; `undefined` where blanks in different names leave the border unknown. */
export function headerNames(line: string): readonly [string, string] | undefined {
  const names = line.slice('diff --git '.length);
  const quotes = /^("(?:[^"\\]|\\.)*"|[^" ]\S*) ("(?:[^"\\]|\\.)*"|[^" ]\S*)$/.exec(names);
  if (quotes !== null) return [unquoted(quotes[1] ?? ''), unquoted(quotes[2] ?? '')];
  // Names with blanks: the same one twice, so that the border lies in the middle.
  const middle = (names.length - 1) / 2;
  if (!Number.isInteger(middle) || names[middle] !== ' ') return undefined;
  return [names.slice(0, middle), names.slice(middle + 1)];
}

/**
 * The name of a file that is not renamed, without prefixes: what both names end in. So `a/x` and `b/x` are `x`, with any prefix
 * (diff.mnemonicPrefix, diff.srcPrefix) or none (diff.noprefix). `undefined`: they end in nothing common.
 */
export function commonName([before, after]: readonly [string, string]): string | undefined {
  if (before === after) return before;
  if (before[1] === '/' && after[1] === '/' && before.slice(2) === after.slice(2)) return before.slice(2);
  const left = before.split('/');
  const right = after.split('/');
  let common = 0;
  while (common < Math.min(left.length, right.length) && left.at(-1 - common) === right.at(-1 - common)) common++;
  return common === 0 ? undefined : left.slice(left.length - common).join('/');
}

/** The name in a `---` or `+++` line; `undefined`: there is no file on that side. */
export function sideName(line: string): string | undefined {
  // Behind a tab: nothing (git, for names with blanks) or the time (diff -u).
  const written = line.slice(4);
  const name = written.startsWith('"') ? unquoted(written.trimEnd()) : written.replace(/\t.*$/, '').trimEnd();
  return name === '/dev/null' ? undefined : name;
}
