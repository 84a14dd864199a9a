import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRunner, type Place } from '../src/runner.ts';
import { parseCommandFile, parseCommands } from './e2e/commands.ts';

function said(say: (runner: ReturnType<typeof createRunner>) => void): string {
  let text = '';
  say(
    createRunner({
      env: {},
      write: (more) => {
        text += more;
      },
    }),
  );
  return text;
}

describe('what is said to the runner', () => {
  test.each<[string, string, Place | undefined, string]>([
    ['a message', 'boom', undefined, '::error::boom\n'],
    ['a place', 'boom', { file: 'a.py', line: 3 }, '::error file=a.py,line=3::boom\n'],
    ['several lines', 'a\r\nb %', undefined, '::error::a%0D%0Ab %25\n'],
    ['a title with its separators', 'x', { title: 'a: b, c' }, '::error title=a%3A b%2C c::x\n'],
  ])('an error: %s', (_name, message, place, expected) => {
    expect(said((runner) => runner.error(message, place))).toBe(expected);
  });

  test('is one command with exactly that text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (message, title) => {
        const text = said((runner) => runner.error(message, { title }));
        expect(text.split('\n')).toHaveLength(2);
        expect(parseCommands(text)).toEqual([{ command: 'error', properties: { title }, data: message }]);
      }),
    );
  });

  test('are outputs with exactly their text, whatever the text', () => {
    const folder = mkdtempSync(join(tmpdir(), 'runner-test-'));
    try {
      const file = join(folder, 'output');
      fc.assert(
        fc.property(
          fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', '')),
          (value) => {
            writeFileSync(file, '');
            const runner = createRunner({ env: { GITHUB_OUTPUT: file }, write: () => {} });
            runner.output('first', value);
            runner.output('second', 'end');
            expect(parseCommandFile(readFileSync(file, 'utf8'))).toEqual({ first: value, second: 'end' });
          },
        ),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test.each([
  ['tests', { INPUT_TESTS: ' a.xml\n' }, 'a.xml'],
  ['job-status', { 'INPUT_JOB-STATUS': 'success' }, 'success'],
  ['nothing', {}, ''],
])('the input %s is read', (name, env, expected) => {
  expect(createRunner({ env, write: () => {} }).input(name)).toBe(expected);
});
