import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Metric } from '../src/domain/coverage.ts';
import { percent } from '../src/domain/numbers.ts';
import type { ReportRow } from '../src/domain/snapshot.ts';
import { folderOf, run, SHARED, sharedOrSkip } from './run.ts';

const COMBINED = 'corpus/coverage/_generated/coveragepy/combined';
const isHere = sharedOrSkip(`${COMBINED}.xml`);

/** One run of coverage.py: 19 statements, 14 executed, 1 of them partial, 3 of 6 branches taken. */
(isHere ? describe : describe.skip)('one run has as many coverages as metrics, and each tool has its own', () => {
  test.each<[string, Metric, string, string]>([
    ['LCOV', 'lines', 'lcov', '73.68 %'],
    ['Cobertura line-rate and GitHub', 'lines', 'xml', '73.68 %'],
    ['coverage.py itself', 'lines-and-branches', 'json', '68 %'],
    ['Sonar', 'lines-and-branches', 'xml', '68 %'],
    ['Codecov from Cobertura', 'strict-lines', 'xml', '68.42 %'],
    ['Codecov from coverage.py JSON, which leaves branches out', 'lines', 'json', '73.68 %'],
    ['branch rate', 'branches', 'xml', '50 %'],
  ])('%s: %s of the %s report are %s', async (_, metric, ending, expected) => {
    const root = folderOf({ [`coverage.${ending}`]: readFileSync(join(SHARED, `${COMBINED}.${ending}`)) });
    const { out } = await run(root, 'inspect', `coverage.${ending}`, '--json');
    const row: ReportRow = JSON.parse(out);
    expect(percent(row.coverage?.[metric] ?? { covered: 0, total: 0 })).toBe(expected);
  });
});

const BEFORE_AFTER = 'scenarios/before-after';

(sharedOrSkip(BEFORE_AFTER) ? describe : describe.skip)('a total that rises hides no file that falls', () => {
  test('app/wal_service.py is named as less covered although nobody changed it', async () => {
    const root = folderOf({
      'head/coverage.xml': readFileSync(join(SHARED, BEFORE_AFTER, 'head/coverage.xml')),
      'base/coverage.xml': readFileSync(join(SHARED, BEFORE_AFTER, 'base/coverage.xml')),
      'x.diff': 'diff --git a/README.md b/README.md\n--- a/README.md\n+++ b/README.md\n@@ -1 +1 @@\n-a\n+b\n',
    });
    const call = ['check', '--coverage', 'head/coverage.xml', '--base', 'base', '--diff', 'x.diff'];
    const { out } = await run(root, ...call, '--json', '-');
    const { coverage } = JSON.parse(out);
    expect(coverage.head).toEqual({ covered: 188, total: 400 });
    expect(coverage.base).toEqual({ covered: 152, total: 400 });
    expect(coverage.delta).toMatchObject({ changed: '±0 pp', deleted: '±0 pp', indirect: '+9 pp' });
    expect(coverage.delta.files[0].path).toBe('app/wal_service.py');
    expect(coverage.patch).toMatchObject({ covered: 0, total: 0 });
    const text = (await run(root, ...call)).out;
    expect(text).toMatch(/Less covered, and not changed\n {2}app\/wal_service\.py {2}/);
  });
});
