import { saysNothing } from '../compare/root-line.ts';
import type { Change } from '../domain/comparison.ts';
import { formatDiagnostic } from '../domain/diagnostic.ts';
import { count, percent, plural, points } from '../domain/numbers.ts';
import type { Ratio } from '../domain/ratio.ts';
import { brokenCoverage } from '../domain/snapshot.ts';
import type { GateResult, Judgement } from '../domain/verdict.ts';
import { deltaLine } from './changed-lines.ts';
import { coveredWords } from './covered-words.ts';
import {
  type Cause,
  changeNote,
  commonNote,
  coverageFact,
  coverageLosses,
  knownWords,
  lossTitle,
  passRate,
} from './facts.ts';
import { type Block, type Counted, essential } from './fit.ts';
import { code, details, fenced, html, table, text } from './markdown.ts';
import { ofTotal } from './numbers.ts';
import { excerpt, firstLine } from './plain.ts';
import { checkWords, relaxed } from './rules.ts';
import { newlyFailingSuites } from './suite-facts.ts';
import { trendLine } from './trend-sections.ts';

/** Traces are never longer in a comment or a summary. */
const TRACE_LINES = 15;
/** Items of a list that are left out together when space is short. */
const CHUNK = 10;

/** Pass rate, coverage and newly failing suites: what a reader always finds, or why it is not there. */
export function facts(judgement: Judgement): string {
  const trend = trendLine(judgement);
  const lines = [passRateLine(judgement), coverageLine(judgement), suitesLine(judgement)];
  return [...lines, ...(trend === undefined ? [] : [trend])].map((line) => `- ${line}`).join('\n');
}

function passRateLine({ comparison }: Judgement): string {
  const { head, base, why } = passRate(comparison);
  if (head === undefined) return `**Pass rate** ${why}${base === undefined ? '' : ` (was ${percent(base)})`}`;
  return `**Pass rate** ${percent(head)} (${ofTotal(head)}; ${base === undefined ? noRateOfBase(comparison) : wasRate(head, base)})`;
}

function noRateOfBase({ base, baseCounts }: Judgement['comparison']): string {
  if (base === undefined) return 'no base to compare with';
  return (baseCounts?.total ?? 0) === (baseCounts?.skipped ?? 0)
    ? 'no test ran on base'
    : 'was unknown: base is not complete';
}

/** The same part of fewer tests is not the same. */
function wasRate(head: Ratio, base: Ratio): string {
  if (percent(head) !== percent(base)) return `was ${percent(base)}`;
  return head.covered === base.covered && head.total === base.total ? 'as on base' : `was ${ofTotal(base)}`;
}

function coverageLine({ comparison, head: run }: Judgement): string {
  const fact = coverageFact(comparison);
  const before = comparison.coverage?.base;
  const broken = brokenCoverage(run.snapshot.reports);
  if (broken !== undefined) {
    const was = before === undefined ? '' : ` (was ${percent(before)})`;
    return `**Coverage** unknown: ${code(broken.path, 120)} is ${broken.state}${was}`;
  }
  if (fact === undefined) {
    if (before !== undefined) return `**Coverage** unknown: no coverage report (was ${percent(before)})`;
    return '**Coverage** not measured';
  }
  const { head, base } = fact;
  const now = `**Coverage** ${percent(head)} of ${text(comparison.coverage?.metric ?? 'lines')} (${text(coveredWords(fact, comparison))})`;
  if (base === undefined)
    return `${now}, ${comparison.base === undefined ? 'no base to compare with' : 'not measured on base'}`;
  const caveats = comparison.coverage?.caveats ?? [];
  const delta = deltaLine(comparison);
  if (caveats.length === 0)
    return `${now}, ${points(head, base)} (was ${percent(base)}${delta === undefined ? '' : `; ${delta}`})`;
  return `${now}; not comparable with ${percent(base)} on base: ${caveats.map((each) => text(each)).join('; ')}`;
}

function suitesLine({ comparison }: Judgement): string {
  if (comparison.base === undefined) return '**Newly failing suites** not known without a base';
  const suites = newlyFailingSuites(comparison);
  if (comparison.suites.length === 0) return '**Newly failing suites** unknown: no test report';
  if (suites.length === 0) return '**Newly failing suites** none';
  const named = suites.slice(0, 10).map(({ name }) => code(name, 120));
  const more = suites.length - named.length;
  return `**Newly failing suites** ${named.join(', ')}${more > 0 ? ` and ${plural(more, 'other')}` : ''}`;
}

