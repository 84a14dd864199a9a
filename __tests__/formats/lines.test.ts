import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lines } from '../../src/formats/lines.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The text in blocks of `size` bytes that all lie in one buffer, as a file is read. */
function* blocks(text: string | Uint8Array, size: number): Generator<Uint8Array> {
  const all = typeof text === 'string' ? bytes(text) : text;
  const buffer = new Uint8Array(size);
  for (let from = 0; from < all.length; from += size) {
    const part = all.subarray(from, from + size);
    buffer.fill(0);
    buffer.set(part);
    yield buffer.subarray(0, part.length);
  }
}

const texts = (chunks: Iterable<Uint8Array>) => [...lines(chunks)].map(({ text }) => text);

describe('lines', () => {
  test.each([
    ['nothing', '', []],
    ['one line without line feed', 'a', ['a']],
    ['a line feed at the end begins no line', 'a\nb\n', ['a', 'b']],
    ['empty lines', '\n\na\n', ['', '', 'a']],
    ['carriage returns', 'a\r\nb\r\n', ['a', 'b']],
    ['a carriage return within a line stays', 'a\rb\n', ['a\rb']],
    ['a byte order mark is no text', '\uFEFFa\n', ['a']],
    ['characters of several bytes', 'ü\n😀\n', ['ü', '😀']],
  ])('%s', (_, text, expected) => {
    for (const size of [1, 2, 3, 512]) expect(texts(blocks(text, size))).toEqual(expected);
  });

  test('UTF-16 is read as its byte order mark says', () => {
    const utf16 = new Uint8Array(Buffer.from('\uFEFFSF:ü\nDA:1,1\n', 'utf16le'));
    expect(texts(blocks(utf16, 5))).toEqual(['SF:ü', 'DA:1,1']);
  });

  test('a line across a thousand blocks is one line', () => {
    const long = 'x'.repeat(10_000);
    expect(texts(blocks(`${long}\ny`, 10))).toEqual([long, 'y']);
  });

  test('numbers count from 1', () => {
    expect([...lines([bytes('a\n\nb')])].map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('however the bytes are cut into blocks, the lines are the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })),
        fc.integer({ min: 1, max: 70 }),
        (all, size) => {
          const text = all.map((line) => line.replaceAll(/[\r\n\uFEFF\0]/g, '')).join('\n');
          expect(texts(blocks(text, size))).toEqual(text === '' ? [] : text.replace(/\n$/, '').split('\n'));
        },
      ),
    );
  });
});
