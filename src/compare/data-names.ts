import type { TestCase, TestSuite } from '../domain/tests.ts';
import { withoutNumber } from './go-titles.ts';

/** Where files that are no code by their place lie. */
const DATA =
  /(?:^|\/)(?:testdata|test-data|test_data|__fixtures__|fixtures?|golden|goldens|corpus|samples?|examples?|cases|data)\//;
const CODE =
  /\.(?:go|py|rb|rs|java|kts?|scala|groovy|cs|fs|vb|php|swift|[cm]?[jt]sx?|vue|svelte|dart|c|cc|cpp|cxx|h|hpp|exs?|lua|pl|sh)$/i;
const EXTENSION = /(?<=[^/])\.[A-Za-z0-9_]{1,12}$/;

/**
 * Says which of the files a test is named after: by its path or the end of one, with two parts at least, or by its name where it lies among data.
 * Without its extension only a file of data is meant, and a name without a folder only where that data belongs to the test's own package.
 */
export function isNamedData(
  taken: readonly string[],
  come: readonly string[],
): (suite: TestSuite, test: TestCase) => string | undefined {
  const old = keysOf(taken);
  const now = keysOf(come);
  return (suite, test) => {
    for (const word of wordsOf(test.name)) {
      for (let at = 0; at >= 0; at = next(word, at)) {
        const key = word.slice(at);
        const path = old.get(key);
        if (path === undefined || now.has(key)) continue;
        if (key.includes('/') || isOwn(path, suite, test)) return path;
      }
    }
    return undefined;
  };
}

function next(word: string, at: number): number {
  const slash = word.indexOf('/', at);
  return slash < 0 ? -1 : slash + 1;
}

/** The path and each end of it, with the extension and without it. */
function keysOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const path of paths) {
    const written = path.replace(/\s/g, '_');
    const stem = CODE.test(path) ? undefined : written.replace(EXTENSION, '');
    for (const name of stem === undefined ? [written] : [written, stem])
      for (let at = 0; at >= 0; at = next(name, at)) keys.set(name.slice(at), path);
  }
  return keys;
}

const SEPARATORS = /[\s[\]()"'`,;]+/;

/** What may be a path in a name: of Go's subtests what follows the function, of a parameterised test the parameters. */
function wordsOf(name: string): readonly string[] {
  if (/^(?:Test|Fuzz|Example|Benchmark)[^/\s[]*\//.test(name))
    return [withoutNumber(name.slice(name.indexOf('/') + 1))];
  return name.split(SEPARATORS).filter((word) => /[/.]/.test(word) || name.endsWith(`[${word}]`));
}

/** Whether the file lies among data that are below the folder of the test. */
function isOwn(path: string, suite: TestSuite, { file }: TestCase): boolean {
  const at = DATA.exec(path);
  if (at === null) return false;
  const folder = path.slice(0, at.index);
  const place = file ?? suite.name;
  return folder === '' || place.startsWith(`${folder}/`) || `/${place}`.endsWith(`/${folder}`);
}