/** The sentences of gates in one state, as a list. */
export function gateList(
  gates: readonly GateResult[],
  title: string,
  budget: { readonly limit: number; readonly priority: number },
): readonly Block[] {
  if (gates.length === 0) return [];
  const group = `gates ${title}`;
  const counted = (n: number): readonly Counted[] => [{ n, one: 'gate' }];
  const shown = gates.slice(0, budget.limit);
  const { priority } = budget;
  return [
    { markdown: `**${title}**`, priority, group, counts: [] },
    { markdown: gateItems(shown).join('\n'), priority, group, counts: counted(shown.length), tight: true },
    { markdown: undefined, priority, group, counts: counted(gates.length - shown.length) },
  ];
}

/** A sentence that several gates say is said once. */
function gateItems(gates: readonly GateResult[]): readonly string[] {
  const checks = new Map<string, string[]>();
  for (const gate of gates) checks.set(gate.sentence, [...(checks.get(gate.sentence) ?? []), checkWords(gate)]);
  return [...checks].map(([sentence, names]) => `- **${text([...new Set(names)].join(', '))}** · ${text(sentence)}`);
}

/** Tests of base that are not here although their suite ran, by name: a whole suite hides them. */
export function missingLine({ comparison }: Judgement): string | undefined {
  const { missing } = comparison.changes;
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, 3).map(({ id }) => code(id, 200));
  const more = missing.length - named.length;
  return `**Missing** ${named.join(' · ')}${more > 0 ? ` and ${plural(more, 'other')}` : ''}`;
}

/** Reports that could not be read to their end, by name. */
export function brokenLine({ diagnostics }: Judgement): string | undefined {
  const errors = diagnostics.filter(({ level }) => level === 'error');
  if (errors.length === 0) return undefined;
  const named = errors.slice(0, 3).map((each) => code(formatDiagnostic(each)));
  const more = errors.length - named.length;
  return `**Errors** ${named.join(' · ')}${more > 0 ? ` and ${plural(more, 'other')}` : ''}`;
}

/** What the rules of the change ask less than those of base: never left out. */
export function relaxations(judgement: Judgement): readonly Block[] {
  const found = relaxed(judgement);
  if (found === undefined) return [];
  const { title, items } = found;
  const said = items.map((item) => text(item));
  if (said.length === 1) return [essential(`**${title}:** ${said.join('')}`)];
  return [essential([`**${title}:**`, ...said.map((item) => `- ${item}`)].join('\n'))];
}

export interface CauseOptions {
  readonly names: number;
  readonly trace: boolean;
  readonly priority: number;
}

/** One cause: how many tests, since when, which, and what they say. */
export function causeBlocks(cause: Cause, { names, trace, priority }: CauseOptions): readonly Block[] {
  const { cluster, changes } = cause;
  const counts: readonly Counted[] = [
    { n: 1, one: 'cause' },
    { n: changes.length, one: 'test' },
  ];
  const blocks: Block[] = [{ markdown: describeCause(cause, names), priority, group: 'causes', counts }];
  const traced = excerpt(cluster.failure.detail, TRACE_LINES);
  if (trace && traced.length > 1) {
    const { open, close } = details(`Trace of the first test of ${html(cluster.id)}`);
    const markdown = `${open}\n\n${fenced(traced)}\n\n${close}`;
    blocks.push({ markdown, priority: priority + 5, group: 'traces', counts: [{ n: 1, one: 'trace' }] });
  }
  return blocks;
}

