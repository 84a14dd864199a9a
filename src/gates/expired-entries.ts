import { count, plural } from '../domain/numbers.ts';
import { cut, oneLine } from '../domain/printable.ts';
import type { GateResult, QuarantineFinding } from '../domain/verdict.ts';
import { LONGEST_SENTENCE } from './result.ts';

/** Its name among the results; no policy asks for it. */
export const EXPIRED_ENTRIES = 'quarantine';

/**
 * On the default branch an entry that has expired is an error, whatever its test does and whatever the policy asks for: there somebody can
 * act on it, while a pull request that has nothing to do with it cannot. Nothing where none has.
 */
export function expiredEntries(findings: readonly QuarantineFinding[]): readonly GateResult[] {
  const expired = findings.filter(({ state }) => state === 'expired');
  const [first] = expired;
  if (first === undefined) return [];
  const entries = plural(expired.length, 'quarantine entry', 'quarantine entries');
  const more = expired.length === 1 ? '' : ' and others';
  const words = `${entries} expired, limit 0: ${oneLine(first.sentence)}`;
  return [
    {
      check: EXPIRED_ENTRIES,
      scope: '',
      state: 'block',
      actual: count(expired.length),
      limit: '0',
      sentence: `${cut(words, LONGEST_SENTENCE - more.length)}${more}`,
      headline: `${entries} expired`,
    },
  ];
}
