import { mkdirSync, mkdtempSync, promises, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { glob } from '../src/glob.ts';

let folder: string;
const { lstat, readdir } = promises;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'test-health-glob-')));
  for (let each = 0; each < 20; each++) {
    mkdirSync(join(folder, `${each}`));
    for (let file = 0; file < 60; file++) writeFileSync(join(folder, `${each}`, `${file}.xml`), '');
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const find = (pattern: string) => glob([join(folder, pattern)], 'tests');

describe('files by a pattern', () => {
  test('are all found, with what else the process does in between', async () => {
    let turns = 0;
    const counting = setInterval(() => {
      turns++;
    }, 0);
    setImmediate(() => {
      turns++;
    });
    const found = await find('**/*.xml');
    clearInterval(counting);
    expect(found).toHaveLength(1200);
    expect(turns).toBeGreaterThan(0);
  });

  test.each([
    ['that finds something', () => find('*/1.xml')],
    ['that finds nothing', () => find('*/none.xml')],
    ['that is refused', () => find('[.xml/../..').catch(() => undefined)],
    ['beside another one', () => Promise.all([find('**/1.xml'), find('*/*.xml')])],
  ])('after a search %s Node asks for files as before', async (_what, search) => {
    await search();
    expect(promises.lstat).toBe(lstat);
    expect(promises.readdir).toBe(readdir);
  });
});
