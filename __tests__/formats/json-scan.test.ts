import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ReportError } from '../../src/domain/diagnostic.ts';
import { type JsonEntry, jsonEntries } from '../../src/formats/json-scan.ts';

function* blocks(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Uint8Array.from(bytes.subarray(at, at + size));
}

interface Scan {
  readonly entries: readonly JsonEntry[];
  readonly error: ReportError | undefined;
}

function scan(text: string | Uint8Array, patterns: readonly string[], size = 64): Scan {
  const entries: JsonEntry[] = [];
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  try {
    for (const entry of jsonEntries(blocks(bytes, size), patterns)) entries.push(entry);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { entries, error };
  }
  return { entries, error: undefined };
}

const shown = ({ entries }: Scan) => entries.map(({ at, path, value }) => [at, path.join('.'), value]);

describe('the scan of a JSON document', () => {
  test('hands over the values that the patterns name, in their order', () => {
    const text = '{"a": 1, "tests": [{"b": [2]}, 3], "c": {"d": "x", "e": null}, "f": true}';
    expect(shown(scan(text, ['tests/*', 'c/e', 'f']))).toEqual([
      ['tests/*', 'tests.0', { b: [2] }],
      ['tests/*', 'tests.1', 3],
      ['c/e', 'c.e', null],
      ['f', 'f', true],
    ]);
  });

  test('hands over what stands where a container should', () => {
    expect(shown(scan('{"tests": null, "c": 7}', ['tests/*', 'c/*/d']))).toEqual([
      ['tests', 'tests', null],
      ['c', 'c', 7],
    ]);
  });

  test('reads the same in blocks of any size', () => {
    const document = fc.dictionary(fc.string(), fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 4 }));
    fc.assert(
      fc.property(
        document,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(undefined, 2, '\t'),
        (value, size, indent) => {
          const text = JSON.stringify(value, undefined, indent);
          const parsed: Record<string, unknown[]> = JSON.parse(text);
          const wanted = Object.keys(parsed).flatMap((key) => (parsed[key] ?? []).map((one) => one));
          expect(scan(text, ['*/*'], size).entries.map((entry) => entry.value)).toEqual(wanted);
        },
      ),
    );
  });

  test('cut anywhere is an error, and what came before is kept', () => {
    const text = '{"tests": [{"name": "a\\"b\\\\"}, [1.5e3, true]],\n "stats": {"n": 2}}';
    for (let length = 0; length < text.length; length++) {
      const { entries, error } = scan(text.slice(0, length), ['tests/*', 'stats/n'], 5);
      expect(error?.message).toMatch(/ends in the middle|empty/);
      expect(entries.length).toBeLessThan(4);
    }
    expect(scan(text, ['tests/*', 'stats/n']).error).toBeUndefined();
  });

  test.each([
    ['a value that is none', '{"a": 1,\n"b": nul}', 2],
    ['a comma too many', '{"a": 1,\n}', 2],
    ['a comma too many in a list', '{"tests": [1,\n]}', 2],
    ['no comma', '{"a": 1\n"b": 2}', 2],
    ['no colon', '{"a"\n 1}', 2],
    ['no key', '{1: 2}', 1],
    ['another bracket', '{"tests": [1\n}}', 2],
    ['a broken value on a later line', '{"tests": [\n{"a": 1,\n\n"b": 01}]}', 4],
    ['text alone', 'no document', 1],
  ])('%s is an error with its line', (_, text, line) => {
    expect(scan(text, ['tests/*']).error?.line).toBe(line);
  });

  test('errors quote nothing of the document', () => {
    const error = scan('{"tests": [{"secret": hunter2}]}', ['tests/*']).error;
    expect(error?.message).toBe('the JSON document is broken at tests.0');
  });

  test('lines of a runner around the document do not matter', () => {
    const text = '\n> tiny@1.0.0 test\n> jest --json\n[info] starting\n{"a": 1}\nDone in 0.5s.\n';
    expect(shown(scan(text, ['a'], 3))).toEqual([['a', 'a', 1]]);
  });

  test.each(['{"a": 1}{"a": 2}', '{"a": 1}\n{"a": 2}', '[{"a": 1}]\nlog\n[{"a": 2}]'])(
    'a second document is an error, for it would be lost: %j',
    (text) => {
      expect(scan(text, ['a', '*/a'], 4).error?.message).toMatch(/second document begins here/);
    },
  );

  test('an entry knows the line on which it begins', () => {
    const text = '{"tests": [\n 1,\n\n {"a":\n 2},\n 3]}';
    for (const size of [1, 4, 64]) {
      expect(scan(text, ['tests/*'], size).entries.map(({ line }) => line)).toEqual([2, 4, 6]);
    }
  });

  test('a byte order mark and UTF-16 are read', () => {
    const text = '{"tests": ["é€𝒳"]}';
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const bytes of [Buffer.from(`\ufeff${text}`), utf16, Buffer.from(utf16).swap16()]) {
      expect(scan(bytes, ['tests/*'], 7).entries.map(({ value }) => value)).toEqual(['é€𝒳']);
    }
  });

  test('names that objects have by nature are names like others', () => {
    const { entries } = scan('{"__proto__": {"a": 1}, "constructor": 2}', ['*']);
    expect(entries.map(({ path }) => path)).toEqual([['__proto__'], ['constructor']]);
    expect(Object.hasOwn({}, 'a')).toBe(false);
  });

  test('a hundred thousand levels are no danger', () => {
    const deep = `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(scan(deep, ['b'], 4096).error).toBeUndefined();
  });
});
