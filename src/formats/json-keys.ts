/*
 * A key that is twice in one object: `JSON.parse` takes the last, so that `"status":"failed","status":"passed"` would have passed. Which of the two
 * counts is nobody's to guess; where both have the same value nothing is lost.
 *
 * Nearly no report has one, so that it is known by counting: as many keys are written as the parsed value has, or one is missing.
 */

/** Nobody nests reports so; beyond it nothing is counted, which has the value looked at closely. */
const DEEPEST = 500;

/** How many keys its objects have, at any depth. Lists that begin with no object or list are taken for lists of none: too few, never too many. */
export function keysIn(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    if (typeof value[0] !== 'object') return 0;
    for (const one of value) keys += keysIn(one, depth + 1);
    return keys;
  }
  for (const one of Object.values(value)) {
    keys++;
    if (typeof one === 'object') keys += keysIn(one, depth + 1);
  }
  return keys;
}

export interface RepeatedKey {
  readonly key: string;
  /** Where its second value begins. */
  readonly position: number;
}

/** The first key of one object that has two different values. `written`: JSON that was parsed. */
export function repeatedKey(written: string): RepeatedKey | undefined {
  const open: Open[] = [];
  let string = '';
  for (let at = 0; at < written.length; at++) {
    const character = written[at];
    const inside = open[open.length - 1];
    if (character === '"') {
      const end = stringEnd(written, at + 1);
      if (inside?.key === undefined) string = written.slice(at, end + 1);
      at = end;
    } else if (character === '{') open.push({ values: new Map(), key: undefined, start: 0 });
    else if (character === '[') open.push({ values: undefined, key: undefined, start: 0 });
    else if (character === ':' && inside !== undefined) {
      inside.key = plain(string);
      inside.start = at + 1;
    } else if (character === ',' || character === '}' || character === ']') {
      if (inside !== undefined && isOther(inside, written.slice(inside.start, at).trim())) {
        return { key: inside.key ?? '', position: inside.start };
      }
      if (character === ',' && inside !== undefined) inside.key = undefined;
      else open.pop();
    }
  }
  return undefined;
}

interface Open {
  /** As written; `undefined` in a list. */
  readonly values: Map<string, string> | undefined;
  /** Whose value is open. */
  key: string | undefined;
  /** Where that begins. */
  start: number;
}

function isOther({ values, key }: Open, value: string): boolean {
  if (values === undefined || key === undefined) return false;
  const known = values.get(key);
  values.set(key, value);
  return known !== undefined && known !== value;
}

function stringEnd(written: string, from: number): number {
  let at = from;
  while (at < written.length && written[at] !== '"') at += written[at] === '\\' ? 2 : 1;
  return at;
}

/** `"a"` and its other spelling `"\u0061"` are one key. */
function plain(string: string): string {
  const value: unknown = JSON.parse(string);
  return String(value);
}
