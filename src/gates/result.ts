import { cut, oneLine } from '../domain/printable.ts';
import type { GateResult, NotJudged } from '../domain/verdict.ts';
import type { GateSetting } from '../policy/policy.ts';

/** No sentence of a gate is longer. */
export const LONGEST_SENTENCE = 140;

/** What a gate found out. */
export interface Finding {
  /** Suite or paths; `''`: everything. */
  readonly scope?: string;
  readonly actual: string;
  readonly limit: string;
  /** Without the scope. */
  readonly sentence: string;
  readonly headline?: string;
}

export function pass(setting: GateSetting, finding: Finding): GateResult {
  return toResult(setting, { ...finding, state: 'pass' });
}

/** The measurement breaks the limit, or what it needs of head is not there: blocks or warns, as the level says. */
export function fail(setting: GateSetting, finding: Finding): GateResult {
  return toResult(setting, { ...finding, state: setting.level });
}

/** Only what the quarantine accepts keeps it from failing. */
export function waived(setting: GateSetting, finding: Finding): GateResult {
  return toResult(setting, { ...finding, state: 'waived' });
}

/** Nothing can be said, and it is not for a lack of data of head. */
export function notJudged(setting: GateSetting, because: NotJudged, finding: Finding): GateResult {
  return {
    ...toResult(setting, { ...finding, state: 'not-judged', sentence: `not judged, ${finding.sentence}` }),
    because,
  };
}

function toResult(
  setting: GateSetting,
  { scope = '', state, actual, limit, sentence, headline }: Finding & Pick<GateResult, 'state'>,
): GateResult {
  const name = cut(oneLine(scope), 50);
  return {
    check: setting.check,
    scope,
    state,
    actual,
    limit,
    ...(setting.metric === undefined ? {} : { metric: setting.metric }),
    sentence: cut(oneLine(name === '' ? sentence : `${name}: ${sentence}`), LONGEST_SENTENCE),
    ...(headline === undefined ? {} : { headline: cut(oneLine(headline), 80) }),
  };
}

/** `no base result for 4f2c91a`: `looked` names the commit, or is a clause of its own. */
export function noBase(looked: string | undefined): string {
  const text = oneLine(looked ?? '');
  if (text === '') return 'no base to compare with';
  return /^no\b/i.test(text) || text.includes(' ') ? text : `no base result for ${text}`;
}
