import type { TestSuite } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';

export type SuiteKey = Pick<TestSuite, 'environment' | 'name'>;

/** Values by suite. There may be a hundred thousand suites: no key is built of their names. */
export interface SuiteMap<T> {
  readonly get: (suite: SuiteKey) => T | undefined;
  readonly set: (suite: SuiteKey, value: T) => void;
  /** By environment, each in the order in which they were set first. */
  readonly values: () => Iterable<T>;
}

export function createSuiteMap<T>(): SuiteMap<T> {
  const environments = new Map<string, Map<string, T>>();
  return {
    get: ({ environment, name }) => environments.get(environment)?.get(name),
    set({ environment, name }, value) {
      const names = environments.get(environment);
      if (names === undefined) environments.set(environment, new Map([[name, value]]));
      else names.set(name, value);
    },
    *values() {
      for (const names of environments.values()) yield* names.values();
    },
  };
}

/** Suites of one snapshot, to be asked for in their order: it is theirs on both sides, and a map of a hundred thousand is much garbage. */
export interface Suites {
  readonly get: (suite: SuiteKey) => TestSuite | undefined;
  /** In their order, each once. */
  readonly all: readonly TestSuite[];
}

export function suitesOf(suites: readonly TestSuite[]): Suites {
  const all = isInOrder(suites) ? suites : distinct(suites);
  let next = 0;
  return {
    all,
    get(key) {
      const order = (index: number) => compareTo(all[index], key);
      if (order(next) !== 0) next = firstAtLeast(all.length, order);
      return order(next) === 0 ? all[next++] : undefined;
    },
  };
}

/** The first index of so many of which the order is not less than 0; they are ascending. */
export function firstAtLeast(length: number, orderOf: (index: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (orderOf(middle) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isInOrder(suites: readonly TestSuite[]): boolean {
  return suites.every((suite, index) => {
    const before = suites[index - 1];
    return before === undefined || compareKeys(before, suite) < 0;
  });
}

/** What somebody else stored may be in any order. */
function distinct(suites: readonly TestSuite[]): readonly TestSuite[] {
  const map = createSuiteMap<TestSuite>();
  for (const suite of suites) map.set(suite, suite);
  return [...map.values()].sort(compareKeys);
}

/** What is behind the end is after everything. */
function compareTo(suite: TestSuite | undefined, key: SuiteKey): number {
  return suite === undefined ? 1 : compareKeys(suite, key);
}

export function compareKeys(a: SuiteKey, b: SuiteKey): number {
  return byText(a.environment, b.environment) || byText(a.name, b.name);
}
