import type { Comparison, SuiteComparison } from '../domain/comparison.ts';
import { byText } from '../domain/text.ts';
import { blockingFailures, failing } from './facts.ts';
import { compareRatios } from './numbers.ts';

/** The result of one suite, in words. */
export function suiteResult(
  suite: Pick<SuiteComparison, 'state' | 'head' | 'changes' | 'unexcused' | 'coverageOnly'>,
): string {
  const { state, head, changes } = suite;
  switch (state) {
    case 'absent':
      return 'not run';
    case 'partial':
      return isExcused(suite) ? 'incomplete, as on base' : 'incomplete';
    case 'stale':
      return 'stale report';
    case 'unreadable':
      return 'unreadable';
    case 'whole':
      if (changes.missing + changes.notRun > 0) return failing(head) > 0 ? 'failed, tests missing' : 'tests missing';
      if (failing(head) > 0) {
        if (blockingFailures(changes) > 0 || head.collectionErrors > 0) return 'failed';
        return changes.stillFailing === 0 && changes.waived > 0 ? 'failed, accepted' : 'failed, nothing new';
      }
      if (head.total === 0) return suite.coverageOnly === true ? 'coverage only' : 'no tests';
      return head.total === head.skipped ? 'all skipped' : 'passed';
  }
}

/** Not whole, and nothing about that is new: base was so for the same causes. */
function isExcused({ state, unexcused, changes }: Pick<SuiteComparison, 'state' | 'changes' | 'unexcused'>): boolean {
  return state === 'partial' && unexcused?.length === 0 && changes.missing + changes.notRun === 0;
}

/** Something happened in that suite. What is as it was on base, broken or not, is no event. */
export function isEventful(suite: SuiteComparison): boolean {
  const { state, baseState, changes, coverage, newlyFailing, head, base } = suite;
  if (newlyFailing || (state !== 'whole' && !isExcused(suite) && (baseState === undefined || baseState === 'whole')))
    return true;
  if (state === 'whole' && baseState !== undefined && baseState !== 'whole') return true;
  if (base === undefined && failing(head) > 0) return true;
  const { head: covered, base: before } = coverage ?? {};
  if (covered !== undefined && before !== undefined && compareRatios(covered, before) !== 0) return true;
  return Object.entries(changes).some(([name, n]) => n > 0 && name !== 'stillFailing');
}

/** Blocking first, then by size, then by name. */
export function bySeverity(a: SuiteComparison, b: SuiteComparison): number {
  return weight(b) - weight(a) || extent(b) - extent(a) || byText(a.name, b.name);
}

function weight(suite: SuiteComparison): number {
  const { state, changes } = suite;
  const incomplete = state !== 'whole' && !isExcused(suite);
  return incomplete || blockingFailures(changes) + changes.missing + changes.notRun > 0 ? 1 : 0;
}

function extent({ changes, head }: SuiteComparison): number {
  return blockingFailures(changes) + changes.missing + changes.notRun || failing(head);
}

/** Suites that the comment calls newly failing, those that block most first. */
export function newlyFailingSuites({ suites }: Comparison): readonly SuiteComparison[] {
  return suites.filter(({ newlyFailing }) => newlyFailing).sort(bySeverity);
}
