import { describe, expect, test } from '@jest/globals';
import { readHead } from '../../src/formats/head.ts';
import {
  asText,
  count,
  duration,
  field,
  has,
  instant,
  lineNumber,
  list,
  number,
  text,
} from '../../src/formats/json.ts';
import { firstEvent, shapeOf } from '../../src/formats/json-shape.ts';

const parsed = (written: string): unknown => JSON.parse(written);
const head = (written: string, whole = true) => readHead(new TextEncoder().encode(written), whole);

describe('a value of unknown shape', () => {
  test('has only fields of its own', () => {
    const value = parsed('{"__proto__": {"a": 1}, "b": 2}');
    expect(field(value, 'b')).toBe(2);
    expect(field(value, 'a')).toBeUndefined();
    expect(field(value, '__proto__')).toEqual({ a: 1 });
    expect(field(value, 'toString')).toBeUndefined();
    expect([undefined, null, 3, 'text', [1]].map((other) => field(other, 'length'))).toEqual(Array(5).fill(undefined));
    expect([has(value, 'b'), has(value, 'constructor'), has([1], '0'), has(null, 'a')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test.each([
    ['text of a number', text(3), undefined],
    ['list of an object', list({ 0: 1, length: 1 }), []],
    ['number of text', number('3'), undefined],
    ['number beyond all', number(Number.POSITIVE_INFINITY), undefined],
    ['a negative count', count(-1), undefined],
    ['half a count', count(1.5), undefined],
    ['line 0', lineNumber(0), {}],
    ['line 7', lineNumber(7), { line: 7 }],
    ['seconds', duration(1.2344, 1e-3), { ms: 1234 }],
    ['nanoseconds', duration(2_600_000, 1e6), { ms: 3 }],
    ['a negative duration', duration(-1), {}],
    ['no duration', duration(null), {}],
    ['a time with a zone', instant('2026-11-20T08:00:00.000Z'), { started: Date.UTC(2026, 10, 20, 8) }],
    ['a time without a zone', instant('2026-11-20T08:00:00'), {}],
    ['a time that is none', instant('yesterdayZ'), {}],
    ['milliseconds', instant(1_795_161_633_163.9), { started: 1_795_161_633_163 }],
    ['a small number', instant(12), {}],
    ['lines as text', asText(['a', 'b']), 'a\nb'],
    ['an object as text', asText({ a: 1 }), '{"a":1}'],
    ['nothing as text', asText(null), undefined],
  ])('%s', (_, value, expected) => {
    expect(value).toEqual(expected);
  });
});

describe('the shape of the beginning of a document', () => {
  test('is there as far as the text goes', () => {
    const cut = '{"config": {"rootDir": "/a", "list": [1, {"b": "long';
    expect(JSON.parse(JSON.stringify(shapeOf(head(cut, false))))).toEqual({
      config: { rootDir: '/a', list: [1, { b: 'long' }] },
    });
  });

  test('a key without its value is not there', () => {
    expect(Object.keys(Object(shapeOf(head('{"a": 1, "b', false))))).toEqual(['a']);
  });

  test.each(['', 'text', '<a>{"b": 1}</a>', '[info] text\n  {"a": 1}', 'a {"b": 1}'])('%j has none', (written) => {
    expect(shapeOf(head(written))).toBeUndefined();
  });

  test('lines of a runner may come before it', () => {
    expect(field(shapeOf(head('> jest --json\n\n{"a": "b"}')), 'a')).toBe('b');
  });

  test('text of any kind is no error', () => {
    for (const written of ['{{{', '[[[]', '{"a"}', '{"a":,}', '}', '{"a":1}}', '{]', '[{"\\']) {
      expect(() => shapeOf(head(written))).not.toThrow();
    }
  });

  test('the first event of a stream is the first line that is one', () => {
    const stream = 'log\n{"level": "info"}\n{broken\n{"Action": "start"}\n{"type": "suite"}\n';
    expect(firstEvent(head(stream))).toEqual({ Action: 'start' });
    expect(firstEvent(head('{"a": 1}'))).toBeUndefined();
  });
});
