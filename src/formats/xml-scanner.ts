import { Buffer } from 'node:buffer';
import {
  BANG,
  BLANK,
  GT,
  HYPHEN,
  isNameStart,
  isSame,
  LT,
  localName,
  nameEnd,
  nextTag,
  OPEN_BRACKET,
  QUESTION,
  SLASH,
  shownName,
} from './xml-bytes.ts';
import { endOfDoctype } from './xml-doctype.ts';
import { type Scanner, type ScannerOptions, TEXT_BEHIND } from './xml-handler.ts';
import { INCOMPLETE } from './xml-layout.ts';
import { textCollector } from './xml-text.ts';

/*
 * The grammar of XML over bytes of UTF-8. It knows no format.
 *
 *   document ← text? ( '<?' … '?>' | '<!--' … '-->' | '<!DOCTYPE' … '>' | blank )* element rest
 *   element  ← '<' name (blank+ attribute)* blank* ( '/>' | '>' content '</' name blank* '>' )
 *   attribute← name blank* '=' blank* ( '"' [^"]* '"' | "'" [^']* "'" )                              (xml-layout.ts)
 *   content  ← ( text | element | '<![CDATA[' … ']]>' | comment | instruction )*
 *   rest     ← ( document elements of the vocabulary | anything else )*
 *
 * Stricter than it need be about what makes a report lie: every end tag must match its start tag, byte for byte, and a file that
 * ends inside an element is an error. More tolerant than XML about what real tools write: control characters, `<` and `&` in
 * attribute values, text before the declaration (a runner's banner) and after the document, several documents one after the other.
 * A DTD is skipped; nothing is ever fetched or expanded.
 */

const D = 68;
const CDATA = Buffer.from('CDATA[');
const CDATA_END = Buffer.from(']]>');
const COMMENT_END = Buffer.from('-->');
const INSTRUCTION_END = Buffer.from('?>');
const DECLARATION = Buffer.from('<?xml ');
const SECOND_LOST =
  'a second document begins here and has no element that belongs to the first: it is cut off, or another kind of report; wanted one file for each';

/** Where the scanner is in the grammar above, apart from elements. */
type Place = 'before the document' | 'prolog' | 'content' | 'rest';

