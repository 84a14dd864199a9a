import { FLAKE_RUNS, type Flake, type OutcomeCode, type TestRecord } from '../domain/history.ts';

/** A longer streak of failures is a test that was broken, not one that is flaky. */
export const LONGEST_FLAKE = 2;

/** A test that fails otherwise each time is not known again by any of it. */
const MOST_ERRORS = 10;

/**
 * Errors with which a test failed for a moment, with one more run. A failure is one once the test passes again, with all of its streak at hand:
 * the runs that are remembered begin anywhere, and the end of a long streak looks there like a short one.
 */
export function extendFlakes(
  { outcomes, errors = [], flakes = [] }: Pick<TestRecord, 'outcomes' | 'errors' | 'flakes'>,
  now: OutcomeCode | undefined,
): readonly Flake[] {
  const aged = flakes.map(({ error, ago }) => ({ error, ago: ago + 1 })).filter(({ ago }) => ago <= FLAKE_RUNS);
  if (now !== 'P' && now !== '~') return aged;
  const ended = new Set(endedStreak(outcomes).map((run) => errors[run] ?? ''));
  ended.delete('');
  return [...aged.filter(({ error }) => !ended.has(error)), ...[...ended].map((error) => ({ error, ago: 1 }))].slice(
    -MOST_ERRORS,
  );
}

/** Runs of the failures at the end, where they are few. */
function endedStreak(outcomes: string): readonly number[] {
  const streak: number[] = [];
  for (let run = outcomes.length - 1; run >= 0; run--) {
    const code = outcomes[run];
    if (code === '.' || code === 'S') continue;
    if (code !== 'F') break;
    streak.push(run);
    if (streak.length > LONGEST_FLAKE) return [];
  }
  return streak;
}
