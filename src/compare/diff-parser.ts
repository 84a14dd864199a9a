import type { Buffer } from 'node:buffer';
import { ReportError } from '../domain/diagnostic.ts';
import { quote } from '../domain/printable.ts';
import type { OnLine } from '../formats/lines.ts';
import { isCodeLine, runningLine } from './code-lines.ts';
import {
  deletedTest,
  groupTitle,
  LONGEST_DEFINITION,
  marksTest,
  mayBeRow,
  mayHoldTests,
  mentionedTests,
} from './definitions.ts';
import { type DiffHeader, diffHeader, fileDiff, readExtended, readSides } from './diff-header.ts';
import { type Enclosing, enclosing, titleIn } from './enclosing.ts';
import type { FileDiff } from './file-diff.ts';

export interface DiffParser {
  readonly line: OnLine;
  readonly end: () => readonly FileDiff[];
}

interface Hunk {
  /** Next line of each side, and how many are to come. */
  base: number;
  baseLeft: number;
  head: number;
  headLeft: number;
  /** Where the edit that is being read began. */
  baseFrom: number;
  headFrom: number;
  /** Of its `@@`. */
  readonly line: number;
  /** Its lines may define tests. */
  readonly ofTests: boolean;
  /** How a line looks that has something to run; `undefined`: nobody asks. */
  readonly runs: RegExp | undefined;
  readonly around: Enclosing;
}

