import { Buffer } from 'node:buffer';
import type { Head } from './formats/format.ts';
import { readHead } from './formats/head.ts';
import type { Recogniser } from './recognise.ts';

/** A report that begins behind something else, so that the file as a whole is none. */
export interface HiddenReport {
  readonly title: string;
  /** 1-based, of the text without the blanks that it begins with. */
  readonly line: number;
}

/** Where a document may begin. A page in HTML may show one, and is none. */
const BEGINNINGS = /.(?=<\?xml )|\n(?=<[A-Za-z]|\{|\[[\s{\]])/gs;
const PAGE = /^<(?:!doctype html|html)\b/i;
/** A log of JSON may have thousands of lines that look like one. */
const MOST_TRIED = 50;

/** Looks for a report within the beginning of a file that no format claims: who printed lines before it meant it to be read. */
export async function hiddenReport({ text, whole }: Head, recognise: Recogniser): Promise<HiddenReport | undefined> {
  if (PAGE.test(text)) return undefined;
  let tried = 0;
  for (const { index } of text.matchAll(BEGINNINGS)) {
    if (++tried > MOST_TRIED) return undefined;
    const start = index + 1;
    const format = await recognise(readHead(Buffer.from(text.slice(start)), whole));
    if (format !== undefined) return { title: format.title, line: text.slice(0, start).split('\n').length };
  }
  return undefined;
}
