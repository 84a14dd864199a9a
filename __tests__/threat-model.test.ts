import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');
const rows = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split(' | '));

test.each(rows.map((cells) => [cells[0]?.slice(2) ?? '', cells[3] ?? ''] as const))(
  'the tests of threat %s exist',
  (_number, tests) => {
    const files = [...tests.matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, name = '']) => join(ROOT, '__tests__', name));
    const scenarios =
      tests
        .split('e2e ')
        .slice(1)
        .join(' ')
        .match(/`[\w-]+`/g) ?? [];
    const goldens = scenarios.map((name) => join(ROOT, '__tests__/e2e/goldens', `${name.slice(1, -1)}.txt`));
    expect([...files, ...goldens].filter((path) => !existsSync(path))).toEqual([]);
    expect(files.length + goldens.length > 0 || tests.startsWith('every e2e')).toBe(true);
  },
);

test('every threat is numbered', () => {
  expect(rows.map(([number]) => Number(number?.slice(2)))).toEqual(rows.map((_row, index) => index + 1));
});
