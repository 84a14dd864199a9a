import { Buffer } from 'node:buffer';
import { utf8 } from './formats/decode.ts';
import type { Chunks, Format, Head } from './formats/format.ts';
import { readHead } from './formats/head.ts';
import type { Recogniser } from './recognise.ts';

/** A report that begins behind something else. */
export interface HiddenReport {
  readonly title: string;
  /** 1-based. */
  readonly line: number;
}

/** Where to look. */
export interface Search {
  readonly chunks: Chunks;
  readonly recognise: Recogniser;
  /** A document that was read, and where what is behind it begins, in bytes of the text as UTF-8. */
  readonly behind?: { readonly format: Format; readonly from: number };
}

/** Where a document may begin; a suite with attributes may be in something else. A page in HTML may show one, and is none. */
const BEGINNINGS = /.(?=<\?xml |<testsuites?\s[^<>]{1,400}=)|\n(?=<[A-Za-z]|\{|\[[\s{\]])/gs;
const PAGE = /^\s*<(?:!doctype html|html)\b/i;
/** So many characters are enough to recognise a report. */
const REACH = 64 * 1024;
/** So many are looked at in all: a log of JSON may have millions of lines that look like one. */
const BUDGET = 256 * REACH;
/** What a look costs at least. */
const LEAST = 1024;
/** Of elements with one name. */
const MOST_OF_A_NAME = 4;

/** A page that may show a report, or data that is no text: a picture, an archive. */
export function hidesNone({ text }: Head): boolean {
  return PAGE.test(text) || text.includes('\0');
}

/** Looks for a report in the text: who printed lines before it meant it to be read. Others than the one before it have read all of their kind. */
export async function hiddenReport({ chunks, recognise, behind }: Search): Promise<HiddenReport | undefined> {
  const names = new Map<string, number>();
  let budget = BUDGET;
  for (const { text, end, line, isWhole } of stretches(chunks, behind?.from)) {
    for (const { index } of text.matchAll(BEGINNINGS)) {
      const start = index + 1;
      if (start >= end) break;
      const written = beginningAt(text, start);
      if (isSetting(written)) continue;
      const name = /^<[A-Za-z][\w:.-]{0,100}/.exec(written)?.[0];
      const times = name === undefined ? 0 : (names.get(name) ?? 0);
      if (times === MOST_OF_A_NAME) continue;
      if (name !== undefined) names.set(name, times + 1);
      budget -= Math.max(written.length, LEAST);
      if (budget < 0) return undefined;
      const format = await recognise(readHead(Buffer.from(written), isWhole && start + written.length === text.length));
      if (format !== undefined && format !== behind?.format) {
        return { title: format.title, line: line + feeds(text, start) };
      }
    }
  }
  return undefined;
}

/** Suites without a case are in the settings of a tool: `phpunit.xml`. */
function isSetting(written: string): boolean {
  return written.startsWith('<testsuite') && !written.includes('<testcase');
}

/** A document on one line ends with it. */
function beginningAt(text: string, start: number): string {
  if (text[start] === '<') return text.slice(start, start + REACH);
  const feed = text.indexOf('\n', start);
  const line = text.slice(start, Math.min(feed < 0 ? text.length : feed, start + REACH)).trimEnd();
  const isAlone = line.length > 2 && (line.endsWith('}') || line.endsWith(']'));
  return isAlone ? line : text.slice(start, start + REACH);
}

interface Stretch {
  /** Begins with the character before the first that was not looked at yet. */
  readonly text: string;
  /** Behind it is only what is needed to recognise what begins before. */
  readonly end: number;
  /** Of its first character, 1-based. */
  readonly line: number;
  /** The file ends with it. */
  readonly isWhole: boolean;
}

function* stretches(chunks: Chunks, from = 0): Generator<Stretch> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let line = 1;
  let skip = from;
  for (const block of utf8(chunks)) {
    const rest = block.subarray(skip);
    line += feedsIn(block, Math.min(skip, block.length));
    skip = Math.max(0, skip - block.length);
    if (rest.length === 0) continue;
    // What is behind a document begins a line.
    if (text === '' && from > 0) [text, line] = ['\n', line - 1];
    text += decoder.decode(rest, { stream: true });
    if (text.length < 3 * REACH) continue;
    const end = text.length - REACH;
    yield { text, end, line, isWhole: false };
    line += feeds(text, end - 1);
    text = text.slice(end - 1);
  }
  text += decoder.decode();
  yield { text, end: text.length, line, isWhole: true };
}

function feeds(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function feedsIn(block: Uint8Array, end: number): number {
  let count = 0;
  for (let at = block.indexOf(10); at >= 0 && at < end; at = block.indexOf(10, at + 1)) count++;
  return count;
}
