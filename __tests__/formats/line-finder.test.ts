import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { lineFinder } from '../../src/formats/line-finder.ts';

/** The bytes in blocks of one buffer, which is used again; `returned` counts the readings that were given up. */
function blocksOf(bytes: Uint8Array, size: number) {
  const seen = { begun: 0, ended: 0 };
  const chunks = {
    *[Symbol.iterator]() {
      seen.begun++;
      const block = new Uint8Array(size);
      try {
        for (let at = 0; at < bytes.length; at += size) {
          block.set(bytes.subarray(at, at + size));
          yield block.subarray(0, Math.min(size, bytes.length - at));
        }
      } finally {
        seen.ended++;
      }
    },
  };
  return { chunks, seen };
}

describe('the line of a byte', () => {
  const text = 'a\nbé\n\nc';
  const lines = Array.from(
    Buffer.from(text),
    (_, at) => Buffer.from(text).subarray(0, at).toString().split('\n').length,
  );

  test.each([
    ['in one block', Buffer.from(text), 100],
    ['in blocks of one byte', Buffer.from(text), 1],
    ['behind a byte order mark, which does not count', Buffer.from(`\ufeff${text}`), 2],
    ['of a text in UTF-16, in bytes of UTF-8', Buffer.from(`\ufeff${text}`, 'utf16le'), 3],
    ['of a gzip file, in what it holds', gzipSync(text), 5],
  ])('is found %s', (_, bytes, size) => {
    const lineAt = lineFinder(blocksOf(bytes, size).chunks);
    expect(lines.map((__, offset) => lineAt(offset))).toEqual(lines);
  });

  test('leaves no file open, however far it read', () => {
    const { chunks, seen } = blocksOf(Buffer.from('\n'.repeat(5000)), 1000);
    const lineAt = lineFinder(chunks);
    expect([lineAt(0), lineAt(1500), lineAt(5000)]).toEqual([1, 1501, 5001]);
    expect(seen).toEqual({ begun: 3, ended: 3 });
  });
});
