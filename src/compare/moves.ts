import { groupBy } from '../domain/groups.ts';
import type { ReportRow } from '../domain/snapshot.ts';
import type { TestCase, TestSuite } from '../domain/tests.ts';
import { suiteOfReport } from '../merge/entries.ts';
import type { Explanations } from './explained.ts';
import { placeKey, volatileKey } from './name-keys.ts';
import { titleKey } from './renamed-titles.ts';

/** A test in its suite. */
export interface Located {
  readonly suite: TestSuite;
  readonly test: TestCase;
}

/** Tests that only one side has, and the reports that they are from. */
export interface OneSided {
  readonly tests: readonly Located[];
  readonly reports: readonly Pick<ReportRow, 'path'>[];
}

/** Where a test was on base. */
export interface Origin {
  readonly before: Located;
  /** Where several of its name moved, and nobody can tell which is which: all that it may be. */
  readonly rivals: readonly TestCase[] | undefined;
}

export interface Moves {
  /** By the test of head: what it was on base. */
  readonly from: ReadonlyMap<Located, Origin>;
  /** Of base: what moved, and where to. */
  readonly moved: ReadonlyMap<Located, Located>;
}

/** Says by what a test is known again; `undefined`: by nothing of the kind. */
type KeyOf = (located: Located) => string | undefined;

interface Trait {
  readonly gone: KeyOf;
  readonly come: KeyOf;
  /** Whether the one cannot have become the other, for all that they share. */
  readonly isApart?: (before: Located, after: Located) => boolean;
  /** The name of the test is another one now: of several nobody can tell which is which. */
  readonly isRenamed?: true;
}

/**
 * Pairs what only base has with what only head has: the same test under the new name of its file (the diff says so), else the same name
 * in the same class or file, or where the diff puts its definition, or the name that the diff gives it, or its values in another place among the
 * rows that the diff edits; where a report names none of these, and so is the suite itself, the same name in another report; at last, in the same place, a name that is the same but for a date, a port or another value of that kind. Each test
 * is used once; of several, one of the same environment goes first. What is in a file that the diff leaves alone is nowhere else: two files
 * may describe the same things in the same words.
 */
export function findMoves(gone: OneSided, come: OneSided, explained: Explanations): Moves {
  const from = new Map<Located, Origin>();
  const moved = new Map<Located, Located>();
  if (gone.tests.length === 0 || come.tests.length === 0) return { from, moved };
  const names = new Set(gone.tests.map(({ test }) => test.name));
  const cases = come.tests.filter(({ test }) => test.kind === 'case');
  const sameNames = cases.filter(({ test }) => names.has(test.name));
  for (const { gone: goneKey, come: comeKey, isApart, isRenamed } of traits(gone, come, explained)) {
    const left = gone.tests.filter((located) => located.test.kind === 'case' && !moved.has(located));
    const free = (isRenamed ? cases : sameNames).filter((located) => !from.has(located));
    if (left.length === 0 || free.length === 0) continue;
    matchBy({ left: groupBy(left, goneKey), free: groupBy(free, comeKey), isApart, isRenamed }, { from, moved });
  }
  return { from, moved };
}

/** Says of a test that only base has whether one that only head has may be it. */
export function movable(come: readonly Located[], explained: Explanations): (located: Located) => boolean {
  const cases = come.filter(({ test }) => test.kind === 'case');
  if (cases.length === 0) return () => false;
  const names = new Set(cases.map(({ test }) => test.name));
  const keys = [
    titleKey(explained.renamedTests, 'from'),
    titleKey(explained.renamedTitles, 'from'),
    ...[volatileKey, placeKey(explained)].filter((key) => cases.some((located) => key(located) !== undefined)),
  ];
  return (located) =>
    names.has(located.test.name) ||
    keys.some((key) => key(located) !== undefined) ||
    explained.movedFrom(located.suite, located.test) !== undefined;
}

