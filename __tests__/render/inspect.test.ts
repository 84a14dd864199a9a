import { describe, expect, test } from '@jest/globals';
import type { ReportRow } from '../../src/domain/snapshot.ts';
import { renderReportRow, renderReportRowJson } from '../../src/render/inspect.ts';
import { report, suite } from '../draw.ts';

const tests = report('reports/a.xml', [
  suite('a', { x: 'passed', y: 'failed: boom', z: 'flaky: once', c: 'collection: no module' }),
]);
const coverage: ReportRow = {
  path: 'coverage/lcov.info',
  environment: tests.environment,
  format: 'lcov',
  state: 'whole',
  coverage: { lines: { covered: 188, total: 400 }, branches: { covered: 1, total: 3 }, files: 7 },
  diagnostics: [],
};
const broken: ReportRow = {
  path: 'b\u001b[2J.xml',
  environment: tests.environment,
  format: undefined,
  state: 'unreadable',
  diagnostics: [{ level: 'error', file: 'b.xml', line: 12, message: 'ends in the middle\n::error::x' }],
};
const foreign: ReportRow = {
  ...broken,
  path: 'notes.txt',
  diagnostics: [{ level: 'warning', file: 'notes.txt', message: 'is no report: left out' }],
};

describe('one line about one report', () => {
  test.each([
    ['tests', tests, 'reports/a.xml  junit · 3 tests: 2 passed, 1 failed, 1 flaky, 1 collection error'],
    [
      'coverage',
      coverage,
      'coverage/lcov.info  lcov · 47 % of lines (188 of 400), 33.33 % of branches (1 of 3), in 7 files',
    ],
    [
      'a file that nothing claims',
      broken,
      'b\uFFFD[2J.xml  no known format · unreadable\n  error: line 12: ends in the middle↵::error::x',
    ],
    ['a whole file of another kind', foreign, 'notes.txt  no report that is known\n  warning: is no report: left out'],
    ['an empty report', report('c.xml'), 'c.xml  junit · 0 tests'],
  ])('%s', (_, row, expected) => {
    expect(renderReportRow(row, { colour: false })).toBe(expected);
  });

  test('colours are there only when asked for', () => {
    expect(renderReportRow(broken, { colour: true })).toContain('\u001b[31m');
    expect(renderReportRow(broken, { colour: false })).not.toContain('\u001b');
    expect(renderReportRow(foreign, { colour: true })).not.toContain('\u001b[31m');
  });
});

describe('the same as JSON, in one line', () => {
  test('of tests', () => {
    expect(JSON.parse(renderReportRowJson(tests))).toEqual({
      path: 'reports/a.xml',
      format: 'junit',
      state: 'whole',
      cases: { total: 4, passed: 2, failed: 2, skipped: 0 },
      tests: { total: 3, passed: 2, failed: 1, errored: 0, skipped: 0, flaky: 1, collectionErrors: 1 },
      diagnostics: [],
    });
  });

  test('of coverage', () => {
    expect(JSON.parse(renderReportRowJson(coverage))).toMatchObject({
      format: 'lcov',
      coverage: { lines: { covered: 188, total: 400 }, files: 7 },
    });
  });

  test('of what cannot be read, with line breaks escaped', () => {
    const line = renderReportRowJson(broken);
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toMatchObject({
      format: 'unknown',
      state: 'unreadable',
      diagnostics: [{ level: 'error', line: 12 }],
    });
  });
});
