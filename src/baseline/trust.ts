import type { Artifact, WorkflowRun } from '../github/client.ts';

/** Events whose runs speak for a branch of the repository itself. */
const TRUSTED_EVENTS = new Set(['push', 'merge_group', 'schedule', 'workflow_dispatch']);

export interface Candidate {
  readonly artifact: Artifact;
  /** How many commits before the base commit; 0: the base commit itself. */
  readonly distance: number;
}

/**
 * Artifacts of runs of this repository on an ancestor, nearest first, of one commit the newest first. The list of a repository holds what
 * runs of forks uploaded too, and a fork's branch may be called `main`.
 */
export function candidates(
  artifacts: readonly Artifact[],
  { ancestors, ownRun }: { ancestors: readonly string[]; ownRun: number | undefined },
): readonly Candidate[] {
  const distances = new Map(ancestors.map((sha, index) => [sha, index]));
  return artifacts
    .flatMap((artifact) => {
      const distance = distances.get(artifact.headSha);
      const usable = !artifact.expired && artifact.ownRepository && artifact.runId !== ownRun;
      return usable && distance !== undefined ? [{ artifact, distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance || (b.artifact.id > a.artifact.id ? 1 : -1));
}

/** Why a run does not speak for the branch; `undefined`: it does. `path`: the workflow that base results come from. */
export function distrust(run: WorkflowRun, path: string | undefined): string | undefined {
  if (!TRUSTED_EVENTS.has(run.event)) return `it was made by the event ${run.event}`;
  if (path !== undefined && run.path.split('@')[0] !== path) return `it was made by ${run.path}, not by ${path}`;
  return undefined;
}
