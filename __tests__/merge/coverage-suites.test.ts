import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { decodeSnapshot, encodeSnapshot } from '../../src/baseline/codec.ts';
import { mergeSnapshots } from '../../src/merge/snapshot.ts';
import { folderOf, run } from '../run.ts';

const lcov = (path: string, hits: string) =>
  [`SF:${path}`, ...[...hits].map((hit, i) => `DA:${i + 1},${hit}`), 'end_of_record', ''].join('\n');

const POLICY = `version: 1
suites:
  unit: { coverage: "unit/*.info" }
gates:
  - { check: coverage, suite: unit, min: 75% }
  - { check: coverage-drop, suite: unit }
`;

/** `a.ts` is in both reports of the suite: 3 of its 4 lines are covered by one or the other. */
const HEAD = {
  'p.yml': POLICY,
  'unit/1.info': lcov('a.ts', '1100'),
  'unit/2.info': lcov('a.ts', '0110'),
  'other.info': lcov('b.ts', '0000'),
};
const call = ['check', '--coverage', '*.info', '--policy', 'p.yml', '--json', '-'];

describe('a suite with several coverage reports', () => {
  test('is judged by what they cover together', async () => {
    const root = folderOf({
      ...HEAD,
      'base/unit/1.info': lcov('a.ts', '1100'),
      'base/unit/2.info': lcov('a.ts', '0011'),
    });
    const { gates } = JSON.parse((await run(root, ...call, '--base', 'base')).out);
    const said = gates.map(({ sentence }: { sentence: string }) => sentence);
    expect(said[0]).toBe('unit: 75 % of lines ≥ 75 % (3 of 4)');
    expect(said[1]).toBe('unit: not judged, 2 coverage reports on base and 3 here');
  });

  test('has the same number when it was stored, also twice', async () => {
    const root = folderOf(HEAD);
    const wanted = ['snapshot', '--coverage', '*.info', '--policy', 'p.yml', '--output', 's'];
    expect((await run(root, ...wanted)).status).toBe(0);
    const decoded = decodeSnapshot(readFileSync(join(root, 's')));
    if ('problem' in decoded) throw new Error(decoded.problem);
    const { snapshot } = decoded;
    expect(snapshot.suiteCoverage).toMatchObject([
      { name: 'unit', reports: 2, totals: { lines: { covered: 3, total: 4 } } },
    ]);
    expect(encodeSnapshot(snapshot, {}).length).toBeGreaterThan(0);
    expect(mergeSnapshots([snapshot, snapshot]).suiteCoverage).toEqual(snapshot.suiteCoverage);
  });

  test('of which a shard has something else has none', async () => {
    const shards = await Promise.all(
      ['1111', '0110'].map(async (hits) => {
        const root = folderOf({ ...HEAD, 'unit/2.info': lcov('a.ts', hits) });
        await run(root, 'snapshot', '--coverage', '*.info', '--policy', 'p.yml', '--output', 's');
        const decoded = decodeSnapshot(readFileSync(join(root, 's')));
        if ('problem' in decoded) throw new Error(decoded.problem);
        return decoded.snapshot;
      }),
    );
    expect(mergeSnapshots(shards).suiteCoverage).toBeUndefined();
  });
});
