import { describe, expect, test } from '@jest/globals';
import { ReportError } from '../../src/domain/diagnostic.ts';
import type { Batch, ReportedFile } from '../../src/formats/format.ts';
import { readHead } from '../../src/formats/head.ts';
import { lcov } from '../../src/formats/lcov.ts';
import { collectCoverage } from '../../src/merge/coverage.ts';
import { coverageTotals } from '../../src/merge/coverage-totals.ts';
import { createPathResolver } from '../../src/merge/paths.ts';

interface Read {
  readonly files: readonly ReportedFile[];
  readonly warnings: readonly string[];
  readonly error: ReportError | undefined;
}

function read(text: string): Read {
  const batches: Batch[] = [];
  let error: ReportError | undefined;
  try {
    for (const batch of lcov.read([Buffer.from(text)], { path: 'lcov.info' })) batches.push(batch);
  } catch (thrown) {
    if (!(thrown instanceof ReportError)) throw thrown;
    error = thrown;
  }
  return {
    files: batches.flatMap(({ files = [] }) => files),
    warnings: batches.flatMap(({ diagnostics = [] }) => diagnostics).map(({ line, message }) => `${line}: ${message}`),
    error,
  };
}

/** `lines 1/2 branches 0/2`: the totals of a report after its union. */
function totals(text: string): string {
  const report = collectCoverage(createPathResolver({ tree: [] })).open({ format: 'lcov' });
  const { files, error } = read(text);
  expect(error).toBeUndefined();
  report.add({ files });
  const coverage = report.close();
  if (coverage === undefined) return '';
  return Object.entries(coverageTotals(coverage))
    .filter(([metric, { total }]) => ['lines', 'branches', 'functions'].includes(metric) && total > 0)
    .map(([metric, { covered, total }]) => `${metric} ${covered}/${total}`)
    .join(' ');
}

const record = (...lines: readonly string[]) => `TN:\nSF:src/a.c\n${lines.join('\n')}\nend_of_record\n`;

