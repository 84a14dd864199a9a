import { Buffer } from 'node:buffer';
import { type Diagnostic, ReportError } from '../domain/diagnostic.ts';
import { lineCounter } from './line-counter.ts';
import { type Attributes, attributeRanges, attributesOf } from './xml-attributes.ts';
import {
  BANG,
  BLANK,
  GT,
  HYPHEN,
  isNameStart,
  LT,
  localName,
  nameEnd,
  nextByte,
  OPEN_BRACKET,
  PADDING,
  QUESTION,
  SLASH,
  shownName,
} from './xml-bytes.ts';
import { endOfDoctype } from './xml-doctype.ts';
import { nameTable } from './xml-names.ts';
import { openElements } from './xml-stack.ts';
import { attributeScanner, INCOMPLETE } from './xml-tags.ts';
import { textCollector } from './xml-text.ts';

export type { Attributes } from './xml-attributes.ts';
export { numbered } from './xml-names.ts';

/*
 * An event reader for XML over bytes of UTF-8, for every format; it knows none of them.
 *
 *   document ← text? ( '<?' … '?>' | '<!--' … '-->' | '<!DOCTYPE' … '>' | blank )* element rest
 *   element  ← '<' name (blank+ attribute)* blank* ( '/>' | '>' content '</' name blank* '>' )
 *   attribute← name blank* '=' blank* ( '"' [^"]* '"' | "'" [^']* "'" )
 *   content  ← ( text | element | '<![CDATA[' … ']]>' | comment | instruction )*
 *   rest     ← ( document elements of the vocabulary | anything else )*
 *
 * Stricter than it need be about what makes a report lie: every end tag must match its start tag, byte for byte, and a file that
 * ends inside an element is an error. More tolerant than XML about what real tools write: control characters, `<` and `&` in
 * attribute values, text before the declaration (a runner's banner) and after the document, several documents one after the other.
 * A DTD is skipped; nothing is ever fetched or expanded. Memory is bounded by the longest tag, not by the file.
 */

export interface Vocabulary {
  /** Local names of elements that the handler wants to see; others are transparent. */
  readonly elements: readonly string[];
  /** Names as written: a prefixed attribute matches only an entry with that prefix. */
  readonly attributes: readonly string[];
}

/** Numbers are places in the vocabulary. */
export interface XmlHandler {
  /** Returning `true` asks for the text of this element, which `close` then gets: not that of elements of the vocabulary inside it. */
  readonly open: (element: number, attributes: Attributes) => boolean;
  /** `text` is decoded, without control characters, beyond 16 KB its first and last lines; `''` where it was not asked for. */
  readonly close: (element: number, text: string) => void;
}

export interface XmlReader {
  /** Calls the handler for all that is complete; throws `ReportError`. The block is not kept. */
  readonly write: (block: Uint8Array) => void;
  /** Throws `ReportError` if the document is not at its end. What was tolerated is in the result. */
  readonly end: () => readonly Omit<Diagnostic, 'file'>[];
}

/** The reader's buffer is as large as the first block at first, as a small report needs no more, and at least this in a long file. */
const BLOCK = 256 * 1024;
const SMALLEST = 1024;
/** A start tag with its attributes, or a DOCTYPE, in bytes. */
const LONGEST_TAG = 16 * 1024 * 1024;

const D = 68;
const NO_NAMES = nameTable([]);
const CDATA_END = Buffer.from(']]>');
const COMMENT_END = Buffer.from('-->');
const INSTRUCTION_END = Buffer.from('?>');

/** Where the reader is in the grammar above, apart from elements. */
type Place = 'before the document' | 'prolog' | 'content' | 'rest';

