import type { DiffPaths, SubtestLine } from '../domain/comparison.ts';
import { groupBy } from '../domain/groups.ts';
import type { TestSuite } from '../domain/tests.ts';
import { goFilesFinder } from './go-packages.ts';
import { type GoScope, goScope, type Loss, type PathLines, testsAround } from './go-scope.ts';
import { withoutNumber, wordsIn } from './go-titles.ts';
import type { Located } from './moves.ts';
import type { Sides } from './side.ts';

/**
 * Subtests of Go that only base has, of a test that goes on, each with its file: the diff deletes the row that they are named after, or rewrites
 * the call that names them and as many others come. A row counts where it stands in their test, or in no test at all, and as often as the diff
 * deletes it more than it adds it. Where more of one title are gone, one of them is for another reason, and nobody can tell which.
 */
export function goRowsInDiff(
  gone: readonly Located[],
  diff: DiffPaths | undefined,
  { base, head, come }: Sides & { readonly come: readonly Located[] },
): ReadonlyMap<Located, string> {
  const found = new Map<Located, string>();
  const lines = linesByPath(diff);
  if (lines.size === 0 || gone.length === 0) return found;
  const packages = new Set([...gone.map(({ suite }) => suite.name), ...head.suites.map(({ name }) => name)]);
  const filesOf = goFilesFinder(lines.keys(), packages, base.tree);
  const instead = groupBy(come, suiteKey);
  for (const [key, ofSuite] of groupBy(gone, suiteKey)) {
    const files = filesOf(ofSuite[0]?.suite.name ?? '').map((path) => [path, lines.get(path) ?? []] as const);
    if (files.length === 0) continue;
    const names = namesOnHead(head.suites.filter((suite) => keyOf(suite) === key));
    const isSubtest = ({ test: { kind, name } }: Located) =>
      kind === 'case' && name.includes('/') && names.has(topOf(name)) && !names.has(name);
    const subtests = { gone: ofSuite.filter(isSubtest), come: instead.get(key) ?? [], names, scopeOf: scopes(files) };
    for (const [located, path] of rowsGone(subtests)) found.set(located, path);
    const left = subtests.gone.filter((located) => !found.has(located));
    for (const [located, path] of namedAnew({ ...subtests, gone: left })) found.set(located, path);
  }
  return found;
}

function linesByPath(diff: DiffPaths | undefined): ReadonlyMap<string, readonly SubtestLine[]> {
  const found = new Map<string, readonly SubtestLine[]>();
  for (const [path, { subtests }] of diff?.changedTests ?? []) if (subtests !== undefined) found.set(path, subtests);
  return found;
}

function suiteKey({ suite }: Located): string {
  return keyOf(suite);
}

function keyOf({ environment, name }: TestSuite): string {
  return JSON.stringify([environment, name]);
}

function topOf(name: string): string {
  return name.split('/', 1)[0] ?? name;
}

/** Of one package. */
interface Subtests {
  readonly gone: readonly Located[];
  readonly come: readonly Located[];
  /** Names of the tests that head has, and all beginnings of them up to a slash. */
  readonly names: ReadonlySet<string>;
  readonly scopeOf: (around: readonly string[]) => GoScope;
}

function namesOnHead(head: readonly TestSuite[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { cases } of head) {
    for (const { name } of cases) {
      for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1))
        names.add(name.slice(0, slash));
      names.add(name);
    }
  }
  return names;
}

/** Scopes of the names around a title, each made once. */
function scopes(files: PathLines): Subtests['scopeOf'] {
  const known = new Map<string, GoScope>();
  const tests = testsAround(files);
  return (around) => {
    const relevant = around.filter((part) => tests.has(part));
    const key = relevant.join('/');
    const scope = known.get(key) ?? goScope(files, new Set(relevant));
    known.set(key, scope);
    return scope;
  };
}

function* rowsGone(subtests: Subtests): Generator<readonly [Located, string]> {
  const found = subtests.gone.flatMap((located) => {
    const row = rowOf(located.test.name, subtests);
    return row === undefined ? [] : [{ located, row }];
  });
  for (const same of groupBy(found, ({ row }) => row.key).values()) {
    const most = same[0]?.row.loss.most ?? 0;
    if (new Set(same.map(({ row }) => row.prefix)).size > most) continue;
    for (const { located, row } of same) yield [located, row.loss.path];
  }
}

interface FoundRow {
  readonly key: string;
  readonly loss: Loss;
  /** The name up to the end of the title. */
  readonly prefix: string;
}

/** Go's own tests nest no deeper. */
const DEEPEST = 12;

/** A title may have slashes, and what is below it goes with it: every stretch of the name is tried whose end head has no more. */
function rowOf(name: string, { names, scopeOf }: Subtests): FoundRow | undefined {
  const parts = name.split('/');
  if (parts.length > DEEPEST) return undefined;
  for (let end = 2; end <= parts.length; end++) {
    const prefix = parts.slice(0, end).join('/');
    if (names.has(prefix)) continue;
    for (let start = 1; start < end; start++) {
      const title = withoutNumber(parts.slice(start, end).join('/'));
      const around = parts.slice(0, start);
      const loss = title === '' ? scopeOf(around).rows : scopeOf(around).titled(title);
      if (loss !== undefined) return { key: JSON.stringify([around, title]), loss, prefix };
    }
    // Put together of several values of a row.
    const words = wordsIn(withoutNumber(parts[end - 1] ?? ''));
    const tells = words.size > 1 || [...words].some((word) => /\d/.test(word));
    const loss = tells ? scopeOf(parts.slice(0, end - 1)).worded(words) : undefined;
    if (loss !== undefined) return { key: prefix, loss, prefix };
  }
  return undefined;
}

/** Tests of which the names are put together in another way now: as many others have to come. */
function* namedAnew({ gone, come, scopeOf }: Subtests): Generator<readonly [Located, string]> {
  for (const [top, tests] of groupBy(gone, ({ test }) => topOf(test.name))) {
    const loss = scopeOf([top]).computed;
    const others = come.filter(({ test }) => test.name.startsWith(`${top}/`));
    if (loss === undefined || others.length < tests.length) continue;
    for (const located of tests) yield [located, loss.path];
  }
}
