import type { ChangedTests, DiffPaths } from '../domain/comparison.ts';
import { addTo } from '../domain/groups.ts';
import type { TestSuite } from '../domain/tests.ts';
import { isTitled, withoutParameters } from './definitions.ts';

import type { Located } from './moves.ts';
import { fileFinder } from './named-files.ts';
import type { Sides } from './side.ts';

/**
 * Tests that only base has, of definitions that go on with other parameters, each with its file: the diff rewrites the definition itself, or
 * deletes the row. Head has to run the definition in the same class, be it with another row.
 */
export function changedInDiff(
  gone: readonly Located[],
  diff: DiffPaths | undefined,
  sides: Sides,
): ReadonlyMap<Located, string> {
  const found = new Map<Located, string>();
  const changed = diff?.changedTests;
  if (changed === undefined || gone.length === 0) return found;
  const fileOf = fileFinder(changed.keys(), sides.base);
  const goingOn = definitionsOf(sides.head.suites);
  const titlesOf = namesOf(sides.head.suites);
  const rowsOf = tokensOfRows();
  const numbered = new Map<string, Located[]>();
  for (const located of gone) {
    const { suite, test } = located;
    const { files = [], isSure = false } = fileOf(suite, test) ?? {};
    const path = isSure && files.length === 1 ? files[0] : undefined;
    const tests = path === undefined ? undefined : changed.get(path);
    if (path === undefined || tests === undefined || test.kind !== 'case') continue;
    if (isTitled(path)) {
      if (gone.length <= MOST_COMPARED && isTitledRow(located, rowsOf(tests), titlesOf(suite)))
        found.set(located, path);
      continue;
    }
    const name = withoutParameters(test.name, path);
    const onHead = goingOn({ suite, classname: test.classname, name, path });
    if (onHead.length === 0 || onHead.includes(test.name)) continue;
    if (
      tests.rewritten.has(name) ||
      (name !== test.name && isRowDeleted(test.name.slice(name.length), rowsOf(tests)))
    ) {
      found.set(located, path);
    } else if (NUMBERED.test(test.name)) numbered.set(path, [...(numbered.get(path) ?? []), located]);
  }
  for (const [path, rows] of numbered) {
    const { taken = [], given = [] } = changed.get(path)?.rows ?? {};
    if (rows.length <= taken.length - given.length) for (const located of rows) found.set(located, path);
  }
  return found;
}

/** Surefire names rows by their number: `adds(int, int)[3]`. Where one is deleted the last number is gone. */
const NUMBERED = /\[\d{1,6}\]$/;
const TOKEN = /[\p{L}\p{N}_.]+/gu;

/** The values in each line that may be a row. */
interface RowTokens {
  readonly taken: readonly ReadonlySet<string>[];
  readonly given: readonly ReadonlySet<string>[];
}

/** Of each file once: a table of thousands of rows may be gone. */
function tokensOfRows(): (tests: ChangedTests) => RowTokens {
  const known = new Map<ChangedTests, RowTokens>();
  return (tests) => {
    const { taken, given } = tests.rows;
    const tokens = known.get(tests) ?? { taken: taken.map(tokensOf), given: given.map(tokensOf) };
    known.set(tests, tokens);
    return tokens;
  };
}

function isRowDeleted(parameters: string, rows: RowTokens): boolean {
  const values = [...tokensOf(parameters)];
  return values.length > 0 && areDeleted(values, rows);
}

/** Whether every one of the values stands in one removed line that may be a row, and in no added one. */
function areDeleted(values: readonly string[], { taken, given }: RowTokens): boolean {
  const isIn = (tokens: ReadonlySet<string>) => values.every((value) => tokens.has(value));
  return taken.some(isIn) && !given.some(isIn);
}

/** Each is compared with each: where more are gone, something else than a row is. */
const MOST_COMPARED = 200;
const MOST_COMPARED_WITH = 5000;

/**
 * Whether the name differs from that of a test that goes on in its class by values which all stand in one removed line that may be a row, and in no
 * added one: `adds 3 to 4` beside `adds 1 to 2`.
 */
function isTitledRow({ test }: Located, rows: RowTokens, onHead: readonly Titled[]): boolean {
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

function namesOf(head: readonly TestSuite[]): (suite: TestSuite) => readonly Titled[] {
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

function tokensOf(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(TOKEN)].map(([token]) => token.replace(/^\.+|\.+$/g, '')).filter((token) => token !== ''),
  );
}

interface Definition {
  readonly suite: TestSuite;
  readonly classname: string;
  readonly name: string;
  readonly path: string;
}

/** Names of the tests of a definition that head has. */
function definitionsOf(head: readonly TestSuite[]): (definition: Definition) => readonly string[] {
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return ({ suite, classname, name, path }) => {
    const key = JSON.stringify([suite.environment, suite.name]);
    const byDefinition = known.get(key) ?? index(head, suite, path);
    known.set(key, byDefinition);
    return byDefinition.get(JSON.stringify([classname, name])) ?? [];
  };
}

function index(
  head: readonly TestSuite[],
  { environment, name }: TestSuite,
  path: string,
): ReadonlyMap<string, readonly string[]> {
  const byDefinition = new Map<string, string[]>();
  for (const suite of head) {
    if (suite.environment !== environment || suite.name !== name) continue;
    for (const test of suite.cases) {
      if (test.kind !== 'case') continue;
      const key = JSON.stringify([test.classname, withoutParameters(test.name, path)]);
      addTo(byDefinition, key, test.name);
    }
  }
  return byDefinition;
}
