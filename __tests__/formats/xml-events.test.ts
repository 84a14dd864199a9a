import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ReportError } from '../../src/domain/diagnostic.ts';
import { lineFinder } from '../../src/formats/line-finder.ts';
import { parseDocument, type XmlElement } from '../../src/formats/xml-document.ts';
import { createXmlReader, createXmlReaders } from '../../src/formats/xml-events.ts';

const ELEMENTS = ['a', 'b', 'c'];
const ATTRIBUTES = ['x', 'y', 'n:x'];

const VOCABULARY = { elements: ELEMENTS, attributes: ATTRIBUTES };

/** Events as lines; every element's text is asked for but that of `c`. */
function events(blocks: Iterable<Uint8Array>, createReader = createXmlReaders(VOCABULARY)): string[] {
  const seen: string[] = [];
  const reader = createReader(
    {
      open(element, attributes) {
        const written = ATTRIBUTES.flatMap((name, i) =>
          attributes.has(i) ? [` ${name}=${JSON.stringify(attributes.text(i))}`] : [],
        );
        seen.push(`<${ELEMENTS[element]}${written.join('')}>`);
        return ELEMENTS[element] !== 'c';
      },
      close(element, text) {
        seen.push(`${JSON.stringify(text)}</${ELEMENTS[element]}>`);
      },
    },
    lineFinder(blocks),
  );
  for (const block of blocks) reader.write(block);
  for (const { level, line, message } of reader.end().notes) seen.push(`${level} ${line}: ${message}`);
  return seen;
}

const SECOND =
  'a second document begins here and has no element that belongs to the first: it is cut off, or another kind of report; wanted one file for each';

const read = (text: string) => events([Buffer.from(text)]);

function problem(text: string): string {
  try {
    return `no error: ${read(text).join('')}`;
  } catch (error) {
    if (error instanceof ReportError) return `${error.line}: ${error.message}`;
    throw error;
  }
}

function isRefused(bytes: Uint8Array): boolean {
  try {
    events([bytes]);
    return false;
  } catch (error) {
    return error instanceof ReportError;
  }
}

