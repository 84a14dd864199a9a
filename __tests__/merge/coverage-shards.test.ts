import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Coverage, FileCoverage } from '../../src/domain/coverage.ts';
import { cobertura } from '../../src/formats/cobertura.ts';
import { lcov } from '../../src/formats/lcov.ts';
import { collectCoverage, uniteCoverages } from '../../src/merge/coverage.ts';
import { linesOf } from '../../src/merge/coverage-detail.ts';
import { coverageTotals } from '../../src/merge/coverage-totals.ts';
import { createPathResolver } from '../../src/merge/paths.ts';

const PRODUCERS = path.join(import.meta.dirname, '../fixtures/producers');
const paths = createPathResolver({ tree: [] });

function read(producer: string, name: string): Coverage {
  const format = name.endsWith('.xml') ? cobertura : lcov;
  const report = collectCoverage(paths).open({ format: format.name });
  const bytes = readFileSync(path.join(PRODUCERS, producer, 'reports', name));
  for (const batch of format.read([bytes], { path: name })) report.add(batch);
  const coverage = report.close();
  if (coverage === undefined) throw new Error(`${producer}/${name} has no coverage`);
  return coverage;
}

/** Which lines of which files are covered. */
function coveredLines({ files }: Coverage): readonly string[] {
  return [...files].flatMap(([path, file]) => {
    const { lines, hits } = linesOf(file);
    return [...lines].map((line, i) => `${path}:${line} ${(hits[i] ?? 0) > 0}`);
  });
}

const isAtLeast = ({ files }: Coverage) => [...files.values()].some((file: FileCoverage) => file.branchesAtLeast);

/** Shards of one run, and what the tool itself wrote for both runs. */
const EXACT: readonly (readonly [string, readonly string[], string])[] = [
  ['coveragepy', ['first.info', 'second.info'], 'both.info'],
  ['lcov', ['found.info', 'absent.info', 'other.info'], 'union.info'],
  ['nyc', ['first/lcov.info', 'second/lcov.info'], 'both/lcov.info'],
];

/** Formats that do not say which branch was taken, and c8, which numbers its branches anew in each run. */
const BOUND: readonly (readonly [string, readonly string[], string])[] = [
  ['coveragepy', ['first.xml', 'second.xml'], 'both.xml'],
  ['nyc', ['first/cobertura-coverage.xml', 'second/cobertura-coverage.xml'], 'both/cobertura-coverage.xml'],
  ['c8', ['first/lcov.info', 'second/lcov.info'], 'both/lcov.info'],
  ['c8', ['first/cobertura-coverage.xml', 'second/cobertura-coverage.xml'], 'both/cobertura-coverage.xml'],
];

describe('Shards of one run have the same', () => {
  test.each([...EXACT, ...BOUND])('lines as the union that %s makes of %j', (producer, shards, whole) => {
    const united = uniteCoverages(shards.map((shard) => read(producer, shard)));
    expect(coveredLines(united ?? read(producer, whole))).toEqual(coveredLines(read(producer, whole)));
  });

  test.each(EXACT)('branches and functions as the union that %s makes of %j', (producer, shards, whole) => {
    const united = uniteCoverages(shards.map((shard) => read(producer, shard)));
    const { lines, branches, functions } = coverageTotals(read(producer, whole));
    expect(united === undefined ? {} : coverageTotals(united)).toMatchObject({ lines, branches, functions });
    expect(united === undefined || isAtLeast(united)).toBe(false);
  });

  test.each(BOUND)(
    'branches as the union that %s makes of %j, or say that there may be more',
    (producer, shards, whole) => {
      const united = uniteCoverages(shards.map((shard) => read(producer, shard))) ?? read(producer, whole);
      const { covered = 0, total = 0 } = coverageTotals(united).branches ?? {};
      const truth = coverageTotals(read(producer, whole)).branches ?? { covered: 0, total: 0 };
      if (covered === truth.covered && total === truth.total) return;
      expect([covered * truth.total <= truth.covered * total, isAtLeast(united)]).toEqual([true, true]);
    },
  );
});
