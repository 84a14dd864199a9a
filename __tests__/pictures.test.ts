import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');
const [, pictures = ''] =
  /<!-- begin:pictures -->(.*?)<!-- end:pictures -->/s.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
const files = [...pictures.matchAll(/(?:src|srcset)="([^"]*)"/g)].map(([, file = '']) => file);

describe('pictures of the README', () => {
  test('are there, for light and for dark', () => {
    expect(files).toHaveLength(4);
  });

  test.each(files)('%s is a picture of at most 200 kB', (file) => {
    expect(readFileSync(join(ROOT, file)).subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(statSync(join(ROOT, file)).size).toBeLessThanOrEqual(200_000);
  });

  test('say in words what they show', () => {
    const alts = [...pictures.matchAll(/<img [^>]*alt="([^"]*)"/g)].map(([, alt = '']) => alt);
    expect(alts.map((alt) => alt.length > 60)).toEqual([true, true]);
  });
});
