import { Buffer } from 'node:buffer';
import { plainInteger } from './hits.ts';
import { BLANK, DOUBLE_QUOTE, GT, LT, SLASH } from './xml-bytes.ts';
import type { Window } from './xml-window.ts';

/*
 * Lines as most tools write them, which are most of a report:
 *
 *   line    ← '<line number="' digits '" hits="' digits '"' branch? share? missing? ' '? '/>' blank*
 *   branch  ← ' branch="' [^"<]* '"'
 *   share   ← ' condition-coverage="' [0-9.% ]* '(' digits '/' digits ')"'
 *   missing ← ' missing-branches="' [^"<]* '"'
 *
 * They are read from their bytes by few functions, which are soon compiled: an ordinary report ends before the reader of XML is. What is written
 * in any other way, or is not whole, is left to that reader, to which these lines would say the same.
 */

/** Lines of a class, or those of its methods. */
export interface Listed {
  readonly lines: number[];
  readonly hits: number[];
  readonly branches: { readonly lines: number[]; readonly taken: number[]; readonly total: number[] };
}

export function listing(): Listed {
  return { lines: [], hits: [], branches: { lines: [], taken: [], total: [] } };
}

const LINE = written('<line number="');
const HITS = written('" hits="');
const BRANCH = written(' branch="');
const SHARE = written(' condition-coverage="');
const MISSING = written(' missing-branches="');

const PERCENT = 37;
const OPEN = 40;
const CLOSE = 41;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/** Takes the lines that begin at `position`; where it stopped. */
export function takeLines(window: Window, position: number, listed: Listed): number {
  const { bytes, view } = window;
  for (let p = position; ; ) {
    if (!isAt(view, p, LINE)) return p;
    const number = p + LINE.byteLength;
    const numberEnd = digitsEnd(bytes, number);
    if (!isAt(view, numberEnd, HITS)) return p;
    const hits = numberEnd + HITS.byteLength;
    const hitsEnd = digitsEnd(bytes, hits);
    const line = smallInteger(bytes, number, numberEnd);
    const count = smallInteger(bytes, hits, hitsEnd);
    // Line 0 is no line, and says all the same that its method ran.
    if (line <= 0 || count < 0 || bytes[hitsEnd] !== DOUBLE_QUOTE) return p;

    const share = behind(window, hitsEnd + 1, BRANCH);
    const shareEnd = behind(window, share, SHARE);
    let q = behind(window, shareEnd, MISSING);
    if (bytes[q] === BLANK) q++;
    if (bytes[q] !== SLASH || bytes[q + 1] !== GT) return p;
    if (shareEnd > share && !takeShare(bytes, { line, start: share, end: shareEnd }, listed.branches)) return p;
    listed.lines.push(line);
    listed.hits.push(count);
    p = q + 2;
    while ((bytes[p] ?? 0) <= BLANK) p++;
  }
}

/** Behind an attribute and its value; where it began, if another one is there, or a `<` in it. */
function behind({ bytes, view }: Window, start: number, name: DataView): number {
  if (!isAt(view, start, name)) return start;
  let q = start + name.byteLength;
  while (bytes[q] !== DOUBLE_QUOTE) if (bytes[q++] === LT) return start;
  return q + 1;
}

interface Share {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Takes ` condition-coverage="50% (1/2)"`; `false`: it says something else. */
function takeShare(bytes: Buffer, { line, start, end }: Share, branches: Listed['branches']): boolean {
  let q = start + SHARE.byteLength;
  const value = q;
  while (bytes[q] !== OPEN) if (!isOfPercentage(bytes[q++] ?? 0)) return false;
  const slash = digitsEnd(bytes, q + 1);
  const close = digitsEnd(bytes, slash + 1);
  const taken = smallInteger(bytes, q + 1, slash);
  const total = smallInteger(bytes, slash + 1, close);
  const isShare = bytes[slash] === SLASH && bytes[close] === CLOSE && close + 2 === end && end - value < LONGEST_SHARE;
  if (!isShare || taken < 0 || total < 0) return false;
  if (total === 0) return true;
  branches.lines.push(line);
  branches.taken.push(Math.min(taken, total));
  branches.total.push(total);
  return true;
}

/** As far as anybody reads the text of a condition. */
const LONGEST_SHARE = 80;

function isOfPercentage(byte: number): boolean {
  return (byte >= ZERO && byte <= NINE) || byte === POINT || byte === PERCENT || byte === BLANK;
}

function written(text: string): DataView {
  const { buffer } = new Uint8Array(Buffer.from(text));
  return new DataView(buffer);
}

/** `text` is longer than a word; its last word overlaps the one before it. */
function isAt(view: DataView, position: number, text: DataView): boolean {
  const last = text.byteLength - 4;
  for (let i = 0; i < last; i += 4) if (view.getInt32(position + i, true) !== text.getInt32(i, true)) return false;
  return view.getInt32(position + last, true) === text.getInt32(last, true);
}

function digitsEnd(bytes: Buffer, start: number): number {
  let q = start;
  for (let c = bytes[q] ?? 0; c >= ZERO && c <= NINE; c = bytes[q] ?? 0) q++;
  return q;
}

/** Of at most nine digits; −1: it is none. */
function smallInteger(bytes: Buffer, start: number, end: number): number {
  return end - start > 9 ? -1 : plainInteger(bytes, start, end);
}
