import type { Judgement } from '../domain/verdict.ts';

/** What the author can do about a verdict, one sentence each, in the order of what to do first. Our own words only. */
export function advice({ verdict, comparison }: Judgement): readonly string[] {
  if (verdict !== 'block') return [];
  const { changes, suites, base } = comparison;
  const sentences: string[] = [];
  const incomplete = suites.some(({ state, unexcused }) => state !== 'whole' && unexcused?.length !== 0);
  if (incomplete || changes.notRun.length > 0) {
    sentences.push(
      'See why the job stopped: its log has what the report lacks, and tests that did not run say nothing.',
    );
  }
  if (changes.missing.length > 0) {
    sentences.push('Bring the missing tests back, or delete them in this change, so that the diff explains it.');
  }
  const unexcused = ['newlyFailing', 'failingDifferently', 'newTestFailing'] as const;
  if (unexcused.some((name) => changes[name].length > 0)) {
    sentences.push(
      base === undefined
        ? 'Fix the causes below: without a base run nothing shows which failures were there before.'
        : 'Fix the causes below: base does not have them.',
    );
  } else if (changes.likelyFlaky.length > 0) {
    sentences.push('Run the failed job again: the only new failures are of tests that were flaky before.');
  }
  return sentences;
}
