import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { countsOf, readReport } from './support/reading.ts';

/*
 * Reports of other projects, where they are present: what each tool's own console said, or what the report says of itself. A row
 * names the counts that are known: tests, passed (flaky ones too), failed (errors too), skipped, flaky, collectionErrors.
 */

const NATIVE = path.join(import.meta.dirname, '../../../shared/corpus/native');
type Row = readonly [
  file: string,
  format: string,
  state: 'whole' | 'partial',
  counts: Readonly<Record<string, number>>,
];

const REAL = '_generated-real';
const DORNY = 'dorny__test-reporter/__tests__/fixtures';
const JEST = 'jest-community__jest-junit/__mocks__';
const DAUN = 'daun__playwright-report-summary/__tests__/__fixtures__';
const GO = 'gotestyourself__gotestsum';

const rows: readonly Row[] = [
  [`${REAL}/node-test-runner.tap`, 'tap', 'whole', { tests: 10, passed: 4, failed: 4, skipped: 2 }],
  // 3 passed, with one at its second try.
  [
    `${REAL}/jest.json`,
    'jest-json',
    'whole',
    { tests: 7, passed: 3, failed: 2, skipped: 2, flaky: 1, collectionErrors: 1 },
  ],
  // 2 passed, 1 expected fail, which the report does not tell from a pass.
  [`${REAL}/vitest.json`, 'jest-json', 'whole', { tests: 6, passed: 3, failed: 1, skipped: 2, collectionErrors: 1 }],
  // 2 failing: a test and a hook.
  [
    `${REAL}/mocha.json`,
    'mocha-json',
    'whole',
    { tests: 4, passed: 2, failed: 1, skipped: 1, flaky: 1, collectionErrors: 1 },
  ],
  [`${REAL}/mocha.tap`, 'tap', 'whole', { tests: 4, passed: 2, failed: 1, skipped: 1, collectionErrors: 1 }],
  // 4 passed: 2 of them failed as expected, and are apart here.
  [`${REAL}/playwright.json`, 'playwright-json', 'whole', { tests: 14, failed: 4, flaky: 2, passed: 4, skipped: 6 }],
  [`${REAL}/cucumber.json`, 'cucumber-json', 'whole', { tests: 5, passed: 2, failed: 3 }],
  [`${REAL}/bats.tap`, 'tap', 'whole', { tests: 4, failed: 1, skipped: 2 }],
  [`${REAL}/deno.tap`, 'tap', 'whole', { tests: 7, passed: 2, failed: 4, skipped: 1 }],
  [`${REAL}/ava.tap`, 'tap', 'whole', { tests: 5, passed: 2, failed: 1, skipped: 2 }],
  [`${DORNY}/rspec-json.json`, 'rspec-json', 'whole', { tests: 3, passed: 1, failed: 1, skipped: 1 }],
  [`${DORNY}/golang-json.json`, 'go-test', 'whole', { tests: 12, passed: 5, failed: 6, skipped: 1 }],
  [`${DORNY}/mocha-json.json`, 'mocha-json', 'whole', { tests: 6, passed: 1, failed: 4, skipped: 1 }],
  [`${DORNY}/dart-json.json`, 'dart-json', 'whole', { tests: 6, passed: 1, failed: 4, skipped: 1 }],
  // The file ends without the stream's own end.
  [
    `${DORNY}/external/flutter/provider-test-results.json`,
    'dart-json',
    'partial',
    { tests: 269, passed: 268, failed: 1 },
  ],
  ['ctrf-io__ctrf/examples/minimal.json', 'ctrf', 'whole', { tests: 1, passed: 1 }],
  ['ctrf-io__ctrf/examples/comprehensive.json', 'ctrf', 'whole', { tests: 3, passed: 2, failed: 1, flaky: 1 }],
  ['ctrf-io__ctrf/examples/with-retries.json', 'ctrf', 'whole', { tests: 2, passed: 2, flaky: 1 }],
  ['ctrf-io__ctrf/examples/with-diagnostics.json', 'ctrf', 'whole', { tests: 1, failed: 1 }],
  ['ctrf-io__ctrf/examples/with-insights.json', 'ctrf', 'whole', { tests: 2, passed: 2 }],
  [`${DAUN}/report-nested.json`, 'playwright-json', 'whole', { tests: 45, passed: 45 }],
  [`${DAUN}/report-valid.json`, 'playwright-json', 'whole', { tests: 14, passed: 11, failed: 2, skipped: 1, flaky: 1 }],
  [
    `${DAUN}/report-without-duration.json`,
    'playwright-json',
    'whole',
    { tests: 14, passed: 11, failed: 2, skipped: 1 },
  ],
  [
    `${DAUN}/report-sharded.json`,
    'playwright-json',
    'whole',
    { tests: 27, passed: 23, failed: 1, skipped: 3, flaky: 1 },
  ],
  [`${JEST}/failing-import.json`, 'jest-json', 'partial', { collectionErrors: 1 }],
  [`${JEST}/failing-compilation.json`, 'jest-json', 'whole', { collectionErrors: 1 }],
  [`${JEST}/empty-suite.json`, 'jest-json', 'whole', { tests: 0, collectionErrors: 1 }],
  [`${JEST}/no-failing-tests.json`, 'jest-json', 'whole', { tests: 1, passed: 1, collectionErrors: 0 }],
  [`${JEST}/no-failing-tests-with-testexec-failure.json`, 'jest-json', 'whole', { passed: 1, collectionErrors: 1 }],
  [`${JEST}/no-failing-tests-with-testexec-null.json`, 'jest-json', 'whole', { passed: 1, collectionErrors: 0 }],
  [`${JEST}/retried-tests.json`, 'jest-json', 'whole', { tests: 1, passed: 1, flaky: 1 }],
  [`${JEST}/failing-tests.json`, 'jest-json', 'whole', { tests: 1, failed: 1 }],
  [`${JEST}/failing-tests-with-esc.json`, 'jest-json', 'whole', { tests: 1, failed: 1 }],
  [`${JEST}/failing-tests-with-failure-details.json`, 'jest-json', 'whole', { tests: 1, failed: 1 }],
  [`${JEST}/multi-project-no-failing-tests.json`, 'jest-json', 'whole', { tests: 2, passed: 2 }],
  // It says `"success": false`, and names no failure.
  [`${JEST}/test-with-console-output.json`, 'jest-json', 'whole', { tests: 2, passed: 2, collectionErrors: 1 }],
  [
    `${GO}/testjson/testdata/input/go-test-json.out`,
    'go-test',
    'whole',
    { tests: 59, failed: 12, skipped: 5, collectionErrors: 1 },
  ],
  [
    `${GO}/testjson/testdata/input/go-test-json-with-shuffle.out`,
    'go-test',
    'whole',
    { tests: 59, failed: 12, skipped: 5 },
  ],
  [
    `${GO}/testjson/testdata/input/go-test-json-with-cover.out`,
    'go-test',
    'whole',
    { tests: 46, failed: 4, skipped: 4 },
  ],
  [
    `${GO}/testjson/testdata/input/go-test-json-with-cover-go1.20.out`,
    'go-test',
    'whole',
    { tests: 59, failed: 12, skipped: 5 },
  ],
  [`${GO}/testjson/testdata/input/go-test-json-with-parallel-fails.out`, 'go-test', 'whole', { tests: 12, failed: 8 }],
  [`${GO}/testjson/testdata/input/go-test-json-misattributed.out`, 'go-test', 'whole', { tests: 5, failed: 1 }],
  [`${GO}/testjson/testdata/input/go-test-json-with-attributes.out`, 'go-test', 'whole', { tests: 1, passed: 1 }],
  [
    `${GO}/testjson/testdata/input/go-test-json-missing-skip-msg.out`,
    'go-test',
    'whole',
    { tests: 42, failed: 0, skipped: 2 },
  ],
  // A panic: the test has no end of its own, and the package no verdict.
  [
    `${GO}/testjson/testdata/input/go-test-json-missing-test-fail.out`,
    'go-test',
    'whole',
    { tests: 1, failed: 1, collectionErrors: 1 },
  ],
  // The package passed: what has no end has passed.
  [`${GO}/testjson/testdata/go-test-json-missing-test-events.out`, 'go-test', 'whole', { tests: 12, failed: 1 }],
  [`${GO}/testjson/testdata/go-test-json-with-nonjson-stdout.out`, 'go-test', 'whole', { tests: 1, passed: 1 }],
  [`${GO}/cmd/testdata/go-test-json-flaky-rerun.out`, 'go-test', 'whole', { tests: 6, passed: 6, flaky: 3 }],
  [`${GO}/cmd/testdata/input/go-test-json-panic-race-1.out`, 'go-test', 'whole', { tests: 1, collectionErrors: 1 }],
  [
    `${GO}/cmd/testdata/input/go-test-json-panic-race-2.out`,
    'go-test',
    'whole',
    { tests: 1, failed: 1, collectionErrors: 1 },
  ],
];

