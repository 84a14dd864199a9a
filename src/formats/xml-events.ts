import { type Diagnostic, ReportError } from '../domain/diagnostic.ts';
import { attributesOf } from './xml-attributes.ts';
import { type ScannerOptions, TEXT_BEHIND, type XmlHandler } from './xml-handler.ts';
import { attributeRanges, attributeScanner } from './xml-layout.ts';
import { nameTable } from './xml-names.ts';
import { createScanner } from './xml-scanner.ts';
import { openElements } from './xml-stack.ts';
import { append, clear, consumed, emptyWindow } from './xml-window.ts';

export type { Attributes } from './xml-attributes.ts';
export type { XmlHandler } from './xml-handler.ts';
export { numbered } from './xml-names.ts';

/*
 * An event reader for XML over bytes of UTF-8, for every format: blocks go into a window, from which the scanner (xml-scanner.ts has
 * the grammar) takes what is complete. Memory is bounded by the longest tag, not by the file.
 */

export interface Vocabulary {
  /** Local names of elements that the handler wants to see; others are transparent. */
  readonly elements: readonly string[];
  /** Names as written: a prefixed attribute matches only an entry with that prefix. */
  readonly attributes: readonly string[];
}

export interface XmlReader {
  /** Calls the handler for all that is complete; throws `ReportError`. The block is not kept. */
  readonly write: (block: Uint8Array) => void;
  /** Throws `ReportError` if the document is not at its end. What was tolerated is in the result. */
  readonly end: () => XmlEnd;
}

export interface XmlEnd {
  readonly notes: readonly Omit<Diagnostic, 'file'>[];
  /** Where text begins that is behind the document, in bytes. */
  readonly rest?: number;
}

/** The 1-based line of the byte at an offset of the document. */
export type LineAt = (offset: number) => number;

/** A start tag with its attributes, or a DOCTYPE, in bytes. */
const LONGEST_TAG = 16 * 1024 * 1024;

export function createXmlReader(vocabulary: Vocabulary, handler: XmlHandler, lineAt: LineAt): XmlReader {
  return createXmlReaders(vocabulary)(handler, lineAt);
}

export type XmlReaders = (handler: XmlHandler, lineAt: LineAt) => XmlReader;

/** Readers for documents one after the other: with a new one, that before it is given up. They share their memory and what they learned of tags. */
export function createXmlReaders(vocabulary: Vocabulary): XmlReaders {
  const window = emptyWindow();
  const ranges = attributeRanges(vocabulary.attributes.length);
  let lineAt: LineAt;
  const fail = (message: string, position: number): never => {
    throw new ReportError(message, lineAt(window.passed + position));
  };
  const shared: Shared = {
    window,
    stack: openElements(),
    elements: nameTable(vocabulary.elements),
    known: vocabulary.elements.length,
    attributes: attributesOf(window, ranges),
    scanAttributes: attributeScanner({
      window,
      elements: vocabulary.elements.length,
      attributes: nameTable(vocabulary.attributes),
      ranges,
      fail,
    }),
    fail,
  };
  return (handler, lines) => {
    lineAt = lines;
    clear(window);
    shared.stack.clear();
    return readDocument(shared, handler, lineAt);
  };
}

type Shared = Omit<ScannerOptions, 'handler' | 'tolerate'>;

function readDocument(shared: Shared, handler: XmlHandler, lineAt: LineAt): XmlReader {
  const { window, fail } = shared;
  const tolerated = new Map<string, number>();
  const scanner = createScanner({ ...shared, handler, tolerate });
  /** An incomplete token is looked at again only when there are twice as many bytes: time stays linear in its length. */
  let retryAt = 0;

  function tolerate(message: string, position: number): void {
    if (!tolerated.has(message)) tolerated.set(message, window.passed + position);
  }

  function write(block: Uint8Array): void {
    for (let from = 0; from < block.length; ) {
      from += append(window, block, from);
      if (window.size < retryAt && window.size < LONGEST_TAG) continue;
      consume();
      if (window.size >= LONGEST_TAG) fail(`a tag of more than ${LONGEST_TAG >> 20} MB`, 0);
    }
  }

  function consume(): void {
    if (window.size === 0) return;
    consumed(window, scanner.scan());
    retryAt = window.size * 2;
  }

  function end(): XmlEnd {
    consume();
    scanner.end();
    const rest = tolerated.get(TEXT_BEHIND);
    const notes = [...tolerated].map(
      ([message, offset]) => ({ level: 'warning', line: lineAt(offset), message }) as const,
    );
    return rest === undefined ? { notes } : { notes, rest };
  }

  return { write, end };
}
