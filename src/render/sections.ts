import { saysNothing } from '../compare/root-line.ts';
import type { Change } from '../domain/comparison.ts';
import { formatDiagnostic } from '../domain/diagnostic.ts';
import { count, plural } from '../domain/numbers.ts';
import type { GateResult, Judgement } from '../domain/verdict.ts';
import { type Cause, changeNote, commonNote, knownWords } from './facts.ts';
import { type Block, type Counted, essential } from './fit.ts';
import { code, details, fenced, html, text } from './markdown.ts';
import { excerpt, firstLine } from './plain.ts';
import { checkWords, relaxed } from './rules.ts';

/** Traces are never longer in a comment or a summary. */
const TRACE_LINES = 15;
/** Items of a list that are left out together when space is short. */
const CHUNK = 10;

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
  const example = saysNothing(said) || said === firstLine(cluster.message) ? [] : [`for example ${code(said)}`];
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
  /** Said once of all of them; Markdown already. */
  readonly note?: string;
}

/** A titled list of items that are Markdown already, with the exact number of those that are not shown. */
export function list(items: readonly string[], { title, n, priority, one, note }: ListOptions): readonly Block[] {
  const said = note === undefined ? '' : ` · ${note}`;
  const group = `${title}${said}`;
  const blocks: Block[] = [essential(`**${title}** (${count(n)})${said}\n`)];
  for (let i = 0; i < items.length; i += CHUNK) {
    const chunk = items.slice(i, i + CHUNK);
    const markdown = chunk.map((item) => `- ${item}`).join('\n');
    blocks.push({ markdown, priority, group, counts: [{ n: chunk.length, one }], tight: true });
  }
  blocks.push({ markdown: undefined, priority, group, counts: [{ n: n - items.length, one }] });
  return blocks;
}
