import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ReportError } from '../../src/domain/diagnostic.ts';
import { listing, takeLines } from '../../src/formats/cobertura-lines.ts';
import { coberturaParser, VOCABULARY } from '../../src/formats/cobertura-parser.ts';
import type { Batch } from '../../src/formats/format.ts';
import { readXmlReport } from '../../src/formats/xml-coverage.ts';
import { append, emptyWindow } from '../../src/formats/xml-window.ts';

/** The lines that were taken from the beginning of a text, and what is left of it. */
function take(text: string) {
  const window = emptyWindow();
  append(window, Buffer.from(text), 0);
  const listed = listing();
  const end = takeLines(window, 0, listed);
  return { ...listed, rest: text.slice(end) };
}

/** A report as it is read, line by line with the reader of XML where `by` says so. */
function read(by: 'lines' | 'elements', blocks: readonly Buffer[]): readonly (Batch | string)[] {
  const found: (Batch | string)[] = [];
  try {
    const batches = readXmlReport(blocks, VOCABULARY, (output) => {
      const { leaves, ...elements } = coberturaParser(output);
      return by === 'lines' && leaves !== undefined ? { ...elements, leaves } : elements;
    });
    for (const batch of batches) found.push(batch);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    found.push(`${error.line}: ${error.message}`);
  }
  return found;
}

const blocksOf = (document: Buffer, size: number) =>
  Array.from({ length: Math.ceil(document.length / size) }, (_, n) => document.subarray(n * size, (n + 1) * size));

describe('lines of Cobertura', () => {
  test.each([
    ['coverage.py', '<line number="3" hits="1"/>\n\t\t', { lines: [3], hits: [1] }],
    [
      'coverage.py, a branch',
      '<line number="3" hits="1" branch="true" condition-coverage="50% (1/2)" missing-branches="exit,5"/>',
      { lines: [3], hits: [1], branches: { lines: [3], taken: [1], total: [2] } },
    ],
    ['c8', '<line number="31" hits="2" branch="false"/>\r\n', { lines: [31], hits: [2] }],
    ['coverlet', '<line number="9" hits="0" branch="False" />', { lines: [9], hits: [0] }],
    [
      'several',
      '<line number="1" hits="1"/><line number="2" hits="0"/> <line number="3" hits="12"/>',
      { lines: [1, 2, 3], hits: [1, 0, 12] },
    ],
    [
      'a share with decimals',
      '<line number="1" hits="1" branch="true" condition-coverage="33.3 % (1/3)"/>',
      { lines: [1], hits: [1], branches: { lines: [1], taken: [1], total: [3] } },
    ],
    [
      'more taken than there are',
      '<line number="1" hits="1" branch="true" condition-coverage="100% (3/2)"/>',
      { lines: [1], hits: [1], branches: { lines: [1], taken: [2], total: [2] } },
    ],
    [
      'of no branches',
      '<line number="1" hits="1" branch="true" condition-coverage="0% (0/0)"/>',
      { lines: [1], hits: [1] },
    ],
    ['the largest', '<line number="999999999" hits="999999999"/>', { lines: [999999999], hits: [999999999] }],
  ])('are taken from their bytes as %s writes them', (_, text, expected) => {
    const none = { lines: [], taken: [], total: [] };
    expect(take(`${text}</lines>`)).toEqual({ branches: none, ...expected, rest: '</lines>' });
  });

  test.each([
    ['another order', '<line hits="1" number="3"/>'],
    ['another quote', "<line number='3' hits='1'/>"],
    ['content', '<line number="3" hits="1"></line>'],
    ['an attribute more', '<line number="3" hits="1" branch="false" complexity="2"/>'],
    ['line 0', '<line number="0" hits="1"/>'],
    ['a number that is none', '<line number="" hits="1"/>'],
    ['a negative count', '<line number="3" hits="-1"/>'],
    ['a count of many digits', '<line number="3" hits="1234567890"/>'],
    ['a line of many digits', '<line number="1234567890" hits="1"/>'],
    ['a fraction', '<line number="3" hits="1.0"/>'],
    ['a percentage alone', '<line number="3" hits="1" branch="true" condition-coverage="50%"/>'],
    ['a share in other words', '<line number="3" hits="1" branch="true" condition-coverage="(1/2) of them"/>'],
    [
      'a share behind many blanks',
      `<line number="3" hits="1" branch="true" condition-coverage="${' '.repeat(80)}(1/2)"/>`,
    ],
    ['no blank', '<line number="3" hits="1"branch="true"/>'],
    ['a tag that is cut off', '<line number="3" hits="1" missing-branches="5'],
    ['another element', '<linenumber number="3" hits="1"/>'],
  ])('are left to the reader of XML, written with %s', (_, text) => {
    expect(take(text)).toEqual({ ...listing(), rest: text });
  });

  const number = fc.oneof(
    fc.nat(300).map(String),
    fc.constantFrom('', '0', '-1', '1.0', '007', '1e3', '9999999999', 'x'),
  );
  const branch = fc.constantFrom('', ' branch="true"', ' branch="False"', ' branch="a>b"', ' branch="<"');
  const share = fc.constantFrom(
    '',
    ' condition-coverage="50% (1/2)"',
    ' condition-coverage="100.0 % (4/3)"',
    ' condition-coverage="50%"',
    ' condition-coverage="(0/0)"',
    ' condition-coverage="&#40;1/2)"',
  );
  const missing = fc.constantFrom(
    '',
    ' missing-branches="exit"',
    ' missing-branches="&lt;"',
    ' complexity="1"',
    ' hits="7"',
  );
  const end = fc.constantFrom('/>', ' />', '  />', '/>\n', '></line>', '>text</line>', '/>text', '>', '/');
  const line = fc
    .tuple(number, number, branch, share, missing, end)
    .map(([n, hits, ...rest]) => `<line number="${n}" hits="${hits}"${rest.join('')}`);
  const lines = fc
    .array(fc.oneof({ weight: 6, arbitrary: fc.nat(99).map((n) => `<line number="${n}" hits="1"/>\n`) }, line), {
      maxLength: 12,
    })
    .map((all) => all.join(''));
  const document = fc.array(fc.tuple(lines, lines), { maxLength: 4 }).map((classes) => {
    const written = classes.map(
      ([own, ofMethod]) =>
        `<class name="A" filename="a.py"><methods><method name="f"><lines>${ofMethod}</lines></method></methods><lines>${own}</lines></class>`,
    );
    return Buffer.from(
      `<coverage><sources><source>/app</source></sources><packages>${written.join('')}</packages></coverage>`,
    );
  });
  const change = fc.record({ at: fc.nat(), to: fc.constantFrom('<', '>', '"', '/', ' ', '0', 'é', '&') });

  test('say the same as the reader of XML does, however they are written, cut into blocks, changed or cut off', () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 1, max: 900 }), fc.option(change), (whole, size, changed) => {
        const at = changed === null ? 0 : changed.at % whole.length;
        const before = whole.subarray(0, at);
        const after = whole.subarray(at + 1);
        const one = changed === null ? whole : Buffer.concat([before, Buffer.from(changed.to), after]);
        for (const text of [one, one.subarray(0, at === 0 ? one.length : at)]) {
          expect(read('lines', blocksOf(text, size))).toEqual(read('elements', blocksOf(text, size)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
