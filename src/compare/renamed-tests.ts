import type { DiffPaths, RenamedTitles } from '../domain/comparison.ts';
import type { TestCase } from '../domain/tests.ts';
import { nameEnds } from './definitions.ts';
import type { FileDiff } from './file-diff.ts';
import { titlePattern } from './title-patterns.ts';

export interface RenamedTest {
  readonly from: string;
  readonly to: string;
}

/** The lines of one edit that may rename a test, each with the one that it defines. */
export interface TestEdit {
  readonly taken: (line: string, name: string | undefined) => void;
  readonly given: (line: string, name: string | undefined) => void;
  /** The edit is at its end. */
  readonly close: () => RenamedTest | undefined;
}

/**
 * A test is renamed where one line defines it before and after, the same but for its name, and where what follows is left alone: whoever
 * writes another test in its place changes its lines too.
 */
export function testEdit(): TestEdit {
  let [before, after] = [NOTHING, NOTHING];
  const noted = (side: Side, line: string, name: string | undefined): Side => {
    if (line.trim() === '') return side;
    return { line, name, definitions: side.definitions + (name === undefined ? 0 : 1) };
  };
  return {
    taken(line, name) {
      before = noted(before, line, name);
    },
    given(line, name) {
      after = noted(after, line, name);
    },
    close() {
      const found = renamed(before, after);
      before = NOTHING;
      after = NOTHING;
      return found;
    },
  };
}

interface Side {
  /** The last line so far, and the test that it defines. */
  readonly line: string;
  readonly name: string | undefined;
  readonly definitions: number;
}

const NOTHING: Side = { line: '', name: undefined, definitions: 0 };

function renamed(before: Side, after: Side): RenamedTest | undefined {
  const [from, to] = [before.name, after.name];
  if (from === undefined || to === undefined || from === to) return undefined;
  if (before.definitions + after.definitions > 2) return undefined;
  return without(before.line, from) === without(after.line, to) ? { from, to } : undefined;
}

function without(line: string, name: string): string {
  return line.trim().replace(name, () => '\0');
}

/** Of all files; not one whose old name is defined elsewhere now, whose new name was there before, or that became several. */
export function renamedTestsOf(files: readonly FileDiff[], given: ReadonlySet<string>): readonly RenamedTitles[] {
  const taken = new Set(files.flatMap(({ tests }) => [...(tests?.taken.keys() ?? [])]));
  const pairs = new Map<string, RenamedTest>();
  for (const { tests } of files) for (const each of tests?.renamed ?? []) pairs.set(JSON.stringify(each), each);
  const all = [...pairs.values()].filter(({ from, to }) => !given.has(from) && !taken.has(to));
  const isOnly = (one: RenamedTest) =>
    all.every((each) => each === one || (each.from !== one.from && each.to !== one.to));
  return all.filter(isOnly).map(({ from, to }) => ({ from: [from], to: [to] }));
}

/** Whether the diff gives the test another name by which head runs none: then it is not deleted, and has to run. */
export function renamedAndLost(
  renamed: DiffPaths['renamedTests'] = [],
  come: readonly { readonly test: Pick<TestCase, 'name'> }[],
): (name: string) => boolean {
  const byOld = new Map(renamed.flatMap(({ from, to }) => from.map((name) => [name, to] as const)));
  const runs = (title: string) => {
    const isRow = titlePattern(title);
    const rows = (name: string) => isRow !== undefined && nameEnds(name).some(isRow);
    return come.some(({ test: { name } }) => name.includes(title) || rows(name));
  };
  const known = new Map<string, boolean>();
  return (name) => {
    const isLost = known.get(name) ?? byOld.get(name)?.some(runs) === false;
    known.set(name, isLost);
    return isLost;
  };
}