export function createScanner(options: ScannerOptions): Scanner {
  const { window, handler, stack, elements, known, attributes, scanAttributes, fail, tolerate } = options;
  const { leaves } = handler;
  const text = textCollector();
  let place: Place = 'before the document';
  /** Inside CDATA, a comment or an instruction: what ends it. */
  let until: Buffer | undefined;
  /** Where in the file one more document was announced of which no element has come yet. */
  let announced: number | undefined;

  function scan(): number {
    const { bytes, size } = window;
    let p = place === 'before the document' ? findDocument(bytes, size) : 0;
    if (place === 'before the document') return p;
    while (p < size) {
      const next = until !== undefined ? skip(p, until) : bytes[p] === LT ? markup(bytes, p, size) : plain(bytes, p);
      if (next === p || next === INCOMPLETE) return p;
      p = next;
    }
    return p;
  }

  /** Up to the end of CDATA, a comment or an instruction, or as far as the window goes. */
  function skip(p: number, mark: Buffer): number {
    const { bytes, size } = window;
    const at = bytes.indexOf(mark, p);
    // What is found behind the data is left from what was there before.
    const isFound = at >= 0 && at < size;
    const stop = isFound ? at : Math.max(p, size - mark.length + 1);
    if (mark === CDATA_END) text.addVerbatim(bytes, p, stop);
    if (!isFound) return stop;
    until = undefined;
    return at + mark.length;
  }

  /** Text: up to the next tag, or as far as it is whole. */
  function plain(bytes: Buffer, p: number): number {
    const next = nextTag(bytes, p);
    if (text.wanted()) return text.add(bytes.subarray(0, window.size), p, next);
    if (place !== 'content') outside(p, next);
    return next;
  }

  function outside(start: number, stop: number): void {
    let p = start;
    while (p < stop && (window.bytes[p] ?? 0) <= BLANK) p++;
    if (p === stop) return;
    if (place === 'prolog') fail('text before the root element', p);
    tolerate(TEXT_BEHIND, p);
  }

  /** Skips blanks, and a banner: npm and others print lines before the document when a report goes through standard output. */
  function findDocument(bytes: Buffer, size: number): number {
    let p = 0;
    while (p < size && (bytes[p] ?? 0) <= BLANK) p++;
    if (p === size) return p;
    if (bytes[p] !== LT) {
      tolerate('text before the XML document', p);
      p = bytes.subarray(0, size).indexOf('\n<', p);
      if (p < 0) return Math.max(0, size - 1);
      p++;
    }
    place = 'prolog';
    return p;
  }

  /** Where the markup at `p` ends; `INCOMPLETE` if that is not in the window yet. */
  function markup(bytes: Buffer, p: number, size: number): number {
    const c = bytes[p + 1] ?? 0;
    if (c > QUESTION) return startTag(bytes, p, size);
    if (p + 1 >= size) return INCOMPLETE;
    if (c === SLASH) return endTag(bytes, p, size);
    if (c === BANG) return declaration(bytes, p, size);
    if (c !== QUESTION) return startTag(bytes, p, size);
    if (place === 'rest') {
      if (p + DECLARATION.length > size) return INCOMPLETE;
      if (bytes.compare(DECLARATION, 0, DECLARATION.length, p, p + DECLARATION.length) === 0)
        announced ??= window.passed + p;
    }
    until = INSTRUCTION_END;
    return p + 2;
  }

  function declaration(bytes: Buffer, p: number, size: number): number {
    if (p + 9 > size) return INCOMPLETE;
    const c = bytes[p + 2];
    if (c === HYPHEN && bytes[p + 3] === HYPHEN) {
      until = COMMENT_END;
      return p + 4;
    }
    if (c === OPEN_BRACKET && place === 'content' && isSame(CDATA, bytes, p + 3)) {
      until = CDATA_END;
      return p + 9;
    }
    if (c === D && place !== 'content') return endOfDoctype(bytes, p, size);
    if (place !== 'rest') fail('"<!" that begins no comment and no CDATA section', p);
    return p + 2;
  }

  function endTag(bytes: Buffer, p: number, size: number): number {
    if (place !== 'content') {
      if (place === 'prolog') fail('an end tag before the root element', p);
      tolerate(TEXT_BEHIND, p);
      return p + 2;
    }
    const stop = nameEnd(bytes, p + 2);
    let q = stop;
    while ((bytes[q] ?? 0) <= BLANK) q++;
    if (q >= size) return INCOMPLETE;
    if (bytes[q] !== GT || !stack.topIs(bytes, p + 2, stop)) {
      fail(`found </${shownName(bytes, p + 2, stop)}>, wanted </${stack.topName()}>`, p);
    }
    const element = stack.pop();
    if (element >= 0) handler.close(element, text.leave());
    if (stack.depth() === 0) place = 'rest';
    return q + 1;
  }

  function startTag(bytes: Buffer, p: number, size: number): number {
    if (leaves !== undefined && place === 'content' && !text.wanted()) {
      const behind = leaves(window, p);
      if (behind !== p) return behind;
    }
    const stop = nameEnd(bytes, p + 1);
    if (stop >= size) return INCOMPLETE;
    const element = elementAt(bytes, p + 1, stop);
    if (place === 'rest' && element < 0) {
      tolerate(TEXT_BEHIND, p);
      return p + 1;
    }
    if (!isNameStart(bytes[p + 1] ?? 0)) fail('"<" that begins no tag', p);
    const close = scanAttributes(stop, element < 0 ? known : element);
    if (close === INCOMPLETE) return INCOMPLETE;
    if (place === 'rest') {
      tolerate('a second document in one file', p);
      announced = undefined;
    }
    place = 'content';
    if (bytes[close] === SLASH) {
      if (element >= 0) {
        handler.open(element, attributes);
        handler.close(element, '');
      }
      if (stack.depth() === 0) place = 'rest';
      return close + 2;
    }
    if (!stack.push(element, bytes, p + 1, stop)) fail('elements nested too deep (1,000 levels)', p);
    if (element >= 0) text.enter(handler.open(element, attributes));
    return close + 1;
  }

  function elementAt(bytes: Buffer, start: number, stop: number): number {
    const element = elements.find(bytes, start, stop);
    if (element >= 0) return element;
    const local = localName(bytes, start, stop);
    return local === start ? element : elements.find(bytes, local, stop);
  }

  function end(): void {
    const { bytes, size } = window;
    if (place === 'content') {
      fail(`the file ends inside <${stack.topName()}>: it is cut off, what follows is unknown`, size);
    }
    if (place !== 'rest') fail('the file ends without an XML element', size);
    const isKnownStart = size > 0 && bytes[0] === LT && elementAt(bytes, 1, nameEnd(bytes, 1)) >= 0;
    if (isKnownStart) fail('the file ends inside a tag: it is cut off', size);
    if (announced !== undefined) fail(SECOND_LOST, announced - window.passed);
    if (size > 0 || until !== undefined) tolerate(TEXT_BEHIND, 0);
  }

  return { scan, end };
}