describe('LCOV', () => {
  test.each([
    ['plain lines', record('DA:1,5', 'DA:2,0'), 'lines 1/2'],
    ['a checksum is no part of the hits (gcovr)', record('DA:1,0,qX3kdE/1', 'DA:2,1,0'), 'lines 1/2'],
    [
      'hits as fractions, with an exponent, beyond 2^53 and 2^64 are hits',
      record(
        'DA:1,0.5',
        'DA:2,1.0e+19',
        'DA:3,9007199254740993',
        'DA:4,18446744073709551611',
        'DA:5,99999999999999999999999',
      ),
      'lines 5/5',
    ],
    ['negative and garbled hits are none', record('DA:1,-5', 'DA:2,abc', 'DA:3,', 'DA:4,NaN', 'DA:5,0.0'), 'lines 0/5'],
    [
      'a line that is listed twice is covered if one of them is',
      record('DA:1,0', 'DA:1,3', 'DA:1,0', 'DA:2,0', 'DA:2,0'),
      'lines 1/2',
    ],
    ['line 0 is no line of the source', record('DA:0,7', 'DA:1,0', 'BRDA:0,0,0,1'), 'lines 0/1'],
    [
      'one file in two records is united, not added up',
      record('DA:1,1', 'DA:2,0', 'LF:2', 'LH:1') + record('DA:2,1', 'DA:3,0', 'LF:2', 'LH:1'),
      'lines 2/3',
    ],
    [
      'declared totals stand in where nothing is listed',
      record('FNF:4', 'FNH:1', 'BRF:6', 'BRH:2', 'LF:10', 'LH:7'),
      'lines 7/10 branches 2/6 functions 1/4',
    ],
    [
      'declared totals are not believed beside lines',
      record('DA:1,0', 'LF:1', 'LH:1', 'BRDA:1,0,0,-', 'BRF:9', 'BRH:9'),
      'lines 0/1 branches 0/1',
    ],
    ['more hit than found tells nothing', record('LF:2', 'LH:5'), ''],
    [
      'a branch of a line that never ran is not taken',
      record('DA:1,0', 'BRDA:1,0,0,-', 'BRDA:1,0,1,-'),
      'lines 0/1 branches 0/2',
    ],
    [
      'exception branches and branches with names (coverage.py)',
      record('DA:2,1', 'BRDA:2,e0,0,1', 'BRDA:2,0,jump to line 3,1', 'BRDA:2,0,a, b,0'),
      'lines 1/1 branches 2/3',
    ],
    [
      'a branch that is listed twice is one',
      record('DA:2,1', 'BRDA:2,0,0,0', 'BRDA:2,0,0,4'),
      'lines 1/1 branches 1/1',
    ],
    ['carriage returns', record('DA:1,1', 'DA:2,0', 'BRDA:1,0,0,-').replaceAll('\n', '\r\n'), 'lines 1/2 branches 0/1'],
    [
      'comments, MCDC, versions and keywords to come',
      `# made by hand\n${record('VER:1', 'DA:1,1', '#DA:2,0', 'MCDC:1,2,t,1,0,a b', 'MCF:2', 'NEW:1')}`,
      'lines 1/1',
    ],
    ['blanks behind end_of_record (lcov 2.2)', 'SF:a\nDA:1,1\nend_of_record \n', 'lines 1/1'],
    [
      'two files put together without a line feed between them',
      `SF:a\nDA:1,1\nend_of_record${record('DA:1,0')}`,
      'lines 1/2',
    ],
    ['no line feed at the end', 'SF:a\nDA:1,1\nend_of_record', 'lines 1/1'],
    ['an empty record is a file without lines', record('FNF:0', 'LF:0', 'LH:0', 'BRF:0'), ''],
    [
      'functions by name, with commas and with an end line',
      record('FN:1,a', 'FN:2,9,b', 'FN:3,f<int, char>', 'FNDA:0,a', 'FNDA:2,b', 'FNDA:1,f<int, char>'),
      'functions 2/3',
    ],
    [
      'functions of one name belong to their own hits',
      record('FN:1,f', 'FN:9,f', 'FNDA:0,f', 'FNDA:2,f'),
      'functions 1/2',
    ],
    ['a function of which nobody says that it ran did not', record('FN:1,f', 'FN:9,g', 'FNDA:1,g'), 'functions 1/2'],
    ['a function that is known by its hits alone', record('FNDA:1,f'), 'functions 1/1'],
    [
      'aliases of one place are one function (lcov 2.2)',
      record('FNL:0,3,4', 'FNA:0,0,f<int>', 'FNA:0,2,f<char, char>', 'FNL:1,7', 'FNA:1,0,g'),
      'functions 1/2',
    ],
    [
      '__proto__ is a file like others',
      'SF:__proto__\nDA:1,1\nend_of_record\nSF:constructor\nDA:1,0\nend_of_record\n',
      'lines 1/2',
    ],
  ])('%s', (_, text, expected) => {
    expect(totals(text)).toBe(expected);
  });

  test('paths are kept as written', () => {
    const written = ['C:\\repo\\src\\a.c', './b.c', '/abs/ü ñ.c', 'resource://x/y.js'];
    const { files } = read(written.map((path) => `SF:${path}\nDA:1,1\nend_of_record\n`).join(''));
    expect(files.map(({ path }) => path)).toEqual(written);
  });

  test('what was put up with is said once for each kind, at its first place', () => {
    const { warnings } = read(record('DA:1,-1', 'DA:2,-2', 'DA:3,x', 'LF:9'));
    expect(warnings).toEqual([
      '3: the hits of a line are negative: read as 0 (and 1 more)',
      '5: the hits of a line are not a number: read as 0',
      '2: the record declares more lines (LF) than it lists (DA): those that are listed count',
    ]);
  });
});

test.each([
  ['lines', 'LF:2', 'LH:3', 'LH', 'LF'],
  ['branches', 'BRF:2', 'BRH:3', 'BRH', 'BRF'],
  ['functions', 'FNF:2', 'FNH:3', 'FNH', 'FNF'],
])('declared %s of which more ran than there are tell nothing', (_, found, hit, ran, all) => {
  const { files, warnings } = read(record(found, hit));
  expect(files.map(({ totals }) => totals)).toEqual([undefined]);
  expect(warnings).toEqual([`2: the record declares more that ran (${ran}) than there is (${all}): not counted`]);
});

