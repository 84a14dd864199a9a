import { countOf } from '../domain/comparison.ts';
import { count, percent, plural, points } from '../domain/numbers.ts';
import type { Judgement } from '../domain/verdict.ts';
import { deltaLine } from './changed-lines.ts';
import { cut } from './columns.ts';
import { coveredWords } from './covered-words.ts';
import { CLASS_WORDS, coverageFact, noCoverage, passRate } from './facts.ts';
import { ofTotal } from './numbers.ts';
import { oneLine } from './plain.ts';
import type { Stylist } from './style.ts';

/** Tests by name, before `and 12 others`. */
const NAMES = 5;

/** Pass rate and coverage, or why there is none. */
export function factLines({ comparison }: Judgement): readonly string[] {
  const { head, base, why } = passRate(comparison);
  const was = base === undefined ? '' : `; was ${percent(base)} of ${count(base.total)}`;
  const rate = head === undefined ? why : `${percent(head)} (${ofTotal(head)}${was})`;
  return [`pass rate  ${rate}`, `coverage   ${coverage(comparison)}`, ...explained(comparison)];
}

function explained(comparison: Judgement['comparison']): readonly string[] {
  const line = deltaLine(comparison);
  return line === undefined ? [] : [`           ${line}`];
}

function coverage(comparison: Judgement['comparison']): string {
  const fact = coverageFact(comparison);
  const { metric = 'lines', caveats = [] } = comparison.coverage ?? {};
  if (fact === undefined) return oneLine(noCoverage(comparison));
  const now = `${percent(fact.head)} of ${metric} (${coveredWords(fact, comparison)}`;
  if (fact.base === undefined) return `${now}; no base)`;
  if (caveats.length > 0)
    return `${now}; not comparable with ${percent(fact.base)} on base: ${oneLine(caveats.join('; '))})`;
  return `${now}; ${points(fact.head, fact.base)}, was ${percent(fact.base)})`;
}

/** Classes that no other part of the text shows, by number. */
const COUNTED = [
  'notRun',
  'stillFailing',
  'waived',
  'flaky',
  'newlySkipped',
  'fixed',
  'added',
  'removed',
  'moved',
] as const;

/** `Missing: 4 tests` by name, and how many are in the other classes. */
export function otherLines(
  { comparison }: Judgement,
  { width }: { readonly width: number },
  style: Stylist,
): readonly string[] {
  const { changes } = comparison;
  const { missing } = changes;
  const names = missing.slice(0, NAMES).map(({ id }) => `  ${cut(oneLine(id), Math.max(40, width - 2))}`);
  const more = missing.length > NAMES ? [`  and ${plural(missing.length - NAMES, 'other')}`] : [];
  const counts = COUNTED.filter((name) => countOf(comparison, name) > 0).map(
    (name) => `${CLASS_WORDS[name].list.toLowerCase()} ${count(countOf(comparison, name))}`,
  );
  return [
    ...(missing.length === 0 ? [] : [style('bold', 'On base and not here'), ...names, ...more]),
    ...(counts.length === 0 ? [] : [`also: ${counts.join(', ')}`]),
  ];
}