const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/** `first`: the file to which hunks belong that come without a header. */
export function diffParser(first?: DiffHeader): DiffParser {
  const files: FileDiff[] = [];
  let header = first;
  let hunk: Hunk | undefined;
  /** What is above the next line of base says that a function there is a test. */
  let isMarked = true;
  /** A `---` line: the next one may be its `+++`. */
  let minus: string | undefined;

  function finish(): void {
    const file = header === undefined ? undefined : fileDiff(header);
    if (file !== undefined) files.push(file);
    header = undefined;
  }

  function line(bytes: Buffer, start: number, end: number, number: number): void {
    if (hunk !== undefined) {
      if (!readContent(hunk, start === end ? BLANK : bytes[start])) {
        const found = quote(bytes.toString('utf8', start, Math.min(end, start + 200)));
        throw new ReportError(
          `found ${found} within a hunk, wanted ${hunk.baseLeft} more lines of base and ${hunk.headLeft} of head`,
          number,
        );
      }
      if (bytes[start] === PLUS && start < end) noteAdded(bytes, { start: start + 1, end }, hunk);
      if (hunk.ofTests && end - start < LONGEST_DEFINITION) noteTest(bytes.toString('utf8', start, end), hunk.around);
      if (hunk.baseLeft + hunk.headLeft === 0) hunk = closeHunk(hunk);
      return;
    }
    // No content comes here: the first letter tells headers from anything else.
    if (start < end && BEGINNINGS.has(bytes[start] ?? 0)) headerLine(bytes.toString('utf8', start, end), number);
  }

  function noteAdded(bytes: Buffer, { start, end }: { start: number; end: number }, { head, runs }: Hunk): void {
    if (header === undefined) return;
    const { added } = header;
    if (!isCodeLine(bytes, start, end)) {
      // All of a new file is new, whatever it holds.
      if (!header.isNew && !header.isCopy) added.remarks.push(head - 1);
      return;
    }
    added.code++;
    if (runs === undefined || added.runs || end - start >= LONGEST_DEFINITION) return;
    added.runs = runs.test(bytes.toString('latin1', start, end));
  }

  function noteTest(line: string, around: Enclosing): void {
    if (header === undefined) return;
    const text = line.slice(1);
    if (line.startsWith('+')) {
      for (const name of mentionedTests(text)) header.given.add(name);
      noteTitle(text, header.titles.given);
      noteRow(text, header.rows.given);
      return;
    }
    noteGroup(text, header);
    around.note(text);
    if (line.startsWith('-')) {
      noteTitle(text, header.titles.taken);
      noteRow(text, header.rows.taken);
    }
    const name = line.startsWith('-') && isMarked ? deletedTest(text, nameOf(header)) : undefined;
    isMarked = marksTest(text, nameOf(header), isMarked);
    if (name !== undefined) header.taken.set(name, [...(header.taken.get(name) ?? []), around.last()]);
  }

  function noteRow(text: string, rows: string[]): void {
    if (rows.length < MOST_ROWS && mayBeRow(text)) rows.push(text);
  }

  function noteTitle(text: string, titles: Set<string>): void {
    const title = titleIn(text);
    if (title !== undefined) titles.add(title);
  }

  function noteGroup(text: string, { around }: DiffHeader): void {
    const title = groupTitle(text);
    if (title !== undefined) around.add(title);
  }

  /** `false`: the line belongs to no hunk. */
  function readContent(open: Hunk, mark: number | undefined): boolean {
    if (mark === MINUS && open.baseLeft > 0) {
      open.base++;
      open.baseLeft--;
      return true;
    }
    if (mark === PLUS && open.headLeft > 0) {
      open.head++;
      open.headLeft--;
      return true;
    }
    // Also an empty line: context of which an editor took the blank away.
    if (mark === BLANK && open.baseLeft > 0 && open.headLeft > 0) {
      closeEdit(open);
      open.baseFrom = ++open.base;
      open.baseLeft--;
      open.headFrom = ++open.head;
      open.headLeft--;
      return true;
    }
    return mark === BACKSLASH; // "\ No newline at end of file"
  }

  function closeEdit({ base, head, baseFrom, headFrom }: Hunk): void {
    if (base === baseFrom && head === headFrom) return;
    header?.edits.push({ base: baseFrom, removed: base - baseFrom, head: headFrom, added: head - headFrom });
  }

  function closeHunk(open: Hunk): undefined {
    closeEdit(open);
    return undefined;
  }

  function headerLine(text: string, number: number): void {
    const before = minus;
    minus = undefined;
    if (text.startsWith('diff --git ')) {
      finish();
      header = diffHeader(text);
    } else if (text.startsWith('diff --cc ') || text.startsWith('diff --combined ') || text.startsWith('@@@ ')) {
      throw new ReportError(
        'found a combined diff (of a merge), wanted one with a single base: git diff base...head',
        number,
      );
    } else if (text.startsWith('@@ ')) openHunk(text, number);
    else if (text.startsWith('--- ')) minus = text;
    else if (text.startsWith('+++ ') && before !== undefined) sides(before, text);
    else if (header !== undefined) readExtended(text, header);
  }

  function sides(before: string, after: string): void {
    let current = header;
    if (current === undefined || !current.isGit || current.hasSides) {
      finish();
      current = diffHeader(undefined);
      header = current;
    }
    readSides(before, after, current);
  }

  function openHunk(text: string, number: number): void {
    const found = HUNK.exec(text);
    const base = found?.[1];
    const baseLines = found?.[2] ?? '1';
    const head = found?.[3];
    const headLines = found?.[4] ?? '1';
    if (header === undefined || found === null || base === undefined || head === undefined) {
      const wanted = header === undefined ? '--- and +++ before it' : '@@ -<line>,<lines> +<line>,<lines> @@';
      throw new ReportError(`found ${quote(text)}, wanted ${wanted}`, number);
    }
    const baseLeft = Number(baseLines);
    const headLeft = Number(headLines);
    // Of an empty side the number is that of the line before.
    const baseFrom = Number(base) + (baseLeft === 0 ? 1 : 0);
    const headFrom = Number(head) + (headLeft === 0 ? 1 : 0);
    const last = header.edits[header.edits.length - 1];
    if (last !== undefined && (baseFrom < last.base + last.removed || headFrom < last.head + last.added)) {
      throw new ReportError(
        'the hunk lies before the end of the one before it: wanted one diff, git diff base...head',
        number,
      );
    }
    if (baseLeft + headLeft === 0) return;
    const ofTests = mayHoldTests(nameOf(header));
    // Behind it git writes the last line before the hunk that is not indented.
    const heading = ofTests && text.length < LONGEST_DEFINITION ? text.slice(found[0].length) : '';
    noteGroup(heading, header);
    const around = enclosing(heading.trimStart());
    isMarked = marksTest('', nameOf(header), false);
    const runs = header.isNew || header.isCopy ? runningLine(nameOf(header)) : undefined;
    const sides = { base: baseFrom, baseLeft, head: headFrom, headLeft, baseFrom, headFrom };
    hunk = { ...sides, line: number, ofTests, runs, around };
  }

  return {
    line,
    end() {
      if (hunk !== undefined) throw new ReportError('the diff ends within this hunk: it was cut', hunk.line);
      finish();
      return files;
    },
  };
}

function nameOf({ name, before, after }: DiffHeader): string {
  return name ?? after ?? before ?? '';
}

/** A file of data may be changed as a whole. */
const MOST_ROWS = 2000;
const [MINUS, PLUS, BLANK, BACKSLASH] = [45, 43, 32, 92];
/** Of `diff`, `---`, `+++`, `@@`, `new`, `deleted`, `rename`, `copy`, `Binary` and `GIT`. */
const BEGINNINGS: ReadonlySet<number> = new Set([...'d-+@nrcBG'].map((letter) => letter.charCodeAt(0)));