/** The strongest first. */
function traits(gone: OneSided, come: OneSided, explained: Explanations): readonly Trait[] {
  const both = (key: KeyOf): Trait => ({ gone: key, come: key });
  const inReport = (parts: number): Trait => ({
    gone: (located) => reportKey(located, gone.reports, parts),
    come: (located) => reportKey(located, come.reports, parts),
  });
  return [
    {
      gone({ suite, test }) {
        const renamed = explained.renamed(suite, test);
        return renamed && renameKey(renamed.suite, renamed.classname, test);
      },
      come: ({ suite, test }) => renameKey(suite.name, test.classname, test),
    },
    {
      ...both(({ test: { classname, name } }) => (classname === '' ? undefined : JSON.stringify([classname, name]))),
      isApart: anotherFile(explained),
    },
    both(({ test: { file, name } }) => (file === undefined ? undefined : JSON.stringify([file, name]))),
    {
      gone: ({ suite, test }) => definitionKey(explained.movedFrom(suite, test), test),
      come: ({ suite, test }) => definitionKey(explained.movedTo(suite, test), test),
    },
    {
      // With other titles around it: `adds` → `Cart > adds`.
      gone: ({ suite, test }) => titleEnd(explained.movedFrom(suite, test), test),
      come: ({ suite, test }) => titleEnd(explained.movedTo(suite, test), test),
      isRenamed: true,
    },
    {
      gone: titleKey(explained.renamedTests, 'from'),
      come: titleKey(explained.renamedTests, 'to'),
      isRenamed: true,
    },
    {
      gone: titleKey(explained.renamedTitles, 'from'),
      come: titleKey(explained.renamedTitles, 'to'),
      isRenamed: true,
    },
    { ...both(placeKey(explained)), isRenamed: true },
    inReport(2),
    inReport(1),
    inReport(0),
    {
      gone: volatileKey,
      come: (located) => (explained.isDefined(located.test) ? undefined : volatileKey(located)),
      isRenamed: true,
    },
  ];
}

/** Says of two tests whether the first is in a file that stays as it is, and the second in another one. */
function anotherFile({ isLeftAlone }: Explanations): (before: Located, after: Located) => boolean {
  return (before, after) => {
    const old = pathOf(before);
    const now = pathOf(after);
    if (old === undefined || now === undefined || !isLeftAlone(old)) return false;
    // The same file, written from another folder.
    return !`/${old}`.endsWith(`/${now}`) && !`/${now}`.endsWith(`/${old}`);
  };
}

/** The file that a test is in, where its report names one. */
function pathOf({ suite, test: { file } }: Located): string | undefined {
  const path = (file ?? suite.name).replaceAll('\\', '/');
  return file !== undefined || path.includes('/') ? path : undefined;
}

function definitionKey(definition: string | undefined, { name }: TestCase): string | undefined {
  return definition === undefined ? undefined : JSON.stringify([definition, name]);
}

function titleEnd(definition: string | undefined, { name }: TestCase): string | undefined {
  return definition !== undefined && (name === definition || name.endsWith(` ${definition}`)) ? definition : undefined;
}

function renameKey(suite: string, classname: string, { name, ordinal }: TestCase): string {
  return JSON.stringify([suite, classname, name, ordinal]);
}

/**
 * Of a suite that is named after its report: so many last parts of the report's path, and the test. Without any, a name has to say something:
 * every report has a test 1.
 */
function reportKey(
  { suite, test: { report, classname, name } }: Located,
  reports: OneSided['reports'],
  parts: number,
): string | undefined {
  const path = reports[report]?.path;
  if (path === undefined || suiteOfReport(path) !== suite.name) return undefined;
  if (parts === 0) return /\p{L}{2}/u.test(name) ? JSON.stringify([classname, name]) : undefined;
  const last = suite.name.split(/[\\/]/).slice(-parts);
  return last.length < parts ? undefined : JSON.stringify([...last, classname, name]);
}

interface Found {
  readonly from: Map<Located, Origin>;
  readonly moved: Map<Located, Located>;
}

interface Candidates {
  readonly left: ReadonlyMap<string, readonly Located[]>;
  readonly free: ReadonlyMap<string, readonly Located[]>;
  readonly isApart: Trait['isApart'];
  readonly isRenamed: Trait['isRenamed'];
}

function matchBy({ left, free, isApart, isRenamed }: Candidates, { from, moved }: Found): void {
  const take = (old: readonly Located[], now: readonly Located[]) => {
    const sure = isSure(old, now) && (old.length === 1 || isRenamed !== true);
    const rivals = sure ? undefined : old.map(({ test }) => test);
    old.forEach((before, index) => {
      const after = now[index];
      if (after === undefined || isApart?.(before, after)) return;
      from.set(after, { before, rivals });
      moved.set(before, after);
    });
  };
  for (const [key, old] of left) {
    const now = free.get(key);
    if (now === undefined) continue;
    const environments = groupBy(now, ({ suite }) => suite.environment);
    for (const [environment, same] of groupBy(old, ({ suite }) => suite.environment)) {
      take(same, environments.get(environment) ?? []);
    }
    take(
      old.filter((located) => !moved.has(located)),
      now.filter((located) => !from.has(located)),
    );
  }
}

/** One is one; of as many as before in one suite each has the place that it had. */
function isSure(old: readonly Located[], now: readonly Located[]): boolean {
  if (old.length !== now.length) return false;
  return old.length === 1 || (isOneSuite(old) && isOneSuite(now));
}

function isOneSuite(all: readonly Located[]): boolean {
  return new Set(all.map(({ suite, test }) => `${suite.environment}\0${suite.name}\0${test.report}`)).size === 1;
}
