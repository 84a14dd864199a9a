import type { Comparison } from '../domain/comparison.ts';
import type { GateResult, Judgement, VerdictState } from '../domain/verdict.ts';
import { verdictTitle } from './title.ts';
import { verdictOf, weigh } from './verdict.ts';

const WEIGHTS: Readonly<Record<VerdictState, number>> = { pass: 0, warn: 1, block: 2 };

/** The results by the policy of the run, and those by that of base which are worse than what the own policy says of the same. */
export function stricter(own: readonly GateResult[], base: readonly GateResult[]): readonly GateResult[] {
  const weight = (result: GateResult) => WEIGHTS[weigh(result)];
  const isSaid = (result: GateResult) =>
    own.some((each) => each.check === result.check && each.scope === result.scope && weight(each) >= weight(result));
  const worse = base.filter((result) => weight(result) > 0 && !isSaid(result));
  return [...own, ...worse.map((result) => ({ ...result, policy: 'base' as const }))];
}

/** What the results come to. */
export function conclude(
  gates: readonly GateResult[],
  comparison: Comparison,
): Pick<Judgement, 'verdict' | 'title' | 'gates'> {
  const verdict = verdictOf(gates);
  return { verdict, title: verdictTitle({ verdict, gates, comparison }), gates };
}
