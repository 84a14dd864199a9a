import { ReportError } from '../domain/diagnostic.ts';
import type { Blocks } from './format.ts';
import { type InPlaceReader, type JsonBytes, jsonBytes } from './json-bytes.ts';
import { keyTwice, parsedValue } from './json-parsed.ts';

/** One value of a document, parsed on its own. */
export interface JsonEntry<Quick = never> {
  /** The pattern that it was asked for by. */
  readonly at: string;
  /** Keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** What the caller's own reader made of it; `value` is then undefined. */
  readonly quick?: Quick;
  /** 1-based line on which it begins. */
  readonly line: number;
}

/** What to hand over: `''` stands for the value itself, other keys for what lies below; `*` is any key or index. */
type Plan = Map<string, Plan>;

/**
 * Reads a document of any size: the values that `patterns` name (`results/tests/*`), in the order of the document, each parsed alone, so
 * that memory follows the largest of them. All else is checked and dropped. Where a pattern leads deeper than the document goes
 * (`tests/*` of `"tests": null`), that value is handed over. Throws `ReportError` for what is no JSON and for a document
 * that ends in the middle, after handing over what came before. `read` may take a value as it lies there, without parsing it.
 */
export function* jsonEntries<Quick = never>(
  chunks: Blocks,
  patterns: readonly string[],
  read: InPlaceReader<Quick> = () => undefined,
): Generator<JsonEntry<Quick>> {
  const bytes = jsonBytes(chunks);
  bytes.toDocument();
  yield* entriesBelow(bytes, planOf(patterns), read);
  bytes.toEnd();
}

function planOf(patterns: readonly string[]): Plan {
  const root: Plan = new Map();
  for (const pattern of patterns) {
    let plan = root;
    for (const key of pattern.split('/')) {
      const below: Plan = plan.get(key) ?? new Map();
      plan.set(key, below);
      plan = below;
    }
  }
  return root;
}

interface Open {
  readonly plan: Plan;
  readonly close: number;
  /** Number of elements so far, for a list. */
  index: number;
  /** The keys of an object that were handed over, with the values that are no object and no list. */
  readonly known: Map<string, unknown>;
}

const OBJECT = 0x7b;
const LIST = 0x5b;
const OBJECT_END = 0x7d;
const LIST_END = 0x5d;

function* entriesBelow<Quick>(bytes: JsonBytes, root: Plan, read: InPlaceReader<Quick>): Generator<JsonEntry<Quick>> {
  const open: Open[] = [];
  const path: (string | number)[] = [];
  const patterns: string[] = [];

  /** Goes into the value, or says what to do with it. */
  function enter(plan: Plan | undefined): boolean {
    const first = bytes.peek();
    if (plan === undefined || plan.size === 0 || (first !== OBJECT && first !== LIST)) return false;
    bytes.skip();
    open.push({ plan, close: first === OBJECT ? OBJECT_END : LIST_END, index: 0, known: new Map() });
    return true;
  }

  if (!enter(root)) {
    throw new ReportError('the file has no JSON object or list where its document should begin', bytes.line());
  }
  while (open.length > 0) {
    const container = open[open.length - 1];
    if (container === undefined) return;
    if (!nextElement(bytes, container)) {
      open.pop();
      path.pop();
      patterns.pop();
      continue;
    }
    const key = container.close === OBJECT_END ? nextKey(bytes) : container.index - 1;
    const planned = container.plan.has(String(key)) ? String(key) : '*';
    const plan = container.plan.get(planned);
    path.push(key);
    patterns.push(planned);
    if (enter(plan)) {
      remember(container, { key, value: undefined, line: bytes.line() });
      continue;
    }
    const line = bytes.line();
    let quick = plan === undefined ? undefined : bytes.take(read);
    let value: unknown;
    if (quick === undefined) {
      const raw = bytes.value();
      // Once more, now that a value across two blocks is in one piece.
      if (plan !== undefined) quick = read(raw.bytes, 0)?.value;
      if (quick === undefined) value = parsedValue(raw, { path, line });
    }
    if (plan !== undefined) {
      remember(container, { key, value, line });
      yield { at: patterns.join('/'), path: [...path], value, line, ...(quick === undefined ? {} : { quick }) };
    }
    path.pop();
    patterns.pop();
  }
}

/** The same value twice is the same once; of two others nobody knows which counts. */
function remember({ known }: Open, { key, value, line }: Remembered): void {
  if (typeof key === 'number') return;
  const scalar = typeof value === 'object' && value !== null ? undefined : value;
  if (known.has(key) && (scalar === undefined || known.get(key) !== scalar)) throw keyTwice(key, line);
  known.set(key, scalar);
}

interface Remembered {
  readonly key: string | number;
  /** `undefined`: one of many parts. */
  readonly value: unknown;
  readonly line: number;
}

/** Steps over a comma to the next element; false, and behind the bracket, at the end of the container. */
function nextElement(bytes: JsonBytes, container: Open): boolean {
  const first = bytes.peek();
  if (first === container.close) {
    bytes.skip();
    return false;
  }
  if (container.index++ === 0) return true;
  bytes.expect(',');
  return true;
}

function nextKey(bytes: JsonBytes): string {
  const key: unknown = bytes.peek() === 0x22 ? parsed(bytes, []) : undefined;
  if (typeof key !== 'string')
    throw new ReportError('the JSON document has no key where one should stand', bytes.line());
  bytes.expect(':');
  return key;
}

function parsed(bytes: JsonBytes, path: readonly (string | number)[]): unknown {
  const line = bytes.line();
  return parsedValue(bytes.value(), { path, line });
}