describe('An LCOV file that is broken', () => {
  const files = (text: string) => read(text).files.map(({ path, lines }) => `${path} ${lines.join()}`);

  test.each([
    [
      'a record without its end',
      'SF:a\nDA:1,1\nend_of_record\nSF:b\nDA:1,1\n',
      4,
      'the file ends in this record, before its end_of_record: it was cut',
    ],
    [
      'half a keyword',
      'SF:a\nDA:1,1\nend_of_rec',
      1,
      'the file ends in this record, before its end_of_record: it was cut',
    ],
    [
      'a test name without a record',
      'TN:\nSF:a\nDA:1,1\nend_of_record\nTN:\n',
      5,
      'the file ends after TN, before a record: it was cut',
    ],
    ['half a test name', 'SF:a\nDA:1,1\nend_of_record\nT', 4, 'found "T", wanted TN:<test> or SF:<file>'],
    [
      'a record in the middle that has no end',
      'SF:a\nDA:1,1\nSF:b\nDA:1,1\nend_of_record\n',
      1,
      'the record has no end_of_record before the next SF: it was cut',
    ],
    ['a line that says nothing', 'SF:a\nDA:1\nDA:2,1\nend_of_record\n', 2, 'found "DA:1", wanted DA:<line>,<hits>'],
    ['a line number that is none', 'SF:a\nDA:1x,1\nend_of_record\n', 2, 'found "DA:1x,1", wanted DA:<line>,<hits>'],
    [
      'a line number that no file has',
      'SF:a\nDA:99999999999,1\nend_of_record\n',
      2,
      'found "DA:99999999999,1", wanted DA:<line>,<hits>',
    ],
    [
      'a branch without all of its fields',
      'SF:a\nBRDA:1,0,1\nend_of_record\n',
      2,
      'found "BRDA:1,0,1", wanted BRDA:<line>,<block>,<branch>,<taken>',
    ],
    ['lines of no file', 'TN:\nDA:1,0\nSF:a\nDA:1,1\nend_of_record\n', 2, 'found "DA:1,0", wanted SF:<file> before it'],
    [
      'other text in a record',
      'SF:a\nDA:1,1\n\u001b[31mKilled\u001b[0m\nend_of_record\n',
      3,
      'found "[31mKilled [0m", wanted DA:, BRDA:, FN: … or end_of_record',
    ],
  ])('%s is an error with its place', (_, text, line, message) => {
    const { error } = read(text);
    expect([error?.line, error?.message]).toEqual([line, message]);
  });

  test('what was read before the end is kept', () => {
    expect(files('SF:a\nDA:1,1\nend_of_record\nSF:b\nDA:1,1\nDA:2,')).toEqual(['a 1', 'b 1,2']);
    expect(files('SF:a\nDA:1,1\nDA:x\nDA:3,1\nend_of_record\n')).toEqual(['a 1,3']);
  });

  test('cut at any byte it is an error, unless it ends with a record', () => {
    const text =
      'TN:unit\nSF:src/ä.c\nFN:1,f\nFNDA:1,f\nDA:1,10\nDA:2,0\nBRDA:1,0,0,12\nLF:2\nLH:1\nend_of_record\n'.repeat(2);
    const bytes = Buffer.from(text);
    for (let length = 1; length < bytes.length; length++) {
      const part = bytes.toString('utf8', 0, length);
      expect([length, read(part).error === undefined]).toEqual([length, /end_of_record\n?$/.test(part)]);
    }
  });
});

describe('LCOV is recognised', () => {
  const claims = (text: string) => lcov.claims(readHead(Buffer.from(text), true));
  test.each([
    ['by its first test name', 'TN:\nSF:a\n', true],
    ['by its first file', 'SF:a\r\n', true],
    ['behind comments and empty lines', '# lcov\n\n  TN:x\n', true],
    ['not by its name alone', 'mode: set\n', false],
    ['not in XML', '<a>\nSF:\n</a>', false],
    ['not in the middle of other text', 'x\nSF:a\n', false],
    ['not in a Go profile or TAP', 'TAP version 13\n', false],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toBe(expected);
  });
});
