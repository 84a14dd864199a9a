import { describe, expect, test } from '@jest/globals';
import { codecovJson } from '../../src/formats/codecov-json.ts';
import { coveragepyJson } from '../../src/formats/coveragepy-json.ts';
import { coverallsJson } from '../../src/formats/coveralls-json.ts';
import type { Format } from '../../src/formats/format.ts';
import { gcovJson } from '../../src/formats/gcov-json.ts';
import { gcovrJson } from '../../src/formats/gcovr-json.ts';
import { llvmCov } from '../../src/formats/llvm-cov.ts';
import { segmentLines } from '../../src/formats/llvm-cov-segments.ts';
import { simplecovJson, simplecovResultSet } from '../../src/formats/simplecov.ts';
import { filesOf, lineHits, said } from './support/union.ts';

const python = (file: object) => ({ meta: { format: 3, branch_coverage: true }, files: { 'a.py': file }, totals: {} });
const gcov = (...lines: readonly object[]) => ({ gcc_version: '12', files: [{ file: 'a.c', lines, functions: [] }] });
const gcovr = (file: object) => ({ 'gcovr/format_version': '0.14', files: [{ file: 'a.c', functions: [], ...file }] });
const llvm = (file: object, functions: readonly object[] = []) => ({
  data: [{ files: [{ filename: 'a.rs', ...file }], functions }],
  type: 'llvm.coverage.json.export',
});

type Row = readonly [name: string, format: Format, report: object, expected: readonly string[]];

const ROWS: readonly Row[] = [
  [
    'coverage.py: jumps are branches, excluded lines are none',
    coveragepyJson,
    python({
      executed_lines: [1, 2],
      missing_lines: [3],
      excluded_lines: [9],
      executed_branches: [[2, 1]],
      missing_branches: [[2, -1]],
    }),
    ['a.py 2/3 lines 1/2 branches'],
  ],
  [
    'coverage.py: a function is covered if one of its lines ran; the rest of the module is none',
    coveragepyJson,
    python({
      executed_lines: [1],
      missing_lines: [2],
      functions: {
        '': { executed_lines: [1], missing_lines: [] },
        'C.f': { executed_lines: [], missing_lines: [2] },
        constructor: { executed_lines: [], missing_lines: [] },
      },
    }),
    ['a.py 1/2 lines 0/1 functions'],
  ],
  [
    'coverage.py: an empty module is there, 0 of 0',
    coveragepyJson,
    python({ executed_lines: [], missing_lines: [] }),
    ['a.py'],
  ],
  [
    'coverage.py: a file without its lines is an error',
    coveragepyJson,
    python({ summary: {} }),
    ['error: 1: an entry of files has no executed_lines and missing_lines'],
  ],
  [
    'gcov: a line of a template ran if one of its instances did',
    gcovJson,
    gcov(
      { line_number: 2, count: 0, function_name: 'f<int>', branches: [{ count: 0 }, { count: 0 }] },
      { line_number: 2, count: 4, function_name: 'f<long>', branches: [{ count: 4 }, { count: 0 }] },
      { line_number: 0, count: 0 },
    ),
    ['a.c 1/1 lines 1/4 branches'],
  ],
  ['gcov: a counter that overflowed is no hit', gcovJson, gcov({ line_number: 2, count: -3 }), ['a.c 0/1 lines']],
  [
    'gcovr: what is excluded or no code is left out',
    gcovrJson,
    gcovr({
      lines: [
        {
          line_number: 1,
          count: 1,
          branches: [
            { branchno: 0, count: 1 },
            { branchno: 1, count: 0, 'gcovr/excluded': true },
          ],
        },
        { line_number: 2, count: 0, 'gcovr/excluded': true },
        { line_number: 3, count: 0, 'gcovr/noncode': true },
      ],
    }),
    ['a.c 1/1 lines 1/1 branches'],
  ],
  [
    'gcovr: the summary has totals',
    gcovrJson,
    gcovr({ line_total: 4, line_covered: 3, branch_total: 2, branch_covered: 1 }),
    ['a.c 3/4 lines 1/2 branches'],
  ],
  [
    'llvm-cov: the two sides of a place are two branches, of all instances together',
    llvmCov,
    llvm({
      segments: [
        [1, 1, 3, true, true, false],
        [2, 1, 0, false, false, false],
      ],
      branches: [
        [1, 2, 1, 5, 1, 0, 0, 0, 4],
        [1, 2, 1, 5, 0, 2, 0, 0, 4],
      ],
    }),
    ['a.rs 2/2 lines 2/2 branches'],
  ],
  [
    'llvm-cov: instances of one place are one function',
    llvmCov,
    llvm(
      { segments: [] },
      [0, 5].map((count) => ({ count, filenames: ['a.rs'], regions: [[3, 1, 5, 2, count, 0, 0, 0]] })),
    ),
    ['a.rs 1/1 functions'],
  ],
  [
    'llvm-cov: a summary has totals',
    llvmCov,
    llvm({
      summary: {
        lines: { count: 5, covered: 4 },
        branches: { count: 0, covered: 0 },
        functions: { count: 2, covered: 1 },
      },
    }),
    ['a.rs 4/5 lines 1/2 functions'],
  ],
  [
    'llvm-cov: no files is said',
    llvmCov,
    { data: [{ files: [], functions: [] }], type: 'llvm.coverage.json.export' },
    ['warning: the export has no files'],
  ],
  [
    'Codecov: "1/2" is a line of which one branch ran, true one that ran in part, null none',
    codecovJson,
    { coverage: { 'a.go': { 1: 3, 2: '1/2', 3: '0/2', 4: null, 5: true, 6: '1/1' }, 'b.go': [null, 1, null, 0] } },
    ['a.go 4/5 lines 2/6 branches', 'b.go 1/2 lines'],
  ],
  [
    'Coveralls: branches in fours',
    coverallsJson,
    { source_files: [{ name: 'a.c', coverage: [1, null, 0], branches: [1, 0, 0, 5, 1, 0, 1, 0] }] },
    ['a.c 1/2 lines 1/2 branches'],
  ],
  [
    'Coveralls: branches in fives',
    coverallsJson,
    {
      source_files: [
        { name: 'a.c', coverage: [1, 1], branches: [1, 0, 0, 5, 0, 2, 0, 0, 0, 1, 2, 0, 1, 9, 2, 2, 0, 2, 7, 3] },
      ],
    },
    ['a.c 2/2 lines 3/4 branches'],
  ],
  [
    'SimpleCov: several commands are united, and 0 + null is no code',
    simplecovResultSet,
    {
      RSpec: { coverage: { 'a.rb': { lines: [1, 0, 0, null] } }, timestamp: 1 },
      Minitest: { coverage: { 'a.rb': { lines: [0, null, 0, null, 2] } }, timestamp: 2 },
    },
    ['a.rb 2/3 lines'],
  ],
  [
    'SimpleCov before 0.18: a file is its lines',
    simplecovResultSet,
    { RSpec: { coverage: { 'a.rb': [1, null, 0] }, timestamp: 1 } },
    ['a.rb 1/2 lines'],
  ],
  [
    'SimpleCov: an arm is its condition and itself',
    simplecovResultSet,
    {
      RSpec: {
        coverage: {
          'a.rb': {
            lines: [1],
            branches: { '[:if, 0, 1, 2, 1, 9]': { '[:then, 1, 1, 3, 1, 4]': 1, '[:else, 2, 1, 5, 1, 6]': 0 } },
            methods: { '["A", :f, 1, 0, 2, 3]': 0 },
          },
        },
        timestamp: 1,
      },
    },
    ['a.rb 1/1 lines 1/2 branches 0/1 functions'],
  ],
  [
    'SimpleCov formatter: "ignored" is left out',
    simplecovJson,
    {
      meta: { simplecov_version: '1' },
      coverage: {
        'a.rb': { lines: [1, 'ignored', 0], methods: [{ name: 'A#f', start_line: 1, coverage: 'ignored' }] },
      },
    },
    ['a.rb 1/2 lines'],
  ],
];

