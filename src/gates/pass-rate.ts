import { count, decimalsOf, percent, percentLimit, plural, WHOLE } from '../domain/numbers.ts';
import { meets } from '../domain/ratio.ts';
import type { GateSetting } from '../policy/policy.ts';
import type { Check, Gate } from './gate.ts';
import { fail, pass } from './result.ts';
import { findScope, type TestScope } from './scope.ts';

export const passRate: Gate = {
  name: 'pass-rate',
  summary: 'passed tests of those that were not skipped; unknown, and so not reached, for a run that is not whole',
  limit: { key: 'min', unit: 'percent', required: true },
  narrows: ['suite'],
  configure,
};

function configure(setting: GateSetting): Check {
  const least = setting.limit ?? WHOLE;
  const limit = percentLimit(least);
  return (evidence) => {
    const answer = findScope(evidence, setting, limit);
    if ('result' in answer) return [answer.result];
    const { scope } = answer;
    const { name, head, whole } = scope;
    const rate = { covered: head.passed, total: head.total - head.skipped };
    if (!whole) {
      const sentence = `unknown, ${limit} wanted: not everything that was to run did (${reported(scope)})`;
      return [fail(setting, { scope: name, actual: 'unknown', limit, sentence, headline: 'pass rate unknown' })];
    }
    if (rate.total === 0) {
      const sentence = `unknown, ${limit} wanted: no test ran, ${count(head.skipped)} skipped`;
      return [fail(setting, { scope: name, actual: 'unknown', limit, sentence, headline: 'no test ran' })];
    }
    const actual = percent(rate, decimalsOf(least));
    const broken = rate.total - rate.covered;
    const known = broken === 0 ? '' : `, ${count(scope.changes.stillFailing)} known`;
    const counts = `(${count(broken)} of ${count(rate.total)} failed${known})`;
    const finding = { scope: name, actual, limit };
    if (meets(rate, least)) return [pass(setting, { ...finding, sentence: `${actual} ≥ ${limit} ${counts}` })];
    const headline = `pass rate ${actual}, ${limit} wanted`;
    return [fail(setting, { ...finding, sentence: `${actual} < ${limit} ${counts}`, headline })];
  };
}

function reported({ head, changes }: TestScope): string {
  const rest = changes.notRun === 0 ? '' : `, ${count(changes.notRun)} did not run`;
  return `${plural(head.total, 'test')} reported${rest}`;
}
