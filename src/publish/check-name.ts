import { type Gate, placeOf } from '../baseline/lookup.ts';

/** Runs of a pull request and of its entry in the queue: what is required of the one is required of the other, by the same name. */
const OF_PULL_REQUESTS = new Set(['pull_request', 'pull_request_target', 'merge_group', 'workflow_run']);

/**
 * `test-health (ci.yml.test)`: what a commit is told under. GitHub knows one status of a name for each commit, so whatever else may judge the
 * same commit has another: a job, a workflow, a matrix, and a push, which is compared with what the branch had before.
 */
export function checkName(gate: Gate, event: string): string {
  const { key, matrix } = gate;
  const words = [key === 'default' ? '' : key, placeOf(gate), matrix, OF_PULL_REQUESTS.has(event) ? '' : event];
  return `test-health (${words.filter((word) => word !== '').join(', ')})`;
}
