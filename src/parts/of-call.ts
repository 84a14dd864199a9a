import { plural } from '../domain/numbers.ts';
import { type Call, callsAround, jobsIn, KEY_FOR_EACH_CALL } from '../github/call.ts';

export interface OfCall<T> {
  readonly parts: readonly T[];
  /** Why nobody can say which they are. */
  readonly problems: readonly string[];
}

/**
 * The parts for a job that judges in a call of a reusable workflow: two calls, each with jobs that collect and one that judges, are two gates. It
 * takes what the innermost call left that has other jobs; one that is alone in its calls judges for whoever called it.
 */
export function partsOfCall<T extends { readonly job: number | string }>(all: readonly T[], call: Call): OfCall<T> {
  switch (call.state) {
    case 'none':
      return { parts: all, problems: [] };
    case 'unknown':
      return refused(`which call of the reusable workflow this job is in cannot be told: ${KEY_FOR_EACH_CALL}`);
    case 'known': {
      const { job: own, jobs } = call;
      const around = callsAround(own).find((each) => jobsIn(each, jobs).some(({ name }) => name !== own));
      if (around === undefined || all.length === 0) return { parts: all, problems: [] };
      const idsOf = (some: typeof jobs) => new Set<number | string>(some.map(({ id }) => id));
      const [known, inside] = [idsOf(jobs), idsOf(jobsIn(around, jobs))];
      if (all.some(({ job }) => !known.has(job)))
        return refused(`parts do not tell which job left them, perhaps one of another call: ${KEY_FOR_EACH_CALL}`);
      const parts = all.filter(({ job }) => inside.has(job));
      if (parts.length > 0) return { parts, problems: [] };
      return refused(
        `no job of the call ${JSON.stringify(around)} collected anything, and ${plural(all.length, 'part')} of other jobs do not count for it: where they are meant, write one "key" for them and for the job that judges`,
      );
    }
  }
}

function refused(problem: string): OfCall<never> {
  return { parts: [], problems: [problem] };
}
