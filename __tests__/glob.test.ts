import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globFiles } from '../src/glob.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Draws a folder: names with text; a name with `->` is a link to what follows. */
function folder(files: readonly string[]): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'glob-')));
  made.push(root);
  for (const file of files) {
    const [name = '', target] = file.split(' -> ');
    mkdirSync(dirname(join(root, name)), { recursive: true });
    if (target === undefined) writeFileSync(join(root, name), '');
    else symlinkSync(target, join(root, name));
  }
  return root;
}

function found(root: string, pattern: string, ...exclude: string[]): readonly string[] {
  return globFiles(pattern, { root, exclude })
    .map(({ path }) => path.slice(root.length + 1))
    .sort();
}

const TREE = ['a.xml', 'b/a.xml', 'b/c/a.xml', 'b/c/d.json', 'e(1)/a.xml', 'e1/a.xml', '.g/a.xml'];

describe('a pattern', () => {
  test.each<[string, string, string[]]>([
    ['of one level reads no folder', '*.xml', ['a.xml']],
    ['of two levels', '*/*.xml', ['.g/a.xml', 'b/a.xml', 'e(1)/a.xml', 'e1/a.xml']],
    ['that a folder matches takes all below it', 'b/*', ['b/a.xml', 'b/c/a.xml', 'b/c/d.json']],
    ['of any depth', '**/d.json', ['b/c/d.json']],
    ['with alternatives', '{b,e1}/a.xml', ['b/a.xml', 'e1/a.xml']],
    ['with alternatives of several folders', '{b/c,e1}/a.xml', ['b/c/a.xml', 'e1/a.xml']],
    ['with a set of characters', 'e[0-9]/*', ['e1/a.xml']],
    ['with a parenthesis means a parenthesis', '*(1)/*', ['e(1)/a.xml']],
    ['through a parent of a wildcard', 'b/*/../*.xml', ['b/a.xml']],
    ['through the parent of its folder', 'b/c/*/../../*.xml', ['b/a.xml']],
    ['of a folder that is not there', 'x/**', []],
    ['below a file', 'a.xml/*', []],
  ])('%s', (_name, pattern, expected) => {
    expect(found(folder(TREE), pattern)).toEqual(expected);
  });

  test('what is left out is left out with all below it', () => {
    expect(found(folder(TREE), '**/*.xml', 'b', '**/e*')).toEqual(['.g/a.xml', 'a.xml']);
    expect(found(folder(TREE), '**', 'b/**', '*.xml', '.g')).toEqual(['e(1)/a.xml', 'e1/a.xml']);
  });

  test('a link is a match, not a way', () => {
    const root = folder([...TREE, 'h -> b', 'b/i.xml -> ../a.xml']);
    expect(found(root, '*/*.xml')).toEqual(['.g/a.xml', 'b/a.xml', 'b/i.xml', 'e(1)/a.xml', 'e1/a.xml']);
    const links = globFiles('**', { root, exclude: [] }).filter(({ real }) => real === undefined);
    expect(links.map(({ path }) => path.slice(root.length + 1)).sort()).toEqual(['b/i.xml', 'h']);
  });

  test('finds what the pattern says of each path, whichever folders it leaves unread', () => {
    const root = folder(
      ['a', 'b', 'c'].flatMap((x) => ['a', 'b'].flatMap((y) => [`${x}${y}.x`, `${x}/${y}`, `${x}${x}/${y}/a.x`])),
    );
    const all = globFiles('.', { root, exclude: [] }).map(({ path }) => path.slice(root.length + 1));
    const part = fc.constantFrom('a', 'b', '*', '**', 'a*', '?', '[ab]', '*.x', '{a,b}', '{aa/a,b}');
    const pattern = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(pattern, fc.array(pattern, { maxLength: 2 }), (include, exclude) => {
        const is = (glob: string) => picomatch([glob, `${glob}/**`], { dot: true, strictSlashes: true });
        const expected = all.filter((path) => is(include)(path) && !exclude.some((glob) => is(glob)(path)));
        expect(found(root, include, ...exclude)).toEqual(expected.sort());
      }),
    );
  });
});
