import { Buffer } from 'node:buffer';
import { type CappedText, cappedText } from './capped-text.ts';
import { decodeReferences, LONGEST_REFERENCE, withoutControls } from './xml-references.ts';

/**
 * The text of elements, where it is asked for. Text belongs to the innermost element of the vocabulary; elements that nobody knows
 * are transparent (a tool that writes markup into its messages loses the tags, not the words).
 */
export interface TextCollector {
  /** An element of the vocabulary opens. */
  readonly enter: (wanted: boolean) => void;
  /** It closes: its text, `''` where none was wanted. */
  readonly leave: () => string;
  readonly wanted: () => boolean;
  /** Takes text up to `end`, or up to where a reference or character goes on in the next block: that position. */
  readonly add: (bytes: Buffer, start: number, end: number) => number;
  /** CDATA: nothing in it is decoded. */
  readonly addVerbatim: (bytes: Buffer, start: number, end: number) => void;
}

const AMPERSAND = 38;
const SEMICOLON = 59;

export function textCollector(): TextCollector {
  const entered: (CappedText | undefined)[] = [];
  const free: CappedText[] = [];
  let current: CappedText | undefined;

  return {
    enter(wanted) {
      current = wanted ? (free.pop() ?? cappedText()) : undefined;
      entered.push(current);
    },
    leave() {
      const left = entered.pop();
      current = entered[entered.length - 1];
      if (left === undefined) return '';
      free.push(left);
      return withoutControls(decodeReferences(left.take()));
    },
    wanted: () => current !== undefined,
    add(bytes, start, end) {
      if (current === undefined) return end;
      const stop = end === bytes.length ? wholeEnd(bytes, start, end) : end;
      current.add(bytes.subarray(start, stop));
      return stop;
    },
    addVerbatim(bytes, start, end) {
      if (current === undefined || start === end) return;
      // All of the text is decoded at its end, so what is not to be decoded is written as if it were.
      const piece = bytes.subarray(start, end);
      current.add(
        piece.includes(AMPERSAND) ? Buffer.from(piece.toString('latin1').replaceAll('&', '&amp;'), 'latin1') : piece,
      );
    },
  };
}

/** The last position before `end` at which neither a reference nor a character is cut in two. */
function wholeEnd(bytes: Buffer, start: number, end: number): number {
  for (let i = end - 1; i >= start && i >= end - LONGEST_REFERENCE && bytes[i] !== SEMICOLON; i--) {
    if (bytes[i] === AMPERSAND) return i;
  }
  let i = end - 1;
  while (i >= start && i > end - 4 && ((bytes[i] ?? 0) & 0xc0) === 0x80) i--;
  return i >= start && (bytes[i] ?? 0) >= 0xc0 ? i : end;
}
