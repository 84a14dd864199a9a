import type { TestCase, TestSuite } from '../domain/tests.ts';
import type { Explanations } from './explained.ts';
import { withoutPlaces } from './row-names.ts';
import { withoutVolatile } from './volatile-names.ts';

interface Named {
  readonly suite: TestSuite;
  readonly test: TestCase;
}

/** The test by its names without values that are others in each run. */
export function volatileKey({ suite, test: { classname, name } }: Named): string | undefined {
  const parts = [suite.name, classname, name];
  const stable = parts.map(withoutVolatile);
  if (stable.every((part) => part === undefined)) return undefined;
  return JSON.stringify(stable.map((part, index) => part ?? parts[index]));
}

/** The row without its place among the others, where the diff edits rows of its file. */
export function placeKey({ rowNames }: Pick<Explanations, 'rowNames'>): (named: Named) => string | undefined {
  return ({ suite, test }) => {
    if (!test.name.endsWith(']')) return undefined;
    const names = rowNames(suite, test);
    const name = names && withoutPlaces(test.name, names);
    return name === undefined ? undefined : JSON.stringify([suite.name, test.classname, name]);
  };
}
