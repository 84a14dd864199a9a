import { early } from './early.ts';
import type { FoundFile } from './find.ts';
import { type Loaded, type LoadOptions, load } from './load.ts';
import { isBefore } from './merge/close.ts';

/** Since when a report can be of this run; milliseconds since 1970. */
export interface Freshness {
  /** Nothing of this job is older; reports of earlier jobs of the run are. `undefined`: not known. */
  readonly jobStart: number | undefined;
  /** Asked only where a report is older than the job. `undefined`: nobody can tell. */
  readonly runStart: () => Promise<number | undefined>;
}

/**
 * Reads the reports and tells those that an earlier run left behind (checked in, or out of a cache). Most jobs write their reports
 * themselves; only where one is older does it matter when the whole run began.
 */
export async function loadFresh(options: LoadOptions, { jobStart, runStart }: Freshness): Promise<Loaded> {
  if (options.since !== undefined || jobStart === undefined) return load(options);
  let asking: Promise<number | undefined> | undefined;
  const onFound = (files: readonly FoundFile[]) => {
    // The answer comes while the reports are read.
    if (files.some(({ modified }) => isBefore(modified, jobStart))) asking = early(runStart());
  };
  const loaded = await load({ ...options, since: jobStart, onFound });
  const old = loaded.snapshot.reports.filter(({ state }) => state === 'stale');
  if (old.length === 0) return loaded;
  const since = await (asking ?? runStart());
  if (since !== undefined) return load({ ...options, since });
  const again = await load(options);
  const message = `${old.length} of ${again.snapshot.reports.length} reports are older than this job, and when the run began could not be asked for: a job needs "permissions: actions: read" for it`;
  return { ...again, diagnostics: [...again.diagnostics, { level: 'warning', message }] };
}
