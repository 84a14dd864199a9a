import { type Change, type ChangeClass, countOf, isUnexcused } from '../domain/comparison.ts';
import { formatDiagnostic } from '../domain/diagnostic.ts';
import { groupBy } from '../domain/groups.ts';
import { count } from '../domain/numbers.ts';
import type { Judgement } from '../domain/verdict.ts';
import { coverageFiles } from './coverage-sections.ts';
import { type Cause, CLASS_WORDS, errorWords } from './facts.ts';
import { type Block, essential } from './fit.ts';
import { code, details, text } from './markdown.ts';
import { quarantineLists, quarantineWords } from './quarantine.ts';
import { changeItem, list } from './sections.ts';

/** Lists in the order in which they matter. Tests that pass are never listed; those that are only new, gone or moved are counted. */
const LISTED: readonly ChangeClass[] = [
  'missing',
  'notRun',
  'likelyFlaky',
  'stillFailing',
  'waived',
  'flaky',
  'newlySkipped',
  'fixed',
];
const COUNTED: readonly ChangeClass[] = ['added', 'removed', 'moved'];

export interface FoldedOptions {
  readonly knownCauses: readonly Cause[];
  /** Tests, files or messages in one list. */
  readonly items: number;
  readonly priority: number;
  /** Names those, too, that are only new. */
  readonly namesNew?: true;
}

/** A list that is folded away: its name and number stay to be seen. */
interface Section {
  readonly title: string;
  readonly n: number;
  readonly blocks: readonly Block[];
}

/** Everything that does not decide, folded into one element with its numbers in the line that stays. */
export function folded(judgement: Judgement, options: FoldedOptions): readonly Block[] {
  const listed = options.namesNew === true ? [...LISTED, 'added' as const] : LISTED;
  const sections = [
    ...listed.map((name) =>
      name === 'newlySkipped' ? skipSection(judgement, options) : classSection(judgement, name, options),
    ),
    slowerTests(judgement, options),
    knownCauses(options),
    collectionErrors(judgement, options),
    {
      title: 'Coverage by file',
      n: judgement.comparison.coverage?.files.length ?? 0,
      blocks: coverageFiles(judgement, { limit: options.items, priority: options.priority + 1 }),
    },
    ...quarantine(judgement, options),
    messages(judgement, options),
  ].filter(({ n }) => n > 0);
  const counted = COUNTED.filter((name) => !listed.includes(name)).map((name) => ({
    title: CLASS_WORDS[name].list,
    n: countOf(judgement.comparison, name),
  }));
  const numbers = [...sections, ...counted.filter(({ n }) => n > 0)].map(({ title, n }) => `${title} (${count(n)})`);
  if (numbers.length === 0) return [];
  if (sections.length === 0) return [essential(`<sub>${numbers.join(' · ')}</sub>`)];
  const { open, close } = details(numbers.join(' · '));
  return [essential(open), ...sections.flatMap(({ blocks }) => blocks), essential(close)];
}

function classSection({ comparison }: Judgement, name: ChangeClass, { items, priority }: FoldedOptions): Section {
  const changes = comparison.changes[name];
  const title = CLASS_WORDS[name].list;
  const lines = changes.slice(0, items).map(changeItem);
  const n = countOf(comparison, name);
  return { title, n, blocks: list(lines, { title, n, priority, one: 'test' }) };
}

/** Tests that are skipped together have one reason: it is said once, before their names. */
function skipSection({ comparison }: Judgement, { items, priority }: FoldedOptions): Section {
  const { newlySkipped } = comparison.changes;
  const title = CLASS_WORDS.newlySkipped.list;
  const { groups, others } = byEvidence(newlySkipped);
  let room = items;
  const named = (changes: readonly Change[], evidence: string) => {
    const shown = changes.slice(0, room);
    room -= shown.length;
    const lines = shown.map((change) => changeItem(evidence === '' ? change : { ...change, evidence: '' }));
    const note = evidence === '' ? {} : { note: text(evidence) };
    return list(lines, { title, n: changes.length, priority, one: 'test', ...note });
  };
  const blocks = groups.flatMap(([evidence, changes]) => named(changes, evidence));
  return {
    title,
    n: newlySkipped.length,
    blocks: others.length === 0 ? blocks : [...blocks, ...named(others, '')],
  };
}

/** The largest first; and those that are alone with theirs. */
function byEvidence(changes: readonly Change[]): {
  readonly groups: readonly (readonly [string, readonly Change[]])[];
  readonly others: readonly Change[];
} {
  const all = groupBy(changes, ({ evidence }) => evidence);
  const groups = [...all].filter(([evidence, same]) => evidence !== '' && same.length > 1);
  const grouped = new Set(groups.map(([evidence]) => evidence));
  return {
    groups: groups.sort(([, a], [, b]) => b.length - a.length),
    others: changes.filter(({ evidence }) => !grouped.has(evidence)),
  };
}

function slowerTests({ comparison: { slower = [] } }: Judgement, { items, priority }: FoldedOptions): Section {
  const title = 'Slower than on base';
  const lines = slower.slice(0, items).map(changeItem);
  return { title, n: slower.length, blocks: list(lines, { title, n: slower.length, priority, one: 'test' }) };
}

function knownCauses({ knownCauses: causes, items, priority }: FoldedOptions): Section {
  const isOfBase = causes.every(({ cluster }) => cluster.isNew === false);
  const title = isOfBase ? 'Causes that base has too' : 'Causes that do not block';
  const lines = causes
    .slice(0, items)
    .map(({ cluster, size }) => `${text(cluster.id)} · ${size} · ${code(cluster.message)}`);
  return { title, n: causes.length, blocks: list(lines, { title, n: causes.length, priority, one: 'cause' }) };
}

function collectionErrors({ comparison }: Judgement, { items, priority }: FoldedOptions): Section {
  const title = 'Errors outside tests';
  const all = comparison.collectionChanges ?? [];
  // Without a base nothing is new, and the evidence says so.
  const words = (change: Change) =>
    comparison.base === undefined && isUnexcused(change) ? [] : [errorWords(change.class)];
  const lines = all.slice(0, items).map((change) => [changeItem(change), ...words(change)].join(' · '));
  return { title, n: all.length, blocks: list(lines, { title, n: all.length, priority, one: 'error' }) };
}

function quarantine(judgement: Judgement, { items, priority }: FoldedOptions): readonly Section[] {
  return quarantineLists(judgement).map(({ title, entries }) => {
    const n = entries.length;
    const lines = entries.slice(0, items).map((entry) => code(quarantineWords(entry), 300));
    return { title, n, blocks: list(lines, { title, n, priority, one: 'entry' }) };
  });
}

function messages({ diagnostics }: Judgement, { items, priority }: FoldedOptions): Section {
  const title = 'Messages about reports';
  const all = diagnostics.filter(({ level }) => level !== 'note');
  const lines = all.slice(0, items).map((each) => `${each.level}: ${code(formatDiagnostic(each))}`);
  return { title, n: all.length, blocks: list(lines, { title, n: all.length, priority, one: 'message' }) };
}