export function createXmlReader(vocabulary: Vocabulary, handler: XmlHandler): XmlReader {
  const elements = nameTable(vocabulary.elements);
  let buffer = Buffer.alloc(0);
  let length = 0;
  /** An incomplete token is looked at again only when there are twice as many bytes: time stays linear in its length. */
  let retryAt = 0;
  let place: Place = 'before the document';
  /** Inside CDATA, a comment or an instruction: what ends it. */
  let until: Buffer | undefined;
  const ranges = attributeRanges(vocabulary.attributes.length, buffer);
  const attributes = attributesOf(ranges);
  const scanKnown = attributeScanner(nameTable(vocabulary.attributes), ranges, fail);
  const scanUnknown = attributeScanner(NO_NAMES, ranges, fail);
  const lines = lineCounter();
  const stack = openElements();
  const text = textCollector();
  const tolerated = new Map<string, number>();

  function write(block: Uint8Array): void {
    for (let from = 0; from < block.length; ) {
      if (length + PADDING + block.length > buffer.length && buffer.length < BLOCK) {
        grow(Math.min(BLOCK, Math.max(SMALLEST, length + block.length) + PADDING));
      }
      if (length + PADDING >= buffer.length) grow((buffer.length - PADDING) * 2 + PADDING);
      const part = block.subarray(from, from + buffer.length - PADDING - length);
      buffer.set(part, length);
      length += part.length;
      from += part.length;
      if (length >= retryAt) consume();
    }
  }

  function consume(): void {
    if (length === 0) return;
    buffer.fill(0, length, length + PADDING);
    const done = scan(buffer.subarray(0, length));
    lines.pass(buffer, done);
    buffer.copyWithin(0, done, length);
    length -= done;
    retryAt = length * 2;
  }

  function grow(size: number): void {
    if (length >= LONGEST_TAG) fail(`a tag of more than ${LONGEST_TAG >> 20} MB`, 0);
    const larger = Buffer.alloc(size);
    larger.set(buffer.subarray(0, length));
    buffer = larger;
    ranges.buffer = larger;
    retryAt = 0;
  }

  function end(): readonly Omit<Diagnostic, 'file'>[] {
    consume();
    if (place === 'content') {
      fail(`the file ends inside <${stack.topName()}>: it is cut off, what follows is unknown`, length);
    }
    if (place !== 'rest') fail('the file ends without an XML element', length);
    if (length > 0 && isKnownStart()) fail('the file ends inside a tag: it is cut off', length);
    if (length > 0 || until !== undefined) tolerate('text after the end of the document', 0);
    return [...tolerated].map(([message, line]) => ({ level: 'warning', line, message }));
  }

  function isKnownStart(): boolean {
    return buffer[0] === LT && elements.find(buffer, localName(buffer, 1, nameEnd(buffer, 1)), nameEnd(buffer, 1)) >= 0;
  }

  function fail(message: string, position: number): never {
    throw new ReportError(message, lines.lineAt(buffer, position));
  }

  function tolerate(message: string, position: number): void {
    if (!tolerated.has(message)) tolerated.set(message, lines.lineAt(buffer, position));
  }

  /** Reads all that is complete in `bytes` and says how many of them that is. */
  function scan(bytes: Buffer): number {
    const size = bytes.length;
    let p = place === 'before the document' ? findDocument(bytes) : 0;
    while (p < size) {
      if (until !== undefined) {
        const at = bytes.indexOf(until, p);
        const stop = at < 0 ? Math.max(p, size - until.length + 1) : at;
        if (until === CDATA_END) text.addVerbatim(bytes, p, stop);
        if (at < 0) return stop;
        p = at + until.length;
        until = undefined;
        continue;
      }
      if (bytes[p] !== LT) {
        const next = nextByte(bytes, LT, p, size);
        if (text.wanted()) {
          const stop = text.add(bytes, p, next);
          if (stop < next) return stop;
        } else if (place !== 'content') outside(p, next);
        p = next;
        continue;
      }
      const next = markup(p, size);
      if (next === INCOMPLETE) return p;
      p = next;
    }
    return p;
  }

  /** Skips blanks, and a banner: npm and others print lines before the document when a report goes through standard output. */
  function findDocument(bytes: Buffer): number {
    let p = 0;
    while (p < bytes.length && (bytes[p] ?? 0) <= BLANK) p++;
    if (p === bytes.length) return p;
    if (bytes[p] !== LT) {
      tolerate('text before the XML document', p);
      p = bytes.indexOf('\n<', p);
      if (p < 0) return Math.max(0, bytes.length - 1);
      p++;
    }
    place = 'prolog';
    return p;
  }

  function outside(start: number, stop: number): void {
    let p = start;
    while (p < stop && (buffer[p] ?? 0) <= BLANK) p++;
    if (p === stop) return;
    if (place === 'prolog') fail('text before the root element', p);
    tolerate('text after the end of the document', p);
  }

  /** Where the markup at `p` ends; `INCOMPLETE` if that is not in the buffer yet. */
  function markup(p: number, size: number): number {
    if (p + 1 >= size) return INCOMPLETE;
    const c = buffer[p + 1];
    if (c === SLASH) return endTag(p, size);
    if (c === BANG) return declaration(p, size);
    if (c !== QUESTION) return startTag(p, size);
    until = INSTRUCTION_END;
    return p + 2;
  }

  function declaration(p: number, size: number): number {
    if (p + 9 > size) return INCOMPLETE;
    const c = buffer[p + 2];
    if (c === HYPHEN && buffer[p + 3] === HYPHEN) {
      until = COMMENT_END;
      return p + 4;
    }
    if (c === OPEN_BRACKET && place === 'content' && buffer.toString('latin1', p + 3, p + 9) === 'CDATA[') {
      until = CDATA_END;
      return p + 9;
    }
    if (c === D && place !== 'content') return endOfDoctype(buffer, p, size);
    if (place !== 'rest') fail('"<!" that begins no comment and no CDATA section', p);
    return p + 2;
  }

  function endTag(p: number, size: number): number {
    if (place !== 'content') {
      if (place === 'prolog') fail('an end tag before the root element', p);
      tolerate('text after the end of the document', p);
      return p + 2;
    }
    const stop = nameEnd(buffer, p + 2);
    let q = stop;
    while (q < size && (buffer[q] ?? 0) <= BLANK) q++;
    if (q >= size) return INCOMPLETE;
    if (buffer[q] !== GT || !stack.topIs(buffer, p + 2, stop)) {
      fail(`found </${shownName(buffer, p + 2, stop)}>, wanted </${stack.topName()}>`, p);
    }
    const element = stack.pop();
    if (element >= 0) handler.close(element, text.leave());
    if (stack.depth() === 0) place = 'rest';
    return q + 1;
  }

  function startTag(p: number, size: number): number {
    const stop = nameEnd(buffer, p + 1);
    if (stop >= size) return INCOMPLETE;
    const found = elements.find(buffer, p + 1, stop);
    const element = found >= 0 ? found : elements.find(buffer, localName(buffer, p + 1, stop), stop);
    if (place === 'rest' && element < 0) {
      tolerate('text after the end of the document', p);
      return p + 1;
    }
    if (!isNameStart(buffer[p + 1] ?? 0)) fail('"<" that begins no tag', p);
    const close = element >= 0 ? scanKnown(buffer, stop, size) : scanUnknown(buffer, stop, size);
    if (close === INCOMPLETE) return INCOMPLETE;
    if (place === 'rest') tolerate('a second document in one file', p);
    place = 'content';
    if (buffer[close] === SLASH) {
      emptyElement(element);
      return close + 2;
    }
    if (!stack.push(element, buffer, p + 1, stop)) fail('elements nested too deep (1,000 levels)', p);
    if (element >= 0) text.enter(handler.open(element, attributes));
    return close + 1;
  }

  function emptyElement(element: number): void {
    if (element >= 0) {
      handler.open(element, attributes);
      handler.close(element, '');
    }
    if (stack.depth() === 0) place = 'rest';
  }

  return { write, end };
}
