import { adjustedBase } from '../compare/coverage.ts';
import { explainDelta } from '../compare/coverage-delta.ts';
import type { Coverage, Metric } from '../domain/coverage.ts';
import { count, decimalsOf, percent, points, pointsLimit } from '../domain/numbers.ts';
import { dropMicro, type Ratio } from '../domain/ratio.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { GateSetting } from '../policy/policy.ts';
import { carriedWords, METRIC_WORDS, type Measured, measure, metricOf, ofSuite, scopeName } from './coverage-scope.ts';
import type { Check, Evidence, Gate } from './gate.ts';
import { fail, noBase, notJudged, pass } from './result.ts';

const HALF_A_POINT = 500_000;

/** Covered code that the diff deletes is taken out of base first, where there is a diff: deleting it never blocks by itself. */
export const coverageDrop: Gate = {
  name: 'coverage-drop',
  summary: 'by how much coverage falls against base',
  limit: { key: 'max', unit: 'points', required: false, default: HALF_A_POINT },
  narrows: ['suite', 'paths', 'component', 'metric'],
  options: ['compare'],
  configure,
};

function configure(setting: GateSetting): Check {
  const most = setting.limit ?? HALF_A_POINT;
  const limit = pointsLimit(most);
  const scope = scopeName(setting);
  return (evidence) => {
    const metric = metricOf(setting, evidence);
    const head = sideOf(evidence, setting, 'head');
    const base = sideOf(evidence, setting, 'base');
    const unknown = { scope, actual: 'unknown', limit };
    if (head.kind === 'absent') {
      if (isUnasked(evidence, setting, base)) return [];
      const before = base?.kind === 'measured' ? `; base has ${percent(base.ratio)} of ${METRIC_WORDS[metric]}` : '';
      return [
        fail(setting, { ...unknown, sentence: `unknown: ${head.reason}${before}`, headline: 'coverage unknown' }),
      ];
    }
    if (base === undefined)
      return [notJudged(setting, 'no base', { ...unknown, sentence: noBase(evidence.comparison.noBase) })];
    if (base.kind === 'absent')
      return [notJudged(setting, 'no base', { ...unknown, sentence: `on base: ${base.reason}` })];
    if (head.kind === 'lower bound')
      return [notJudged(setting, 'not comparable', { ...unknown, sentence: head.reason })];
    if (base.kind === 'lower bound')
      return [notJudged(setting, 'not comparable', { ...unknown, sentence: `on base ${base.reason}` })];
    const [caveat] = evidence.comparison.coverage?.caveats ?? [];
    if (caveat !== undefined && setting.compare !== 'any')
      return [notJudged(setting, 'not comparable', { ...unknown, sentence: caveat })];
    const judged = adjusted(evidence, setting, metric) ?? base.ratio;
    const drop = dropMicro(judged, head.ratio);
    const carried = carriedWords(evidence, setting, metric);
    const shown = tell({ head: head.ratio, base: base.ratio, judged, drop, most, metric, carried });
    const finding = { scope, actual: shown.delta, limit };
    if (drop === undefined || drop <= most) return [pass(setting, { ...finding, sentence: shown.sentence })];
    return [
      fail(setting, {
        ...finding,
        sentence: shown.sentence,
        headline: `coverage${scope === '' ? '' : ` of ${scope}`} ${percent(head.ratio)} (${shown.delta})`,
      }),
    ];
  };
}

function sideOf(evidence: Evidence, setting: GateSetting, side: 'head'): Measured;
function sideOf(evidence: Evidence, setting: GateSetting, side: 'base'): Measured | undefined;
function sideOf(evidence: Evidence, setting: GateSetting, side: 'head' | 'base'): Measured | undefined {
  const snapshot = side === 'head' ? evidence.head : evidence.comparison.base?.snapshot;
  if (snapshot === undefined) return undefined;
  return setting.suite === undefined
    ? measure(snapshot, setting, metricOf(setting, evidence))
    : ofSuite(setting.suite, evidence, side);
}

/** Nobody asked for coverage: the gate is a default, no coverage report is named, and base has none. Then there is nothing to say. */
function isUnasked({ head, named }: Evidence, { line }: GateSetting, base: Measured | undefined): boolean {
  // A mutation report that was named for coverage is none.
  const isNamed = named?.coverage === true && head.mutants === undefined;
  return line === undefined && !isNamed && head.coverage === undefined && base?.kind !== 'measured';
}

/** The comparison knows it for everything, in its own metric. Of a suite nobody knows the lines. */
function adjusted(
  { comparison, head, diffs }: Evidence,
  { suite, paths }: GateSetting,
  metric: Metric,
): Ratio | undefined {
  if (suite !== undefined) return undefined;
  if (paths.length === 0 && comparison.coverage?.metric === metric) return comparison.coverage.adjustedBase;
  const base = comparison.base?.snapshot.coverage;
  if (diffs?.sinceBase === undefined || head.coverage === undefined || base === undefined) return undefined;
  const isIn = pathMatcher(paths);
  const only = (coverage: Coverage): Coverage => ({
    ...coverage,
    files: new Map([...coverage.files].filter(([path]) => isIn(path))),
  });
  const delta = explainDelta({ head: only(head.coverage), base: only(base), diff: diffs.sinceBase, metric });
  return delta && adjustedBase(delta);
}

interface Drop {
  readonly head: Ratio;
  readonly base: Ratio;
  /** Base without deleted code. */
  readonly judged: Ratio;
  readonly drop: number | undefined;
  readonly most: number;
  readonly metric: Metric;
  /** `, 204 carried from 4f2c91a` */
  readonly carried: string;
}

/** `81.4 % → 81.2 % of lines (−0.2 pp, limit 0.5 pp; 814 of 1,000 → 812 of 1,000)` */
function tell({ head, base, judged, drop, most, metric, carried }: Drop): {
  readonly delta: string;
  readonly sentence: string;
} {
  const decimals = Math.max(decimalsOf(most), drop !== undefined && drop > most ? decimalsToTell(drop, most) : 0);
  const delta = points(head, base, decimals);
  const deleted = points(judged, base, decimals);
  const of = deleted === '±0 pp' || deleted === 'n/a' ? '' : `, of which ${deleted} by deleted code`;
  const sides = `${count(base.covered)} of ${count(base.total)} → ${count(head.covered)} of ${count(head.total)}`;
  return {
    delta,
    sentence: `${percent(base)} → ${percent(head)} of ${METRIC_WORDS[metric]} (${delta}${of}, limit ${pointsLimit(most)}; ${sides}${carried})`,
  };
}

/** A drop of 0.504 with a limit of 0.5 must not be shown as 0.5. */
function decimalsToTell(drop: number, most: number): number {
  for (let decimals = 2; decimals < 6; decimals++) {
    const unit = 10 ** (6 - decimals);
    // The exact drop lies just below `drop`, which was rounded up.
    if (Math.floor((drop - 1) / unit) > Math.floor(most / unit)) return decimals;
  }
  return 6;
}
