import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ADR = join(import.meta.dirname, '..', 'docs', 'adr');
const FILES = readdirSync(ADR).sort();

describe('the decisions', () => {
  test('have each a number of their own, without a gap', () => {
    expect(FILES.map((file) => file.slice(0, 5))).toEqual(
      FILES.map((_, index) => `${String(index + 1).padStart(4, '0')}-`),
    );
  });

  test.each(FILES)('%s has its number, a date, a status, and what such a page is for', (file) => {
    const lines = readFileSync(join(ADR, file), 'utf8').split('\n');
    expect(lines[0]).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. \\S`));
    expect(lines[2]).toMatch(/^Date: \d{4}-\d{2}-\d{2}\. Status: (?:accepted|replaced by \d+)\.$/);
    const parts = lines.flatMap((line) => /^\*\*(Context|Decision|Consequences)\.\*\*/.exec(line)?.[1] ?? []);
    expect(parts).toEqual(['Context', 'Decision', 'Consequences']);
  });
});
