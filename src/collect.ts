import { join } from 'node:path';
import type { Run } from './action-run.ts';
import { ConfigError } from './domain/diagnostic.ts';
import { cut, oneLine } from './domain/printable.ts';
import { loadFresh } from './freshness.ts';
import type { Loaded } from './load.ts';
import { refuseForeignCheckout } from './precautions.ts';
import type { Destinations } from './publish.ts';
import { freshness } from './run-times.ts';
import { repositoryPaths } from './workspace.ts';

/** Reads the reports of this job for the job that judges them all. */
export async function collectPart(run: Run): Promise<Collected> {
  refuseForeignCheckout(run);
  if (!run.uploads) {
    const message =
      'mode collect leaves an artifact, and this server takes none of this kind, as GitHub Enterprise Server does not: let each job judge its own reports (mode auto, with a key)';
    throw new ConfigError([{ level: 'error', message }]);
  }
  const { config } = run.action;
  const paths = repositoryPaths(config.root);
  const loaded = await loadFresh({ ...config, paths }, freshness(run));
  try {
    await leave(loaded, run);
    return { reports: loaded.snapshot.reports.length };
  } catch (error) {
    const why = error instanceof Error ? cut(oneLine(error.message), 300) : 'unknown error';
    return { problem: `what this job collected could not be left for the job that judges: ${why}` };
  }
}

/** Of a job that only collects: how much, or why it did not reach the job that judges. */
export type Collected = { readonly reports: number } | { readonly problem: string };

async function leave(loaded: Loaded, { action, context, folder }: Run): Promise<void> {
  const { config, job: matrix, shard, jobId } = action;
  const named = { tests: config.tests.length > 0, coverage: config.coverage.length > 0 };
  const { job = '', step = '', runAttempt: attempt } = context;
  // Two steps of one job collect other things, also where an action of its own gives both the same name.
  const place = JSON.stringify([step, config.tests, config.coverage]);
  const note = { job, matrix, step: place, status: config.jobStatus, shard, named, attempt };
  const { leavePart } = await import('./parts/exchange.ts');
  await leavePart(loaded, note, {
    key: config.key,
    jobId,
    folder: join(folder, 'test-health-part'),
  });
}

/** A pull request of a fork may not be written to from its own run: another workflow judges again what this one read, and may. */
export function handOver(head: Loaded | undefined, run: Run): Destinations['hand'] {
  const { fork, event, reads } = run.context;
  if (!fork || event !== 'pull_request' || reads === 'parts' || !run.uploads || head === undefined) return undefined;
  return () => leave(head, run);
}