describe('reading XML as events', () => {
  test.each([
    ['an element with attributes in either quotes', `<a x="1" y='2'/>`, ['<a x="1" y="2">', '""</a>']],
    ['blanks wherever they may stand', '<a\n x = "1"\t/>', ['<a x="1">', '""</a>']],
    ['an end tag with blanks', '<a></a \n>', ['<a>', '""</a>']],
    ['prefixes of elements, which do not count', '<n:a></n:a>', ['<a>', '""</a>']],
    ['a prefixed attribute, which is another one', '<a n:x="1" o:x="2"/>', ['<a n:x="1">', '""</a>']],
    ['elements that nobody knows: transparent', '<z><a>1<z>2</z>3</a></z>', ['<a>', '"123"</a>']],
    ['text of the innermost known element', '<a>1<c>2</c>3</a>', ['<a>', '<c>', '""</c>', '"13"</a>']],
    ['nested elements that both want their text', '<a>1<b>2</b>3</a>', ['<a>', '<b>', '"2"</b>', '"13"</a>']],
    [
      'the five entities and numeric references',
      '<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;</a>',
      ['<a>', `"<>&\\"'A😀"</a>`],
    ],
    ['references decoded once', '<a x="&amp;lt;">&amp;#65;</a>', ['<a x="&lt;">', '"&#65;"</a>']],
    ['unknown entities as written', '<a x="&nbsp;">&xxe; & &;</a>', ['<a x="&nbsp;">', '"&xxe; & &;"</a>']],
    ['references to no character as written', '<a>&#0;&#xD800;&#x110000;</a>', ['<a>', '"&#0;&#xD800;&#x110000;"</a>']],
    ['CDATA verbatim, in several parts', '<a>1<![CDATA[<&lt;]]]]><![CDATA[>]]>2</a>', ['<a>', '"1<&lt;]]>2"</a>']],
    ['comments and instructions, which are no text', '<a>1<!-- <b> -- --><?p <b> ?>2</a>', ['<a>', '"12"</a>']],
    [
      'control characters, dropped with the colours they begin',
      '<a x="\u0001\u001b[31mr\u001b[0m">\u0002&#1;t</a>',
      ['<a x="r">', '"t"</a>'],
    ],
    ['CR LF as LF', '<a>1\r\n2</a>', ['<a>', '"1\\n2"</a>']],
    ['< and > in an attribute value', '<a x="1 < 2 > 1"/>', ['<a x="1 < 2 > 1">', '""</a>']],
    ['a declaration, blanks before it', '\n <?xml version="1.0"?>\n<a/>\n', ['<a>', '""</a>']],
    [
      'a DOCTYPE, never expanded',
      `<!DOCTYPE a SYSTEM "x>" [<!ENTITY e "]>"><!-- ' ]> --><?p ']>?>]><a>&e;</a>`,
      ['<a>', '"&e;"</a>'],
    ],
    [
      'a banner before the document',
      '> p@1 test\n\n<a/>',
      ['<a>', '""</a>', 'warning 1: text before the XML document'],
    ],
    [
      'text after the document',
      '<a/>\nDone in 1 s <oops>',
      ['<a>', '""</a>', 'warning 2: text after the end of the document'],
    ],
    [
      'what is left of an older, longer file',
      '<a/></b></a>',
      ['<a>', '""</a>', 'warning 1: text after the end of the document'],
    ],
    [
      'two documents in one file, both read',
      '<a/><?xml version="1.0"?><b/>',
      ['<a>', '""</a>', '<b>', '""</b>', 'warning 1: a second document in one file'],
    ],
    [
      'names of JavaScript objects',
      '<__proto__><constructor/><a x="__proto__"/></__proto__>',
      ['<a x="__proto__">', '""</a>'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['an empty file', '', '1: the file ends without an XML element'],
    ['blanks alone', ' \n ', '2: the file ends without an XML element'],
    ['no XML', 'hello world', '1: the file ends without an XML element'],
    ['a cut element', '<a>\n<b>\n', '3: the file ends inside <b>: it is cut off, what follows is unknown'],
    ['a cut tag', '<a>\n<b x="', '2: the file ends inside <a>: it is cut off, what follows is unknown'],
    ['a cut second document', '<a/>\n<b x="', '2: the file ends inside a tag: it is cut off'],
    ['a second document of which only the declaration came', '<a/>\n<?xml version="1.0"?>\n', `2: ${SECOND}`],
    ['a second document that is cut in its first name', '<a/>\n<?xml version="1.0"?><', `2: ${SECOND}`],
    ['a second document of another kind', '<a/>\n\n<?xml version="1.0"?><other/>', `3: ${SECOND}`],
    ['an attribute that is there twice', '<a>\n<b x="1" y="2" x="3"/></a>', '2: attribute "x" is twice in one tag'],
    ['the same value twice', '<a x="1" x = \'1\'/>', '1: attribute "x" is twice in one tag'],
    ['a wrong end tag', '<a>\n<b>\n</a>', '3: found </a>, wanted </b>'],
    ['an end tag too many inside', '<a>\n</b></a>', '2: found </b>, wanted </a>'],
    ['an attribute without a value', '<a x/>', '1: attribute "x" without a value'],
    ['a value without quotes', '<a x=1/>', '1: value of "x" without quotes'],
    ['a missing quote', '<a x="1><b y="2"/></a>', '1: attributes that no blank separates, or a quote too many'],
    ['a stray < in text', '<a>1 < 2</a>', '1: "<" that begins no tag'],
    ['text before the root element', '<?xml version="1.0"?>\nsorry <a/>', '2: text before the root element'],
    ['CDATA before the root element', '<![CDATA[1]]><a/>', '1: "<!" that begins no comment and no CDATA section'],
    ['a name that means harm, shown harmlessly', '<a><b></\u009b[1m#é>', '1: found </???1m???>, wanted </b>'],
    ['1,001 levels', '<a>'.repeat(1001), '1: elements nested too deep (1,000 levels)'],
  ])('refuses %s, with its line', (_, text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  test('refuses a tag that never ends', () => {
    const reader = createXmlReader(
      { elements: [], attributes: [] },
      { open: () => false, close: () => undefined },
      () => 1,
    );
    reader.write(Buffer.from('<a x="'));
    const block = Buffer.alloc(1 << 20, 'x');
    expect(() => {
      for (let i = 0; i < 40; i++) reader.write(block);
    }).toThrow('a tag of more than 16 MB');
  });

  test('keeps the first and the last lines of a long text and a long value', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `line ${i} é&amp;`).join('\n');
    const [open = '', close = ''] = read(`<a x="${lines}">${lines}</a>`);
    for (const text of [open, close]) {
      expect(text).toContain('line 0 é');
      expect(text).toContain('line 9999 é');
      expect(text).toMatch(/\[… \d+ bytes left out …\]/);
      expect(text).not.toContain('\ufffd');
      expect(text.length).toBeLessThan(20_000);
    }
  });

  test('reads documents one after the other as each alone', () => {
    const documents = [
      '<a x="1" y="&amp;"><b>text</b><c/></a>',
      `<a x='1'  y="2"><b>text &lt; <![CDATA[<c>]]></b></a>`,
      '<a x="1"><b>cut',
      '<a x="cut',
      '<a><b></a>',
      '<a x="1" x="2"/>',
      '<a>'.repeat(40),
      'banner\n<a/><!-- cut',
      '<a/><![CDATA[',
      '<?xml version="1.0"?>\n\n<a n:x="é"/>behind<?cut',
      `<a x="${'long '.repeat(200_000)}"/>`,
      '',
    ];
    const outcome = (text: string, readers = createXmlReaders(VOCABULARY)) => {
      try {
        return events([Buffer.from(text.slice(0, 7)), Buffer.from(text.slice(7))], readers);
      } catch (error) {
        return String(error);
      }
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...documents), { maxLength: 6 }), (texts) => {
        const readers = createXmlReaders(VOCABULARY);
        expect(texts.map((text) => outcome(text, readers))).toEqual(texts.map((text) => outcome(text)));
      }),
    );
  });

  test('gives numbers, and nothing for what is none', () => {
    const numbers: (number | undefined)[] = [];
    const reader = createXmlReader(
      { elements: ['a'], attributes: ['x'] },
      { open: (_, attributes) => numbers.push(attributes.number(0)) < 0, close: () => undefined },
      () => 1,
    );
    const values = [
      '0',
      '12',
      '1.5',
      '-1',
      '1.0e+19',
      '18446744073709551615',
      '',
      ' ',
      '-',
      '*',
      'NaN',
      '0x10',
      '1,234.5',
    ];
    reader.write(Buffer.from(`<z>${values.map((value) => `<a x="${value}"/>`).join('')}<a/></z>`));
    reader.end();
    expect(numbers.slice(0, 6)).toEqual([0, 12, 1.5, -1, 1e19, 18446744073709552000]);
    expect(numbers.slice(6)).toEqual(Array.from({ length: 8 }, () => undefined));
  });
});

