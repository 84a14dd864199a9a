import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ReportError } from '../../src/domain/diagnostic.ts';
import { istanbul, istanbulFile } from '../../src/formats/istanbul.ts';
import { istanbulSummary } from '../../src/formats/istanbul-summary.ts';
import { readReport } from './support/reading.ts';
import { filesOf, lineHits, said } from './support/union.ts';

/** `3:2-5:4`, with a missing part as nothing: `3:-:`. */
function place(drawn: string): object {
  const [line, column, endLine, endColumn] = drawn.split(/[:-]/).map((part) => (part === '' ? null : Number(part)));
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

/** Statements, functions and branches by place → hits. */
interface Drawn {
  readonly s?: Readonly<Record<string, unknown>>;
  readonly f?: Readonly<Record<string, unknown>>;
  readonly b?: Readonly<Record<string, readonly unknown[]>>;
}

function entry({ s = {}, f = {}, b = {} }: Drawn, path = 'a.js'): object {
  const numbered = (units: object) =>
    Object.keys(units).map((key, id) => [String(id), key.split(' ')[0] ?? ''] as const);
  return {
    path,
    statementMap: Object.fromEntries(numbered(s).map(([id, at]) => [id, place(at)])),
    fnMap: Object.fromEntries(numbered(f).map(([id, at]) => [id, { name: `f${id}`, decl: place(at), loc: place(at) }])),
    branchMap: Object.fromEntries(
      numbered(b).map(([id, at]) => [id, { type: 'if', loc: place(at), locations: [place(at), {}] }]),
    ),
    s: Object.fromEntries(Object.values(s).map((hits, id) => [id, hits])),
    f: Object.fromEntries(Object.values(f).map((hits, id) => [id, hits])),
    b: Object.fromEntries(Object.values(b).map((hits, id) => [id, hits])),
  };
}

const report = (drawn: Drawn, path = 'a.js') => ({ [path]: entry(drawn, path) });

describe('Istanbul coverage-final.json', () => {
  test.each<[string, Drawn, string]>([
    ['a line runs as often as the statement on it that ran most', { s: { '1:0-1:5': 0, '1:6-1:9': 3 } }, '1:3'],
    ['a statement of several lines counts on its first', { s: { '2:0-9:1': 1 } }, '2:1'],
    ['a statement without columns counts', { s: { '4:-4:': 2 } }, '4:2'],
    ['a statement without a line is on no line', { s: { ':-:': 2 } }, ''],
    [
      'counts that are none are no hits',
      { s: { '1:0-1:1': null, '2:0-2:1': -1, '3:0-3:1': 'x', '4:0-4:1': {} } },
      '1:0 2:0 3:0 4:0',
    ],
    ['a count beyond 64 bits is one', { s: { '1:0-1:1': 1e30 } }, '1:1e+30'],
  ])('%s', (_, drawn, expected) => {
    expect(lineHits(istanbulFile('a.js', entry(drawn)))).toBe(expected);
  });

  test('statements, functions and branches keep their counts', () => {
    const drawn = { s: { '1:0-1:1': 1, '2:0-2:1': 0 }, f: { '1:0-3:1': 1 }, b: { '2:0-2:9': [1, 0] } };
    expect(said(istanbul, report(drawn))).toEqual(['a.js 1/2 lines 1/2 branches 1/1 functions 1/2 statements']);
  });

  test('a place that occurs twice is two statements, and the same two in every shard', () => {
    const drawn = { s: { '1:0-1:1 first': 0, '1:0-1:1 second': 1 } };
    expect(said(istanbul, report(drawn))).toEqual(['a.js 1/1 lines 1/2 statements']);
  });

  test('branches are known by their place, not by their number', () => {
    const arms = (drawn: Drawn) =>
      istanbulFile('a.js', entry(drawn)).branches?.map((branch) => 'arm' in branch && branch.arm);
    const [, second] = [arms({ b: { '1:0-1:9': [1, 0] } }), arms({ b: { '1:0-1:4': [1], '1:0-1:9': [0, 1] } })];
    expect(second).toEqual(expect.arrayContaining(arms({ b: { '1:0-1:9': [1, 0] } }) ?? []));
  });

  test.each([
    ['{ data } around an entry', { 'a.js': { data: entry({ s: { '1:0-1:1': 1 } }) } }],
    ['{ data } around the map', { data: report({ s: { '1:0-1:1': 1 } }) }],
    ['{ data } around both', { data: { 'a.js': { data: entry({ s: { '1:0-1:1': 1 } }) } } }],
  ])('%s is no difference', (_, wrapped) => {
    expect(said(istanbul, wrapped)).toEqual(['a.js 1/1 lines 1/1 statements']);
  });

  test('files named like the prototype of an object are files', () => {
    const text = `{"/constructor":${JSON.stringify(entry({ s: { '1:0-1:1': 1 } }))},"__proto__":${JSON.stringify(entry({ s: { '1:0-1:1': 0 } }))}}`;
    expect(said(istanbul, text)).toEqual([
      '/constructor 1/1 lines 1/1 statements',
      '__proto__ 0/1 lines 0/1 statements',
    ]);
  });

  test('a statement numbered like the prototype of an object has no hits of its own', () => {
    const value = { statementMap: { constructor: place('1:0-1:1') }, s: {} };
    expect(lineHits(istanbulFile('a.js', value))).toBe('1:0');
  });

  test('an empty file is there, 0 of 0', () => {
    expect(said(istanbul, report({}))).toEqual(['a.js']);
  });

  test('an entry that is none is an error after the files before it', () => {
    const text = JSON.stringify({ ...report({ s: { '1:0-1:1': 1 } }), 'b.js': { path: 'b.js' } });
    expect(said(istanbul, text)).toEqual([
      'a.js 1/1 lines 1/1 statements',
      'error: 1: an entry is not the coverage of a file; wanted statementMap and s',
    ]);
    expect(() => istanbulFile('a.js', null)).toThrow(ReportError);
  });
});

describe('Istanbul coverage-summary.json', () => {
  const counts = (covered: unknown, total: unknown) => ({ total, covered, skipped: 0, pct: 'Unknown' });
  const file = (covered: unknown, total: unknown) => ({ lines: counts(covered, total), branches: counts(0, 0) });

  test('each file has its totals, and the total is not one of them', () => {
    expect(said(istanbulSummary, { total: file(3, 5), '/a.js': file(1, 2), '/b.js': file(2, 3) })).toEqual([
      '/a.js 1/2 lines',
      '/b.js 2/3 lines',
    ]);
  });

  test('a total that its files do not add up to is said, and the files count', () => {
    expect(said(istanbulSummary, { total: file(9, 9), '/a.js': file(1, 2) })).toEqual([
      '/a.js 1/2 lines',
      'warning: its total says 9 of 9 lines, its files add up to 1 of 2: the files count',
    ]);
  });

  test('a summary of nothing but a total counts by it', () => {
    expect(said(istanbulSummary, { total: file(3, 5) })).toEqual(['total 3/5 lines']);
  });

  test.each<[string, unknown, unknown]>([
    ['null', null, 2],
    ['in quotes', '0', 2],
    ['not there', undefined, 2],
    ['of nothing known', 0, null],
  ])(
    'a count that is no number (%s) leaves the report incomplete, as its file would be missing',
    (_, covered, total) => {
      const text = JSON.stringify({ '/a.js': file(covered, total), '/b.js': file(2, 3) });
      const read = readReport(Buffer.from(text), 'report');
      expect([read.state, read.batches.find(({ incomplete }) => incomplete !== undefined)?.incomplete]).toEqual([
        'partial',
        'the entry on line 1 counts lines with something that is no number',
      ]);
    },
  );

  test('fractions and more covered than there are round down', () => {
    expect(said(istanbulSummary, { '/a.js': file(1.9, 3), '/b.js': file(7, 3) })).toEqual([
      '/a.js 1/3 lines',
      '/b.js 3/3 lines',
    ]);
  });
});

describe('Istanbul read from bytes', () => {
  const position = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 5000 }));
  const location = fc.tuple(position, position).map(([[line, column], [rows, endColumn]]) => ({
    start: { line, column },
    end: { line: line + rows, column: endColumn },
  }));
  const hits = fc.oneof(
    { weight: 40, arbitrary: fc.nat(3) },
    { weight: 1, arbitrary: fc.constantFrom(null, -1, 1.5, 1e21) },
  );
  const unit = fc.record({ location, hits });
  const branch = fc.record({
    location,
    hits: fc.array(hits, { maxLength: 3 }),
    type: fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom('if', 'branch') },
      { weight: 1, arbitrary: fc.constant('é"\\') },
    ),
  });
  const byNumber = <Value>(values: readonly Value[]) => Object.fromEntries(values.entries());
  const entries = fc.record({ s: fc.array(unit), f: fc.array(unit), b: fc.array(branch) }).map(({ s, f, b }) => ({
    path: 'a.js',
    all: false,
    statementMap: byNumber(s.map((each) => each.location)),
    s: byNumber(s.map((each) => each.hits)),
    branchMap: byNumber(
      b.map((each) => ({ type: each.type, loc: each.location, locations: [{ start: {}, end: {} }] })),
    ),
    b: byNumber(b.map((each) => each.hits)),
    fnMap: byNumber(f.map((each) => ({ name: '"{', decl: each.location, loc: each.location }))),
    f: byNumber(f.map((each) => each.hits)),
    inputSourceMap: { mappings: '}"]{', sources: ['s'] },
  }));

  test('is the same as parsed: what is compact and what is spread over lines have the same coverage', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 3 }), fc.integer({ min: 1, max: 300 }), (all, size) => {
        const report = byNumber(all);
        const compact = Buffer.from(JSON.stringify(report));
        const blocks = {
          *[Symbol.iterator]() {
            for (let at = 0; at < compact.length; at += size) yield compact.subarray(at, at + size);
          },
        };
        const fromBytes = [...istanbul.read(blocks, { path: 'report' })].flatMap(({ files = [] }) => files);
        expect(fromBytes).toEqual(filesOf(istanbul, JSON.stringify(report, null, 2)));
      }),
    );
  });

  test.each([
    ['columns that are null', { start: { line: 1, column: null }, end: { line: 1, column: null } }],
    ['columns that are missing', { start: { line: 1 }, end: { line: 1 } }],
    ['other keys first', { end: { column: 1, line: 1 }, start: { column: 0, line: 1 } }],
    ['a line 0', { start: { line: 0, column: 0 }, end: { line: 1, column: 1 } }],
  ])('%s are no difference', (_, place_) => {
    const value = { path: 'a.js', statementMap: { 0: place_ }, s: { 0: 1 }, fnMap: {}, f: {}, branchMap: {}, b: {} };
    expect(filesOf(istanbul, { 'a.js': value })).toEqual(filesOf(istanbul, JSON.stringify({ 'a.js': value }, null, 2)));
  });
});
