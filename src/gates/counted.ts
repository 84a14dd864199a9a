import { count } from '../domain/numbers.ts';
import type { GateSetting } from '../policy/policy.ts';
import type { Check, Evidence, Gate } from './gate.ts';
import { fail, noBase, notJudged, pass } from './result.ts';
import { findScope, type TestScope } from './scope.ts';

/** A gate that counts something and allows at most so much of it. */
export interface Counted {
  readonly name: string;
  readonly summary: string;
  /** Without a base there is nothing to count. */
  readonly needsBase: boolean;
  readonly measure: (scope: TestScope, evidence: Evidence) => number;
  /** `5 of 3,246 tests newly skipped` */
  readonly tell: (n: number, scope: TestScope) => string;
  readonly headline: (n: number) => string;
  /** Why there may be more than can be counted, where that is so: what is within the limit is then not judged. */
  readonly doubt?: (scope: TestScope, evidence: Evidence) => string | undefined;
}

/** Files `name.ts` in this folder say what is counted; the limit, the scope and the states are the same for all. */
export function countedGate(counted: Counted): Gate {
  return {
    name: counted.name,
    summary: counted.summary,
    limit: { key: 'max', unit: 'count', required: false, default: 0 },
    narrows: ['suite'],
    configure: (setting) => configure(counted, setting),
  };
}

function configure({ needsBase, measure, tell, headline, doubt }: Counted, setting: GateSetting): Check {
  const most = setting.limit ?? 0;
  const limit = count(most);
  return (evidence) => {
    const { comparison } = evidence;
    const answer = findScope(evidence, setting, limit);
    if ('result' in answer) return [answer.result];
    const { scope } = answer;
    if (needsBase && comparison.base === undefined) {
      const sentence = noBase(comparison.noBase);
      return [notJudged(setting, 'no base', { scope: scope.name, actual: 'unknown', limit, sentence })];
    }
    const n = measure(scope, evidence);
    const finding = { scope: scope.name, actual: count(n), limit, sentence: `${tell(n, scope)}, limit ${limit}` };
    if (n > most) return [fail(setting, { ...finding, headline: headline(n) })];
    const why = doubt?.(scope, evidence);
    if (why === undefined) return [pass(setting, finding)];
    return [notJudged(setting, 'not comparable', { ...finding, actual: 'unknown', sentence: why })];
  };
}
