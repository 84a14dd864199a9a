import type { Head } from './format.ts';
import { field, text } from './json.ts';

/**
 * What the beginning of a file shows of its JSON document, cut off where the text ends: enough to recognise it by its first keys.
 * `undefined` where no document begins. Objects have no prototype; strings keep their escapes.
 */
export function shapeOf(head: Head): unknown {
  const start = documentStart(head.text);
  return start < 0 ? undefined : partialJson(head.text, start);
}

/** A runner may have written lines before it; the same rule as in `json-bytes.ts`. */
function documentStart(written: string): number {
  if (written.startsWith('<')) return -1;
  return written.search(/^(?:\{|\[[ \r\n{\]])/m);
}

type Container = Record<string, unknown> | unknown[];

function partialJson(written: string, start: number): unknown {
  const open: { readonly container: Container; key: string | undefined }[] = [];
  let root: unknown;
  let at = start;
  while (at < written.length) {
    const character = written[at] ?? '';
    const inside = open[open.length - 1];
    if (character === '}' || character === ']') {
      open.pop();
      at++;
      if (open.length === 0) return root;
      continue;
    }
    const between = lengthOf(BETWEEN, written, at);
    if (between > 0) {
      at += between;
      continue;
    }
    const token = tokenAt(written, at);
    at = token.end;
    if (inside !== undefined && !Array.isArray(inside.container) && inside.key === undefined) {
      if (typeof token.value !== 'string') return root;
      inside.key = token.value;
      continue;
    }
    if (inside === undefined) root = token.value;
    else add(inside, token.value);
    if (isContainer(token.value)) open.push({ container: token.value, key: undefined });
  }
  return root;
}

function add(inside: { readonly container: Container; key: string | undefined }, value: unknown): void {
  if (Array.isArray(inside.container)) inside.container.push(value);
  else inside.container[inside.key ?? ''] = value;
  inside.key = undefined;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function tokenAt(written: string, at: number): { readonly value: unknown; readonly end: number } {
  const character = written[at];
  if (character === '{') return { value: emptyObject(), end: at + 1 };
  if (character === '[') return { value: [], end: at + 1 };
  if (character === '"') {
    const end = stringEnd(written, at + 1);
    return { value: written.slice(at + 1, end), end: end + 1 };
  }
  const end = at + Math.max(1, lengthOf(SCALAR, written, at));
  return { value: scalar(written.slice(at, end)), end };
}

const BETWEEN = /[\s,:]+/y;
const SCALAR = /[^\s,:\]}[{"]+/y;

function lengthOf(pattern: RegExp, written: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(written) ? pattern.lastIndex - at : 0;
}

function emptyObject(): Record<string, unknown> {
  return Object.create(null);
}

function scalar(word: string): unknown {
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : Number(word);
}

/** Position of the quote that ends a string; the end of the text where none does. */
function stringEnd(written: string, from: number): number {
  for (let quote = written.indexOf('"', from); quote >= 0; quote = written.indexOf('"', quote + 1)) {
    let escapes = 0;
    while (written[quote - 1 - escapes] === '\\' && quote - 1 - escapes >= from) escapes++;
    if (escapes % 2 === 0) return quote;
  }
  return written.length;
}

/**
 * The first line that is an object of a stream of events: one with an `Action` or a `type`. What a build says before its tests may be hundreds of lines
 * (the warnings of a compiler).
 */
export function firstEvent(head: Head): unknown {
  if (head.text.startsWith('<')) return undefined;
  let objects = 0;
  for (const line of head.text.split('\n')) {
    if (!line.startsWith('{')) continue;
    if (++objects > MOST_OBJECTS) return undefined;
    const event = parsedLine(line);
    if (text(field(event, 'Action')) !== undefined || text(field(event, 'type')) !== undefined) return event;
  }
  return undefined;
}

/** A log in JSON has others in every line. */
const MOST_OBJECTS = 400;

/** `undefined` for what is no JSON. */
export function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
