import { describe, expect, test } from '@jest/globals';
import { type Diff, parseDiff } from '../../src/compare/diff.ts';
import { diffOfListed } from '../../src/compare/listed-files.ts';
import type { ChangedFile } from '../../src/domain/changed-file.ts';
import { ReportError } from '../../src/domain/diagnostic.ts';
import { deletedFile, drawDiff, newFile, parse } from '../draw-diff.ts';

const ALL = 0xffff_ffff;
const CHANGES = ['-1', '+one', '+two', ' 2', '-3'];
const GO_ROWS = [' func TestAdds(t *testing.T) {', '-\t{"one and one", 1, 1},', '+\t{"one and two", 1, 2},'];

function hunks(lines: readonly string[]): string {
  return drawDiff('a', lines).split('\n').slice(3, -1).join('\n');
}

/** A file as GitHub lists it, with what it counts. */
function file(path: string, lines: readonly string[], changes: Partial<ChangedFile> = {}): ChangedFile {
  const of = (sign: string) => lines.filter((line) => line.startsWith(sign)).length;
  const counts = { additions: of('+'), deletions: of('-') };
  return { path, previousPath: undefined, status: 'modified', ...counts, patch: hunks(lines), ...changes };
}

const hidden = { patch: undefined };

describe('the listed files of a pull request', () => {
  test.each<[string, readonly ChangedFile[], string]>([
    ['modified', [file('a.py', CHANGES)], drawDiff('a.py', CHANGES)],
    ['modified, with rows of a test in Go', [file('a_test.go', GO_ROWS)], drawDiff('a_test.go', GO_ROWS)],
    [
      'renamed with an edit',
      [file('b.py', CHANGES, { status: 'renamed', previousPath: 'a.py' })],
      drawDiff('b.py', CHANGES, 'a.py'),
    ],
    [
      'renamed',
      [file('b.py', [], { status: 'renamed', previousPath: 'a.py', ...hidden })],
      'diff --git a/a.py b/b.py\nsimilarity index 100%\nrename from a.py\nrename to b.py\n',
    ],
    [
      'copied',
      [file('b.py', [], { status: 'copied', previousPath: 'a.py', patch: '' })],
      'diff --git a/a.py b/b.py\nsimilarity index 100%\ncopy from a.py\ncopy to b.py\n',
    ],
    ['new', [file('a.py', ['+1', '+2'], { status: 'added' })], newFile('a.py', 2)],
    ['new and too large to be shown', [file('a.txt', ['+1'], { status: 'added', ...hidden })], newFile('a.txt', 1)],
    [
      'new, with something that can run',
      [file('a.py', ['+def a():', '+', '+    # none', '+    return 1'], { status: 'added' })],
      newFile('a.py', 4).replace(/\+line[\s\S]*$/, '+def a():\n+\n+    # none\n+    return 1\n'),
    ],
    ['deleted', [file('a.py', ['-1'], { status: 'removed' })], deletedFile('a.py', 1)],
    ['deleted and not shown', [file('a.py', ['-1'], { status: 'removed', ...hidden })], deletedFile('a.py', 1)],
    [
      'with blanks and quotes in their names',
      [file('a "b"\t c.py', CHANGES)],
      drawDiff('a', CHANGES).replace(
        /^diff .*\n--- .*\n\+\+\+ .*$/m,
        '--- "a/a \\"b\\"\\t c.py"\n+++ "b/a \\"b\\"\\t c.py"',
      ),
    ],
    [
      'of which tests were deleted',
      [file('tests/test_a.py', ['-def test_a():', '-    pass', '+x = 1'])],
      drawDiff('tests/test_a.py', ['-def test_a():', '-    pass', '+x = 1']),
    ],
    ['that are as they were', [file('a.py', [], { status: 'unchanged', ...hidden })], ''],
  ])('%s are the diff that git writes', (_name, files, git) => {
    expect(diffOfListed(files)).toEqual({ diff: parse(git), hidden: [] });
  });

  test('new and too large to be shown are taken for code as far as they can be', () => {
    const files = ['a.py', 'a.json'].map((path) => file(path, ['+1', '+2'], { status: 'added', ...hidden }));
    expect(diffOfListed(files).diff.files.map(({ code }) => code)).toEqual([2, undefined]);
  });

  test.each<[string, ChangedFile]>([
    ['left out', file('a.py', CHANGES, hidden)],
    ['cut at the end of a hunk', file('a.py', CHANGES, { additions: 300 })],
    ['of another number of deleted lines', file('a.py', CHANGES, { deletions: 1 })],
  ])('whose hunks are %s have lines that nobody knows', (_name, listed) => {
    const { diff, hidden: names } = diffOfListed([listed]);
    expect([diff.files, names]).toEqual([[{ base: 'a.py', head: 'a.py', edits: [], binary: true }], ['a.py']]);
  });

  test('that are binary are not told: no line of them changed', () => {
    const { diff, hidden: names } = diffOfListed([file('a.png', [], hidden)]);
    expect([diff.files, names]).toEqual([[{ base: 'a.png', head: 'a.png', edits: [], binary: true }], []]);
  });

  test('whose name is a header stay one file of that name', () => {
    const name = 'a.py\ndiff --git a/b.py b/b.py\n--- a/b.py\n+++ b/b.py\n@@ -1 +1 @@\n-1\n+2\n';
    expect(diffOfListed([file(name, CHANGES)]).diff.files).toEqual([
      { ...parse(drawDiff('a.py', CHANGES)).files[0], base: name, head: name },
    ]);
  });

  test.each<[string, string]>([
    ['another file', '\ndiff --git a/b.py b/b.py\n--- a/b.py\n+++ b/b.py\n@@ -1 +1 @@\n-1\n+2'],
    ['another pair of sides', '\n--- a/b.py\n+++ b/b.py\n@@ -10 +10 @@\n-1\n+2'],
    ['a hunk that is cut', '\n@@ -10,2 +11,2 @@\n-1'],
  ])('with %s behind their hunks are refused', (_name, more) => {
    expect(() => diffOfListed([file('a.py', CHANGES, { patch: hunks(CHANGES) + more })])).toThrow(ReportError);
  });

  test('whose hunks pretend that it was renamed, deleted or new are what the list says', () => {
    const more =
      '\nrename from x\nrename to y\ndeleted file mode 100644\nnew file mode 100644\nBinary files a and b differ';
    expect(diffOfListed([file('a.py', CHANGES, { patch: hunks(CHANGES) + more })]).diff).toEqual(
      parse(drawDiff('a.py', CHANGES)),
    );
  });

  test('that are there twice, because the list moved between two pages, are refused', () => {
    expect(() => diffOfListed([file('a.py', CHANGES), file('a.py', CHANGES)])).toThrow(ReportError);
  });

  test('call no test deleted where the lines of another test file are not shown: it may be there', () => {
    const loses = file('tests/test_a.py', ['-def test_a():', '-    pass']);
    const deletedTests = (diff: Diff) => [...(diff.deletedTests?.keys() ?? [])];
    expect(deletedTests(diffOfListed([loses]).diff)).toEqual(['tests/test_a.py']);
    expect(deletedTests(diffOfListed([loses, file('src/a.py', ['+1'], hidden)]).diff)).toEqual(['tests/test_a.py']);
    for (const status of ['added', 'modified']) {
      const other = file('tests/test_b.py', ['+1'], { ...hidden, status });
      expect(deletedTests(diffOfListed([loses, other]).diff)).toEqual([]);
    }
  });
});

