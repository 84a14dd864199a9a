import type { Judgement } from '../domain/verdict.ts';
import { RENDERERS } from '../render/index.ts';
import { jsonWithoutCommands, withoutCommands } from '../render/log.ts';
import { renderMessages, renderTerminal } from '../render/terminal.ts';
import { type Arguments, type Command, type ExitStatus, type Io, noPositionals, text, UsageError } from './command.ts';
import { JUDGE_HELP, JUDGE_OPTIONS, judgeConfig, judgeDiff, judgeReports } from './judging.ts';
import { showProgress } from './progress.ts';
import { writeOutput } from './write-output.ts';

const VIEWS = RENDERERS.filter(({ file }) => file);
const WIDEST = Math.max(...VIEWS.map(({ name }) => `--${name} FILE`.length));

export const check: Command = {
  help: `Usage: test-health check --tests GLOB [--coverage GLOB] [--base PATH]

${JUDGE_HELP}
  --quiet            print the verdict and what is not passed, only; errors and warnings go to the standard error

Written as well, each to a file ("-": to the standard output, alone):
${VIEWS.map(({ name, summary }) => `  ${`--${name} FILE`.padEnd(WIDEST)} ${summary}`).join('\n')}

Exit status: 0 passed, perhaps with warnings · 1 blocked · 2 a mistake in the call or the policy

Examples:
  test-health check --tests 'reports/**/*.xml' --coverage coverage/lcov.info
  test-health check --tests reports --base base-reports --json result.json
  test-health check --coverage coverage/lcov.info --base base.snapshot --diff-base origin/main`,
  options: {
    ...JUDGE_OPTIONS,
    quiet: { type: 'boolean' },
    ...Object.fromEntries(VIEWS.map(({ name }) => [name, { type: 'string' as const }])),
  },
  run: async (args, io) => {
    noPositionals(args, 'name the reports with --tests');
    const alone = VIEWS.filter(({ name }) => text(args, name) === '-').map(({ name }) => `--${name} -`);
    if (alone.length > 1)
      throw new UsageError(`found ${alone.join(' and ')}, wanted one of them: the standard output holds one document`);
    const config = await judgeConfig(args, io);
    const judgement = await judgeReports(config, {
      diff: judgeDiff(args, io),
      onProgress: showProgress(io),
      publish: (judged) => publish(judged, { args, io, key: config.key }),
    });
    return exitStatus(judgement);
  },
};

function exitStatus({ verdict }: Judgement): ExitStatus {
  switch (verdict) {
    case 'pass':
    case 'warn':
      return 0;
    case 'block':
      return 1;
  }
}

async function publish(
  judgement: Judgement,
  { args, io, key }: { args: Arguments; io: Io; key: string },
): Promise<void> {
  const isQuiet = args.values.quiet === true;
  // What was not read, or not believed, changes what is judged: who wants no details wants to know that all the same.
  if (isQuiet) io.err(renderMessages(judgement));
  let alone = false;
  for (const { name, render } of VIEWS) {
    const target = text(args, name);
    if (target === undefined) continue;
    const rendered = await render(judgement, { key });
    if (target === '-') {
      alone = true;
      io.data(name === 'json' ? jsonWithoutCommands(rendered) : withoutCommands(rendered));
    } else writeOutput({ option: name, target, content: rendered }, io);
  }
  if (alone) return;
  io.out(
    renderTerminal(judgement, {
      colour: io.colour,
      width: io.width,
      detail: isQuiet ? 'verdict' : 'full',
    }),
  );
}
