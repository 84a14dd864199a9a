import { deletedTest, groupTitle, marksTest, mayBeRow, mentionedTests } from './definitions.ts';
import { type DiffHeader, nameOf } from './diff-header.ts';
import { enclosing, titleIn } from './enclosing.ts';
import { testEdit } from './renamed-tests.ts';

/** Notes in its header what the lines of a file say of tests. */
export interface TestLines {
  /** A hunk begins. `heading`: what git writes behind its `@@`, the last line before it that is not indented. */
  readonly open: (heading: string) => void;
  /** With its mark: `-`, `+` or a blank. */
  readonly line: (line: string) => void;
  /** Removed and added lines that belong together are at their end. */
  readonly closeEdit: () => void;
}

export function testLines(header: DiffHeader): TestLines {
  const path = nameOf(header);
  const edit = testEdit(path);
  let around = enclosing('');
  /** What is above the next line of base says that a function there is a test. */
  let isMarked = true;

  function noteGiven(text: string): void {
    for (const name of mentionedTests(text)) header.given.add(name);
    noteTitle(text, header.titles.given);
    noteRow(text, header.rows.given);
    edit.given(text);
  }

  function noteBase(text: string, isTaken: boolean): void {
    noteGroup(text);
    around.note(text);
    if (isTaken) {
      noteTitle(text, header.titles.taken);
      noteRow(text, header.rows.taken);
      edit.taken(text);
    }
    const name = isTaken && isMarked ? deletedTest(text, path) : undefined;
    isMarked = marksTest(text, path, isMarked);
    if (name !== undefined) header.taken.set(name, [...(header.taken.get(name) ?? []), around.last()]);
  }

  function noteGroup(text: string): void {
    const title = groupTitle(text);
    if (title !== undefined) header.around.add(title);
  }

  return {
    open(heading) {
      noteGroup(heading);
      around = enclosing(heading.trimStart());
      isMarked = marksTest('', path, false);
    },
    line(line) {
      const text = line.slice(1);
      if (line.startsWith('+')) noteGiven(text);
      else noteBase(text, line.startsWith('-'));
    },
    closeEdit() {
      const renamed = edit.close();
      if (renamed !== undefined) header.renamed.push(renamed);
    },
  };
}

/** A file of data may be changed as a whole. */
const MOST_ROWS = 2000;

function noteRow(text: string, rows: string[]): void {
  if (rows.length < MOST_ROWS && mayBeRow(text)) rows.push(text);
}

function noteTitle(text: string, titles: Set<string>): void {
  const title = titleIn(text);
  if (title !== undefined) titles.add(title);
}
