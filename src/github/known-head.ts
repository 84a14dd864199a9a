import { early } from '../early.ts';
import type { Acceptances, Labels, PullRequests } from './client.ts';

/** Milliseconds. No run of a newer head starts, tests and writes within them, so that there is nothing of its to write over. */
const FRESH_MS = 5000;

export interface FirstQuestion {
  readonly pullRequest: number;
  /** `labels`: somebody may accept what blocks, and the answer about the labels tells the head too. */
  readonly ask: 'labels' | 'head';
  /** Milliseconds since any time. */
  readonly now: () => number;
}

/** What was asked for, of which pull request and when. */
interface Asked<T> {
  readonly of: number;
  readonly at: number;
  readonly answer: Promise<T>;
}

/**
 * The same, where who is head is asked for at once, and with it the labels where they may be wanted: it comes while the reports are read. It is
 * asked for once more where that was too long ago, or does not tell. An answer is used once: who looks again is told what is there by then.
 */
export function withKnownHead<T extends PullRequests & Acceptances>(
  github: T,
  { pullRequest, ask, now }: FirstQuestion,
): T {
  let head: Asked<string | undefined> | undefined;
  let labels: Asked<Labels> | undefined;
  const isFresh = ({ at }: Asked<unknown>) => now() - at < FRESH_MS;
  const askLabels = (of: number): Asked<Labels> => {
    const asked = { of, at: now(), answer: early(github.labels(of)) };
    const ofLabels = asked.answer.then((told) => told.head).catch(() => undefined);
    head = { ...asked, answer: ofLabels };
    return asked;
  };
  if (ask === 'labels') labels = askLabels(pullRequest);
  else head = { of: pullRequest, at: now(), answer: early(github.headOf(pullRequest)) };

  return {
    ...github,
    labels: async (of: number) => {
      const asked = labels;
      labels = undefined;
      if (asked?.of !== of) return askLabels(of).answer;
      const told = await asked.answer;
      return isFresh(asked) ? told : askLabels(of).answer;
    },
    headOf: async (of: number) => {
      const asked = head;
      head = undefined;
      if (asked?.of !== of) return github.headOf(of);
      const told = await asked.answer;
      return told !== undefined && isFresh(asked) ? told : github.headOf(of);
    },
  };
}
