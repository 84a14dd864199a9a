import { describe, expect, test } from '@jest/globals';
import { readZipEntry } from '../../src/baseline/zip.ts';
import { zip } from '../draw-zip.ts';

const hello = { name: 'a.txt', content: Buffer.from('hello '.repeat(100)) };

describe('an entry of an archive', () => {
  test.each<[string, Buffer]>([
    ['deflated', zip(hello)],
    ['stored', zip({ ...hello, stored: true })],
    ['among others', zip({ name: 'b.txt', content: Buffer.from('x') }, hello)],
    ['before a comment', Buffer.concat([zip(hello), Buffer.from('PK comment')])],
    ['empty', zip({ name: 'a.txt', content: Buffer.alloc(0) })],
  ])('is read: %s', (name, archive) => {
    expect(readZipEntry(archive, 'a.txt', 1000).toString()).toBe(name === 'empty' ? '' : hello.content.toString());
  });

  const bomb = { name: 'a.txt', content: Buffer.alloc(5_000_000) };
  test.each<[string, Buffer, RegExp]>([
    ['is not there', zip({ ...hello, name: '../a.txt' }), /holds 0 files/],
    ['is there twice', zip(hello, hello), /holds 2 files/],
    ['is larger than the limit', zip(bomb), /larger than 1000 bytes/],
    ['is larger than it says', zip({ ...bomb, size: 900 }), /damaged/],
    ['is smaller than it says', zip({ ...hello, size: 900 }), /damaged/],
    ['has another checksum', zip({ ...hello, crc: 1 }), /damaged/],
    ['is encrypted', zip({ ...hello, flags: 1 }), /encrypted/],
    ['is in no archive', Buffer.from('hello'), /not a ZIP archive/],
    ['is in an empty file', Buffer.alloc(0), /not a ZIP archive/],
  ])('is refused: it %s', (_name, archive, message) => {
    expect(() => readZipEntry(archive, 'a.txt', 1000)).toThrow(message);
  });

  test('that lies about its size is not unpacked beyond it', () => {
    let cause: unknown;
    try {
      readZipEntry(zip({ ...bomb, size: 900 }), 'a.txt', 1000);
    } catch (error) {
      cause = error instanceof Error ? error.cause : undefined;
    }
    // Found out by zlib on the way, not by a comparison afterwards.
    expect(cause).toMatchObject({ code: 'ERR_BUFFER_TOO_LARGE' });
  });

  test('is never read from an archive that was cut or changed anywhere', () => {
    const whole = zip(hello);
    for (let length = 0; length < whole.length; length++) {
      expect(() => readZipEntry(whole.subarray(0, length), 'a.txt', 1000)).toThrow(/damaged|not a ZIP|holds/);
    }
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const read = attempt(changed);
      expect(read === undefined || read.equals(hello.content)).toBe(true);
    }
  });
});

function attempt(archive: Buffer): Buffer | undefined {
  try {
    return readZipEntry(archive, 'a.txt', 1000);
  } catch (error) {
    if (error instanceof Error && error.name === 'ZipError') return undefined;
    throw error;
  }
}
