import type { RenamedTitles } from '../domain/comparison.ts';
import { definedTest, deletedTest, titleAlone } from './definitions.ts';
import type { FileDiff } from './file-diff.ts';

export interface RenamedTest {
  readonly from: string;
  readonly to: string;
}

/** The lines of one edit that may rename a test. */
export interface TestEdit {
  readonly taken: (line: string) => void;
  readonly given: (line: string) => void;
  /** The edit is at its end. */
  readonly close: () => RenamedTest | undefined;
}

/**
 * A test is renamed where one line defines it before and after, the same but for its name, and where what follows is left alone: whoever
 * writes another test in its place changes its lines too.
 */
export function testEdit(path: string): TestEdit {
  let [before, after] = [NOTHING, NOTHING];
  const noted = (side: Side, line: string, defined: string | undefined): Side => {
    if (line.trim() === '') return side;
    const name = defined ?? titleAlone(line);
    return { line, name, definitions: side.definitions + (name === undefined ? 0 : 1) };
  };
  return {
    taken(line) {
      before = noted(before, line, deletedTest(line, path));
    },
    given(line) {
      // Also what nothing takes for a test any more.
      after = noted(after, line, definedTest(line));
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
