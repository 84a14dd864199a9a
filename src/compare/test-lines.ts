import {
  definedTest,
  deletedTest,
  groupTitle,
  hasNamedRows,
  marksTest,
  mayBeRow,
  mentionedTests,
  titleAlone,
} from './definitions.ts';
import { type DiffHeader, nameOf } from './diff-header.ts';
import { enclosing, titleIn } from './enclosing.ts';
import { goLines } from './go-lines.ts';
import { testEdit } from './renamed-tests.ts';
import { noteRowNames } from './row-names.ts';
import { spreadLines, spreadRow } from './spread-lines.ts';

/** Notes in its header what the lines of a file say of tests. */
export interface TestLines {
  /** A hunk begins. `heading`: what git writes behind its `@@`, the last line before it that is not indented. */
  readonly open: (heading: string) => void;
  /** With its mark: `-`, `+` or a blank. */
  readonly line: (line: string) => void;
  /** Removed and added lines that belong together are at their end. */
  readonly closeEdit: () => void;
  /** So is the hunk. */
  readonly close: () => void;
}

export function testLines(header: DiffHeader): TestLines {
  const path = nameOf(header);
  const edit = testEdit();
  const ofGo = path.endsWith('_test.go') ? goLines(header.subtests) : undefined;
  let around = enclosing('');
  /** What is above the next line of base says that a function there is a test. */
  let isMarked = true;
  let before = { definition: spreadLines(), row: spreadRow() };
  let after = { definition: spreadLines(), row: spreadRow() };
  const hasNames = hasNamedRows(path);
  let lines: Record<'base' | 'head', string[]> = { base: [], head: [] };

  function noteGiven(text: string): void {
    const spread = after.definition(text) ?? '';
    for (const name of [...mentionedTests(text), ...mentionedTests(spread)]) header.given.add(name);
    noteTitle(text, header.titles.given);
    noteRow(text, after.row(text), header.rows.given);
    // Also what nothing takes for a test any more.
    edit.given(text, definedTest(text) ?? definedTest(spread) ?? titleAlone(text));
  }

  function noteBase(text: string, isTaken: boolean): void {
    const spread = before.definition(text) ?? '';
    noteGroup(text);
    around.note(text);
    const found = isMarked ? (deletedTest(text, path) ?? deletedTest(spread, path)) : undefined;
    isMarked = marksTest(text, path, isMarked);
    if (!isTaken) {
      after.definition(text);
      return;
    }
    noteTitle(text, header.titles.taken);
    noteRow(text, before.row(text), header.rows.taken);
    edit.taken(text, found ?? titleAlone(text));
    if (found !== undefined) header.taken.set(found, [...(header.taken.get(found) ?? []), around.last()]);
  }

  function noteGroup(text: string): void {
    const title = groupTitle(text);
    if (title !== undefined) header.around.add(title);
  }

  return {
    open(heading) {
      ofGo?.open(heading);
      noteGroup(heading);
      around = enclosing(heading.trimStart());
      isMarked = marksTest('', path, false);
      before = { definition: spreadLines(), row: spreadRow() };
      after = { definition: spreadLines(), row: spreadRow() };
    },
    line(line) {
      ofGo?.line(line);
      const text = line.slice(1);
      if (hasNames && !line.startsWith('+')) lines.base.push(text);
      if (hasNames && !line.startsWith('-')) lines.head.push(text);
      if (line.startsWith('+')) noteGiven(text);
      else noteBase(text, line.startsWith('-'));
    },
    closeEdit() {
      const renamed = edit.close();
      if (renamed !== undefined) header.renamed.push(renamed);
    },
    close() {
      noteRowNames(header.rows.names, lines);
      lines = { base: [], head: [] };
    },
  };
}

/** A file of data may be changed as a whole. */
const MOST_ROWS = 2000;

function noteRow(text: string, spread: string | undefined, rows: string[]): void {
  if (rows.length < MOST_ROWS && mayBeRow(text)) rows.push(text);
  if (rows.length < MOST_ROWS && spread !== undefined) rows.push(spread);
}

function noteTitle(text: string, titles: Set<string>): void {
  const title = titleIn(text);
  if (title !== undefined) titles.add(title);
}
