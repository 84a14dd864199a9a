import type { SuiteComparison } from '../domain/comparison.ts';
import { count, plural } from '../domain/numbers.ts';
import type { Evidence } from './gate.ts';

/** Why a suite is not complete, where nothing excuses it; `undefined`: it is complete, or as incomplete as base for the same causes. */
export function suiteProblem(row: SuiteComparison, { policy }: Evidence): string | undefined {
  const declared = policy.suites.find(({ name }) => name === row.name);
  const notRun = declared?.selection === 'partial' ? 0 : row.changes.notRun;
  const unexcused = row.unexcused ?? row.reasons;
  switch (row.state) {
    case 'absent':
      if (declared?.required === false) return undefined;
      if (notRun === 0 && !row.required) return undefined;
      return absent(row, notRun, declared?.tests);
    case 'unreadable':
    case 'stale':
      return reasonsOf(
        row.reasons,
        row.state === 'stale' ? 'its report was written before this run' : 'its report cannot be read',
      );
    case 'partial':
      if (notRun === 0 && row.unexcused !== undefined && unexcused.length === 0) return undefined;
      return partial(row, notRun, unexcused);
    case 'whole':
      return notRun === 0 ? undefined : partial(row, notRun, unexcused);
  }
}

function absent({ base }: SuiteComparison, notRun: number, expected: readonly string[] | undefined): string {
  if (base !== undefined && notRun > 0) return `no report: 0 of ${plural(base.total, 'known test')} reported`;
  const [pattern] = expected ?? [];
  return pattern === undefined
    ? 'no report, and one is expected'
    : `no report, and the policy expects one (${pattern})`;
}

/** `2,174 of 3,105 known tests reported; 73 files could not be loaded` */
function partial({ base, changes, head }: SuiteComparison, notRun: number, unexcused: readonly string[]): string {
  const reasons = reasonsOf(unexcused, 'not everything of it ran');
  if (base === undefined || notRun === 0) return `${plural(head.total, 'test')} reported, but ${reasons}`;
  const known = base.total - changes.removed;
  return `${count(known - notRun - changes.missing)} of ${plural(known, 'known test')} reported, ${count(notRun)} did not run; ${reasons}`;
}

function reasonsOf(reasons: readonly string[], otherwise: string): string {
  return reasons.length === 0 ? otherwise : reasons.join('; ');
}