describe('the listed files of a pull request that was tested merged with what the base branch changed meanwhile', () => {
  const renaming = 'diff --git a/a.py b/b.py\nsimilarity index 100%\nrename from a.py\nrename to b.py\n';
  test.each<[string, ChangedFile, string, object]>([
    ['is changed by both', file('a.py', CHANGES), drawDiff('a.py', ['+0']), { base: 'a.py', head: 'a.py' }],
    ['was renamed by the branch', file('a.py', CHANGES), renaming, { base: 'b.py', head: 'b.py' }],
    [
      'was renamed by the pull request',
      file('b.py', CHANGES, { status: 'renamed', previousPath: 'a.py' }),
      drawDiff('a.py', ['+0']),
      { base: 'a.py', head: 'b.py' },
    ],
    ['is new in both', file('a.py', ['+1'], { status: 'added' }), newFile('a.py', 1), { base: 'a.py', head: 'a.py' }],
  ])('a file that %s has lines that nobody knows', (_name, listed, git, names) => {
    const { diff, hidden: told } = diffOfListed([listed, file('c.py', CHANGES)], parseDiff([Buffer.from(git)]));
    const [both, own] = diff.files;
    expect(both).toEqual({ ...names, edits: [], binary: true });
    expect(told).toEqual([both?.head]);
    expect(own).toEqual(parse(drawDiff('c.py', CHANGES)).files[0]);
  });

  test('a file that both deleted is gone', () => {
    const gone = file('a.py', ['-1'], { status: 'removed' });
    expect(diffOfListed([gone], parse(deletedFile('a.py', 1))).diff.deleted).toEqual(['a.py']);
  });

  test('a new file has as many lines as it has', () => {
    const { diff } = diffOfListed([file('n.py', ['+1'], { status: 'added' })], parse(drawDiff('a.py', ['+0'])));
    expect(diff.files[0]?.edits).toEqual([{ base: 1, removed: 0, head: 1, added: ALL }]);
  });
});
