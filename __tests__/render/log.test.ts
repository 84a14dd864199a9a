import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logUntrusted } from '../../src/render/log.ts';

/** As actions/runner reads a line: `::` after white space at its start, `##[` anywhere. */
function isCommand(line: string): boolean {
  return /^\s*::/.test(line) || line.includes('##[');
}

test.each([
  ['a command', '::set-output name=verdict::pass', '·::set-output name=verdict::pass'],
  ['a command after blanks', '  \t::error::x', '   ·::error::x'],
  ['an old command in a line', 'a ##[error]x ##[warning]y', 'a #·#[error]x #·#[warning]y'],
  ['more marks', '###[x ##[[', '##·#[x #·#[['],
  ['a carriage return', 'x\r::stop-commands::y', 'x\n·::stop-commands::y'],
  ['other breaks of a line', 'x\u2028::a\u0085::b\v::c', 'x\n·::a↵::b↵::c'],
  ['escape sequences', '\u001b[31mred', '\uFFFD[31mred'],
  ['colons inside a line', 'tests/a.py::test_b', 'tests/a.py::test_b'],
])('%s', (_, text, expected) => {
  expect(logUntrusted(text)).toBe(expected);
});

test('no text makes a command', () => {
  const words = fc.constantFrom(
    '::',
    ':',
    '#',
    '##[',
    '[',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u2028',
    '\u00a0',
    '\u200b',
    '\u001b[2K',
    'error',
    ']',
    '\u0000',
    '\ufeff',
  );
  fc.assert(
    fc.property(fc.array(words), (drawn) => {
      for (const line of logUntrusted(drawn.join('')).split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/))
        expect(isCommand(line)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
