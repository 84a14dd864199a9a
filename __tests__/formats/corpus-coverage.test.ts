import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { ReportError } from '../../src/domain/diagnostic.ts';
import { cobertura } from '../../src/formats/cobertura.ts';
import type { Format } from '../../src/formats/format.ts';
import { lcov } from '../../src/formats/lcov.ts';
import { collectCoverage } from '../../src/merge/coverage.ts';
import { coverageTotals } from '../../src/merge/coverage-totals.ts';
import { createPathResolver } from '../../src/merge/paths.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/coverage', import.meta.url));
const FORMATS: readonly Format[] = [lcov, cobertura];

/** Where another number is right: lines covered, total, branches covered, total. The reason is the comment, and in docs/formats-coverage.md. */
const SETTLED: Readonly<Record<string, readonly number[]>> = {};

function json<Value>(file: string): Readonly<Record<string, Value>> {
  return JSON.parse(readFileSync(join(CORPUS, file), 'utf8'));
}

/** Lines covered, total, branches covered, total of the union of the files; throws for a file that is not whole. */
function counts(files: readonly string[], format: Format): readonly number[] {
  const collector = collectCoverage(createPathResolver({ tree: [] }));
  for (const file of files) {
    const report = collector.open({ format: format.name });
    for (const batch of format.read([readFileSync(join(CORPUS, file))], { path: file })) report.add(batch);
    report.close();
  }
  const coverage = collector.finish();
  const { lines, branches } = coverage === undefined ? {} : coverageTotals(coverage);
  return [lines?.covered ?? 0, lines?.total ?? 0, branches?.covered ?? 0, branches?.total ?? 0];
}

interface Expected {
  readonly format: string;
  readonly linesCovered?: number;
  readonly linesTotal?: number;
  readonly branchesCovered?: number;
  readonly branchesTotal?: number;
}

function describeCorpus(): void {
  const reports = Object.entries(json<Expected>('expected.json')).flatMap(([file, row]) => {
    const format = FORMATS.find(({ name }) => name === row.format);
    const { linesCovered = 0, linesTotal = 0, branchesCovered = 0, branchesTotal = 0 } = row;
    const expected = SETTLED[file] ?? [linesCovered, linesTotal, branchesCovered, branchesTotal];
    return format === undefined ? [] : [{ file, format, expected }];
  });

  describe('Public coverage reports have the counts that another implementation found', () => {
    test.each(reports.map((row) => [row.file, row] as const))('%s', (_, { file, format, expected }) => {
      expect(counts([file], format)).toEqual(expected);
    });
  });

  describe('A public report that is cut anywhere is not whole', () => {
    const cut = reports.filter(({ file }) => readFileSync(join(CORPUS, file)).length < 8000);
    test.each(cut.map((row) => [row.file, row] as const))('%s', (_, { file, format }) => {
      const bytes = readFileSync(join(CORPUS, file));
      const whole: number[] = [];
      for (let length = 1; length < bytes.length; length += 7) {
        try {
          for (const _batch of format.read([bytes.subarray(0, length)], { path: file }));
          whole.push(length);
        } catch (error) {
          if (!(error instanceof ReportError)) throw error;
        }
      }
      // Whole are only what ends behind the document, and LCOV files that end with a record.
      for (const length of whole) {
        expect(bytes.toString('utf8', 0, length).trimEnd()).toMatch(
          /(?:^|\n)(?:end_of_record|EO?F?|#.*)$|<\/coverage>$/,
        );
      }
    });
  });

  interface Merge {
    readonly inputs: readonly string[];
    readonly lines_total: number;
    readonly lines_covered: number;
    readonly branches_total: number;
    readonly branches_covered: number;
  }
  const merges = Object.entries(json<Merge>('EXPECTED-merge.json')).filter(([, { inputs }]) =>
    inputs.every((file) => existsSync(join(CORPUS, file))),
  );

  describe('Shards of one run have the union that another implementation found', () => {
    test.each(merges)('%s', (_, { inputs, lines_covered, lines_total, branches_covered, branches_total }) => {
      expect(counts(inputs, lcov)).toEqual([lines_covered, lines_total, branches_covered, branches_total]);
    });
  });
}

if (existsSync(CORPUS)) describeCorpus();
else test('the public reports are not here: nothing to compare with', () => console.log(`not found: ${CORPUS}`));
