import { describe, expect, test } from '@jest/globals';
import { renderTerminal } from '../../src/render/terminal.ts';
import { STATES } from './states.ts';

const plain = { colour: false, width: 100, detail: 'full' } as const;

test('colours are there only when asked for', () => {
  expect(renderTerminal(STATES.blocked, { ...plain, colour: true })).toContain('\u001b[31m');
  for (const each of Object.values(STATES)) expect(renderTerminal(each, plain)).not.toContain('\u001b');
});

test('colours change nothing of what is said', () => {
  for (const each of Object.values(STATES)) {
    const coloured = renderTerminal(each, { ...plain, colour: true });
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderTerminal(each, plain));
  }
});

describe('a sentence of a gate', () => {
  test('stands whole in a line of its own, whatever the width', () => {
    expect(renderTerminal(STATES.blocked, { ...plain, width: 20 })).toContain(
      '\nBLOCK  newly-failing  unit: 36 tests, 1 cause, limit 0. F-3a1b9c ConnectionRefusedError (passed in 20 of 20 base runs)\n',
    );
  });

  test('that passes is left out where only the verdict is wanted', () => {
    const verdict = renderTerminal(STATES.blocked, { ...plain, detail: 'verdict' });
    expect(verdict.split('\n').map((line) => line.slice(0, 6).trim())).toEqual([
      'Blocke',
      '',
      'BLOCK',
      'BLOCK',
      '----',
      '',
    ]);
  });
});

test('text of a report cannot move the cursor or begin a line', () => {
  const shown = renderTerminal(STATES.hostile, plain);
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(shown).not.toMatch(/^# heading/m);
});
