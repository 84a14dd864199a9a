import { count, duration as show } from '../domain/numbers.ts';
import type { TestSuite } from '../domain/tests.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { GateSetting } from '../policy/policy.ts';
import type { Check, Evidence, Gate } from './gate.ts';
import { fail, pass } from './result.ts';
import { findScope } from './scope.ts';

/** The sum over the tests, not the time that passed on the clock: tests that run side by side each count. */
export const duration: Gate = {
  name: 'duration',
  summary: 'time of all tests together, as the reports have it',
  limit: { key: 'max', unit: 'seconds', required: true },
  narrows: ['suite'],
  configure,
};

function configure(setting: GateSetting): Check {
  const most = setting.limit ?? 0;
  const limit = show(most);
  return (evidence) => {
    const answer = findScope(evidence, setting, limit);
    if ('result' in answer) return [answer.result];
    const { name } = answer.scope;
    const { ms, timed, all } = measure(evidence, setting.suite);
    const of = `${count(timed)} of ${count(all)} tests have a time`;
    if (timed === 0) {
      const sentence = `unknown, at most ${limit} wanted: ${of}`;
      return [fail(setting, { scope: name, actual: 'unknown', limit, sentence, headline: 'duration unknown' })];
    }
    const finding = { scope: name, actual: show(ms), limit };
    if (ms <= most) return [pass(setting, { ...finding, sentence: `${show(ms)}, at most ${limit} (${of})` })];
    const headline = `tests took ${show(ms)}, at most ${limit}`;
    return [fail(setting, { ...finding, sentence: `${show(ms)}, over the limit of ${limit} (${of})`, headline })];
  };
}

interface Measured {
  readonly ms: number;
  readonly timed: number;
  readonly all: number;
}

function measure({ head, policy }: Evidence, suite: string | undefined): Measured {
  const matches =
    suite === undefined ? () => true : pathMatcher(policy.suites.find(({ name }) => name === suite)?.tests ?? []);
  const wanted = head.reports.map(({ path }) => matches(path));
  let ms = 0;
  let timed = 0;
  let all = 0;
  for (const test of testsOf(head.suites)) {
    if (wanted[test.report] !== true || test.kind !== 'case') continue;
    all++;
    if (test.ms === undefined) continue;
    timed++;
    ms += test.ms;
  }
  return { ms: Math.ceil(ms), timed, all };
}

function* testsOf(suites: readonly TestSuite[]) {
  for (const { cases } of suites) yield* cases;
}
