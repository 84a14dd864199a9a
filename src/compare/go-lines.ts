import type { SubtestLine } from '../domain/comparison.ts';
import { isComment } from './definitions.ts';

/** Notes the lines that the diff takes out of Go's tests and puts into them, each with the function that it stands in. */
export interface GoLines {
  /** A hunk begins, below this line. */
  readonly open: (heading: string) => void;
  /** With its mark. */
  readonly line: (line: string) => void;
}

/** Tables of tests may be changed as a whole. */
const MOST_LINES = 4000;
const FUNCTION = /^func\s(?:\([^)]{0,200}\)\s)?(\w{1,200})/;
/** What begins in the first column, and is no line of a function. */
const OUTSIDE = /^(?:[})]|(?:var|const|type|import|package)\b)/;

export function goLines(notes: SubtestLine[]): GoLines {
  let [before, after]: (string | undefined)[] = [undefined, undefined];

  function note(text: string, within: string | undefined, isTaken: boolean): void {
    if (notes.length >= MOST_LINES || text.trim() === '') return;
    // What is commented out is still there, and no deleted comment was a row.
    if (isTaken && isComment(text)) return;
    notes.push({ text: text.trim(), within, isTaken });
  }

  return {
    open(heading) {
      before = functionAt(heading.trimStart(), undefined);
      after = before;
    },
    line(line) {
      const text = line.slice(1);
      if (!line.startsWith('+')) before = functionAt(text, before);
      if (!line.startsWith('-')) after = functionAt(text, after);
      if (line.startsWith('-')) note(text, before, true);
      if (line.startsWith('+')) note(text, after, false);
    },
  };
}

function functionAt(line: string, known: string | undefined): string | undefined {
  return FUNCTION.exec(line)?.[1] ?? (OUTSIDE.test(line) ? '' : known);
}
