import type { ReportRow } from '../domain/snapshot.ts';
import type { GateState, Judgement } from '../domain/verdict.ts';
import { advice } from './advice.ts';
import { changedLinesLine } from './changed-lines.ts';
import { componentBlocks } from './component-table.ts';
import { coverageLossLine } from './coverage-sections.ts';
import { facts } from './fact-lines.ts';
import { causes, isBlockingCause, symbol } from './facts.ts';
import { type Block, type Budget, essential, fit, utf8Bytes } from './fit.ts';
import { folded } from './folded.ts';
import { footer } from './footer.ts';
import { describeReport } from './inspect.ts';
import { code, details, table, text } from './markdown.ts';
import { acceptLine, overrideLine } from './override.ts';
import type { RenderContext, Renderer } from './renderer.ts';
import { checkWords } from './rules.ts';
import { causeBlocks, list, relaxations, remainingCauses } from './sections.ts';
import { suiteTable } from './suite-table.ts';
import { trendBlocks } from './trend-sections.ts';

/** GitHub refuses more than 1 MiB for one step, and the step may write other things too. */
const BUDGET: Budget = { limit: 1_000_000, size: utf8Bytes, elsewhere: 'JSON result' };
const CAUSES = 200;
const NAMES = 20;
const ITEMS = 1000;

/** The job summary: the comment's longer view, with every gate, more causes and the reports that were read. */
export function renderSummary(judgement: Judgement, context: RenderContext): string {
  const { comparison, head } = judgement;
  const all = causes(comparison);
  const unexcused = all.filter(isBlockingCause);
  const options = { names: NAMES, trace: true, priority: 3 };
  return fit(
    [
      essential(`## ${symbol(judgement)} ${text(judgement.title)}`),
      ...paragraph(overrideLine(judgement)),
      essential(facts(judgement)),
      ...gateTable(judgement),
      ...relaxations(judgement),
      ...paragraph(advice(judgement).length === 0 ? undefined : `**What to do** ${advice(judgement).join(' ')}`),
      ...paragraph(acceptLine(judgement, context)),
      ...suites(judgement),
      ...componentBlocks(judgement, { all: 200, most: 1000, priority: 2 }),
      ...unexcused.slice(0, CAUSES).flatMap((cause) => causeBlocks(cause, options)),
      ...remainingCauses(unexcused.slice(CAUSES), options.priority),
      ...paragraph(changedLinesLine(judgement, context, { files: 100, ranges: 50 })),
      ...paragraph(coverageLossLine(judgement)),
      ...folded(judgement, {
        knownCauses: all.filter((cause) => !isBlockingCause(cause)),
        items: ITEMS,
        priority: 10,
        namesNew: true,
      }),
      ...proposals(judgement),
      ...trendBlocks(judgement, 9),
      ...reports(head.snapshot.reports),
      essential(footer(judgement, context)),
    ],
    BUDGET,
  );
}

const STATES: Readonly<Record<GateState, string>> = {
  pass: '✅ pass',
  warn: '⚠️ warn',
  block: '❌ block',
  waived: '☑️ waived',
  'not-judged': '❔ not judged',
};

function gateTable({ gates }: Judgement): readonly Block[] {
  if (gates.length === 0) return [];
  const columns = (['State', 'Check', 'Finding'] as const).map((title) => ({ title, align: 'left' }) as const);
  const rows = gates.map((gate) => [STATES[gate.state], text(checkWords(gate)), text(gate.sentence)]);
  return [{ markdown: table(columns, rows), priority: 1, group: 'gates', counts: [{ n: gates.length, one: 'gate' }] }];
}

function suites(judgement: Judgement): readonly Block[] {
  const n = judgement.comparison.suites.length;
  if (n === 0) return [];
  const markdown = suiteTable(judgement, { all: 200, most: 1000 });
  return [{ markdown, priority: 2, group: 'suites', counts: [{ n, one: 'suite' }] }];
}

/** What could be asked for; nothing of it is judged. */
function proposals({ proposals: all = [] }: Judgement): readonly Block[] {
  if (all.length === 0) return [];
  const items = all.slice(0, ITEMS).map((sentence) => text(sentence));
  return list(items, { title: 'Could be asked for', n: all.length, priority: 9, one: 'proposal' });
}

function reports(rows: readonly ReportRow[]): readonly Block[] {
  if (rows.length === 0) return [];
  const title = 'Reports that were read';
  const { open, close } = details(`${title} (${rows.length})`);
  const items = rows.slice(0, ITEMS).map((row) => `${code(row.path)} · ${text(describeReport(row))}`);
  return [essential(open), ...list(items, { title, n: rows.length, priority: 11, one: 'report' }), essential(close)];
}

function paragraph(markdown: string | undefined): readonly Block[] {
  return markdown === undefined ? [] : [{ markdown, priority: 1, group: 'sentences', counts: [] }];
}

export const summary: Renderer = {
  name: 'summary',
  summary: 'the job summary: the longer view (Markdown for GitHub, under 1 MiB)',
  file: true,
  render: renderSummary,
};
