import { plural } from '../domain/numbers.ts';
import type { GateResult, Judgement, Relaxation } from '../domain/verdict.ts';

/** So many of them are named. */
const SHOWN = 10;

/** The name of a check, and whose policy asks for it where that is not the run's own. */
export function checkWords({ check, policy }: Pick<GateResult, 'check' | 'policy'>): string {
  return policy === undefined ? check : `${check} (policy of base)`;
}

/** `This pull request relaxes 1 gate` and what, a sentence each, untrusted; `undefined`: nothing, or nobody knows. */
export function relaxed({
  relaxations = [],
}: Judgement): { readonly title: string; readonly items: readonly string[] } | undefined {
  if (relaxations.length === 0) return undefined;
  const shown = relaxations.slice(0, SHOWN).map(({ sentence }) => sentence);
  const more = relaxations.length - shown.length;
  return {
    title: `This pull request relaxes ${countWords(relaxations)}`,
    items: [...shown, ...(more > 0 ? [`and ${plural(more, 'other')}: the JSON result has them`] : [])],
  };
}

/** `1 gate, 2 suites and 1 quarantine entry` */
function countWords(relaxations: readonly Relaxation[]): string {
  const kinds = [
    ['gate', 'gates'],
    ['suite', 'suites'],
    ['quarantine entry', 'quarantine entries'],
    ['mask', 'masks'],
  ] as const;
  const words = kinds.flatMap(([one, many]) => {
    const n = relaxations.filter(({ kind }) => kind === one).length;
    return n === 0 ? [] : [plural(n, one, many)];
  });
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
