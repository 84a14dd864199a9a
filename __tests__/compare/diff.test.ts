import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Diff, lineOnHead, withinFolder } from '../../src/compare/diff.ts';
import { ReportError } from '../../src/domain/diagnostic.ts';
import { deletedFile, drawDiff, newFile, parse } from '../draw-diff.ts';

/** `old → new: -3..4 +3..3`: names (– for none) and edits, an empty side as `-` or `+` and the line before which it lies. */
function shown({ files }: Diff): readonly string[] {
  const lines = (sign: string, from: number, count: number) =>
    count === 0 ? `${sign}^${from}` : `${sign}${from}..${from + count - 1}`;
  return files.map(({ base = '–', head = '–', edits, binary }) => {
    const changes = edits.map((edit) => `${lines('-', edit.base, edit.removed)} ${lines('+', edit.head, edit.added)}`);
    return `${base === head ? base : `${base} → ${head}`}${binary ? ' (binary)' : ''}${changes.length === 0 ? '' : `: ${changes.join(', ')}`}`;
  });
}

const ALL = 0xffff_ffff;

describe('A diff', () => {
  test.each<[string, string, readonly string[]]>([
    ['is empty', '', []],
    ['of one modified line', drawDiff('a.py', [' 1', '-2', '+two', ' 3']), ['a.py: -2..2 +2..2']],
    [
      'of several edits in one hunk',
      drawDiff('a.py', ['-1', ' 2', '+2b', ' 3', '-4', '-5', '+45', ' 6']),
      ['a.py: -1..1 +^1, -^3 +2..2, -4..5 +4..4'],
    ],
    [
      'without context',
      'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -3 +2,0 @@\n-x\n@@ -7,0 +7,2 @@ def f():\n+y\n+z\n',
      ['a: -3..3 +^3, -^8 +7..8'],
    ],
    ['of a new file', newFile('a.py', 3), [`– → a.py: -^1 +1..${ALL}`]],
    ['of a deleted file', deletedFile('a.py', 3), [`a.py → –: -1..${ALL} +^1`]],
    [
      'of a deleted file without its lines',
      'diff --git a/a b/a\ndeleted file mode 100644\nindex 1..0\n',
      [`a → –: -1..${ALL} +^1`],
    ],
    ['of an empty new file', 'diff --git a/a b/a\nnew file mode 100644\nindex 0..e69\n', [`– → a: -^1 +1..${ALL}`]],
    ['of a rename', 'diff --git a/a b b/b c\nsimilarity index 100%\nrename from a b\nrename to b c\n', ['a b → b c']],
    ['of a rename with an edit', drawDiff('b.py', ['-1', '+one'], 'a.py'), ['a.py → b.py: -1..1 +1..1']],
    [
      'of a copy: all of it is new',
      'diff --git a/a b/b\nsimilarity index 100%\ncopy from a\ncopy to b\n',
      [`– → b: -^1 +1..${ALL}`],
    ],
    ['of another mode', 'diff --git a/a b/a\nold mode 100644\nnew mode 100755\n', ['a']],
    [
      'of a binary file',
      'diff --git a/a.png b/a.png\nindex 1..2 100644\nBinary files a/a.png and b/a.png differ\n',
      ['a.png (binary)'],
    ],
    [
      'of a binary file with its content',
      'diff --git a/a.png b/a.png\nindex 1..2 100644\nGIT binary patch\nliteral 3\nKc$_+Y\n\nliteral 0\nHcmV?d00001\n\n',
      ['a.png (binary)'],
    ],
    [
      'of a file that became a link',
      `${deletedFile('a', 1)}diff --git a/a b/a\nnew file mode 120000\n--- /dev/null\n+++ b/a\n@@ -0,0 +1 @@\n+b\n\\ No newline at end of file\n`,
      [`a → –: -1..${ALL} +^1`, `– → a: -^1 +1..${ALL}`],
    ],
    ['of several files', drawDiff('a', ['+1']) + drawDiff('b', ['-1']), ['a: -^1 +1..1', 'b: -1..1 +^1']],
    [
      'without line feeds at the end of files',
      'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n',
      ['a: -1..1 +1..1'],
    ],
    ['whose empty context lost its blank', drawDiff('a', ['-1', '', '+3']), ['a: -1..1 +^1, -^3 +2..2']],
    ['with carriage returns in the files', drawDiff('a', ['-1\r', '+2\r']), ['a: -1..1 +1..1']],
    [
      'of lines that look like headers',
      drawDiff('a', ['--- a/x', '+++ b/x', '-@@ -1 +1 @@', '+diff --git a/y b/y']),
      ['a: -1..2 +1..2'],
    ],
    [
      'in a mail',
      `From 1 Mon Sep 17\nSubject: [PATCH] b\n\n---\n a | 2 +-\n\n${drawDiff('a', ['-1', '+2'])}-- \n2.39.2\n\n`,
      ['a: -1..1 +1..1'],
    ],
    [
      'with the prefixes of diff.mnemonicPrefix',
      drawDiff('a/x', ['+1']).replaceAll('a/a/', 'i/a/').replaceAll('b/a/', 'w/a/'),
      ['a/x: -^1 +1..1'],
    ],
    ['without prefixes', 'diff --git a/x a/x\n--- a/x\n+++ a/x\n@@ -0,0 +1 @@\n+1\n', ['a/x: -^1 +1..1']],
    [
      'with prefixes of its own',
      'diff --git old/a/x new/a/x\n--- old/a/x\n+++ new/a/x\n@@ -0,0 +1 @@\n+1\n',
      ['a/x: -^1 +1..1'],
    ],
    [
      'of names with blanks',
      'diff --git a/a b/c d b/a b/c d\n--- a/a b/c d\t\n+++ b/a b/c d\t\n@@ -0,0 +1 @@\n+1\n',
      ['a b/c d: -^1 +1..1'],
    ],
    [
      'of names that git puts in quotes',
      'diff --git "a/\\303\\274 \\"q\\"\\t\\\\.py" "b/\\303\\274 \\"q\\"\\t\\\\.py"\n--- "a/\\303\\274 \\"q\\"\\t\\\\.py"\n+++ "b/\\303\\274 \\"q\\"\\t\\\\.py"\n@@ -0,0 +1 @@\n+1\n',
      ['ü "q"\t/.py: -^1 +1..1'],
    ],
    [
      'of a rename to a name in quotes',
      'diff --git a/a.py "b/\\303\\274.py"\nsimilarity index 100%\nrename from a.py\nrename to "\\303\\274.py"\n',
      ['a.py → ü.py'],
    ],
    ['of __proto__', drawDiff('__proto__', ['+1']), ['__proto__: -^1 +1..1']],
    [
      'as diff -u writes it',
      '--- a/x.c\t2024-01-01 00:00:00\n+++ b/x.c\t2024-01-02 00:00:00\n@@ -1 +1 @@\n-a\n+b\n--- y.c\n+++ y.c\n@@ -1 +1 @@\n-a\n+b\n',
      ['x.c: -1..1 +1..1', 'y.c: -1..1 +1..1'],
    ],
    [
      'of a submodule',
      'diff --git a/sub b/sub\nindex 1..2 160000\n--- a/sub\n+++ b/sub\n@@ -1 +1 @@\n-Subproject commit 1\n+Subproject commit 2\n',
      ['sub: -1..1 +1..1'],
    ],
    [
      'of svn, which names the sides of a file of which a property changed',
      'Index: a\n===\n--- a\t(revision 1)\n+++ a\t(working copy)\n\nProperty changes on: a\n',
      ['a'],
    ],
    ['of blanks, which git shows without a hunk', 'diff --git a/a b/a\nindex 1..2 100644\n', ['a']],
  ])('%s', (_, text, expected) => {
    expect(shown(parse(text))).toEqual(expected);
  });

  test('says what is deleted and renamed', () => {
    const diff = parse(deletedFile('gone', 1) + drawDiff('new', ['+1'], 'old') + drawDiff('same', ['+1']));
    expect([diff.deleted, [...diff.renamed]]).toEqual([['gone'], [['old', 'new']]]);
  });

  test('does not say that a file is deleted that became a link', () => {
    expect(parse(deletedFile('a', 1) + newFile('a', 1)).deleted).toEqual([]);
  });

  test.each([
    [
      'ends within a hunk',
      'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n-x\n',
      4,
      'the diff ends within this hunk: it was cut',
    ],
    [
      'ends in front of a hunk',
      'diff --git a/a b/a\nindex 1..2 100644\n--- a/a\n+++ b/a\n',
      4,
      'the diff of this file has no hunk: it was cut',
    ],
    [
      'has a file without its hunks between others',
      `diff --git a/a b/a\n--- a/a\n+++ b/a\n${drawDiff('b', ['-1'])}`,
      3,
      'the diff of this file has no hunk: it was cut',
    ],
    [
      'ends between the names of a file',
      'diff --git a/a b/a\nindex 1..2 100644\n--- a/a\n',
      3,
      'the diff ends in front of its first hunk: it was cut',
    ],
    [
      'has a hunk that is shorter than it says',
      `${drawDiff('a', ['-1']).replace('1,1', '1,3')}${drawDiff('b', ['-1'])}`,
      6,
      'found "diff --git a/b b/b" within a hunk, wanted 2 more lines of base and 0 of head',
    ],
    ['has a hunk of no file', '@@ -1 +1 @@\n-a\n+b\n', 1, 'found "@@ -1 +1 @@", wanted --- and +++ before it'],
    [
      'has a hunk without numbers',
      'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -x +y @@\n',
      4,
      'found "@@ -x +y @@", wanted @@ -<line>,<lines> +<line>,<lines> @@',
    ],
    [
      'is of a merge',
      'diff --cc a.py\nindex 1,2..3\n@@@ -1,2 -1,2 +1,3 @@@\n',
      1,
      'found a combined diff (of a merge), wanted one with a single base: git diff base...head',
    ],
    [
      'is several diffs put together',
      drawDiff('a', ['-1']) + drawDiff('a', ['+1']),
      undefined,
      '"a" is in the diff twice: wanted one diff (git diff base...head), found several put together',
    ],
    [
      'has hunks that go back',
      'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -9 +9 @@\n-a\n+b\n@@ -3 +3 @@\n-a\n+b\n',
      7,
      'the hunk lies before the end of the one before it: wanted one diff, git diff base...head',
    ],
  ])('that %s is refused', (_, text, line, message) => {
    let error: unknown;
    try {
      parse(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ReportError);
    expect(error).toMatchObject({ line, message });
  });
});

/** Random edits of a file, line by line: kept, removed, added. */
const script = fc.array(fc.constantFrom(' ', '-', '+'), { minLength: 1, maxLength: 40 });

describe('Lines of base on head', () => {
  test('are found behind every edit, and only those that are still there', () => {
    fc.assert(
      fc.property(script, fc.nat(5), (marks, context) => {
        const file = parse(hunks(marks, context)).files[0] ?? { edits: [] };
        let [base, head] = [0, 0];
        for (const mark of marks) {
          if (mark !== '+') base++;
          if (mark !== '-') head++;
          if (mark !== '+') expect(lineOnHead(file, base)).toBe(mark === '-' ? undefined : head);
        }
        expect(lineOnHead(file, base + 10)).toBe(head + 10);
      }),
    );
  });
});

/** The diff of such a file with so many lines of context, in as many hunks as git would make. */
function hunks(marks: readonly string[], context: number): string {
  const isNear = marks.map((_, i) =>
    marks.slice(Math.max(0, i - context), i + context + 1).some((mark) => mark !== ' '),
  );
  const text = ['diff --git a/f b/f', ...(isNear.includes(true) ? ['--- a/f', '+++ b/f'] : [])];
  let [base, head] = [1, 1];
  for (let i = 0; i < marks.length; ) {
    if (isNear[i] !== true) {
      i++;
      base++;
      head++;
      continue;
    }
    const begin = i;
    while (isNear[i] === true) i++;
    const lines = marks.slice(begin, i);
    const [removed, added] = [lines.filter((mark) => mark !== '+').length, lines.filter((mark) => mark !== '-').length];
    text.push(
      `@@ -${removed === 0 ? base - 1 : base},${removed} +${added === 0 ? head - 1 : head},${added} @@`,
      ...lines.map((mark) => `${mark}x`),
    );
    base += removed;
    head += added;
  }
  return `${text.join('\n')}\n`;
}

test('the part of a diff that lies in a folder has what came as new and what went as gone', () => {
  const all = parse(
    drawDiff('web/a', ['-1', '+2']) +
      drawDiff('api/a', ['-1', '+2']) +
      drawDiff('web/in', [' 1'], 'api/in') +
      drawDiff('api/out', [' 1'], 'web/out') +
      drawDiff('web/to', [' 1'], 'web/from') +
      drawDiff('webs/a', ['-1', '+2']),
  );
  const { files, deleted, renamed } = withinFolder(all, 'web');
  expect(files.map(({ base, head }) => [base, head])).toEqual([
    ['a', 'a'],
    [undefined, 'in'],
    ['out', undefined],
    ['from', 'to'],
  ]);
  expect(files[1]?.edits).toEqual(parse(newFile('x', 1)).files[0]?.edits);
  expect([deleted, [...renamed]]).toEqual([['out'], [['from', 'to']]]);
});
