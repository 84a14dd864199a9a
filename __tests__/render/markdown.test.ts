import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { code, details, fenced, html, table, text } from '../../src/render/markdown.ts';
import { HOSTILE } from './states.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What GitHub's dialect makes of it. */
function nodes(markdown: string): readonly Node[] {
  const found: Node[] = [];
  const walk = (node: Node) => {
    found.push(node);
    node.children?.forEach(walk);
  };
  walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return found;
}

/** Elements that our own escapers write. */
const OURS = ['<!-- -->', '<code>', '</code>'];

/** What a report could have put there: links, pictures, elements, headings, footnotes, and what GitHub links in plain text. */
function smuggled(markdown: string, ours: readonly string[] = OURS): readonly string[] {
  const refused = ['link', 'image', 'heading', 'footnoteReference', 'linkReference', 'imageReference', 'definition'];
  const marks = ['emphasis', 'strong', 'delete', 'blockquote', 'listItem', 'thematicBreak', 'table', 'code'];
  return nodes(markdown).flatMap(({ type, value = '' }) => {
    if (refused.includes(type) || marks.includes(type)) return [`${type} ${value}`];
    if (type === 'html') return ours.includes(value) ? [] : [`html ${value}`];
    if (type !== 'text') return [];
    return (value.match(/@\w|#\d|GH-\d|\b[0-9a-f]{7,40}\b|:\/\/|www\.|:[a-z0-9_+-]+:/gi) ?? []).map(
      (found) => `text ${found}`,
    );
  });
}

/** What is read: the text of all nodes. */
function shown(markdown: string): string {
  return nodes(markdown)
    .filter(({ type }) => type === 'text' || type === 'inlineCode')
    .map(({ value = '' }) => value)
    .join('');
}

const HOSTILE_WORDS = fc.constantFrom(
  ...[
    '@',
    '#',
    '`',
    '``',
    '|',
    '\\',
    '\n',
    '\r\n',
    '<',
    '>',
    '&',
    '[',
    ']',
    '(',
    ')',
    '!',
    '*',
    '_',
    '~',
    '-',
    '+',
    '=',
    ':',
    '.',
  ],
  ...[
    'http://',
    'https://a.b',
    'www.',
    '<b>',
    '-->',
    '<!--',
    ']]>',
    '&lt;',
    '&#64;',
    '1.',
    '    ',
    '\t',
    '---',
    '$',
    '^',
    '{',
    '"',
    "'",
  ],
  ...[
    '\u202e',
    '\u2028',
    '\u0000',
    '\u001b[31m',
    '\ud83d',
    '👩‍👩‍👧',
    'שלום',
    'a',
    'B',
    '7',
    'abcdef0',
    'GH-1',
    ':+1:',
    '[x]: /u',
    '</details>',
  ],
);
const HOSTILE_TEXT = fc.array(HOSTILE_WORDS, { maxLength: 30 }).map((words) => words.join(''));

describe('nothing that a report says becomes Markdown', () => {
  const contexts: readonly (readonly [string, (cell: string) => string, readonly string[]])[] = [
    ['in a paragraph', (cell) => cell, []],
    ['after a word', (cell) => `says ${cell} here`, []],
    ['in an item', (cell) => `- ${cell}`, ['listItem ']],
    ['in a heading', (cell) => `### ${cell}`, ['heading ']],
    [
      'in a cell',
      (cell) =>
        table(
          [
            { title: 'Name', align: 'left' },
            { title: 'n', align: 'right' },
          ],
          [[cell, '1']],
        ),
      ['table '],
    ],
  ];
  const escapers = [
    ['code', code],
    ['text', text],
  ] as const;

  for (const [place, put, own] of contexts) {
    for (const [name, escaper] of escapers) {
      test.each(HOSTILE)(`${name} ${place}: %j`, (hostile) => {
        expect(smuggled(put(escaper(hostile)))).toEqual(own);
      });

      test(`${name} ${place}: any text`, () => {
        fc.assert(
          fc.property(HOSTILE_TEXT, (hostile) => expect(smuggled(put(escaper(hostile)))).toEqual(own)),
          { numRuns: 200 },
        );
      });
    }
  }

  test('a table keeps its two cells whatever is in the first', () => {
    fc.assert(
      fc.property(HOSTILE_TEXT, (hostile) => {
        const rows = nodes(contexts[4]?.[1](code(hostile)) ?? '').filter(({ type }) => type === 'tableRow');
        expect(rows.map(({ children }) => children?.length)).toEqual([2, 2]);
      }),
    );
  });

  test('a folded element keeps its summary', () => {
    fc.assert(
      fc.property(HOSTILE_TEXT, (hostile) => {
        const { open, close } = details(html(hostile));
        const elements = nodes(`${open}\n\ninside\n\n${close}`).filter(({ type }) => type === 'html');
        expect(elements.map(({ value }) => value)).toEqual([open, close]);
        expect(open.match(/<\/?\w+/g)).toEqual(['<details', '<summary', '</summary']);
      }),
    );
  });

  test('a block of code ends where it ends', () => {
    fc.assert(
      fc.property(fc.array(HOSTILE_TEXT), (lines) => {
        const found = nodes(`${fenced(lines)}\n\nafter`);
        expect(found.map(({ type }) => type)).toEqual(['root', 'code', 'paragraph', 'text']);
      }),
    );
  });
});

describe('what a reader sees is what the report says', () => {
  test.each([
    ['a plain name', 'tests/test_db.py::test_q0'],
    ['back-ticks', '`a` and ``b``'],
    ['a back-tick at the end', 'a`'],
    ['blanks on both sides', ' a '],
    ['Markdown', '[x](y) *z* <b> &lt;'],
    ['a back-slash before a pipe', 'a \\| b'],
  ])('%s, as code', (_, name) => {
    expect(shown(code(name))).toBe(name);
    const cell = table([{ title: 'x', align: 'left' }], [[code(name)]]);
    expect(shown(cell)).toBe(`x${name}`);
  });

  test.each([
    ['a sentence', 'unit: 36 tests, 1 cause, limit 0. F-3a1b9c (passed in 20 of 20)'],
    ['links and mentions', '@octocat #1 https://a.example www.a.example 4f2c91a0b7'],
    ['a number at the start', '1. one'],
    ['a commit at the start', '1234567. one :smile: 4f2c91a'],
    ['a sign at the start', '- one'],
  ])('%s, as text', (_, sentence) => {
    expect(shown(text(sentence))).toBe(sentence);
  });

  test.each([
    ['a line break', 'a\r\nb\nc', '`a↵b↵c`'],
    ['control characters', 'a\u0000b\u001b[0m', '`a\uFFFDb\uFFFD[0m`'],
    ['directions', '\u202eabc\u202c', '`\uFFFDabc\uFFFD`'],
    ['half a character', 'a\ud800b', '`a\uFFFDb`'],
    ['nothing', '', '`(empty)`'],
    ['blanks', '   ', '`(empty)`'],
    ['an emoji of several characters', '👩‍👩‍👧', '`👩‍👩‍👧`'],
  ])('%s', (_, untrusted, markdown) => {
    expect(code(untrusted)).toBe(markdown);
  });

  test('a long name keeps its beginning and its end, and says that something is gone', () => {
    const shownCode = code(`begin${'x'.repeat(10_000)}end`, 60);
    expect(shownCode).toMatch(/^`begin.*…x*end`$/);
    expect(shownCode.length).toBeLessThanOrEqual(62);
  });
});
