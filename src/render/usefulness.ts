import { countOf, UNEXCUSED } from '../domain/comparison.ts';
import type { Judgement } from '../domain/verdict.ts';
import { removedInBulk } from '../gates/removed-in-bulk.ts';
import { coverageFact, coverageLosses } from './facts.ts';
import { compareRatios } from './numbers.ts';
import { newlyFailingSuites } from './suite-facts.ts';

/**
 * Whether a first comment is worth a notification (`comment: when-useful`). Known and accepted failures, added and moved tests and
 * coverage that rises are no news to the author of a change; a fixed test, a file that lost coverage, a changed line that nothing
 * runs, a new file that no report has, tests that are removed in bulk and a missing base are.
 */
export function usefulness(judgement: Judgement): 'nothing-to-say' | 'worth-a-comment' {
  const { verdict, comparison, gates, diagnostics, relaxations = [] } = judgement;
  const { base } = comparison;
  const classes = [...UNEXCUSED, 'missing', 'notRun', 'fixed', 'newlySkipped'] as const;
  const news =
    verdict !== 'pass' ||
    base === undefined ||
    gates.some(({ state, because }) => state === 'not-judged' && because !== 'not required') ||
    relaxations.length > 0 ||
    diagnostics.some(({ level }) => level === 'error') ||
    classes.some((name) => countOf(comparison, name) > 0) ||
    comparison.collectionErrors.new + comparison.collectionErrors.fixed > 0 ||
    newlyFailingSuites(comparison).length > 0 ||
    removedInBulk(comparison) > 0 ||
    lostCoverage(judgement);
  return news ? 'worth-a-comment' : 'nothing-to-say';
}

function lostCoverage({ comparison }: Judgement): boolean {
  const fact = coverageFact(comparison);
  if (comparison.coverage?.base !== undefined && fact === undefined) return true;
  if (fact?.base !== undefined && compareRatios(fact.head, fact.base) < 0) return true;
  const { patch } = comparison.coverage ?? {};
  if (patch !== undefined && (patch.ratio.covered < patch.ratio.total || (patch.unseen ?? []).length > 0)) return true;
  return coverageLosses(comparison).length > 0;
}
