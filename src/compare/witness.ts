import type { History, RunRecord } from '../domain/history.ts';
import { isFailing, type TestCase, type TestSuite, testId } from '../domain/tests.ts';
import type { BaseWitness } from './classes.ts';
import { usualOutcomes } from './history.ts';
import { createSigner } from './signature.ts';

/** What the history of base has to say of a test of its snapshot. */
export function witnessOf(
  history: History,
): (suite: TestSuite, test: TestCase) => Pick<BaseWitness, 'flakiness' | 'record'> {
  const usual = usualOutcomes(history.runs);
  const signatureOf = createSigner();
  return (suite, test) => {
    const found = history.tests.get(testId(suite, test));
    const outcomes = found?.outcomes ?? usual;
    if (!isFailing(test.verdict)) {
      return { flakiness: flakinessOf(outcomes, history.runs), record: passedIn(outcomes) };
    }
    const failing = found?.failing;
    if (failing === undefined || failing.signature !== signatureOf(test, suite)?.digest) return {};
    const first = failing.sha === undefined ? '' : `, first at ${failing.sha.slice(0, 7)}`;
    return {
      record:
        failing.runs < 2 && first === ''
          ? undefined
          : `since ${failing.runs} ${failing.runs === 1 ? 'run' : 'runs'}${first}`,
    };
  };
}

/** "passed in 20 of 20 base runs"; one run is no record. */
function passedIn(outcomes: string): string | undefined {
  const ran = count(outcomes, 'PF~');
  return ran < 2 ? undefined : `passed in ${count(outcomes, 'P~')} of ${ran} base runs`;
}

function count(outcomes: string, codes: string): number {
  let sum = 0;
  for (const code of outcomes) if (codes.includes(code)) sum++;
  return sum;
}

const DAY = 24 * 60 * 60 * 1000;
/** A test that was flaky has recovered after so long, or so many runs that passed. */
const RECOVERY = { ms: 14 * DAY, runs: 30 };
/** A longer streak of failures is a test that was broken, not one that is flaky. */
const ISOLATED = { streak: 2, flips: 2 };

/**
 * Why a test that passes on base is likely flaky; `undefined`: it is not. It passed and failed on one commit, or at least twice it failed
 * and passed again within two runs; and neither 30 clean runs nor 14 days have passed since.
 */
export function flakinessOf(outcomes: string, runs: readonly RunRecord[]): string | undefined {
  const seen = sinceRecovery(runs.map((run, index) => ({ code: outcomes[index] ?? '.', run })));
  const now = runs.findLast(({ at }) => at !== undefined)?.at;
  const isRecent = ({ run: { at } }: Seen) => now === undefined || at === undefined || now - at <= RECOVERY.ms;
  const flip = seen.findLast((each) => isRecent(each) && isFlip(each, seen));
  if (flip !== undefined) {
    const { sha } = flip.run;
    return `passed and failed ${sha === undefined ? 'in one run' : `on one commit (${sha.slice(0, 7)})`} of base`;
  }
  const flips = isolatedFlips(seen);
  const last = flips.at(-1);
  if (flips.length < ISOLATED.flips || last === undefined || !isRecent(last)) return undefined;
  return `failed in ${count(outcomes, 'F')} of ${count(outcomes, 'PF~')} base runs, ${flips.length} times for a moment`;
}

interface Seen {
  readonly code: string;
  readonly run: RunRecord;
}

/** Runs that the test took part in, from its last 30 clean ones on. */
function sinceRecovery(all: readonly Seen[]): readonly Seen[] {
  const seen = all.filter(({ code }) => 'PF~'.includes(code));
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

/** The last failure of each short streak that a pass ended. */
function isolatedFlips(seen: readonly Seen[]): readonly Seen[] {
  const flips: Seen[] = [];
  let streak: Seen[] = [];
  for (const each of seen) {
    if (each.code === 'F') {
      streak.push(each);
      continue;
    }
    const last = streak.at(-1);
    if (last !== undefined && streak.length <= ISOLATED.streak) flips.push(last);
    streak = [];
  }
  return flips;
}
