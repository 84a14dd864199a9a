import { count, plural } from '../domain/numbers.ts';
import type { GateSetting } from '../policy/policy.ts';
import type { Check, Gate } from './gate.ts';
import { fail, pass } from './result.ts';
import { findScope } from './scope.ts';

/** A skipped test did not run: a suite that is skipped as a whole must not reach its minimum. */
export const minTests: Gate = {
  name: 'min-tests',
  summary: 'tests that ran (skipped ones did not)',
  limit: { key: 'min', unit: 'count', required: true },
  narrows: ['suite'],
  configure,
};

function configure(setting: GateSetting): Check {
  const least = setting.limit ?? 1;
  const limit = count(least);
  return (evidence) => {
    const answer = findScope(evidence, setting, limit);
    if ('result' in answer) return [answer.result];
    const { name, head } = answer.scope;
    const ran = head.total - head.skipped;
    const finding = { scope: name, actual: count(ran), limit };
    const sentence = `${count(ran)} of ${plural(head.total, 'test')} ran, at least ${limit} wanted`;
    if (ran >= least) return [pass(setting, { ...finding, sentence })];
    return [fail(setting, { ...finding, sentence, headline: `${plural(ran, 'test')} ran, ${limit} wanted` })];
  };
}
