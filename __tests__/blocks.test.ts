import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createOpener } from '../src/blocks.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'blocks-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (chunks: Iterable<Uint8Array>) => Array.from(chunks, (block) => Buffer.from(block).toString()).join('');

/** A file that was found with that size. */
function found(content: string, bytes = content.length) {
  const real = path.join(folder, `${content.length}-${bytes}`);
  writeFileSync(real, content);
  return { real, bytes };
}

const LARGE = 'line\n'.repeat(200_000);

describe('a file that is opened', () => {
  test.each<[string, string, number]>([
    ['as it was found', 'abc', 3],
    ['that is empty', '', 0],
    ['that has grown since', 'abcdef', 3],
    ['that was empty when it was found', 'abc', 0],
    ['that has shrunk since', 'abc', 300],
    ['of many blocks', LARGE, LARGE.length],
    ['of many blocks that has grown since', LARGE, 3],
    ['that was of many blocks', 'abc', LARGE.length],
  ])('%s is read to its end, as often as somebody asks', (_, content, bytes) => {
    const sizes: number[] = [];
    const { first, chunks, close } = createOpener((size) => sizes.push(size))(found(content, bytes));
    const begun = text([first]);
    expect(content.slice(0, begun.length)).toBe(begun);
    expect(begun === '').toBe(content === '');
    expect(text(chunks)).toBe(content);
    expect(text(chunks)).toBe(content);
    close();
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(content.length);
  });

  test('has nothing of the one before', () => {
    const open = createOpener(() => undefined);
    expect(['abcdef', 'xyz', LARGE, '', 'k'].map((content) => text(open(found(content)).chunks))).toEqual([
      'abcdef',
      'xyz',
      LARGE,
      '',
      'k',
    ]);
  });
});
