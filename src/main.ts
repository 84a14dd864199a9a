import type { BaselineAnswer } from './baseline/store.ts';
import { compareSnapshots } from './compare/compare.ts';
import { reviewQuarantine } from './compare/quarantine-review.ts';
import { waiveBy } from './compare/waivers.ts';
import type { Config } from './config.ts';
import type { Judgement } from './domain/verdict.ts';
import { judge } from './gates/index.ts';
import { type Loaded, type LoadOptions, load } from './load.ts';
import { createPathResolver } from './merge/paths.ts';
import { trackedFiles } from './workspace.ts';

/** What differs between the Action and the command line. */
export interface Surroundings {
  /** Looks for the run to compare with. Started before any report is read. */
  readonly findBaseline: (config: Config) => Promise<BaselineAnswer>;
  /** Reads the reports of head, where that is more than `load`. */
  readonly loadHead?: (options: LoadOptions) => Promise<Loaded>;
  readonly publish: (judgement: Judgement, config: Config) => Promise<void>;
}

/** configure → load → merge → compare → judge → render → publish. The verdict is a value; nothing below it changes it. */
export async function main(
  config: Config,
  { findBaseline, loadHead = load, publish }: Surroundings,
): Promise<Judgement> {
  const searching = findBaseline(config);
  const paths = createPathResolver({ tree: trackedFiles(config.root) ?? [], workspace: config.root });
  const head = await loadHead({ ...config, paths });
  const { baseline, looked, diagnostics } = await searching;
  const compared = compareSnapshots({
    head: head.snapshot,
    base: baseline,
    noBase: looked,
    policy: config.policy,
    jobStatus: config.jobStatus,
    waive: waiveBy(config.quarantine.entries, config.today),
  });
  // No suite shows a job that never reported.
  const comparison = head.incomplete === true ? { ...compared, whole: false } : compared;
  const ofHead = [...head.diagnostics, ...head.snapshot.reports.flatMap((report) => report.diagnostics)];
  const evidence = {
    head: head.snapshot,
    comparison,
    policy: config.policy,
    // What is wrong with base is no problem of head: it is told, and not judged.
    diagnostics: ofHead,
    named: head.named ?? { tests: config.tests.length > 0, coverage: config.coverage.length > 0 },
    jobStatus: config.jobStatus,
  };
  const { quarantine, today } = config;
  const ofQuarantine = [
    ...config.quarantineProblems,
    ...reviewQuarantine({ quarantine, today, head: head.snapshot, branch: 'other' }),
  ];
  const judgement: Judgement = {
    ...judge(evidence),
    head: { snapshot: head.snapshot, sha: config.sha },
    comparison,
    diagnostics: [...ofHead, ...diagnostics, ...ofQuarantine],
  };
  await publish(judgement, config);
  return judgement;
}
