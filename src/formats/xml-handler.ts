import type { Attributes } from './xml-attributes.ts';
import type { AttributeScanner } from './xml-layout.ts';
import type { NameTable } from './xml-names.ts';
import type { OpenElements } from './xml-stack.ts';
import type { Window } from './xml-window.ts';

/** Numbers are places in the vocabulary. */
export interface XmlHandler {
  /** Returning `true` asks for the text of this element, which `close` then gets: not that of elements of the vocabulary inside it. */
  readonly open: (element: number, attributes: Attributes) => boolean;
  /** `text` is decoded, without control characters, beyond 16 KB its first and last lines; `''` where it was not asked for. */
  readonly close: (element: number, text: string) => void;
  /**
   * Reads elements without content that begin at `position` by itself, where it knows how they are written, and the blanks behind them: where it
   * stopped, at a `<` or not at all. Asked at start tags inside the root, where nobody wants text. The bytes end with the sentinel.
   */
  readonly leaves?: (window: Window, position: number) => number;
}

export interface ScannerOptions {
  readonly window: Window;
  readonly handler: XmlHandler;
  /** Empty. */
  readonly stack: OpenElements;
  readonly elements: NameTable;
  /** How many elements are known. */
  readonly known: number;
  readonly attributes: Attributes;
  readonly scanAttributes: AttributeScanner;
  /** Positions are places in the window. */
  readonly fail: (message: string, position: number) => never;
  readonly tolerate: (message: string, position: number) => void;
}

/** What is tolerated behind the document, unless it is another one. */
export const TEXT_BEHIND = 'text after the end of the document';

export interface Scanner {
  /** Calls the handler for all that is complete in the window, and says how many bytes that is. */
  readonly scan: () => number;
  /** Throws if the document is not at its end; the window has what is left. */
  readonly end: () => void;
}
