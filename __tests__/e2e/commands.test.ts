import { describe, expect, test } from '@jest/globals';
import { parseCommand, parseCommandFile, parseCommands, type WorkflowCommand } from './commands.ts';

describe('a line of the log', () => {
  test.each<[string, string, WorkflowCommand | undefined]>([
    ['is a command at its start', '::error::boom', { command: 'error', properties: {}, data: 'boom' }],
    ['is a command after white space', '  ::warning::boom', { command: 'warning', properties: {}, data: 'boom' }],
    ['is no command further on', 'x ::error::boom', undefined],
    [
      'is a legacy command anywhere',
      'x ##[set-output name=a]b',
      { command: 'set-output', properties: { name: 'a' }, data: 'b' },
    ],
    [
      'has properties',
      '::error file=a.py,line=3::boom',
      { command: 'error', properties: { file: 'a.py', line: '3' }, data: 'boom' },
    ],
    [
      'is unescaped',
      '::error title=a%3Ab::x%0Ay%25',
      { command: 'error', properties: { title: 'a:b' }, data: 'x\ny%' },
    ],
    ['is no command of an unknown name', '::shout::boom', undefined],
    ['is a command in any case', '::ERROR::boom', { command: 'error', properties: {}, data: 'boom' }],
  ])('%s', (_name, line, expected) => {
    expect(parseCommand(line)).toEqual(expected);
  });

  test('ends at CR, LF or both', () => {
    expect(parseCommands('a\r::error::1\n::error::2\r\n::error::3').map(({ data }) => data)).toEqual(['1', '2', '3']);
  });
});

describe('a command file', () => {
  test.each<[string, string, Record<string, string>]>([
    ['has a value on a line', 'a=1\nb=x=y\n', { a: '1', b: 'x=y' }],
    ['has a value of several lines', 'a<<END\n1\n2\nEND\nb=3\n', { a: '1\n2', b: '3' }],
    ['has values that look like others', 'a<<END\nb=2\nEND\n', { a: 'b=2' }],
  ])('%s', (_name, text, expected) => {
    expect(parseCommandFile(text)).toEqual(expected);
  });

  test.each(['a', 'a<<END\n1\n'])('%j is refused', (text) => {
    expect(() => parseCommandFile(text)).toThrow();
  });
});
