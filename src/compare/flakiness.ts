import { type Flake, HISTORY_RUNS, type RunRecord } from '../domain/history.ts';
import { plural } from '../domain/numbers.ts';
import { LONGEST_FLAKE } from './flakes.ts';

/** What one test did on base, and what it fails with now. */
export interface Past {
  /** One `OutcomeCode` for each run, oldest first. */
  readonly outcomes: string;
  /** `errorKey` of what it failed with, for each run; `''` or not there: not known. */
  readonly errors: readonly string[];
  /** `errorKey` of the failure that is to be explained; `undefined`: any. */
  readonly error: string | undefined;
  /** Failures that were gone at once, longer ago than the runs. */
  readonly flakes: readonly Flake[];
}

export interface Flakiness {
  /** Why the failure is likely flaky; `undefined`: it is not. */
  readonly flaky?: string | undefined;
  /** Where the test is flaky, and never was with this error: that it is no excuse. */
  readonly otherwise?: string | undefined;
}

const DAY = 24 * 60 * 60 * 1000;
/** A test that was flaky has recovered after so long, or so many runs that passed. */
const RECOVERY = { ms: 14 * DAY, runs: 30 };
/** So often a test has to have failed for a moment, where it is not known with what. */
const LEAST_FLIPS = 2;

/**
 * Whether a failure is likely flaky. The test passed and failed on one commit, or failed and passed again within two runs: at least twice, or
 * once with the very error that it fails with now. Neither 30 clean runs nor 14 days have passed since. A flaky test that fails with an error
 * that it never had is not flaky in this.
 */
export function flakinessOf({ outcomes, errors, error, flakes }: Past, runs: readonly RunRecord[]): Flakiness {
  const all = runs.map((run, index): Seen => ({ code: outcomes[index] ?? '.', error: errors[index] ?? '', run }));
  const took = all.filter(({ code }) => 'PF~'.includes(code));
  // Of a streak that the runs begin with nobody knows how long it was.
  const edge = runs.length < HISTORY_RUNS ? 0 : took.findIndex(({ code }) => code !== 'F');
  const whole = took.slice(Math.max(edge, 0));
  const seen = sinceRecovery(whole);
  const now = runs.findLast(({ at }) => at !== undefined)?.at;
  const isRecent = ({ run: { at } }: Seen) => now === undefined || at === undefined || now - at <= RECOVERY.ms;
  const isSame = (each: Seen) => error === undefined || each.error === '' || each.error === error;
  const often = () =>
    `in ${took.filter((each) => each.code === 'F' && isSame(each)).length} of ${took.length} base runs`;
  const flips = seen.filter((each) => isRecent(each) && isFlip(each, seen));
  const flip = flips.findLast(isSame);
  if (flip !== undefined) {
    const { sha } = flip.run;
    return {
      flaky: `passed and failed ${sha === undefined ? 'in one run' : `on one commit (${sha.slice(0, 7)})`} of base`,
    };
  }
  // The very same error, in a test that passed before and after: however long ago it was, it has not been repaired.
  if (isolated(whole).some((each) => each.error !== '' && each.error === error)) {
    return { flaky: `failed so ${often()}, and passed again` };
  }
  const flake = flakes.find((each) => each.error === error);
  if (flake !== undefined) return { flaky: `failed so ${plural(flake.ago, 'base run')} ago, and passed again` };
  const short = isolated(seen);
  const alike = short.filter(isSame);
  const last = alike.at(-1);
  if (last !== undefined && isRecent(last) && alike.length >= LEAST_FLIPS) {
    return { flaky: `failed ${often()}, ${alike.length} times for a moment` };
  }
  const isFlaky = flips.length > 0 || (short.length >= LEAST_FLIPS && short.some(isRecent));
  return isFlaky ? { otherwise: 'flaky on base, but never with this error' } : {};
}

interface Seen {
  readonly code: string;
  readonly error: string;
  readonly run: RunRecord;
}

/** Runs that the test took part in, from its last 30 clean ones on. */
function sinceRecovery(seen: readonly Seen[]): readonly Seen[] {
  let clean = 0;
  for (let index = seen.length - 1; index >= 0; index--) {
    clean = seen[index]?.code === 'P' ? clean + 1 : 0;
    if (clean >= RECOVERY.runs) return seen.slice(index);
  }
  return seen;
}

/** Both outcomes in one run, or a failure on a commit on which another run passed. */
function isFlip({ code, run: { sha } }: Seen, seen: readonly Seen[]): boolean {
  if (code !== 'F') return code === '~';
  return sha !== undefined && seen.some((other) => other.code === 'P' && other.run.sha === sha);
}

/** Failures of short streaks that a pass ended. */
function isolated(seen: readonly Seen[]): readonly Seen[] {
  const all: Seen[] = [];
  let streak: Seen[] = [];
  for (const each of seen) {
    if (each.code === 'F') {
      streak.push(each);
      continue;
    }
    const last = streak.at(-1);
    if (last !== undefined && streak.length <= LONGEST_FLAKE) all.push(last);
    streak = [];
  }
  return all;
}
