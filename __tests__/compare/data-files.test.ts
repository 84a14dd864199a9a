import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { snapshot, suite } from '../draw.ts';
import { parse } from '../draw-diff.ts';

const deleted = (path: string) =>
  `diff --git a/${path} b/${path}\ndeleted file mode 100644\n--- a/${path}\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n`;
const added = (path: string) =>
  `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`;
const renamed = (from: string, to: string) =>
  `diff --git a/${from} b/${to}\nsimilarity index 100%\nrename from ${from}\nrename to ${to}\n`;
const edited = (path: string) => `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-x\n+y\n`;

const GO = 'example.com/shop/cart';
/** Other tests of the suite go on. */
const OTHERS = ['TestA', 'TestA/x', 'TestA/y', 'TestA/z', 'TestB'];

function changesOf(diff: string, gone: readonly string[], name = GO): readonly string[] {
  const of = (names: readonly string[]) =>
    snapshot(suite(name, Object.fromEntries(names.map((each) => [each, 'passed'])), { classname: name }));
  const { changes } = compareSnapshots({
    head: of(OTHERS),
    base: { snapshot: of([...OTHERS, ...gone]), label: 'base' },
    noBase: undefined,
    policy: DEFAULT_POLICY,
    diff: parse(diff),
  });
  return CHANGE_CLASSES.flatMap((each) =>
    changes[each].map(({ test, evidence }) => `${test.name}: ${each}, ${evidence}`),
  );
}

const PY = 'tests/test_read.py';

describe('a test that is named after a file of data goes with it', () => {
  test.each([
    ['by the end of its path', 'cart/testdata/valid/one.toml', ['TestA/dec/valid/one'], GO],
    ['with its extension', 'cart/testdata/valid/one.toml', ['TestA/valid/one.toml'], GO],
    ['by its name, among the data of its package', 'cart/testdata/one.golden', ['TestA/one'], GO],
    ['with blanks, which Go writes as lines', 'cart/testdata/in/a b.txt', ['TestA/in/a_b'], GO],
    ['as a parameter', 'tests/fixtures/one.json', ['test_reads[one.json]'], PY],
    ['as a parameter without its extension', 'tests/fixtures/one.json', ['test_reads[one]'], PY],
    ['in a title', 'fixtures/in/one.md', ['renders in/one.md as it was'], 'a.test.js'],
    ['with the group that it was the last of', 'cart/testdata/valid/one.toml', ['TestA/valid', 'TestA/valid/one'], GO],
  ])('%s', (_, path, gone, name) => {
    const expected = gone.map((each) => `${each}: removed, the diff takes away ${path}, which it is named after`);
    expect(changesOf(deleted(path), gone, name)).toEqual(expected);
  });

  test('also where the file gets another name', () => {
    const diff = renamed('cart/testdata/valid/one.toml', 'cart/testdata/valid/two.toml');
    expect(changesOf(diff, ['TestA/valid/one'])[0]).toContain('TestA/valid/one: removed');
  });
});

describe('a test is missing', () => {
  const PATH = 'cart/testdata/valid/one.toml';
  test.each([
    ['where the file stays', edited(PATH), 'TestA/valid/one'],
    [
      'where a file goes elsewhere under the end that it is named after',
      renamed(PATH, 'cart/data/valid/one.toml'),
      'TestA/valid/one',
    ],
    ['where another file has that name now', deleted(PATH) + added('cart/testdata/valid/one.json'), 'TestA/valid/one'],
    ['where code of its name is deleted', deleted('cart/valid/one.go'), 'TestA/valid/one'],
    ['where data of another package are deleted', deleted('shipping/testdata/one.golden'), 'TestA/one'],
    ['where a file that is no data has its name', deleted('cart/one.toml'), 'TestA/one'],
    ['where only a part of a word is the name', deleted('cart/testdata/one.toml'), 'TestA/none'],
  ])('%s', (_, diff, gone) => {
    expect(changesOf(diff, [gone])).toEqual([expect.stringContaining(`${gone}: missing`)]);
  });
});
