import { GitHubError, type RequestProblem } from './client.ts';

export interface RetryPolicy {
  /** Tries in all. */
  readonly attempts: number;
  /** The wait after the first try, doubled after each further one. */
  readonly baseMs: number;
  /** A longer wait that GitHub asks for is not waited: the run would cost more than its comment is worth. */
  readonly maxMs: number;
  /** 0 ≤ x < 1 */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Of the whole run. */
  readonly patience: Patience;
}

/** What failed tries and waits may still take, of all requests together: one that GitHub lets down everywhere is to end some time. */
export interface Patience {
  /** Milliseconds since any time. */
  readonly now: () => number;
  /** So many milliseconds went by in vain. */
  readonly lose: (ms: number) => void;
  /** So many milliseconds may be waited, and will be. */
  readonly spend: (ms: number) => boolean;
}

/** What is lost side by side is added up: the run takes no longer than that. */
export function createPatience(totalMs: number, now: () => number): Patience {
  let left = totalMs;
  return {
    now,
    lose: (ms) => {
      left -= ms;
    },
    spend: (ms) => {
      if (ms > left) return false;
      left -= ms;
      return true;
    },
  };
}

/** GitHub asks for at least a minute where a secondary limit says no more than that. */
const LIMIT_WAIT_MS = 60_000;

/**
 * Runs the request until it succeeds, fails for good or the tries are used up; then throws the last error.
 * `repeatable`: doing it twice does no harm. Anything else is not repeated when it is unclear whether it was executed.
 */
export async function withRetries<T>(policy: RetryPolicy, request: Request<T>): Promise<T> {
  const { patience } = policy;
  for (let attempt = 1; ; attempt++) {
    const began = patience.now();
    try {
      return await request.send();
    } catch (error) {
      if (!(error instanceof GitHubError) || attempt >= policy.attempts) throw error;
      const wait = waitBefore(error.problem, { attempt, repeatable: request.repeatable, policy });
      patience.lose(patience.now() - began);
      if (wait === undefined || !patience.spend(wait)) throw error;
      await policy.sleep(wait);
    }
  }
}

export interface Request<T> {
  readonly repeatable: boolean;
  readonly send: () => Promise<T>;
}

interface Try {
  readonly attempt: number;
  readonly repeatable: boolean;
  readonly policy: RetryPolicy;
}

/** Milliseconds until the next try; `undefined`: there is to be none. */
export function waitBefore(problem: RequestProblem, { attempt, repeatable, policy }: Try): number | undefined {
  if (problem.kind === 'refused' || (problem.kind === 'unclear' && !repeatable)) return undefined;
  const shortest = problem.kind === 'limited' ? (problem.retryAfterMs ?? LIMIT_WAIT_MS) : (problem.retryAfterMs ?? 0);
  if (shortest > policy.maxMs) return undefined;
  // The jitter keeps the jobs of one matrix, which all fail at the same moment, from coming back together.
  const backOff = policy.baseMs * 2 ** (attempt - 1);
  return Math.round(Math.min(shortest + backOff * (0.5 + policy.random() / 2), policy.maxMs));
}