interface Tree {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly content: readonly (Tree | string)[];
}

const characters = fc.string({
  unit: fc.constantFrom('1', '<', '>', '&', '"', "'", ']', '\n', ' ', 'é', '€', '😀', '&lt;', '-'),
});
const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name: fc.constantFrom('a', 'b', 'c', 'z', 'n:a'),
    attributes: fc.uniqueArray(fc.tuple(fc.constantFrom('x', 'y', 'w'), characters), { selector: ([name]) => name }),
    content: fc.array(fc.oneof({ depthSize: 'small' }, characters, tie('tree')), { maxLength: 4 }),
  }),
})).tree;
const writing = fc.infiniteStream(fc.constantFrom('text', 'cdata', 'comment'));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&#62;').replaceAll('"', '&quot;');

function written(node: Tree, manner: Iterator<string>): string {
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  const content = node.content.map((part) =>
    typeof part === 'string' ? writtenText(part, manner) : written(part, manner),
  );
  return content.length === 0
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${content.join('')}</${node.name}>`;
}

function writtenText(text: string, manner: Iterator<string>): string {
  const way = manner.next().value;
  if (way === 'cdata') return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
  return way === 'comment' ? `<!-- ${text.replaceAll('-', '')} -->${escaped(text)}` : escaped(text);
}

/** What the events must be, from the second reader's tree. */
function eventsOf(element: XmlElement): string[] {
  const known = ELEMENTS.includes(element.name);
  const inner = element.children.flatMap(eventsOf);
  if (!known) return inner;
  const attributes = ATTRIBUTES.flatMap((name) =>
    element.attributes.has(name) ? [` ${name}=${JSON.stringify(element.attributes.get(name))}`] : [],
  );
  return [`<${element.name}${attributes.join('')}>`, ...inner, `</${element.name}>`];
}

const withoutText = (lines: readonly string[]) => lines.map((line) => line.replace(/^".*"<\//s, '</'));

/** A tag without content, as it may be written, and what is to be read in it. */
const blanks = fc.constantFrom(' ', '  ', '\n', '\t ');
const attribute = fc.record({
  name: fc.constantFrom('x', 'y', 'n:x', 'z', 'xy', 'a-name-of-more-than-thirty-two-bytes-in-all'),
  before: blanks,
  equals: fc.constantFrom('=', ' =', '= ', '='),
  quote: fc.constantFrom('"', "'"),
  value: fc.constantFrom('', '1', '12', '123', 'abcd', '/>', 'x=', '=', '€', 'a "', "a '", 'é'.repeat(20)),
});
const tag = fc
  .record({
    name: fc.constantFrom('a', 'a', 'b', 'w'),
    attributes: fc.uniqueArray(attribute, { selector: ({ name }) => name, maxLength: 6 }),
    end: fc.constantFrom('/>', ' />', '\n/>'),
  })
  .map(({ name, attributes, end }) => {
    const fit = attributes.filter(({ quote, value }) => !value.includes(quote));
    const shown = ATTRIBUTES.flatMap((known) =>
      fit.flatMap((one) => (one.name === known ? [` ${known}=${JSON.stringify(one.value)}`] : [])),
    );
    return {
      written: `<${name}${fit.map((one) => `${one.before}${one.name}${one.equals}${one.quote}${one.value}${one.quote}`).join('')}${end}`,
      event: name === 'w' ? [] : [`<${name}${shown.join('')}>`, `""</${name}>`],
    };
  });

function outcome(attempt: () => string[]): string[] | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}

describe('for any document', () => {
  test('the events are those of an independent reader', () => {
    fc.assert(
      fc.property(tree, writing, (root, manner) => {
        const text = written(root, manner[Symbol.iterator]());
        expect(withoutText(read(text))).toEqual(eventsOf(parseDocument(text)));
      }),
    );
  });

  test('the text of an element is that of an independent reader', () => {
    fc.assert(
      fc.property(fc.array(characters, { minLength: 1 }), writing, (content, manner) => {
        const text = written({ name: 'a', attributes: [], content }, manner[Symbol.iterator]());
        expect(read(text)).toEqual(['<a>', `${JSON.stringify(parseDocument(text).text)}</a>`]);
        expect(parseDocument(text).text).toBe(content.join(''));
      }),
    );
  });

  test('block borders do not matter, wherever they are', () => {
    fc.assert(
      fc.property(tree, writing, fc.array(fc.nat(200)), (root, manner, sizes) => {
        const bytes = Buffer.from(
          `<?xml version="1.0"?><!DOCTYPE a []>${written(root, manner[Symbol.iterator]())}<!-- -->\n`,
        );
        const whole = events([bytes]);
        expect(events(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
        const blocks: Uint8Array[] = [];
        let from = 0;
        for (const size of sizes) {
          blocks.push(bytes.subarray(from, from + size));
          from += size;
        }
        expect(events([...blocks, bytes.subarray(from)])).toEqual(whole);
      }),
    );
  });

  test('a file cut at any byte is an error', () => {
    fc.assert(
      fc.property(tree, writing, (root, manner) => {
        const bytes = Buffer.from(`<?xml version="1.0"?>\n${written(root, manner[Symbol.iterator]())}`);
        const cuts = Array.from(bytes, (_, cut) => cut);
        expect(cuts.filter((cut) => !isRefused(bytes.subarray(0, cut)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('tags that are written much or little like the ones before are read as each of them says', () => {
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1, maxLength: 30 }), (tags) => {
        const text = `<z>${tags.map(({ written: tagText }) => tagText).join('')}</z>`;
        const expected = tags.flatMap(({ event }) => event);
        expect(read(text)).toEqual(expected);
        expect(events(Array.from(Buffer.from(text), (byte) => Uint8Array.of(byte)))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('a document with one character changed is refused, or read as by an independent reader', () => {
    let taken = 0;
    const change = fc.constantFrom('', '<', '>', '/', '"', "'", '=', ' ', '&', '!', '?', '-', ']', 'x', '\n', ':');
    fc.assert(
      fc.property(tree, writing, fc.nat(), change, fc.boolean(), (root, manner, at, by, inserted) => {
        const text = [...written(root, manner[Symbol.iterator]())];
        const changed = text.toSpliced(at % text.length, inserted ? 0 : 1, by).join('');
        const ours = outcome(() => read(changed));
        const theirs = outcome(() => eventsOf(parseDocument(changed)));
        if (ours === undefined || theirs === undefined) return;
        if (ours.some((line) => line.startsWith('warning'))) return;
        taken++;
        expect(withoutText(ours)).toEqual(theirs);
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  test('any bytes at all are read or refused, nothing else', () => {
    const soup = fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '/',
        '!',
        '?',
        '-',
        '[',
        ']',
        '"',
        '=',
        ' ',
        'a',
        'x',
        '&',
        ';',
        'CDATA[',
        '\u0000',
      ),
    });
    fc.assert(
      fc.property(soup, (text) => {
        expect(problem(`<a>${text}`)).toEqual(expect.any(String));
      }),
      { numRuns: 1000 },
    );
  });
});
