import { extendHistory } from '../src/compare/history.ts';
import type { History } from '../src/domain/history.ts';
import type { Snapshot } from '../src/domain/snapshot.ts';
import { snapshot, suite } from './draw.ts';

export type Cases = Readonly<Record<string, string>>;
export const DAY = 24 * 60 * 60 * 1000;

export interface DrawnBase {
  readonly history: History;
  readonly snapshot: Snapshot;
}

export interface DrawnRuns {
  /** Of each run; `0000000`, `0000001`, … unless said. `''`: not known. */
  readonly commits?: readonly string[];
  /** When a run was, in days; one a day unless said. */
  readonly day?: (index: number) => number;
}

/** Runs of base, one a day, each on its own commit unless said. Words are the cases of the suite `s`. */
export function runs(
  all: readonly (Snapshot | Cases)[],
  { commits = [], day = (index) => index }: DrawnRuns = {},
): DrawnBase {
  let before: DrawnBase | undefined;
  all.forEach((each, index) => {
    const taken = 'suites' in each ? (each as Snapshot) : snapshot(suite('s', each as Cases));
    const sha = commits[index] ?? String(index).padStart(7, '0');
    const commit = sha === '' ? {} : { sha };
    before = { history: extendHistory({ before, snapshot: taken, ...commit, at: day(index) * DAY }), snapshot: taken };
  });
  if (before === undefined) throw new Error('no runs');
  return before;
}

/** `F` and `G` fail with different errors, `~` is flaky with that of `F`, `?` with that of `G`; `.`: it is not there. */
export const WORDS: Readonly<Record<string, string>> = {
  P: 'passed',
  F: 'failed: no such x',
  G: 'failed: no such y',
  '~': 'flaky: no such x',
  '?': 'flaky: no such y',
  S: 'skipped',
  X: 'xfail',
};

/** One test, `a`, beside one that always passes: a letter a run. */
export function lettered(letters: string, options?: DrawnRuns): DrawnBase {
  const all = [...letters].map((letter): Cases => {
    const words = WORDS[letter];
    return { ...(words === undefined ? {} : { a: words }), z: 'passed' };
  });
  return runs(all, options);
}
