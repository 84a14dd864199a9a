import { UNEXCUSED } from '../domain/comparison.ts';
import type { Ratio } from '../domain/ratio.ts';
import { hundredths } from '../domain/ratio.ts';
import type { Judgement } from '../domain/verdict.ts';
import { coverageFact, passRate } from '../render/facts.ts';

/** One output of the Action; `''` is GitHub's word for a value that is not known. */
export interface ActionOutput {
  readonly name: string;
  readonly value: (judgement: Judgement) => string;
}

/** Numbers for other steps: percentages with a point, rounded down, without a sign for percent. */
export const ACTION_OUTPUTS: readonly ActionOutput[] = [
  { name: 'verdict', value: ({ verdict }) => verdict },
  { name: 'title', value: ({ title }) => title },
  {
    name: 'newly-failing',
    value: ({ comparison }) => String(UNEXCUSED.reduce((sum, name) => sum + comparison.changes[name].length, 0)),
  },
  { name: 'pass-rate', value: ({ comparison }) => percentage(passRate(comparison).head) },
  { name: 'coverage', value: ({ comparison }) => percentage(coverageFact(comparison)?.head) },
  { name: 'coverage-delta', value: ({ comparison }) => difference(coverageFact(comparison)) },
  { name: 'coverage-of-changed-lines', value: ({ comparison }) => percentage(comparison.coverage?.patch?.ratio) },
  { name: 'accepted-by', value: ({ override }) => override?.by ?? '' },
  { name: 'accepted-because', value: ({ override }) => override?.reason ?? '' },
];

function percentage(ratio: Ratio | undefined): string {
  const value = ratio === undefined ? undefined : hundredths(ratio);
  return value === undefined ? '' : decimal(value);
}

/** In percentage points, from the integers; what two decimals cannot show is one hundredth, never nothing. */
function difference(fact: ReturnType<typeof coverageFact>): string {
  if (fact?.base === undefined || fact.head.total === 0) return '';
  const { head, base } = fact;
  const exact = BigInt(head.covered) * BigInt(base.total) - BigInt(base.covered) * BigInt(head.total);
  const size = Number(((exact < 0n ? -exact : exact) * 10_000n) / (BigInt(head.total) * BigInt(base.total)));
  return exact === 0n ? '0.00' : `${exact < 0n ? '-' : ''}${decimal(Math.max(size, 1))}`;
}

/** 8140 → `81.40` */
function decimal(value: number): string {
  return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
}
