import { settingsOfCommit } from '../base-settings.ts';
import { findFileBaseline } from '../baseline/file.ts';
import type { Config, Settings } from '../config.ts';
import type { Judgement } from '../domain/verdict.ts';
import { main } from '../main.ts';
import { findSettings } from '../workspace.ts';
import { type Arguments, type Command, type Io, text, UsageError } from './command.ts';
import { REPORT_HELP, REPORT_OPTIONS, reportConfig } from './reports.ts';

/** The options of every command that judges. */
export const JUDGE_OPTIONS = {
  ...REPORT_OPTIONS,
  base: { type: 'string' },
  'base-policy': { type: 'string' },
  'base-quarantine': { type: 'string' },
  'base-rules': { type: 'string' },
} satisfies Command['options'];

export const JUDGE_HELP = `${REPORT_HELP}
  --base PATH        the run to compare with: a file that "snapshot" wrote, or a folder of its reports
  --base-rules REF   judges by the policy and the quarantine of this commit too: the stricter verdict counts
  --base-policy FILE, --base-quarantine FILE
                     the same from files`;

export function judgeConfig(args: Arguments, io: Io): Config {
  return reportConfig(args, io, { base: text(args, 'base') ?? '', ...baseRules(args, io) });
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

export function judgeReports(config: Config, publish: (judgement: Judgement) => void): Promise<Judgement> {
  return main(config, {
    findBaseline: ({ base }) => findFileBaseline(base, config),
    publish: async (judgement) => publish(judgement),
  });
}
