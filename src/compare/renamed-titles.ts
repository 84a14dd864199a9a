import type { RenamedTitles } from '../domain/comparison.ts';
import type { TestCase, TestSuite } from '../domain/tests.ts';
import type { FileDiff } from './file-diff.ts';

interface Named {
  readonly suite: Pick<TestSuite, 'name'>;
  readonly test: Pick<TestCase, 'classname' | 'name'>;
}

/** Titles of groups and names of classes that only removed lines of a file have, with those that only added ones have. */
export function renamedTitlesOf(files: readonly FileDiff[]): readonly RenamedTitles[] {
  return files.flatMap(({ tests }) => {
    const { taken, given } = tests?.titles ?? NONE;
    const from = [...taken].filter((title) => !given.has(title));
    const to = [...given].filter((title) => !taken.has(title));
    return from.length === 0 || to.length === 0 ? [] : [{ from, to }];
  });
}

const NONE = { taken: new Set<string>(), given: new Set<string>() };

/** A test by all of its names, with a mark in the place of a title that one file renames; `undefined`: there is none in them. */
export function titleKey(
  renamed: readonly RenamedTitles[] | undefined,
  side: 'from' | 'to',
): (named: Named) => string | undefined {
  const marks = new Map<string, string>();
  renamed?.forEach((titles, file) => {
    for (const title of titles[side]) marks.set(title, marks.get(title) ?? `\0${file}\0`);
  });
  if (marks.size === 0) return () => undefined;
  const longestFirst = [...marks].sort(([a], [b]) => b.length - a.length);
  return ({ suite, test: { classname, name } }) => {
    const written = [suite.name, classname, name];
    const marked = written.map((part) =>
      longestFirst.reduce((text, [title, mark]) => replaceTitle(text, title, mark), part),
    );
    return marked.every((part, index) => part === written[index]) ? undefined : JSON.stringify(marked);
  };
}

const PART_OF_WORD = /[\p{L}\p{N}_]/u;

/** Where the title stands by itself. */
function replaceTitle(text: string, title: string, mark: string): string {
  let replaced = '';
  let done = 0;
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
    const end = at + title.length;
    if (at < done || PART_OF_WORD.test(text[at - 1] ?? '') || PART_OF_WORD.test(text[end] ?? '')) continue;
    replaced += text.slice(done, at) + mark;
    done = end;
  }
  return replaced + text.slice(done);
}
