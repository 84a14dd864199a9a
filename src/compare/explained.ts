import type { TestCase, TestSuite } from '../domain/tests.ts';

/** Files that a diff takes away, as repository paths. */
export interface DiffPaths {
  readonly deleted: readonly string[];
  /** Old path → new path. */
  readonly renamed: ReadonlyMap<string, string>;
}

export interface Explanations {
  /** The file that the diff deletes or renames and that held the test. */
  readonly of: (suite: TestSuite, test: TestCase) => string | undefined;
  /** Suite and classname of the test under the new name of its file. */
  readonly renamed: (
    suite: TestSuite,
    test: TestCase,
  ) => { readonly suite: string; readonly classname: string } | undefined;
}

/**
 * Which tests the diff accounts for. A report names a file (`tests/a.py`), a module (`tests.a`) or a class (`com.acme.ATest` for
 * `src/test/java/com/acme/ATest.java`): the last two are the end of the path, in dots. A single word is not enough to be one.
 */
export function explainByDiff(diff: DiffPaths | undefined): Explanations {
  if (diff === undefined) return { of: () => undefined, renamed: () => undefined };
  const gone = new Map<string, string>();
  for (const path of [...diff.deleted, ...diff.renamed.keys()]) {
    for (const name of namesOf(path)) gone.set(name, path);
  }
  const fileOf = (suite: TestSuite, test: TestCase) =>
    (test.file === undefined ? undefined : gone.get(test.file)) ??
    gone.get(suite.name) ??
    gone.get(outermost(suite.name)) ??
    gone.get(test.classname);
  return {
    of: fileOf,
    renamed(suite, test) {
      const from = fileOf(suite, test);
      const to = from === undefined ? undefined : diff.renamed.get(from);
      if (from === undefined || to === undefined) return undefined;
      return { suite: replaceName(suite.name, from, to), classname: replaceName(test.classname, from, to) };
    },
  };
}

/** `com.acme.CartTest$Nested` is in the file of `com.acme.CartTest`. */
function outermost(name: string): string {
  return name.split('$')[0] ?? name;
}

/** The path, and every end of it in dots that has at least two parts. */
function namesOf(path: string): readonly string[] {
  const dotted = inDots(path).split('.');
  return [path, ...dotted.slice(0, -1).map((_, index) => dotted.slice(index).join('.'))];
}

function inDots(path: string): string {
  return path.replace(/\.[A-Za-z0-9]{1,5}$/, '').replaceAll('/', '.');
}

function replaceName(name: string, from: string, to: string): string {
  if (name === from) return to;
  const old = inDots(from);
  const renamed = inDots(to);
  // Folders above the package are in the path and not in the name, on both sides.
  for (let cut = 0; cut >= 0; cut = nextPart(old, cut)) {
    const end = old.slice(cut);
    if (name !== end && !name.startsWith(`${end}.`) && !name.startsWith(`${end}$`)) continue;
    if (!renamed.startsWith(old.slice(0, cut))) return name;
    return renamed.slice(cut) + name.slice(end.length);
  }
  return name;
}

function nextPart(text: string, from: number): number {
  const dot = text.indexOf('.', from);
  return dot < 0 ? -1 : dot + 1;
}
