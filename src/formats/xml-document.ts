import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ReportError } from '../domain/diagnostic.ts';
import { decodeReferences, withoutControls } from './xml-references.ts';

/** An element of a small document that is read as a whole. */
export interface XmlElement {
  /** Without a namespace prefix. */
  readonly name: string;
  /** Names as written. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Its own text, decoded; CDATA verbatim. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const DEEPEST = 200;
const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

/**
 * The root element of a document of at most a few MB, read by fast-xml-parser: for rare formats, and as the second reader in tests.
 * Entities are not expanded; the predefined ones and numeric references are decoded here, once.
 */
export function parseDocument(text: string): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    cdataPropName: CDATA,
    maxNestedTags: DEEPEST,
  });
  const start = text.trimStart();
  const validity = guarded(() => XMLValidator.validate(start));
  if (validity !== true) {
    const skipped = text.slice(0, text.length - start.length).split('\n').length - 1;
    throw new ReportError('the file is no well-formed XML document', validity.err.line + skipped);
  }
  const nodes: unknown = guarded(() => parser.parse(start));
  const root = elementsOf(nodes)[0];
  if (root === undefined) throw new ReportError('the file has no XML element');
  return root;
}

/** The library's messages quote the input, so they go no further than `cause`. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new ReportError('the file cannot be read as an XML document', undefined, { cause });
  }
}

function elementsOf(nodes: unknown): XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node) => {
    const element = elementOf(node);
    return element === undefined ? [] : [element];
  });
}

function elementOf(node: unknown): XmlElement | undefined {
  const entry = entries(node).find(([key]) => key !== ATTRIBUTES);
  if (entry === undefined || entry[0] === TEXT || entry[0] === CDATA || entry[0].startsWith('?')) return undefined;
  const [written, content] = entry;
  return {
    name: written.slice(written.indexOf(':') + 1),
    attributes: attributesOf(node),
    text: withoutControls(textOf(content)),
    children: elementsOf(content),
  };
}

function attributesOf(node: unknown): ReadonlyMap<string, string> {
  const written = entries(node).find(([key]) => key === ATTRIBUTES)?.[1];
  return new Map(entries(written).map(([name, value]) => [name, withoutControls(decodeReferences(String(value)))]));
}

function textOf(content: unknown): string {
  if (!Array.isArray(content)) return '';
  return content
    .flatMap(entries)
    .map(([key, value]) => {
      if (key === TEXT) return decodeReferences(String(value));
      return key === CDATA ? cdataOf(value) : '';
    })
    .join('');
}

function cdataOf(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return value
    .flatMap(entries)
    .map(([, text]) => String(text))
    .join('');
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
