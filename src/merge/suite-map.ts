import type { TestSuite } from '../domain/tests.ts';

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

/** Suites of one snapshot. */
export function suiteMapOf(suites: readonly TestSuite[]): SuiteMap<TestSuite> {
  const map = createSuiteMap<TestSuite>();
  for (const suite of suites) map.set(suite, suite);
  return map;
}
