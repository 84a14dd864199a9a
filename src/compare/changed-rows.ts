import type { ChangedTests, DiffPaths } from '../domain/comparison.ts';
import { addTo } from '../domain/groups.ts';
import type { TestSuite } from '../domain/tests.ts';
import { isTitled, withoutParameters } from './definitions.ts';
import type { Located } from './moves.ts';
import { fileFinder } from './named-files.ts';
import { createRowNames } from './row-names.ts';
import { areDeleted, type RowTokens, tokensOf, tokensOfRows } from './row-tokens.ts';
import type { Sides } from './side.ts';
import { isTitledRow, MOST_COMPARED, titlesIn } from './titled-rows.ts';

interface ChangedOptions extends Sides {
  /** Tests that only head has, and that are none of base under another name. */
  readonly fresh: readonly Located[];
}

/**
 * Tests that only base has, of definitions that go on with other parameters, each with its file: the diff rewrites the definition itself, deletes
 * the row, or edits rows in a file in which the definition has as many new ones. Head has to run the definition in the same class.
 */
export function changedInDiff(
  gone: readonly Located[],
  diff: DiffPaths | undefined,
  sides: ChangedOptions,
): ReadonlyMap<Located, string> {
  const found = new Map<Located, string>();
  const changed = diff?.changedTests;
  if (changed === undefined || gone.length === 0) return found;
  const fileOf = fileFinder(changed.keys(), sides.base);
  const goingOn = definitionsOf(sides.head.suites);
  const titlesOf = titlesIn(sides.head.suites);
  const rowsOf = tokensOfRows();
  const rowNames = createRowNames();
  const numbered = new Map<string, Located[]>();
  const ofDefinition = new Map<string, { readonly path: string; readonly name: string; readonly rows: Located[] }>();
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
    if (onHead.names.has(test.name) || onHead.names.size === 0) continue;
    const parameters = test.name.slice(name.length);
    if (parameters !== '') {
      const key = definitionKey(located, name);
      const same = ofDefinition.get(key) ?? { path, name, rows: [] };
      same.rows.push(located);
      ofDefinition.set(key, same);
      rowNames.note({ tests, name, parameters, onHead: onHead.names });
    }
    if (
      tests.rewritten.has(name) ||
      (parameters !== '' && isRowDeleted(parameters, rowsOf(tests), NUMBERED.test(parameters) ? undefined : onHead))
    ) {
      found.set(located, path);
    } else if (NUMBERED.test(test.name)) numbered.set(path, [...(numbered.get(path) ?? []), located]);
  }
  for (const [path, rows] of numbered) {
    const { taken = [], given = [] } = changed.get(path)?.rows ?? {};
    if (rows.length <= taken.length - given.length) for (const located of rows) found.set(located, path);
  }
  const replaced = countFresh(sides.fresh, ofDefinition);
  for (const [key, { path, name, rows }] of ofDefinition) {
    const tests = changed.get(path);
    if (tests === undefined) continue;
    const isReplaced = hasEditedRows(tests) && rows.length <= (replaced.get(key) ?? 0);
    for (const located of rows) {
      const parameters = located.test.name.slice(name.length);
      if (isReplaced || rowNames.isDeleted({ tests, name, parameters })) found.set(located, path);
    }
  }
  return found;
}

/** Surefire names rows by their number: `adds(int, int)[3]`. Where one is deleted the last number is gone. */
const NUMBERED = /\[\d{1,6}\]$/;

function hasEditedRows({ rows }: ChangedTests): boolean {
  return rows.taken.length + rows.given.length + rows.names.size > 0;
}

/** How many new rows each of these definitions has. */
function countFresh(
  fresh: readonly Located[],
  definitions: ReadonlyMap<string, { readonly path: string }>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (definitions.size === 0) return counts;
  const languages = new Set([...definitions.values()].map(({ path }) => path.slice(path.lastIndexOf('.'))));
  for (const located of fresh) {
    const { kind, name } = located.test;
    if (kind !== 'case') continue;
    for (const language of languages) {
      const definition = withoutParameters(name, language);
      if (definition === name) continue;
      const key = definitionKey(located, definition);
      if (definitions.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
      break;
    }
  }
  return counts;
}

function definitionKey({ suite: { environment, name }, test: { classname } }: Located, definition: string): string {
  return JSON.stringify([environment, name, classname, definition]);
}

/**
 * Whether all values of the row stand in one removed line that may be a row, and in no added one; or so those which no row of head has: the
 * others may stand in another list (`@parametrize` twice).
 */
function isRowDeleted(parameters: string, rows: RowTokens, onHead: GoingOn | undefined): boolean {
  const values = [...tokensOf(parameters)];
  if (values.length === 0) return false;
  if (areDeleted(values, rows)) return true;
  if (onHead === undefined) return false;
  const left = onHead.values();
  const own = values.filter((value) => !left.has(value));
  return own.length > 0 && areDeleted(own, rows);
}

interface Definition {
  readonly suite: TestSuite;
  readonly classname: string;
  readonly name: string;
  readonly path: string;
}

/** What head has of a definition. */
interface GoingOn {
  readonly names: ReadonlySet<string>;
  /** Of all its rows together. */
  readonly values: () => ReadonlySet<string>;
}

function definitionsOf(head: readonly TestSuite[]): (definition: Definition) => GoingOn {
  const known = new Map<string, ReadonlyMap<string, GoingOn>>();
  return ({ suite, classname, name, path }) => {
    const key = JSON.stringify([suite.environment, suite.name]);
    const byDefinition = known.get(key) ?? index(head, suite, path);
    known.set(key, byDefinition);
    return byDefinition.get(JSON.stringify([classname, name])) ?? NOTHING;
  };
}

function index(
  head: readonly TestSuite[],
  { environment, name }: TestSuite,
  path: string,
): ReadonlyMap<string, GoingOn> {
  const byDefinition = new Map<string, string[]>();
  for (const suite of head) {
    if (suite.environment !== environment || suite.name !== name) continue;
    for (const test of suite.cases) {
      if (test.kind !== 'case') continue;
      const key = JSON.stringify([test.classname, withoutParameters(test.name, path)]);
      addTo(byDefinition, key, test.name);
    }
  }
  return new Map([...byDefinition].map(([key, names]) => [key, goingOnWith(new Set(names))]));
}

const NOTHING: GoingOn = { names: new Set(), values: () => new Set() };

function goingOnWith(names: ReadonlySet<string>): GoingOn {
  let values: ReadonlySet<string> | undefined;
  return {
    names,
    values() {
      values ??= new Set([...names].flatMap((name) => [...tokensOf(name)]));
      return values;
    },
  };
}