function describeCause(cause: Cause, names: number): string {
  const { cluster, changes, size } = cause;
  const said = firstLine(cluster.failure.message);
  const shown = changes.slice(0, names);
  const common = commonNote(shown, cause);
  const head = [
    `**Cause ${text(cluster.id)}**`,
    size,
    ...(cluster.likelyOneCause && changes.length > 1 ? ['likely one cause'] : []),
    ...knownWords(cluster).map((words) => text(words)),
    ...(common === undefined ? [] : [text(common)]),
  ].join(' · ');
  const items = shown.map((change) => {
    const note = common === undefined ? [text(changeNote(change, cause))] : [];
    return `- ${[code(change.id, 200), ...place(change), ...note].join(' · ')}`;
  });
  if (changes.length > shown.length) items.push(`- and ${plural(changes.length - shown.length, 'other')}`);
  const example = saysNothing(said) || said === cluster.message ? [] : [`for example ${code(said)}`];
  return [[head, code(cluster.message), ...example].join('<br>'), ...items].join('\n');
}

/** Causes of which only the number is said. */
export function remainingCauses(causes: readonly Cause[], priority: number): readonly Block[] {
  const tests = causes.reduce((sum, { changes }) => sum + changes.length, 0);
  const counts: readonly Counted[] = [
    { n: causes.length, one: 'cause' },
    { n: tests, one: 'test' },
  ];
  return [{ markdown: undefined, priority, group: 'causes', counts }];
}

/** The name of one test, where it is, and the evidence for its class. */
export function changeItem({ id, test, evidence }: Pick<Change, 'id' | 'test' | 'evidence'>): string {
  return [code(id, 200), ...place({ test }), ...(evidence === '' ? [] : [text(evidence)])].join(' · ');
}

function place({ test }: Pick<Change, 'test'>): readonly string[] {
  return test.file === undefined || test.line === undefined ? [] : [code(`${test.file}:${test.line}`, 160)];
}

export interface ListOptions {
  readonly title: string;
  /** Of all, those in `items` among them. */
  readonly n: number;
  readonly priority: number;
  /** What one item is called: `test`. */
  readonly one: string;
}

/** A titled list of items that are Markdown already, with the exact number of those that are not shown. */
export function list(items: readonly string[], { title, n, priority, one }: ListOptions): readonly Block[] {
  const blocks: Block[] = [essential(`**${title}** (${count(n)})\n`)];
  for (let i = 0; i < items.length; i += CHUNK) {
    const chunk = items.slice(i, i + CHUNK);
    const markdown = chunk.map((item) => `- ${item}`).join('\n');
    blocks.push({ markdown, priority, group: title, counts: [{ n: chunk.length, one }], tight: true });
  }
  blocks.push({ markdown: undefined, priority, group: title, counts: [{ n: n - items.length, one }] });
  return blocks;
}

/** Files that lost coverage, by name: a total that rises hides them. */
export function coverageLossLine({ comparison }: Judgement): string | undefined {
  const losses = coverageLosses(comparison);
  if (losses.length === 0) return undefined;
  const named = losses
    .slice(0, 3)
    .map(({ path, head, base }) => `${code(path, 160)} ${percent(base)} → ${percent(head)}`);
  const more = losses.length - named.length;
  return `**${lossTitle(comparison)}** ${named.join(' · ')}${more > 0 ? ` and ${plural(more, 'other file')}` : ''}`;
}

/** Coverage by file where it differs, losses first. */
export function coverageFiles(
  { comparison }: Judgement,
  { limit, priority }: { readonly limit: number; readonly priority: number },
): readonly Block[] {
  const files = comparison.coverage?.files ?? [];
  if (files.length === 0) return [];
  const shown = files.slice(0, limit);
  const rows = shown.map(({ path, head, base }) => [
    code(path, 160),
    base === undefined ? 'new' : percent(base),
    head === undefined ? 'gone' : percent(head),
    head === undefined || base === undefined ? '–' : points(head, base),
    head === undefined ? '–' : ofTotal(head),
  ]);
  const columns = [
    { title: 'File', align: 'left' },
    { title: 'Base', align: 'right' },
    { title: 'Here', align: 'right' },
    { title: 'Change', align: 'right' },
    { title: 'Covered', align: 'right' },
  ] as const;
  const counts = (n: number): readonly Counted[] => [{ n, one: 'file' }];
  const title = `**Coverage by file** (${plural(files.length, 'file')} changed in coverage, ${text(comparison.coverage?.metric ?? 'lines')})`;
  return [
    { markdown: `${title}\n\n${table(columns, rows)}`, priority, group: 'coverage', counts: counts(shown.length) },
    { markdown: undefined, priority, group: 'coverage', counts: counts(files.length - shown.length) },
  ];
}
