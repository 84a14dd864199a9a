import { statSync } from 'node:fs';
import type { Connected, Run } from './action-run.ts';
import type { Freshness } from './freshness.ts';
import { GitHubError } from './github/client.ts';
import type { RunContext } from './github/context.ts';

/** Since when reports can be of this run. */
export function freshness({ context, github, eventPath }: Pick<Run, 'context' | 'github' | 'eventPath'>): Freshness {
  return { jobStart: jobStart(eventPath), runStart: () => runStart(context, github) };
}

/** The runner writes the event when the job starts, and nothing that the job does is older. */
function jobStart(eventPath: string | undefined): number | undefined {
  return eventPath === undefined ? undefined : statSync(eventPath, { throwIfNoEntry: false })?.mtimeMs;
}

/** When the first attempt of the whole run began: jobs that succeeded are not repeated in the second. */
export async function runStart({ runId }: Pick<RunContext, 'runId'>, github: Connected): Promise<number | undefined> {
  try {
    const client = runId === undefined ? undefined : await github();
    const createdAt = runId === undefined ? undefined : (await client?.workflowRun(runId))?.createdAt;
    return createdAt === undefined ? undefined : Date.parse(createdAt);
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}
