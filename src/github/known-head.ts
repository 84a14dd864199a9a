import type { Acceptances, PullRequests } from './client.ts';

/** Milliseconds. No run of a newer head starts, tests and writes within them, so that there is nothing of its to write over. */
const FRESH_MS = 5000;

/**
 * The same, where who is head is not asked for once more if the answer about the labels has just told it. An answer is used once:
 * who tries again asks again. `now`: milliseconds since any time.
 */
export function withKnownHead<T extends PullRequests & Acceptances>(github: T, now: () => number): T {
  let known: { readonly of: number; readonly head: string; readonly at: number } | undefined;
  return {
    ...github,
    labels: async (of: number) => {
      const at = now();
      const answer = await github.labels(of);
      known = answer.head === undefined ? undefined : { of, head: answer.head, at };
      return answer;
    },
    headOf: async (of: number) => {
      const told = known;
      known = undefined;
      return told?.of === of && now() - told.at < FRESH_MS ? told.head : github.headOf(of);
    },
  };
}
