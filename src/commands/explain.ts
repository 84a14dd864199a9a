import { plural } from '../domain/numbers.ts';
import type { Judgement } from '../domain/verdict.ts';
import { explainTest } from '../explain/explanation.ts';
import { findTests, nearestNames } from '../explain/matches.ts';
import { explanationText, matchesText } from '../explain/text.ts';
import { jsonWithoutCommands } from '../render/log.ts';
import { oneLine } from '../render/plain.ts';
import { type Command, UsageError } from './command.ts';
import { JUDGE_HELP, JUDGE_OPTIONS, judgeConfig, judgeDiff, judgeReports } from './judging.ts';

/** How much was looked through: a name may be right, and the glob wrong. */
function amongWords({ head, comparison }: Judgement): string {
  const reports = head.snapshot.reports.filter(({ format }) => format !== undefined).length;
  if (reports === 0) return ': no report was read, look at --tests';
  return ` among ${plural(comparison.head.total, 'test')} of ${plural(reports, 'report')}`;
}

export const explain: Command = {
  help: `Usage: test-health explain TEST --tests GLOB [--base PATH]

Says what a test did, its class and the evidence for it, which gates stop because of it and what would change that, the cause of its failure and the other tests with it, its history on base, its owner and
its place. TEST is its id as the comment shows it, a name as its runner writes it (tests/a.py::TestX::test_y), its name alone, or any part of its
id; where several tests have it, they are listed.

${JUDGE_HELP}
  --json             one JSON object: the explanation, or the matches and their number

Exit status: 0 · 2 a mistake in the call or the policy, or no such test

Example:
  test-health explain test_expired_token --tests 'reports/**/*.xml' --base base.snapshot`,
  options: { ...JUDGE_OPTIONS, json: { type: 'boolean' } },
  run: async (args, io) => {
    const [wanted, surplus] = args.positionals;
    if (wanted === undefined || wanted.trim() === '' || surplus !== undefined)
      throw new UsageError(
        `found ${args.positionals.length} names, wanted one test: test-health explain test_login --tests reports`,
      );
    const config = await judgeConfig(args, io);
    const judgement = await judgeReports(config, { diff: judgeDiff(args, io), publish: () => {} });
    const matches = findTests(judgement, wanted);
    const [found] = matches.tests;
    if (found === undefined) {
      const near = nearestNames(judgement, wanted);
      const hint =
        near.length === 0 ? '' : `; near are:\n${near.map((id) => `  ${JSON.stringify(oneLine(id))}`).join('\n')}`;
      throw new UsageError(`found no test ${JSON.stringify(wanted)}${amongWords(judgement)}${hint}`);
    }
    const explained = matches.total > 1 ? undefined : explainTest(found, judgement, config);
    if (args.values.json === true) {
      const { tests, total } = matches;
      const answer = explained ?? { matches: tests.map(({ id }) => id), total };
      io.data(jsonWithoutCommands(`${JSON.stringify({ version: 1, ...answer }, undefined, 2)}\n`));
    } else io.out(explained === undefined ? matchesText(matches) : explanationText(explained, io));
    return 0;
  },
};