/** Neither a report nor meant as one. */
const OTHERS = ['ctrf-io__ctrf/schema/ctrf.schema.json', `${DAUN}/report-invalid.json`, `${REAL}/README.md`];

function describeCorpus(): void {
  describe('native reports of other projects', () => {
    test.each(rows)('%s', (file, format, state, counts) => {
      const reading = readReport(readFileSync(path.join(NATIVE, file)), file);
      const all: Readonly<Record<string, number>> = { ...countsOf(reading) };
      const said = Object.fromEntries(Object.keys(counts).map((key) => [key, all[key]]));
      expect([reading.claimedBy, reading.state, said]).toEqual([[format], state, counts]);
    });

    test.each(OTHERS)('%s is claimed by no format', (file) => {
      expect(readReport(readFileSync(path.join(NATIVE, file)), file).claimedBy).toEqual([]);
    });

    test('every one of them has its row', () => {
      const known = new Set([...rows.map(([file]) => file), ...OTHERS]);
      const files = readdirSync(NATIVE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const names = files.map((entry) =>
        path.relative(NATIVE, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
      );
      expect(names.filter((name) => !known.has(name))).toEqual([]);
    });
  });
}

if (existsSync(NATIVE)) describeCorpus();
else {
  console.log('skipped: the native reports of other projects are not here');
  test('the native reports are not here', () => expect(existsSync(NATIVE)).toBe(false));
}
