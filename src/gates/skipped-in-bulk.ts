import type { SuiteComparison } from '../domain/comparison.ts';
import { count, plural } from '../domain/numbers.ts';
import type { GateResult } from '../domain/verdict.ts';
import type { GateSetting } from '../policy/policy.ts';
import type { Evidence } from './gate.ts';
import { fail } from './result.ts';

/** The rule by which a suite is in doubt, for what it skips. */
const BULK = { tests: 5, percent: 10 };

/**
 * Suites of which many tests ran on base and are skipped here, or nothing runs any more: what a suite does whose database is not there looks
 * like a green run. So does one that was skipped on purpose, and so it warns. A policy that counts newly skipped tests has said how many may be.
 */
export function skippedInBulk(
  setting: GateSetting,
  rows: readonly SuiteComparison[],
  { policy }: Evidence,
): readonly GateResult[] {
  if (policy.gates.some(({ check }) => check === 'newly-skipped')) return [];
  const bulk = rows.filter(isBulk).toSorted((a, b) => b.changes.newlySkipped - a.changes.newlySkipped);
  const [first] = bulk;
  if (first === undefined) return [];
  const n = bulk.reduce((sum, { changes }) => sum + changes.newlySkipped, 0);
  const whole = bulk.flatMap(({ skippedWhole = [] }) => skippedWhole);
  const names = whole.length > 0 ? whole : bulk.map(({ name }) => name);
  const kind = whole.length > 0 ? 'file' : 'suite';
  const [example = first.name] = names;
  const where = names.length === 1 ? example : `${plural(names.length, kind)} such as ${example}`;
  const of = count(bulk.reduce((sum, row) => sum + ranOnBase(row), 0));
  const result = fail(
    { ...setting, level: 'warn' },
    {
      scope: setting.suite ?? '',
      actual: count(n),
      limit: 'what ran on base',
      sentence: `${count(n)} of ${of} tests that ran on base ${n === 1 ? 'is' : 'are'} skipped here: ${where}`,
      headline: `${plural(n, 'test')} newly skipped`,
    },
  );
  return [result];
}

function isBulk(row: SuiteComparison): boolean {
  const { head, changes } = row;
  const n = changes.newlySkipped;
  if (n === 0) return false;
  if ((row.skippedWhole ?? []).length > 0) return true;
  return head.total === head.skipped || (n >= BULK.tests && n * 100 >= ranOnBase(row) * BULK.percent);
}

function ranOnBase({ base }: SuiteComparison): number {
  return base === undefined ? 0 : base.total - base.skipped;
}
