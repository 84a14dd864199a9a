import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logUntrusted, withoutCommands } from '../../src/render/log.ts';

/** As actions/runner reads a line: `::` after white space of .NET at its start, `##[` anywhere. */
function isCommand(line: string): boolean {
  return /^[\s\u0085]*::/.test(line) || line.includes('##[');
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
    '\u0085',
  );
  fc.assert(
    fc.property(fc.array(words), (drawn) => {
      for (const line of logUntrusted(drawn.join('')).split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/))
        expect(isCommand(line)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['colours stay', '\u001b[31mred\u001b[0m\r\n', '\u001b[31mred\u001b[0m\r\n'],
  ['a command does not', 'a\n ::error::x\n##[error]y', 'a\n ·::error::x\n#·#[error]y'],
  ['nor one after a carriage return', 'a\r::error::x', 'a\r·::error::x'],
  ['nor one after what only .NET takes for white space', '\u0085::error::x', '\u0085·::error::x'],
])('of our own text %s', (_, text, expected) => {
  expect(withoutCommands(text)).toBe(expected);
});
