import type { Run } from './action-run.ts';
import { cut, oneLine } from './domain/printable.ts';
import { type Call, callAmong, isCalled, KEY_FOR_EACH_CALL } from './github/call.ts';
import { GitHubError } from './github/client.ts';

/**
 * The run with the call of the reusable workflow that its job is in, where there is one and no key was given: GitHub is asked for it, once. Where
 * it does not say, nothing is compared, stored or written for what may be another call, and that is said.
 */
export async function withCall(run: Run): Promise<Run> {
  const { action, context, to } = run;
  const { jobWorkflow, config } = action;
  if (config.key !== 'default' || !isCalled({ jobWorkflow, workflow: context.workflowRef })) return run;
  const call = await askForCall(run);
  if (call.state === 'unknown') to.warn(unknownCall(call.reason));
  return { ...run, context: { ...context, call } };
}

async function askForCall({ action, context: { runId }, github }: Run): Promise<Call> {
  if (action.jobId === undefined) return { state: 'unknown', reason: 'the runner does not tell the number of the job' };
  try {
    const jobs = runId === undefined ? undefined : await (await github())?.runJobs(runId);
    if (jobs === undefined) return { state: 'unknown', reason: 'there is no token to ask GitHub with' };
    return callAmong(jobs, action.jobId);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { state: 'unknown', reason: `${error.message}. The job needs "permissions: actions: read" for it` };
  }
}

function unknownCall(reason: string): string {
  return `this job is one of a reusable workflow, and which of its calls it is in cannot be told: ${cut(oneLine(reason), 300)}. So that it is not taken for another, nothing is compared, stored or commented: ${KEY_FOR_EACH_CALL}`;
}
