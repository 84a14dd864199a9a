import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFileBaseline } from '../baseline/file.ts';
import { configure, NO_SETTINGS } from '../config.ts';
import type { Judgement } from '../domain/verdict.ts';
import { main } from '../main.ts';
import { renderComment } from '../render/comment.ts';
import { renderTerminal } from '../render/terminal.ts';
import { type Command, type Io, UsageError } from './command.ts';

/** The folders of `examples/demo`, each with what a run on base and a run on the pull request left behind. */
const SITUATIONS: readonly { readonly name: string; readonly story: string }[] = [
  {
    name: 'one-root-cause',
    story: 'a fixture breaks, and 35 tests with it; another test fails for a reason of its own',
  },
  {
    name: 'planned-not-run',
    story: 'a suite that the policy expects left no report; one file is far under the bar that the total clears',
  },
  { name: 'crashed-collection', story: 'one module calls sys.exit when it is imported, and 277 tests become none' },
  {
    name: 'before-after',
    story: 'repairs and known failures, one new test that fails, coverage up in all but one file',
  },
  {
    name: 'infrastructure',
    story: 'all that ran is green, but the suites whose services were not there left no report',
  },
];

export const demo: Command = {
  help: `Usage: test-health demo [SITUATION]

Judges reports that real test runners wrote, and shows the comment that a pull request would get.

${SITUATIONS.map(({ name, story }) => `  ${name.padEnd(20)} ${story}`).join('\n')}

Exit status: 0 · 2 a mistake in the call`,
  options: {},
  run: async ({ positionals }, io) => {
    const [wanted = SITUATIONS[0]?.name ?? '', surplus] = positionals;
    const chosen = SITUATIONS.find(({ name }) => name === wanted);
    if (chosen === undefined || surplus !== undefined) {
      throw new UsageError(
        `found ${JSON.stringify(surplus ?? wanted)}, wanted one of ${SITUATIONS.map(({ name }) => name).join(', ')}`,
      );
    }
    const judged = await judgeSituation(chosen.name, io);
    if (positionals.length === 0) {
      io.out('What test-health says of five situations (reports written by real test runners, in examples/demo):\n\n');
      for (const { name, story } of SITUATIONS) {
        const { title } = name === chosen.name ? judged : await judgeSituation(name, io);
        io.out(`  ${name.padEnd(20)} ${story}\n  ${' '.repeat(20)} → ${title}\n\n`);
      }
    }
    io.out(`── ${chosen.name}: on the terminal ${'─'.repeat(40)}\n\n`);
    io.out(renderTerminal(judged, { colour: io.colour, width: io.width, detail: 'full' }));
    io.out(`\n── ${chosen.name}: the comment on the pull request (Markdown) ${'─'.repeat(12)}\n\n`);
    io.out(`${renderComment(judged, { key: 'default' })}\n`);
    if (positionals.length === 0)
      io.out('\nThe others: test-health demo SITUATION. Your own reports: test-health check --help\n');
    return 0;
  },
};

async function judgeSituation(name: string, { program }: Io): Promise<Judgement> {
  const folder = join(program, 'examples', 'demo', name);
  const file = join(folder, 'policy.yml');
  const policy = existsSync(file) ? { file: 'policy.yml', text: readFileSync(file, 'utf8') } : undefined;
  const patterns = policy === undefined ? { tests: ['.'] } : {};
  const config = await configure({ ...NO_SETTINGS, root: join(folder, 'head'), policy, ...patterns });
  const answer = await findFileBaseline('../base', config);
  // Where the program lies says nothing to whoever reads the comment.
  const baseline = answer.baseline && { ...answer.baseline, label: `the reports in examples/demo/${name}/base/` };
  return main(config, { findBaseline: async () => ({ ...answer, baseline }), publish: async () => {} });
}
