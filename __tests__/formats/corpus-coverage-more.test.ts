import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { CoverageTotals } from '../../src/domain/coverage.ts';
import { ReportError } from '../../src/domain/diagnostic.ts';
import type { Format } from '../../src/formats/format.ts';
import { readHead } from '../../src/formats/head.ts';
import { recognise } from '../../src/formats/index.ts';
import { collectCoverage } from '../../src/merge/coverage.ts';
import { coverageTotals } from '../../src/merge/coverage-totals.ts';
import { createPathResolver } from '../../src/merge/paths.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/coverage', import.meta.url));

/** What another implementation calls a format → our name. LCOV and Cobertura are held against it in their own test. */
const NAMES: Readonly<Record<string, string>> = {
  clover: 'clover',
  'coveragepy-json': 'coveragepy-json',
  'gcov-json': 'gcov-json',
  'go-coverprofile': 'go-cover',
  'istanbul-json': 'istanbul',
  'istanbul-json-summary': 'istanbul-summary',
  jacoco: 'jacoco',
  opencover: 'opencover',
  'simplecov-json': 'simplecov-json',
  'simplecov-resultset': 'simplecov-resultset',
};

type Counts = Readonly<Record<string, number>>;

/** Where another number is right, and why. */
const SETTLED: Readonly<Record<string, Settled>> = {
  ...phpClover({
    'Clover/BankAccount-line': { linesCovered: 5, linesTotal: 8 },
    'Clover/BankAccount-path': { linesCovered: 5, linesTotal: 8, branchesCovered: 3, branchesTotal: 7 },
    'Clover/NamespacedBankAccount': { linesCovered: 5, linesTotal: 8 },
    'Clover/class-with-anonymous-function': { linesCovered: 8, linesTotal: 8 },
    'OpenClover/BankAccount-line': { linesCovered: 5, linesTotal: 8 },
    'OpenClover/BankAccount-path': { linesCovered: 5, linesTotal: 8, branchesCovered: 3, branchesTotal: 7 },
    'OpenClover/NamespacedBankAccount': { linesCovered: 5, linesTotal: 8 },
    'OpenClover/class-with-anonymous-function': { linesCovered: 8, linesTotal: 8 },
  }),
  'octocov/coverage/testdata/clover/coverage_package.xml': {
    counts: { files: 3, linesCovered: 11, linesTotal: 11 },
    because: 'PHPUnit counts no method lines',
  },
  'jacoco-report/__tests__/__fixtures__/reports/package/sourcefile/only_line.xml': {
    counts: { files: 1, linesCovered: 1, linesTotal: 2, branchesCovered: 4, branchesTotal: 7 },
    because: 'one line five times, by hand: its branches are those of the element that has most, not their sum',
  },
  'vitest-coverage-report-action/test/mockReports/coverage/coverage-summary-compare.json': {
    counts: { files: 5, linesCovered: 67, linesTotal: 145, branchesCovered: 19, branchesTotal: 58 },
    because: 'a mock with fractions of lines, and more covered than there are: counts are integers, rounded down',
  },
};

interface Settled {
  readonly counts: Counts;
  readonly because: string;
}

/** PHPUnit's own line count leaves the lines of its method elements out (fixture phpunit-coverage); it has branches only as totals. */
function phpClover(reports: Readonly<Record<string, Counts>>): Readonly<Record<string, Settled>> {
  const settled = (counts: Counts) => ({ counts: { files: 1, ...counts }, because: 'PHPUnit counts no method lines' });
  return Object.fromEntries(
    Object.entries(reports).map(([name, counts]) => [
      `php-code-coverage/tests/_files/Report/${name}.xml`,
      settled(counts),
    ]),
  );
}

function json<Value>(file: string): Readonly<Record<string, Value>> {
  return JSON.parse(readFileSync(join(CORPUS, file), 'utf8'));
}

function formatOf(file: string): Format | undefined {
  const bytes = readFileSync(join(CORPUS, file));
  return recognise(readHead(bytes.subarray(0, 64 * 1024), bytes.length <= 64 * 1024));
}

/** The union of the files, in every metric that they have; throws for a file that is not whole. */
function totals(files: readonly string[]): CoverageTotals & { readonly files: number } {
  const collector = collectCoverage(createPathResolver({ tree: [] }));
  for (const file of files) {
    const format = formatOf(file);
    if (format === undefined) throw new Error(`no format claims ${file}`);
    const report = collector.open({ format: format.name });
    for (const batch of format.read([readFileSync(join(CORPUS, file))], { path: file })) report.add(batch);
    report.close();
  }
  const coverage = collector.finish();
  return { ...(coverage === undefined ? {} : coverageTotals(coverage)), files: coverage?.files.size ?? 0 };
}

function counts(files: readonly string[]): Counts {
  const { lines, branches, functions, statements, files: number } = totals(files);
  return {
    files: number,
    linesCovered: lines?.covered ?? 0,
    linesTotal: lines?.total ?? 0,
    branchesCovered: branches?.covered ?? 0,
    branchesTotal: branches?.total ?? 0,
    functionsCovered: functions?.covered ?? 0,
    functionsTotal: functions?.total ?? 0,
    statementsCovered: statements?.covered ?? 0,
    statementsTotal: statements?.total ?? 0,
  };
}

