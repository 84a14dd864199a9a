import type { CarriedCoverage } from '../domain/coverage-comparison.ts';
import { plural } from '../domain/numbers.ts';

/** `4f2c91a`, `4f2c91a, 3 base runs ago`, `2 base runs, the oldest 4f2c91a, 3 base runs ago`. */
export function originOf(reports: CarriedCoverage['reports']): string {
  const oldest = reports.at(-1);
  if (oldest === undefined) return 'base';
  const commits = new Set(reports.map(({ sha, age }) => sha ?? `${age}`)).size;
  const name = oldest.sha === undefined ? 'base' : oldest.sha.slice(0, 7);
  const place = oldest.age === 1 ? name : `${name}, ${plural(oldest.age, 'base run')} ago`;
  return commits === 1 ? place : `${plural(commits, 'base run')}, the oldest ${place}`;
}
