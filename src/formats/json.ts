/** A value of an object's own key; `undefined` for anything that is no object or has no such key. */
export function field(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function has(value: unknown, name: string): boolean {
  return isObject(value) && Object.hasOwn(value, name);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Where a string is wanted and anything else may stand: an error's message that is an object, a list of lines. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value.join('\n');
  try {
    return JSON.stringify(value);
  } catch {
    return undefined; // nested beyond the stack
  }
}

/** `outer › inner`; as one string that is made only when it is looked at, however deep the nesting. */
export function below(path: string, title: string): string {
  if (path === '' || title === '') return path + title;
  return `${path} › ${title}`;
}

/** Empty for anything that is no list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Finite numbers only. */
export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function isTrue(value: unknown): boolean {
  return value === true;
}

/** A count: an integer ≥ 0. */
export function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** A count that a summary declares: also in quotes, as some writers have it. */
export function declaredCount(value: unknown): number | undefined {
  return count(typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value);
}

/** Also in quotes. */
export function isFalse(value: unknown): boolean {
  return value === false || value === 'false';
}

/** A line number: an integer ≥ 1. */
export function lineNumber(value: unknown): { line?: number } {
  const line = count(value);
  return line === undefined || line === 0 ? {} : { line };
}

/** `perMs`: how many of the report's units make a millisecond (1e6 for nanoseconds, 1e-3 for seconds). Negative durations are none. */
export function duration(value: unknown, perMs = 1): { ms?: number } {
  const written = number(value);
  return written === undefined || written < 0 ? {} : { ms: Math.round(written / perMs) };
}

/** Milliseconds since 1970 of an ISO time that has a zone, or of a number of milliseconds; nothing before 1990 is one. */
export function instant(value: unknown): { started?: number } {
  const ms = typeof value === 'string' && /(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? Date.parse(value) : number(value);
  return ms !== undefined && ms > 631_152_000_000 ? { started: Math.trunc(ms) } : {};
}
