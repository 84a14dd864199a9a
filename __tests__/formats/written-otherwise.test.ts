import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Reading, readReport } from './support/reading.ts';

/*
 * What failed in a report of a real tool is written as another version, or another tool, might write it. Whatever becomes of it, it is
 * never a smaller number of failures in a report that looks whole.
 */

const PRODUCERS = path.join(import.meta.dirname, '../fixtures/producers');
const LARGEST = 40_000;
/** Of one kind in one report: the rest would only repeat them. */
const MOST = 3;

interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly format: string;
  readonly failures: number;
}

const failuresOf = ({ cases }: Reading) => cases.filter(({ attempts }) => attempts.at(-1)?.status === 'failed').length;

const FIXTURES: readonly Fixture[] = readdirSync(PRODUCERS, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.parentPath.includes('reports') && !entry.name.endsWith('.golden'))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .sort()
  .flatMap((file) => {
    const bytes = readFileSync(file);
    if (bytes.length > LARGEST) return [];
    const reading = readReport(bytes, 'report');
    if (reading.format?.kind !== 'tests' || reading.state !== 'whole' || failuresOf(reading) === 0) return [];
    const name = path.relative(PRODUCERS, file);
    return [{ name, text: bytes.toString('utf8'), format: reading.format.name, failures: failuresOf(reading) }];
  });

type Variants = (text: string) => Iterable<string | Buffer>;

const WORD = /fail|error|broken|unexpected|time|abort|crash|interrupt|ambiguous|undefined|invalid|runnable/i;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Each short value that tells of a failure, one at a time. */
function* words(text: string, change: (word: string) => string): Generator<string> {
  const values = [...text.matchAll(/(="|": ?"|>)([A-Za-z][\w -]{1,29})(?="|<\/)/g)].filter(([, , word = '']) =>
    WORD.test(word),
  );
  const step = Math.max(1, Math.ceil(values.length / MOST));
  for (const [place, { index, 1: before = '', 2: word = '' }] of values.entries()) {
    if (place % step !== 0) continue;
    const start = index + before.length;
    yield text.slice(0, start) + change(word) + text.slice(start + word.length);
  }
}

const WORDS: readonly (readonly [string, Variants])[] = [
  ['in upper case', (text) => words(text, (word) => word.toUpperCase())],
  ['in lower case', (text) => words(text, (word) => word.toLowerCase())],
  ['with a capital', (text) => words(text, capital)],
  ['between blanks', (text) => words(text, (word) => ` ${word} `)],
  ['as a word that nobody knows', (text) => words(text, () => 'kaputt')],
];

/** Outside of CDATA, comments and declarations. */
const tags = (text: string, change: (tag: string) => string) =>
  text.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\/?[A-Za-z][^<>]*>/g, (tag) =>
    tag.startsWith('<!') ? tag : change(tag),
  );

const attributes = (tag: string) => tag.match(/[\w:.-]+="[^"]*"/g) ?? [];

const XML: readonly (readonly [string, Variants])[] = [
  ['with a reference in it', (text) => words(text, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)],
  [
    'with its attributes the other way round',
    (text) => [
      tags(text, (tag) => {
        const [start = '', end = ''] = [/^<[\w:.-]+/.exec(tag)?.[0], /\/?>$/.exec(tag)?.[0]];
        const written = attributes(tag);
        return written.length < 2 ? tag : `${start} ${[...written].reverse().join('\n\t')} ${end}`;
      }),
    ],
  ],
  [
    'in single quotes',
    (text) => [tags(text, (tag) => tag.replace(/([\w:.-]+)="([^"']*)"/g, (_, name, value) => `${name} = '${value}'`))],
  ],
  [
    'in a namespace with a prefix',
    (text) => (text.includes('xmlns') ? [] : [tags(text, (tag) => tag.replace(/^<(\/?)/, '<$1x:'))]),
  ],
  [
    'in a namespace',
    (text) => (text.includes('xmlns') ? [] : [text.replace(/<([A-Za-z][\w.-]*)(?=[\s>])/, '<$1 xmlns="urn:x"')]),
  ],
  [
    'between comments',
    (text) => [tags(text, (tag) => (tag.endsWith('/>') || tag.startsWith('</') ? `${tag}<!-- <passed> -->` : tag))],
  ],
  ['in CDATA', (text) => [text.replace(/>([A-Za-z]{2,30})<\//g, '><![CDATA[$1]]></')]],
];

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reversed(one)]),
  );
}

function parsed(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

const JSON_ONLY: readonly (readonly [string, Variants])[] = [
  [
    'with an escape in it',
    (text) => words(text, (word) => `\\u${word.charCodeAt(0).toString(16).padStart(4, '0')}${word.slice(1)}`),
  ],
  ['with its keys the other way round', (text) => parsed(text).map((value) => JSON.stringify(reversed(value)))],
  [
    'on many lines',
    (text) => parsed(text).map((value) => JSON.stringify(value, undefined, '\t').replaceAll('\n', '\r\n')),
  ],
  [
    'counted in quotes',
    (text) => [text.replace(/("(?:num|failed|tests|failure_count|example_count)\w*": ?)(\d+)/g, '$1"$2"')],
  ],
];

const utf16 = (text: string) => Buffer.from(text.replace(/^\uFEFF/, ''), 'utf16le');
const ENCODINGS: readonly (readonly [string, Variants])[] = [
  ['with a byte order mark', (text) => [`\uFEFF${text.replace(/^\uFEFF/, '')}`]],
  ['in UTF-16', (text) => [Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(text)])]],
  ['in the other UTF-16', (text) => [Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(text).swap16()])]],
  ['with carriage returns', (text) => [text.replace(/\r?\n/g, '\r\n')]],
];

/** What is lost all the same, as only one program writes the format, and writes it as it stands. */
const EXCEPT: readonly (readonly [fixture: RegExp, change: RegExp])[] = [
  // CTest is known by its words; a test that another tool did not run is skipped.
  [/^ctest\//, /upper|capital|blanks|nobody/],
  // An event of another type is none.
  [/^dart\//, /upper|capital|blanks|nobody/],
  // Recognised by what is in the first element.
  [/^(?:boost|ctest-test-xml)\//, /prefix/],
];

const isXml = (text: string) => /^\s*</.test(text.replace(/^\uFEFF/, ''));
const isJson = (text: string) => /^\s*[[{]/.test(text);

describe('a failure that is written otherwise', () => {
  test('there are reports of many tools', () => {
    expect(new Set(FIXTURES.map(({ format }) => format)).size).toBeGreaterThan(15);
  });

  const rows = [
    ...WORDS.map(([how, variants]) => [how, variants, () => true] as const),
    ...ENCODINGS.map(([how, variants]) => [how, variants, () => true] as const),
    ...XML.map(([how, variants]) => [how, variants, isXml] as const),
    ...JSON_ONLY.map(([how, variants]) => [how, variants, isJson] as const),
  ];
  test.each(rows)('%s is still one, or the report is not whole', (how, variants, fits) => {
    const lost: string[] = [];
    let tried = 0;
    for (const { name, text, failures } of FIXTURES) {
      if (!fits(text) || EXCEPT.some(([fixture, change]) => fixture.test(name) && change.test(how))) continue;
      for (const variant of variants(text)) {
        tried++;
        const reading = readReport(typeof variant === 'string' ? Buffer.from(variant) : variant, 'report');
        if (reading.state === 'whole' && failuresOf(reading) < failures)
          lost.push(`${name}: ${failuresOf(reading)} of ${failures}`);
      }
    }
    expect([tried > 3, lost]).toEqual([true, []]);
  });
});
