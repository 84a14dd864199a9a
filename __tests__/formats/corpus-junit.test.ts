import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Reading, readReport, verdictOf } from './support/reading.ts';

/*
 * Public reports of ~340 files, read where they are and never copied. The expected counts are another implementation's: of the cases
 * as written, errors among the failed. Where ours differ, the reason stands in SETTLED and in docs/formats-junit.md.
 */

const CORPUS = path.join(import.meta.dirname, '../../../shared/corpus/tests');

interface Expected {
  readonly format: string;
  readonly wellFormed: boolean;
  readonly tests?: number;
  readonly passed?: number;
  readonly failed?: number;
  readonly skipped?: number;
}

interface Counts {
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function countsAsWritten(reading: Reading): Counts {
  const verdicts = reading.cases.filter(({ kind, listed }) => kind !== 'suite' || listed === true).map(verdictOf);
  const count = (...wanted: string[]) => verdicts.filter((verdict) => wanted.includes(verdict)).length;
  return {
    tests: verdicts.length,
    passed: count('passed', 'flaky'),
    failed: count('failed', 'errored'),
    skipped: count('skipped', 'xfailed'),
  };
}

/** Files that we read otherwise, and why. */
const SETTLED: Readonly<Record<string, readonly [Counts, string]>> = {
  '_generated-real/ctest.xml': [
    { tests: 6, passed: 1, failed: 3, skipped: 2 },
    'ctest counts a test without its executable as failed, and writes it as skipped',
  ],
  '_generated-real/ctest-repeat.xml': [
    { tests: 6, passed: 1, failed: 3, skipped: 2 },
    'ctest counts a test without its executable as failed, and writes it as skipped',
  ],
  'ctrf-io__junit-to-ctrf/reports/test-junit-problem-string.xml': [
    { tests: 7, passed: 3, failed: 3, skipped: 1 },
    'a case with rerunFailure and rerunError and nothing else: attempts that failed, and none that passed',
  ],
  '_generated-real/node-test-runner.xml': [
    { tests: 9, passed: 4, failed: 3, skipped: 2 },
    'raw control characters are tolerated; a failing todo is no failure, as the console says',
  ],
  'mikepenz__action-junit-report/test_results/junit-web-test/expected.xml': [
    { tests: 6, passed: 4, failed: 1, skipped: 1 },
    'a stray < in an attribute value is tolerated',
  ],
  'mikepenz__action-junit-report/test_results/junit-web-test/expectedRetries.xml': [
    { tests: 8, passed: 5, failed: 2, skipped: 1 },
    'a stray < in an attribute value is tolerated',
  ],
};

const expected: Readonly<Record<string, Expected>> = existsSync(CORPUS)
  ? JSON.parse(readFileSync(path.join(CORPUS, 'expected.json'), 'utf8'))
  : {};
const files = Object.entries(expected).filter(([, { format }]) => format === 'junit');

if (files.length === 0) {
  test('the corpus of public reports is not here: nothing to compare', () => {
    console.log('skipped: ../shared/corpus/tests does not exist');
    expect(existsSync(CORPUS)).toBe(false);
  });
} else {
  describe('public JUnit reports', () => {
    const wellFormed = files.filter(([name, { wellFormed }]) => wellFormed && SETTLED[name] === undefined);
    const broken = files.filter(([name, { wellFormed }]) => !wellFormed && SETTLED[name] === undefined);

    test.each(wellFormed)('%s', (name, { tests, passed, failed, skipped }) => {
      const reading = readReport(readFileSync(path.join(CORPUS, name)), name);
      expect(reading.claimedBy).toEqual(['junit']);
      expect(reading.error).toBeUndefined();
      expect(countsAsWritten(reading)).toEqual({ tests, passed, failed, skipped });
    });

    test.each(broken)('%s, which is broken, is not read as whole', (name) => {
      const reading = readReport(readFileSync(path.join(CORPUS, name)), name);
      expect(reading.error).toBeDefined();
    });

    test.each(Object.entries(SETTLED))('%s is read as was settled', (name, [counts]) => {
      expect(files.some(([file]) => file === name)).toBe(true);
      expect(countsAsWritten(readReport(readFileSync(path.join(CORPUS, name)), name))).toEqual(counts);
    });
  });
}
