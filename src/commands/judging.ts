import { settingsOfCommit } from '../base-settings.ts';
import { findFileBaseline } from '../baseline/file.ts';
import type { Config, Settings } from '../config.ts';
import { type DiffAnswer, diffOfBranch, diffOfFile, NO_DIFF } from '../diff-source.ts';
import type { Judgement } from '../domain/verdict.ts';
import { type LoadOptions, load } from '../load.ts';
import { main } from '../main.ts';
import { findSettings } from '../workspace.ts';
import { type Arguments, type Command, type Io, text, UsageError } from './command.ts';
import { REPORT_HELP, REPORT_OPTIONS, reportConfig } from './reports.ts';

/** The options of every command that judges. */
export const JUDGE_OPTIONS = {
  ...REPORT_OPTIONS,
  base: { type: 'string' },
  diff: { type: 'string' },
  'diff-base': { type: 'string' },
  'base-policy': { type: 'string' },
  'base-quarantine': { type: 'string' },
  'base-rules': { type: 'string' },
  'default-branch': { type: 'boolean' },
} satisfies Command['options'];

export const JUDGE_HELP = `${REPORT_HELP}
  --base PATH        the run to compare with: a file that "snapshot" wrote, or a folder of its reports
  --diff FILE        what changed, as "git diff" writes it: for the coverage of changed lines, and to explain what is missing
  --diff-base REF    the same from git: from where HEAD left REF (such as origin/main) to the working tree, new files that are not
                     added yet included
  --base-rules REF   judges by the policy and the quarantine of this commit too: the stricter verdict counts
  --base-policy FILE, --base-quarantine FILE
                     the same from files
  --default-branch   what is tested is the default branch: an entry of the quarantine that has expired is an error`;

/** @throws ConfigError, UsageError with what is wrong with the call, before any report is read. */
export async function judgeConfig(args: Arguments, io: Io): Promise<Config> {
  const onDefaultBranch = args.values['default-branch'] === true;
  return reportConfig(args, io, { base: text(args, 'base') ?? '', onDefaultBranch, ...baseRules(args, io) });
}

function baseRules(args: Arguments, { root }: Io): Pick<Settings, 'basePolicy' | 'baseQuarantine'> {
  const named = (option: string) =>
    findSettings(root, { named: text(args, option) ?? '', usual: '', purpose: `--${option}` });
  const [policy, quarantine] = [named('base-policy'), named('base-quarantine')];
  const commit = text(args, 'base-rules');
  if (commit === undefined) return { basePolicy: policy, baseQuarantine: quarantine };
  const paths = { policy: text(args, 'policy') ?? '', quarantine: text(args, 'quarantine') ?? '' };
  const found = settingsOfCommit(root, commit, paths);
  if (found === undefined)
    throw new UsageError(
      `--base-rules: found no commit ${JSON.stringify(commit)} in ${root}, wanted one such as origin/main`,
    );
  return { basePolicy: policy ?? found.basePolicy, baseQuarantine: quarantine ?? found.baseQuarantine };
}

/** What changed, as the caller says it. */
export function judgeDiff(args: Arguments, { root }: Io): DiffAnswer {
  const [file, ref] = [text(args, 'diff'), text(args, 'diff-base')];
  if (file !== undefined && ref !== undefined)
    throw new UsageError('found --diff and --diff-base, wanted one of them: both say what changed');
  if (file !== undefined) return diffOfFile(root, file);
  return ref === undefined ? NO_DIFF : diffOfBranch(root, ref);
}

export interface JudgeOptions {
  readonly diff: DiffAnswer;
  readonly publish: (judgement: Judgement) => void;
  readonly onProgress?: LoadOptions['onProgress'];
}

export function judgeReports(config: Config, { diff, publish, onProgress }: JudgeOptions): Promise<Judgement> {
  return main(config, {
    findBaseline: ({ base }, paths) => findFileBaseline(base, { ...config, paths }, onProgress),
    findDiff: async () => diff,
    loadHead: (options) => load({ ...options, onProgress }),
    publish: async (judgement) => publish(judgement),
  });
}