interface Ratio {
  readonly covered: number;
  readonly total: number;
}

interface Expected {
  readonly format: string;
  readonly files: number;
  readonly linesCovered?: number;
  readonly linesTotal?: number;
  readonly branchesCovered?: number;
  readonly branchesTotal?: number;
  readonly functions_covered?: number;
  readonly functions_total?: number;
  readonly statements_covered?: number;
  readonly statements_total?: number;
  readonly lines?: Ratio;
  readonly branches?: Ratio;
  readonly functions?: Ratio;
  readonly statements?: Ratio;
}

/** Only what the row says. */
function expectedCounts(row: Expected): Counts {
  const said: Readonly<Record<string, number | undefined>> = {
    files: row.files,
    linesCovered: row.linesCovered ?? row.lines?.covered,
    linesTotal: row.linesTotal ?? row.lines?.total,
    branchesCovered: row.branchesCovered ?? row.branches?.covered,
    branchesTotal: row.branchesTotal ?? row.branches?.total,
    functionsCovered: row.functions_covered ?? row.functions?.covered,
    functionsTotal: row.functions_total ?? row.functions?.total,
    statementsCovered: row.statements_covered ?? row.statements?.covered,
    statementsTotal: row.statements_total ?? row.statements?.total,
  };
  return Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function describeCorpus(): void {
  const reports = Object.entries(json<Expected>('expected.json')).flatMap(([file, row]) => {
    const name = NAMES[row.format];
    return name === undefined ? [] : [{ file, name, expected: SETTLED[file]?.counts ?? expectedCounts(row) }];
  });

  describe('public coverage reports', () => {
    test.each(reports)('$file has the counts that another implementation found', ({ file, name, expected }) => {
      expect(formatOf(file)?.name).toBe(name);
      const all = counts([file]);
      expect(Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]))).toEqual(expected);
    });

    test('every settled difference is one', () => {
      const rows = json<Expected>('expected.json');
      for (const [file, { counts: settled }] of Object.entries(SETTLED)) {
        const row = rows[file];
        if (row === undefined) throw new Error(`${file} is not in the corpus`);
        const said = expectedCounts(row);
        expect(Object.keys(settled).some((key) => settled[key] !== said[key])).toBe(true);
      }
    });

    const cut = reports.filter(
      ({ file, name }) => name !== 'go-cover' && readFileSync(join(CORPUS, file)).length < 12_000,
    );
    test.each(cut)('$file that is cut anywhere is not whole', ({ file }) => {
      const bytes = readFileSync(join(CORPUS, file));
      const format = formatOf(file);
      if (format === undefined) throw new Error(`no format claims ${file}`);
      const end = bytes.toString('latin1').trimEnd().length;
      const step = Math.max(7, Math.floor(end / 60));
      for (let length = 1; length < end; length += step) {
        const read = () => {
          for (const _batch of format.read([bytes.subarray(0, length)], { path: file }));
        };
        expect(read).toThrow(ReportError);
      }
    });
  });

  /** One run in several formats by one tool: the numbers that a format can say are the same. */
  const runs = ['nyc', 'c8'].flatMap((tool) =>
    ['combined', 'shard1', 'shard2'].map((run) => `_generated/${tool}/${run}`),
  );
  describe('one run in several formats', () => {
    test.each(runs)('%s: Istanbul JSON, its summary, Clover and LCOV have the same lines', (folder) => {
      const final = totals([`${folder}/coverage-final.json`]);
      expect(totals([`${folder}/coverage-summary.json`])).toEqual({ ...final, 'strict-lines': undefined });
      const clover = totals([`${folder}/clover.xml`]);
      expect([clover.lines, clover.functions]).toEqual([final.lines, final.functions]);
      const lcov = totals([`${folder}/lcov.info`]);
      expect([lcov.lines, lcov.branches, lcov.functions]).toEqual([final.lines, final.branches, final.functions]);
    });

    test.each(['combined', 'nobranch', 'shard1', 'shard2'])(
      'coverage.py %s: JSON and LCOV have the same lines and branches',
      (run) => {
        const { lines, branches } = totals([`_generated/coveragepy/${run}.json`]);
        const lcov = totals([`_generated/coveragepy/${run}.lcov`]);
        expect([lines, branches]).toEqual([lcov.lines, lcov.branches]);
      },
    );

    test('two shards of nyc are the run as a whole, by identity of branches and statements', () => {
      const shards = totals(['shard1', 'shard2'].map((shard) => `_generated/nyc/${shard}/coverage-final.json`));
      expect(shards).toEqual(totals(['_generated/nyc/combined/coverage-final.json']));
    });

    test('two shards of coverage.py are the run as a whole', () => {
      const shards = totals(['shard1', 'shard2'].map((shard) => `_generated/coveragepy/${shard}.json`));
      expect(shards).toEqual(totals(['_generated/coveragepy/combined.json']));
    });
  });
}

if (existsSync(CORPUS)) describeCorpus();
else {
  console.log('The public reports are not here (../shared/corpus/coverage): their test is left out.');
  test('the public reports are not here', () => expect(existsSync(CORPUS)).toBe(false));
}
