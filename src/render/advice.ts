import { plural } from '../domain/numbers.ts';
import type { Judgement } from '../domain/verdict.ts';

/** What the author can do about a verdict, one sentence each, in the order of what to do first. Our own words only. */
export function advice({ verdict, comparison }: Judgement): readonly string[] {
  if (verdict !== 'block') return [];
  const { changes, suites, base } = comparison;
  const sentences: string[] = [];
  if (changes.notRun.length > 0) {
    sentences.push(`Look in the log of the job for why ${plural(changes.notRun.length, 'test')} did not run.`);
  } else if (suites.some(({ state, unexcused }) => state !== 'whole' && unexcused?.length !== 0)) {
    sentences.push('Look in the log of the job for why not everything ran.');
  }
  if (changes.missing.length > 0) {
    sentences.push('Bring the missing tests back; where they are gone on purpose, delete them in this change.');
  }
  const unexcused = ['newlyFailing', 'failingDifferently', 'newTestFailing'] as const;
  if (unexcused.some((name) => changes[name].length > 0)) {
    sentences.push(
      base === undefined
        ? 'Fix the causes below, or record a base run: without one nothing shows which failures were there before.'
        : 'Fix the causes below: base does not have them.',
    );
  } else if (changes.likelyFlaky.length > 0) {
    sentences.push('Run the failed job again: only tests that were flaky before fail anew.');
  }
  return sentences;
}
