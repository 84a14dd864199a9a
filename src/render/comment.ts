import type { GateState, Judgement } from '../domain/verdict.ts';
import { advice } from './advice.ts';
import { type ChangedLinesLimits, changedLinesLine } from './changed-lines.ts';
import { componentBlocks } from './component-table.ts';
import { coverageLossLine } from './coverage-sections.ts';
import { facts } from './fact-lines.ts';
import { causes, isBlockingCause, symbol } from './facts.ts';
import { type Block, type Budget, codeUnits, essential, fit } from './fit.ts';
import { folded } from './folded.ts';
import { footer } from './footer.ts';
import { text } from './markdown.ts';
import { acceptLine, overrideLine } from './override.ts';
import { oneLine } from './plain.ts';
import type { RenderContext, Renderer } from './renderer.ts';
import { brokenLine, causeBlocks, gateList, missingLine, relaxations, remainingCauses } from './sections.ts';
import { suiteTable } from './suite-table.ts';

/** GitHub refuses more than 65,536 characters and counts them as UTF-16 code units. */
const BUDGET: Budget = { limit: 60_000, size: codeUnits, elsewhere: 'job summary' };
const CAUSES = 5;
const NAMES = 3;
/** Tests, files or diagnostics in one folded list. */
const ITEMS = 30;

/** Uncovered changed lines: files, and ranges of each. */
const PLACES: ChangedLinesLimits = { files: 5, ranges: 8 };

/** The comment of a pull request: Markdown as GitHub renders it. */
export function renderComment(judgement: Judgement, context: RenderContext): string {
  const all = causes(judgement.comparison);
  const unexcused = all.filter(isBlockingCause);
  const known = all.filter((cause) => !isBlockingCause(cause));
  return fit(
    [
      essential(opening(judgement, context)),
      ...lines([overrideLine(judgement)]),
      essential(facts(judgement)),
      ...tableBlock(judgement),
      ...componentBlocks(judgement, { all: 12, most: 30, priority: 2 }),
      ...reasons(judgement),
      ...relaxations(judgement),
      ...unexcused.slice(0, CAUSES).flatMap((cause) => causeBlocks(cause, { names: NAMES, trace: true, priority: 3 })),
      ...remainingCauses(unexcused.slice(CAUSES), 3),
      ...lines([changedLinesLine(judgement, context, PLACES), coverageLossLine(judgement)]),
      ...warnings(judgement),
      ...lines([acceptLine(judgement, context)]),
      ...folded(judgement, { knownCauses: known, items: ITEMS, priority: 6 }),
      essential(footer(judgement, context)),
    ],
    BUDGET,
  );
}

/** What a comment that was posted before becomes when there is nothing to say any more: its headline. */
export function renderAllClear(judgement: Judgement, context: RenderContext): string {
  const said = [essential(opening(judgement, context)), ...relaxations(judgement)];
  return fit([...said, essential(footer(judgement, context))], BUDGET);
}

/** By which the comment is found again; it stands at the very beginning of the body, and differs where keys or writers differ. */
export function marker({ key, writer }: RenderContext): string {
  const by = writer === undefined ? '' : ` by=${inComment(writer)}`;
  return `<!-- test-health:key=${inComment(key)}${by} -->`;
}

/** No two hyphens, which could end it, and no blank. */
function inComment(words: string): string {
  return encodeURIComponent(oneLine(words)).replaceAll('--', '-%2D');
}

function opening(judgement: Judgement, context: RenderContext): string {
  return `${marker(context)}\n### ${symbol(judgement)} ${text(judgement.title)}`;
}

function tableBlock(judgement: Judgement): readonly Block[] {
  const suites = judgement.comparison.suites.length;
  if (suites === 0) return [];
  const markdown = suiteTable(judgement, { all: 12, most: 30 });
  return [{ markdown, priority: 2, group: 'suites', counts: [{ n: suites, one: 'suite' }] }];
}

function reasons(judgement: Judgement): readonly Block[] {
  const blocked = judgement.gates.filter(({ state }) => state === 'block');
  const next = advice(judgement);
  return [
    ...gateList(blocked, 'Why it blocks', { limit: 10, priority: 2 }),
    ...lines(blocked.length === 0 ? [] : [brokenLine(judgement), missingLine(judgement)]),
    ...(next.length === 0 ? [] : [essential(`**What to do** ${next.join(' ')}`)]),
  ];
}

function lines(said: readonly (string | undefined)[]): readonly Block[] {
  return said.flatMap((markdown) => (markdown === undefined ? [] : [essential(markdown)]));
}

function warnings({ gates }: Judgement): readonly Block[] {
  // A limit that is broken says more than one that nobody could look at.
  const found = (wanted: GateState) => gates.filter(({ state }) => state === wanted);
  return gateList([...found('warn'), ...found('not-judged')], 'Does not block', { limit: 5, priority: 4 });
}

export const markdown: Renderer = {
  name: 'markdown',
  summary: 'the comment of a pull request (Markdown for GitHub, at most 60,000 characters)',
  file: true,
  render: renderComment,
};