describe('coverage reports in JSON', () => {
  test.each(ROWS)('%s', (_, format, report, expected) => {
    expect(said(format, report)).toEqual(expected);
  });

  test.each(ROWS.filter(([, , , expected]) => !expected.some((line) => line.startsWith('error'))))(
    '%s — and cut anywhere it is an error, or no report',
    (_, format, report) => {
      const text = JSON.stringify(report);
      for (let length = 1; length < text.length; length++) {
        const cut = said(format, text.slice(0, length));
        expect(cut.at(-1)).toMatch(/^(?:error|claimed by none)/);
      }
    },
  );

  test.each(ROWS)('%s — in a file that is named like a prototype', (_, format, report, expected) => {
    const renamed = (text: string) => text.replaceAll(/\ba\.(?:py|c|rs|go|rb)\b/g, '__proto__');
    expect(said(format, renamed(JSON.stringify(report))).toSorted()).toEqual(expected.map(renamed).toSorted());
  });
});

describe('segments of llvm-cov', () => {
  test.each<[string, readonly (readonly unknown[])[], string]>([
    [
      'a region holds until the next',
      [
        [1, 1, 2, true, true, false],
        [4, 1, 0, false, false, false],
      ],
      '1:2 2:2 3:2 4:2',
    ],
    [
      'a line ran as often as the region on it that ran most',
      [
        [1, 1, 1, true, true, false],
        [1, 9, 5, true, true, false],
        [2, 1, 0, false, false, false],
      ],
      '1:5 2:5',
    ],
    [
      'a gap counts only where nothing begins',
      [
        [1, 1, 2, true, true, false],
        [2, 5, 0, true, true, true],
        [3, 3, 0, true, true, false],
        [4, 2, 0, false, false, false],
      ],
      '1:2 2:2 3:0 4:0',
    ],
    [
      'a skipped region has no lines, nor has the rest of its last one',
      [
        [1, 1, 2, true, true, false],
        [2, 1, 0, false, true, false],
        [4, 1, 2, true, false, false],
        [5, 1, 0, false, false, false],
      ],
      '1:2 5:2',
    ],
    [
      'before LLVM 9: numbers for flags, no gaps',
      [
        [1, 1, 2, 1, 1],
        [2, 1, 0, 0, 0],
      ],
      '1:2 2:2',
    ],
    ['nothing', [], ''],
  ])('%s', (_, segments, expected) => {
    expect(lineHits(segmentLines(segments))).toBe(expected);
  });
});

test('parts of one file are as many as the report has', () => {
  expect(
    filesOf(coverallsJson, {
      source_files: [
        { name: 'a', coverage: [1] },
        { name: 'a', coverage: [0] },
      ],
    }),
  ).toHaveLength(2);
});
