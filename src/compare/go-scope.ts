import type { SubtestLine } from '../domain/comparison.ts';
import { addTo } from '../domain/groups.ts';
import { goTitles, wordsIn } from './go-titles.ts';

/** Lines that the diff deletes, and the file that they are deleted in. */
export interface Loss {
  /** How many more than it adds. */
  readonly most: number;
  readonly path: string;
}

/** What the diff does to the rows that subtests of one test may be named after: those in the test itself, and those in no test at all. */
export interface GoScope {
  /** Lines with a string of that title. */
  readonly titled: (title: string) => Loss | undefined;
  /** A removed line that may be a row and has all of these words, where no added one has them. */
  readonly worded: (words: ReadonlySet<string>) => Loss | undefined;
  /** Beginnings of rows. */
  readonly rows: Loss | undefined;
  /** A call that names subtests after something else than a string. */
  readonly computed: Loss | undefined;
}

export type PathLines = readonly (readonly [path: string, lines: readonly SubtestLine[]])[];

const TEST = /^(?:Test|Example|Fuzz|Benchmark)/;
const OPENS_ROW = /^(?:\}\s?,\s?)?(?:"[^"]{0,400}"\s?:\s?)?&?[\w.]{0,60}\{/;
const MAY_BE_ROW = /["`{]/;
const COMPUTED = /\.Run\(\s?[^\s"`]/;

/** `around`: the parts of the name before the title, the test function among them. */
export function goScope(files: PathLines, around: ReadonlySet<string>): GoScope {
  const titled = balance();
  const others = balance();
  const taken = wordIndex();
  const given = wordIndex();
  for (const [path, lines] of files) {
    for (const { text, within, isTaken } of lines) {
      if (within !== undefined && TEST.test(within) && !around.has(within)) continue;
      const at = { path, isTaken };
      for (const title of goTitles(text)) titled.add(title, at);
      if (!isTaken) given.add(wordsIn(text), path);
      else if (MAY_BE_ROW.test(text)) taken.add(wordsIn(text), path);
      if (OPENS_ROW.test(text)) others.add('row', at);
      if (isTaken && COMPUTED.test(text)) others.add('computed', at);
    }
  }
  return {
    titled: titled.of,
    worded(words) {
      const path = taken.pathOf(words);
      return path === undefined || given.pathOf(words) !== undefined ? undefined : { most: 1, path };
    },
    rows: others.of('row'),
    computed: others.of('computed'),
  };
}

interface WordIndex {
  readonly add: (line: ReadonlySet<string>, path: string) => void;
  /** Of a line that has all of them. */
  readonly pathOf: (words: ReadonlySet<string>) => string | undefined;
}

function wordIndex(): WordIndex {
  const lines = new Map<string, { readonly line: ReadonlySet<string>; readonly path: string }[]>();
  return {
    add(line, path) {
      for (const word of line) addTo(lines, word, { line, path });
    },
    pathOf(words) {
      // Those of the rarest word: there may be thousands of rows.
      const [fewest = []] = [...words].map((word) => lines.get(word) ?? []).sort((a, b) => a.length - b.length);
      return fewest.find(({ line }) => [...words].every((word) => line.has(word)))?.path;
    },
  };
}

interface Balance {
  readonly add: (key: string, line: { readonly path: string; readonly isTaken: boolean }) => void;
  readonly of: (key: string) => Loss | undefined;
}

function balance(): Balance {
  const counts = new Map<string, number>();
  const paths = new Map<string, string>();
  return {
    add(key, { path, isTaken }) {
      counts.set(key, (counts.get(key) ?? 0) + (isTaken ? 1 : -1));
      if (isTaken) paths.set(key, path);
    },
    of(key) {
      const [most = 0, path] = [counts.get(key), paths.get(key)];
      return most > 0 && path !== undefined ? { most, path } : undefined;
    },
  };
}

/** The tests that the lines stand in. */
export function testsAround(files: PathLines): ReadonlySet<string> {
  const names = files.flatMap(([, lines]) => lines.map(({ within }) => within));
  return new Set(names.filter((name) => name !== undefined).filter((name) => TEST.test(name)));
}
