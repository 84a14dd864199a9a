import type { Comparison } from '../domain/comparison.ts';
import { count } from '../domain/numbers.ts';
import { originOf } from '../gates/carried-words.ts';
import type { CoverageFact } from './facts.ts';
import { ofTotal } from './numbers.ts';

/** `814 of 1,000`, with how many of them another run measured: `814 of 1,000, of which 204 carried from 4f2c91a`. */
export function coveredWords({ head }: CoverageFact, { coverage }: Pick<Comparison, 'coverage'>): string {
  const { carried } = coverage ?? {};
  const brought = carried === undefined || carried.covered === 0 ? '' : `, of which ${carriedPart(carried)}`;
  return `${ofTotal(head)}${brought}`;
}

function carriedPart({ covered, reports }: NonNullable<NonNullable<Comparison['coverage']>['carried']>): string {
  return `${count(covered)} carried from ${originOf(reports)}`;
}
