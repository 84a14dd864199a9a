import { count, decimalsOf, percent, percentLimit, plural, WHOLE } from '../domain/numbers.ts';
import { meets } from '../domain/ratio.ts';
import type { GateSetting } from '../policy/policy.ts';
import { carriedWords, METRIC_WORDS, measure, metricOf, ofSuite, scopeName } from './coverage-scope.ts';
import type { Check, Gate } from './gate.ts';
import { fail, notJudged, pass } from './result.ts';

export const coverage: Gate = {
  name: 'coverage',
  summary: 'coverage of everything, of some paths, of a component or of a suite',
  limit: { key: 'min', unit: 'percent', required: true },
  narrows: ['suite', 'paths', 'component', 'metric'],
  options: ['rises'],
  configure,
};

function configure(setting: GateSetting): Check {
  const least = setting.limit ?? WHOLE;
  const limit = percentLimit(least);
  const scope = scopeName(setting);
  return (evidence) => {
    const metric = metricOf(setting, evidence);
    const found =
      setting.suite === undefined ? measure(evidence.head, setting, metric) : ofSuite(setting.suite, evidence, 'head');
    const words = METRIC_WORDS[metric];
    switch (found.kind) {
      case 'absent': {
        const finding = { scope, actual: 'unknown', limit };
        const optional = evidence.policy.suites.find(({ name }) => name === setting.suite)?.required === false;
        if (optional)
          return [
            notJudged(setting, 'not required', { ...finding, sentence: `${found.reason}, and none is required` }),
          ];
        const headline = `coverage${scope === '' ? '' : ` of ${scope}`} unknown`;
        return [
          fail(setting, { ...finding, sentence: `unknown, ${limit} of ${words} wanted: ${found.reason}`, headline }),
        ];
      }
      case 'lower bound':
        return [notJudged(setting, 'not comparable', { scope, actual: 'unknown', limit, sentence: found.reason })];
      case 'measured': {
        const { ratio, files } = found;
        const actual = percent(ratio, decimalsOf(least));
        const of = `(${count(ratio.covered)} of ${count(ratio.total)}${carriedWords(evidence, setting, metric)})`;
        if (ratio.total === 0) {
          return [
            pass(setting, {
              scope,
              actual,
              limit,
              sentence: `nothing to cover, 0 ${words} in ${plural(files.length, 'file')}, limit ${limit}`,
            }),
          ];
        }
        if (meets(ratio, least))
          return [pass(setting, { scope, actual, limit, sentence: `${actual} of ${words} ≥ ${limit} ${of}` })];
        const headline = `coverage${scope === '' ? '' : ` of ${scope}`} ${actual}, ${limit} wanted`;
        return [fail(setting, { scope, actual, limit, sentence: `${actual} of ${words} < ${limit} ${of}`, headline })];
      }
    }
  };
}
