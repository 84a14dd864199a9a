import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { ReportError } from '../../src/domain/diagnostic.ts';
import { utf8 } from '../../src/formats/decode.ts';
import { readHead } from '../../src/formats/head.ts';

const text = `{"gcc_version":"12","files":[]}${' '.repeat(5000)}é`;
const compressed = gzipSync(text);

function* blocks(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const decoded = (bytes: Uint8Array, size = 7) => Buffer.concat([...utf8(blocks(bytes, size))]).toString('utf8');

describe('a gzip file', () => {
  test.each([1, 7, 100_000])('is the text that it holds, in blocks of %i bytes', (size) => {
    expect(decoded(compressed, size)).toBe(text);
  });

  test('in several members is one text', () => {
    expect(decoded(Buffer.concat([gzipSync('a'), gzipSync('b')]))).toBe('ab');
  });

  test('in UTF-16 is decoded, too', () => {
    expect(decoded(gzipSync(Buffer.from('\ufeff<a/>', 'utf16le')))).toBe('<a/>');
  });

  test('inside a gzip file is no text: it is not opened again', () => {
    expect(decoded(gzipSync(gzipSync('<a/>')))).not.toContain('<a/>');
  });

  test.each([
    ['that ends in the middle', compressed.subarray(0, compressed.length - 9)],
    ['that is broken', Buffer.concat([compressed.subarray(0, 12), Buffer.from('not deflated at all')])],
  ])('%s is an error', (_, bytes) => {
    expect(() => decoded(bytes)).toThrow(ReportError);
  });

  test('is recognised by what it holds, even by its beginning', () => {
    expect(readHead(compressed, true).text.trimEnd()).toBe(text);
    expect(readHead(compressed.subarray(0, compressed.length - 12), false).text).toMatch(/^{"gcc_version"/);
    expect(readHead(Buffer.from([0x1f, 0x8b, 8, 0]), true).text).toBe('');
  });
});
