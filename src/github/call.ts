import type { RunJob } from './client.ts';

/** Which call of a reusable workflow a job is in. Two calls have the workflow, the job and the matrix in common, and nothing that a job knows of itself tells them apart. */
export type Call = { readonly state: 'none' } | KnownCall | { readonly state: 'unknown'; readonly reason: string };

export interface KnownCall {
  readonly state: 'known';
  /** As people see it: `api`, in a call of a call `release / api`. */
  readonly name: string;
  /** Of the job itself: `api / test (ubuntu-latest)`. */
  readonly job: string;
  /** Every job of the run, in every attempt. */
  readonly jobs: readonly RunJob[];
}

/** What to do where nobody tells. */
export const KEY_FOR_EACH_CALL = `write a key for each call, such as "key: \${{ inputs.package }}"`;

/** What GitHub puts between a call and what is called. */
const BETWEEN = ' / ';

/** A job of a reusable workflow is defined in another file than the one that runs. Both as `owner/name/path@ref`; `''`: the runner does not tell. */
export function isCalled({ jobWorkflow, workflow }: { jobWorkflow: string; workflow: string | undefined }): boolean {
  const pathOf = (reference: string) => reference.split('@')[0];
  return jobWorkflow !== '' && workflow !== undefined && pathOf(jobWorkflow) !== pathOf(workflow);
}

/** The call that a job is in, by the name that GitHub gives it in the list of the run's jobs. */
export function callAmong(jobs: readonly RunJob[], jobId: number | undefined): Call {
  const own = jobs.find(({ id }) => id === jobId);
  if (own === undefined) return { state: 'unknown', reason: 'it is not in the list of the jobs of the run' };
  const [name] = callsAround(own.name);
  if (name === undefined) return { state: 'unknown', reason: `its name ${JSON.stringify(own.name)} has no call in it` };
  const namesakes = jobs.filter(({ name: other, attempt }) => other === own.name && attempt === own.attempt);
  if (namesakes.length > 1)
    return { state: 'unknown', reason: `${namesakes.length} jobs of the run are called ${JSON.stringify(own.name)}` };
  return { state: 'known', name, job: own.name, jobs };
}

/** Calls that a job is in, the innermost first: of `release / api / test` these are `release / api` and `release`. */
export function callsAround(job: string): readonly string[] {
  const at = job.lastIndexOf(BETWEEN);
  if (at <= 0) return [];
  const call = job.slice(0, at);
  return [call, ...callsAround(call)];
}

/** Jobs in a call, and in what that calls. */
export function jobsIn(call: string, jobs: readonly RunJob[]): readonly RunJob[] {
  return jobs.filter(({ name }) => name.startsWith(`${call}${BETWEEN}`));
}

/** `api`, `release.api`: the call as a part of a name. */
export function wordsOf(call: string): readonly string[] {
  return call.split(BETWEEN);
}
