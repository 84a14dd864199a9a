import { Buffer } from 'node:buffer';
import { plainUtf8, utf8 } from './decode.ts';
import type { Head } from './format.ts';
import { gunzipStart, isGzip } from './gunzip.ts';
import { decodeReferences, withoutControls } from './xml-references.ts';

const HEAD = 64 * 1024;

/** `written`: the file, or its first 64 KiB (`whole` says which). Never throws: what cannot be decoded has an empty text. */
export function readHead(written: Uint8Array, whole: boolean): Head {
  const bytes = isGzip(written) ? gunzipStart(written.subarray(0, HEAD)) : written;
  const decoded = decode(bytes.subarray(0, HEAD), whole && bytes.length <= HEAD);
  const text = decoded.slice(0, HEAD).trimStart();
  return { text, root: rootOf(text), whole: whole && bytes.length <= HEAD && decoded.length <= HEAD };
}

function decode(bytes: Uint8Array, whole: boolean): string {
  try {
    const plain = whole ? plainUtf8(bytes) : undefined;
    if (plain !== undefined) return Buffer.from(plain.buffer, plain.byteOffset, plain.length).toString('utf8');
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    // A character that is cut in two by the end of the head is left out.
    return decoder.decode(Buffer.concat([...utf8([bytes])]), { stream: !whole });
  } catch {
    return '';
  }
}

const NAME = /<([^\s<>/="']{1,200})/y;
const ATTRIBUTES = /((?:\s+[^\s<>/="']{1,200}\s*=\s*(?:"[^"]*"|'[^']*'))*)/y;
const ATTRIBUTE = /([^\s<>/="']{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function rootOf(text: string): Head['root'] {
  const start = startOfRoot(text);
  if (start === undefined) return undefined;
  NAME.lastIndex = start;
  const written = NAME.exec(text)?.[1];
  return written === undefined ? undefined : new Root(text, { written, end: start + 1 + written.length });
}

/** Most formats are known by the name: the attributes are read when they are asked for. A class, as an object with a getter of its own is kept too long. */
class Root {
  readonly name: string;
  readonly #text: string;
  readonly #end: number;
  #attributes: ReadonlyMap<string, string> | undefined;

  constructor(text: string, { written, end }: { readonly written: string; readonly end: number }) {
    this.name = written.slice(written.lastIndexOf(':') + 1);
    this.#text = text;
    this.#end = end;
  }

  get attributes(): ReadonlyMap<string, string> {
    this.#attributes ??= attributesOf(this.#text, this.#end);
    return this.#attributes;
  }
}

function attributesOf(text: string, start: number): ReadonlyMap<string, string> {
  ATTRIBUTES.lastIndex = start;
  const [written = ''] = ATTRIBUTES.exec(text) ?? [];
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
    attributes.set(name, withoutControls(decodeReferences(double ?? single ?? '')));
  }
  return attributes;
}

/** Behind blanks, comments, instructions and a DOCTYPE. */
function startOfRoot(text: string): number | undefined {
  let p = startOfDocument(text);
  while (p !== undefined && text[p] === '<') {
    const c = text[p + 1];
    if (c === '?') p = behind(text, '?>', p);
    else if (text.startsWith('<!--', p)) p = behind(text, '-->', p + 4);
    else if (c === '!') p = behindDoctype(text, p);
    else return p;
    while (p !== undefined && /\s/.test(text[p] ?? '')) p++;
  }
  return undefined;
}

const OTHER_FORMATS = /^(?:[{["]|TAP |ok |not ok |\d+\.\.\d|mode:|TN:|SF:)/;
const LONGEST_BANNER = 4096;

/** A report that went through standard output may have lines of a runner before it ("> project@1.0.0 test"). */
function startOfDocument(text: string): number | undefined {
  if (text.startsWith('<')) return 0;
  if (OTHER_FORMATS.test(text)) return undefined;
  const line = text.slice(0, LONGEST_BANNER).search(/\n<[?!A-Za-z_]/);
  return line < 0 ? undefined : line + 1;
}

function behind(text: string, mark: string, from: number): number | undefined {
  const at = text.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}

function behindDoctype(text: string, start: number): number | undefined {
  let depth = 0;
  for (let p: number | undefined = start + 2; p !== undefined && p < text.length; p++) {
    const c = text[p];
    if (c === '"' || c === "'") p = text.indexOf(c, p + 1);
    else if (c === '[') depth++;
    else if (c === ']') depth--;
    else if (text.startsWith('<!--', p)) p = text.indexOf('-->', p + 4);
    else if (text.startsWith('<?', p)) p = text.indexOf('?>', p);
    else if (c === '>' && depth <= 0) return p + 1;
    if (p < 0) return undefined;
  }
  return undefined;
}
