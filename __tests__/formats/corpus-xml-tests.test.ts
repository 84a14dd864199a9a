import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Reading, readReport, verdictOf } from './support/reading.ts';

/*
 * Public reports of the XML formats beside JUnit, read where they are and never copied. The expected counts are another implementation's:
 * tests as written, errors among the failed. Entries that are no tests (errors of a suite, of the run) are not among them. Where
 * ours differ, the reason stands in SETTLED and in docs/formats-tests-xml.md.
 */

const CORPUS = path.join(import.meta.dirname, '../../../shared/corpus/tests');
const NUNIT = 'EnricoMi__publish-unit-test-result-action/python/test/files/nunit/nunit3/jenkins';
const TRX = 'gfoidl__trx2junit/tests/trx2junit.Core.Tests/data/trx';

interface Counts {
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Expected extends Partial<Counts> {
  readonly format: string;
  readonly wellFormed: boolean;
}

function countsAsWritten(reading: Reading): Counts {
  const verdicts = reading.cases.filter(({ kind }) => kind === 'case').map(verdictOf);
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
  [`${TRX}/mstest-datadriven.trx`]: [
    { tests: 5, passed: 3, failed: 2, skipped: 0 },
    'rows are the tests and the container is none: as NUnit and xUnit.net count the same project (*-datadriven.trx: 5 tests)',
  ],
  [`${TRX}/mstest-datadriven-no-failures.trx`]: [
    { tests: 5, passed: 5, failed: 0, skipped: 0 },
    'rows are the tests and the container is none',
  ],
  [`${TRX}/nunit-testresultaggregation.trx`]: [
    { tests: 3, passed: 2, failed: 1, skipped: 0 },
    'results that are no UnitTestResult are results: the counters of the file say 3 tests, 1 failed',
  ],
  'dorny__test-reporter/__tests__/fixtures/dotnet-xunitv3.trx': [
    { tests: 2, passed: 1, failed: 1, skipped: 0 },
    'two of the four are "Test Class Cleanup Failure": errors of the suite, which are no tests',
  ],
  'EnricoMi__publish-unit-test-result-action/python/test/files/trx/yami_YAMILEX_2015-10-24_04_18_59.trx': [
    { tests: 25, passed: 2, failed: 4, skipped: 19 },
    'NotRunnable is a failure, as by default in MSTest',
  ],
  [`${NUNIT}/NUnit-correct.xml`]: [
    { tests: 28, passed: 18, failed: 5, skipped: 5 },
    'three tests are NotRunnable: a failure, as in NUnit 3',
  ],
  [`${NUNIT}/NUnit-issue6353.xml`]: [
    { tests: 3, passed: 1, failed: 1, skipped: 1 },
    'a test with a <failure> and no success failed; the header says so, too',
  ],
  [`${NUNIT}/NUnit-multinamespace.xml`]: [
    { tests: 4, passed: 3, failed: 1, skipped: 0 },
    'success="Turue" does not say that the test passed; the header counts a failure',
  ],
  [`${NUNIT}/NUnit-issue17521.xml`]: [
    { tests: 2, passed: 1, failed: 0, skipped: 1 },
    'a NUL in a message is tolerated, as other control characters are',
  ],
};

/** Files in the corpus that are no test report. */
const NO_REPORTS: readonly string[] = ['_generated-real/README.md'];

const FORMATS: Readonly<Record<string, string>> = {
  trx: 'trx',
  nunit2: 'nunit2',
  nunit3: 'nunit3',
  'xunit.net': 'xunit-net',
};

const expected: Readonly<Record<string, Expected>> = existsSync(CORPUS)
  ? JSON.parse(readFileSync(path.join(CORPUS, 'expected.json'), 'utf8'))
  : {};
const files = Object.entries(expected).filter(([, { format }]) => format in FORMATS);
const read = (name: string) => readReport(readFileSync(path.join(CORPUS, name)), name);

if (files.length === 0) {
  test('the corpus of public reports is not here: nothing to compare', () => {
    console.log('skipped: ../shared/corpus/tests does not exist');
    expect(existsSync(CORPUS)).toBe(false);
  });
} else {
  describe('public reports of .NET', () => {
    const wellFormed = files.filter(([name, { wellFormed }]) => wellFormed && SETTLED[name] === undefined);

    test.each(wellFormed)('%s', (name, { format, tests, passed, failed, skipped }) => {
      const reading = read(name);
      expect(reading.claimedBy).toEqual([FORMATS[format]]);
      expect(reading.error).toBeUndefined();
      expect(countsAsWritten(reading)).toEqual({ tests, passed, failed, skipped });
    });

    test.each(Object.entries(SETTLED))('%s is read as was settled', (name, [counts]) => {
      expect(files.some(([file]) => file === name)).toBe(true);
      const reading = read(name);
      expect(reading.error).toBeUndefined();
      expect(countsAsWritten(reading)).toEqual(counts);
    });

    test('every failure that the other implementation counts is a failure or an error of the run here', () => {
      const lost = files.filter(([name, { failed = 0 }]) => {
        const reading = read(name);
        return (
          failed > 0 &&
          reading.error === undefined &&
          !reading.cases.some((entry) => ['failed', 'errored'].includes(verdictOf(entry)))
        );
      });
      expect(lost).toEqual([]);
    });
  });

  describe('every file of the corpus', () => {
    const all = readdirSync(CORPUS, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(CORPUS, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((name) => name !== 'expected.json')
      .sort();

    test('is read without a crash, by at most one format, and is claimed unless it is no report', () => {
      const unclaimed: string[] = [];
      for (const name of all) {
        const { claimedBy } = read(name);
        expect([name, claimedBy.length]).toEqual([name, Math.min(1, claimedBy.length)]);
        if (claimedBy.length === 0) unclaimed.push(name);
      }
      expect(unclaimed).toEqual(NO_REPORTS);
    });
  });
}
