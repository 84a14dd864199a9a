import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeSnapshot, encodeSnapshot } from '../../src/baseline/codec.ts';
import { MUTANT_STATUSES, type Mutant, type Mutants } from '../../src/domain/mutants.ts';
import { NO_ENVIRONMENT } from '../../src/domain/tests.ts';
import type { ReportedMutant } from '../../src/formats/format.ts';
import { createSnapshotBuilder } from '../../src/merge/builder.ts';
import { uniteMutants } from '../../src/merge/mutants.ts';
import { createPathResolver } from '../../src/merge/paths.ts';
import { mergeSnapshots } from '../../src/merge/snapshot.ts';
import { renderReportRow } from '../../src/render/inspect.ts';

const paths = createPathResolver({ tree: ['core/src/main/java/p/A.java', 'src/b.ts'] });

function build(mutants: readonly ReportedMutant[], path = 'mutations.xml') {
  const builder = createSnapshotBuilder({ paths });
  const sink = builder.open({ path, format: 'pit', environment: NO_ENVIRONMENT, purpose: 'coverage' });
  sink.batch({ mutants });
  sink.close([]);
  return builder.build();
}

const mutant = (file: string, line: number, status: Mutant['status']): ReportedMutant => ({
  file,
  line,
  endLine: line,
  mutator: 'Returns',
  status,
});

/** `p/A.java:3 killed` */
const shown = (mutants: Mutants | undefined) =>
  [...(mutants?.files ?? [])].flatMap(([path, all]) => all.map(({ line, status }) => `${path}:${line} ${status}`));

const RUN = [mutant('p/A.java', 7, 'survived'), mutant('p/A.java', 3, 'killed'), mutant('nowhere.ts', 1, 'ignored')];

describe('the mutants of a run', () => {
  test('are kept with their place in the repository', () => {
    const { mutants } = build(RUN);
    expect(shown(mutants)).toEqual([
      'core/src/main/java/p/A.java:3 killed',
      'core/src/main/java/p/A.java:7 survived',
      'nowhere.ts:1 ignored',
    ]);
    expect(mutants?.unresolved).toEqual(['nowhere.ts']);
  });

  test('stand in the row of their report, which holds no tests and no coverage', () => {
    const [row] = build(RUN).reports;
    expect(row && renderReportRow(row, { colour: false })).toBe(
      'mutations.xml  pit · 3 mutants: 1 killed, 1 survived, 1 ignored',
    );
    expect(row).not.toHaveProperty('tests');
    expect(row).not.toHaveProperty('coverage');
  });

  test('are the same when they were stored', () => {
    const snapshot = build(RUN);
    const decoded = decodeSnapshot(encodeSnapshot(snapshot, {}));
    expect('snapshot' in decoded && decoded.snapshot).toEqual(snapshot);
  });

  test('of two shards are noticed if one of them noticed', () => {
    const shards = [
      build([mutant('src/b.ts', 1, 'survived'), mutant('src/b.ts', 2, 'pending')], 'a.xml'),
      build([mutant('src/b.ts', 1, 'killed')], 'b.xml'),
    ];
    expect(shown(mergeSnapshots(shards).mutants)).toEqual(['src/b.ts:1 killed', 'src/b.ts:2 pending']);
  });
});

const report = fc
  .array(fc.record({ line: fc.integer({ min: 1, max: 3 }), status: fc.constantFrom(...MUTANT_STATUSES) }))
  .map((all) => build(all.map(({ line, status }) => mutant('src/b.ts', line, status))).mutants);

test('uniting is associative and commutative, and idempotent but for the number of reports', () => {
  fc.assert(
    fc.property(report, report, report, (a, b, c) => {
      expect(uniteMutants(a, b)).toEqual(uniteMutants(b, a));
      expect(uniteMutants(uniteMutants(a, b), c)).toEqual(uniteMutants(a, uniteMutants(b, c)));
      expect(shown(uniteMutants(a, a))).toEqual(shown(a));
    }),
  );
});
