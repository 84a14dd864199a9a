import type { TestSuite } from '../domain/tests.ts';
import type { Located } from './moves.ts';
import { areDeleted, type RowTokens, TOKEN } from './row-tokens.ts';

/** Each is compared with each: where more are gone, something else than a row is. */
export const MOST_COMPARED = 200;
const MOST_COMPARED_WITH = 5000;

/**
 * Whether the name differs from that of a test that goes on in its class by values which all stand in one removed line that may be a row, and in no
 * added one: `adds 3 to 4` beside `adds 1 to 2`.
 */
export function isTitledRow({ test }: Located, rows: RowTokens, onHead: readonly Titled[]): boolean {
  if (rows.taken.length === 0 || onHead.length > MOST_COMPARED_WITH) return false;
  const words = wordsOf(test.name);
  return onHead.some(({ classname, words: others }) => {
    if (classname !== test.classname || others.length !== words.length) return false;
    const values = words.filter((word, index) => word !== others[index]);
    return values.length > 0 && values.length * 2 <= words.length && areDeleted(values, rows);
  });
}

function wordsOf(name: string): readonly string[] {
  return [...name.matchAll(TOKEN)].map(([token]) => token);
}

interface Titled {
  readonly classname: string;
  readonly words: readonly string[];
}

export function titlesIn(head: readonly TestSuite[]): (suite: TestSuite) => readonly Titled[] {
  const known = new Map<string, readonly Titled[]>();
  return ({ environment, name }) => {
    const key = JSON.stringify([environment, name]);
    const cases =
      known.get(key) ??
      head
        .filter((suite) => suite.environment === environment && suite.name === name)
        .flatMap((suite) => [...suite.cases].filter(({ kind }) => kind === 'case'))
        .map((test) => ({ classname: test.classname, words: wordsOf(test.name) }));
    known.set(key, cases);
    return cases;
  };
}
