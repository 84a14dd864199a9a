import type { BaselineAnswer } from './baseline/store.ts';
import type { Config } from './config.ts';
import { type DiffAnswer, NO_DIFF } from './diff-source.ts';
import type { Judgement } from './domain/verdict.ts';
import { judgeRun } from './judgement.ts';
import { type Loaded, type LoadOptions, load } from './load.ts';
import type { PathResolver } from './merge/paths.ts';
import { repositoryFiles, repositoryPaths } from './workspace.ts';

/** What differs between the Action and the command line. */
export interface Surroundings {
  /** Looks for the run to compare with. Started before any report is read; where it is in reports, those name files of the same repository. */
  readonly findBaseline: (config: Config, paths: PathResolver) => Promise<BaselineAnswer>;
  /** What the change changes. Started before any report is read, too. */
  readonly findDiff?: (config: Config) => Promise<DiffAnswer>;
  /** Reads the reports of head, where that is more than `load`. */
  readonly loadHead?: (options: LoadOptions) => Promise<Loaded>;
  /** Asks whether somebody answers for what blocks. */
  readonly accept?: (judgement: Judgement) => Promise<Judgement>;
  readonly publish: (judgement: Judgement, config: Config) => Promise<void>;
}

/** configure → load → merge → compare → judge → render → publish. The verdict is a value; nothing below it changes it. */
export async function main(
  config: Config,
  {
    findBaseline,
    findDiff = async () => NO_DIFF,
    loadHead = load,
    accept = async (judged) => judged,
    publish,
  }: Surroundings,
): Promise<Judgement> {
  const paths = repositoryPaths(config.root);
  const searching = findBaseline(config, paths);
  const comparing = findDiff(config);
  const head = await loadHead({ ...config, paths });
  const run = { config, head, base: await searching, diff: await comparing, tree: repositoryFiles(config.root) };
  const judgement = await accept(judgeRun(run));
  await publish(judgement, config);
  return judgement;
}
