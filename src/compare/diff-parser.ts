import type { Buffer } from 'node:buffer';
import { ReportError } from '../domain/diagnostic.ts';
import { quote } from '../domain/printable.ts';
import type { OnLine } from '../formats/lines.ts';
import { isCodeLine, runningLine } from './code-lines.ts';
import { LONGEST_DEFINITION, mayHoldTests } from './definitions.ts';
import { type DiffHeader, diffHeader, fileDiff, nameOf, readExtended, readSides } from './diff-header.ts';
import type { FileDiff } from './file-diff.ts';
import { type TestLines, testLines } from './test-lines.ts';

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
  /** Where its lines may define tests. */
  readonly tests: TestLines | undefined;
  /** How a line looks that has something to run; `undefined`: nobody asks. */
  readonly runs: RegExp | undefined;
}

const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/** `first`: the file to which hunks belong that come without a header. */
export function diffParser(first?: DiffHeader): DiffParser {
  const files: FileDiff[] = [];
  let header = first;
  let hunk: Hunk | undefined;
  /** A `---` line: the next one may be its `+++`. */
  let minus: string | undefined;
  let lineOfMinus = 0;

  function finish(): void {
    // git writes both lines only in front of a hunk; others do also for what is no line of a file.
    if (header?.isGit === true && header.awaits !== undefined)
      throw new ReportError('the diff of this file has no hunk: it was cut', header.awaits);
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
      hunk.tests?.line(shortened(bytes, start, end));
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

  function closeEdit({ base, head, baseFrom, headFrom, tests }: Hunk): void {
    if (base === baseFrom && head === headFrom) return;
    tests?.closeEdit();
    header?.edits.push({ base: baseFrom, removed: base - baseFrom, head: headFrom, added: head - headFrom });
  }

  function closeHunk(open: Hunk): undefined {
    closeEdit(open);
    open.tests?.close();
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
    else if (text.startsWith('--- ')) [minus, lineOfMinus] = [text, number];
    else if (text.startsWith('+++ ') && before !== undefined) sides(before, text, number);
    else if (header !== undefined) readExtended(text, header);
  }

  function sides(before: string, after: string, number: number): void {
    let current = header;
    if (current === undefined || !current.isGit || current.hasSides) {
      finish();
      current = diffHeader(undefined);
      header = current;
    }
    readSides(before, after, current);
    current.awaits = number;
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
    header.awaits = undefined;
    if (baseLeft + headLeft === 0) return;
    const tests = mayHoldTests(nameOf(header)) ? testLines(header) : undefined;
    tests?.open(text.length < LONGEST_DEFINITION ? text.slice(found[0].length) : '');
    const runs = header.isNew || header.isCopy ? runningLine(nameOf(header)) : undefined;
    const sides = { base: baseFrom, baseLeft, head: headFrom, headLeft, baseFrom, headFrom };
    hunk = { ...sides, line: number, tests, runs };
  }

  return {
    line,
    end() {
      if (hunk !== undefined) throw new ReportError('the diff ends within this hunk: it was cut', hunk.line);
      if (header?.isGit === true && minus !== undefined)
        throw new ReportError('the diff ends in front of its first hunk: it was cut', lineOfMinus);
      finish();
      return files;
    },
  };
}

/** No definition is longer: of such a line only its mark is of use. */
function shortened(bytes: Buffer, start: number, end: number): string {
  return end - start < LONGEST_DEFINITION
    ? bytes.toString('utf8', start, end)
    : `${bytes.toString('utf8', start, start + 1)}…`;
}

const [MINUS, PLUS, BLANK, BACKSLASH] = [45, 43, 32, 92];
/** Of `diff`, `---`, `+++`, `@@`, `new`, `deleted`, `rename`, `copy`, `Binary` and `GIT`. */
const BEGINNINGS: ReadonlySet<number> = new Set([...'d-+@nrcBG'].map((letter) => letter.charCodeAt(0)));
