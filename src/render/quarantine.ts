import { plural } from '../domain/numbers.ts';
import type { Judgement, QuarantineFinding } from '../domain/verdict.ts';

/** Entries of the quarantine that somebody should look at for one reason. */
export interface QuarantineList {
  /** `Quarantine entries to remove` */
  readonly title: string;
  /** The same behind a number: `2 to remove`. */
  readonly short: string;
  readonly entries: readonly QuarantineFinding[];
}

const LISTS: readonly (Pick<QuarantineList, 'title' | 'short'> & {
  readonly states: readonly QuarantineFinding['state'][];
})[] = [
  { title: 'Quarantine entries that expired', short: 'expired', states: ['expired'] },
  { title: 'Quarantine entries to remove', short: 'to remove', states: ['recovered'] },
  {
    title: 'Quarantine entries that match no test of this gate',
    short: 'without a test of this gate',
    states: ['orphan'],
  },
  { title: 'Quarantine entries still to come', short: 'still to come', states: ['future'] },
];

/** Those that are not empty, the most urgent first. */
export function quarantineLists({ quarantine = [] }: Pick<Judgement, 'quarantine'>): readonly QuarantineList[] {
  return LISTS.map(({ title, short, states }) => ({
    title,
    short,
    entries: quarantine.filter(({ state }) => states.includes(state)),
  })).filter(({ entries }) => entries.length > 0);
}

/** `3 quarantine entries to look at: 1 expired, 2 to remove`; `undefined`: none. */
export function quarantineLine(judgement: Pick<Judgement, 'quarantine'>): string | undefined {
  const lists = quarantineLists(judgement);
  const n = lists.reduce((sum, { entries }) => sum + entries.length, 0);
  if (n === 0) return undefined;
  const kinds = lists.map(({ short, entries }) => `${entries.length} ${short}`).join(', ');
  return `${plural(n, 'quarantine entry', 'quarantine entries')} to look at: ${kinds}`;
}

/** `.github/test-quarantine.yml:12: test "a › b" expired …`; untrusted. */
export function quarantineWords({ file, line, sentence }: QuarantineFinding): string {
  return `${file === undefined ? '' : `${file}:${line}: `}${sentence}`;
}
