/** Event payloads are outside data: nothing is taken from them unless it has the shape that it must have. */

/** The value under `path`, or `undefined` where any step of the way is missing. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

/** A text that is not empty. */
export function textField(value: unknown, ...path: readonly string[]): string | undefined {
  const found = field(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** A whole number ≥ 1: every id and number that GitHub gives out. */
export function idField(value: unknown, ...path: readonly string[]): number | undefined {
  const found = field(value, ...path);
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}

/** A commit's name: SHA-1 or SHA-256, lower case. All zeros, GitHub's word for "there was none", is `undefined`. */
export function shaField(value: unknown, ...path: readonly string[]): string | undefined {
  return asSha(textField(value, ...path));
}

export function asSha(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}
